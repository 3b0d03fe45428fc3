import { Face } from "./face";
import type { Mark } from "./steps";

/** The lowest lamp says »go«. Each has a shape of its own, none is red or green. */
const LAMPS = ["#d55e00", "#e69f00", "#0072b2"];

/** The picture of a mark: a face, a traffic light or the number. The words stand beside it. */
export function Sign({ mark }: { readonly mark: Mark }) {
  if (mark.face !== undefined) {
    return <Face face={mark.face} />;
  }
  if (mark.lamp !== undefined) {
    return <Light lit={mark.lamp} />;
  }
  return <span class="tk-step-number">{mark.steps}</span>;
}

function Light({ lit }: { readonly lit: number }) {
  return (
    <svg class="tk-sign" viewBox="0 0 24 48" aria-hidden="true" focusable="false">
      <rect x="2" y="1" width="20" height="46" rx="7" fill="#1c2430" />
      {LAMPS.map((colour, place) => (
        <circle
          key={colour}
          cx="12"
          cy={10 + 14 * place}
          r={place + 1 === lit ? 6 : 5}
          fill={place + 1 === lit ? colour : "#4a5565"}
          stroke={place + 1 === lit ? "#fff" : "none"}
          stroke-width="1.5"
        />
      ))}
    </svg>
  );
}
