import { useActivity } from "../../model/activity";
import { type Group, useGroups } from "./groups";
import { MoveBar, type Moving, useMoving } from "./moving";
import { ManageTheme, Slips } from "./theme";

/** What a participant does: choose notes, and say which theme they go to. */
export function Grouping() {
  const activity = useActivity();
  const { t } = activity.texts;
  const { groups, loose } = useGroups();
  const moving = useMoving([...loose, ...groups.flatMap((group) => group.slips)]);
  const isLed = activity.setting<string>("who") === "facilitator";
  const may = activity.isOpen && !isLed;
  if (loose.length === 0 && groups.length === 0) {
    return <p class="tk-message">{t("no-notes")}</p>;
  }
  return (
    <div class="tk-stack">
      {isLed && <p class="tk-message">{t("facilitator-groups-hint")}</p>}
      <section class="tk-stack">
        <h3>{t("loose-title", { notes: loose.length })}</h3>
        {may && loose.length > 0 && <p class="tk-hint">{t("loose-hint")}</p>}
        <Slips slips={loose} moving={may ? moving : undefined} />
      </section>
      <section class="tk-stack">
        <h3>{groups.length > 0 ? t("themes-heading") : t("no-themes")}</h3>
        {groups.map((group) => (
          <ThemeFold
            key={group.id}
            group={group}
            others={groups.filter((other) => other.id !== group.id)}
            moving={may ? moving : undefined}
          />
        ))}
      </section>
      {may && <MoveBar groups={groups} moving={moving} />}
    </div>
  );
}

/** A theme on a small screen: folded until somebody wants to see its notes. */
function ThemeFold({
  group,
  others,
  moving,
}: {
  readonly group: Group;
  readonly others: readonly Group[];
  readonly moving?: Moving;
}) {
  const { t } = useActivity().texts;
  return (
    <details class="tk-fold">
      <summary>
        <span class="tk-fold-name tk-words">{group.name}</span>{" "}
        <span class="tk-count">{t("notes-count", { notes: group.slips.length })}</span>
      </summary>
      <div class="tk-stack">
        <Slips slips={group.slips} moving={moving} />
        {moving && <ManageTheme group={group} others={others} />}
      </div>
    </details>
  );
}
