import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { CommonSetUp, Kernel } from "../model/kernel";
import { QrPicture } from "./qr";

interface PosterProps<SetUp extends CommonSetUp> {
  readonly kernel: Kernel<SetUp>;
  readonly name: string;
  /** What to do with it. */
  readonly lead: string;
  readonly address: string;
  readonly children?: ComponentChildren;
  /** What whoever prints it should know first; not printed. */
  readonly warning?: string | undefined;
  readonly onClose: () => void;
}

/** An address as people meet it: a picture for a camera and letters, to print and hang up, or to copy into a message. */
export function Poster<SetUp extends CommonSetUp>({
  kernel,
  name,
  lead,
  address,
  children,
  warning,
  onClose,
}: PosterProps<SetUp>) {
  const { t } = kernel.words.value;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="tk-host tk-join-large tk-print tk-poster" aria-label={name} onClose={onClose}>
      <h1 class="tk-words">{name}</h1>
      <p>{lead}</p>
      <QrPicture kernel={kernel} address={address} label={t("join-qr")} />
      <p class="tk-poster-address">{address}</p>
      {children}
      {warning && <p class="tk-message tk-no-print">{warning}</p>}
      <p class="tk-row tk-no-print">
        <input
          ref={field}
          class="tk-link-field"
          readOnly
          value={address}
          aria-label={t("link-address")}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button
          type="button"
          class="tk-button"
          onClick={() => {
            // The window may be open on an address where the clipboard cannot be written to otherwise.
            field.current?.select();
            setCopied(document.execCommand("copy"));
          }}
        >
          {t("link-copy")}
        </button>
        <button type="button" class="tk-button" onClick={() => window.print()}>
          {t("print")}
        </button>
        <button type="button" class="tk-button" onClick={() => dialog.current?.close()}>
          {t("close-large")}
        </button>
      </p>
      <p role="status" class="tk-no-print">
        {isCopied && t("link-copied")}
      </p>
    </dialog>
  );
}
