/**
 * The messages between a screen and what holds the ledger: the hub (WebSocket) or a kernel (Jupyter comm).
 * Their rules, with numbers, are in docs/spec/protocol.md.
 */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** A keyed map: a key that is put replaces the old value, one that is dropped is gone. */
export type View = Record<string, unknown>;
/** A text of a kit, by language. */
export type Translated = Readonly<Record<string, string>>;
/** Who looks, and how: `aside` is the facilitator's small view of what runs beside. */
export type Role = "participant" | "room" | "facilitator" | "scribe" | "aside";
export type Status = "planned" | "open" | "paused" | "closed";
export type Unit = "person" | "pair" | "table";
export type Perspective = "client" | "relative" | "worker" | "other";

/** What every screen knows of an activity. */
export interface Header {
  readonly id: string;
  readonly method: string;
  readonly phase: string;
  readonly title: Translated;
  readonly prompt: Translated;
  readonly minutes: number;
  readonly unit: Unit;
  readonly on: readonly string[];
  readonly session: string;
  readonly status: Status;
  readonly blind: boolean;
  readonly revealed: boolean;
  /** Whether its public page is open. */
  readonly published: boolean;
  readonly on_phones: boolean;
  /** People answer by themselves; else the room writes down together what it says. */
  readonly asks: boolean;
  /** It is under way beside what screens show: phones keep it one tap away. */
  readonly runs_beside: boolean;
  /** One finds one's own answer again after the close; else it is added up then, and erased. */
  readonly keeps_answers: boolean;
  /** How its outcome is told: by figures, by people's words, or as what was agreed. */
  readonly told_as: "figure" | "words" | "agreements";
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Sums of an activity: running ones, or those settled at its close (DESIGN 6). */
export interface Results<Tally> {
  readonly joint: Tally;
  readonly answered: number;
  readonly sides: Readonly<Partial<Record<Perspective, Tally>>>;
  readonly side_counts: Readonly<Partial<Record<Perspective, number>>>;
  readonly too_small: boolean;
  /** What the method says of the shown sides together, such as the three lists of a dot vote. */
  readonly compared?: unknown;
  /** What it says of these sums beside those of earlier activities, such as before and after a trial. */
  readonly beside?: unknown;
  /** The same by the places of links that stay open; none where everybody was in one place. */
  readonly by_place?: Grouped<Tally> | null;
  readonly settled: boolean;
}

/** Sums of each place, by its name (empty for who came by no place), where all of them are large enough. */
export interface Grouped<Tally> {
  readonly sides: Readonly<Record<string, Tally>>;
  readonly side_counts: Readonly<Record<string, number>>;
  readonly too_small: boolean;
}

/** Something made in an earlier activity: a note, a theme, an option. */
export interface Item {
  readonly text: string;
  readonly parts: readonly string[];
  readonly colour: string;
  /** The text by language, where a kit gave it. */
  readonly translated?: Translated;
}

export interface ViewMessage {
  readonly type: "view";
  /** Empty for the cycle's own map. */
  readonly activity: string;
  readonly position: number;
  readonly view: View;
}

export interface DeltaMessage {
  readonly type: "delta";
  readonly activity: string;
  readonly position: number;
  readonly put: View;
  readonly drop: readonly string[];
}

export interface OkMessage {
  readonly type: "ok";
  readonly id: string;
}

export interface NoMessage {
  readonly type: "no";
  readonly id: string;
  readonly error: string;
  readonly message: string;
  readonly hint: string;
}

export interface DoMessage {
  readonly type: "do";
  readonly id: string;
  /** Empty for what concerns the cycle. */
  readonly activity: string;
  readonly action: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly channel?: string;
  /** For whom a scribe wrote it, and that person's perspective (P34). */
  readonly person?: string;
  readonly perspective?: Perspective | null;
}

/** One step on the way of an item: where it was made, or what became of it there. */
export interface Step {
  readonly activity: string;
  readonly item: string;
  /** Of the activity. */
  readonly title: string;
  /** Of the item, where it was made; elsewhere empty. */
  readonly text: string;
  /** What became of it there; empty where it was only made. */
  readonly told: string;
}

/** The whole way of an item, back and forth: the answer to a message of the same type without steps. */
export interface TraceMessage {
  readonly type: "trace";
  readonly activity: string;
  readonly item: string;
  readonly steps: readonly Step[];
}

/** What became of a command. */
export type Answer = OkMessage | NoMessage;

/** A picture or a sound for an activity; the file goes beside it. */
export interface UploadMessage {
  readonly type: "upload";
  readonly id: string;
  readonly activity: string;
}

/** A picture or a sound has come; `media` is the id by which an action names it. */
export interface UploadedMessage {
  readonly type: "uploaded";
  readonly id: string;
  readonly media: string;
}

/** A picture or a sound that was asked for: as a file, or beside the message as bytes; neither where it may not be had. */
export interface MediaMessage {
  readonly type: "media";
  readonly id: string;
  readonly media_type?: string;
  readonly file?: Blob | null;
}

/** Any message that came in; each host knows some more types. */
export interface Incoming {
  readonly type: string;
}

/** What stands over the activity: a moment of the gathering, the rules of the game, or nothing. */
export interface MomentPart {
  readonly id?: string;
  readonly title?: Translated;
  readonly rules?: readonly Translated[];
}
