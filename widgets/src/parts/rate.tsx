import type { ComponentChildren, ComponentType } from "preact";
import { useId, useState } from "preact/hooks";
import { useActivity } from "../model/activity";
import type { Results } from "../model/protocol";
import { Outcome, useCommand } from "./command";
import { Shown } from "./distributions";
import { OneByOne } from "./one_by_one";
import type { Option } from "./option";
import type { Tile } from "./pages";
import { usePicked } from "./picked";
import { Sign } from "./sign";
import { inWords, type Mark, marks, type Own, type Settings, singleBands, type Tally } from "./steps";

interface RateProps {
  /** What is asked after the statements, on a page of its own; it stays when nothing can be rated any more. */
  readonly last?: ComponentType;
  readonly also?: Tile;
}

/** What a participant does: one statement on the screen at a time; what is tapped is stored at once. */
export function Rate({ last: Last, also }: RateProps) {
  const activity = useActivity();
  const settings = activity.header.value.settings as unknown as Settings;
  const results = activity.view.part<Results<Tally>>("results").value;
  return (
    <div class="tk-stack">
      {activity.isOpen ? <Statements settings={settings} last={Last} /> : <Given settings={settings} />}
      {!activity.isOpen && Last && <Last />}
      {results && <Shown results={results} also={also} />}
    </div>
  );
}

function useOwn(): Readonly<Record<string, number | null>> {
  return useActivity().view.part<Own>("own").value?.ratings ?? {};
}

interface StatementsProps {
  readonly settings: Settings;
  readonly last: ComponentType | undefined;
}

function Statements({ settings, last: Last }: StatementsProps) {
  const activity = useActivity();
  const { t } = activity.texts;
  const own = useOwn();
  const { statements } = settings;
  const all = statements.length + (Last ? 1 : 0);
  return (
    <div class="tk-stack">
      <OneByOne
        pages={all}
        label={(place) => t("statement-of", { place: place + 1, all })}
        isAnswered={(place) => (statements[place]?.id ?? "") in own}
        draw={(place) => {
          const statement = statements[place];
          return statement !== undefined ? (
            <OneStatement
              key={statement.id}
              statement={statement}
              settings={settings}
              isDone={statements.every(({ id }) => id in own)}
            />
          ) : (
            Last && <Last />
          );
        }}
      />
      {activity.isBlind && <p class="tk-hint">{t("blind-until-reveal")}</p>}
    </div>
  );
}

interface OneStatementProps {
  readonly statement: Option;
  readonly settings: Settings;
  /** Whether every statement is answered. */
  readonly isDone: boolean;
}

function OneStatement({ statement, settings, isDone }: OneStatementProps) {
  const { texts } = useActivity();
  const name = useId();
  const own = useOwn();
  const command = useCommand();
  // Undefined: nothing chosen yet; null: »En osaa sanoa«.
  const [isTaken, setTaken] = useState(false);
  const [step, pick] = usePicked<number | null | undefined>(own[statement.id], (picked) =>
    command.run("rate", { statement: statement.id, step: picked }),
  );
  const all = marks(singleBands(settings.steps), settings, texts);
  const shape = settings.look === "numbers" ? "tk-steps tk-numbers" : "tk-steps";
  return (
    <fieldset class="tk-choices tk-rate">
      <legend class="tk-statement tk-words">{texts.of(statement.text)}</legend>
      {settings.look === "numbers" && <Ends all={all} />}
      <div class={shape} style={{ "--tk-steps": settings.steps, "--tk-narrow": inRow(settings.steps) }}>
        {all.map((mark, place) => (
          <Step key={mark.steps} name={name} isChosen={step === place + 1} onChoose={() => pick(place + 1)}>
            <Sign mark={mark} />
            {settings.look === "numbers" ? (
              <span class="tk-unseen">{mark.word}</span>
            ) : (
              <span class={mark.word ? "" : "tk-unseen"}>{mark.word || mark.steps}</span>
            )}
          </Step>
        ))}
      </div>
      <Step name={name} isChosen={step === null} onChoose={() => pick(null)}>
        <span>{texts.t("cannot-say")}</span>
      </Step>
      <Outcome command={command} given={isDone || undefined} />
      <p role="status">{isTaken && !(statement.id in own) && texts.t("removed")}</p>
      {statement.id in own && (
        <div>
          <Withdraw statement={statement} onDone={() => setTaken(true)} />
        </div>
      )}
    </fieldset>
  );
}

/** Steps in a row of a narrow screen: at most five, else they would be too tight for fingers; rows as even as can be. */
function inRow(steps: number): number {
  return Math.ceil(steps / Math.ceil(steps / 5));
}

/** What the ends of a numbered scale mean; each step says it again to people who listen. */
function Ends({ all }: { readonly all: readonly Mark[] }) {
  const low = all[0];
  const high = all[all.length - 1];
  return (
    <p class="tk-ends" aria-hidden="true">
      <span>{low && inWords(low)}</span>
      <span>{high && inWords(high)}</span>
    </p>
  );
}

interface StepProps {
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ComponentChildren;
}

function Step({ name, isChosen, onChoose, children }: StepProps) {
  return (
    <label class={isChosen ? "tk-choice tk-step tk-chosen" : "tk-choice tk-step"}>
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
      {children}
    </label>
  );
}

interface WithdrawProps {
  readonly statement: Option;
  readonly onDone?: () => void;
}

function Withdraw({ statement, onDone }: WithdrawProps) {
  const { t, of } = useActivity().texts;
  const command = useCommand();
  return (
    <>
      <button
        type="button"
        class="tk-button tk-plain"
        onClick={async () => {
          if (await command.run("withdraw_rating", { statement: statement.id })) {
            onDone?.();
          }
        }}
      >
        {t("withdraw")}
        <span class="tk-unseen">: {of(statement.text)}</span>
      </button>
      {command.said?.refused && <Outcome command={command} />}
    </>
  );
}

/** One's answers while nothing can be changed; they can be deleted all the same. */
function Given({ settings }: { readonly settings: Settings }) {
  const { texts } = useActivity();
  const own = useOwn();
  const all = marks(singleBands(settings.steps), settings, texts);
  const given = settings.statements.filter(({ id }) => id in own);
  return (
    <ul class="tk-stack">
      {given.map((statement) => {
        const step = own[statement.id];
        const mark = step == null ? undefined : all[step - 1];
        const answer = mark === undefined ? texts.t("cannot-say") : inWords(mark);
        return (
          <li key={statement.id} class="tk-given">
            <p class="tk-words">{texts.of(statement.text)}</p>
            <p>
              <strong>{texts.t("your-answer", { answer })}</strong>
            </p>
            <Withdraw statement={statement} />
          </li>
        );
      })}
    </ul>
  );
}
