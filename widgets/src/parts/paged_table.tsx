import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useActivity } from "../model/activity";
import { addStyle } from "../model/styles";
import { AT_ONCE, type Box, useBox } from "./pages";
import css from "./pages.css?text";
import { type Cell, PlainTable, type TableProps } from "./table";
import { Turner, usePages } from "./turning";

/** A table; in the room it turns pages as a wall of notes does. */
export function Table(props: TableProps) {
  return useActivity().role === "room" ? <PagedTable {...props} /> : <PlainTable {...props} />;
}

function PagedTable(props: TableProps) {
  addStyle("pages", css);
  const { headings, rows } = props;
  const place = useRef<HTMLDivElement>(null);
  const box = useBox(place);
  const [, setTurn] = useState(0);
  const heights = useRef<{ sign: string; head: number; rows: Map<string, number> }>({
    sign: "",
    head: 0,
    rows: new Map(),
  });
  const sign = `${box?.width}×${box?.type}×${headings.join()}`;
  if (heights.current.sign !== sign) {
    heights.current = { sign, head: 0, rows: new Map() };
  }
  const known = heights.current;
  const missing = rows.filter((row) => !known.rows.has(keyOf(row)));
  const starts = box ? startsOf(rows, box, known) : [0];
  const { page, go } = usePages(starts.length, place);
  const shown = rows.slice(starts[page], starts[page + 1]);
  const widths = widthsOf(props);
  return (
    <div class="tk-pages-box">
      <div class="tk-pages" ref={place}>
        {box === null && <PlainTable {...props} />}
        {box && <PlainTable {...props} rows={shown} widths={widths} />}
        {box && missing.length > 0 && (
          <MeasureRows
            {...props}
            rows={missing.slice(0, AT_ONCE)}
            widths={widths}
            onMeasured={(head, found) => {
              known.head = head;
              missing.slice(0, AT_ONCE).forEach((row, number) => {
                known.rows.set(keyOf(row), found[number] ?? 0);
              });
              const again = () => setTurn((turn) => turn + 1);
              if (missing.length > AT_ONCE) {
                requestAnimationFrame(again);
              } else {
                again();
              }
            }}
          />
        )}
      </div>
      {box && <Turner page={page} pages={starts.length} more={rows.length - shown.length} onTurn={go} />}
    </div>
  );
}

function keyOf(row: readonly Cell[]): string {
  return row.join("\u0000");
}

/** The first row of each page. */
function startsOf(
  rows: readonly (readonly Cell[])[],
  { height, type }: Box,
  known: { readonly head: number; readonly rows: ReadonlyMap<string, number> },
): number[] {
  const starts = [0];
  let filled = 0;
  rows.forEach((row, number) => {
    const next = known.rows.get(keyOf(row)) ?? 2 * type;
    if (filled > 0 && known.head + filled + next > height) {
      starts.push(number);
      filled = 0;
    }
    filled += next;
  });
  return starts;
}

/** Words get more of the width than numbers, and the first column most. */
function widthsOf({ headings, rows }: TableProps): number[] {
  const needs = headings.map((_, column) => {
    if (column === 0) {
      return 3.2;
    }
    return typeof rows[0]?.[column] === "number" ? 1 : 1.4;
  });
  const all = needs.reduce((sum, need) => sum + need, 0);
  return needs.map((need) => (100 * need) / all);
}

interface MeasureRowsProps extends TableProps {
  readonly widths: readonly number[];
  readonly onMeasured: (head: number, heights: readonly number[]) => void;
}

/** Draws rows out of sight, only to learn how high they are. */
function MeasureRows({ onMeasured, ...props }: MeasureRowsProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  useLayoutEffect(() => {
    const heights = Array.from(body.current?.children ?? [], (row) => row.getBoundingClientRect().height);
    const table = body.current?.closest("table");
    onMeasured(table?.tHead?.getBoundingClientRect().height ?? 0, heights);
  });
  return (
    <div class="tk-measure tk-as-wide" aria-hidden="true">
      <PlainTable {...props} body={body} />
    </div>
  );
}
