import { useEffect, useRef, useState } from "preact/hooks";
import type { Header } from "../../model/protocol";
import { Languages } from "./steps";
import type { Visit } from "./visit";

/** One's own things: language, earlier answers, one's own link, the next person. */
export function Menu({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words.value;
  const dialog = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isOpen) {
      dialog.current?.focus();
    }
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div>
      <button
        ref={button}
        type="button"
        class="tk-button"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? close() : setOpen(true))}
      >
        {t(isOpen ? "menu-close" : "menu")}
      </button>
      {isOpen && (
        <div
          ref={dialog}
          class="tk-menu tk-stack"
          tabIndex={-1}
          role="dialog"
          aria-label={t("menu")}
          onKeyDown={(event) => {
            if (event.key === "Escape") {
              close();
            }
          }}
        >
          {visit.own === undefined && <Earlier visit={visit} onChosen={close} />}
          {!visit.isScribe && (
            <button
              type="button"
              class="tk-button tk-wide"
              onClick={() => {
                visit.askWhatBecame();
                close();
              }}
            >
              {t("became-title")}
            </button>
          )}
          <Languages visit={visit} />
          {!visit.isScribe && <OwnLink visit={visit} />}
          {!visit.own?.looks_back && <NextPerson visit={visit} />}
        </div>
      )}
    </div>
  );
}

/** What was done before: look back, and change or delete what one gave. */
function Earlier({ visit, onChosen }: { readonly visit: Visit; readonly onChosen: () => void }) {
  const { t, of } = visit.words.value;
  const agenda = visit.cycle.part<readonly string[]>("agenda").value ?? [];
  const begun = agenda.flatMap((id) => {
    const header = visit.cycle.part<Header>(`activity:${id}`).value;
    return header !== undefined && header.status !== "planned" && header.on_phones ? [header] : [];
  });
  if (begun.length === 0) {
    return null;
  }
  return (
    <section class="tk-stack tk-tight">
      <h2>{t("earlier-title")}</h2>
      <ul class="tk-stack tk-tight">
        {begun.map((header) => (
          <li key={header.id}>
            <button
              type="button"
              class="tk-button tk-wide"
              onClick={() => {
                visit.lookAt(header.id === visit.activeId ? "" : header.id);
                onChosen();
              }}
            >
              {of(header.title)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The link with which one goes on with another device, as text and as a picture to point a camera at. */
function OwnLink({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words.value;
  const [qr, setQr] = useState<string | null>(null);
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    if (!isShown) {
      return;
    }
    let address = "";
    void fetch("/api/qr", {
      method: "POST",
      headers: { "Content-Type": "text/plain" },
      body: visit.ownLink,
    })
      .then((response) => response.blob())
      .then((picture) => {
        address = URL.createObjectURL(picture);
        setQr(address);
      })
      .catch(() => setQr(null));
    return () => URL.revokeObjectURL(address);
  }, [isShown, visit]);
  return (
    <section class="tk-stack tk-tight">
      <h2>{t("own-link-title")}</h2>
      <p>{t("own-link-text")}</p>
      {/* Where the page comes encrypted, its address is there on another day as well; a laptop in a room is not. */}
      <p>{t(location.protocol === "https:" ? "own-link-later" : "own-link-here")}</p>
      {isShown ? (
        <>
          {qr && <img class="tk-own-qr" src={qr} alt={t("own-link-qr")} width="220" height="220" />}
          <p class="tk-words tk-own-link">{visit.ownLink}</p>
        </>
      ) : (
        <button type="button" class="tk-button" onClick={() => setShown(true)}>
          {t("own-link-show")}
        </button>
      )}
    </section>
  );
}

/** Hand the device to the next respondent (F5); asked twice, since it leaves one's own answers behind. */
function NextPerson({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words.value;
  const [isSure, setSure] = useState(false);
  // What is still on its way must go out as this person's, not as the next one's.
  const [mustWait, setMustWait] = useState(false);
  return (
    <section class="tk-stack tk-tight">
      <h2>{t("next-person")}</h2>
      <p>{t("next-person-text")}</p>
      <p role="status">{mustWait && t("next-person-wait")}</p>
      {isSure ? (
        <button
          type="button"
          class="tk-button tk-primary"
          onClick={() => {
            if (visit.link.peek()?.isWaiting) {
              setMustWait(true);
            } else {
              visit.next();
            }
          }}
        >
          {t("next-person-sure")}
        </button>
      ) : (
        <button type="button" class="tk-button" onClick={() => setSure(true)}>
          {t("next-person")}
        </button>
      )}
    </section>
  );
}
