export type Way = "in_place" | "remote";

/** Who helps somebody else to answer does not answer. */
export const NOT_ANSWERING = "support";
export const WAYS: readonly Way[] = ["in_place", "remote"];

/** The settings that a screen reads. */
export interface Settings {
  readonly roles: readonly string[];
  readonly hybrid: boolean;
}

export interface Own {
  readonly role?: string;
  readonly way?: Way;
  /** One is counted, and what one told is erased. */
  readonly counted?: boolean;
}

/** What may be told once it is closed: small groups together. */
export interface Count {
  readonly kind: "role" | "way" | "organisation";
  readonly what: readonly string[];
  /** None where they are fewer than may be told. */
  readonly people: number | null;
  /** The smallest number that may be told. */
  readonly least: number;
}

/** What was counted by hand. */
export interface ByHand {
  readonly without_device: readonly { readonly role: string; readonly way: Way; readonly people: number }[];
  readonly organisations: readonly { readonly name: string; readonly people: number }[];
}

export function wayKey(way: string): string {
  return way === "remote" ? "way-remote" : "way-in-place";
}
