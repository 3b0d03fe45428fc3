import { useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { Changeable } from "../../parts/entries";
import { useDraft, Writing } from "../../parts/writing";
import { LONGEST, type Settings } from "./highlight";

/** Type something that was said. The field is ready for the next one as soon as it is stored. */
export function WriteHighlight() {
  const { t } = useActivity().texts;
  const command = useCommand();
  const [text, setText] = useDraft("highlight");
  const [question, setQuestion] = useState("");
  return (
    <form
      class="tk-stack"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!command.pending && (await command.run("add_highlight", { text, question }))) {
          setText("");
        }
      }}
    >
      <Question chosen={question} onChoose={setQuestion} />
      <Writing
        label={t("write-label")}
        hint={t("write-hint")}
        value={text}
        limit={LONGEST}
        onInput={setText}
      />
      <div class="tk-row">
        <button type="submit" class="tk-button tk-primary">
          {t("write-send")}
        </button>
      </div>
      <Outcome command={command} onConfirmed={() => setText("")} />
    </form>
  );
}

interface TypedProps {
  readonly id: string;
  readonly highlight: { readonly text: string; readonly question: string };
}

/** A highlight that may be changed and deleted. */
export function Typed({ id, highlight }: TypedProps) {
  const { t } = useActivity().texts;
  return (
    <Changeable
      kind="highlight"
      id={id}
      words={highlight.text}
      class="tk-highlight"
      said={{ text: highlight.text, question: highlight.question }}
      fields={(said, change) => (
        <>
          <Question chosen={said.question} onChoose={(question) => change({ ...said, question })} />
          <Writing
            label={t("write-label")}
            value={said.text}
            limit={LONGEST}
            onInput={(text) => change({ ...said, text })}
          />
        </>
      )}
    >
      <p class="tk-words" dir="auto">
        {highlight.text}
      </p>
    </Changeable>
  );
}

/** Which question it answers; nothing to choose where there are none. */
function Question({
  chosen,
  onChoose,
}: {
  readonly chosen: string;
  readonly onChoose: (question: string) => void;
}) {
  const activity = useActivity();
  const { t, of } = activity.texts;
  const { questions } = activity.header.value.settings as unknown as Settings;
  if (questions.length === 0) {
    return null;
  }
  return (
    <label class="tk-field">
      <span class="tk-label">{t("write-question")}</span>
      <select value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{t("write-question-prompt")}</option>
        {questions.map((question) => (
          <option key={question.id} value={question.id}>
            {of(question.text)}
          </option>
        ))}
      </select>
    </label>
  );
}
