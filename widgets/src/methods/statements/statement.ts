import type { Activity } from "../../model/activity";
import type { Translated } from "../../model/protocol";

export type Stand = "agree" | "disagree" | "pass";
export type Standing = "shown" | "waiting" | "hidden";

/** A statement as others see it. */
export interface Statement {
  readonly text: string;
  /** The text by language, of a statement to begin with. */
  readonly translated?: Translated;
  /** Only for the facilitator. */
  readonly standing?: Standing;
}

/** What a person wrote, and how they stand. */
export interface Own {
  readonly statements?: readonly {
    readonly id: string;
    readonly text: string;
    readonly standing: Standing;
  }[];
  readonly stands?: Readonly<Record<string, Stand>>;
}

export interface Count {
  readonly statements: number;
  readonly stands: number;
}

export type Counts = Readonly<Record<Stand, number>>;

/** The sums: counts by statement, and the statements in order of agreement and of division. */
export interface Tally {
  readonly statements: Readonly<Record<string, Counts>>;
  readonly stands: number;
  readonly agreed: readonly string[];
  readonly divided: readonly string[];
}

/** The settings that a screen reads. */
export interface Settings {
  readonly write: boolean;
  readonly limit: number;
  readonly longest: number;
  readonly approve: boolean;
}

/** The words of a statement in the language of the person. */
export function wordsOf(activity: Activity, statement: Statement): string {
  return statement.translated ? activity.texts.of(statement.translated) : statement.text;
}

/**
 * The statements that a person has not answered, in an order of their own: first those that fewest have met.
 *
 * @param seen How many have met each, on a doubling scale.
 * @param seed What makes the order this person's.
 */
export function queue(
  ids: readonly string[],
  done: ReadonlySet<string>,
  seen: (id: string) => number,
  seed: string,
): string[] {
  return ids
    .filter((id) => !done.has(id))
    .map((id) => ({ id, seen: seen(id), place: scattered(seed + id) }))
    .sort((one, other) => one.seen - other.seen || one.place - other.place)
    .map(({ id }) => id);
}

/** A number that looks random but is the same for the same words (FNV-1a of 32 bits, then mixed). */
function scattered(words: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < words.length; place += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(place), 0x01000193);
  }
  // The last letters alone would only move the low bits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
