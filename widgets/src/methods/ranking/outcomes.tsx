import { useActivity } from "../../model/activity";
import type { Texts } from "../../model/texts";
import { type Bar, Bars, fullOf, OneBar } from "../../parts/bars";
import { type Offered, useOffered } from "../../parts/option";
import { type Lane, Pages, type Tile } from "../../parts/pages";
import { Answered, Sides, sidesOf } from "../../parts/results";
import { Table, Twin } from "../../parts/twin";
import { UntilReveal } from "../../parts/until_reveal";
import { type RankingResults, ranked, type Tally, usePlaces } from "./order";

/** What the room sees: what there is to put in order, and how many have; then the points, and who wins one to one. */
export function Outcomes() {
  const activity = useActivity();
  const { t } = activity.texts;
  const options = useOffered();
  const results = activity.view.part<RankingResults>("results").value;
  if (activity.isBlind) {
    return (
      <div class="tk-stack">
        <UntilReveal />
        <section class="tk-stack tk-fill tk-choices-shown">
          <p class="tk-hint">{t("options-title", { options: options.length })}</p>
          <Pages
            lanes={[{ id: "", tiles: options.map(tileOf) }]}
            label={t("options-title", { options: options.length })}
            least={15}
            most={1.6}
          />
        </section>
      </div>
    );
  }
  if (results === undefined || results.answered === 0) {
    return <p class="tk-until-reveal tk-large">{t("nothing-yet")}</p>;
  }
  return <Shown results={results} />;
}

function tileOf({ id, text }: Offered): Tile {
  return {
    id,
    looks: text,
    class: "tk-result",
    draw: () => (
      <p class="tk-words" dir="auto">
        {text}
      </p>
    ),
  };
}

/** The results, as a picture or as a table. */
export function Shown({ results }: { readonly results: RankingResults }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const options = useOffered();
  return (
    <Twin
      picture={
        activity.role === "room" ? (
          <Wall results={results} />
        ) : (
          <div class="tk-stack">
            <section class="tk-stack tk-result">
              <Everyone results={results} />
            </section>
            {results.settled && sidesOf(results).length > 0 && (
              <p class="tk-hint">{t("sides-rule", { places: results.joint.foremost })}</p>
            )}
            <Sides
              results={results}
              draw={(tally, answered, colour) => (
                <Bars
                  bars={sideBars(tally, answered, options, t)}
                  most={answered}
                  colour={colour}
                  label={t("heading-foremost", { places: tally.foremost })}
                />
              )}
            />
          </div>
        )
      }
      table={<Numbers results={results} />}
    />
  );
}

/** The wall: everybody's points, and beside them what each side put first. */
function Wall({ results }: { readonly results: RankingResults }) {
  const { t } = useActivity().texts;
  const options = useOffered();
  const sides = sidesOf(results);
  const bars = useBars(results);
  const lanes = [
    laneOf("points", t("heading-points"), bars, fullOf(bars)),
    ...sides.map(({ side, count, tally }) => {
      const name = t("side-count", { side: t(`perspective-${side}`), count });
      return laneOf(side, name, sideBars(tally, count, options, t), count, `var(--tk-${side})`);
    }),
  ];
  return (
    <div class="tk-stack tk-fill">
      {results.settled && <Duels tally={results.joint} />}
      <Pages
        lanes={lanes}
        label={t("heading-points")}
        least={sides.length > 0 ? 18 : 40}
        most={1.6}
        ordered
      />
      <p class="tk-hint">
        <Rule /> {sides.length > 0 && t("sides-rule", { places: results.joint.foremost })}
      </p>
      {results.too_small && <p class="tk-hint">{t("sides-too-small")}</p>}
    </div>
  );
}

function laneOf(id: string, name: string, bars: readonly Bar[], full: number, colour?: string): Lane {
  return {
    id,
    name,
    head: <h3>{name}</h3>,
    tiles: bars.map((bar) => ({
      id: `${id}:${bar.id}`,
      looks: bar.label,
      class: "tk-bar",
      draw: () => <OneBar bar={bar} full={full} colour={colour} />,
    })),
  };
}

/** The points as bars, each with its place once it is settled. */
function useBars(results: RankingResults): readonly Bar[] {
  return ranked(useOffered(), results).map(({ id, text, place, points }) => ({
    id,
    label: results.settled && points > 0 ? `${place}. ${text}` : text,
    value: points,
  }));
}

/** Everybody's points, and in a sentence whether one option wins against all others. */
function Everyone({ results }: { readonly results: RankingResults }) {
  const { t } = useActivity().texts;
  return (
    <>
      <p class="tk-hint" role="status">
        <Answered count={results.answered} />
      </p>
      {results.settled && <Duels tally={results.joint} />}
      <Bars bars={useBars(results)} label={t("heading-points")} />
      <p class="tk-hint">
        <Rule />
      </p>
    </>
  );
}

/** How the points are given. */
function Rule() {
  const { t } = useActivity().texts;
  return <>{t("points-rule", { places: usePlaces(useOffered()) })}</>;
}

/** Which option wins against all others one to one, or why none does. */
function Duels({ tally }: { readonly tally: Tally }) {
  const { t } = useActivity().texts;
  const options = useOffered();
  const nameOf = (id: string) => options.find((option) => option.id === id)?.text ?? t("removed-option");
  const unbeaten = tally.unbeaten ?? [];
  const sentence =
    tally.winner != null
      ? t("duels-winner", { name: nameOf(tally.winner) })
      : unbeaten.length > 0
        ? t("duels-even", { names: unbeaten.map(nameOf).join(" · "), count: unbeaten.length })
        : t("duels-circle");
  return <p class="tk-message tk-words">{sentence}</p>;
}

/** How many of a side have each option on one of the first places (F13), as bars. */
function sideBars(tally: Tally, of: number, options: readonly Offered[], t: Texts["t"]): readonly Bar[] {
  const bars = options.map(({ id, text }) => {
    const value = tally.options[id]?.people ?? 0;
    return { id, label: text, value, number: t("share-of", { count: value, total: of }) };
  });
  return bars.filter(({ value }) => value > 0).sort((one, other) => other.value - one.value);
}

function Numbers({ results }: { readonly results: RankingResults }) {
  const { t } = useActivity().texts;
  const sides = sidesOf(results);
  const options = useOffered();
  return (
    <Table
      caption={t("heading-points")}
      headings={[
        t("heading-option"),
        t("heading-points"),
        t("heading-foremost", { places: results.joint.foremost }),
        ...sides.map(({ side, count }) => t("side-count", { side: t(`perspective-${side}`), count })),
        ...(results.settled ? [t("heading-lost")] : []),
      ]}
      rows={ranked(options, results).map(({ id, text, place, points, people, lost }) => [
        `${place}. ${text}`,
        points,
        people,
        ...sides.map(({ tally }) => tally.options[id]?.people ?? 0),
        ...(results.settled ? [lost ?? 0] : []),
      ])}
    />
  );
}
