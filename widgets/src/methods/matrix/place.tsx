import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { type Offered, useOffered } from "../../parts/option";
import { usePicked } from "../../parts/picked";
import { TakeBack } from "../../parts/take_back";
import {
  type AxisName,
  asAsked,
  type MatrixResults,
  type Own,
  type Place as Placed,
  type Places,
  stepsOf,
  useSettings,
  useWords,
} from "./field";
import { Shown } from "./outcomes";

/** What a participant does: one item on the screen at a time, placed on the field or by two lists of steps. */
export function Place() {
  const activity = useActivity();
  const items = useOffered();
  const results = activity.view.part<MatrixResults>("results").value;
  if (items.length === 0) {
    return <p class="tk-message">{activity.texts.t("nothing-to-place")}</p>;
  }
  return (
    <div class="tk-stack">
      {activity.isOpen ? <OneByOne items={items} /> : <Given items={items} />}
      {results && <Shown results={results} />}
    </div>
  );
}

function OneByOne({ items }: { readonly items: readonly Offered[] }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const command = useCommand();
  const [isTaken, setTaken] = useState(false);
  const stored = activity.view.part<Own>("own").value?.places ?? {};
  const [places, pick] = usePicked<Places>(stored, (picked) =>
    command.run("place_items", { places: asAsked(picked) }),
  );
  const [wanted, setWanted] = useState(0);
  const top = useRef<HTMLParagraphElement>(null);
  const moved = useRef(false);
  const number = Math.min(wanted, items.length - 1);
  // Whoever goes on by keyboard starts at the new item.
  useLayoutEffect(() => {
    if (moved.current) {
      top.current?.focus();
    }
  }, [number]);
  const go = (to: number) => {
    moved.current = true;
    setWanted(to);
  };
  const item = items[number];
  if (item === undefined) {
    return null;
  }
  const put = (place: Placed | null) => {
    // What was taken away meanwhile would be refused.
    const known = Object.entries(places).filter(([id]) => items.some((each) => each.id === id));
    pick({ ...Object.fromEntries(known), [item.id]: place });
  };
  const isAnswered = item.id in places;
  return (
    <div class="tk-stack">
      <p ref={top} tabIndex={-1} class="tk-hint tk-place-of">
        {t("item-of", { place: number + 1, all: items.length })}
      </p>
      <OneItem key={item.id} item={item} place={places[item.id]} put={put} />
      <Outcome command={command} given={items.every(({ id }) => id in stored) || undefined} />
      <p role="status">{isTaken && Object.keys(stored).length === 0 && t("removed")}</p>
      <div class="tk-row tk-turn">
        {number > 0 && (
          <button type="button" class="tk-button" onClick={() => go(number - 1)}>
            {t("previous")}
          </button>
        )}
        {number < items.length - 1 && (
          <button
            type="button"
            class={isAnswered ? "tk-button tk-primary" : "tk-button"}
            onClick={() => go(number + 1)}
          >
            {t(isAnswered ? "next" : "skip")}
          </button>
        )}
      </div>
      {Object.keys(stored).length > 0 && (
        <div>
          <TakeBack action="withdraw_places" onDone={() => setTaken(true)} />
        </div>
      )}
      {activity.isBlind && <p class="tk-hint">{t("blind-until-reveal")}</p>}
    </div>
  );
}

interface OneItemProps {
  readonly item: Offered;
  /** Undefined: not answered yet; null: »En osaa sanoa«. */
  readonly place: Placed | null | undefined;
  readonly put: (place: Placed | null) => void;
}

function OneItem({ item, place, put }: OneItemProps) {
  const { t } = useActivity().texts;
  // One axis may be chosen before the other: nothing is stored until both are.
  const [half, setHalf] = useState<{ readonly across?: number; readonly up?: number }>({});
  const across = place?.[0] ?? half.across;
  const up = place?.[1] ?? half.up;
  const choose = (axis: AxisName, step: number) => {
    const chosen = { across, up, [axis]: step };
    setHalf(chosen);
    if (chosen.across !== undefined && chosen.up !== undefined) {
      put([chosen.across, chosen.up]);
    }
  };
  return (
    <fieldset class="tk-choices">
      <legend class="tk-item tk-words">{item.text}</legend>
      <p class="tk-hint">{t("field-hint")}</p>
      <Taps across={across} up={up} isPlaced={place != null} put={put} />
      <Steps axis="up" step={up} onChoose={(step) => choose("up", step)} />
      <Steps axis="across" step={across} onChoose={(step) => choose("across", step)} />
      <label class={place === null ? "tk-choice tk-chosen" : "tk-choice"}>
        <input
          type="checkbox"
          checked={place === null}
          onChange={(event) => {
            setHalf({});
            put(null);
            // It is taken away by placing the item.
            event.currentTarget.checked = true;
          }}
        />
        <span>{t("cannot-say")}</span>
      </label>
    </fieldset>
  );
}

interface TapsProps {
  readonly across: number | undefined;
  readonly up: number | undefined;
  readonly isPlaced: boolean;
  readonly put: (place: Placed) => void;
}

/** The field to tap. For the keyboard and for people who listen there are the lists below, with the same steps. */
function Taps({ across, up, isPlaced, put }: TapsProps) {
  const { steps } = useSettings();
  const acrossWords = useWords("across");
  const upWords = useWords("up");
  return (
    <div class="tk-field-box" aria-hidden="true">
      <p class="tk-end-up">↑ {upWords.high}</p>
      <div class="tk-cells" style={{ "--tk-steps": steps }}>
        {[...stepsOf(steps)].reverse().map((row) =>
          stepsOf(steps).map((column) => {
            const isHere = isPlaced && row === up && column === across;
            return (
              <button
                key={`${column}:${row}`}
                type="button"
                tabIndex={-1}
                class={isHere ? "tk-cell tk-here" : "tk-cell"}
                data-place={`${column}:${row}`}
                onClick={() => put([column, row])}
              >
                {isHere ? "●" : ""}
              </button>
            );
          }),
        )}
      </div>
      <p class="tk-end-down">↓ {upWords.low}</p>
      <p class="tk-ends-across">
        <span>← {acrossWords.low}</span>
        <span>{acrossWords.high} →</span>
      </p>
    </div>
  );
}

interface StepsProps {
  readonly axis: AxisName;
  readonly step: number | undefined;
  readonly onChoose: (step: number) => void;
}

function Steps({ axis, step, onChoose }: StepsProps) {
  const { t } = useActivity().texts;
  const { steps } = useSettings();
  const words = useWords(axis);
  const id = useId();
  const label = (each: number) =>
    each === 1 ? `1 ${words.low}` : each === steps ? `${each} ${words.high}` : `${each}`;
  return (
    <div class="tk-field">
      <label for={id}>{words.name}</label>
      <select
        id={id}
        onChange={(event) => {
          const chosen = Number(event.currentTarget.value);
          if (chosen > 0) {
            onChoose(chosen);
          }
        }}
      >
        <option value="" selected={step === undefined}>
          {t("choose-step")}
        </option>
        {stepsOf(steps).map((each) => (
          <option key={each} value={each} selected={each === step}>
            {label(each)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** One's places while nothing can be changed; they can be deleted all the same. */
function Given({ items }: { readonly items: readonly Offered[] }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const across = useWords("across");
  const up = useWords("up");
  const places = Object.entries(activity.view.part<Own>("own").value?.places ?? {});
  if (places.length === 0) {
    return null;
  }
  return (
    <section class="tk-stack tk-result">
      <h3>{t("your-places")}</h3>
      <ul class="tk-stack">
        {places.map(([id, place]) => (
          <li key={id}>
            <p class="tk-words">{items.find((item) => item.id === id)?.text ?? t("removed-item")}</p>
            <p>
              <strong>
                {place === null
                  ? t("cannot-say")
                  : t("cell", {
                      up_name: up.name,
                      up: place[1],
                      across_name: across.name,
                      across: place[0],
                    })}
              </strong>
            </p>
          </li>
        ))}
      </ul>
      <div>
        <TakeBack action="withdraw_places" />
      </div>
    </section>
  );
}
