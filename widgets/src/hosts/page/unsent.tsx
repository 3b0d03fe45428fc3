import { useState } from "preact/hooks";
import { forget, recallAll } from "../../model/storage";
import type { Visit } from "./visit";

/** Words that were being written in an activity and were not sent. */
export function unsentIn(activity: string): string[] {
  const refused = recallAll(`refused:${activity}:`).map((line) =>
    (JSON.parse(line) as { said: string[] }).said.join("\n"),
  );
  return [...recallAll(`draft:${activity}:`), ...refused].filter((words) => words.trim() !== "");
}

/** The facilitator went on while somebody was writing: what happened, and where the words are. */
export function LeftBehind({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words.value;
  const activity = visit.leftBehind.value;
  return (
    <div role="status">
      {activity !== "" && (
        <div class="tk-message tk-stack tk-tight">
          <p>{t("left-behind")}</p>
          <p class="tk-row">
            <button type="button" class="tk-button" onClick={() => visit.lookAt(activity)}>
              {t("left-behind-show")}
            </button>
            <button
              type="button"
              class="tk-button tk-plain"
              onClick={() => {
                visit.leftBehind.value = "";
              }}
            >
              {t("menu-close")}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

/** What was not sent in time, to read and copy while the activity takes nothing. */
export function Unsent({ visit, activity }: { readonly visit: Visit; readonly activity: string }) {
  const { t } = visit.words.value;
  const [words, setWords] = useState(() => unsentIn(activity));
  if (words.length === 0) {
    return null;
  }
  return (
    <section class="tk-unsent tk-stack tk-tight">
      <h2>{t("unsent-title")}</h2>
      <p class="tk-hint">{t("unsent-text")}</p>
      {words.map((each) => (
        <p key={each} class="tk-words" dir="auto">
          {each}
        </p>
      ))}
      <p>
        <button
          type="button"
          class="tk-button"
          onClick={() => {
            forget(`draft:${activity}:`);
            forget(`refused:${activity}:`);
            setWords([]);
          }}
        >
          {t("unsent-delete")}
        </button>
      </p>
    </section>
  );
}
