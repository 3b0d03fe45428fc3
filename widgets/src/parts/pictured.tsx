import { PlainTable } from "./table";

/** A table as a kernel sends it. */
export interface Rows {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A figure that was drawn elsewhere, with its words and its table. */
export function Pictured({
  picture,
  alt,
  table,
  label,
}: {
  /** Its address; none while it is being drawn. */
  readonly picture: string | undefined;
  readonly alt: string;
  readonly table: Rows | undefined;
  readonly label: string;
}) {
  return (
    <>
      {picture && <img src={picture} alt={alt} />}
      {table && (
        <details>
          <summary>{label}</summary>
          {/* A region that scrolls must be reachable with the keyboard. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
          <section class="tk-scroll" tabIndex={0} aria-label={label}>
            <PlainTable caption={alt} headings={table.headings} rows={table.rows} />
          </section>
        </details>
      )}
    </>
  );
}
