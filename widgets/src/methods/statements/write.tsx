import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { useDraft, Writing } from "../../parts/writing";
import type { Own, Settings } from "./statement";

/** Write a statement for the others; behind one button, so that the screen holds one thing. */
export function Write({ own, settings }: { readonly own: Own; readonly settings: Settings }) {
  const { t } = useActivity().texts;
  const command = useCommand();
  const [text, setText] = useDraft("statement");
  if ((own.statements?.length ?? 0) >= settings.limit) {
    return <p class="tk-message">{t("limit-full", { limit: settings.limit })}</p>;
  }
  return (
    <details class="tk-card tk-fold" open={text !== ""}>
      <summary>{t("write-open")}</summary>
      <form
        class="tk-stack"
        onSubmit={async (event) => {
          event.preventDefault();
          if (!command.pending && (await command.run("add_statement", { text }))) {
            setText("");
          }
        }}
      >
        <Writing
          label={t("write-label")}
          hint={`${t("write-hint")} ${t(settings.approve ? "waits" : "author-nobody")}`}
          value={text}
          limit={settings.longest}
          onInput={setText}
        />
        <button type="submit" class="tk-button tk-primary">
          {t("send")}
        </button>
        <Outcome command={command} onConfirmed={() => setText("")} />
        {command.said !== null && !command.said.refused && (
          <p class="tk-hint">{t(settings.approve ? "write-done-waiting" : "write-done")}</p>
        )}
      </form>
    </details>
  );
}
