import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useActivity } from "../model/activity";
import { Outcome, useCommand } from "./command";
import type { Moderated } from "./entries";
import { WhatBecame } from "./trace";
import { Writing } from "./writing";

interface ModerateProps {
  /** What an entry is called on the wire: `hide_note`. */
  readonly kind: string;
  readonly id: string;
  readonly entry: Moderated;
  /** Its words, said with the buttons to people who listen. */
  readonly words: string;
  /** What else may be done with it. */
  readonly children?: ComponentChildren;
}

/** What the facilitator can do with an entry, behind one button so that the wall stays calm. */
export function Moderate({ kind, id, entry, words, children }: ModerateProps) {
  const { t } = useActivity().texts;
  const command = useCommand();
  const [person, setPerson] = useState<string | null>(null);
  const toggled = entry.standing === "shown" ? "hide" : "show";
  return (
    <details class="tk-moderate">
      <summary>
        <span aria-hidden="true">⋯</span> {t("manage")}
        <span class="tk-unseen">: {words}</span>
      </summary>
      <div class="tk-stack tk-moderation">
        <div class="tk-row">
          <button
            type="button"
            class="tk-button"
            onClick={() => void command.run(`${toggled}_${kind}`, { [kind]: id })}
          >
            {t(toggled)}
          </button>
          {entry.standing !== "aside" && (
            <button type="button" class="tk-button" onClick={() => setPerson(person === null ? "" : null)}>
              {t("move-aside")}
            </button>
          )}
        </div>
        {children}
        {person !== null && (
          <form
            class="tk-stack"
            onSubmit={(event) => {
              event.preventDefault();
              void command.run(`move_${kind}_aside`, { [kind]: id, person });
            }}
          >
            <Writing line label={t("move-aside-person")} value={person} limit={80} onInput={setPerson} />
            <button type="submit" class="tk-button tk-primary">
              {t("move-aside-do")}
            </button>
          </form>
        )}
        {entry.standing === "shown" && <WhatBecame item={id} text={words} />}
        {command.said?.refused && <Outcome command={command} />}
      </div>
    </details>
  );
}

interface ListProps<Kind extends Moderated> {
  readonly kind: string;
  readonly words: (entry: Kind) => string;
  /** The class of an entry, if it has one of its own. */
  readonly look?: (entry: Kind) => string;
  /** All of an entry that is more than words: nobody decides on what they have not seen. */
  readonly draw?: (entry: Kind) => ComponentChildren;
}

function Plain({ words }: { readonly words: string }) {
  return (
    <p class="tk-words" dir="auto">
      {words}
    </p>
  );
}

/** Entries that wait to be approved. */
export function Waiting<Kind extends Moderated>({ kind, words, look, draw }: ListProps<Kind>) {
  const activity = useActivity();
  const { t } = activity.texts;
  const command = useCommand();
  const waiting = activity.view.all<Kind>(kind).filter((entry) => entry.standing === "waiting");
  return (
    <section class="tk-stack tk-waiting">
      <h3>{t("waiting-title", { entries: waiting.length })}</h3>
      <ul class="tk-stack">
        {waiting.map((entry) => (
          <li key={entry.id} class={look?.(entry) ?? "tk-card"}>
            {draw?.(entry) ?? <Plain words={words(entry)} />}
            <div class="tk-row">
              <button
                type="button"
                class="tk-button tk-primary"
                onClick={() => void command.run(`show_${kind}`, { [kind]: entry.id })}
              >
                {t("show")}
                <span class="tk-unseen">: {words(entry)}</span>
              </button>
              <Moderate kind={kind} id={entry.id} entry={entry} words={words(entry)} />
            </div>
          </li>
        ))}
      </ul>
      {command.said?.refused && <Outcome command={command} />}
    </section>
  );
}

/** Entries that were taken off the wall, and to whom. */
export function Aside<Kind extends Moderated>({ kind, words, look, draw }: ListProps<Kind>) {
  const activity = useActivity();
  const { t } = activity.texts;
  const away = activity.view
    .all<Kind>(kind)
    .filter((entry) => entry.standing === "aside" || entry.standing === "hidden");
  if (away.length === 0) {
    return null;
  }
  return (
    <section class="tk-stack">
      <h3>{t("aside-title")}</h3>
      <ul class="tk-stack">
        {away.map((entry) => (
          <li key={entry.id} class={look?.(entry) ?? "tk-card"}>
            {draw?.(entry) ?? <Plain words={words(entry)} />}
            {entry.aside_to && <p class="tk-author">{t("aside-to", { person: entry.aside_to })}</p>}
            <Moderate kind={kind} id={entry.id} entry={entry} words={words(entry)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
