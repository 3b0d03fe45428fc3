import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useActivity } from "../model/activity";
import { Outcome, useCommand } from "./command";

export type Standing = "shown" | "waiting" | "hidden" | "aside";

/** What the facilitator knows of an entry. */
export interface Moderated {
  /** Only for the facilitator, and only where entries are moderated. */
  readonly standing?: Standing;
  readonly aside_to?: string;
  /** Whether the facilitator wrote it. */
  readonly own?: boolean;
}

/** What every entry of a view has; a method adds its own fields. */
export interface Entry extends Moderated {
  readonly order: number;
}

interface ChangeableProps<Said> {
  /** What an entry is called on the wire: `edit_note`, `remove_note`. */
  readonly kind: string;
  readonly id: string;
  /** Its words, said with the buttons to people who listen. */
  readonly words: string;
  readonly class?: string;
  readonly standing?: Standing;
  /** What its form begins with. */
  readonly said: Said;
  /** The fields of its form. */
  readonly fields: (said: Said, change: (said: Said) => void) => ComponentChildren;
  /** What the form asks for; by default what is said. */
  readonly asked?: (said: Said) => Record<string, unknown>;
  /** What the button that takes it away is called; null where there is nothing to take away. */
  readonly removal?: string | null;
  /** The entry as it stands. */
  readonly children: ComponentChildren;
}

/** An entry that may be changed while the activity is open, and taken away at any time. */
export function Changeable<Said extends object>(props: ChangeableProps<Said>) {
  const { kind, id, words, standing, said, fields, removal, children } = props;
  const activity = useActivity();
  const { t } = activity.texts;
  const command = useCommand();
  const [changed, setChanged] = useState<Said | null>(null);
  const place = useRef<HTMLLIElement>(null);
  const isChanging = changed !== null && activity.isOpen;
  const wasChanging = useRef(false);
  // The button that was pressed is gone: the keyboard goes on in the form, and afterwards at the entry.
  useLayoutEffect(() => {
    if (wasChanging.current !== isChanging) {
      wasChanging.current = isChanging;
      place.current?.querySelector<HTMLElement>("input, textarea, select, button")?.focus();
    }
  }, [isChanging]);
  const close = () => setChanged(null);
  return (
    <li class={props.class} ref={place}>
      {isChanging ? (
        <form
          class="tk-stack"
          // The rules say what is missing, in words; the browser's own bubbles speak another language.
          noValidate
          onSubmit={async (event) => {
            event.preventDefault();
            const asked = props.asked?.(changed) ?? changed;
            if (!command.pending && (await command.run(`edit_${kind}`, { [kind]: id, ...asked }))) {
              close();
            }
          }}
        >
          {fields(changed, setChanged)}
          <div class="tk-row">
            <button type="submit" class="tk-button tk-primary">
              {t("save")}
            </button>
            <button type="button" class="tk-button" onClick={close}>
              {t("cancel")}
            </button>
          </div>
        </form>
      ) : (
        <>
          {children}
          {standing !== undefined && standing !== "shown" && <p class="tk-hint">{t(`own-${standing}`)}</p>}
          <div class="tk-row">
            {activity.isOpen && (
              <button type="button" class="tk-button tk-plain" onClick={() => setChanged(said)}>
                {t("change")}
                <span class="tk-unseen">: {words}</span>
              </button>
            )}
            {removal !== null && (
              <button
                type="button"
                class="tk-button tk-plain"
                onClick={() => void command.run(`remove_${kind}`, { [kind]: id })}
              >
                {removal ?? t("delete")}
                <span class="tk-unseen">: {words}</span>
              </button>
            )}
          </div>
        </>
      )}
      <Outcome command={command} onConfirmed={close} />
    </li>
  );
}
