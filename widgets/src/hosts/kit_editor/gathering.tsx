import { type EditorScreen, titleOf } from ".";
import { Add } from "./add";
import { Mistakes, mistakesAt, NumberField, TextField } from "./fields";
import { at, type HeldActivity, type HeldMoment, type HeldSession, placeOf } from "./kit";
import { ActivityForm, MomentForm } from "./part";

/** One gathering: its time, and everything that happens in it. */
export function Gathering({
  screen,
  session,
  number,
}: {
  readonly screen: EditorScreen;
  readonly session: HeldSession;
  readonly number: number;
}) {
  const { t, of } = screen.kernel.words.value;
  const parts = screen.draft.value?.agendas[session.id] ?? [];
  const place = ["sessions", number];
  const slack = at(screen.draft.value?.kit, [...place, "slack"]);
  return (
    <section class="tk-stack tk-card">
      <h2>{of(session.name) || session.id}</h2>
      <Sum screen={screen} session={session} />
      <Mistakes screen={screen} place={[...place, "minutes"]} />
      <ol class="tk-agenda-parts">
        {parts.map((part, index) => (
          <Part
            key={part}
            screen={screen}
            part={part}
            isFirst={index === 0}
            isLast={index === parts.length - 1}
          />
        ))}
      </ol>
      <Add screen={screen} session={session.id} />
      <details>
        <summary class="tk-link">{t("editor-session-about")}</summary>
        <div class="tk-stack tk-details">
          <TextField screen={screen} place={[...place, "name"]} label={t("editor-session-name")} />
          <div class="tk-part-facts">
            <NumberField
              screen={screen}
              place={[...place, "minutes"]}
              label={t("editor-session-minutes")}
              held={session.minutes ?? null}
              least={0}
            />
            <NumberField
              screen={screen}
              place={[...place, "slack"]}
              label={t("editor-session-slack")}
              held={typeof slack === "number" ? slack : 0}
              least={0}
            />
          </div>
        </div>
      </details>
    </section>
  );
}

/** The minutes of the programme beside those that are reserved. */
function Sum({ screen, session }: { readonly screen: EditorScreen; readonly session: HeldSession }) {
  const { t } = screen.kernel.words.value;
  const planned = screen.draft.value?.planned[session.id] ?? 0;
  const minutes = session.minutes ?? 0;
  if (minutes === 0) {
    return <p class="tk-facts">{t("editor-sum-open")}</p>;
  }
  const left = minutes - planned;
  return (
    <p class={`tk-facts tk-sum${left < 0 ? " tk-over" : ""}`}>
      <span>{t("editor-sum", { planned, minutes })}</span>
      {left !== 0 && (
        <strong>{left > 0 ? t("editor-sum-left", { left }) : t("editor-sum-over", { over: -left })}</strong>
      )}
    </p>
  );
}

interface PartProps {
  readonly screen: EditorScreen;
  readonly part: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** An activity or a moment in its gathering. */
function Part({ screen, part, isFirst, isLast }: PartProps) {
  const { t, of } = screen.kernel.words.value;
  const kit = screen.draft.value?.kit;
  if (kit === undefined) {
    return null;
  }
  const place = placeOf(kit, part);
  const held = at(kit, place) as HeldActivity | HeldMoment;
  const title = titleOf(kit, part, of);
  const isOpen = screen.open.value === part;
  return (
    <li class={`tk-part${"kind" in held ? " tk-moment" : ""}`}>
      <div class="tk-part-head">
        <div class="tk-part-words">
          <h3>{title}</h3>
          <Facts screen={screen} held={held} />
        </div>
        <div class="tk-row">
          <Move screen={screen} part={part} title={title} by={-1} isAtEnd={isFirst} />
          <Move screen={screen} part={part} title={title} by={1} isAtEnd={isLast} />
          <button
            id={`${part}-open`}
            type="button"
            class="tk-button"
            aria-expanded={isOpen}
            aria-label={t(isOpen ? "editor-close" : "editor-open", { what: title })}
            onClick={() => {
              screen.open.value = isOpen ? "" : part;
            }}
          >
            {isOpen ? t("editor-done") : t("editor-change")}
          </button>
          <button
            type="button"
            class="tk-button tk-plain"
            aria-label={t("editor-remove", { what: title })}
            onClick={() => screen.remove(part, title)}
          >
            {t("editor-delete")}
          </button>
        </div>
      </div>
      {!isOpen && mistakesAt(screen, place).length > 0 && <Mistakes screen={screen} place={place} />}
      {isOpen && "kind" in held && <MomentForm screen={screen} place={place} />}
      {isOpen && "method" in held && <ActivityForm screen={screen} place={place} activity={held} />}
    </li>
  );
}

function Facts({
  screen,
  held,
}: {
  readonly screen: EditorScreen;
  readonly held: HeldActivity | HeldMoment;
}) {
  const { t } = screen.kernel.words.value;
  const method = (held as HeldActivity).method;
  const card = screen.kernel.setUp.value?.methods.find((each) => each.method === method);
  return (
    <p class="tk-facts">
      <span>{t("minutes", { minutes: held.minutes ?? 0 })}</span>
      {"kind" in held ? (
        <span>{t(`editor-moment-${held.kind}`)}</span>
      ) : (
        <>
          <span>{card?.name ?? method}</span>
          <span>{t(`phase-${held.phase}`)}</span>
          {card?.runs_beside && <span>{t("editor-beside")}</span>}
        </>
      )}
    </p>
  );
}

function Move({
  screen,
  part,
  title,
  by,
  isAtEnd,
}: {
  readonly screen: EditorScreen;
  readonly part: string;
  readonly title: string;
  readonly by: number;
  readonly isAtEnd: boolean;
}) {
  const { t } = screen.kernel.words.value;
  return (
    <button
      id={`${part}-${by < 0 ? "up" : "down"}`}
      type="button"
      class="tk-button"
      aria-label={t(by < 0 ? "editor-up" : "editor-down", { what: title })}
      aria-disabled={isAtEnd}
      onClick={() => !isAtEnd && screen.move(part, by)}
    >
      {by < 0 ? "↑" : "↓"}
    </button>
  );
}
