import { useActivity } from "../model/activity";
import type { Results } from "../model/protocol";
import type { Option } from "./option";
import { Pages, type Tile } from "./pages";
import { PERSPECTIVES, sidesOf } from "./results";
import { Sign } from "./sign";
import {
  type Beside,
  type Counted,
  inWords,
  marks,
  type Pair,
  type Settings,
  singleBands,
  type Tally,
} from "./steps";
import { Table, Twin } from "./twin";
import { UntilReveal } from "./until_reveal";

/** More people than these are drawn as one bar: single ones could not be counted by eye. */
const MOST_UNITS = 24;

/** What the room sees: how the answers are spread, never a mean; by sides, beside each other, once they are shown. */
export function Distributions({ also }: { readonly also?: Tile }) {
  const activity = useActivity();
  const results = activity.view.part<Results<Tally>>("results").value;
  const settings = activity.header.value.settings as unknown as Settings;
  const choices = settings.statements.map(({ id, text }) => ({ id, text: activity.texts.of(text) }));
  if (activity.isBlind || results === undefined || results.answered === 0) {
    return (
      <UntilReveal choices={choices} empty={activity.texts.t("nothing-yet")}>
        <Steps settings={settings} />
      </UntilReveal>
    );
  }
  return <Shown results={results} also={also} />;
}

/** The steps of the scale, from the lowest to the highest. */
function Steps({ settings }: { readonly settings: Settings }) {
  const { texts } = useActivity();
  return (
    <ol class="tk-row tk-steps-shown" aria-label={texts.t("heading-rating")}>
      {marks(singleBands(settings.steps), settings, texts).map((mark) => (
        <li key={mark.steps}>
          <Sign mark={mark} /> {mark.word}
        </li>
      ))}
    </ol>
  );
}

interface ShownProps {
  readonly results: Results<Tally>;
  /** What stands after the statements. */
  readonly also?: Tile;
}

/** The results of all statements, as pictures or as a table. */
export function Shown({ results, also }: ShownProps) {
  const activity = useActivity();
  const settings = activity.header.value.settings as unknown as Settings;
  const hasSides = sidesOf(results).length > 0;
  const all = settings.statements.length;
  const tiles = settings.statements.map((statement) => ({
    id: statement.id,
    looks: results,
    class: all === 1 ? "tk-alone" : "",
    draw: () => <Statement statement={statement} settings={settings} results={results} />,
  }));
  const shape = all === 1 ? "tk-alone" : hasSides ? "" : "tk-in-columns";
  return (
    <div class="tk-stack">
      <Twin
        picture={
          activity.role === "room" ? (
            <Pages
              lanes={[{ id: "", tiles: also ? [...tiles, also] : tiles }]}
              least={hasSides ? 40 : 22}
              most={all === 1 ? 1.6 : 1.35}
              ordered
            />
          ) : (
            <div class={`tk-statements ${shape}`}>
              {settings.statements.map((statement) => (
                <Statement key={statement.id} statement={statement} settings={settings} results={results} />
              ))}
            </div>
          )
        }
        table={<Numbers settings={settings} results={results} />}
      />
      {activity.role !== "room" && also?.draw()}
      {!hasSides && results.too_small && <p class="tk-hint">{activity.texts.t("sides-too-small")}</p>}
    </div>
  );
}

interface StatementProps {
  readonly statement: Option;
  readonly settings: Settings;
  readonly results: Results<Tally>;
}

function Statement(props: StatementProps) {
  const pairs = pairsOf(props.results, props.statement.id);
  return pairs.length > 0 ? <Compared {...props} pairs={pairs} /> : <Now {...props} />;
}

interface SidedPair extends Pair {
  /** A perspective, or everyone. */
  readonly side: string;
}

/** A statement before and after: of each side where both show the same sides, else of everyone; nothing without a before. */
function pairsOf(results: Results<Tally>, statement: string): readonly SidedPair[] {
  const beside = results.beside as Beside | null | undefined;
  const joint = beside?.statements[statement];
  const sided = PERSPECTIVES.flatMap((side) => {
    const pair = beside?.sides[side]?.[statement];
    return pair === undefined ? [] : [{ side: side as string, ...pair }];
  });
  return sided.length > 0 || joint === undefined ? sided : [{ side: "everyone", ...joint }];
}

/** The name of a side, or of everyone. */
function sideKey(side: string): string {
  return side === "everyone" ? side : `perspective-${side}`;
}

/** What it was before the trial beside what it is now, at the same height. */
function Compared({ statement, settings, pairs }: StatementProps & { readonly pairs: readonly SidedPair[] }) {
  const { of, t } = useActivity().texts;
  const full = Math.max(0.2, ...pairs.flatMap(({ before, after }) => [largest(before), largest(after)]));
  return (
    <section
      class={pairs.length > 1 ? "tk-stack tk-result tk-compared" : "tk-stack tk-result"}
      aria-label={of(statement.text)}
    >
      <h3 class="tk-words">{of(statement.text)}</h3>
      {pairs.map(({ side, ...pair }) => (
        <div key={side} class="tk-sides">
          {(["before", "after"] as const).map((time) => (
            <section key={time} aria-label={t(`side-${time}`, { side: t(sideKey(side)) })}>
              <h4>
                {t(`side-${time}`, { side: t(sideKey(side)) })} <Count counted={pair[time]} />
              </h4>
              <Columns
                counted={pair[time]}
                settings={settings}
                full={full}
                colour={`var(--tk-${side === "everyone" ? "client" : side})`}
              />
            </section>
          ))}
        </div>
      ))}
      {pairs[0]?.after.coarse && <p class="tk-hint">{t("coarse-why-side", { steps: settings.steps })}</p>}
    </section>
  );
}

function Now({ statement, settings, results }: StatementProps) {
  const { texts } = useActivity();
  const joint = results.joint.statements[statement.id];
  const sides = sidesOf(results).flatMap(({ side, tally }) => {
    const counted = tally.statements[statement.id];
    return counted === undefined ? [] : [{ side, counted }];
  });
  if (joint === undefined) {
    return null;
  }
  // The same height for all sides, so that they can be compared by eye.
  const full = Math.max(
    0.2,
    ...(sides.length > 0 ? sides.map(({ counted }) => counted) : [joint]).map(largest),
  );
  const hasSides = sidesOf(results).length > 0;
  const isLeftOut = hasSides && sides.length === 0;
  return (
    <section class="tk-stack tk-result" aria-label={texts.of(statement.text)}>
      <h3 class="tk-words">{texts.of(statement.text)}</h3>
      {sides.length > 0 ? (
        <div class="tk-sides">
          {sides.map(({ side, counted }) => (
            <section key={side} aria-label={texts.t(`perspective-${side}`)}>
              <h4>
                {texts.t(`perspective-${side}`)} <Count counted={counted} />
              </h4>
              <Columns counted={counted} settings={settings} full={full} colour={`var(--tk-${side})`} />
            </section>
          ))}
        </div>
      ) : (
        <div>
          <p>
            <Count counted={joint} />
          </p>
          <Columns counted={joint} settings={settings} full={full} colour="var(--tk-client)" />
        </div>
      )}
      {joint.coarse && (
        <p class="tk-hint">
          {texts.t(hasSides ? "coarse-why-side" : "coarse-why", { steps: settings.steps })}
        </p>
      )}
      {isLeftOut && <p class="tk-hint">{texts.t("side-too-small")}</p>}
    </section>
  );
}

function Count({ counted }: { readonly counted: Counted }) {
  const { t } = useActivity().texts;
  return <span class="tk-people">{t("people-answered", { people: counted.n })}</span>;
}

function largest(counted: Counted): number {
  return Math.max(...counted.counts, counted.cannot_say) / Math.max(1, counted.n);
}

interface ColumnsProps {
  readonly counted: Counted;
  readonly settings: Settings;
  /** The share that fills the height. */
  readonly full: number;
  readonly colour: string;
}

/** A column per step with a piece for each person; »En osaa sanoa« stands apart and is hatched. */
function Columns({ counted, settings, full, colour }: ColumnsProps) {
  const { texts } = useActivity();
  const height = (people: number) => (100 * people) / Math.max(1, counted.n) / full;
  return (
    <ul class="tk-spread" style={{ "--tk-bar": colour }}>
      {marks(counted.bands, settings, texts).map((mark, place) => {
        const people = counted.counts[place] ?? 0;
        return (
          <li key={mark.steps}>
            <Column people={people} height={height(people)} />
            <span class="tk-below">
              <Sign mark={mark} />
              <span class="tk-word">{mark.word}</span>
            </span>
          </li>
        );
      })}
      <li class="tk-apart">
        <Column people={counted.cannot_say} height={height(counted.cannot_say)} />
        <span class="tk-below">
          <span class="tk-word">{texts.t("cannot-say")}</span>
        </span>
      </li>
    </ul>
  );
}

function Column({ people, height }: { readonly people: number; readonly height: number }) {
  const pieces = people <= MOST_UNITS ? people : 1;
  return (
    <span class="tk-column-box">
      <span class="tk-column-number">{people}</span>
      <span class="tk-pieces" style={{ "--tk-share": `${height}%` }} aria-hidden="true">
        {Array.from({ length: pieces }, (_, piece) => (
          <span key={piece} />
        ))}
      </span>
    </span>
  );
}

function Numbers({ settings, results }: { readonly settings: Settings; readonly results: Results<Tally> }) {
  const { texts } = useActivity();
  const { t, of } = texts;
  const sides = sidesOf(results);
  const hasBefore = settings.statements.some(({ id }) => pairsOf(results, id).length > 0);
  const comparedRows = (statement: Option, pairs: readonly SidedPair[]) =>
    pairs.flatMap(({ side, before, after }) =>
      [...marks(after.bands, settings, texts).map(inWords), t("cannot-say")].map((word, place) => [
        of(statement.text),
        word,
        t(sideKey(side)),
        numbers(before)[place] ?? "–",
        numbers(after)[place] ?? "–",
      ]),
    );
  const rows = settings.statements.flatMap((statement) => {
    const joint = results.joint.statements[statement.id];
    if (joint === undefined) {
      return [];
    }
    const pairs = pairsOf(results, statement.id);
    if (hasBefore) {
      return comparedRows(statement, pairs);
    }
    const words = [...marks(joint.bands, settings, texts).map(inWords), t("cannot-say")];
    const bySide = sides.map(({ tally }) => numbers(tally.statements[statement.id]));
    const ofAll = numbers(joint);
    return words.map((word, place) => [
      of(statement.text),
      word,
      ...bySide.map((each) => each[place] ?? "–"),
      ofAll[place] ?? "–",
    ]);
  });
  if (hasBefore) {
    const headings = [
      "heading-statement",
      "heading-rating",
      "heading-side",
      "heading-before",
      "heading-after",
    ];
    return <Table caption={t("heading-rating")} headings={headings.map((each) => t(each))} rows={rows} />;
  }
  return (
    <Table
      caption={t("heading-rating")}
      headings={[
        t("heading-statement"),
        t("heading-rating"),
        ...sides.map(({ side, count }) => t("side-count", { side: t(`perspective-${side}`), count })),
        sides.length > 0 ? t("everyone") : t("heading-people"),
      ]}
      rows={rows}
    />
  );
}

function numbers(counted: Counted | undefined): readonly number[] {
  return counted === undefined ? [] : [...counted.counts, counted.cannot_say];
}
