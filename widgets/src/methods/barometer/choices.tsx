import { FACES, Face } from "../../parts/face";
import type { Option } from "../../parts/option";

/** The settings that a screen reads. */
export interface Settings {
  readonly look: "pace" | "mood";
  /** From the lowest to the highest. */
  readonly choices: readonly Option[];
}

export interface Own {
  readonly choice?: string;
}

export interface Tally {
  readonly choices: Readonly<Record<string, number>>;
}

const ARROWS = ["M30 12 L16 24 L30 36", "M12 18 H36 M12 30 H36", "M18 12 L32 24 L18 36"];

/** The picture of a choice: a face, or an arrow for the pace. The words stand beside it. */
export function Sign({ settings, place }: { readonly settings: Settings; readonly place: number }) {
  if (settings.look === "mood") {
    return <Face face={FACES[settings.choices.length]?.[place] ?? 3} />;
  }
  return (
    <svg class="tk-sign" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path
        d={ARROWS[place]}
        fill="none"
        stroke="currentColor"
        stroke-width="5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
