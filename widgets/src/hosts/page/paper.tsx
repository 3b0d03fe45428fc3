import { useId, useState } from "preact/hooks";
import { Languages } from "./steps";
import type { Visit } from "./visit";

/** Somebody has a code on paper, and comes to see what was written for them and what became of it (F18). */
export function AskPaper({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words.value;
  const id = useId();
  const [code, setCode] = useState("");
  const [busy, setBusy] = useState(false);
  const problem = visit.problem.value;
  return (
    <form
      class="tk-stack"
      onSubmit={async (event) => {
        event.preventDefault();
        setBusy(true);
        await visit.comeBack(code);
        setBusy(false);
      }}
    >
      <h1>{t("paper-title")}</h1>
      <p>{t("paper-text")}</p>
      <div class="tk-field">
        <label for={id}>{t("paper-label")}</label>
        <input
          id={id}
          autoComplete="off"
          autoCapitalize="none"
          spellcheck={false}
          value={code}
          aria-describedby={`${id}-problem`}
          aria-invalid={problem !== null}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
      </div>
      <div id={`${id}-problem`} role="alert">
        {problem && (
          <p class="tk-message tk-refused">
            <strong>{problem.message}</strong> {problem.hint}
          </p>
        )}
      </div>
      <button type="submit" class="tk-button tk-primary tk-wide" disabled={busy || code.trim() === ""}>
        {t("paper-go")}
      </button>
      <button
        type="button"
        class="tk-button tk-plain"
        onClick={() => {
          visit.problem.value = null;
          visit.step.value = "code";
        }}
      >
        {t("paper-back")}
      </button>
      <Languages visit={visit} />
    </form>
  );
}
