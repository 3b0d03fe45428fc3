import { useActivity } from "../../model/activity";
import { Table, Twin } from "../../parts/twin";
import { type Group, type Slip, useGroups } from "./groups";
import { MoveBar, type Moving, useMoving } from "./moving";
import { DropPlace, ManageTheme, Slips } from "./theme";

/** Notes that the projector shows of a theme, and of those without one: it is an overview. The table has them all. */
const MOST_OF_THEME = 5;
const MOST_LOOSE = 12;

/** What the room sees: themes as cards that gather notes. The facilitator moves notes here, too. */
export function Board() {
  const activity = useActivity();
  const { t } = activity.texts;
  const { groups, loose } = useGroups();
  const moving = useMoving([...loose, ...groups.flatMap((group) => group.slips)]);
  const may = activity.role === "facilitator" && activity.isOpen;
  if (loose.length === 0 && groups.length === 0) {
    return <p class="tk-until-reveal tk-large">{t("no-notes")}</p>;
  }
  return (
    <div class="tk-stack">
      <Twin
        picture={<Cards groups={groups} loose={loose} moving={may ? moving : undefined} />}
        table={<ThemesTable groups={groups} loose={loose} />}
      />
      {may && <MoveBar groups={groups} moving={moving} />}
    </div>
  );
}

interface CardsProps {
  readonly groups: readonly Group[];
  readonly loose: readonly Slip[];
  readonly moving?: Moving;
}

function Cards({ groups, loose, moving }: CardsProps) {
  const activity = useActivity();
  const { t } = activity.texts;
  const isOverview = activity.role === "room";
  return (
    <div class="tk-stack">
      <div class="tk-themes-board">
        {groups.map((group) => (
          <DropPlace
            key={group.id}
            class="tk-theme"
            label={group.name}
            onDropped={moving && ((notes) => void moving.to(group.id, group.name, notes))}
          >
            <header class="tk-theme-head">
              <h3 class="tk-words">{group.name}</h3>
              <p class="tk-count">{t("notes-count", { notes: group.slips.length })}</p>
            </header>
            <Slips slips={group.slips} moving={moving} most={isOverview ? MOST_OF_THEME : undefined} />
            {moving && <ManageTheme group={group} others={groups.filter((other) => other.id !== group.id)} />}
          </DropPlace>
        ))}
        {moving && (
          <DropPlace class="tk-theme tk-drop-new" onDropped={moving.askForName}>
            <p>{t("drop-new")}</p>
          </DropPlace>
        )}
      </div>
      {(loose.length > 0 || moving) && (
        <DropPlace
          class="tk-loose tk-stack"
          label={t("loose")}
          onDropped={moving && ((notes) => void moving.to("", t("loose"), notes))}
        >
          <h3>{t("loose-title", { notes: loose.length })}</h3>
          <Slips slips={loose} moving={moving} most={isOverview ? MOST_LOOSE : undefined} />
        </DropPlace>
      )}
    </div>
  );
}

function ThemesTable({
  groups,
  loose,
}: {
  readonly groups: readonly Group[];
  readonly loose: readonly Slip[];
}) {
  const { t } = useActivity().texts;
  return (
    <Table
      caption={t("themes-title", { themes: groups.length })}
      headings={[t("heading-theme"), t("heading-note")]}
      rows={[
        ...groups.flatMap((group) =>
          group.slips.length > 0 ? group.slips.map((slip) => [group.name, slip.text]) : [[group.name, ""]],
        ),
        ...loose.map((slip) => [t("loose"), slip.text]),
      ]}
    />
  );
}
