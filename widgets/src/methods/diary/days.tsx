import { useActivity } from "../../model/activity";
import { Face } from "../../parts/face";
import { Aside, Moderate, Waiting } from "../../parts/moderation";
import { Pages, type Tile } from "../../parts/pages";
import { Table, Twin } from "../../parts/twin";
import { UntilReveal } from "../../parts/until_reveal";
import { Noticed } from "./noticed";
import { byDay, type Observation, type Settings } from "./observation";

/** What the room sees: the days of the trial one after the other, each with its faces and what people noticed. */
export function Days() {
  const activity = useActivity();
  const { t } = activity.texts;
  const settings = activity.header.value.settings as unknown as Settings;
  if (activity.isBlind) {
    return <UntilReveal />;
  }
  const shown = activity.view
    .all<Observation>("observation")
    .filter((each) => (each.standing ?? "shown") === "shown");
  const isFacilitator = activity.role === "facilitator";
  return (
    <div class="tk-stack">
      {isFacilitator && settings.approve && (
        <Waiting kind="observation" words={wordsOf} look={() => "tk-noticed"} />
      )}
      {shown.length === 0 ? (
        <UntilReveal empty={t("days-empty")} />
      ) : (
        <Twin picture={<Timeline observations={shown} />} table={<DaysTable observations={shown} />} />
      )}
      {isFacilitator && <Aside kind="observation" words={wordsOf} look={() => "tk-noticed"} />}
    </div>
  );
}

function wordsOf(observation: Observation): string {
  return observation.text;
}

interface TimelineProps {
  readonly observations: readonly Observation[];
}

function Timeline({ observations }: TimelineProps) {
  const { t } = useActivity().texts;
  const name = t("days-observations", { observations: observations.length });
  const tiles = byDay(observations).map(([day, noticed]) => tileOf(day, noticed));
  return <Pages lanes={[{ id: "", name, tiles }]} label={name} least={14} ordered />;
}

/** A day keeps its tile while nothing of it changes. */
const TILES = new Map<string, Tile>();

function tileOf(day: string, noticed: readonly Observation[]): Tile {
  const looks = JSON.stringify(noticed);
  const known = TILES.get(day);
  if (known?.looks === looks) {
    return known;
  }
  const tile = {
    id: day,
    looks,
    class: "tk-day",
    count: noticed.length,
    draw: () => <Day day={day} noticed={noticed} />,
  };
  TILES.set(day, tile);
  return tile;
}

function Day({ day, noticed }: { readonly day: string; readonly noticed: readonly Observation[] }) {
  const activity = useActivity();
  const { t, date } = activity.texts;
  const isFacilitator = activity.role === "facilitator";
  const faces = [1, 2, 3, 4, 5].flatMap((face) => {
    const count = noticed.filter((each) => each.face === face).length;
    return count > 0 ? [{ face, count }] : [];
  });
  const told = noticed.filter((each) => isFacilitator || each.text || each.picture || each.sound);
  return (
    <>
      <h4>{date(day)}</h4>
      {faces.length > 0 && (
        <ul class="tk-row">
          {faces.map(({ face, count }) => (
            <li key={face} class="tk-face-count">
              <Face face={face} />
              <span class="tk-unseen">{t(`face-${face}`)}: </span>
              {count}
            </li>
          ))}
        </ul>
      )}
      <ul class="tk-stack tk-tight">
        {told.map((each) => (
          <li key={each.id} class="tk-noticed">
            <Noticed observation={each} />
            {isFacilitator && <Moderate kind="observation" id={each.id} entry={each} words={each.text} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function DaysTable({ observations }: TimelineProps) {
  const { t, date } = useActivity().texts;
  return (
    <Table
      caption={t("days-observations", { observations: observations.length })}
      headings={[t("heading-day"), t("heading-face"), t("heading-text")]}
      rows={byDay(observations).flatMap(([day, noticed]) =>
        noticed.map((each) => [
          date(day),
          each.face === null ? "" : t(`face-${each.face}`),
          each.text || each.picture_shows,
        ]),
      )}
    />
  );
}
