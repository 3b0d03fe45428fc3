export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  /** What stands beside the bar, such as »7 of 12«. */
  readonly number?: string;
}

/** What a full bar stands for, where nobody says: the largest value there is. */
export function fullOf(bars: readonly Bar[]): number {
  return Math.max(1, ...bars.map((bar) => bar.value));
}

/** A bar with its number in words beside it. */
export function OneBar({
  bar,
  full,
  colour,
}: {
  readonly bar: Bar;
  /** The value of a full bar. */
  readonly full: number;
  readonly colour?: string;
}) {
  return (
    <>
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
    </>
  );
}

/** Bars one below the other. */
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
  const full = Math.max(1, most ?? fullOf(bars));
  return (
    <ul class="tk-bars" aria-label={label}>
      {bars.map((bar) => (
        <li key={bar.id} class="tk-bar">
          <OneBar bar={bar} full={full} colour={colour} />
        </li>
      ))}
    </ul>
  );
}
