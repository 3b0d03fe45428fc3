import { useEffect, useRef, useState } from "preact/hooks";
import { QrPicture } from "../../parts/qr";
import type { Screen } from "./screen";

/** `482 916`: easier to read aloud and to type. */
export function spaced(code: string): string {
  return /^\d{6}$/.test(code) ? `${code.slice(0, 3)} ${code.slice(3)}` : code;
}

/** Where to go: address, code and picture, always there, and as large as the screen at a press. */
export function Join({ screen }: { readonly screen: Screen }) {
  const { t } = screen.words.value;
  const door = screen.cycle.part<{ code: string }>("door").value;
  const [isLarge, setLarge] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isLarge) {
      dialog.current?.showModal();
    }
  }, [isLarge]);
  const base = screen.address.value;
  if (!door?.code) {
    // Once a gathering has ended it is thanked for, and nobody is told that the door is shut.
    const hasEnded = screen.cycle.part<boolean>("ended").value === true;
    return hasEnded ? null : <p class="tk-join-shut">{t("door-shut")}</p>;
  }
  const address = `${base}/j/${door.code}`;
  const shown = base.replace(/^https?:\/\//, "");
  const words = (
    <p class="tk-join-words">
      <span class="tk-join-address">{shown}</span>
      <span>
        {t("join-code")} <strong class="tk-join-code">{spaced(door.code)}</strong>
      </span>
    </p>
  );
  return (
    <>
      <button type="button" class="tk-join" onClick={() => setLarge(true)}>
        <QrPicture kernel={screen.kernel} address={address} label={t("join-qr")} />
        {words}
        <span class="tk-unseen">{t("join-enlarge")}</span>
      </button>
      {isLarge && (
        <dialog
          ref={dialog}
          class="tk-host tk-join-large"
          aria-label={t("join-title")}
          onClose={() => setLarge(false)}
        >
          <h1>{t("join-title")}</h1>
          <QrPicture kernel={screen.kernel} address={address} label={t("join-qr")} />
          {words}
          <button type="button" class="tk-button" onClick={() => dialog.current?.close()}>
            {t("close-large")}
          </button>
        </dialog>
      )}
    </>
  );
}
