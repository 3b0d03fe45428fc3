import { useActivity } from "../../model/activity";
import type { Perspective, Unit } from "../../model/protocol";
import { Bars, fullOf, OneBar } from "../../parts/bars";
import { type Lane, Pages } from "../../parts/pages";
import { sidesOf } from "../../parts/results";
import { Table, Twin } from "../../parts/twin";
import { type Choice, type Dots, type Lists, sumsOf, type Tally, type VoteResults } from "./options";

/** Bars drawn for the room; the table holds every option. */
const MOST_BARS = 10;
/** Whose dots they are (F8). */
const TITLES: Readonly<Record<Unit, string>> = {
  person: "results-title",
  pair: "results-title-pairs",
  table: "results-title-tables",
};

interface Props {
  readonly results: VoteResults;
  readonly choices: readonly Choice[];
  /** One's own dots, on a phone. */
  readonly own?: Dots;
}

/** The dots of everyone as bars, beside them what the sides share and where they differ. */
export function VoteResult({ results, choices, own }: Props) {
  const activity = useActivity();
  const { t } = activity.texts;
  const lists = results.compared;
  return (
    <section class="tk-stack tk-fill">
      <h3>{t(TITLES[activity.header.value.unit], { answered: results.answered })}</h3>
      <Twin
        picture={
          activity.role === "room" ? (
            <Wall results={results} choices={choices} />
          ) : (
            <div class={lists ? "tk-vote-result tk-with-lists" : "tk-vote-result"}>
              <div class="tk-stack">
                <JointBars results={results} choices={choices} own={own} />
                {lists && <p class="tk-hint">{t("list-rule", { places: lists.places })}</p>}
              </div>
              {lists && <ThreeLists lists={lists} results={results} choices={choices} />}
            </div>
          )
        }
        table={<VoteTable results={results} choices={choices} />}
      />
      {results.too_small && <p class="tk-hint">{t("sides-too-small")}</p>}
    </section>
  );
}

/** The order in which results are read: while dots still come, that of the options, so that nothing jumps. */
function inOrder({ results, choices }: Props): readonly Choice[] {
  if (!results.settled) {
    return choices;
  }
  const dots = (choice: Choice) => sumsOf(results.joint, choice.id).dots;
  return [...choices].sort((one, other) => dots(other) - dots(one));
}

/** The wall: every option that got dots, and beside them what the sides share and where they differ. */
function Wall({ results, choices }: Props) {
  const { t } = useActivity().texts;
  const lists = results.compared;
  const drawn = withDots({ results, choices });
  const bars = drawn.map((choice) => ({
    id: choice.id,
    label: choice.text,
    value: sumsOf(results.joint, choice.id).dots,
  }));
  const full = fullOf(bars);
  const lanes: Lane[] = [
    {
      id: "dots",
      name: t("heading-dots"),
      tiles: bars.map((bar) => ({
        id: bar.id,
        looks: bar.label,
        class: "tk-bar",
        draw: () => <OneBar bar={bar} full={full} />,
      })),
    },
  ];
  if (lists) {
    const names = ["shared" as const, ...sidesOf(results).map(({ side }) => side)];
    lanes.push({
      id: "lists",
      tiles: names.map((each) => ({
        id: `list:${each}`,
        looks: results,
        draw: () => <OneList name={each} lists={lists} results={results} choices={choices} />,
      })),
    });
  }
  const without = choices.length - drawn.length;
  return (
    <div class="tk-stack tk-fill">
      <Pages lanes={lanes} label={t("heading-dots")} least={lists ? 24 : 40} most={1.6} ordered />
      {lists && <p class="tk-hint">{t("list-rule", { places: lists.places })}</p>}
      {without > 0 && results.answered > 0 && (
        <p class="tk-hint">{t("without-dots", { options: without })}</p>
      )}
    </div>
  );
}

/** Where all fit, an option without dots has its row as well: the room reads what there was to choose from. */
function withDots({ results, choices }: Props): readonly Choice[] {
  const fits = choices.length <= MOST_BARS;
  return inOrder({ results, choices }).filter((choice) => fits || sumsOf(results.joint, choice.id).dots > 0);
}

function JointBars({ results, choices, own }: Props) {
  const { t } = useActivity().texts;
  const drawn = withDots({ results, choices });
  const shown = drawn.slice(0, MOST_BARS);
  const without = choices.length - drawn.length;
  return (
    <div class="tk-stack">
      <Bars
        label={t("heading-dots")}
        bars={shown.map((choice) => {
          const mine = own?.[choice.id] ?? 0;
          return {
            id: choice.id,
            label: mine > 0 ? `${choice.text} (${t("your-dots", { dots: mine })})` : choice.text,
            value: sumsOf(results.joint, choice.id).dots,
          };
        })}
      />
      {drawn.length > shown.length && (
        <p class="tk-hint">{t("more-in-table", { options: drawn.length - shown.length })}</p>
      )}
      {without > 0 && results.answered > 0 && (
        <p class="tk-hint">{t("without-dots", { options: without })}</p>
      )}
    </div>
  );
}

interface ListsProps {
  readonly lists: Lists;
  readonly results: VoteResults;
  readonly choices: readonly Choice[];
}

function ThreeLists(props: ListsProps) {
  const sides = sidesOf(props.results);
  return (
    <div class="tk-lists">
      <OneList name="shared" {...props} />
      {sides.map(({ side }) => (
        <OneList key={side} name={side} {...props} />
      ))}
    </div>
  );
}

function OneList({ name, lists, results, choices }: ListsProps & { readonly name: "shared" | Perspective }) {
  const { t } = useActivity().texts;
  const options = name === "shared" ? lists.shared : (lists.sides[name] ?? []);
  return (
    <section class={`tk-list tk-list-${name}`} aria-label={t(`list-${name}`)}>
      <h4>{t(`list-${name}`)}</h4>
      {options.length === 0 ? (
        <p class="tk-hint">{t("list-empty")}</p>
      ) : (
        <ul>
          {options.map((option) => (
            <li key={option}>
              <p class="tk-words">
                {choices.find((choice) => choice.id === option)?.text ?? t("removed-option")}
              </p>
              <p class="tk-shares">
                {sidesOf(results).map(({ side, count, tally }) => (
                  <Share key={side} side={side} tally={tally} option={option} total={count} />
                ))}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface ShareProps {
  readonly side: Perspective;
  readonly tally: Tally;
  readonly option: string;
  readonly total: number;
}

/** How many of a side chose an option, in words, with a bar as long as their share. */
function Share({ side, tally, option, total }: ShareProps) {
  const { t } = useActivity().texts;
  const count = sumsOf(tally, option).people;
  return (
    <span class="tk-share">
      {t("share-of-side", { side: t(`perspective-${side}`), count, total })}
      <span class="tk-share-track" aria-hidden="true">
        <span
          class="tk-share-fill"
          style={{ width: `${(100 * count) / Math.max(1, total)}%`, background: `var(--tk-${side})` }}
        />
      </span>
    </span>
  );
}

function VoteTable({ results, choices }: Props) {
  const { t } = useActivity().texts;
  const sides = sidesOf(results);
  return (
    <Table
      caption={t("heading-dots")}
      headings={[
        t("heading-option"),
        t("heading-dots"),
        t("heading-people"),
        ...sides.map(({ side }) => t(`perspective-${side}`)),
      ]}
      rows={inOrder({ results, choices }).map((choice) => {
        const { dots, people } = sumsOf(results.joint, choice.id);
        return [
          choice.text,
          dots,
          people,
          ...sides.map(({ count, tally }) =>
            t("share-of", { count: sumsOf(tally, choice.id).people, total: count }),
          ),
        ];
      })}
    />
  );
}
