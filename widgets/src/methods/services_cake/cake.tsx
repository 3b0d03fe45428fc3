import { type Counted, sizeOf, tintOf } from "./services";

export interface Slice {
  readonly id: string;
  /** What it is called in the list beside the cake. */
  readonly number: number;
  /** Nothing before the reveal: then all slices are alike. */
  readonly counted?: Counted;
}

/** A round cake, cut from the top and clockwise; the list beside it says the same in words. */
export function Cake({ slices }: { readonly slices: readonly Slice[] }) {
  const sizes = slices.map(({ counted }) => (counted === undefined ? 1 : sizeOf(counted)));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  let from = 0;
  return (
    <svg class="tk-cake" viewBox="-104 -104 208 208" aria-hidden="true" focusable="false">
      {slices.map(({ id, number, counted }, place) => {
        const to = from + (sizes[place] ?? 0) / whole;
        const [x, y] = at((from + to) / 2, slices.length === 1 ? 0 : 68);
        const outline = slice(from, to);
        from = to;
        return (
          <g key={id}>
            <path class={tintOf(counted)} d={outline} />
            <text x={x} y={y} text-anchor="middle" dominant-baseline="central">
              {number}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** A point at a share of the way round, clockwise from the top. */
function at(share: number, radius: number): [number, number] {
  const angle = 2 * Math.PI * share;
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
}

function slice(from: number, to: number): string {
  const arc = (until: number, isLong: boolean) =>
    `A100 100 0 ${isLong ? 1 : 0} 1 ${at(until, 100).join(" ")}`;
  const start = at(from, 100).join(" ");
  // A whole round has no ends to draw an arc between.
  return to - from > 0.999
    ? `M${start}${arc(from + 0.5, false)}${arc(to, false)}Z`
    : `M0 0L${start}${arc(to, to - from > 0.5)}Z`;
}
