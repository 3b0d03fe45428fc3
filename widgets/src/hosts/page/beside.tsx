import type { Header } from "../../model/protocol";
import type { Visit } from "./visit";

/** What runs beside the present task: one tap away, above the task and never over it. */
export function Beside({ visit }: { readonly visit: Visit }) {
  const { t, of } = visit.words.value;
  const agenda = visit.cycle.part<readonly string[]>("agenda").value ?? [];
  const isDimmed = visit.cycle.part<boolean>("phones_dimmed").value === true;
  const running = agenda
    .flatMap((id) => visit.cycle.part<Header>(`activity:${id}`).value ?? [])
    .filter((each) => each.runs_beside && each.status === "open" && each.id !== visit.feed.value?.activity);
  return (
    <div aria-live="polite">
      {running.length > 0 && !isDimmed && (
        <nav class="tk-beside tk-row" aria-label={t("beside")}>
          {running.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              class="tk-button"
              onClick={() => visit.lookAt(id === visit.activeId ? "" : id)}
            >
              {of(title)}
            </button>
          ))}
        </nav>
      )}
    </div>
  );
}
