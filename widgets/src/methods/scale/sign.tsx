import type { Mark } from "./steps";

/** Mouths from sad to glad. */
const MOUTHS = [
  "M14 36 Q24 22 34 36",
  "M15 34 Q24 27 33 34",
  "M15 32 H33",
  "M15 30 Q24 37 33 30",
  "M13 28 Q24 44 35 28 Z",
];
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

function Face({ face }: { readonly face: number }) {
  return (
    <svg class="tk-sign" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle cx="24" cy="24" r="21" fill="#ffe98a" stroke="#1c2430" stroke-width="2.5" />
      <circle cx="17" cy="19" r="2.6" fill="#1c2430" />
      <circle cx="31" cy="19" r="2.6" fill="#1c2430" />
      {face === 1 && <path d="M12 14 L20 11.500 M36 14 L28 11.500" stroke="#1c2430" stroke-width="2.5" />}
      <path
        d={MOUTHS[face - 1]}
        fill={face === 5 ? "#fff" : "none"}
        stroke="#1c2430"
        stroke-width="2.8"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
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
