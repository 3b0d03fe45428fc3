import type { Header } from "../../model/protocol";
import type { CyclePart, OwnVisit } from "./joining";
import { Title } from "./title";
import type { Visit } from "./visit";

interface ChoosingProps {
  readonly visit: Visit;
  readonly own: OwnVisit;
}

/** What there is to answer by a link that stays open, in any order and when it suits; what is answered is marked. */
export function ToAnswer({ visit, own }: ChoosingProps) {
  const { t, date } = visit.words.value;
  const here = begun(visit).filter(
    (header) =>
      header.on_phones &&
      header.session === own.session &&
      (header.status === "open" || own.answered.includes(header.id)),
  );
  const left = here.filter((header) => header.status === "open" && !own.answered.includes(header.id));
  return (
    <div class="tk-stack">
      <Title title={t("list-title")} lead={own.place} />
      {here.length === 0 && <p class="tk-message">{t("list-empty")}</p>}
      {here.length > 0 && left.length === 0 && (
        <p class="tk-message" role="status">
          {t("list-all-answered", { date: date(own.until) })}
        </p>
      )}
      <List visit={visit} headers={here} answered={own.answered} />
      <p class="tk-hint">{t("list-until", { date: date(own.until) })}</p>
      <NotReadAtOnce visit={visit} own={own} />
    </div>
  );
}

/** What is one's own, to see and take back; and what came of it all. */
export function LookBack({ visit, own }: ChoosingProps) {
  const { t, of } = visit.words.value;
  const all = begun(visit);
  const mine = all.filter((header) => own.answered.includes(header.id));
  const shown = all.filter((header) => !own.answered.includes(header.id) && tells(header));
  const told = of(visit.cycle.part<CyclePart>("cycle").value?.told_where);
  return (
    <div class="tk-stack">
      <Title title={t("back-title")} lead={t("back-text")} />
      {mine.length === 0 && <p class="tk-message">{t("back-nothing")}</p>}
      <List visit={visit} headers={mine} answered={[]} />
      {shown.length > 0 && <h2>{t("back-what-came")}</h2>}
      <List visit={visit} headers={shown} answered={[]} />
      {told && (
        <>
          <h2>{t("thanks-next")}</h2>
          <p>{told}</p>
        </>
      )}
      {/* On somebody else's device nothing must stay on the screen. */}
      <a class="tk-button tk-wide" href="/">
        {t("back-done")}
      </a>
    </div>
  );
}

function begun(visit: Visit): Header[] {
  const agenda = visit.cycle.part<readonly string[]>("agenda").value ?? [];
  return agenda.flatMap((id) => {
    const header = visit.header(id);
    return header !== undefined && header.status !== "planned" ? [header] : [];
  });
}

/** Whether others than who answered may read something of it on a phone. */
function tells(header: Header): boolean {
  const isShown = !header.blind || header.revealed;
  return isShown && (header.told_as === "agreements" || (header.on_phones && header.status === "closed"));
}

interface ListProps {
  readonly visit: Visit;
  readonly headers: readonly Header[];
  readonly answered: readonly string[];
}

function List({ visit, headers, answered }: ListProps) {
  const { t, of } = visit.words.value;
  return (
    <ul class="tk-stack tk-list">
      {headers.map((header) => (
        <li key={header.id}>
          <button type="button" class="tk-button tk-wide" onClick={() => visit.lookAt(header.id)}>
            <span>{of(header.title)}</span>
            {answered.includes(header.id) && <span class="tk-answered">{t("list-answered")}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What a link that stays open is not (F21), and whom to ask. */
export function NotReadAtOnce({ visit, own }: ChoosingProps) {
  const { t, of } = visit.words.value;
  return (
    <div class="tk-message tk-stack tk-tight">
      <p>{t("link-not-read")}</p>
      <p>{t("link-no-application")}</p>
      <p>{of(own.advice) || t("link-advice")}</p>
    </div>
  );
}

/** The link takes no more answers. */
export function Over({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words.value;
  const problem = visit.problem.value;
  return (
    <div class="tk-stack">
      <Title title={t("over-title")} lead={problem?.message ?? ""} />
      <p>{problem?.hint}</p>
      <button
        type="button"
        class="tk-button tk-wide"
        onClick={() => {
          visit.problem.value = null;
          visit.step.value = "paper";
        }}
      >
        {t("paper-have")}
      </button>
    </div>
  );
}
