import { useEffect, useRef } from "preact/hooks";
import type { Header } from "../../model/protocol";
import type { Screen } from "./screen";

/** The activities of the phase with their minutes, and the other phases' below. */
export function Agenda({ screen, phase }: { readonly screen: Screen; readonly phase: string }) {
  const { t } = screen.words.value;
  const agenda = screen.cycle.part<readonly string[]>("agenda").value ?? [];
  const headers = agenda.flatMap((id) => screen.header(id) ?? []);
  const here = headers.filter((header) => header.phase === phase);
  const minutes = here.reduce((sum, header) => sum + (header.runs_beside ? 0 : header.minutes), 0);
  return (
    <nav class="tk-agenda tk-stack" aria-label={t("agenda")}>
      <h2>
        {t("agenda")} <span class="tk-minutes">{t("minutes", { minutes })}</span>
      </h2>
      {here.length === 0 && <p class="tk-hint">{t("agenda-empty")}</p>}
      <ol class="tk-stack">
        {here.map((header) => (
          <Entry key={header.id} screen={screen} header={header} />
        ))}
      </ol>
    </nav>
  );
}

function Entry({ screen, header }: { readonly screen: Screen; readonly header: Header }) {
  const { t, of } = screen.words.value;
  const isShown = screen.feed.value?.activity === header.id;
  const isOnWall = screen.cycle.part<string>("active").value === header.id;
  const answered = screen.cycle.part<number>(`answered:${header.id}`).value ?? 0;
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isShown) {
      entry.current?.scrollIntoView?.({ block: "nearest" });
    }
  }, [isShown]);
  return (
    <li ref={entry} class={isShown ? "tk-entry tk-entry-here" : "tk-entry"}>
      <button
        type="button"
        class="tk-entry-name"
        aria-current={isShown ? "true" : undefined}
        onClick={() => screen.lookAt(header.id)}
      >
        {of(header.title)}
      </button>
      <p class="tk-entry-facts">
        <span class={`tk-status tk-status-${header.status}`}>
          {t(header.revealed ? "status-revealed" : `status-${header.status}`)}
        </span>
        <span>{header.runs_beside ? t("beside") : t("minutes", { minutes: header.minutes })}</span>
        {answered > 0 && <span>{t("answers", { answered })}</span>}
        {isOnWall && <span>{t("on-wall")}</span>}
      </p>
    </li>
  );
}
