import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

export interface Choice {
  readonly value: string;
  readonly label: ComponentChildren;
}

interface ChoicesProps {
  readonly legend: ComponentChildren;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: string[]) => void;
  /** Several may be chosen. */
  readonly several?: boolean;
  /** Beside each other where there is room. */
  readonly inRow?: boolean;
  readonly disabled?: boolean;
}

/** A group of real radio buttons or tick boxes in large targets. */
export function Choices({ legend, choices, chosen, onChoose, several, inRow, disabled }: ChoicesProps) {
  const name = useId();
  return (
    <fieldset class={inRow ? "tk-choices tk-choices-row" : "tk-choices"} disabled={disabled}>
      <legend>{legend}</legend>
      {choices.map(({ value, label }) => {
        const isChosen = chosen.includes(value);
        return (
          <label key={value} class={isChosen ? "tk-choice tk-chosen" : "tk-choice"}>
            <input
              type={several ? "checkbox" : "radio"}
              name={name}
              value={value}
              checked={isChosen}
              onChange={() => {
                if (!several) {
                  onChoose([value]);
                } else {
                  onChoose(isChosen ? chosen.filter((each) => each !== value) : [...chosen, value]);
                }
              }}
            />
            <span>{label}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
