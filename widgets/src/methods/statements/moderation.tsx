import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { type Statement, wordsOf } from "./statement";

/** The facilitator's: what waits for approval, what is shown and may be hidden, what is hidden. */
export function Moderation() {
  const activity = useActivity();
  const { t } = activity.texts;
  const all = activity.view.all<Statement>("statement");
  const waiting = all.filter((each) => each.standing === "waiting");
  const hidden = all.filter((each) => each.standing === "hidden");
  const shown = all.filter((each) => each.standing === "shown");
  return (
    <div class="tk-stack">
      {activity.setting<boolean>("approve") && (
        <section class="tk-stack tk-waiting">
          <h3>{t("waiting-title", { statements: waiting.length })}</h3>
          <List statements={waiting} may={["show", "hide"]} />
        </section>
      )}
      {shown.length > 0 && (
        <details class="tk-card tk-fold">
          <summary>{t("all-title", { statements: shown.length })}</summary>
          <List statements={shown} may={["hide"]} />
        </details>
      )}
      {hidden.length > 0 && (
        <details class="tk-card tk-fold">
          <summary>{t("hidden-title", { statements: hidden.length })}</summary>
          <List statements={hidden} may={["show"]} />
        </details>
      )}
    </div>
  );
}

interface ListProps {
  readonly statements: readonly (Statement & { readonly id: string })[];
  readonly may: readonly ("show" | "hide")[];
}

function List({ statements, may }: ListProps) {
  const activity = useActivity();
  const { t } = activity.texts;
  const command = useCommand();
  return (
    <>
      <ul class="tk-stand-list">
        {statements.map((statement) => {
          const text = wordsOf(activity, statement);
          return (
            <li key={statement.id} class="tk-moderated">
              <p class="tk-words" dir="auto">
                {text}
              </p>
              <div class="tk-row">
                {may.map((action) => (
                  <button
                    key={action}
                    type="button"
                    class={action === "show" ? "tk-button tk-primary" : "tk-button"}
                    onClick={() => void command.run(`${action}_statement`, { statement: statement.id })}
                  >
                    {t(action)}
                    <span class="tk-unseen">: {text}</span>
                  </button>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      {command.said?.refused && <Outcome command={command} />}
    </>
  );
}
