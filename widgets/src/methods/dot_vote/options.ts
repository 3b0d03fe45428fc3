import type { Perspective, Results } from "../../model/protocol";
import { useGivenOptions } from "../../parts/given_options";
import { type Offered, useItems } from "../../parts/option";

/** Something that can be voted on: a given option, a note, a theme with the texts of its notes. */
export interface Choice extends Offered {
  /** Given here, so the facilitator may take it away. */
  readonly isGiven: boolean;
}

export interface Settings {
  readonly dots: number;
  readonly stack: boolean;
}

/** Dots by option. */
export type Dots = Readonly<Record<string, number>>;

export interface Own {
  readonly choices?: Dots;
}

export interface Sums {
  readonly dots: number;
  readonly people: number;
}

export interface Tally {
  readonly options: Readonly<Record<string, Sums>>;
}

/** The three lists of F13, made where the rules are. */
export interface Lists {
  readonly shared: readonly string[];
  readonly sides: Readonly<Partial<Record<Perspective, readonly string[]>>>;
  readonly places: number;
}

export type VoteResults = Results<Tally> & { readonly compared?: Lists | null };

const NONE: Sums = { dots: 0, people: 0 };

/** Everything that can be voted on: given options first, then what the activity builds on. */
export function useChoices(): readonly Choice[] {
  const given = useGivenOptions();
  const items = useItems();
  return [
    ...given.map((each) => ({ ...each, parts: [], isGiven: true })),
    ...items.map((each) => ({ ...each, isGiven: false })),
  ];
}

/** The sums of one option in a tally; an option that nobody chose may be missing from it. */
export function sumsOf(tally: Tally | undefined, option: string): Sums {
  return tally?.options[option] ?? NONE;
}

/** How many dots a vote holds. */
export function total(dots: Dots): number {
  return Object.values(dots).reduce((sum, each) => sum + each, 0);
}
