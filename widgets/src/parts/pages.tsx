import { Component, type ComponentChildren, type RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useActivity } from "../model/activity";
import { addStyle } from "../model/styles";
import { type Arrangement, arrange, columnsIn, evenly, type Place, shares } from "./arrange";
import css from "./pages.css?text";
import { Turner, usePages } from "./turning";

/** Something on a wall: a note, a theme, a statement with its bars. */
export interface Tile {
  readonly id: string;
  /** Another one whenever the tile may have become higher or lower. */
  readonly looks: unknown;
  readonly class?: string;
  /** For how many things it counts where it stands on another page; by default one. */
  readonly count?: number;
  /** Tiles of one group follow each other, and stand on one page where they fit. */
  readonly group?: string;
  readonly draw: () => ComponentChildren;
}

/** Tiles under a heading. Lanes stand beside each other. */
export interface Lane {
  readonly id: string;
  readonly name?: string;
  readonly head?: ComponentChildren;
  readonly tiles: readonly Tile[];
}

interface PagesProps {
  readonly lanes: readonly Lane[];
  readonly label?: string;
  /** The least width of a column, in `em`. */
  readonly least: number;
  /** The most by which type grows where tiles are few. */
  readonly most?: number;
  /** Tiles come in an order that matters: they are laid anew when it changes. */
  readonly ordered?: boolean;
  /** A single lane stands in rows that are as full as each other; each of one height, where all fit on one page. */
  readonly rows?: boolean;
}

/** How large type is, from few tiles to many; 1 is the least that the back row reads. */
const SIZES = [1.9, 1.6, 1.35, 1.15, 1];
/** With more tiles than these nobody tries larger type. */
const MANY = 60;
/** Tiles measured in one go: what is measured for longer is felt. */
export const AT_ONCE = 60;
/** A tile so many times as high as the wall is drawn smaller to stand whole; a higher one scrolls. */
const MOST_SHRUNK = 1.25;
/** Space between tiles, in `em`, and between lanes. */
const GAP = 0.42;
const LANE_GAP = 0.9;

export interface Box {
  readonly width: number;
  readonly height: number;
  /** The least type, in px. */
  readonly type: number;
}

/**
 * In the room a wall that fills its place and turns pages: only the page that is shown is drawn, in type as large as fits.
 *
 * Elsewhere, and where nobody gives it room, everything is drawn, one below the other.
 */
export function Pages(props: PagesProps) {
  addStyle("pages", css);
  return useActivity().role === "room" ? (
    <Paged {...props} />
  ) : (
    <Lanes lanes={props.lanes} label={props.label} />
  );
}

function Paged(props: PagesProps) {
  const place = useRef<HTMLDivElement>(null);
  const box = useBox(place);
  const wall = useWall(box ?? null, props);
  const { page, go } = usePages(wall?.pages ?? 1, place);
  const there = (tile: Tile) => wall?.places.get(tile.id)?.page !== page;
  const more = props.lanes
    .flatMap((lane) => lane.tiles.filter(there))
    .reduce((sum, tile) => sum + (tile.count ?? 1), 0);
  return (
    <div class="tk-pages-box">
      <div class="tk-pages" ref={place}>
        {box === null && <Lanes lanes={props.lanes} label={props.label} />}
        {wall !== null && (
          <div class="tk-grown" style={{ fontSize: `${wall.type}px` }}>
            <LaidLanes wall={wall} page={page} lanes={props.lanes} label={props.label} />
            {wall.missing.length > 0 && <Measure wall={wall} />}
          </div>
        )}
      </div>
      {wall !== null && <Turner page={page} pages={wall.pages} more={more} onTurn={go} />}
    </div>
  );
}

interface LanesProps {
  readonly lanes: readonly Lane[];
  readonly label: string | undefined;
}

function Lanes({ lanes, label }: LanesProps) {
  return (
    <div class="tk-lanes" role="group" aria-label={label} style={{ "--tk-columns": lanes.length }}>
      {lanes.map((lane) => (
        <section key={lane.id} class="tk-lane" aria-label={lane.name}>
          {lane.head}
          <ul class="tk-tiles">
            {lane.tiles.map((tile) => (
              <Drawn key={tile.id} tile={tile} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface DrawnProps {
  readonly tile: Tile;
  readonly style?: string;
  readonly scrolls?: boolean;
}

/** A tile; the same tile at the same place is not drawn again. */
class Drawn extends Component<DrawnProps> {
  override shouldComponentUpdate(next: DrawnProps): boolean {
    return next.tile !== this.props.tile || next.style !== this.props.style;
  }

  override render({ tile, style, scrolls = false }: DrawnProps) {
    return (
      <li class={tile.class} style={style} tabIndex={scrolls ? 0 : undefined}>
        {tile.draw()}
      </li>
    );
  }
}

/** The lanes as they stand on one page. */
function LaidLanes({
  lanes,
  label,
  wall,
  page,
}: LanesProps & { readonly wall: Wall; readonly page: number }) {
  const all = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const heads = [...(all.current?.querySelectorAll(".tk-lane-head > div") ?? [])];
    wall.headed(Math.max(0, ...heads.map((head) => head.getBoundingClientRect().height)));
  });
  return (
    <div class="tk-laid-lanes" role="group" aria-label={label} ref={all} style={wall.style}>
      {lanes.map((lane) => (
        <section key={lane.id} class="tk-lane" aria-label={lane.name}>
          {lane.head && (
            <div class="tk-lane-head" style={{ height: `${wall.head}px` }}>
              <div>{lane.head}</div>
            </div>
          )}
          <ul class="tk-laid">
            {lane.tiles
              .filter((tile) => wall.places.get(tile.id)?.page === page)
              .map((tile) => (
                <Drawn key={tile.id} tile={tile} style={wall.at(tile.id)} scrolls={wall.isHigh(tile.id)} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The room that the wall has; null if it has none, undefined before it was looked at. */
export function useBox(place: RefObject<HTMLElement | null>): Box | null | undefined {
  const [box, setBox] = useState<Box | null | undefined>(undefined);
  useLayoutEffect(() => {
    const room = place.current;
    if (room === null || typeof ResizeObserver === "undefined") {
      setBox(null);
      return;
    }
    const look = () => {
      const type = Number.parseFloat(getComputedStyle(room).fontSize);
      const [width, height] = [room.clientWidth, room.clientHeight];
      setBox((before) =>
        width === 0 || height === 0
          ? null
          : before?.width === width && before.height === height && before.type === type
            ? before
            : { width, height, type },
      );
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(room);
    return () => observer.disconnect();
  }, [place]);
  return box;
}

interface Wall {
  readonly pages: number;
  /** Whether all tiles stand on one page, each of them whole. */
  readonly fits: boolean;
  /** Type, in px. */
  readonly type: number;
  readonly places: ReadonlyMap<string, Place>;
  readonly style: Record<string, string>;
  readonly missing: readonly Tile[];
  readonly columnWidth: number;
  readonly at: (tile: string) => string;
  /** Whether a tile is higher than the wall: then it scrolls. */
  readonly isHigh: (tile: string) => boolean;
  /** The height of the lanes' headings, in px. */
  readonly head: number;
  readonly measured: (heights: ReadonlyMap<Tile, number>) => void;
  readonly headed: (height: number) => void;
}

interface Known {
  /** The box, the type and the lanes that hold for what is known. */
  sign: string;
  size: number;
  columns: readonly number[];
  heights: Map<string, { readonly looks: unknown; readonly height: number }>;
  before: Map<string, ReadonlyMap<string, Place>>;
  /** The highest heading, in px; none yet is guessed. */
  head: number | null;
}

/** Lay the tiles out, and choose the largest type in which all stand on one page. */
function useWall(box: Box | null, props: PagesProps): Wall | null {
  const { lanes, most = SIZES[0] ?? 1 } = props;
  const [, setTurn] = useState(0);
  const known = useRef<Known | null>(null);
  const pending = useRef(0);
  useLayoutEffect(() => () => cancelAnimationFrame(pending.current), []);
  if (box === null) {
    return null;
  }
  const sizes = SIZES.filter((size) => size <= most);
  const tiles = lanes.flatMap((lane) => lane.tiles);
  const cut = props.rows ? tiles.length : lanes.map((lane) => lane.id).join();
  const sign = `${box.width}×${box.height}×${box.type}×${cut}`;
  if (known.current?.sign !== sign) {
    known.current = begin(sign, tiles.length > MANY ? sizes.length - 1 : 0);
  }
  const now = known.current;
  let drawn = draw(box, props, sizes, now);
  // What is not measured yet stands where the mean would; nothing is decided before all is known.
  if (drawn.missing.length === 0 && now.head !== null && !drawn.fits && now.size < sizes.length - 1) {
    now.size = tiles.length > MANY ? sizes.length - 1 : now.size + 1;
    now.heights = new Map();
    now.before = new Map();
    now.columns = [];
    now.head = null;
    drawn = draw(box, props, sizes, now);
  }
  const again = () => setTurn((turn) => turn + 1);
  const measured = (heights: ReadonlyMap<Tile, number>) => {
    for (const [tile, height] of heights) {
      now.heights.set(tile.id, { looks: tile.looks, height });
    }
    if (drawn.missing.length > AT_ONCE) {
      // The rest another time: this frame has done enough.
      pending.current = requestAnimationFrame(again);
    } else {
      again();
    }
  };
  const headed = (height: number) => {
    if (now.head !== Math.ceil(height)) {
      now.head = Math.ceil(height);
      again();
    }
  };
  return { ...drawn, measured, headed };
}

function begin(sign: string, size: number): Known {
  return { sign, size, columns: [], heights: new Map(), before: new Map(), head: null };
}

function draw(
  box: Box,
  { lanes, least, ordered = false, rows = false }: PagesProps,
  sizes: readonly number[],
  now: Known,
): Omit<Wall, "measured" | "headed"> {
  const type = box.type * (sizes[now.size] ?? 1);
  const gap = Math.round(type * GAP);
  const laneGap = lanes.length > 1 ? Math.round(type * LANE_GAP) : 0;
  const width = box.width - laneGap * (lanes.length - 1);
  const tiles = lanes.flatMap((lane) => lane.tiles);
  const fit = columnsIn(width, least * type, gap);
  const all = Math.max(lanes.length, rows ? evenly(tiles.length, fit) : fit);
  const missing: Tile[] = [];
  let sum = 0;
  let measured = 0;
  for (const tile of tiles) {
    const found = now.heights.get(tile.id);
    if (found === undefined || found.looks !== tile.looks) {
      missing.push(tile);
    }
    if (found !== undefined) {
      sum += found.height;
      measured += 1;
    }
  }
  const mean = measured > 0 ? sum / measured : 6 * type;
  const natural = (key: string) => now.heights.get(key)?.height ?? mean;
  const inRows = rows ? rowHeights(tiles, all, natural, box.height, gap) : null;
  const heightOf = (key: string) => inRows?.get(key) ?? natural(key);
  const needs = lanes.map((lane) => lane.tiles.reduce((all, tile) => all + heightOf(tile.id) + gap, 0));
  const isFirst = now.columns.length !== lanes.length;
  let columns = isFirst ? shares(all, needs) : now.columns;
  const head = lanes.some((lane) => lane.head) ? (now.head ?? 2 * type) : 0;
  const room = box.height - head;
  const groups = new Map(tiles.flatMap(({ id, group }) => (group === undefined ? [] : [[id, group]])));
  const layAll = (given: readonly number[], kept: boolean): Arrangement[] =>
    lanes.map((lane, place) =>
      arrange(
        { keys: lane.tiles.map((tile) => tile.id), columns: given[place] ?? 1, groups, ordered },
        heightOf,
        room,
        gap,
        kept && !ordered ? now.before.get(lane.id) : undefined,
      ),
    );
  let laid = layAll(columns, true);
  const count = () => Math.max(1, ...laid.map((each) => each.pages));
  if (!isFirst && count() > 1 && now.size === sizes.length - 1) {
    // The lanes were cut while there were fewer tiles: cut once more if that saves a page.
    const anew = shares(all, needs);
    const other = layAll(anew, false);
    if (Math.max(1, ...other.map((each) => each.pages)) < count()) {
      columns = anew;
      laid = other;
    }
  }
  const columnWidth = (width - gap * (all - lanes.length)) / all;
  if (missing.length === 0) {
    now.columns = columns;
    now.before = new Map(lanes.map((lane, place) => [lane.id, laid[place]?.places ?? new Map()]));
  }
  const places = new Map<string, Place>();
  for (const each of laid) {
    for (const [key, place] of each.places) {
      places.set(key, place);
    }
  }
  const isHigh = (tile: string) => heightOf(tile) > room * MOST_SHRUNK;
  return {
    pages: count(),
    fits: count() === 1 && !lanes.some((lane) => lane.tiles.some((tile) => heightOf(tile.id) > room)),
    isHigh,
    type,
    places,
    missing,
    columnWidth,
    head,
    style: {
      gap: `${laneGap}px`,
      gridTemplateColumns: columns.map((each) => `${each * columnWidth + (each - 1) * gap}px`).join(" "),
    },
    at: (tile) => {
      const { column, top } = places.get(tile) ?? { column: 0, top: 0 };
      const place = `inset-inline-start: ${column * (columnWidth + gap)}px; top: ${top}px`;
      const over = heightOf(tile) / room;
      if (isHigh(tile)) {
        return `${place}; width: ${columnWidth}px; max-height: ${room}px; overflow: auto`;
      }
      if (over > 1) {
        return `${place}; width: ${columnWidth * over}px; transform: scale(${1 / over}); transform-origin: 0 0`;
      }
      const inRow = inRows === null ? "" : `; height: ${heightOf(tile)}px`;
      return `${place}; width: ${columnWidth}px${inRow}`;
    },
  };
}

/** Give each tile the height of the highest in its row; null where the rows need more room than there is. */
function rowHeights(
  tiles: readonly Tile[],
  columns: number,
  heightOf: (tile: string) => number,
  room: number,
  gap: number,
): ReadonlyMap<string, number> | null {
  const found = new Map<string, number>();
  let all = -gap;
  for (let first = 0; first < tiles.length; first += columns) {
    const row = tiles.slice(first, first + columns);
    const height = Math.max(...row.map(({ id }) => heightOf(id)));
    all += height + gap;
    for (const { id } of row) {
      found.set(id, height);
    }
  }
  return all > room ? null : found;
}

/** Draws tiles out of sight, only to learn how high they are. */
function Measure({ wall }: { readonly wall: Wall }) {
  const list = useRef<HTMLUListElement>(null);
  const some = wall.missing.slice(0, AT_ONCE);
  useLayoutEffect(() => {
    const heights = new Map<Tile, number>();
    some.forEach((tile, number) => {
      const height = list.current?.children[number]?.getBoundingClientRect().height;
      if (height !== undefined) {
        heights.set(tile, Math.ceil(height));
      }
    });
    wall.measured(heights);
  });
  return (
    <ul class="tk-measure" ref={list} aria-hidden="true" style={{ width: `${wall.columnWidth}px` }}>
      {some.map((tile) => (
        <li key={tile.id} class={tile.class}>
          {tile.draw()}
        </li>
      ))}
    </ul>
  );
}
