import { useId, useState } from "preact/hooks";
import type { Translated } from "../../model/protocol";
import { Poster } from "../../parts/poster";
import type { Screen } from "./screen";

interface OpenLink {
  readonly id: string;
  readonly code: string;
  readonly session: string;
  readonly place: string;
  readonly until: string;
  readonly closed: boolean;
}
export interface Session {
  readonly id: string;
  readonly name: Translated;
  /** Whether it is no gathering: people come by links, each when it suits them. */
  readonly stays_open: boolean;
  readonly ended: boolean;
}

/** A month, as a feedback form is usually kept open. */
const USUAL_DAYS = 30;

/** Links that stay open for weeks: one for each place, to copy, print, prolong and close. */
export function Links({ screen }: { readonly screen: Screen }) {
  const { t } = screen.words.value;
  const sessions = (screen.cycle.part<readonly Session[]>("sessions").value ?? []).filter(
    (session) => session.stays_open,
  );
  const links = screen.cycle.part<readonly OpenLink[]>("open_links").value ?? [];
  if (sessions.length === 0) {
    return null;
  }
  return (
    <details open={links.length > 0}>
      <summary>{t("links", { links: links.filter(isOpen).length })}</summary>
      <div class="tk-stack">
        <p class="tk-hint">{t("links-help")}</p>
        {!publicAddress(screen) && <p class="tk-message">{t("link-only-here")}</p>}
        <NewLink screen={screen} sessions={sessions} />
        <ul class="tk-stack">
          {links.map((link) => (
            <Entry
              key={link.id}
              screen={screen}
              link={link}
              session={sessions.find(({ id }) => id === link.session)}
            />
          ))}
        </ul>
      </div>
    </details>
  );
}

function isOpen(link: OpenLink): boolean {
  return !link.closed && inDays(0) <= link.until;
}

/** The address on the internet: without one a link works no further than the network of the room. */
function publicAddress(screen: Screen): string {
  return screen.setUp.value?.public_url ?? "";
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

function NewLink({ screen, sessions }: { readonly screen: Screen; readonly sessions: readonly Session[] }) {
  const { t, of } = screen.words.value;
  const id = useId();
  const lastDay = screen.cycle.part<{ delete_by: string }>("cycle").value?.delete_by ?? "";
  const usual = inDays(USUAL_DAYS);
  const [session, setSession] = useState(sessions[0]?.id ?? "");
  const [place, setPlace] = useState("");
  const [until, setUntil] = useState(lastDay && lastDay < usual ? lastDay : usual);
  return (
    <form
      class="tk-stack tk-tight"
      onSubmit={async (event) => {
        event.preventDefault();
        const answer = await screen.ask("open_link", { session, place, until });
        if (answer.type === "ok") {
          setPlace("");
        }
      }}
    >
      {sessions.length > 1 && (
        <div class="tk-field">
          <label for={`${id}-session`}>{t("link-session")}</label>
          <select
            id={`${id}-session`}
            value={session}
            onChange={(event) => setSession(event.currentTarget.value)}
          >
            {sessions.map((each) => (
              <option key={each.id} value={each.id}>
                {of(each.name)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="tk-field">
        <label for={`${id}-place`}>{t("link-place")}</label>
        <input
          id={`${id}-place`}
          maxLength={60}
          value={place}
          onInput={(event) => setPlace(event.currentTarget.value)}
        />
      </div>
      <LastDay label={t("link-until")} value={until} most={lastDay} onChange={setUntil} />
      <button type="submit" class="tk-button">
        {t("link-open")}
      </button>
    </form>
  );
}

interface LastDayProps {
  readonly label: string;
  readonly value: string;
  readonly most: string;
  readonly onChange: (day: string) => void;
}

function LastDay({ label, value, most, onChange }: LastDayProps) {
  const id = useId();
  return (
    <div class="tk-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        required
        min={inDays(0)}
        max={most}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}

interface EntryProps {
  readonly screen: Screen;
  readonly link: OpenLink;
  readonly session: Session | undefined;
}

function Entry({ screen, link, session }: EntryProps) {
  const { t, of, date } = screen.words.value;
  const [isShown, setShown] = useState(false);
  const [isProlonging, setProlonging] = useState(false);
  const name = [of(session?.name), link.place].filter(Boolean).join(": ");
  const open = isOpen(link);
  return (
    <li class="tk-stack tk-tight tk-open-link">
      <p>
        <strong class="tk-words">{name}</strong>{" "}
        <span class="tk-hint">
          {t(open ? "link-is-open" : link.closed ? "link-is-closed" : "link-is-over", {
            date: date(link.until),
          })}
        </span>
      </p>
      <p class="tk-row">
        <button
          type="button"
          class="tk-button"
          aria-label={`${t("link-show")}: ${name}`}
          onClick={() => setShown(true)}
        >
          {t("link-show")}
        </button>
        <button
          type="button"
          class="tk-button tk-plain"
          aria-expanded={isProlonging}
          aria-label={`${t("link-prolong")}: ${name}`}
          onClick={() => setProlonging(!isProlonging)}
        >
          {t("link-prolong")}
        </button>
        {!link.closed && (
          <button
            type="button"
            class="tk-button tk-plain"
            aria-label={`${t("link-close")}: ${name}`}
            onClick={() => void screen.ask("close_link", { link: link.id })}
          >
            {t("link-close")}
          </button>
        )}
      </p>
      {isProlonging && <Prolong screen={screen} link={link} onDone={() => setProlonging(false)} />}
      {isShown && (
        <Poster
          kernel={screen.kernel}
          name={name}
          lead={t("link-poster")}
          address={`${publicAddress(screen) || screen.address.value}/j/${link.code}`}
          warning={publicAddress(screen) ? undefined : t("link-only-here")}
          onClose={() => setShown(false)}
        >
          <p>{t("link-answer-until", { date: date(link.until) })}</p>
          <p class="tk-hint">{t("link-emergency")}</p>
        </Poster>
      )}
    </li>
  );
}

function Prolong({
  screen,
  link,
  onDone,
}: {
  readonly screen: Screen;
  readonly link: OpenLink;
  readonly onDone: () => void;
}) {
  const { t } = screen.words.value;
  const lastDay = screen.cycle.part<{ delete_by: string }>("cycle").value?.delete_by ?? "";
  const [until, setUntil] = useState(link.until);
  return (
    <form
      class="tk-row"
      onSubmit={async (event) => {
        event.preventDefault();
        const answer = await screen.ask("prolong_link", { link: link.id, until });
        if (answer.type === "ok") {
          onDone();
        }
      }}
    >
      <LastDay label={t("link-until")} value={until} most={lastDay} onChange={setUntil} />
      <button type="submit" class="tk-button">
        {t("link-prolong-save")}
      </button>
    </form>
  );
}
