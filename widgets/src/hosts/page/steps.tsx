import { useId, useState } from "preact/hooks";
import type { Perspective } from "../../model/protocol";
import { NotReadAtOnce } from "./choosing";
import type { CyclePart } from "./joining";
import type { Visit } from "./visit";

interface StepProps {
  readonly visit: Visit;
}

/** Six digits, as they stand on the wall. */
export function AskCode({ visit }: StepProps) {
  const { t } = visit.words.value;
  const id = useId();
  const [code, setCode] = useState(visit.code);
  const [busy, setBusy] = useState(false);
  const problem = visit.problem.value;
  return (
    <form
      class="tk-stack"
      onSubmit={async (event) => {
        event.preventDefault();
        setBusy(true);
        await visit.join(code);
        setBusy(false);
      }}
    >
      <h1>{t("code-title")}</h1>
      <div class="tk-field">
        <label for={id}>{t("code-label")}</label>
        <input
          id={id}
          class="tk-code"
          inputMode="numeric"
          autoComplete="off"
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
      <button type="submit" class="tk-button tk-primary tk-wide" disabled={busy}>
        {t("code-go")}
      </button>
      <button
        type="button"
        class="tk-button tk-plain"
        onClick={() => {
          visit.problem.value = null;
          visit.step.value = "paper";
        }}
      >
        {t("paper-have")}
      </button>
      <Languages visit={visit} />
    </form>
  );
}

/** Which language; each is written in itself. */
export function Welcome({ visit }: StepProps) {
  const { t, of } = visit.words.value;
  const cycle = visit.cycle.part<CyclePart>("cycle").value;
  return (
    <div class="tk-stack">
      <h1>{t("welcome-title")}</h1>
      {cycle && <p class="tk-lead">{of(cycle.name)}</p>}
      {cycle?.sample && <p class="tk-message">{t("sample")}</p>}
      <Languages visit={visit} />
      <button
        type="button"
        class="tk-button tk-primary tk-wide"
        onClick={() => {
          visit.step.value = visit.perspective.value === null ? "perspective" : "privacy";
        }}
      >
        {t("go-on")}
      </button>
    </div>
  );
}

export function Languages({ visit }: StepProps) {
  const { t } = visit.words.value;
  return (
    <fieldset class="tk-choices tk-languages">
      <legend>{t("language-title")}</legend>
      {visit.languages.value.map(({ code, name }) => {
        const isChosen = code === visit.words.value.language;
        return (
          <button
            key={code}
            type="button"
            lang={code.split("-")[0]}
            class="tk-button"
            aria-pressed={isChosen}
            onClick={() => void visit.speak(code)}
          >
            {name}
          </button>
        );
      })}
    </fieldset>
  );
}

/** From whose side one answers today; asked once in a workshop. */
export function AskPerspective({ visit }: StepProps) {
  const { t } = visit.words.value;
  const perspectives = visit.cycle.part<CyclePart>("cycle").value?.perspectives ?? [];
  const choose = (perspective: Perspective) => {
    visit.choosePerspective(perspective);
    if (visit.isScribe) {
      visit.agree();
    } else {
      visit.step.value = "privacy";
    }
  };
  return (
    <div class="tk-stack">
      <h1>{t(visit.isScribe ? "perspective-title-scribe" : "perspective-title")}</h1>
      <p>{t("perspective-why")}</p>
      <div class="tk-stack">
        {perspectives.map((perspective) => (
          <button
            key={perspective}
            type="button"
            class="tk-button tk-wide"
            onClick={() => choose(perspective)}
          >
            {t(visit.isScribe ? `they-are-${perspective}` : `i-am-${perspective}`)}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Whether something of the workshop may be told on a page that anybody reads. */
function mayBePublic(visit: Visit): boolean {
  const agenda = visit.cycle.part<readonly string[]>("agenda").value ?? [];
  return agenda.some((id) => visit.header(id)?.settings.public === true);
}

/** What is done with the answers, before anything is answered (F20). */
export function Privacy({ visit }: StepProps) {
  const { t, date } = visit.words.value;
  const cycle = visit.cycle.part<CyclePart>("cycle").value;
  return (
    <div class="tk-stack">
      <h1>{t("privacy-title")}</h1>
      <ul class="tk-stack tk-points">
        <li>{t("privacy-name")}</li>
        <li>
          {cycle?.sample ? t("privacy-sample") : t("privacy-kept", { date: date(cycle?.delete_by ?? "") })}
        </li>
        <li>{t("privacy-others")}</li>
        {mayBePublic(visit) && <li>{t("privacy-public")}</li>}
        <li>{t("privacy-stop")}</li>
        <li>{t("privacy-see")}</li>
        {visit.forgets && <li>{t("forgets")}</li>}
      </ul>
      {visit.own && <NotReadAtOnce visit={visit} own={visit.own} />}
      <button type="button" class="tk-button tk-primary tk-wide" onClick={() => visit.agree()}>
        {t("privacy-go")}
      </button>
      <button
        type="button"
        class="tk-button tk-plain"
        onClick={() => {
          visit.step.value = "perspective";
        }}
      >
        {t("back")}
      </button>
    </div>
  );
}
