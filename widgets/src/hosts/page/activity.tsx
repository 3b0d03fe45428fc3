import { useEffect, useRef, useState } from "preact/hooks";
import { MethodFrame } from "../../model/frame";
import type { Header, MomentPart } from "../../model/protocol";
import { Became } from "./became";
import { LookUp, Thanks, Together, Waiting } from "./between";
import { LookBack, ToAnswer } from "./choosing";
import { Missed } from "./recap";
import { Title } from "./title";
import { LeftBehind, Unsent } from "./unsent";
import type { Visit } from "./visit";

/** What happens now: an activity, a look up, a wait, or thanks. */
export function ActivityScreen({ visit }: { readonly visit: Visit }) {
  const feed = visit.feed.value;
  const header = feed === null ? undefined : visit.header(feed.activity);
  const own = visit.own;
  const [typingIn, typeIn] = useState("");
  const beginning = useRef<HTMLButtonElement>(null);
  const isTyping = visit.isScribe && header?.status === "open" && typingIn === header.id;
  const wasTyping = useRef(isTyping);
  useEffect(() => {
    if (wasTyping.current && !isTyping) {
      beginning.current?.focus();
    }
    wasTyping.current = isTyping;
  }, [isTyping]);
  if (visit.traces.value !== null) {
    return <Became visit={visit} />;
  }
  if (own !== undefined && header === undefined) {
    return own.looks_back ? <LookBack visit={visit} own={own} /> : <ToAnswer visit={visit} own={own} />;
  }
  const isDimmed = visit.cycle.part<boolean>("phones_dimmed").value === true;
  const hasEnded = visit.cycle.part<boolean>("ended").value === true;
  const isLookingBack = visit.lookingAt.value !== "";
  if (isDimmed && !isLookingBack) {
    return <LookUp visit={visit} />;
  }
  const moment = visit.cycle.part<MomentPart>("moment").value;
  if ((moment?.title || moment?.rules) && !isLookingBack) {
    return (
      <>
        <LeftBehind visit={visit} />
        <Together visit={visit} moment={moment} />
      </>
    );
  }
  if (feed === null || header === undefined || (hasEnded && !isLookingBack)) {
    return (
      <div class="tk-stack">
        <LeftBehind visit={visit} />
        {hasEnded ? <Thanks visit={visit} /> : <Waiting visit={visit} />}
      </div>
    );
  }
  const key = `${feed.activity}:${visit.turn.value}`;
  if (!visit.isScribe) {
    return <Answering key={key} visit={visit} header={header} />;
  }
  const parts = visit.forScribe.part.value;
  if (parts === null) {
    return <Coming visit={visit} />;
  }
  if (isTyping) {
    return <parts.Sheets key={header.id} visit={visit} header={header} onLeave={() => typeIn("")} />;
  }
  return (
    <>
      <parts.ScribeBar
        visit={visit}
        typing={beginning}
        onType={header.status === "open" ? () => typeIn(header.id) : undefined}
      />
      <Answering key={key} visit={visit} header={header} />
    </>
  );
}

/** A scribe answers only once it can be said for whom, and how it came. */
function Coming({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words.value;
  return (
    <p role="status" class="tk-message">
      {t(visit.forScribe.isLate.value ? "loading-late" : "loading")}
    </p>
  );
}

function Answering({ visit, header }: { readonly visit: Visit; readonly header: Header }) {
  const { t, of, language } = visit.words.value;
  const feed = visit.feed.value;
  const [isSkipped, setSkipped] = useState(false);
  const [writesForAll, setWritesForAll] = useState(header.unit === "person" || visit.isScribe);
  if (feed === null) {
    return null;
  }
  const isLookingBack = visit.lookingAt.value !== "";
  const isOpen = header.status === "open";
  const chooses = visit.own !== undefined;
  return (
    <article class="tk-stack">
      <LeftBehind visit={visit} />
      {isLookingBack && (
        <button type="button" class="tk-button" onClick={() => visit.lookAt("")}>
          {t(chooses ? "back-to-list" : "back-to-now")}
        </button>
      )}
      {!isLookingBack && <Missed visit={visit} />}
      <Title title={of(header.title)} lead={of(header.prompt)} listen={{ label: t("listen"), language }} />
      <div role="status">{!isOpen && <p class="tk-message">{standing(header, t)}</p>}</div>
      {(header.status === "closed" || header.status === "paused") && (
        <Unsent visit={visit} activity={header.id} />
      )}
      {isSkipped ? (
        <Skipped visit={visit} onBack={() => setSkipped(false)} />
      ) : !writesForAll ? (
        <div class="tk-stack">
          <p class="tk-message">{t(header.unit === "pair" ? "in-pairs" : "at-tables")}</p>
          <button type="button" class="tk-button tk-primary tk-wide" onClick={() => setWritesForAll(true)}>
            {t(header.unit === "pair" ? "in-pairs-write" : "at-tables-write")}
          </button>
        </div>
      ) : (
        <MethodFrame
          host={visit}
          feed={feed}
          header={header}
          role={visit.isScribe ? "scribe" : "participant"}
          language={language}
          waiting={t("loading")}
          failed={t("loading-failed")}
        />
      )}
      {chooses && isOpen && (
        <button type="button" class="tk-button tk-wide" onClick={() => visit.lookAt("")}>
          {t("list-go-on")}
        </button>
      )}
      {!chooses && !isSkipped && isOpen && !isLookingBack && header.on_phones && !visit.isScribe && (
        <button type="button" class="tk-button tk-plain" onClick={() => setSkipped(true)}>
          {t("skip-part")}
        </button>
      )}
    </article>
  );
}

/** Why nothing can be given now, and what becomes of what was. */
function standing(
  { status, on_phones: isOnPhones, keeps_answers: keeps }: Header,
  t: (key: string) => string,
): string {
  if (status === "planned") {
    return t("not-yet");
  }
  if (status === "paused") {
    return t("paused");
  }
  return t(isOnPhones && keeps ? "closed" : "closed-spoken");
}

function Skipped({ visit, onBack }: { readonly visit: Visit; readonly onBack: () => void }) {
  const { t } = visit.words.value;
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <div class="tk-stack">
      <p ref={said} tabIndex={-1} class="tk-message">
        {t("skipped")}
      </p>
      <button type="button" class="tk-button tk-wide" onClick={onBack}>
        {t("skipped-back")}
      </button>
    </div>
  );
}
