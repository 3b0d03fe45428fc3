export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** What stands beside the bar, such as »7 of 12«. */
  readonly number?: string;
}

/** Bars with their numbers in words beside them. */
export function Bars({
  bars,
  most,
  colour,
  label,
}: {
  readonly bars: readonly Bar[];
  /** The value of a full bar; by default the largest there is. */
  readonly most?: number;
  readonly colour?: string;
  readonly label?: string;
}) {
  const full = Math.max(1, most ?? Math.max(0, ...bars.map((bar) => bar.value)));
  return (
    <ul class="tk-bars" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id} class="tk-bar">
          <span class="tk-words">{bar.label}</span>
          <span class="tk-bar-number">{bar.number ?? bar.value}</span>
          <span class="tk-bar-track" aria-hidden="true">
            <span
              class="tk-bar-fill"
              style={{
                display: "block",
                width: `${(100 * bar.value) / full}%`,
                ...(colour ? { background: colour } : {}),
              }}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
