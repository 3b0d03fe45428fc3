import { useActivity } from "../../model/activity";
import { Pages } from "../../parts/pages";
import { Twin } from "../../parts/twin";
import { UntilReveal } from "../../parts/until_reveal";
import { Decisions, DecisionsTable, tileOf, useDecisions } from "./decisions";
import { NewDecision } from "./write";

/** What the room has agreed, along a line of days; the facilitator writes. */
export function Decide() {
  const activity = useActivity();
  const { t } = activity.texts;
  const decisions = useDecisions();
  if (activity.isBlind) {
    return <UntilReveal />;
  }
  const isFacilitator = activity.role === "facilitator";
  return (
    <div class="tk-stack">
      {isFacilitator && activity.isOpen && <NewDecision />}
      {decisions.length === 0 ? (
        <p class="tk-awaiting">{t("board-empty")}</p>
      ) : (
        <Twin
          picture={
            activity.role === "room" ? (
              <Pages
                lanes={[{ id: "", tiles: decisions.map(tileOf) }]}
                label={t("decisions-title", { decisions: decisions.length })}
                least={22}
                most={1.35}
                ordered
              />
            ) : (
              <Decisions decisions={decisions} mayChange={() => isFacilitator} />
            )
          }
          table={<DecisionsTable decisions={decisions} />}
        />
      )}
    </div>
  );
}
