import { useActivity } from "../../model/activity";
import { dateOf, type Field, type Line } from "../../parts/line";
import { dayOf, type LineProps, useItem, type Written } from "../../parts/lines";

const A_DAY_MS = 86_400_000;

/** A trial as everyone sees it; its days in ISO 8601, empty once its words are erased. */
interface Trial extends Line {
  readonly what: string;
  readonly begins: string;
  readonly ends: string;
  readonly responsible: string;
  readonly known_by: string;
  readonly place: string;
  readonly observed: string;
  /** Id of what it answers, or empty. */
  readonly about: string;
}

const FIELDS: readonly Field[] = [
  { name: "what", kind: "words", limit: 400, isLong: true },
  { name: "responsible", kind: "words", limit: 400, hasHint: true },
  { name: "begins", kind: "day" },
  { name: "ends", kind: "day" },
  { name: "known_by", kind: "words", limit: 300 },
  { name: "place", kind: "words", limit: 200, isLater: true },
  { name: "observed", kind: "words", limit: 400, isLong: true, isLater: true },
  { name: "about", kind: "item", isLater: true },
];

/** Trials, the first to begin first. */
export const TRIALS: Written<Trial> = {
  kind: "trial",
  fields: () => FIELDS,
  columns: FIELDS,
  compare: (one, other) => one.begins.localeCompare(other.begins) || one.ends.localeCompare(other.ends),
  words: ({ what }) => what,
  draw: Planned,
  sum: Timeline,
};

/** What is tried, when and where, who does what, and how we will know. */
function Planned({ line: trial }: LineProps<Trial>) {
  const { t } = useActivity().texts;
  const about = useItem(trial.about);
  const { place, observed, known_by: how, responsible: who } = trial;
  return (
    <>
      <p class="tk-by-day">{useDays(trial)}</p>
      <p class="tk-what tk-words" dir="auto">
        {trial.what}
      </p>
      {place && <p class="tk-words">{t("place-line", { place })}</p>}
      <p class="tk-words">{t("who", { who })}</p>
      <p class="tk-words">{t("known-by-line", { how })}</p>
      {observed && <p class="tk-words tk-more">{t("observed-line", { observed })}</p>}
      {about && <p class="tk-words tk-more">{t("about-line", { text: about })}</p>}
    </>
  );
}

function useDays({ begins, ends }: Trial): string {
  const { texts } = useActivity();
  return texts.t("days", { begins: dayOf(begins, texts), ends: dayOf(ends, texts) });
}

/** All trials on one line of days; it only repeats what the days say in words. */
function Timeline({ lines }: { readonly lines: readonly Trial[] }) {
  const dated = lines.filter(({ begins, ends }) => begins !== "" && ends !== "");
  if (dated.length < 2) {
    return null;
  }
  const first = Math.min(...dated.map(({ begins }) => number(begins)));
  const last = Math.max(...dated.map(({ ends }) => number(ends))) + 1;
  const share = (days: number) => `${(100 * days) / (last - first)}%`;
  return (
    <ol class="tk-timeline" aria-hidden="true">
      {dated.map((trial) => {
        const begins = number(trial.begins);
        const style = {
          marginInlineStart: share(begins - first),
          width: share(number(trial.ends) + 1 - begins),
        };
        return (
          <li key={trial.id}>
            <span class="tk-timeline-bar" style={style} />
            <span class="tk-words">{trial.what}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** Days since the beginning of 1970, as this place counts them. */
function number(day: string): number {
  const date = dateOf(day);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / A_DAY_MS);
}
