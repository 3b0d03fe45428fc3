import type { Texts } from "../../model/texts";
import type { Moderated } from "../../parts/entries";

export const WORKS = [1, 2, 3, 4, 5] as const;
export const SIZES = [1, 2, 3] as const;

export interface Settings {
  readonly longest: number;
  readonly moderated: boolean;
}

/** What somebody says of a service. */
export interface Said {
  /** How well it works; null for »En osaa sanoa«, nothing while it is not answered. */
  readonly works?: number | null;
  readonly size?: number;
  readonly text?: string;
}

/** What somebody says, by service. */
export type Answers = Readonly<Record<string, Said>>;

export interface Own {
  readonly answers?: Answers;
}

/** What was counted for one service. */
export interface Counted {
  readonly bands: readonly (readonly [number, number])[];
  readonly counts: readonly number[];
  readonly cannot_say: number;
  readonly n: number;
  readonly coarse: boolean;
  /** How many said small, middle, large. */
  readonly sizes: readonly number[];
}

export interface Tally {
  readonly services: Readonly<Record<string, Counted>>;
}

/** A comment, as the room reads it. */
export interface Words extends Moderated {
  readonly service: string;
  readonly text: string;
}

export function isWhole(said: Said | undefined): boolean {
  return said?.works !== undefined && said.size !== undefined;
}

/** How large people find a service: the mean of 1, 2 and 3. */
export function sizeOf({ sizes }: Counted): number {
  return mean(sizes.map((people, place) => [place + 1, people])) ?? 0;
}

/** How well people find that it works, no finer than the steps that are shown; null where nobody could say. */
export function worksOf({ bands, counts }: Counted): number | null {
  return mean(bands.map(([first, last], place) => [(first + last) / 2, counts[place] ?? 0]));
}

function mean(counted: readonly (readonly [number, number])[]): number | null {
  const all = counted.reduce((sum, [, people]) => sum + people, 0);
  return all === 0 ? null : counted.reduce((sum, [value, people]) => sum + value * people, 0) / all;
}

/** The step or size whose word fits a mean; halfway it is the higher one. */
export function nearest(value: number): number {
  return Math.floor(value + 0.5);
}

/** How well it works, in words. */
export function worksWord(counted: Counted, { t }: Texts): string {
  const works = worksOf(counted);
  return works === null ? t("works-unknown") : t(`works-${nearest(works)}`);
}

/** How large it is, in words. */
export function sizeWord(counted: Counted, { t }: Texts): string {
  return t(`size-${nearest(sizeOf(counted))}`);
}

/** The class that tints what stands for a service: cream before the reveal, white where nobody could say. */
export function tintOf(counted: Counted | undefined): string {
  if (counted === undefined) {
    return "tk-tint tk-tint-none";
  }
  const works = worksOf(counted);
  return works === null ? "tk-tint" : `tk-tint tk-tint-${nearest(works)}`;
}
