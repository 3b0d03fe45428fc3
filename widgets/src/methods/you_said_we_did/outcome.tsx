import { type Activity, useActivity } from "../../model/activity";
import { type Field, type Line, stateKey } from "../../parts/line";
import { dayOf, itemText, type LineProps, type Written } from "../../parts/lines";
import { useItems } from "../../parts/option";

const STATES = ["done", "under_way", "not_done"] as const;

/** What became of a proposal, as everyone sees it. */
interface Outcome extends Line {
  /** Id of the proposal, or empty. */
  readonly about: string;
  readonly proposal: string;
  readonly state: (typeof STATES)[number];
  readonly done: string;
  readonly responsible: string;
  readonly why: string;
  /** A day in ISO 8601, or empty. */
  readonly told_on: string;
}

const PROPOSAL: Field = { name: "proposal", kind: "words", limit: 400, isLong: true, hasHint: true };
const WHAT: readonly Field[] = [
  { name: "state", kind: "state", states: STATES },
  { name: "done", kind: "words", limit: 500, isLong: true },
  { name: "responsible", kind: "words", limit: 120 },
  { name: "why", kind: "words", limit: 500, isLong: true },
  { name: "told_on", kind: "day", mayBePast: true },
];

/** What was done first, then what is under way, then what was not done. */
export const OUTCOMES: Written<Outcome> = {
  kind: "outcome",
  fields: () => [{ name: "about", kind: "item" }, PROPOSAL, ...WHAT],
  columns: [PROPOSAL, ...WHAT],
  compare: (one, other) => STATES.indexOf(one.state) - STATES.indexOf(other.state),
  words: (outcome, activity) => outcome.proposal || itemText(outcome.about, activity) || gone(activity),
  draw: Told,
  sum: Left,
  notice: Public,
};

function gone({ texts }: Activity): string {
  return texts.t("proposal-gone");
}

/** What was proposed, what became of it, by whom, and why not. */
function Told({ line: outcome, words }: LineProps<Outcome>) {
  const { texts } = useActivity();
  const { t } = texts;
  const { done, why, responsible: who, state } = outcome;
  const day = dayOf(outcome.told_on, texts);
  return (
    <>
      <p class={`tk-became tk-became-${state}`}>{t(stateKey(state))}</p>
      <p class="tk-what tk-words" dir="auto">
        {words}
      </p>
      {done && <p class="tk-words">{t(state === "under_way" ? "doing-line" : "done-line", { done })}</p>}
      {why && <p class="tk-words">{t("why-line", { why })}</p>}
      {who && <p class="tk-words tk-more">{t("who", { who })}</p>}
      {day && <p class="tk-more">{t("told-on-line", { day })}</p>}
    </>
  );
}

/** Who reads what is written here, where that is everybody: said before anything is written, and after. */
function Public() {
  const { header, texts } = useActivity();
  const { settings, published } = header.value;
  return settings.public === true ? (
    <p class="tk-hint">{texts.t(published ? "public-now" : "public-later")}</p>
  ) : null;
}

/** Of how many proposals nothing has been told yet: the facilitator goes on until there are none. */
function Left({ lines }: { readonly lines: readonly Outcome[] }) {
  const { role, texts } = useActivity();
  const told = new Set(lines.map(({ about }) => about));
  const left = useItems().filter(({ id }) => !told.has(id));
  return role !== "facilitator" || left.length === 0 ? null : (
    <p class="tk-hint">{texts.t("left-title", { left: left.length })}</p>
  );
}
