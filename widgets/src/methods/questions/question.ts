import type { Entry, Standing } from "../../parts/entries";

export type Proposed = "" | "made" | "handed_over" | "adopted" | "declined";

/** How far a proposal may have come. */
export const STATES: readonly Exclude<Proposed, "">[] = ["made", "handed_over", "adopted", "declined"];
/** The longest question, answer and proposal, in characters. */
export const LONGEST = 400;
export const LONGEST_ANSWER = 1000;

/** What the group said; empty before it did. */
export interface Reply {
  readonly answer?: string;
  readonly proposal?: string;
  readonly state?: Proposed;
  readonly official?: boolean;
}

export interface Question extends Entry {
  readonly text: string;
  readonly asker: string;
  readonly reply: Reply;
}

export interface OwnQuestion {
  readonly id: string;
  readonly text: string;
  readonly asker: string;
  readonly reply: Reply;
  readonly standing: Standing;
}

export interface Own {
  readonly questions?: readonly OwnQuestion[];
}

export interface Settings {
  readonly asker: boolean;
  readonly limit: number;
  readonly approve: boolean;
}
