import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { WhatBecame } from "../../parts/trace";
import { Writing } from "../../parts/writing";
import type { Group, Slip } from "./groups";
import { LONGEST_NAME, type Moving } from "./moving";

interface SlipsProps {
  readonly slips: readonly Slip[];
  readonly moving?: Moving;
}

/** Notes as slips of paper. Where they can be moved, each is a tick box with its text as the label. */
export function Slips({ slips, moving }: SlipsProps) {
  return (
    <ul class="tk-slips">
      {slips.map((slip) => (
        <li
          key={slip.id}
          class={moving?.chosen.includes(slip.id) ? "tk-slip tk-chosen-slip" : "tk-slip"}
          style={{ background: `var(--tk-note-${slip.colour || "yellow"})` }}
          draggable={moving !== undefined}
          onDragStart={(event) =>
            moving && event.dataTransfer?.setData("text/plain", moving.with(slip.id).join(" "))
          }
        >
          {moving ? (
            <label class="tk-pick">
              <input
                type="checkbox"
                checked={moving.chosen.includes(slip.id)}
                onChange={() => moving.toggle(slip.id)}
              />
              <span class="tk-words" dir="auto">
                {slip.text}
              </span>
            </label>
          ) : (
            <p class="tk-words" dir="auto">
              {slip.text}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A place where dragged notes can be dropped: an extra beside choosing and »move to«. */
export function DropPlace({
  onDropped,
  children,
  class: name,
  label,
}: {
  readonly onDropped?: (notes: readonly string[]) => void;
  readonly children: ComponentChildren;
  readonly class: string;
  readonly label?: string;
}) {
  const [over, setOver] = useState(false);
  if (onDropped === undefined) {
    return (
      <section class={name} aria-label={label}>
        {children}
      </section>
    );
  }
  return (
    <section
      class={over ? `${name} tk-drop-over` : name}
      aria-label={label}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const notes = (event.dataTransfer?.getData("text/plain") ?? "").split(" ").filter(Boolean);
        if (notes.length > 0) {
          onDropped(notes);
        }
      }}
    >
      {children}
    </section>
  );
}

/** What can be done with a theme, behind one button so that the board stays calm. */
export function ManageTheme({ group, others }: { readonly group: Group; readonly others: readonly Group[] }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const command = useCommand();
  const [name, setName] = useState<string | null>(null);
  const [into, setInto] = useState("");
  return (
    <details class="tk-manage">
      <summary>
        {t("theme-more")}
        <span class="tk-unseen">: {group.name}</span>
      </summary>
      <div class="tk-stack">
        {name === null ? (
          <button type="button" class="tk-button" onClick={() => setName(group.name)}>
            {t("rename")}
          </button>
        ) : (
          <form
            class="tk-stack"
            onSubmit={async (event) => {
              event.preventDefault();
              if (await command.run("rename_theme", { theme: group.id, name })) {
                setName(null);
              }
            }}
          >
            <Writing line label={t("theme-name")} value={name} limit={LONGEST_NAME} onInput={setName} />
            <div class="tk-row">
              <button type="submit" class="tk-button tk-primary">
                {t("save")}
              </button>
              <button type="button" class="tk-button" onClick={() => setName(null)}>
                {t("cancel")}
              </button>
            </div>
          </form>
        )}
        {others.length > 0 && (
          <form
            class="tk-row"
            onSubmit={(event) => {
              event.preventDefault();
              void command.run("merge_themes", { theme: group.id, into: into || others[0]?.id });
            }}
          >
            <label class="tk-field">
              <span>{t("merge-into")}</span>
              <select value={into || others[0]?.id} onChange={(event) => setInto(event.currentTarget.value)}>
                {others.map((other) => (
                  <option key={other.id} value={other.id}>
                    {other.name}
                  </option>
                ))}
              </select>
            </label>
            <button type="submit" class="tk-button">
              {t("merge")}
            </button>
          </form>
        )}
        {activity.role === "facilitator" && <WhatBecame item={group.id} text={group.name} />}
        <div class="tk-stack">
          <button
            type="button"
            class="tk-button"
            onClick={() => void command.run("remove_theme", { theme: group.id })}
          >
            {t("remove")}
          </button>
          <p class="tk-hint">{t("remove-hint")}</p>
        </div>
        {command.said?.refused && <Outcome command={command} onConfirmed={() => setName(null)} />}
      </div>
    </details>
  );
}
