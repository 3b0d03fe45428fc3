import { Trace } from "../../parts/trace";
import { Title } from "./title";
import type { Visit } from "./visit";

/** »Mitä ehdotuksellesi tapahtui?« (F18): what became of each thing that one gave. */
export function Became({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words.value;
  const traces = visit.traces.value;
  if (traces === null) {
    return null;
  }
  return (
    <div class="tk-stack">
      <button type="button" class="tk-button" onClick={() => visit.lookAt("")}>
        {t(visit.own === undefined ? "back-to-now" : "back-to-list")}
      </button>
      <Title title={t("became-title")} lead={t("became-lead")} />
      <div role="status">
        {traces === "asked" && <p class="tk-hint">{t("loading")}</p>}
        {traces.length === 0 && <p class="tk-message">{t("became-nothing")}</p>}
      </div>
      {traces !== "asked" && (
        <ul class="tk-stack">
          {traces.map((steps) => (
            <li key={`${steps[0]?.activity}:${steps[0]?.item}`} class="tk-became">
              <Trace steps={steps} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
