import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { type Command, Outcome, useCommand } from "../../parts/command";
import { useDraft, Writing } from "../../parts/writing";
import type { Group, Own, Slip } from "./groups";

/** The longest name of a theme; the rules refuse a longer one. */
export const LONGEST_NAME = 60;

/** Which notes are chosen, and the ways to move them: by buttons, and by dragging beside them. */
export interface Moving {
  readonly chosen: readonly string[];
  toggle(note: string): void;
  clear(): void;
  /** Move notes (those that are chosen) to a theme; empty makes them loose. */
  to(theme: string, name: string, notes?: readonly string[]): Promise<void>;
  /** Make a theme of what is chosen. */
  make(name: string): Promise<boolean>;
  /** Take one's last move back; the answer says why where it cannot be. */
  undo(): Promise<void>;
  readonly command: Command;
  /** What became of the last move, in words. */
  readonly said: string;
  /** Notes that go with one that is dragged: all chosen ones if it is among them. */
  with(note: string): readonly string[];
  /** Choose what was dropped, and ask for the name of a new theme. */
  askForName(notes: readonly string[]): void;
  readonly naming: boolean;
  setNaming(naming: boolean): void;
}

/** Moving notes on this screen; nothing of it travels before a move. */
export function useMoving(slips: readonly Slip[]): Moving {
  const { t } = useActivity().texts;
  const command = useCommand();
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const [said, setSaid] = useState("");
  const [naming, setNaming] = useState(false);
  const there = new Set(slips.map((slip) => slip.id));
  // A note that somebody took off the wall meanwhile is no longer chosen.
  const chosen = wanted.filter((id) => there.has(id));
  const done = (notes: number, theme: string) => {
    setSaid(notes > 0 ? t("moved", { notes, theme }) : "");
    setWanted([]);
    setNaming(false);
  };
  return {
    chosen,
    toggle: (note) => {
      setSaid("");
      setWanted(chosen.includes(note) ? chosen.filter((each) => each !== note) : [...chosen, note]);
    },
    clear: () => {
      setWanted([]);
      setNaming(false);
    },
    to: async (theme, name, notes = chosen) => {
      if (notes.length > 0 && (await command.run("place_notes", { notes, theme }))) {
        done(notes.length, name);
      }
    },
    make: async (name) => {
      const made = await command.run("add_theme", { name, notes: chosen });
      if (made) {
        done(chosen.length, name);
      }
      return made;
    },
    undo: async () => {
      setSaid((await command.run("undo")) ? t("undone") : "");
    },
    command,
    said,
    with: (note) => (chosen.includes(note) ? chosen : [note]),
    askForName: (notes) => {
      setSaid("");
      setWanted(notes);
      setNaming(true);
    },
    naming,
    setNaming,
  };
}

/** What can be done with the chosen notes; it stays in sight at the lower edge. */
export function MoveBar({ groups, moving }: { readonly groups: readonly Group[]; readonly moving: Moving }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const said = useRef<HTMLParagraphElement>(null);
  const count = moving.chosen.length;
  // The pressed button is gone after a move: the keyboard goes on from what became of it.
  const then = async (asked: Promise<unknown>) => {
    await asked;
    said.current?.focus();
  };
  return (
    <section class="tk-move-bar tk-stack" aria-label={t("move-to")}>
      <div class="tk-row tk-between">
        <p class="tk-label" role="status" ref={said} tabIndex={-1}>
          {moving.said || t("chosen", { notes: count })}
        </p>
        <div class="tk-row">
          {count > 0 && (
            <button type="button" class="tk-button tk-plain" onClick={moving.clear}>
              {t("choose-none")}
            </button>
          )}
          {!moving.naming && count === 0 && <StartNaming moving={moving} />}
          <Undo moving={moving} />
        </div>
      </div>
      {count > 0 && !moving.naming && (
        <div class="tk-row tk-places" role="group" aria-label={t("move-to")}>
          {groups.map((group) => (
            <button
              key={group.id}
              type="button"
              class="tk-button tk-words"
              onClick={() => void then(moving.to(group.id, group.name))}
            >
              {group.name}
            </button>
          ))}
          <button type="button" class="tk-button" onClick={() => void then(moving.to("", t("loose")))}>
            {t("to-loose")}
          </button>
          <StartNaming moving={moving} isPrimary />
        </div>
      )}
      {moving.naming && <NewTheme moving={moving} onMade={() => said.current?.focus()} />}
      {moving.command.said?.refused && (
        <Outcome command={moving.command} onConfirmed={() => moving.clear()} />
      )}
    </section>
  );
}

function StartNaming({ moving, isPrimary }: { readonly moving: Moving; readonly isPrimary?: boolean }) {
  const { t } = useActivity().texts;
  return (
    <button
      type="button"
      class={isPrimary ? "tk-button tk-primary" : "tk-button"}
      onClick={() => moving.setNaming(true)}
    >
      + {t("new-theme")}
    </button>
  );
}

function NewTheme({ moving, onMade }: { readonly moving: Moving; readonly onMade: () => void }) {
  const { t } = useActivity().texts;
  const [name, setName] = useDraft("theme");
  const form = useRef<HTMLFormElement>(null);
  // The button that asked for it is gone: the keyboard goes on in the field.
  useLayoutEffect(() => form.current?.querySelector("input")?.focus(), []);
  return (
    <form
      class="tk-row tk-naming"
      ref={form}
      onSubmit={async (event) => {
        event.preventDefault();
        if (!moving.command.pending && (await moving.make(name))) {
          setName("");
          onMade();
        }
      }}
    >
      <Writing line label={t("new-theme-name")} value={name} limit={LONGEST_NAME} onInput={setName} />
      <button type="submit" class="tk-button tk-primary">
        {t("new-theme-add")}
      </button>
      <button type="button" class="tk-button" onClick={() => moving.setNaming(false)}>
        {t("cancel")}
      </button>
    </form>
  );
}

function Undo({ moving }: { readonly moving: Moving }) {
  const activity = useActivity();
  const moves = activity.view.part<Own>("own").value?.moves ?? 0;
  if (activity.role !== "facilitator" && moves === 0) {
    return null;
  }
  return (
    <button type="button" class="tk-button" onClick={() => void moving.undo()}>
      {activity.texts.t("undo")}
    </button>
  );
}
