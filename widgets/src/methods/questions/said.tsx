import { useActivity } from "../../model/activity";
import type { Question, Reply } from "./question";

/** A question with what the group said to it. */
export function Said({ question }: { readonly question: Pick<Question, "text" | "asker" | "reply"> }) {
  const { t } = useActivity().texts;
  return (
    <>
      <p class="tk-words tk-asked" dir="auto">
        {question.text}
      </p>
      {question.asker && <p class="tk-author tk-words">{question.asker}</p>}
      <Replied reply={question.reply} />
      {!question.reply.answer && !question.reply.proposal && <p class="tk-hint">{t("no-answer-yet")}</p>}
    </>
  );
}

function Replied({ reply }: { readonly reply: Reply }) {
  const { t } = useActivity().texts;
  return (
    <>
      {reply.answer && <p class="tk-words tk-answer">{t("answer-line", { answer: reply.answer })}</p>}
      {reply.proposal && (
        <p class="tk-words tk-proposal">
          {t("proposal-line", { proposal: reply.proposal, state: stateOf(reply, t) })}
        </p>
      )}
    </>
  );
}

/** How far a proposal has come, in words; empty where there is none. */
export function stateOf(reply: Reply, t: (key: string, values?: Record<string, string>) => string): string {
  const state = reply.state ? t(`state-${reply.state}`) : "";
  return reply.official ? t("state-official", { state }) : state;
}
