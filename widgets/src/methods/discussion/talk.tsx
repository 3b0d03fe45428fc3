import { useActivity } from "../../model/activity";
import { UntilReveal } from "../../parts/results";
import type { Highlight, Settings } from "./highlight";
import { Typed, WriteHighlight } from "./write";

type Shown = Highlight & { readonly id: string };

/** What the room sees while it talks: the questions, and under each what was said. */
export function Talk() {
  const activity = useActivity();
  const { t, of } = activity.texts;
  const { questions } = activity.header.value.settings as unknown as Settings;
  if (activity.isBlind) {
    return <UntilReveal />;
  }
  const highlights = activity.view.all<Highlight>("highlight").sort((one, other) => one.order - other.order);
  const known = new Set(questions.map((question) => question.id));
  const others = highlights.filter((each) => !known.has(each.question));
  return (
    <div class="tk-stack">
      {activity.role === "facilitator" && activity.isOpen && <WriteHighlight />}
      {activity.role === "facilitator" && <h3>{t("all-title", { highlights: highlights.length })}</h3>}
      {questions.length === 0 && highlights.length === 0 && <p class="tk-awaiting">{t("board-empty")}</p>}
      {questions.length > 0 && (
        <div class="tk-questions">
          {questions.map((question) => (
            <section key={question.id} class="tk-stack" aria-label={of(question.text)}>
              <h3 class="tk-question">{of(question.text)}</h3>
              <Highlights shown={highlights.filter((each) => each.question === question.id)} />
            </section>
          ))}
        </div>
      )}
      {others.length > 0 && (
        <section class="tk-stack" aria-label={t("highlights-heading")}>
          {questions.length > 0 && <h3>{t("highlights-heading")}</h3>}
          <Highlights shown={others} />
        </section>
      )}
    </div>
  );
}

function Highlights({ shown }: { readonly shown: readonly Shown[] }) {
  const isFacilitator = useActivity().role === "facilitator";
  return (
    <ul class={shown.length > 4 ? "tk-highlights tk-many" : "tk-highlights"}>
      {shown.map((highlight) =>
        isFacilitator ? (
          <Typed key={highlight.id} id={highlight.id} highlight={highlight} />
        ) : (
          <li key={highlight.id} class="tk-highlight">
            <p class="tk-words" dir="auto">
              {highlight.text}
            </p>
          </li>
        ),
      )}
    </ul>
  );
}
