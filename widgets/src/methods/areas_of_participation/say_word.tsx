import { useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { useDraft, Writing } from "../../parts/writing";

interface Own {
  readonly word?: string;
}

const LONGEST = 40;

/** The last page: one word to end with; it may be left out, changed and taken back. */
export function SayWord() {
  const activity = useActivity();
  const { t } = activity.texts;
  const stored = activity.view.part<Own>("own").value?.word;
  const [draft, write] = useDraft("word");
  const [isTaken, setTaken] = useState(false);
  const command = useCommand();
  if (!activity.isOpen && stored === undefined) {
    return null;
  }
  const clear = () => write("");
  return (
    <section class="tk-stack tk-say-word" aria-label={t("word-title")}>
      {stored !== undefined && (
        <p class="tk-given tk-words">
          {t("word-yours")}: <strong>{stored}</strong>
        </p>
      )}
      {activity.isOpen && (
        <form
          class="tk-stack"
          noValidate
          onSubmit={async (event) => {
            event.preventDefault();
            if (await command.run("say_word", { text: draft })) {
              clear();
            }
          }}
        >
          <Writing
            line
            label={t("word-title")}
            hint={t("word-hint")}
            value={draft}
            limit={LONGEST}
            onInput={write}
          />
          <button type="submit" class="tk-button tk-primary tk-wide" disabled={command.pending}>
            {t("send")}
          </button>
        </form>
      )}
      <Outcome command={command} onConfirmed={clear} given={stored !== undefined} />
      {stored !== undefined && (
        <div>
          <button
            type="button"
            class="tk-button tk-plain"
            onClick={async () => setTaken(await command.run("withdraw_word"))}
          >
            {t("withdraw-word")}
          </button>
        </div>
      )}
      <p role="status">{isTaken && stored === undefined && t("removed")}</p>
    </section>
  );
}
