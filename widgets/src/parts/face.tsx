/** The faces, from 1 (saddest) to 5, by how many there are to choose from. */
export const FACES: Readonly<Record<number, readonly number[]>> = {
  2: [2, 4],
  3: [2, 3, 4],
  4: [1, 2, 4, 5],
  5: [1, 2, 3, 4, 5],
};

/** Mouths from sad to glad. */
const MOUTHS = [
  "M14 36 Q24 22 34 36",
  "M15 34 Q24 27 33 34",
  "M15 32 H33",
  "M15 30 Q24 37 33 30",
  "M13 28 Q24 44 35 28 Z",
];
/** A drawn face; the words stand beside it. */
export function Face({ face }: { readonly face: number }) {
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
