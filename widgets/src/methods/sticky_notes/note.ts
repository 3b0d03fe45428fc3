import type { Entry, Standing } from "../../parts/entries";
import type { Option } from "../../parts/option";

/** A note as others see it. */
export interface Note extends Entry {
  readonly text: string;
  readonly column: string;
  readonly colour: string;
  readonly author: string;
  readonly x?: number;
  readonly y?: number;
  readonly likes?: number;
}

/** A note as its giver sees it. */
export interface OwnNote {
  readonly id: string;
  readonly text: string;
  readonly column: string;
  readonly colour: string;
  readonly standing: Standing;
}

export interface Own {
  readonly notes?: readonly OwnNote[];
  readonly liked?: readonly string[];
}

/** The settings that a screen reads. */
export interface Settings {
  readonly columns: readonly Option[];
  readonly colours: readonly string[];
  readonly author: "nobody" | "perspective" | "nickname";
  readonly limit: number;
  readonly longest: number;
  readonly likes: boolean;
  readonly share_on_phones: boolean;
  readonly approve: boolean;
}
