import { useId } from "preact/hooks";
import type { HomeScreen } from ".";

/** Names the list of units that fields suggest. */
export const UNITS = "units";
const LONGEST_UNIT = 80;

/** Asks whose workshop it is, and suggests whose the others are. */
export function UnitField({
  screen,
  unit,
  onInput,
}: {
  readonly screen: HomeScreen;
  readonly unit: string;
  readonly onInput: (unit: string) => void;
}) {
  const id = useId();
  return (
    <div class="tk-field">
      <label for={id}>{screen.kernel.words.value.t("home-unit")}</label>
      <input
        id={id}
        value={unit}
        maxLength={LONGEST_UNIT}
        list={UNITS}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
