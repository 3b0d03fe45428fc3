import type { Json, Translated } from "../../model/protocol";

/** The way to a part of a kit, as in `["activities", 2, "title", "fi"]`. */
export type Place = readonly (string | number)[];

/** A kit as its file holds it; what its texts and settings hold is read by place. */
export interface HeldKit {
  readonly name: Translated;
  readonly languages: readonly string[];
  readonly phases: readonly string[];
  readonly sessions: readonly HeldSession[];
  readonly activities: readonly HeldActivity[];
}

export interface HeldSession {
  readonly id: string;
  readonly name?: Translated;
  readonly minutes?: number;
  readonly moments?: readonly HeldMoment[];
}

export interface HeldMoment {
  readonly id: string;
  readonly kind: string;
  readonly title?: Translated;
  readonly minutes?: number;
}

export interface HeldActivity {
  readonly id: string;
  readonly session: string;
  readonly phase: string;
  readonly method: string;
  readonly title?: Translated;
  readonly minutes?: number;
  readonly on?: readonly string[];
}

export interface Mistake {
  readonly place: Place;
  readonly text: string;
}

/** A field of a form, made from what the model of a kit or of a method's settings says. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind:
    | "yes_no"
    | "number"
    | "word"
    | "day"
    | "text"
    | "texts"
    | "choice"
    | "choices"
    | "group"
    | "list";
  readonly is_needed?: boolean;
  /** Whether its text is more than a line. */
  readonly is_long?: boolean;
  readonly least?: number | null;
  readonly most?: number | null;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly fields?: readonly Field[];
  readonly has_id?: boolean;
  /** What holds while nothing is said. */
  readonly default?: Json;
}

export interface MethodCard {
  readonly method: string;
  readonly name: string;
  readonly aim: string;
  readonly is_first: boolean;
  readonly builds_on: boolean;
  readonly makes_items: boolean;
  readonly runs_beside: boolean;
  readonly fields: readonly Field[];
}

/** What stands at a place; nothing where there is nothing. */
export function at(kit: unknown, place: Place): unknown {
  let found: unknown = kit;
  for (const step of place) {
    found = (found as Record<string | number, unknown> | null | undefined)?.[step];
  }
  return found;
}

/** What is called so on the page: a field, or what is around several of them. */
export function idOf(place: Place): string {
  return ["kit", ...place].join(".");
}

/** What is called so around the fields of an entry of a list; an entry that is a text has a field of its own name. */
export function entryOf(place: Place): string {
  return `${idOf(place)}-entry`;
}

export function isWithin(place: Place, outer: Place): boolean {
  return outer.every((step, number) => place[number] === step);
}

/** The place of an activity or a moment. */
export function placeOf(kit: HeldKit, part: string): Place {
  const activity = kit.activities.findIndex(({ id }) => id === part);
  if (activity >= 0) {
    return ["activities", activity];
  }
  const session = kit.sessions.findIndex(({ moments }) => moments?.some(({ id }) => id === part));
  const moment = kit.sessions[session]?.moments?.findIndex(({ id }) => id === part) ?? -1;
  return ["sessions", session, "moments", moment];
}

/** What people call an activity or a moment. */
export function titleOf(
  kit: HeldKit,
  part: string,
  of: (text: HeldKit["name"] | undefined) => string,
): string {
  return of((at(kit, placeOf(kit, part)) as HeldActivity | HeldMoment | undefined)?.title) || part;
}

/** The kit as the kernel holds it, with what is wrong with it. */
export interface Draft {
  readonly name: string;
  readonly stamp: string;
  readonly is_own: boolean;
  readonly is_changed: boolean;
  /** How many changes can be undone, and how many that were undone can be made again. */
  readonly undoable: number;
  readonly redoable: number;
  /** Which change of this screen it is the answer to. */
  readonly step: number | null;
  readonly saved: boolean;
  readonly kit: HeldKit;
  /** What happens in each gathering, in order. */
  readonly agendas: Readonly<Record<string, readonly string[]>>;
  readonly planned: Readonly<Record<string, number>>;
  readonly mistakes: readonly Mistake[];
  /** The texts that were changed in one language and not in another. */
  readonly outdated: readonly Mistake[];
  /** The same of all of them together; empty where there are none. */
  readonly outdated_told: string;
}
