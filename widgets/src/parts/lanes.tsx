import type { Texts } from "../model/texts";
import { type Bar, OneBar } from "./bars";
import type { Offered } from "./option";
import type { Lane } from "./pages";

/** Bars under a heading, for a wall that turns pages. */
export function barLane(id: string, name: string, bars: readonly Bar[], full: number, colour?: string): Lane {
  return {
    id,
    name,
    head: <h3>{name}</h3>,
    tiles: bars.map((bar) => ({
      id: `${id}:${bar.id}`,
      looks: `${bar.label} ${bar.number ?? bar.value}`,
      class: "tk-bar",
      draw: () => <OneBar bar={bar} full={full} colour={colour} />,
    })),
  };
}

/** How many of a side chose what, of how many (F13), the most chosen first; what nobody of them chose is left out. */
export function shareBars(
  options: readonly Offered[],
  people: (option: string) => number,
  of: number,
  t: Texts["t"],
): readonly Bar[] {
  return options
    .map(({ id, text }) => ({
      id,
      label: text,
      value: people(id),
      number: t("share-of", { count: people(id), total: of }),
    }))
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value);
}
