import { useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { Moderate } from "../../parts/moderation";
import { Writing } from "../../parts/writing";
import { nameOf, REPLIES, REPLY_LIMIT, type ReplyState, SUMMARY_LIMIT, type Told } from "./told";

interface AnswerProps {
  readonly id: string;
  readonly story: Told;
}

/** What is done with a story: answer it, type what is said in it, take it off the wall. */
export function Answer({ id, story }: AnswerProps) {
  const { t } = useActivity().texts;
  const words = nameOf(story) || t("spoken");
  return (
    <>
      <details class="tk-moderate">
        <summary>
          {t("reply-open")}
          <span class="tk-unseen">: {words}</span>
        </summary>
        <div class="tk-stack tk-moderation">
          <ReplyForm id={id} story={story} />
          {story.sound !== "" && <SummaryForm id={id} story={story} />}
        </div>
      </details>
      <Moderate kind="story" id={id} entry={story} words={words} />
    </>
  );
}

function ReplyForm({ id, story }: AnswerProps) {
  const { t } = useActivity().texts;
  const command = useCommand();
  const [state, setState] = useState<ReplyState>(story.reply.state ?? "received");
  const [text, setText] = useState(story.reply.text ?? "");
  return (
    <form
      class="tk-stack tk-tight"
      onSubmit={(event) => {
        event.preventDefault();
        void command.run("reply_to_story", { story: id, state, text });
      }}
    >
      <label class="tk-field">
        <span class="tk-label">{t("reply-state-label")}</span>
        <select value={state} onChange={(event) => setState(event.currentTarget.value as ReplyState)}>
          {REPLIES.map((each) => (
            <option key={each} value={each}>
              {t(`reply-${each}`)}
            </option>
          ))}
        </select>
      </label>
      <Writing label={t("reply-label")} value={text} limit={REPLY_LIMIT} onInput={setText} />
      <div class="tk-row">
        <button type="submit" class="tk-button tk-primary">
          {t("reply-send")}
        </button>
      </div>
      <Outcome command={command} />
    </form>
  );
}

function SummaryForm({ id, story }: AnswerProps) {
  const { t } = useActivity().texts;
  const command = useCommand();
  const [summary, setSummary] = useState(story.summary);
  return (
    <form
      class="tk-stack tk-tight"
      onSubmit={(event) => {
        event.preventDefault();
        void command.run("summarise_story", { story: id, summary });
      }}
    >
      <Writing label={t("summary-write")} value={summary} limit={SUMMARY_LIMIT} onInput={setSummary} />
      <div class="tk-row">
        <button type="submit" class="tk-button">
          {t("summary-save")}
        </button>
      </div>
      <Outcome command={command} />
    </form>
  );
}
