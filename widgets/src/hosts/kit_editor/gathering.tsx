import { Add } from "./add";
import { Mistakes } from "./fields";
import { NamedForm } from "./form";
import { at, type HeldActivity, type HeldMoment, type HeldSession, idOf, placeOf, titleOf } from "./kit";
import { ActivityForm, MomentForm } from "./part";
import type { EditorScreen } from "./screen";
import { SumOfGathering } from "./sum";

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
  const { t } = screen.kernel.words.value;
  const parts = screen.draft.value?.agendas[session.id] ?? [];
  const place = ["sessions", number];
  return (
    <section class="tk-stack tk-card">
      <Head screen={screen} session={session} number={number} />
      <SumOfGathering screen={screen} session={session} />
      <Mistakes screen={screen} place={place} isWhole={false} />
      <Mistakes screen={screen} place={[...place, "minutes"]} />
      <details class="tk-group">
        <summary id={idOf([...place, "about"])}>
          <span class="tk-link">{t("editor-session-about")}</span>
        </summary>
        <div class="tk-stack tk-details">
          <NamedForm screen={screen} place={place} name="gathering" />
        </div>
      </details>
      {parts.length === 0 && <p class="tk-hint">{t("editor-session-empty")}</p>}
      <ol class="tk-agenda-parts">
        {parts.map((part, index) => (
          <Part
            key={part}
            screen={screen}
            part={part}
            session={session.id}
            isFirst={index === 0}
            isLast={index === parts.length - 1}
          />
        ))}
      </ol>
      <Add screen={screen} session={session.id} />
    </section>
  );
}

/** Its name; where there are several, they can be moved and taken away. */
function Head({
  screen,
  session,
  number,
}: {
  readonly screen: EditorScreen;
  readonly session: HeldSession;
  readonly number: number;
}) {
  const { t, of } = screen.kernel.words.value;
  const all = screen.draft.value?.kit.sessions.length ?? 1;
  const name = of(session.name) || session.id;
  const what = t("editor-session", { name });
  const move = (by: number, isAtEnd: boolean) => (
    <button
      id={idOf(["sessions", number, by < 0 ? "up" : "down"])}
      type="button"
      class="tk-button"
      aria-label={t(by < 0 ? "editor-up" : "editor-down", { what })}
      aria-disabled={isAtEnd}
      onClick={() => !isAtEnd && screen.gatherings.move(session.id, what, by)}
    >
      {by < 0 ? "↑" : "↓"}
    </button>
  );
  return (
    <div class="tk-part-head">
      <h2 class="tk-part-words">{name}</h2>
      {all > 1 && (
        <div class="tk-row">
          {move(-1, number === 0)}
          {move(1, number === all - 1)}
          <button
            type="button"
            class="tk-button tk-plain"
            aria-label={t("editor-remove", { what })}
            onClick={() => screen.gatherings.remove(session.id, what)}
          >
            {t("editor-delete")}
          </button>
        </div>
      )}
    </div>
  );
}

interface PartProps {
  readonly screen: EditorScreen;
  readonly part: string;
  readonly session: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** An activity or a moment in its gathering. */
function Part({ screen, part, session, isFirst, isLast }: PartProps) {
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
    <li id={idOf(place)} class={`tk-part${"kind" in held ? " tk-moment" : ""}`}>
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
            onClick={() => screen.parts.remove(part)}
          >
            {t("editor-delete")}
          </button>
        </div>
      </div>
      {!isOpen && <Mistakes screen={screen} place={place} />}
      {isOpen && "kind" in held && (
        <MomentForm screen={screen} place={place} session={session} moment={held} />
      )}
      {isOpen && "method" in held && (
        <ActivityForm screen={screen} place={place} session={session} activity={held} />
      )}
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
  const card = screen.methods.value.find((each) => each.method === method);
  return (
    <p class="tk-facts">
      <span>{t("minutes", { minutes: held.minutes ?? 0 })}</span>
      {"kind" in held ? (
        <span>{t(`field-kind-${held.kind}`)}</span>
      ) : (
        <>
          {card && <span>{card.name}</span>}
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
      onClick={() => !isAtEnd && screen.parts.move(part, by)}
    >
      {by < 0 ? "↑" : "↓"}
    </button>
  );
}
