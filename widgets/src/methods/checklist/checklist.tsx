import { type Activity, useActivity } from "../../model/activity";
import { Bars } from "../../parts/bars";
import { type Field, type Line, stateKey } from "../../parts/line";
import { StateOfLine } from "../../parts/line_form";
import { dayOf, type LineProps, type Written } from "../../parts/lines";
import type { Option } from "../../parts/option";

const STATES = ["not_begun", "under_way", "done", "not_ours"] as const;

/** A row as everyone sees it. */
interface Row extends Line {
  /** Its own words; empty where a kit words it. */
  readonly what: string;
  readonly state: (typeof STATES)[number];
  readonly responsible: string;
  /** A day in ISO 8601, or empty. */
  readonly by_when: string;
  readonly evidence: string;
}

const WHAT: Field = { name: "what", kind: "words", limit: 300, isLong: true };
const STATE: Field = { name: "state", kind: "state", states: STATES };
const MORE: readonly Field[] = [
  { name: "responsible", kind: "words", limit: 120, hasHint: true },
  { name: "by_when", kind: "day" },
  { name: "evidence", kind: "words", limit: 300, hasHint: true, isLater: true },
];
const FIELDS = [WHAT, STATE, ...MORE];

/** The rows of the list, in its order. */
export const ROWS: Written<Row> = {
  kind: "row",
  // A row that is given is worded already.
  fields: (row) => (row?.given ? FIELDS.slice(1) : FIELDS),
  columns: FIELDS,
  adds: "below",
  words: (row, activity) => row.what || givenWords(row, activity),
  draw: OneRow,
  sum: Progress,
};

function givenWords(row: Row, activity: Activity): string {
  const rows = activity.setting<readonly Option[]>("rows");
  return activity.texts.of(rows.find(({ id }) => id === row.id)?.text);
}

/** What has to be there, how it stands, and who sees to it. */
function OneRow({ line: row, words, isChangeable }: LineProps<Row>) {
  const { texts } = useActivity();
  const { t } = texts;
  const { responsible: who, evidence } = row;
  const day = dayOf(row.by_when, texts);
  return (
    <>
      <p class="tk-what tk-words" dir="auto">
        {words}
      </p>
      {isChangeable ? (
        <StateOfLine kind="row" line={row} fields={FIELDS} field={STATE} words={words} />
      ) : (
        <p class={`tk-state tk-state-${row.state}`}>{t(stateKey(row.state))}</p>
      )}
      {who && <p class="tk-words">{t("who", { who })}</p>}
      {day && <p class="tk-by-day">{t("by-day", { day })}</p>}
      {evidence && <p class="tk-words tk-more">{t("evidence-line", { evidence })}</p>}
    </>
  );
}

/** How many rows stand how. */
function Progress({ lines }: { readonly lines: readonly Row[] }) {
  const { t } = useActivity().texts;
  const count = (state: string) => lines.filter((row) => row.state === state).length;
  const title = t("progress", { done: count("done"), rows: lines.length - count("not_ours") });
  return (
    <section class="tk-stack tk-progress" aria-label={title}>
      <h3>{title}</h3>
      <Bars
        bars={STATES.map((state) => ({ id: state, label: t(stateKey(state)), value: count(state) }))}
        most={lines.length}
      />
    </section>
  );
}
