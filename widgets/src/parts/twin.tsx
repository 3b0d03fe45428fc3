import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useActivity } from "../model/activity";

/** A picture and its table: the same numbers, for whoever reads better one way or the other. */
export function Twin({
  picture,
  table,
}: {
  readonly picture: ComponentChildren;
  readonly table: ComponentChildren;
}) {
  const { t } = useActivity().texts;
  const [asTable, setAsTable] = useState(false);
  return (
    <div class="tk-stack">
      <div class="tk-row tk-twin" role="group" aria-label={t("show-as")}>
        <button type="button" class="tk-button" aria-pressed={!asTable} onClick={() => setAsTable(false)}>
          {t("as-chart")}
        </button>
        <button type="button" class="tk-button" aria-pressed={asTable} onClick={() => setAsTable(true)}>
          {t("as-table")}
        </button>
      </div>
      {asTable ? (
        // A region that scrolls must be reachable with the keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <section class="tk-scroll" tabIndex={0} aria-label={t("as-table")}>
          {table}
        </section>
      ) : (
        picture
      )}
    </div>
  );
}

interface TableProps {
  readonly caption: string;
  readonly headings: readonly string[];
  /** Rows of words and numbers; the first cell heads its row. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A plain table; numbers stand to the right. */
export function Table({ caption, headings, rows }: TableProps) {
  return (
    <table class="tk-table">
      <caption class="tk-unseen">{caption}</caption>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
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
