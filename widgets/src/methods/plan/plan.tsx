import { useActivity } from "../../model/activity";
import { Bars } from "../../parts/bars";
import type { Field, Line } from "../../parts/line";
import type { LineProps, Written } from "../../parts/lines";

/** A part of the plan with its text, or a figure with the numbers of two years. */
interface Entry extends Line {
  readonly text: string;
  /** What a figure counts that the room added. */
  readonly label: string;
  readonly last_year: number | null;
  readonly this_year: number | null;
}

const PARTS = ["goals", "measures", "resources", "information", "supervision", "evaluation", "development"];
const TEXT: Field = { name: "text", kind: "words", limit: 2000, isLong: true };
const LABEL: Field = { name: "label", kind: "words", limit: 120 };
const YEARS: readonly Field[] = [
  { name: "last_year", kind: "number" },
  { name: "this_year", kind: "number" },
];

/** The parts of the plan in their order, then the figures. */
export const ENTRIES: Written<Entry> = {
  kind: "entry",
  fields: (entry) => {
    if (entry !== undefined && isPart(entry)) {
      return [TEXT];
    }
    return entry?.given ? YEARS : [LABEL, ...YEARS];
  },
  columns: [{ name: "entry", kind: "words" }, TEXT, ...YEARS],
  adds: "below",
  words: (entry, { texts }) => entry.label || texts.t(nameKey(entry)),
  draw: OneEntry,
};

function isPart({ id }: Entry): boolean {
  return PARTS.includes(id);
}

function nameKey(entry: Entry): string {
  return isPart(entry) ? `part-${entry.id}` : `figure-${entry.id.replace(/_/g, "-")}`;
}

function OneEntry({ line: entry, words }: LineProps<Entry>) {
  const { t } = useActivity().texts;
  return (
    <>
      <p class="tk-what tk-words" dir="auto">
        {words}
      </p>
      {isPart(entry) ? (
        entry.text ? (
          <p class="tk-words tk-planned" dir="auto">
            {entry.text}
          </p>
        ) : (
          <p class="tk-more">{t(`part-${entry.id}-about`)}</p>
        )
      ) : (
        <Years entry={entry} />
      )}
    </>
  );
}

/** Last year beside this year; what nobody has said is a dash. */
function Years({ entry }: { readonly entry: Entry }) {
  const { t } = useActivity().texts;
  const bar = (id: string, label: string, value: number | null) => ({
    id,
    label,
    value: value ?? 0,
    number: value === null ? "–" : String(value),
  });
  return (
    <Bars
      bars={[
        bar("last", t("heading-last-year"), entry.last_year),
        bar("this", t("heading-this-year"), entry.this_year),
      ]}
    />
  );
}
