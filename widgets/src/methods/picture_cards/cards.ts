import { signal } from "@preact/signals";
import type { Moderated } from "../../parts/entries";

/** The settings that a screen reads. */
export interface Settings {
  readonly pictures: readonly string[];
  readonly most: number;
  readonly longest: number;
  readonly moderated: boolean;
}

/** Why somebody chose a picture, by its name. */
export type Answers = Readonly<Record<string, { readonly text?: string }>>;

export interface Own {
  readonly answers?: Answers;
}

export interface Tally {
  readonly pictures: Readonly<Record<string, { readonly people: number }>>;
}

/** A reason, as the room reads it. */
export interface Words extends Moderated {
  readonly picture: string;
  readonly text: string;
}

/** The addresses of the drawings by name; none before they have come. */
export const drawings = signal<Readonly<Record<string, string>>>({});
let isLoading = false;

/** See to it that the drawings come; until then, and where they do not, their words stand there. */
export async function loadDrawings(): Promise<void> {
  if (isLoading) {
    return;
  }
  isLoading = true;
  try {
    const { default: drawn } = await import("./pictures");
    drawings.value = Object.fromEntries(
      Object.entries(drawn).map(([name, svg]) => [name, `data:image/svg+xml,${encodeURIComponent(svg)}`]),
    );
  } catch {
    // Asked for again when the next picture is drawn.
    isLoading = false;
  }
}
