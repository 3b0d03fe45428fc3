import type { Option } from "../../parts/option";

/** The settings that a screen reads. */
export interface Settings {
  readonly options: readonly Option[];
  readonly multiple: boolean;
  readonly most: number | null;
}

export interface Own {
  readonly options?: readonly string[];
}

/** Raised hands by option, for the facilitator who may correct them. */
export type Hands = Readonly<Record<string, number>>;

export interface Tally {
  /** By option; raised hands are in `count`, and `hands` says how many of it they are. */
  readonly options: Readonly<Record<string, { readonly count: number; readonly hands: number }>>;
  readonly answered: number;
  readonly hands: number;
  /** So few raised a hand that they are not told apart. */
  readonly merged: boolean;
}
