import { useActivity } from "../../model/activity";
import type { Results } from "../../model/protocol";
import { Sides, sidesOf } from "../../parts/results";
import { Table, Twin } from "../../parts/twin";
import { UntilReveal } from "../../parts/until_reveal";
import { type Settings, Sign, type Tally } from "./choices";

/** What the room sees where the facilitator shows it. */
export function Sums() {
  const activity = useActivity();
  const results = useSums();
  if (activity.isBlind || results === undefined) {
    return <UntilReveal empty={activity.texts.t("too-few")} />;
  }
  return <Shown results={results} />;
}

/** The sums; none from too few people. */
export function useSums(): Results<Tally> | undefined {
  const results = useActivity().view.part<Results<Tally>>("results").value;
  return Object.keys(results?.joint.choices ?? {}).length === 0 ? undefined : results;
}

/** What the facilitator sees beside the script: a number at each picture. */
export function Glance() {
  const activity = useActivity();
  const { t, of } = activity.texts;
  const settings = activity.header.value.settings as unknown as Settings;
  const results = useSums();
  if (results === undefined) {
    return <p class="tk-hint">{t(activity.isBlind ? "blind-until-reveal" : "too-few")}</p>;
  }
  return (
    <ul class="tk-glance">
      {settings.choices.map(({ id, text }, place) => (
        <li key={id} title={of(text)}>
          <Sign settings={settings} place={place} />
          <span class="tk-unseen">{of(text)}: </span>
          <strong>{results.joint.choices[id] ?? 0}</strong>
        </li>
      ))}
    </ul>
  );
}

/** The sums, as a picture or as a table. */
export function Shown({ results }: { readonly results: Results<Tally> }) {
  const activity = useActivity();
  const { t, of } = activity.texts;
  const settings = activity.header.value.settings as unknown as Settings;
  const sides = sidesOf(results);
  return (
    <Twin
      picture={
        <div class="tk-stack">
          <section class="tk-stack tk-result" aria-label={t("everyone")}>
            <p class="tk-people">{t("people-answered", { people: results.answered })}</p>
            <Bars settings={settings} tally={results.joint} full={results.answered} />
          </section>
          <Sides
            results={results}
            draw={(tally, answered, colour) => (
              <Bars settings={settings} tally={tally} full={answered} colour={colour} />
            )}
          />
        </div>
      }
      table={
        <Table
          caption={t("people-answered", { people: results.answered })}
          headings={[
            t("heading-choice"),
            ...sides.map(({ side, count }) => t("side-count", { side: t(`perspective-${side}`), count })),
            t("heading-people"),
          ]}
          rows={settings.choices.map(({ id, text }) => [
            of(text),
            ...sides.map(({ tally }) => tally.choices[id] ?? 0),
            results.joint.choices[id] ?? 0,
          ])}
        />
      }
    />
  );
}

interface BarsProps {
  readonly settings: Settings;
  readonly tally: Tally;
  /** How many answered: a full bar. */
  readonly full: number;
  readonly colour?: string;
}

function Bars({ settings, tally, full, colour }: BarsProps) {
  const { of } = useActivity().texts;
  return (
    <ul class="tk-bars" style={colour ? { "--tk-bar": colour } : {}}>
      {settings.choices.map(({ id, text }, place) => {
        const people = tally.choices[id] ?? 0;
        return (
          <li key={id} class="tk-bar">
            <span class="tk-told tk-words">
              <Sign settings={settings} place={place} />
              {of(text)}
            </span>
            <span class="tk-bar-number">{people}</span>
            <span class="tk-bar-track" aria-hidden="true">
              <span class="tk-bar-fill" style={{ display: "block", width: `${(100 * people) / full}%` }} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
