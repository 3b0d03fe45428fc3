import { useActivity } from "../../model/activity";
import { type Bar, Bars, fullOf } from "../../parts/bars";
import { barLane, shareBars } from "../../parts/lanes";
import { useOffered } from "../../parts/option";
import { Pages } from "../../parts/pages";
import { Answered, Sides, sidesOf } from "../../parts/results";
import { Table, Twin } from "../../parts/twin";
import { UntilReveal } from "../../parts/until_reveal";
import { type RankingResults, ranked, type Tally, usePlaces } from "./order";

/** What the room sees: what there is to put in order, and how many have; then the points, and who wins one to one. */
export function Outcomes() {
  const activity = useActivity();
  const options = useOffered();
  const results = activity.view.part<RankingResults>("results").value;
  if (activity.isBlind || results === undefined || results.answered === 0) {
    return <UntilReveal choices={options} empty={activity.texts.t("nothing-yet")} />;
  }
  return <Shown results={results} />;
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
                  bars={shareBars(options, (id) => tally.options[id]?.people ?? 0, answered, t)}
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
    barLane("points", t("heading-points"), bars, fullOf(bars)),
    ...sides.map(({ side, count, tally }) => {
      const name = t("side-count", { side: t(`perspective-${side}`), count });
      const people = (id: string) => tally.options[id]?.people ?? 0;
      return barLane(side, name, shareBars(options, people, count, t), count, `var(--tk-${side})`);
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
