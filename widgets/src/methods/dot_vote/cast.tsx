import { useId, useRef, useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { useMarked } from "../../parts/writing";
import {
  type Choice,
  type Dots,
  type Own,
  type Settings,
  total,
  useChoices,
  type VoteResults,
} from "./options";
import { VoteResult } from "./result";

/** What a participant does: put dots, send them, move or take them back; later see the results. */
export function Cast() {
  const activity = useActivity();
  const { t } = activity.texts;
  const choices = useChoices();
  const own = activity.view.part<Own>("own").value?.choices ?? {};
  const results = activity.view.part<VoteResults>("results").value;
  const said = useRef<HTMLDivElement>(null);
  const [isWithdrawn, setWithdrawn] = useState(false);
  // The button that was pressed is gone: the keyboard goes on from what became of it.
  const withdrawn = () => {
    setWithdrawn(true);
    said.current?.focus();
  };
  if (choices.length === 0) {
    return <p class="tk-message">{t("nothing-to-vote")}</p>;
  }
  return (
    <div class="tk-stack">
      <div role="status" tabIndex={-1} ref={said}>
        {isWithdrawn && total(own) === 0 && (
          <p class="tk-message">{t(results?.settled ? "withdrawn-late" : "withdrawn")}</p>
        )}
      </div>
      {activity.isOpen ? (
        <Ballot choices={choices} own={own} onWithdrawn={withdrawn} />
      ) : (
        <Given choices={choices} own={own} onWithdrawn={withdrawn} />
      )}
      {results?.settled && <VoteResult results={results} choices={choices} own={own} />}
    </div>
  );
}

/** The dots as they are on this screen: what was sent, until something else is marked. */
function useMarks(choices: readonly Choice[], own: Dots): [Dots, boolean, (dots: Dots | null) => void] {
  const [marked, mark] = useMarked<Dots>("dots");
  const known = new Set(choices.map((choice) => choice.id));
  // What was taken away meanwhile gives its dots back.
  const dots = Object.fromEntries(Object.entries(marked ?? own).filter(([option]) => known.has(option)));
  return [dots, marked !== null && !isSame(dots, own), mark];
}

function isSame(one: Dots, other: Dots): boolean {
  const options = Object.keys(one);
  return (
    options.length === Object.keys(other).length && options.every((option) => one[option] === other[option])
  );
}

interface VoteProps {
  readonly choices: readonly Choice[];
  readonly own: Dots;
  readonly onWithdrawn: () => void;
}

function Ballot({ choices, own, onWithdrawn }: VoteProps) {
  const activity = useActivity();
  const { t } = activity.texts;
  const settings = activity.header.value.settings as unknown as Settings;
  const command = useCommand();
  const [dots, isChanged, mark] = useMarks(choices, own);
  const [isUsedUp, setUsedUp] = useState(false);
  const left = settings.dots - total(dots);
  const sent = total(own);
  /** Put a number of dots on an option; false where there are not as many left. */
  const put = (option: string, count: number): boolean => {
    const before = dots[option] ?? 0;
    const fits = count <= before || count - before <= left;
    setUsedUp(!fits);
    if (fits) {
      const { [option]: _, ...others } = dots;
      mark(count > 0 ? { ...others, [option]: count } : others);
    }
    return fits;
  };
  return (
    <form
      class="tk-stack"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!command.pending && (await command.run("place_dots", { choices: dots }))) {
          mark(null);
        }
      }}
    >
      <fieldset class="tk-choices">
        <legend>{t("vote-legend", { dots: settings.dots })}</legend>
        {settings.stack && settings.dots > 1 && <p class="tk-hint">{t("vote-hint-stack")}</p>}
        {choices.map((choice) =>
          settings.stack ? (
            <Counter key={choice.id} choice={choice} count={dots[choice.id] ?? 0} put={put} />
          ) : (
            <Tick key={choice.id} choice={choice} isChosen={(dots[choice.id] ?? 0) > 0} put={put} />
          ),
        )}
      </fieldset>
      {activity.header.value.unit === "person" && <p class="tk-hint">{t("two-lists")}</p>}
      {sent > 0 && (
        <div>
          <Withdraw
            onDone={() => {
              mark(null);
              onWithdrawn();
            }}
          />
        </div>
      )}
      <div
        class={isChanged || sent === 0 ? "tk-ballot-bar tk-stack" : "tk-ballot-bar tk-stack tk-ballot-done"}
      >
        <div class="tk-ballot-row">
          <p role="status" class="tk-label">
            <DotRow count={total(dots)} of={settings.dots} />{" "}
            <span class="tk-nowrap">{t("dots-left", { left: Math.max(0, left) })}</span>
          </p>
          {(isChanged || sent === 0) && (
            <button type="submit" class="tk-button tk-primary" disabled={!isChanged}>
              {t(sent > 0 ? "change-dots" : "send-dots")}
            </button>
          )}
        </div>
        <div role="status">{isUsedUp && <p class="tk-message tk-refused">{t("dots-used")}</p>}</div>
        <Outcome command={command} given={!isChanged && sent > 0} />
      </div>
    </form>
  );
}

interface MarkProps {
  readonly choice: Choice;
  readonly put: (option: string, count: number) => boolean;
}

function Tick({ choice, isChosen, put }: MarkProps & { readonly isChosen: boolean }) {
  return (
    <div class={isChosen ? "tk-option tk-chosen" : "tk-option"}>
      <label class="tk-option-label">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={(event) => {
            // Refused, it would stay ticked: nothing that is drawn has changed.
            if (!put(choice.id, isChosen ? 0 : 1)) {
              event.currentTarget.checked = isChosen;
            }
          }}
        />
        <span class="tk-words" dir="auto">
          {choice.text}
        </span>
      </label>
      <Parts choice={choice} />
    </div>
  );
}

function Counter({ choice, count, put }: MarkProps & { readonly count: number }) {
  const { t } = useActivity().texts;
  const label = useId();
  return (
    <div class={count > 0 ? "tk-option tk-chosen" : "tk-option"} role="group" aria-labelledby={label}>
      <div class="tk-option-label">
        <span class="tk-words" dir="auto" id={label}>
          {choice.text}
        </span>
        <span class="tk-counter">
          <button
            type="button"
            class="tk-button"
            aria-label={t("take-dot", { option: choice.text })}
            disabled={count === 0}
            onClick={() => put(choice.id, count - 1)}
          >
            −
          </button>
          <output aria-label={t("dots-on", { dots: count })}>{count}</output>
          <button
            type="button"
            class="tk-button"
            aria-label={t("add-dot", { option: choice.text })}
            onClick={() => put(choice.id, count + 1)}
          >
            +
          </button>
        </span>
      </div>
      <Parts choice={choice} />
    </div>
  );
}

/** The notes that a theme gathers, for who wants to read them before choosing. */
function Parts({ choice }: { readonly choice: Choice }) {
  const { t } = useActivity().texts;
  if (choice.parts.length === 0) {
    return null;
  }
  return (
    <details class="tk-parts">
      <summary>
        {t("parts-count", { parts: choice.parts.length })}
        <span class="tk-unseen">: {choice.text}</span>
      </summary>
      <ul>
        {choice.parts.map((part) => (
          <li key={part} class="tk-words" dir="auto">
            {part}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The dots as dots; the words beside them say the same. */
export function DotRow({ count, of }: { readonly count: number; readonly of: number }) {
  return (
    <span class="tk-dot-row" aria-hidden="true">
      {"●".repeat(Math.min(count, of))}
      <span class="tk-dot-free">{"○".repeat(Math.max(0, of - count))}</span>
    </span>
  );
}

/** One's vote when the activity is not open. */
function Given({ choices, own, onWithdrawn }: VoteProps) {
  const { t } = useActivity().texts;
  const mine = choices.filter((choice) => (own[choice.id] ?? 0) > 0);
  if (mine.length === 0) {
    return null;
  }
  return (
    <section class="tk-stack">
      <p class="tk-message">{t("sent-closed")}</p>
      <ul class="tk-stack">
        {mine.map((choice) => (
          <li key={choice.id} class="tk-option tk-chosen">
            <p class="tk-option-label">
              <span class="tk-words" dir="auto">
                {choice.text}
              </span>
              <span>
                <DotRow count={own[choice.id] ?? 0} of={own[choice.id] ?? 0} />{" "}
                <span class="tk-hint">{t("dots-on", { dots: own[choice.id] ?? 0 })}</span>
              </span>
            </p>
          </li>
        ))}
      </ul>
      <div>
        <Withdraw onDone={onWithdrawn} />
      </div>
    </section>
  );
}

/** Taking one's vote back is possible at any time. */
function Withdraw({ onDone }: { readonly onDone: () => void }) {
  const { t } = useActivity().texts;
  const command = useCommand();
  return (
    <>
      <button
        type="button"
        class="tk-button tk-plain"
        onClick={async () => {
          if (await command.run("withdraw_dots")) {
            onDone();
          }
        }}
      >
        {t("withdraw")}
      </button>
      {command.said?.refused && <Outcome command={command} />}
    </>
  );
}
