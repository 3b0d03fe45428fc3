import { useActivity } from "../../model/activity";
import { Pages, type Tile } from "../../parts/pages";
import { Table, Twin } from "../../parts/twin";
import { UntilReveal } from "../../parts/until_reveal";
import { type Group, type Slip, useGroups } from "./groups";
import { MoveBar, type Moving, useMoving } from "./moving";
import { DropPlace, ManageTheme, Slips } from "./theme";

/** Lines that a card of the wall holds, and letters on a line: a theme with more goes on in a second card. */
const MOST_LINES = 18;
const LETTERS = 24;
/** What surrounds the words of a note, in lines. */
const AROUND = 1.2;

/** What the room sees: themes as cards that gather notes. The facilitator moves notes here, too. */
export function Board() {
  const activity = useActivity();
  const { t } = activity.texts;
  const { groups, loose } = useGroups();
  const moving = useMoving([...loose, ...groups.flatMap((group) => group.slips)]);
  const may = activity.role === "facilitator" && activity.isOpen;
  if (loose.length === 0 && groups.length === 0) {
    return <UntilReveal empty={t("no-notes")} />;
  }
  return (
    <div class="tk-stack">
      <Twin
        picture={
          activity.role === "room" ? (
            <Wall groups={groups} loose={loose} />
          ) : (
            <Cards groups={groups} loose={loose} moving={may ? moving : undefined} />
          )
        }
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

/** The wall: themes as cards beside each other, page after page. */
function Wall({ groups, loose }: { readonly groups: readonly Group[]; readonly loose: readonly Slip[] }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const all = [...groups, ...(loose.length > 0 ? [{ id: "", name: t("loose"), slips: loose }] : [])];
  const tiles = all.flatMap((group) =>
    cardsOf(group.slips).map((slips, place, cards): Tile => {
      const part = cards.length > 1 ? ` ${place + 1}/${cards.length}` : "";
      return {
        id: `${group.id}:${place}`,
        looks: [group.name, part, ...slips.map((slip) => slip.text)].join("\n"),
        count: slips.length,
        group: group.id || "loose",
        draw: () => (
          <section
            class={group.id ? "tk-theme" : "tk-theme tk-themeless"}
            aria-label={`${group.name}${part}`}
          >
            <header class="tk-theme-head">
              <h3 class="tk-words">
                {group.name}
                {part && <span class="tk-count">{part}</span>}
              </h3>
              {place === 0 && <p class="tk-count">{t("notes-count", { notes: group.slips.length })}</p>}
            </header>
            {slips.length > 0 && <Slips slips={slips} />}
          </section>
        ),
      };
    }),
  );
  const label = t("themes-title", { themes: groups.length });
  // While people group, cards stay where they are; then they stand in order.
  return <Pages lanes={[{ id: "", tiles }]} label={label} least={13} most={1.6} ordered={!activity.isOpen} />;
}

/** Cut the notes of a theme to cards that a wall can hold. */
function cardsOf(slips: readonly Slip[]): readonly (readonly Slip[])[] {
  const cards: Slip[][] = [[]];
  let filled = 0;
  for (const slip of slips) {
    const lines = Math.ceil(slip.text.length / LETTERS) + AROUND;
    if (filled > 0 && filled + lines > MOST_LINES) {
      cards.push([]);
      filled = 0;
    }
    cards[cards.length - 1]?.push(slip);
    filled += lines;
  }
  return cards;
}

function Cards({ groups, loose, moving }: CardsProps) {
  const { t } = useActivity().texts;
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
            <Slips slips={group.slips} moving={moving} />
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
          <Slips slips={loose} moving={moving} />
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
