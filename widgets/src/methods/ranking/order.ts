import { useActivity } from "../../model/activity";
import type { Results } from "../../model/protocol";
import type { Offered } from "../../parts/option";
import { useMarked } from "../../parts/writing";

export interface Own {
  readonly order?: readonly string[];
}

export interface Sums {
  readonly points: number;
  /** Those who have it on one of the first places. */
  readonly people: number;
  /** How many others more people preferred to it; known once the results are settled. */
  readonly lost?: number;
}

export interface Tally {
  readonly options: Readonly<Record<string, Sums>>;
  /** How many first places count in `people`. */
  readonly foremost: number;
  /** Known of everybody's orders, once they are settled. */
  readonly winner?: string | null;
  readonly unbeaten?: readonly string[];
}

export type RankingResults = Results<Tally>;

/** An option with its sums, and its place: options with as many points share one. */
export interface Ranked extends Offered, Sums {
  readonly place: number;
}

/** How many places everyone fills. */
export function usePlaces(options: readonly Offered[]): number {
  const places = useActivity().setting<number | null>("places");
  return Math.min(places ?? options.length, options.length);
}

/** The order on this screen: what was sent, until something else is marked; what was taken away meanwhile is left out. */
export function useOrder(
  options: readonly Offered[],
): readonly [readonly string[], boolean, (order: readonly string[] | null) => void] {
  const own = useActivity().view.part<Own>("own").value?.order ?? [];
  const [marked, mark] = useMarked<readonly string[]>("order");
  const known = new Set(options.map(({ id }) => id));
  const order = (marked ?? own).filter((id) => known.has(id));
  return [order, order.join(" ") !== own.join(" "), mark];
}

/** Move an option to a place, counted from 0; one that had none gets it. */
export function movedTo(order: readonly string[], option: string, place: number): readonly string[] {
  const others = order.filter((each) => each !== option);
  return [...others.slice(0, place), option, ...others.slice(place)];
}

/** The options with their sums: the most points first, and while results still run in the order in which they were given. */
export function ranked(options: readonly Offered[], results: RankingResults): readonly Ranked[] {
  const { joint } = results;
  const placed = Object.values(joint.options).filter(({ points }) => points > 0);
  // An option that nobody gave a place loses to every one that somebody did.
  const none: Sums = { points: 0, people: 0, lost: placed.length };
  const found = options.map((option) => {
    const sums = joint.options[option.id] ?? none;
    return { ...option, ...sums, place: 1 + placed.filter(({ points }) => points > sums.points).length };
  });
  return results.settled ? found.sort((one, other) => other.points - one.points) : found;
}
