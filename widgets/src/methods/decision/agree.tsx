import { useActivity } from "../../model/activity";
import { UntilReveal } from "../../parts/until_reveal";
import type { Own } from "./decision";
import { Decisions, useDecisions } from "./decisions";
import { NewDecision } from "./write";

/** A phone shows what was agreed; a scribe's writes it down. */
export function Agree() {
  const activity = useActivity();
  const { t } = activity.texts;
  const decisions = useDecisions();
  const own = new Set((activity.view.part<Own>("own").value?.decisions ?? []).map((each) => each.id));
  const isScribe = activity.role === "scribe";
  if (activity.isBlind && !isScribe) {
    return <UntilReveal />;
  }
  return (
    <div class="tk-stack">
      {isScribe && activity.isOpen && <NewDecision />}
      {!isScribe && activity.isOpen && <p class="tk-hint">{t("phones-rest-hint")}</p>}
      {decisions.length > 0 && <h3>{t("decisions-heading")}</h3>}
      <Decisions decisions={decisions} mayChange={(id) => isScribe && own.has(id)} />
    </div>
  );
}
