import { useActivity } from "../../model/activity";
import type { Results } from "../../model/protocol";
import { Pages, type Tile } from "../../parts/pages";
import { Sides, sidesOf } from "../../parts/results";
import { Table, Twin } from "../../parts/twin";
import { UntilReveal } from "../../parts/until_reveal";
import { CountHands } from "./hands";
import type { Settings, Tally } from "./options";

/** What the room sees: how many chose each option. The facilitator counts raised hands beneath. */
export function Outcomes() {
  const activity = useActivity();
  const settings = activity.header.value.settings as unknown as Settings;
  return (
    <div class="tk-stack">
      <Picture />
      {activity.role === "facilitator" && activity.isOpen && <CountHands settings={settings} />}
    </div>
  );
}

function Picture() {
  const activity = useActivity();
  const results = activity.view.part<Results<Tally>>("results").value;
  const { options } = activity.header.value.settings as unknown as Settings;
  const choices = options.map(({ id, text }) => ({ id, text: activity.texts.of(text) }));
  const isEmpty =
    results === undefined || Object.values(results.joint.options).every(({ count }) => count === 0);
  if (activity.isBlind || isEmpty) {
    return <UntilReveal choices={choices} empty={activity.texts.t("nothing-yet")} />;
  }
  return <Shown results={results} />;
}

/** The results, as a picture or as a table. */
export function Shown({ results }: { readonly results: Results<Tally> }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const sides = sidesOf(results);
  return (
    <Twin
      picture={
        activity.role === "room" ? (
          <Wall results={results} />
        ) : (
          <div class="tk-stack">
            <section class="tk-stack tk-result" aria-label={t("everyone")}>
              <People tally={results.joint} />
              <Bars tally={results.joint} full={everybody(results.joint)} />
            </section>
            <Sides
              results={results}
              draw={(tally, answered, colour) => (
                <Bars tally={tally} full={answered} of={answered} colour={colour} />
              )}
            />
            {sides.length > 0 && results.joint.hands > 0 && <p class="tk-hint">{t("hands-apart")}</p>}
          </div>
        )
      }
      table={<Numbers results={results} />}
    />
  );
}

/** The wall: everybody's choices, and the sides beside them. */
function Wall({ results }: { readonly results: Results<Tally> }) {
  const { t } = useActivity().texts;
  const sides = sidesOf(results);
  const tiles: Tile[] = [
    {
      id: "joint",
      looks: results,
      class: "tk-result tk-stack",
      draw: () => (
        <>
          <People tally={results.joint} />
          <Bars tally={results.joint} full={everybody(results.joint)} isWide={sides.length === 0} />
        </>
      ),
    },
    ...sides.map(({ side, count, tally }) => ({
      id: side,
      looks: results,
      class: "tk-result tk-stack",
      draw: () => (
        <section class="tk-stack" aria-label={t(`perspective-${side}`)}>
          <h3>{t("side-count", { side: t(`perspective-${side}`), count })}</h3>
          <Bars tally={tally} full={count} of={count} colour={`var(--tk-${side})`} />
        </section>
      ),
    })),
  ];
  return (
    <div class="tk-stack tk-fill">
      <Pages
        lanes={[{ id: "", tiles }]}
        label={t("everyone")}
        least={sides.length > 0 ? 15 : 40}
        most={1.6}
        ordered
      />
      {sides.length === 0 && results.too_small && <p class="tk-hint">{t("sides-too-small")}</p>}
      {sides.length > 0 && results.joint.hands > 0 && <p class="tk-hint">{t("hands-apart")}</p>}
    </div>
  );
}

/** How many a full bar stands for; hands that are not told apart may be in the counts. */
function everybody(tally: Tally): number {
  const counts = Object.values(tally.options).map(({ count }) => count);
  return Math.max(tally.answered + tally.hands, ...counts);
}

/** How many answered, and the key to what is hatched. */
function People({ tally }: { readonly tally: Tally }) {
  const { t } = useActivity().texts;
  return (
    <p class="tk-people" role="status">
      {t("people-answered", { people: tally.answered })}
      {tally.hands > 0 && (
        <>
          {" · "}
          <span class="tk-hatched tk-key" aria-hidden="true" /> {t("hands-counted", { hands: tally.hands })}
        </>
      )}
      {tally.merged && ` · ${t("hands-merged")}`}
    </p>
  );
}

interface BarsProps {
  readonly tally: Tally;
  /** The count of a full bar: everybody, so that each side shows shares of its own people (F13). */
  readonly full: number;
  /** How many answered on this side; the number then reads »7 of 12«. */
  readonly of?: number;
  readonly colour?: string;
  /** Whether there is room for two columns. */
  readonly isWide?: boolean;
}

/** With more options than these a wide wall shows them in two columns. */
const MANY = 8;

function Bars({ tally, full, of, colour, isWide = false }: BarsProps) {
  const activity = useActivity();
  const { texts } = activity;
  const settings = activity.header.value.settings as unknown as Settings;
  const width = (count: number) => `${(100 * count) / Math.max(full, 1)}%`;
  return (
    <ul
      class={isWide && settings.options.length > MANY ? "tk-bars tk-bars-many" : "tk-bars"}
      style={colour ? { "--tk-bar": colour } : {}}
    >
      {settings.options.map(({ id, text }) => {
        const { count, hands } = tally.options[id] ?? { count: 0, hands: 0 };
        return (
          <li key={id} class="tk-bar">
            <span class="tk-words">{texts.of(text)}</span>
            <span class="tk-bar-number">
              {of === undefined ? count : texts.t("share-of", { count, total: of })}
              {hands > 0 && <span class="tk-unseen">: {texts.t("with-hands", { count, hands })}</span>}
            </span>
            <span class="tk-bar-track tk-parts" aria-hidden="true">
              <span class="tk-bar-fill" style={{ width: width(count - hands) }} />
              {hands > 0 && <span class="tk-hatched" style={{ width: width(hands) }} />}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Numbers({ results }: { readonly results: Results<Tally> }) {
  const activity = useActivity();
  const { t, of } = activity.texts;
  const settings = activity.header.value.settings as unknown as Settings;
  const sides = sidesOf(results);
  const hasHands = results.joint.hands > 0;
  return (
    <Table
      caption={t("people-answered", { people: results.joint.answered })}
      headings={[
        t("heading-option"),
        ...sides.map(({ side, count }) => t("side-count", { side: t(`perspective-${side}`), count })),
        ...(hasHands ? [t("heading-chosen"), t("heading-hands")] : []),
        t("heading-count"),
      ]}
      rows={settings.options.map(({ id, text }) => {
        const { count, hands } = results.joint.options[id] ?? { count: 0, hands: 0 };
        return [
          of(text),
          ...sides.map(({ tally }) => tally.options[id]?.count ?? 0),
          ...(hasHands ? [count - hands, hands] : []),
          count,
        ];
      })}
    />
  );
}
