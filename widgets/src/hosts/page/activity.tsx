import { useEffect, useRef, useState } from "preact/hooks";
import { MethodFrame } from "../../model/frame";
import type { Header } from "../../model/protocol";
import { Practice } from "./practice";
import { ScribeBar } from "./scribe";
import type { CyclePart, Visit } from "./visit";

/** What happens now: an activity, a look up, a wait, or thanks. */
export function ActivityScreen({ visit }: { readonly visit: Visit }) {
  const feed = visit.feed.value;
  const header = feed === null ? undefined : visit.header(feed.activity);
  const isDimmed = visit.cycle.part<boolean>("phones_dimmed").value === true;
  const hasEnded = visit.cycle.part<boolean>("ended").value === true;
  const isLookingBack = visit.lookingAt.value !== "";
  if (isDimmed && !isLookingBack) {
    return <LookUp visit={visit} />;
  }
  if (hasEnded && !isLookingBack) {
    return <Thanks visit={visit} />;
  }
  if (feed === null || header === undefined) {
    return <Waiting visit={visit} />;
  }
  return (
    <>
      {visit.isScribe && <ScribeBar visit={visit} />}
      <Answering key={`${feed.activity}:${visit.turn.value}`} visit={visit} header={header} />
    </>
  );
}

function Answering({ visit, header }: { readonly visit: Visit; readonly header: Header }) {
  const { t, of, language } = visit.words.value;
  const feed = visit.feed.value;
  const [isSkipped, setSkipped] = useState(false);
  const [writesForAll, setWritesForAll] = useState(header.unit === "person" || visit.isScribe);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  if (feed === null) {
    return null;
  }
  const isLookingBack = visit.lookingAt.value !== "";
  const isOpen = header.status === "open";
  return (
    <article class="tk-stack">
      {isLookingBack && (
        <button type="button" class="tk-button" onClick={() => visit.lookAt("")}>
          {t("back-to-now")}
        </button>
      )}
      <div class="tk-stack tk-tight">
        <h1 ref={title} tabIndex={-1}>
          {of(header.title)}
        </h1>
        <p class="tk-lead tk-words">{of(header.prompt)}</p>
        <Listen words={`${of(header.title)}. ${of(header.prompt)}`} language={language} label={t("listen")} />
      </div>
      {header.status === "paused" && <p class="tk-message">{t("paused")}</p>}
      {header.status === "closed" && <p class="tk-message">{t("closed")}</p>}
      {header.status === "planned" && <p class="tk-message">{t("not-yet")}</p>}
      {isSkipped ? (
        <div class="tk-stack">
          <p class="tk-message">{t("skipped")}</p>
          <button type="button" class="tk-button tk-wide" onClick={() => setSkipped(false)}>
            {t("skipped-back")}
          </button>
        </div>
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
      {!isSkipped && isOpen && header.on_phones && !visit.isScribe && (
        <button type="button" class="tk-button tk-plain" onClick={() => setSkipped(true)}>
          {t("skip-part")}
        </button>
      )}
    </article>
  );
}

/** Reads aloud, with the voice of the phone; where it has none, there is no button. */
function Listen({
  words,
  language,
  label,
}: {
  readonly words: string;
  readonly language: string;
  readonly label: string;
}) {
  if (!("speechSynthesis" in window)) {
    return null;
  }
  return (
    <p>
      <button
        type="button"
        class="tk-button"
        onClick={() => {
          speechSynthesis.cancel();
          const speech = new SpeechSynthesisUtterance(words);
          speech.lang = language;
          speechSynthesis.speak(speech);
        }}
      >
        <svg viewBox="0 0 24 24" width="1.3em" height="1.3em" aria-hidden="true">
          <path fill="currentColor" d="M4 9v6h4l5 5V4L8 9H4zm12 3a4 4 0 0 0-2-3.5v7a4 4 0 0 0 2-3.5z" />
        </svg>
        {label}
      </button>
    </p>
  );
}

/** The phone rests: people look at each other (F10). */
function LookUp({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words.value;
  return (
    <div class="tk-look-up" role="status">
      <svg viewBox="0 0 64 64" width="96" height="96" aria-hidden="true">
        <path
          d="M32 52V14m0 0L16 30m16-16 16 16"
          fill="none"
          stroke="currentColor"
          stroke-width="5"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </svg>
      <h1>{t("look-up")}</h1>
      <p>{t("look-up-why")}</p>
    </div>
  );
}

function Waiting({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words.value;
  return (
    <div class="tk-stack">
      <h1>{t("waiting-title")}</h1>
      <p class="tk-lead">{t("waiting-text")}</p>
      <Practice visit={visit} />
    </div>
  );
}

function Thanks({ visit }: { readonly visit: Visit }) {
  const { t, of } = visit.words.value;
  const told = of(visit.cycle.part<CyclePart>("cycle").value?.told_where);
  return (
    <div class="tk-stack">
      <h1>{t("thanks-title")}</h1>
      <p class="tk-lead">{t("thanks-text")}</p>
      <h2>{t("thanks-next")}</h2>
      <p>{told || t("thanks-told")}</p>
      <p>{t("thanks-own")}</p>
    </div>
  );
}
