import { useActivity } from "../../model/activity";
import type { Results, Translated } from "../../model/protocol";

export type AxisName = "across" | "up";

interface Axis {
  readonly name: Translated;
  readonly low: Translated;
  readonly high: Translated;
}

export interface Settings {
  readonly across: Axis | null;
  readonly up: Axis | null;
  readonly steps: number;
}

/** Steps across and up. */
export type Place = readonly [number, number];

/** Where one has placed what; null for »En osaa sanoa«. */
export type Places = Readonly<Record<string, Place | null>>;

export interface Own {
  readonly places?: Places;
}

export interface Middle {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** What was found for one item. */
export interface Found {
  /** Those who placed it beyond the middle on both axes. */
  readonly people: number;
  readonly answered: number;
  readonly cannot_say: number;
  readonly across: Middle | null;
  readonly up: Middle | null;
  /** Steps were put together because few people placed it. */
  readonly coarse: boolean;
}

export interface Tally {
  readonly items: Readonly<Record<string, Found>>;
}

export type MatrixResults = Results<Tally>;

/** What an axis and its ends are called: by the kit, else by the method. */
export interface Words {
  readonly name: string;
  readonly low: string;
  readonly high: string;
}

export function useSettings(): Settings {
  return useActivity().header.value.settings as unknown as Settings;
}

export function useWords(axis: AxisName): Words {
  const { of, t } = useActivity().texts;
  const given = useSettings()[axis];
  return given === null
    ? { name: t(`axis-${axis}-name`), low: t(`axis-${axis}-low`), high: t(`axis-${axis}-high`) }
    : { name: of(given.name), low: of(given.low), high: of(given.high) };
}

/** The steps of an axis. */
export function stepsOf(steps: number): readonly number[] {
  return Array.from({ length: steps }, (_, place) => place + 1);
}

/** How places travel to where the rules are. */
export function asAsked(places: Places): Record<string, { across: number; up: number } | null> {
  return Object.fromEntries(
    Object.entries(places).map(([item, place]) => [item, place && { across: place[0], up: place[1] }]),
  );
}
