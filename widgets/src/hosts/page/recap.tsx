import type { Header } from "../../model/protocol";
import type { Visit } from "./visit";

interface RecapProps {
  readonly visit: Visit;
}

/** What was done before one came, above the task, for late-comers only; folded, since the task comes first (F4). */
export function Missed({ visit }: RecapProps) {
  const { t } = visit.words.value;
  const missed = visit.missed.value.flatMap((id) => visit.header(id) ?? []);
  if (missed.length === 0 || visit.isScribe || visit.own !== undefined) {
    return null;
  }
  return (
    <details class="tk-stack">
      <summary>{t("missed", { parts: missed.length })}</summary>
      <Parts visit={visit} parts={missed} />
    </details>
  );
}

/** What was done so far, for the wait between two activities. */
export function SoFar({ visit }: RecapProps) {
  const { t } = visit.words.value;
  const parts = visit.done.flatMap((id) => visit.header(id) ?? []);
  if (parts.length === 0) {
    return null;
  }
  return (
    <section class="tk-stack tk-tight">
      <h2>{t("earlier-title")}</h2>
      <Parts visit={visit} parts={parts} />
    </section>
  );
}

/** Each by its name; the menu leads back to those that phones show. */
function Parts({ visit, parts }: RecapProps & { readonly parts: readonly Header[] }) {
  const { of } = visit.words.value;
  return (
    <ul class="tk-stack tk-tight tk-points">
      {parts.map((header) => (
        <li key={header.id} class="tk-words">
          {of(header.title)}
        </li>
      ))}
    </ul>
  );
}
