import { useActivity } from "../../model/activity";
import type { Own, Settings } from "./highlight";
import { Typed, WriteHighlight } from "./write";

/** A phone rests while people talk (F9, F10); a scribe's types what is said. */
export function Listen() {
  const activity = useActivity();
  return activity.role === "scribe" ? <Type /> : <Rest />;
}

function Rest() {
  const activity = useActivity();
  const { t, of } = activity.texts;
  const { questions } = activity.header.value.settings as unknown as Settings;
  return (
    <div class="tk-stack tk-rest">
      {questions.length > 0 && (
        <ul class="tk-stack">
          {questions.map((question) => (
            <li key={question.id} class="tk-question">
              {of(question.text)}
            </li>
          ))}
        </ul>
      )}
      <p class={questions.length > 0 ? "tk-resting" : ""}>
        <strong>{t("phones-rest")}.</strong> {t("phones-rest-hint")}
      </p>
    </div>
  );
}

function Type() {
  const activity = useActivity();
  const { t } = activity.texts;
  const own = activity.view.part<Own>("own").value?.highlights ?? [];
  return (
    <div class="tk-stack">
      {activity.isOpen && <WriteHighlight />}
      <section class="tk-stack">
        <h3>{t("own-title", { highlights: own.length })}</h3>
        <ul class="tk-stack">
          {[...own].reverse().map((highlight) => (
            <Typed key={highlight.id} id={highlight.id} highlight={highlight} />
          ))}
        </ul>
      </section>
    </div>
  );
}
