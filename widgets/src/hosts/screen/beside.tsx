import { MethodFrame } from "../../model/frame";
import type { Header } from "../../model/protocol";
import type { Screen } from "./screen";

/** What runs beside the activity that is shown: each in a line or two, and a way to it. */
export function Beside({ screen }: { readonly screen: Screen }) {
  const { t } = screen.words.value;
  const agenda = screen.cycle.part<readonly string[]>("agenda").value ?? [];
  const running = agenda
    .flatMap((id) => screen.header(id) ?? [])
    .filter((header) => header.runs_beside && header.status === "open");
  if (running.length === 0) {
    return null;
  }
  return (
    <section class="tk-stack tk-beside">
      <h2>{t("beside")}</h2>
      <ul class="tk-stack">
        {running.map((header) => (
          <Running key={header.id} screen={screen} header={header} />
        ))}
      </ul>
    </section>
  );
}

function Running({ screen, header }: { readonly screen: Screen; readonly header: Header }) {
  const { t, of, language } = screen.words.value;
  const answered = screen.cycle.part<number>(`answered:${header.id}`).value ?? 0;
  return (
    <li class="tk-stack tk-tight">
      <p class="tk-beside-head">
        <button type="button" class="tk-entry-name" onClick={() => screen.lookAt(header.id)}>
          {of(header.title)}
        </button>
        <span class="tk-minutes">{t("answers", { answered })}</span>
      </p>
      <MethodFrame
        host={screen}
        feed={screen.beside(header.id)}
        header={header}
        answered={answered}
        role="aside"
        language={language}
        waiting={t("loading")}
        failed={t("loading-failed")}
      />
    </li>
  );
}
