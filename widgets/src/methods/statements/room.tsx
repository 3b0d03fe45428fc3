import { useActivity } from "../../model/activity";
import type { Results } from "../../model/protocol";
import { Answered } from "../../parts/results";
import { Moderation } from "./moderation";
import { Shown } from "./results";
import type { Count, Tally } from "./statement";

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

/** Two large numbers: calm to look at while everyone looks at their phone. */
function SoFar() {
  const activity = useActivity();
  const { t } = activity.texts;
  const count = activity.view.part<Count>("count").value ?? { statements: 0, stands: 0 };
  return (
    <div class="tk-until-reveal tk-stack" role="status">
      {count.statements === 0 ? (
        <p class="tk-large">{t("room-empty")}</p>
      ) : (
        <p class="tk-so-far">
          <span>
            <strong>{count.statements}</strong> {t("room-statements", { statements: count.statements })}
          </span>
          <span>
            <strong>{count.stands}</strong> {t("room-stands", { stands: count.stands })}
          </span>
        </p>
      )}
      {activity.isBlind && (
        <p>
          <Answered />. {t("blind-until-reveal")}
        </p>
      )}
    </div>
  );
}
