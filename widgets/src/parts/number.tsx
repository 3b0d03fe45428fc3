import { useId } from "preact/hooks";
import { useActivity } from "../model/activity";

interface NumberProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A number of people, typed or tapped. */
export function PeopleNumber({ label, value, onChange }: NumberProps) {
  const { t } = useActivity().texts;
  const id = useId();
  const set = (people: number) => onChange(Math.max(0, Math.floor(people) || 0));
  return (
    <div class="tk-people-number">
      <label for={id} class="tk-words">
        {label}
      </label>
      <div class="tk-row">
        <button
          type="button"
          class="tk-button"
          aria-label={t("one-fewer", { what: label })}
          disabled={value === 0}
          onClick={() => set(value - 1)}
        >
          −
        </button>
        <input
          id={id}
          type="number"
          min={0}
          max={9999}
          inputMode="numeric"
          value={value}
          onInput={(event) => set(event.currentTarget.valueAsNumber)}
        />
        <button
          type="button"
          class="tk-button"
          aria-label={t("one-more", { what: label })}
          onClick={() => set(value + 1)}
        >
          +
        </button>
      </div>
    </div>
  );
}
