import { useActivity } from "../../model/activity";
import type { Results } from "../../model/protocol";
import { Pages, type Tile } from "../../parts/pages";
import { sidesOf } from "../../parts/results";
import { Table, Twin } from "../../parts/twin";
import { type Counts, type Stand, type Statement, type Tally, wordsOf } from "./statement";

/** Those who pass stand between the two sides. */
const DRAWN: readonly Stand[] = ["agree", "pass", "disagree"];
/** With more statements than these, what stands out is shown first. */
const FEW = 5;
const STAND_OUT = 3;

/** The results: what people agree on, what divides them, then every statement; as bars or as a table. */
export function Shown({ results }: { readonly results: Results<Tally> }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const shown = new Set(activity.view.ids("statement").value);
  const { agreed, divided } = results.joint;
  const all = agreed.filter((id) => shown.has(id));
  const apart = divided.filter((id) => shown.has(id)).slice(0, STAND_OUT);
  const together = all.filter((id) => !apart.includes(id)).slice(0, STAND_OUT);
  const isMany = all.length > FEW;
  return (
    <div class="tk-stack tk-fill">
      <Twin
        picture={
          <div class="tk-stack tk-fill">
            <Legend />
            {activity.role === "room" ? (
              <Wall ids={all} apart={isMany ? apart : []} results={results} />
            ) : (
              <>
                {isMany && (
                  <div class="tk-stand-out">
                    <Group title={t("most-agreed")} ids={together} results={results} />
                    {apart.length > 0 && <Group title={t("most-divided")} ids={apart} results={results} />}
                  </div>
                )}
                <Group
                  everything
                  title={isMany ? t("all-title", { statements: all.length }) : ""}
                  ids={all}
                  results={results}
                />
              </>
            )}
          </div>
        }
        table={<Numbers ids={all} results={results} />}
      />
      {results.too_small && <p class="tk-hint">{t("sides-too-small")}</p>}
    </div>
  );
}

interface WallProps {
  readonly ids: readonly string[];
  /** What divides people: it stands in a lane of its own. */
  readonly apart: readonly string[];
  readonly results: Results<Tally>;
}

/** The wall: what people agree on from the top, what divides them beside it; each statement once. */
function Wall({ ids, apart, results }: WallProps) {
  const { t } = useActivity().texts;
  const tile = (id: string): Tile => ({
    id,
    looks: results,
    class: "tk-result",
    draw: () => <Result id={id} results={results} />,
  });
  const label = t("all-title", { statements: ids.length });
  const lane = (name: string, shown: readonly string[]) => ({
    id: name,
    name,
    head: <h3>{name}</h3>,
    tiles: shown.map(tile),
  });
  const together = ids.filter((id) => !apart.includes(id));
  const lanes =
    apart.length > 0
      ? [lane(t("agreed-first"), together), lane(t("most-divided"), apart)]
      : [{ id: "", tiles: together.map(tile) }];
  return <Pages lanes={lanes} label={label} least={26} most={1.35} ordered />;
}

function Legend() {
  const { t } = useActivity().texts;
  return (
    <ul class="tk-row tk-legend" aria-hidden="true">
      {DRAWN.map((stand) => (
        <li key={stand}>
          <span class={`tk-swatch-stand tk-part-${stand}`} /> {t(`stand-${stand}`)}
        </li>
      ))}
    </ul>
  );
}

interface GroupProps {
  readonly title: string;
  readonly ids: readonly string[];
  readonly results: Results<Tally>;
  /** All there are: they may stand in columns. */
  readonly everything?: boolean;
}

function Group({ title, ids, results, everything }: GroupProps) {
  return (
    <section class={everything ? "tk-group tk-everything" : "tk-group"}>
      {title && <h3>{title}</h3>}
      <ul class="tk-stand-list">
        {ids.map((id) => (
          <li key={id} class="tk-result">
            <Result id={id} results={results} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Result({ id, results }: { readonly id: string; readonly results: Results<Tally> }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const statement = activity.view.part<Statement>(`statement:${id}`).value;
  const joint = results.joint.statements[id];
  if (statement === undefined || joint === undefined) {
    return null;
  }
  const sides = sidesOf(results).flatMap(({ side, tally }) => {
    const counts = tally.statements[id];
    return counts === undefined ? [] : [{ side, counts }];
  });
  return (
    <>
      <p class="tk-words tk-result-text" dir="auto">
        {wordsOf(activity, statement)}
      </p>
      {sides.length === 0 ? (
        // Where other statements are shown by sides, this one says that it is everyone's.
        <StandBar counts={joint} label={sidesOf(results).length > 0 ? t("everyone") : ""} />
      ) : (
        sides.map(({ side, counts }) => (
          <StandBar key={side} label={t(`perspective-${side}`)} counts={counts} />
        ))
      )}
    </>
  );
}

/** A bar in three parts; the numbers stand beneath in words, so nothing is told by colour alone. */
function StandBar({ counts, label }: { readonly counts: Counts; readonly label?: string }) {
  const { t } = useActivity().texts;
  const all = DRAWN.reduce((sum, stand) => sum + counts[stand], 0);
  return (
    <div class="tk-stand-bar">
      <div class="tk-stand-parts" aria-hidden="true">
        {DRAWN.filter((stand) => counts[stand] > 0).map((stand) => (
          <span
            key={stand}
            class={`tk-part-${stand}`}
            style={{ width: `${(100 * counts[stand]) / Math.max(1, all)}%` }}
          />
        ))}
      </div>
      <p class="tk-numbers">
        {label && <strong>{label}: </strong>}
        {t("bar", { agree: counts.agree, disagree: counts.disagree, pass: counts.pass })}
      </p>
    </div>
  );
}

function Numbers({ ids, results }: { readonly ids: readonly string[]; readonly results: Results<Tally> }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const sides = sidesOf(results);
  const everyone = { name: t("everyone"), tally: results.joint };
  const groups = [everyone, ...sides.map(({ side, tally }) => ({ name: t(`perspective-${side}`), tally }))];
  const rows = ids.flatMap((id) => {
    const statement = activity.view.part<Statement>(`statement:${id}`).value;
    return groups.flatMap(({ name, tally }) => {
      const counts = tally.statements[id];
      return statement === undefined || counts === undefined
        ? []
        : [
            [
              wordsOf(activity, statement),
              ...(sides.length > 0 ? [name] : []),
              ...DRAWN.map((stand) => counts[stand]),
            ],
          ];
    });
  });
  return (
    <Table
      caption={t("all-title", { statements: ids.length })}
      headings={[
        t("heading-statement"),
        ...(sides.length > 0 ? [t("heading-who")] : []),
        ...DRAWN.map((stand) => t(`stand-${stand}`)),
      ]}
      rows={rows}
    />
  );
}
