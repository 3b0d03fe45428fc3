import type { Perspective, Translated } from "../model/protocol";
import type { Texts } from "../model/texts";
import { FACES } from "./face";
import type { Option } from "./option";

export type Look = "numbers" | "smileys" | "traffic_lights";

/** The settings that a screen reads. */
export interface Settings {
  readonly statements: readonly Option[];
  readonly steps: number;
  readonly look: Look;
  readonly low: Translated | null;
  readonly high: Translated | null;
}

/** What one has answered: a step, or null for »En osaa sanoa«. */
export interface Own {
  readonly ratings?: Readonly<Record<string, number | null>>;
}

/** What was counted for one statement. */
export interface Counted {
  /** First and last step that are counted together. */
  readonly bands: readonly (readonly [number, number])[];
  readonly counts: readonly number[];
  readonly cannot_say: number;
  readonly n: number;
  /** Steps were put together because few people rated. */
  readonly coarse: boolean;
}

/** A statement before a trial and after it, in the same steps. */
export interface Pair {
  readonly before: Counted;
  readonly after: Counted;
}

/** Before beside after; by side only where both show the same sides. */
export interface Beside {
  readonly statements: Readonly<Record<string, Pair>>;
  readonly sides: Readonly<Partial<Record<Perspective, Readonly<Record<string, Pair>>>>>;
}

export interface Tally {
  readonly statements: Readonly<Record<string, Counted>>;
}

/** How one step, or some steps counted together, look and read. */
export interface Mark {
  /** »3« or »1–2«. */
  readonly steps: string;
  /** What it means; empty for steps between worded ends. */
  readonly word: string;
  /** The face, from 1 (saddest) to 5, where the scale has faces. */
  readonly face?: number;
  /** The lit lamp, from 1 (highest: stop) to 3, where it is a traffic light. */
  readonly lamp?: number;
}

const FACE_WORDS = ["smiley-1", "smiley-2", "smiley-3", "smiley-4", "smiley-5"];

/** Every step by itself. */
export function singleBands(steps: number): readonly (readonly [number, number])[] {
  return Array.from({ length: steps }, (_, place) => [place + 1, place + 1] as const);
}

/** How the steps look and read: the kit's words at the ends, else those of the look. */
export function marks(
  bands: readonly (readonly [number, number])[],
  settings: Settings,
  texts: Texts,
): readonly Mark[] {
  return bands.map(([first, last], place) => {
    const face = settings.look === "smileys" ? FACES[bands.length]?.[place] : undefined;
    const lamp = settings.look === "traffic_lights" ? place + 1 : undefined;
    const isLow = place === 0;
    const isHigh = place === bands.length - 1;
    let word = "";
    if (settings.low !== null || settings.high !== null) {
      word = isLow ? texts.of(settings.low ?? undefined) : isHigh ? texts.of(settings.high ?? undefined) : "";
    } else if (face !== undefined) {
      word = texts.t(FACE_WORDS[face - 1] ?? "");
    } else if (lamp !== undefined) {
      word = texts.t(`light-${lamp}`);
    } else if (isLow || isHigh) {
      word = texts.t(isLow ? "low" : "high");
    }
    return { steps: first === last ? `${first}` : `${first}–${last}`, word, face, lamp };
  });
}

/** A mark in words alone, for tables and for people who listen. */
export function inWords(mark: Mark): string {
  return mark.face === undefined && mark.lamp === undefined
    ? `${mark.steps} ${mark.word}`.trim()
    : mark.word || mark.steps;
}
