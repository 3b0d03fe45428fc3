import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Screen } from "./screen";

interface EndProps {
  readonly screen: Screen;
  readonly label: string;
}

/** Ends the gathering, once it is asked: every phone says thanks then, and the door shuts. */
export function End({ screen, label }: EndProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <button type="button" class="tk-button" onClick={() => setAsked(true)}>
        {label}
      </button>
      {isAsked && <Sure screen={screen} onDone={() => setAsked(false)} />}
    </>
  );
}

function Sure({ screen, onDone }: { readonly screen: Screen; readonly onDone: () => void }) {
  const { t } = screen.words.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const [title, text] = [useId(), useId()];
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class="tk-host tk-sure"
      aria-labelledby={title}
      aria-describedby={text}
      onClose={onDone}
    >
      <h2 id={title}>{t("end-sure")}</h2>
      <p id={text}>{t("end-means")}</p>
      <p class="tk-row">
        <button
          type="button"
          class="tk-button tk-primary"
          onClick={() => {
            close();
            void screen.ask("end_session", { ended: true });
          }}
        >
          {t("end-yes")}
        </button>
        <button type="button" class="tk-button" onClick={close}>
          {t("end-not-yet")}
        </button>
      </p>
    </dialog>
  );
}
