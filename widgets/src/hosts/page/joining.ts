import type { Perspective, Translated, View } from "../../model/protocol";

/** What every phone knows of the cycle. */
export interface CyclePart {
  readonly id: string;
  readonly name: Translated;
  readonly languages: readonly string[];
  readonly perspectives: readonly Perspective[];
  readonly delete_by: string;
  readonly told_where: Translated;
  readonly sample: boolean;
}

/** What those know of their visit who choose what to look at: by a link that stays open, or to look back. */
export interface OwnVisit {
  /** Whether they came to see and take back, not to add. */
  readonly looks_back: boolean;
  /** The session of their link; empty without one. */
  readonly session: string;
  readonly place: string;
  readonly until: string;
  /** Whom to ask for advice. */
  readonly advice: Translated;
  /** The activities in which they have something now. */
  readonly answered: readonly string[];
}

interface Offered {
  readonly code: string;
  readonly name: string;
}

/** What the hub gives to somebody who comes in. */
export interface Joined {
  readonly position: number;
  readonly view: View;
  readonly activity: { readonly id: string; readonly view: View } | null;
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly languages: readonly Offered[];
  readonly modules: Readonly<Record<string, string>>;
}

/** Why the door did not open, in the person's language. */
export interface Problem {
  readonly error?: string;
  readonly message: string;
  readonly hint: string;
}

/** A code on paper, and the secret of the person who has it. */
export interface Slip {
  readonly code: string;
  readonly secret: string;
}

/** What the hub answered; none if it could not be reached. */
export async function ask<Given>(path: string, wish: object): Promise<Given | Problem | null> {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(wish),
    });
    return (await response.json()) as Given | Problem;
  } catch {
    return null;
  }
}

export function isProblem(answer: object): answer is Problem {
  return "error" in answer;
}

/** The six digits without what people put between them; any other code as it is. */
export function plainCode(typed: string): string {
  return /[a-z]/i.test(typed) ? typed.trim() : typed.replace(/\D/g, "") || typed;
}

/** The offered language for a wish such as `sv-FI`: itself, its root, or the first. */
export function nearest(wished: string, offered: Joined["languages"]): string {
  const codes = offered.map(({ code }) => code);
  const root = wished.split("-")[0] ?? "";
  return [wished, root].find((code) => codes.includes(code)) ?? codes[0] ?? wished;
}
