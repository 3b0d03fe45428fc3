import { useActivity } from "../../model/activity";
import { Changeable } from "../../parts/entries";
import type { Tile } from "../../parts/pages";
import { Table } from "../../parts/twin";
import { asked, type Decision, dateOf, type Item, type Said } from "./decision";
import { Fields } from "./write";

type Shown = Decision & { readonly id: string };

/** All decisions, the earliest day first. */
export function useDecisions(): readonly Shown[] {
  return useActivity()
    .view.all<Decision>("decision")
    .sort((one, other) => one.by_when.localeCompare(other.by_when) || one.order - other.order);
}

interface DecisionsProps {
  readonly decisions: readonly Shown[];
  readonly mayChange: (id: string) => boolean;
}

/** The decisions down a line of days. */
export function Decisions({ decisions, mayChange }: DecisionsProps) {
  return (
    <ol class="tk-days">
      {decisions.map((decision) =>
        mayChange(decision.id) ? (
          <Changeable
            key={decision.id}
            kind="decision"
            id={decision.id}
            words={decision.what}
            class="tk-agreed"
            said={decision as Said}
            asked={asked}
            fields={(said, change) => <Fields said={said} onChange={change} isWhole />}
          >
            <Agreed decision={decision} />
          </Changeable>
        ) : (
          <li key={decision.id} class="tk-agreed">
            <Agreed decision={decision} />
          </li>
        ),
      )}
    </ol>
  );
}

/** A decision as it stands on the wall. */
export function tileOf(decision: Shown): Tile {
  const { id, ...said } = decision;
  return { id, looks: JSON.stringify(said), class: "tk-agreed", draw: () => <Agreed decision={decision} /> };
}

/** What was agreed: until when, what, who, and how it goes on. */
function Agreed({ decision }: { readonly decision: Shown }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const about = activity.view.part<Item>(`item:${decision.about}`).value;
  const { told_to: to, told_by: by, follow_up: how } = decision;
  return (
    <>
      <p class="tk-by-day">{t("by-day", { day: dayOf(decision, t) })}</p>
      <p class="tk-what tk-words" dir="auto">
        {decision.what}
      </p>
      <p class="tk-words">{t("who", { who: decision.responsible })}</p>
      {to && <p class="tk-words tk-more">{by ? t("told-by-line", { to, by }) : t("told-line", { to })}</p>}
      {how && <p class="tk-words tk-more">{t("follow-up-line", { how })}</p>}
      {about && <p class="tk-words tk-more">{t("about-line", { text: about.text })}</p>}
    </>
  );
}

/** The same as a table; columns that hold nothing are left out. */
export function DecisionsTable({ decisions }: { readonly decisions: readonly Shown[] }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const textOf = (id: string) => activity.view.part<Item>(`item:${id}`).value?.text ?? "";
  const columns: [heading: string, cells: string[]][] = [
    ["heading-what", decisions.map((each) => each.what)],
    ["heading-responsible", decisions.map((each) => each.responsible)],
    ["heading-by-when", decisions.map((each) => dayOf(each, t))],
    ["heading-told-to", decisions.map((each) => each.told_to)],
    ["heading-told-by", decisions.map((each) => each.told_by)],
    ["heading-follow-up", decisions.map((each) => each.follow_up)],
    ["heading-about", decisions.map((each) => textOf(each.about))],
  ];
  const used = columns.filter(([, cells]) => cells.some((cell) => cell !== ""));
  return (
    <Table
      caption={t("decisions-title", { decisions: decisions.length })}
      headings={used.map(([heading]) => t(heading))}
      rows={decisions.map((_, row) => used.map(([, cells]) => cells[row] ?? ""))}
    />
  );
}

function dayOf(decision: Decision, t: (key: string, values: { day: Date }) => string): string {
  return decision.by_when ? t("day", { day: dateOf(decision.by_when) }) : "";
}
