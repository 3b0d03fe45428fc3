import { useActivity } from "../../model/activity";
import type { Results } from "../../model/protocol";
import { UntilReveal } from "../../parts/until_reveal";
import { Moderation } from "./moderation";
import { Shown } from "./results";
import { type Count, type Statement, type Tally, wordsOf } from "./statement";

/** What the room sees: how much there is while stands are hidden, then how people stand. */
export function Room() {
  const activity = useActivity();
  const results = activity.view.part<Results<Tally>>("results").value;
  const isEmpty = activity.view.ids("statement").value.length === 0;
  return (
    <div class="tk-stack">
      {activity.isBlind || isEmpty || results === undefined ? <SoFar /> : <Shown results={results} />}
      {activity.role === "facilitator" && <Moderation />}
    </div>
  );
}

/**
 * What there is to take a stand on, and how much has come.
 *
 * While stands are hidden only the statements to begin with: one that came up at once would show who has just written.
 */
function SoFar() {
  const activity = useActivity();
  const { t } = activity.texts;
  const count = activity.view.part<Count>("count").value ?? { statements: 0, stands: 0 };
  const choices = activity.view
    .all<Statement>("statement")
    .filter((each) =>
      activity.isBlind ? each.translated !== undefined : (each.standing ?? "shown") === "shown",
    )
    .map((each) => ({ id: each.id, text: wordsOf(activity, each) }));
  const numbers = count.statements > 0 && (
    <p class="tk-so-far">
      <span>
        {count.statements} {t("room-statements", { statements: count.statements })}
      </span>
      <span>
        {count.stands} {t("room-stands", { stands: count.stands })}
      </span>
    </p>
  );
  return (
    <UntilReveal choices={choices} empty={choices.length === 0 ? t("room-empty") : ""}>
      {activity.isBlind && choices.length === 0 && <p>{t("room-empty")}</p>}
      {numbers}
    </UntilReveal>
  );
}
