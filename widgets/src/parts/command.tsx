import { useState } from "preact/hooks";
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

/** What became of a command, said where people look and where screen readers listen. */
export function Outcome({
  command,
  onConfirmed,
}: {
  readonly command: Command;
  readonly onConfirmed?: () => void;
}) {
  const { t } = useActivity().texts;
  const said = command.said;
  return (
    <div role="status" aria-live="polite">
      {command.pending && <p class="tk-hint">{t("sending")}</p>}
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
