import type { Option } from "../../parts/option";

/** Something that was said, as the room sees it. Who said it is not kept. */
export interface Highlight {
  readonly text: string;
  readonly question: string;
  readonly order: number;
}

/** A highlight as the scribe who typed it sees it. */
export interface OwnHighlight {
  readonly id: string;
  readonly text: string;
  readonly question: string;
}

export interface Own {
  readonly highlights?: readonly OwnHighlight[];
}

/** The settings that a screen reads. */
export interface Settings {
  readonly questions: readonly Option[];
}

/** The longest highlight, in characters; the rules say so too. */
export const LONGEST = 400;
