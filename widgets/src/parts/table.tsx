interface TableProps {
  readonly caption: string;
  readonly headings: readonly string[];
  /** Rows of words and numbers; the first cell heads its row. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A plain table; numbers stand to the right. */
export function PlainTable({ caption, headings, rows }: TableProps) {
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
