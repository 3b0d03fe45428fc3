import { useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
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
  const activity = useActivity();
  const { t } = activity.texts;
  const command = useCommand();
  const [changed, setChanged] = useState<TypedProps["highlight"] | null>(null);
  if (changed !== null) {
    return (
      <li class="tk-highlight">
        <form
          class="tk-stack"
          onSubmit={async (event) => {
            event.preventDefault();
            if (await command.run("edit_highlight", { highlight: id, ...changed })) {
              setChanged(null);
            }
          }}
        >
          <Question
            chosen={changed.question}
            onChoose={(question) => setChanged({ text: changed.text, question })}
          />
          <Writing
            label={t("write-label")}
            value={changed.text}
            limit={LONGEST}
            onInput={(text) => setChanged({ text, question: changed.question })}
          />
          <div class="tk-row">
            <button type="submit" class="tk-button tk-primary">
              {t("save")}
            </button>
            <button type="button" class="tk-button" onClick={() => setChanged(null)}>
              {t("cancel")}
            </button>
          </div>
          <Outcome command={command} onConfirmed={() => setChanged(null)} />
        </form>
      </li>
    );
  }
  return (
    <li class="tk-highlight">
      <p class="tk-words" dir="auto">
        {highlight.text}
      </p>
      <div class="tk-row">
        {activity.isOpen && (
          <button
            type="button"
            class="tk-button tk-plain"
            onClick={() => setChanged({ text: highlight.text, question: highlight.question })}
          >
            {t("change")}
            <span class="tk-unseen">: {highlight.text}</span>
          </button>
        )}
        <button
          type="button"
          class="tk-button tk-plain"
          onClick={() => void command.run("remove_highlight", { highlight: id })}
        >
          {t("delete")}
          <span class="tk-unseen">: {highlight.text}</span>
        </button>
      </div>
      <Outcome command={command} />
    </li>
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
