import { effect } from "@preact/signals";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Feed } from "../../model/feed";
import { MethodFrame, type MethodHost } from "../../model/frame";
import type { Header, Perspective } from "../../model/protocol";
import { randomId } from "../../model/random";
import { forget } from "../../model/storage";
import { PaperSlip } from "../../parts/slip";
import { Typing } from "../../parts/typing";
import type { Screen } from "./screen";

const CHANNELS = ["spoken", "paper", "interpreted", "sign_language", "phone_call", "text_message"] as const;

/** Writing for somebody who has no phone: each person is a respondent of their own. */
export function ForAnother({ screen, header }: { readonly screen: Screen; readonly header: Header }) {
  const { t, language } = screen.words.value;
  const perspectives = screen.cycle.part<{ perspectives: string[] }>("cycle").value?.perspectives ?? [];
  const [nameless, setNameless] = useState(() => randomId(24));
  /** What was written for this person, stored or on its way: then it is too late for a code on paper. */
  const [things, setThings] = useState(0);
  const slip = screen.slip.value;
  const person = slip?.secret ?? nameless;
  const [perspective, setPerspective] = useState("");
  const [channel, setChannel] = useState("spoken");
  const [isTyping, setTyping] = useState(false);
  const beginning = useRef<HTMLButtonElement>(null);
  const wasTyping = useRef(false);
  useEffect(() => {
    if (wasTyping.current && !isTyping) {
      beginning.current?.focus();
    }
    wasTyping.current = isTyping;
  }, [isTyping]);
  const feed = usePersonsFeed(screen, header.id, person);
  const written = useRef({ person, perspective, channel });
  written.current = { person, perspective, channel: isTyping ? "paper" : channel };
  const host: MethodHost = useMemo(
    () => ({
      module: (method) => screen.module(method),
      texts: (method) => screen.texts(method),
      do: async (message) => {
        const side = (written.current.perspective || null) as Perspective | null;
        const asked = { ...written.current, perspective: side, ...message };
        const count = (step: number) => {
          if (asked.person === written.current.person) {
            setThings((before) => before + step);
          }
        };
        count(1);
        const answer = await screen.do(asked);
        count(answer.type === "no" ? -1 : 0);
        return answer;
      },
      upload: (message, file) =>
        screen.upload({ ...message, person: written.current.person } as typeof message, file),
      media: (id) => screen.media(id),
    }),
    [screen],
  );
  const next = () => {
    forget(`draft:${header.id}:scribe:`);
    forget(`marked:${header.id}:scribe:`);
    screen.slip.value = null;
    const fresh = randomId(24);
    written.current = { ...written.current, person: fresh };
    setNameless(fresh);
    setThings(0);
  };
  if (isTyping && header.status === "open") {
    return (
      <Typing
        host={host}
        feed={feed}
        header={header}
        texts={screen.words.value}
        person={person}
        perspective={perspective}
        perspectives={perspectives}
        onPerspective={(side) => {
          written.current = { ...written.current, perspective: side };
          setPerspective(side);
        }}
        onNext={next}
        onLeave={() => setTyping(false)}
      />
    );
  }
  return (
    <section class="tk-for-another tk-stack" aria-label={t("for-another")}>
      <p>{t("for-another-help")}</p>
      <div class="tk-row">
        <label class="tk-field">
          <span class="tk-label">{t("for-another-side")}</span>
          <select value={perspective} onChange={(event) => setPerspective(event.currentTarget.value)}>
            <option value="">{t("for-another-no-side")}</option>
            {perspectives.map((each) => (
              <option key={each} value={each}>
                {t(`perspective-${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="tk-field">
          <span class="tk-label">{t("for-another-channel")}</span>
          <select value={channel} onChange={(event) => setChannel(event.currentTarget.value)}>
            {CHANNELS.map((each) => (
              <option key={each} value={each}>
                {t(`channel-${each}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="tk-button" onClick={next}>
          {t("next-person")}
        </button>
        {header.status === "open" && (
          <button type="button" class="tk-button" ref={beginning} onClick={() => setTyping(true)}>
            {t("typing-begin")}
          </button>
        )}
        {slip === null && (
          <button
            type="button"
            class="tk-button tk-plain"
            disabled={things > 0}
            onClick={() => screen.givePaperCode()}
          >
            {t("paper-give")}
          </button>
        )}
      </div>
      {slip && (
        <PaperSlip
          code={slip.code}
          host={screen.address.value.replace(/^https?:\/\//, "")}
          texts={screen.words.value}
        />
      )}
      <MethodFrame
        key={person}
        host={host}
        feed={feed}
        header={header}
        role="scribe"
        language={language}
        waiting={t("loading")}
        failed={t("loading-failed")}
      />
    </section>
  );
}

/** What the screen knows of an activity, with what is one person's own beside it. */
function usePersonsFeed(screen: Screen, activity: string, person: string): Feed {
  const found = useMemo(() => new Feed(activity), [activity, person]);
  const shown = screen.feed.value;
  useEffect(() => {
    let own: unknown = {};
    const stop = shown?.listen((message) =>
      found.take(message.type === "view" ? { ...message, view: { ...message.view, own } } : message),
    );
    const stopOwn = effect(() => {
      const told = screen.own.value;
      if (told?.activity === activity && told.person === person) {
        own = told.own;
        found.take({ type: "delta", activity, position: 0, put: { own }, drop: [] });
      }
    });
    return () => {
      stop?.();
      stopOwn();
    };
  }, [screen, shown, found, activity, person]);
  return found;
}
