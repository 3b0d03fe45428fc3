import { useActivity } from "../../model/activity";
import { Pages, type Tile } from "../../parts/pages";
import { UntilReveal } from "../../parts/until_reveal";
import type { Highlight, Settings } from "./highlight";
import { Typed, WriteHighlight } from "./write";

type Shown = Highlight & { readonly id: string };

/** What the room sees while it talks: the questions, and under each what was said. */
export function Talk() {
  const activity = useActivity();
  const { t, of } = activity.texts;
  const { questions } = activity.header.value.settings as unknown as Settings;
  if (activity.isBlind) {
    return <UntilReveal choices={questions.map(({ id, text }) => ({ id, text: of(text) }))} />;
  }
  const highlights = activity.view.all<Highlight>("highlight").sort((one, other) => one.order - other.order);
  const known = new Set(questions.map((question) => question.id));
  const others = highlights.filter((each) => !known.has(each.question));
  if (activity.role !== "room") {
    return <Said highlights={highlights} others={others} questions={questions} />;
  }
  if (questions.length === 0 && highlights.length === 0) {
    return <UntilReveal empty={t("board-empty")} />;
  }
  const lanes = questions.map((question) => ({
    id: question.id,
    name: of(question.text),
    head: <h3>{of(question.text)}</h3>,
    tiles: highlights.filter((each) => each.question === question.id).map(tileOf),
  }));
  if (others.length > 0) {
    const name = t("highlights-heading");
    lanes.push({ id: "", name, head: <h3>{name}</h3>, tiles: others.map(tileOf) });
  }
  return <Pages lanes={lanes} label={t("all-title", { highlights: highlights.length })} least={16} />;
}

function tileOf(highlight: Shown): Tile {
  return {
    id: highlight.id,
    looks: highlight.text,
    class: "tk-highlight",
    draw: () => (
      <p class="tk-words" dir="auto">
        {highlight.text}
      </p>
    ),
  };
}

interface SaidProps {
  readonly highlights: readonly Shown[];
  readonly others: readonly Shown[];
  readonly questions: Settings["questions"];
}

/** The same in the facilitator's window, with what can be done. */
function Said({ highlights, others, questions }: SaidProps) {
  const activity = useActivity();
  const { t, of } = activity.texts;
  return (
    <div class="tk-stack">
      {activity.isOpen && <WriteHighlight />}
      <h3>{t("all-title", { highlights: highlights.length })}</h3>
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
  return (
    <ul class={shown.length > 4 ? "tk-highlights tk-many" : "tk-highlights"}>
      {shown.map((highlight) => (
        <Typed key={highlight.id} id={highlight.id} highlight={highlight} />
      ))}
    </ul>
  );
}
