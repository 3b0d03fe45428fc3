import type { Json, Translated } from "../../model/protocol";

/** The way to a part of a kit, as in `["activities", 2, "title", "fi"]`. */
export type Place = readonly (string | number)[];

/** A kit as its file holds it; what its texts and settings hold is read by place. */
export interface HeldKit {
  readonly name: Translated;
  readonly languages: readonly string[];
  readonly phases: readonly string[];
  readonly sessions: readonly HeldSession[];
  readonly activities: readonly HeldActivity[];
}

export interface HeldSession {
  readonly id: string;
  readonly name?: Translated;
  readonly minutes?: number;
  readonly moments?: readonly HeldMoment[];
}

export interface HeldMoment {
  readonly id: string;
  readonly kind: string;
  readonly title?: Translated;
  readonly minutes?: number;
}

export interface HeldActivity {
  readonly id: string;
  readonly session: string;
  readonly phase: string;
  readonly method: string;
  readonly title?: Translated;
  readonly minutes?: number;
  readonly on?: readonly string[];
}

export interface Mistake {
  readonly place: Place;
  readonly text: string;
}

/** A field of a method's settings, made from their schema. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind: "yes_no" | "number" | "word" | "day" | "text" | "choice" | "choices" | "group" | "list";
  readonly least?: number | null;
  readonly most?: number | null;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly fields?: readonly Field[];
  readonly has_id?: boolean;
  /** What holds while nothing is said. */
  readonly default?: Json;
}

export interface MethodCard {
  readonly method: string;
  readonly name: string;
  readonly aim: string;
  readonly is_first: boolean;
  readonly builds_on: boolean;
  readonly makes_items: boolean;
  readonly runs_beside: boolean;
  readonly fields: readonly Field[];
}

/** What stands at a place; nothing where there is nothing. */
export function at(kit: unknown, place: Place): unknown {
  let found: unknown = kit;
  for (const step of place) {
    found = (found as Record<string | number, unknown> | null | undefined)?.[step];
  }
  return found;
}

export function isWithin(place: Place, outer: Place): boolean {
  return outer.every((step, number) => place[number] === step);
}

/** The place of an activity or a moment. */
export function placeOf(kit: HeldKit, part: string): Place {
  const activity = kit.activities.findIndex(({ id }) => id === part);
  if (activity >= 0) {
    return ["activities", activity];
  }
  const session = kit.sessions.findIndex(({ moments }) => moments?.some(({ id }) => id === part));
  const moment = kit.sessions[session]?.moments?.findIndex(({ id }) => id === part) ?? -1;
  return ["sessions", session, "moments", moment];
}
