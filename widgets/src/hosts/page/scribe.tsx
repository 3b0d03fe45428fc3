import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Header, Perspective } from "../../model/protocol";
import { PaperSlip } from "../../parts/slip";
import { Typing } from "../../parts/typing";
import type { CyclePart } from "./joining";
import type { Visit } from "./visit";

/** How an answer can come to a scribe. */
const CHANNELS = [
  "spoken",
  "paper",
  "interpreted",
  "sign_language",
  "phone_call",
  "text_message",
  "show_of_hands",
] as const;

/** For whom a scribe writes, and how it came; the next person gets a fresh start. */
export function ScribeBar({
  visit,
  typing,
  onType,
}: {
  readonly visit: Visit;
  /** The button that begins to type in sheets: the keyboard comes back to it. */
  readonly typing: RefObject<HTMLButtonElement | null>;
  /** Nothing where nothing can be given now. */
  readonly onType?: () => void;
}) {
  const { t } = visit.words.value;
  return (
    <section class="tk-scribe tk-stack" aria-label={t("scribe-title")}>
      <p>
        <strong>{t("scribe-title")}</strong> {t("scribe-help")}
      </p>
      <label class="tk-field">
        <span class="tk-label">{t("scribe-channel")}</span>
        <select
          value={visit.channel.value}
          onChange={(event) => {
            visit.channel.value = event.currentTarget.value;
          }}
        >
          {CHANNELS.map((channel) => (
            <option key={channel} value={channel}>
              {t(`channel-${channel}`)}
            </option>
          ))}
        </select>
      </label>
      <PaperCode visit={visit} />
      <div class="tk-row">
        <button type="button" class="tk-button tk-primary" onClick={() => visit.next()}>
          {t("next-person")}
        </button>
        {onType && (
          <button type="button" class="tk-button" ref={typing} onClick={onType}>
            {t("typing-begin")}
          </button>
        )}
      </div>
    </section>
  );
}

/** A scribe gives a person without a phone a code, before anything is written for them. */
function PaperCode({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words.value;
  const code = visit.paperCode.value;
  if (code !== "") {
    return <PaperSlip code={code} host={location.host} texts={visit.words.value} />;
  }
  if (visit.written.value > 0) {
    return <p class="tk-hint">{t("paper-too-late")}</p>;
  }
  return (
    <div class="tk-stack tk-tight">
      <button type="button" class="tk-button" onClick={() => void visit.givePaperCode()}>
        {t("paper-give")}
      </button>
      <p class="tk-hint">{t("paper-give-why")}</p>
    </div>
  );
}

interface SheetsProps {
  readonly visit: Visit;
  readonly header: Header;
  readonly onLeave: () => void;
}

/** What people wrote on paper, typed in sheet after sheet. */
export function Sheets({ visit, header, onLeave }: SheetsProps) {
  const { of } = visit.words.value;
  const feed = visit.feed.value;
  const perspectives = visit.cycle.part<CyclePart>("cycle").value?.perspectives ?? [];
  useLayoutEffect(() => {
    const before = visit.channel.peek();
    visit.channel.value = "paper";
    return () => {
      visit.channel.value = before;
    };
  }, [visit]);
  if (feed === null) {
    return null;
  }
  return (
    <article class="tk-stack">
      <h1>{of(header.title)}</h1>
      <Typing
        host={visit}
        feed={feed}
        header={header}
        texts={visit.words.value}
        person={visit.secret}
        perspective={visit.perspective.value ?? ""}
        perspectives={perspectives}
        onPerspective={(side) => visit.choosePerspective((side || null) as Perspective | null)}
        onNext={() => visit.nextSheet()}
        onLeave={onLeave}
      />
    </article>
  );
}
