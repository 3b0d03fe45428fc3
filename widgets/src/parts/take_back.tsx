import { useActivity } from "../model/activity";
import { Outcome, useCommand } from "./command";

interface TakeBackProps {
  /** The action's name on the wire. */
  readonly action: string;
  readonly onDone?: () => void;
}

/** The button that takes one's answer back, at any time. */
export function TakeBack({ action, onDone }: TakeBackProps) {
  const { t } = useActivity().texts;
  const command = useCommand();
  return (
    <>
      <button
        type="button"
        class="tk-button tk-plain"
        onClick={async () => {
          if (await command.run(action)) {
            onDone?.();
          }
        }}
      >
        {t("withdraw")}
      </button>
      {command.said?.refused && <Outcome command={command} />}
    </>
  );
}
