import type { Translated } from "../../model/protocol";
import type { Texts } from "../../model/texts";
import type { Entry, Standing } from "../../parts/entries";

export interface Scene {
  readonly id: string;
  readonly picture: string;
  readonly caption: Translated | null;
}

/** The settings that a screen reads. */
export interface Settings {
  readonly scenes: readonly Scene[];
  readonly longest: number;
  readonly limit: number;
  readonly approve: boolean;
  readonly share_on_phones: boolean;
}

/** A scene as somebody filled it in. */
export interface Filled {
  readonly scene: string;
  /** What stands in each bubble, from left to right. */
  readonly bubbles: readonly string[];
}

export interface Strip extends Filled, Entry {}

export interface OwnStrip extends Filled {
  readonly id: string;
  readonly standing: Standing;
}

export interface Own {
  readonly strips?: readonly OwnStrip[];
}

/** What a scene is called: by its caption, else by what is drawn. */
export function nameOf({ picture, caption }: Scene, { t, of }: Texts): string {
  return caption === null ? t(`scene-${picture}`) : of(caption);
}

/** What is said in a filled scene, in one line. */
export function wordsOf({ bubbles }: Filled): string {
  return bubbles.filter((each) => each !== "").join(" – ");
}
