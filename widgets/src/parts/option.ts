import type { Translated } from "../model/protocol";

/** Something that a kit offers: a column, an option, a statement. */
export interface Option {
  readonly id: string;
  readonly text: Translated;
}
