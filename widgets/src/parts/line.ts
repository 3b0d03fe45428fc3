import type { Entry } from "./entries";

/** A field of a line that is written down for the room. Its texts are `field-<name>` and `heading-<name>`. */
export interface Field {
  readonly name: string;
  readonly kind: "words" | "day" | "number" | "state" | "item";
  /** Most characters of words. */
  readonly limit?: number;
  /** Words of several lines. */
  readonly isLong?: boolean;
  /** A day that may have passed. */
  readonly mayBePast?: boolean;
  /** The states to choose from, the first at the beginning; their texts are `state-<state>`. */
  readonly states?: readonly string[];
  /** Whether `field-<name>-hint` says more. */
  readonly hasHint?: boolean;
  /** Asked for last, behind »more«. */
  readonly isLater?: boolean;
}

/** A line as everyone sees it; a method adds its fields. */
export interface Line extends Entry {
  readonly id: string;
  /** It was there before anybody wrote. */
  readonly given?: boolean;
}

/** What a form holds, by field: numbers as they are typed. */
export type Said = Readonly<Record<string, string>>;

/** What a line says, as a form begins with it. */
export function saidIn(fields: readonly Field[], line: Line | undefined): Said {
  const values = (line ?? {}) as unknown as Record<string, string | number | null | undefined>;
  return Object.fromEntries(
    fields.map(({ name, states }) => [name, String(values[name] ?? states?.[0] ?? "")]),
  );
}

/** What is asked for: a day or a number that is missing is none. */
export function asked(fields: readonly Field[], said: Said): Record<string, string | number | null> {
  return Object.fromEntries(
    fields.map(({ name, kind }) => {
      const value = said[name] ?? "";
      if (value === "" && (kind === "day" || kind === "number")) {
        return [name, null];
      }
      return [name, kind === "number" ? Number(value) : value];
    }),
  );
}

/** What was being written, read again after a reload; nothing if it cannot be read. */
export function read(fields: readonly Field[], draft: string): Said {
  try {
    return { ...saidIn(fields, undefined), ...(JSON.parse(draft) as Said) };
  } catch {
    return saidIn(fields, undefined);
  }
}

/** The key of what is asked in a field. */
export function fieldKey({ name }: Field): string {
  return `field-${dashed(name)}`;
}

/** The key of what stands over a column. */
export function headingKey({ name }: Field): string {
  return `heading-${dashed(name)}`;
}

/** The key of a state in words. */
export function stateKey(state: string): string {
  return `state-${dashed(state)}`;
}

function dashed(name: string): string {
  return name.replace(/_/g, "-");
}

/** The day as a date of this place: read as a time it would be the day before in half of the world. */
export function dateOf(day: string): Date {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(year ?? 0, (month ?? 1) - 1, date ?? 1);
}

/** Today, as a day field wants it. */
export function today(now: Date = new Date()): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
