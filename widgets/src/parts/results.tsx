import type { ComponentChildren } from "preact";
import { useActivity } from "../model/activity";
import type { Perspective, Results } from "../model/protocol";

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

/** Results side by side, drawn alike (F13); or the reason why only the joint result is shown (F22). */
export function Sides<Tally>({
  results,
  draw,
}: {
  readonly results: Results<Tally>;
  readonly draw: (tally: Tally, answered: number, colour: string) => ComponentChildren;
}) {
  const { t } = useActivity().texts;
  const sides = sidesOf(results);
  if (sides.length === 0) {
    return results.too_small ? <p class="tk-hint">{t("sides-too-small")}</p> : null;
  }
  return (
    <div class="tk-sides">
      {sides.map(({ side, count, tally }) => (
        <section key={side} class="tk-stack" aria-label={t(`perspective-${side}`)}>
          <h3>{t("side-count", { side: t(`perspective-${side}`), count })}</h3>
          {draw(tally, count, `var(--tk-${side})`)}
        </section>
      ))}
    </div>
  );
}
