import { useId, useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { useDraft, Writing } from "../../parts/writing";
import { LONGEST, LONGEST_ANSWER, type Proposed, type Question, type Reply, STATES } from "./question";
import { stateOf } from "./said";

/** What the group says to a question, written down by a scribe or the facilitator. */
export function ReplyTo({ id, question }: { readonly id: string; readonly question: Question }) {
  const { t } = useActivity().texts;
  const command = useCommand();
  const [draft, setDraft] = useDraft(`reply:${id}`);
  const [isOpen, setOpen] = useState(draft !== "");
  const isNew = !question.reply.answer && !question.reply.proposal;
  const reply: Reply = draft === "" ? question.reply : (JSON.parse(draft) as Reply);
  const close = () => {
    setDraft("");
    setOpen(false);
  };
  if (!isOpen) {
    return (
      <div>
        <button type="button" class="tk-button" onClick={() => setOpen(true)}>
          {t(isNew ? "reply" : "reply-change")}
          <span class="tk-unseen">: {question.text}</span>
        </button>
      </div>
    );
  }
  return (
    <form
      class="tk-stack"
      aria-label={t("reply")}
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        const { answer = "", proposal = "", state = "", official = false } = reply;
        const said = { answer, proposal, state: proposal === "" ? "" : state, official };
        if (!command.pending && (await command.run("reply_to_question", { question: id, ...said }))) {
          close();
        }
      }}
    >
      <Fields reply={reply} change={(said) => setDraft(JSON.stringify(said))} />
      <div class="tk-row">
        <button type="submit" class="tk-button tk-primary">
          {t("save")}
        </button>
        <button type="button" class="tk-button" onClick={close}>
          {t("cancel")}
        </button>
      </div>
      <Outcome command={command} onConfirmed={close} />
    </form>
  );
}

function Fields({ reply, change }: { readonly reply: Reply; readonly change: (reply: Reply) => void }) {
  const { t } = useActivity().texts;
  const id = useId();
  return (
    <>
      <Writing
        label={t("reply-answer")}
        value={reply.answer ?? ""}
        limit={LONGEST_ANSWER}
        onInput={(answer) => change({ ...reply, answer })}
      />
      <Writing
        label={t("reply-proposal")}
        hint={t("reply-proposal-hint")}
        value={reply.proposal ?? ""}
        limit={LONGEST}
        onInput={(proposal) => change({ ...reply, proposal })}
      />
      {reply.proposal && (
        <>
          <div class="tk-field">
            <label for={id}>{t("reply-state")}</label>
            <select
              id={id}
              value={reply.state || "made"}
              onChange={(event) => change({ ...reply, state: event.currentTarget.value as Proposed })}
            >
              {STATES.map((state) => (
                <option key={state} value={state}>
                  {stateOf({ state }, t)}
                </option>
              ))}
            </select>
          </div>
          <label class={reply.official ? "tk-choice tk-chosen" : "tk-choice"}>
            <input
              type="checkbox"
              checked={reply.official ?? false}
              onChange={(event) => change({ ...reply, official: event.currentTarget.checked })}
            />
            <span>{t("reply-official")}</span>
          </label>
        </>
      )}
    </>
  );
}
