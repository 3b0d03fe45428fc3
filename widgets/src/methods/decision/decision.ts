/** What a decision says. */
export interface Said {
  readonly what: string;
  readonly responsible: string;
  /** A day in ISO 8601; empty while none is chosen. */
  readonly by_when: string;
  readonly told_to: string;
  readonly told_by: string;
  readonly follow_up: string;
  /** Id of what it answers, or empty. */
  readonly about: string;
}

/** A decision as everyone sees it. */
export interface Decision extends Said {
  readonly order: number;
}

export interface Own {
  readonly decisions?: readonly { readonly id: string }[];
}

/** Something that a decision may answer. */
export interface Item {
  readonly text: string;
}

export const NOTHING_SAID: Said = {
  what: "",
  responsible: "",
  by_when: "",
  told_to: "",
  told_by: "",
  follow_up: "",
  about: "",
};

/** Only the fields of {@link Said}, as they are asked for: without a day there is none. */
export function asked(said: Said): Record<string, unknown> {
  const { what, responsible, by_when, told_to, told_by, follow_up, about } = said;
  return { what, responsible, by_when: by_when || null, told_to, told_by, follow_up, about };
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

/** What was asked last, read again after a reload; nothing if it cannot be read. */
export function read(draft: string): Said {
  try {
    return { ...NOTHING_SAID, ...(JSON.parse(draft) as Partial<Said>) };
  } catch {
    return NOTHING_SAID;
  }
}
