import { useEffect, useRef, useState } from "preact/hooks";
import { useActivity } from "../model/activity";
import type { Answer } from "../model/protocol";

/** Something that is asked, with what became of it. */
export interface Command {
  /** Ask; true when it is safely stored. */
  run(action: string, data?: Record<string, unknown>): Promise<boolean>;
  /** Whether an answer is on its way. */
  readonly pending: boolean;
  readonly said: Said | null;
  /** Send the same again, after »send all the same?« (F15). */
  confirm(): Promise<boolean>;
  dismiss(): void;
}

interface Said {
  readonly refused: boolean;
  readonly message: string;
  readonly hint: string;
  /** What to send again if the person confirms. */
  readonly asked?: { readonly action: string; readonly data: Record<string, unknown> };
}

/** Ask for something and say what became of it: put a `<Said>` near the button. */
export function useCommand(): Command {
  const activity = useActivity();
  const [pending, setPending] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const run = async (action: string, data: Record<string, unknown> = {}): Promise<boolean> => {
    setPending(true);
    const answer: Answer = await activity.do(action, data);
    setPending(false);
    if (answer.type === "ok") {
      setSaid({ refused: false, message: activity.texts.t("saved"), hint: "" });
      return true;
    }
    setSaid({
      refused: true,
      message: answer.message,
      hint: answer.hint,
      asked: answer.error === "contact-details" ? { action, data: { ...data, confirmed: true } } : undefined,
    });
    return false;
  };
  return {
    run,
    pending,
    said,
    confirm: () => (said?.asked ? run(said.asked.action, said.asked.data) : Promise.resolve(false)),
    dismiss: () => setSaid(null),
  };
}

interface OutcomeProps {
  readonly command: Command;
  readonly onConfirmed?: () => void;
  /** Whether an answer of this person is stored: said for as long as it is so, with what happens next. */
  readonly given?: boolean;
}

/** What became of a command, said where people look and where screen readers listen. */
export function Outcome({ command, onConfirmed, given }: OutcomeProps) {
  const activity = useActivity();
  const { t } = activity.texts;
  const place = useRef<HTMLDivElement>(null);
  // A scribe goes on with the next person: what they typed is saved, and that is all.
  const isLasting = given !== undefined && activity.role === "participant";
  const said = isLasting && command.said?.refused !== true ? null : command.said;
  const hasArrived = isLasting && !command.pending && said === null && given === true;
  const isRefused = !command.pending && said?.refused === true;
  useEffect(() => {
    if (isRefused || (hasArrived && command.said !== null)) {
      // On a small screen it would stand below the edge.
      place.current?.scrollIntoView?.({ block: "nearest" });
    }
  }, [isRefused, hasArrived, said]);
  return (
    <div ref={place} role="status" aria-live="polite">
      {command.pending && <p class="tk-hint">{t("sending")}</p>}
      {hasArrived && <Arrived />}
      {!command.pending && said && (
        <div class={said.refused ? "tk-message tk-refused" : "tk-message"}>
          <p>
            {said.refused ? <strong>{said.message}</strong> : said.message} {said.hint}
          </p>
          {said.asked && (
            <p class="tk-row">
              <button
                type="button"
                class="tk-button"
                onClick={async () => {
                  if (await command.confirm()) {
                    onConfirmed?.();
                  }
                }}
              >
                {t("send-anyway")}
              </button>
              <button type="button" class="tk-button tk-plain" onClick={command.dismiss}>
                {t("cancel")}
              </button>
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** That one's answer has come, and what happens next: in every method with the same words. */
export function Arrived() {
  const { t } = useActivity().texts;
  return (
    <div class="tk-message tk-arrived">
      <p>
        <strong>
          <span aria-hidden="true">✓</span> {t("arrived")}
        </strong>
      </p>
      <p>{t("arrived-next")}</p>
    </div>
  );
}
