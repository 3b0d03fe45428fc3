import { signal } from "@preact/signals";
import type { Activity } from "../../model/activity";
import type { Moderated } from "../../parts/entries";

/** A picture that the kit brings. */
export interface OwnPicture {
  readonly id: string;
  readonly picture: string;
  readonly text: Readonly<Record<string, string>>;
}

/** The settings that a screen reads. */
export interface Settings {
  readonly pictures: readonly string[];
  readonly own_pictures: readonly OwnPicture[];
  readonly most: number;
  readonly longest: number;
  readonly moderated: boolean;
}

/** The names of all pictures there are to choose from, in their order. */
export function offered({ own_pictures, pictures }: Settings): readonly string[] {
  return [...own_pictures.map(({ id }) => id), ...pictures];
}

/** The kit's picture of that name, if it is one of the kit's. */
export function ownPicture({ header }: Activity, picture: string): OwnPicture | undefined {
  return (header.value.settings as unknown as Settings).own_pictures.find(({ id }) => id === picture);
}

/** What a picture shows, in words. */
export function nameOf(activity: Activity, picture: string): string {
  const { t, of } = activity.texts;
  const own = ownPicture(activity, picture);
  return own ? of(own.text) : t(`picture-${picture}`);
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
