import type { ComponentChildren } from "preact";
import { useActivity } from "../model/activity";
import type { Perspective, Results } from "../model/protocol";
import type { Texts } from "../model/texts";

/** Clients first (F13). */
export const PERSPECTIVES: readonly Perspective[] = ["client", "relative", "worker", "other"];

/** »12 have answered«, in the words for persons, pairs or tables (F8). */
export function Answered({ count }: { readonly count?: number }) {
  const activity = useActivity();
  const unit = activity.header.value.unit;
  const key = unit === "pair" ? "answered-pairs" : unit === "table" ? "answered-tables" : "answered";
  return <>{activity.texts.t(key, { answered: count ?? activity.answered.value })}</>;
}

/** The shown sides, clients first, with how many answered on each. */
export function sidesOf<Tally>(
  results: Results<Tally>,
): { side: Perspective; count: number; tally: Tally }[] {
  return PERSPECTIVES.flatMap((side) => {
    const tally = results.sides[side];
    return tally === undefined ? [] : [{ side, count: results.side_counts[side] ?? 0, tally }];
  });
}

/** Results side by side and place by place, drawn alike (F13); or the reason why only the joint result is shown (F22). */
export function Sides<Tally>({
  results,
  draw,
}: {
  readonly results: Results<Tally>;
  readonly draw: (tally: Tally, answered: number, colour: string) => ComponentChildren;
}) {
  const { texts } = useActivity();
  const groups = groupsOf(results, texts);
  return (
    <>
      {groups.length > 0 && (
        <div class="tk-sides">
          {groups.map(({ id, name, count, tally, colour }) => (
            <section key={id} class="tk-stack" aria-label={name}>
              <h3>{texts.t("side-count", { side: name, count })}</h3>
              {draw(tally, count, colour)}
            </section>
          ))}
        </div>
      )}
      <TooSmall results={results} />
    </>
  );
}

/** A group whose sums are shown beside the joint ones: a side, or a place. */
export interface Group<Tally> {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly tally: Tally;
  readonly colour: string;
}

/** All groups that are shown: the sides, clients first, then the places of links that stay open. */
export function groupsOf<Tally>(results: Results<Tally>, { t }: Texts): Group<Tally>[] {
  const sides = sidesOf(results).map(({ side, count, tally }) => ({
    id: side,
    name: t(`perspective-${side}`),
    count,
    tally,
    colour: `var(--tk-${side})`,
  }));
  const { sides: places = {}, side_counts: counts = {} } = results.by_place ?? {};
  const at = Object.entries(places).map(([place, tally]) => ({
    id: `place:${place}`,
    name: place || t("place-none"),
    count: counts[place] ?? 0,
    tally,
    colour: "var(--tk-accent)",
  }));
  return [...sides, ...at];
}

/** Why sides or places are not shown (F22). */
export function TooSmall<Tally>({ results }: { readonly results: Results<Tally> }) {
  const { t } = useActivity().texts;
  const hides = results.too_small && sidesOf(results).length === 0;
  return (
    <>
      {hides && <p class="tk-hint">{t("sides-too-small")}</p>}
      {results.by_place?.too_small && <p class="tk-hint">{t("places-too-small")}</p>}
    </>
  );
}
