/** Where things stand on a wall that turns pages: pure sums, no document. */

/** Where a tile stands. */
export interface Place {
  readonly page: number;
  readonly column: number;
  readonly top: number;
}

/** One lane of a wall: its tiles from the first to the last, and the columns it has. */
export interface Stack {
  readonly keys: readonly string[];
  readonly columns: number;
  /** What tiles belong to; those of one group stand together on a page where they fit, and always in order. */
  readonly groups?: ReadonlyMap<string, string>;
  /** Nothing stands on an earlier page than what comes before it. */
  readonly ordered?: boolean;
}

export interface Arrangement {
  readonly places: ReadonlyMap<string, Place>;
  readonly pages: number;
}

/** How many columns a width holds. */
export function columnsIn(width: number, least: number, gap: number): number {
  return Math.max(1, Math.floor((width + gap) / (least + gap)));
}

/** In how many columns some things stand, so that their rows are about as full as each other. */
export function evenly(things: number, most: number): number {
  return Math.max(1, Math.ceil(things / Math.max(1, Math.ceil(things / most))));
}

/**
 * Give each lane its columns: at least one, the rest where most is waiting.
 *
 * @param columns All there are.
 * @param needs How much each lane holds, in any unit.
 */
export function shares(columns: number, needs: readonly number[]): number[] {
  const given = needs.map(() => 1);
  for (let left = columns - needs.length; left > 0; left -= 1) {
    let neediest = 0;
    for (let lane = 1; lane < needs.length; lane += 1) {
      if (load(lane) > load(neediest)) {
        neediest = lane;
      }
    }
    given[neediest] = (given[neediest] ?? 1) + 1;
  }
  return given;

  function load(lane: number): number {
    return (needs[lane] ?? 0) / (given[lane] ?? 1);
  }
}

/**
 * Lay tiles into columns, page after page, each where its page is emptiest.
 *
 * What stood somewhere before stays there, so that nothing moves under those who read: new tiles come to the last two pages.
 * Only if a column no longer holds what it has, or fewer pages would do, all are laid anew.
 *
 * @param heightOf How high a tile is.
 * @param room How high a page is.
 * @param before Where the tiles stood.
 */
export function arrange(
  stack: Stack,
  heightOf: (key: string) => number,
  room: number,
  gap: number,
  before: ReadonlyMap<string, Place> = new Map(),
): Arrangement {
  const kept = lay(stack, heightOf, room, gap, before);
  const known = stack.keys.reduce((sum, key) => sum + (before.has(key) ? 1 : 0), 0);
  // Only where something went may fewer pages do.
  if (known === before.size && !kept.overflows) {
    return kept;
  }
  const anew = lay(stack, heightOf, room, gap, new Map());
  return kept.overflows || kept.pages > anew.pages ? anew : kept;
}

function lay(
  { keys, columns, groups, ordered }: Stack,
  heightOf: (key: string) => number,
  room: number,
  gap: number,
  before: ReadonlyMap<string, Place>,
): Arrangement & { readonly overflows: boolean } {
  const places = new Map<string, Place>();
  const filled: number[][] = [];
  let overflows = false;
  const page = (number: number): number[] => {
    while (filled.length <= number) {
      filled.push(new Array<number>(columns).fill(0));
    }
    return filled[number] as number[];
  };
  const put = (key: string, number: number, column: number): void => {
    const height = heightOf(key);
    const all = page(number);
    const top = all[column] ?? 0;
    // A tile that is higher than the wall stands alone.
    overflows ||= top > 0 && top + height > room;
    places.set(key, { page: number, column, top });
    all[column] = top + height + gap;
  };
  const stood = (key: string): Place | undefined => {
    const place = before.get(key);
    return place !== undefined && place.column < columns ? place : undefined;
  };
  const fits = (top: number, height: number): boolean => top === 0 || top + height <= room;
  /** The columns in which tiles stand in order on a page, from a column on; none if they do not fit. */
  const together = (page: readonly number[], run: readonly string[], from: number): number[] | null => {
    const tops = [...page];
    const found: number[] = [];
    for (const key of run) {
      const column = lowest(tops, found[found.length - 1] ?? from);
      if (!fits(tops[column] ?? 0, heightOf(key))) {
        return null;
      }
      tops[column] = (tops[column] ?? 0) + heightOf(key) + gap;
      found.push(column);
    }
    return found;
  };
  const stand = (run: readonly string[], after: Place | undefined): boolean => {
    const last = Math.max(0, filled.length - 1);
    // A small one may still fill a hole on the page before; further back nobody looks for what is new.
    const first = after?.page ?? (ordered ? last : Math.max(0, last - 1));
    for (let number = first; number <= last + 1; number += 1) {
      const least = number === after?.page ? after.column : 0;
      // Where the first one stands leaves more room or less for the others.
      for (let from = least; from < (run.length > 1 ? columns : least + 1); from += 1) {
        const found = together(number > last ? new Array<number>(columns).fill(0) : page(number), run, from);
        if (found !== null) {
          for (const [place, key] of run.entries()) {
            put(key, number, found[place] ?? 0);
          }
          return true;
        }
      }
    }
    return false;
  };
  for (const key of keys) {
    const place = stood(key);
    if (place !== undefined) {
      put(key, place.page, place.column);
    }
  }
  for (const run of runs(keys, groups)) {
    const fresh = run.filter((key) => stood(key) === undefined);
    if (fresh.length < run.length || !stand(fresh, undefined)) {
      // Larger than a page, or begun already: one after the other.
      run.forEach((key, place) => {
        if (stood(key) === undefined) {
          stand([key], places.get(run[place - 1] ?? ""));
        }
      });
    }
  }
  return { places, pages: Math.max(1, filled.length), overflows };
}

/** Cut keys where the group changes; what has none stands for itself. */
function runs(keys: readonly string[], groups: ReadonlyMap<string, string> | undefined): string[][] {
  const found: string[][] = [];
  let before: string | undefined;
  for (const key of keys) {
    const group = groups?.get(key);
    if (group !== undefined && group === before) {
      found[found.length - 1]?.push(key);
    } else {
      found.push([key]);
    }
    before = group;
  }
  return found;
}

/** The emptiest column, of those from one on. */
function lowest(columns: readonly number[], from: number): number {
  let found = from;
  for (let column = from + 1; column < columns.length; column += 1) {
    if ((columns[column] ?? 0) < (columns[found] ?? 0)) {
      found = column;
    }
  }
  return found;
}
