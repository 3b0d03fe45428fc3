import type { Activity } from "../../model/activity";
import { Later } from "../../model/later";
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

/** The addresses of the drawings by name; until they are there, their words stand alone. */
export const drawings = new Later(async () => {
  const { default: drawn } = await import("./pictures");
  return Object.fromEntries(
    Object.entries(drawn).map(([name, svg]) => [name, `data:image/svg+xml,${encodeURIComponent(svg)}`]),
  );
});
