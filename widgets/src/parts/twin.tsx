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
  const activity = useActivity();
  const { t } = activity.texts;
  const [asTable, setAsTable] = useState(false);
  // A wall turns pages and does not scroll.
  const scrolls = activity.role !== "room";
  return (
    <div class="tk-stack tk-twin-box">
      <div class="tk-row tk-twin" role="group" aria-label={t("show-as")}>
        <button type="button" class="tk-button" aria-pressed={!asTable} onClick={() => setAsTable(false)}>
          {t("as-chart")}
        </button>
        <button type="button" class="tk-button" aria-pressed={asTable} onClick={() => setAsTable(true)}>
          {t("as-table")}
        </button>
      </div>
      {!asTable && picture}
      {asTable && scrolls && (
        // A region that scrolls must be reachable with the keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <section class="tk-scroll" tabIndex={0} aria-label={t("as-table")}>
          {table}
        </section>
      )}
      {asTable && !scrolls && table}
    </div>
  );
}

export { Table } from "./paged_table";
