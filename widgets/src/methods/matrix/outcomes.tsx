import { useActivity } from "../../model/activity";
import { Bars } from "../../parts/bars";
import { barLane, shareBars } from "../../parts/lanes";
import { useOffered } from "../../parts/option";
import { type Lane, Pages } from "../../parts/pages";
import { Answered, Sides, sidesOf } from "../../parts/results";
import { Table, Twin } from "../../parts/twin";
import { UntilReveal } from "../../parts/until_reveal";
import {
  type AxisName,
  type Found,
  type MatrixResults,
  type Middle,
  type Tally,
  useSettings,
  useWords,
} from "./field";

/** What the room sees: what there is to place; then the field with the middle of each item, and how far people are apart. */
export function Outcomes() {
  const activity = useActivity();
  const items = useOffered();
  const results = activity.view.part<MatrixResults>("results").value;
  if (activity.isBlind || results === undefined || results.answered === 0) {
    return <UntilReveal choices={items} empty={activity.texts.t("nothing-yet")} />;
  }
  return <Shown results={results} />;
}

/** The results, as a picture or as a table. */
export function Shown({ results }: { readonly results: MatrixResults }) {
  const activity = useActivity();
  return (
    <Twin
      picture={activity.role === "room" ? <Wall results={results} /> : <Below results={results} />}
      table={<Numbers results={results} />}
    />
  );
}

/** The wall: the field, beside it what the numbers mean and what each side put into its upper right. */
function Wall({ results }: { readonly results: MatrixResults }) {
  const { t } = useActivity().texts;
  const items = useOffered();
  const lanes: Lane[] = [
    {
      id: "items",
      name: t("heading-item"),
      head: <h3>{t("heading-item")}</h3>,
      tiles: items.map(({ id, text }, place) => ({
        id: `item:${id}`,
        looks: `${place} ${text}`,
        class: "tk-named",
        draw: () => <Named number={place + 1} text={text} isPlaced={isPlaced(results.joint.items[id])} />,
      })),
    },
    ...sidesOf(results).map(({ side, count, tally }) => {
      const name = t("side-count", { side: t(`perspective-${side}`), count });
      const people = (id: string) => tally.items[id]?.people ?? 0;
      return barLane(side, name, shareBars(items, people, count, t), count, `var(--tk-${side})`);
    }),
  ];
  return (
    <div class="tk-stack tk-fill">
      <div class="tk-field-and-list">
        <Field tally={results.joint} />
        <Pages
          lanes={lanes}
          label={t("heading-item")}
          least={lanes.length > 1 ? 11 : 16}
          most={1.35}
          ordered
        />
      </div>
      <p class="tk-hint">
        <Rules results={results} />
      </p>
    </div>
  );
}

function isPlaced(found: Found | undefined): boolean {
  return found?.across != null;
}

function Named({
  number,
  text,
  isPlaced: placed,
}: {
  readonly number: number;
  readonly text: string;
  readonly isPlaced: boolean;
}) {
  const { t } = useActivity().texts;
  return (
    <p class="tk-words" dir="auto">
      <strong>{number}.</strong> {text} {!placed && <span class="tk-hint">({t("not-placed")})</span>}
    </p>
  );
}

/** How the field is read, and what of it is coarse and why. */
function Rules({ results }: { readonly results: MatrixResults }) {
  const { t } = useActivity().texts;
  const { steps } = useSettings();
  const up = useWords("up").high;
  const across = useWords("across").high;
  const hasSides = sidesOf(results).length > 0;
  const isCoarse = Object.values(results.joint.items).some(({ coarse }) => coarse);
  return (
    <>
      {t("middle-rule")} {hasSides && t("corner-rule", { up, across })}{" "}
      {isCoarse && t(hasSides ? "coarse-why-side" : "coarse-why", { steps })}{" "}
      {!hasSides && results.too_small && t("sides-too-small")}
    </>
  );
}

/** On a phone and in the facilitator's window: the field, the names and the sides below each other. */
function Below({ results }: { readonly results: MatrixResults }) {
  const { t } = useActivity().texts;
  const items = useOffered();
  return (
    <div class="tk-stack">
      <p class="tk-hint" role="status">
        <Answered count={results.answered} />
      </p>
      <Field tally={results.joint} />
      <ul class="tk-stack tk-names">
        {items.map(({ id, text }, place) => (
          <li key={id}>
            <Named number={place + 1} text={text} isPlaced={isPlaced(results.joint.items[id])} />
          </li>
        ))}
      </ul>
      <p class="tk-hint">
        <Rules results={results} />
      </p>
      {sidesOf(results).length > 0 && (
        <Sides
          results={results}
          draw={(tally, answered, colour) => (
            <Bars
              bars={shareBars(items, (id) => tally.items[id]?.people ?? 0, answered, t)}
              most={answered}
              colour={colour}
            />
          )}
        />
      )}
    </div>
  );
}

/** The field with a numbered point for each item; the list and the table say the same. */
function Field({ tally }: { readonly tally: Tally }) {
  const { steps } = useSettings();
  const across = useWords("across");
  const up = useWords("up");
  const items = useOffered();
  const share = (step: number) => (100 * (step - 0.5)) / steps;
  const taken = new Map<string, number>();
  return (
    <div class="tk-field-box tk-shown" aria-hidden="true">
      <p class="tk-end-up">↑ {up.high}</p>
      <div class="tk-points" style={{ "--tk-steps": steps }}>
        {items.map(({ id }, number) => {
          const found = tally.items[id];
          if (found?.across == null || found.up == null) {
            return null;
          }
          // Items on the same place stand beside each other.
          const key = `${found.across.median}:${found.up.median}`;
          const beside = taken.get(key) ?? 0;
          taken.set(key, beside + 1);
          const at = { x: share(found.across.median), y: share(found.up.median) };
          return (
            <div key={id}>
              <span
                class="tk-apart-across"
                style={{
                  left: `${share(found.across.low)}%`,
                  width: `${share(found.across.high) - share(found.across.low)}%`,
                  bottom: `${at.y}%`,
                }}
              />
              <span
                class="tk-apart-up"
                style={{
                  left: `${at.x}%`,
                  bottom: `${share(found.up.low)}%`,
                  height: `${share(found.up.high) - share(found.up.low)}%`,
                }}
              />
              <span
                class="tk-point"
                style={{ left: `calc(${at.x}% + ${beside * 1.7}em)`, bottom: `${at.y}%` }}
              >
                {number + 1}
              </span>
            </div>
          );
        })}
      </div>
      <p class="tk-end-down">↓ {up.low}</p>
      <p class="tk-ends-across">
        <span>← {across.low}</span>
        <span>{across.high} →</span>
      </p>
    </div>
  );
}

function Numbers({ results }: { readonly results: MatrixResults }) {
  const { t } = useActivity().texts;
  const items = useOffered();
  const names: Readonly<Record<AxisName, string>> = {
    up: useWords("up").name,
    across: useWords("across").name,
  };
  const sides = sidesOf(results);
  const axes: readonly AxisName[] = ["up", "across"];
  const spread = (middle: Middle | null | undefined) => (middle == null ? "–" : t("spread", { ...middle }));
  return (
    <Table
      caption={t("heading-item")}
      headings={[
        t("heading-item"),
        ...axes.map((axis) => names[axis]),
        ...sides.flatMap(({ side }) => axes.map((axis) => `${t(`perspective-${side}`)}: ${names[axis]}`)),
        t("heading-answered"),
        t("heading-cannot-say"),
      ]}
      rows={items.map(({ id, text }, number) => {
        const found = results.joint.items[id];
        return [
          `${number + 1}. ${text}`,
          ...axes.map((axis) => spread(found?.[axis])),
          ...sides.flatMap(({ tally }) => axes.map((axis) => spread(tally.items[id]?.[axis]))),
          found?.answered ?? 0,
          found?.cannot_say ?? 0,
        ];
      })}
    />
  );
}
