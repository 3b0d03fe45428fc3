import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { Aside, Moderate, Waiting } from "../../parts/moderation";
import { Pages, type Tile } from "../../parts/pages";
import { Table, Twin } from "../../parts/twin";
import { UntilReveal } from "../../parts/until_reveal";
import type { Question } from "./question";
import { ReplyTo } from "./reply";
import { Said, stateOf } from "./said";

type Shown = Question & { readonly id: string };

const MODERATED = { kind: "question", words: (question: Question) => question.text };

/** What the room sees: the question before the group, and the others with what was said to them. */
export function Arena() {
  const activity = useActivity();
  const { t } = activity.texts;
  if (activity.isBlind) {
    return <UntilReveal />;
  }
  const shown = activity.view
    .all<Question>("question")
    .filter((each) => (each.standing ?? "shown") === "shown")
    .sort((one, other) => one.order - other.order);
  const takenUp = activity.view.part<string>("taken_up").value;
  const now = shown.find((each) => each.id === takenUp);
  const isFacilitator = activity.role === "facilitator";
  return (
    <div class="tk-stack">
      {isFacilitator && activity.setting<boolean>("approve") && <Waiting {...MODERATED} />}
      {now && <Now question={now} />}
      {shown.length === 0 ? (
        <UntilReveal empty={t("board-empty")} />
      ) : (
        <Twin
          picture={<Queue questions={shown.filter((each) => each !== now)} />}
          table={<QuestionsTable questions={shown} />}
        />
      )}
      {isFacilitator && <Aside {...MODERATED} />}
    </div>
  );
}

function Now({ question }: { readonly question: Shown }) {
  const activity = useActivity();
  const { t } = activity.texts;
  return (
    <section class="tk-question tk-now" aria-label={t("now")}>
      <h3>{t("now")}</h3>
      <Said question={question} />
      {activity.role === "facilitator" && (
        <>
          <ReplyTo id={question.id} question={question} />
          {activity.isOpen && <TakeUp question="" words={question.text} label={t("put-back")} />}
        </>
      )}
    </section>
  );
}

function Queue({ questions }: { readonly questions: readonly Shown[] }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const tiles: Tile[] = questions.map((question) => ({
    id: question.id,
    looks: question,
    class: "tk-question",
    draw: () => <Queued question={question} />,
  }));
  const label = t("board-questions", { questions: questions.length });
  return <Pages lanes={[{ id: "", tiles }]} label={label} least={18} most={1.35} ordered />;
}

function Queued({ question }: { readonly question: Shown }) {
  const activity = useActivity();
  const { t } = activity.texts;
  return (
    <>
      <Said question={question} />
      {activity.role === "facilitator" && (
        <>
          <ReplyTo id={question.id} question={question} />
          {activity.isOpen && <TakeUp question={question.id} words={question.text} label={t("take-up")} />}
          <Moderate kind="question" id={question.id} entry={question} words={question.text} />
        </>
      )}
    </>
  );
}

interface TakeUpProps {
  /** Id of the question; empty puts the present one back. */
  readonly question: string;
  readonly words: string;
  readonly label: string;
}

function TakeUp({ question, words, label }: TakeUpProps) {
  const command = useCommand();
  return (
    <div>
      <button
        type="button"
        class="tk-button"
        onClick={() => void command.run("take_up_question", { question })}
      >
        {label}
        <span class="tk-unseen">: {words}</span>
      </button>
      {command.said?.refused && <Outcome command={command} />}
    </div>
  );
}

function QuestionsTable({ questions }: { readonly questions: readonly Shown[] }) {
  const { t } = useActivity().texts;
  return (
    <Table
      caption={t("board-questions", { questions: questions.length })}
      headings={["text", "asker", "answer", "proposal", "state"].map((name) => t(`heading-${name}`))}
      rows={questions.map(({ text, asker, reply }) => [
        text,
        asker,
        reply.answer ?? "",
        reply.proposal ?? "",
        stateOf(reply, t),
      ])}
    />
  );
}
