import type { Ref } from "preact";

export type Cell = string | number;

export interface TableProps {
  readonly caption: string;
  readonly headings: readonly string[];
  /** Rows of words and numbers; the first cell heads its row. */
  readonly rows: readonly (readonly Cell[])[];
}

interface PlainTableProps extends TableProps {
  /** Shares of the width, in percent, by column; without them what is in it decides. */
  readonly widths?: readonly number[];
  readonly body?: Ref<HTMLTableSectionElement>;
}

/** A plain table; numbers stand to the right. */
export function PlainTable({ caption, headings, rows, widths, body }: PlainTableProps) {
  return (
    <table class={widths === undefined ? "tk-table" : "tk-table tk-fixed"}>
      <caption class="tk-unseen">{caption}</caption>
      {widths !== undefined && (
        <colgroup>
          {widths.map((width, column) => (
            <col key={headings[column]} style={{ width: `${width}%` }} />
          ))}
        </colgroup>
      )}
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, place) => (
          <tr key={place}>
            {row.map((cell, column) =>
              column === 0 ? (
                <th key="head" scope="row" class="tk-words">
                  {cell}
                </th>
              ) : (
                <td
                  key={headings[column] ?? column}
                  class={typeof cell === "number" ? "tk-number" : "tk-words"}
                >
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
