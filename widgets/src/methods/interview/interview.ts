import type { Translated } from "../../model/protocol";
import type { Moderated, Standing } from "../../parts/entries";
import type { Option } from "../../parts/option";

export interface Question extends Option {
  readonly prompts: readonly Translated[];
  readonly help: Translated | null;
}

/** The settings that a screen reads. */
export interface Settings {
  readonly questions: readonly Question[];
  readonly languages: readonly string[];
  readonly ask_interpreter: boolean;
  readonly longest: number;
  readonly limit: number;
  readonly approve: boolean;
  readonly share_on_phones: boolean;
}

/** A note that was taken and is not sent yet. */
export interface Taken {
  readonly question: string;
  readonly text: string;
}

/** An interview that is being held; kept in the browser until it is sent. */
export interface Draft {
  readonly language?: string;
  readonly interpreter?: boolean;
  readonly notes: readonly Taken[];
}

/** A note as others read it. */
export interface Note extends Taken, Moderated {}

export interface OwnInterview {
  readonly id: string;
  readonly notes: readonly (Taken & { readonly id: string; readonly standing: Standing })[];
}

export interface Own {
  readonly interviews?: readonly OwnInterview[];
}

/** How many interviews: all, and by what was told, once they are counted. */
export interface Tally {
  readonly interviews: number;
  readonly language?: Readonly<Record<string, number>>;
  readonly interpreter?: Readonly<Record<string, number>>;
}
