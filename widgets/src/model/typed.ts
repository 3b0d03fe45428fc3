import type { Texts } from "./texts";

/** A field that a scribe types into. */
export interface TypedField {
  readonly label: string;
  readonly limit: number;
  /** May stay empty. */
  readonly isOptional?: boolean;
}

/** Where a line goes: a column, a question, a picture. */
export interface TypedPlace {
  readonly id: string;
  /** What it is called; empty where there is no other. */
  readonly name: string;
  readonly fields: readonly TypedField[];
  /** What a new line is asked for with, from its fields in order. */
  readonly asked: (said: readonly string[]) => Record<string, unknown>;
}

/** How a method takes what stands on sheets of paper, line by line (`src/parts/typing.tsx`). */
export interface Typed {
  /** What a line is called on the wire: `add_note` writes a note, `remove_note` takes it away, `own.notes` holds one's own. */
  readonly kind: string;
  readonly places: (settings: Readonly<Record<string, unknown>>, texts: Texts) => readonly TypedPlace[];
}
