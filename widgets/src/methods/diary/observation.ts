import type { Translated } from "../../model/protocol";
import type { Moderated, Standing } from "../../parts/entries";
import type { MediaSaid } from "../../parts/media";
import type { Use } from "../../parts/permissions";

export type Remind = "never" | "daily" | "weekly";

export interface Settings {
  readonly longest: number;
  readonly limit: number;
  readonly approve: boolean;
  readonly share_on_phones: boolean;
  readonly advice: Translated | null;
  readonly remind: Remind;
  /** `18:00` */
  readonly remind_at: string;
  /** ISO 8601 */
  readonly until: string | null;
}

interface Noticed extends MediaSaid {
  /** From 1, very bad, to 5, very good. */
  readonly face: number | null;
  readonly text: string;
  /** ISO 8601: the day that it is about. */
  readonly day: string;
  readonly uses?: readonly Use[];
}

/** In no order: within a day nothing tells when somebody wrote. */
export type Observation = Noticed & Moderated & { readonly id: string };

export interface OwnObservation extends Noticed {
  readonly id: string;
  readonly standing: Standing;
}

export interface Own {
  readonly observations?: readonly OwnObservation[];
}

/** Observations by the day that they are about, the days in order; those without a day (deleted words) are left out. */
export function byDay<Each extends Noticed>(observations: readonly Each[]): [string, Each[]][] {
  const days = new Map<string, Each[]>();
  for (const each of observations) {
    if (each.day !== "") {
      days.set(each.day, [...(days.get(each.day) ?? []), each]);
    }
  }
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** A day as the person's own clock has it. */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
