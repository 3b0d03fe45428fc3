import type { Option } from "../../parts/option";

export type Standing = "shown" | "waiting" | "hidden" | "aside";

/** A note as others see it. */
export interface Note {
  readonly text: string;
  readonly column: string;
  readonly colour: string;
  readonly order: number;
  readonly author: string;
  readonly x?: number;
  readonly y?: number;
  readonly likes?: number;
  /** Only for the facilitator. */
  readonly standing?: Standing;
  readonly aside_to?: string;
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
