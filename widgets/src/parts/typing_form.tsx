import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { MethodFrame, type MethodHost } from "../model/frame";
import type { NoMessage } from "../model/protocol";
import { recallAll } from "../model/storage";
import { patiently, type SheetProps } from "./typing";

/** What can be filled in or pressed. */
const CONTROL = "input:not(:disabled), textarea:not(:disabled), select:not(:disabled), button:not(:disabled)";

/** A sheet that is answered as on a phone, such as a vote or a form: the keyboard begins at its first question. */
export function AsOnPhone({
  host,
  feed,
  header,
  texts,
  person,
  sheet,
  numberOf,
  people,
  onPeople,
  say,
}: SheetProps) {
  const { t } = texts;
  /** What was refused when its sheet was left already: the link was lost. */
  const [late, setLate] = useState<readonly { readonly sheet: number; readonly why: NoMessage }[]>([]);
  const underway = useRef(new Set<Promise<unknown>>());
  /** Whether the last answer on this sheet was a refusal, which may come before or after one wants to go on. */
  const isRefused = useRef(false);
  const place = useRef<HTMLDivElement>(null);
  const left = useRef("");
  const given = useRef(new Set<string>());
  const writing = useRef(person);
  writing.current = person;
  useEffect(() => {
    left.current = "";
    isRefused.current = false;
    return place.current === null ? undefined : focusFirst(place.current);
  }, [person, feed]);
  sheet.current = {
    finish: async (isLeaving) => {
      if (underway.current.size > 0) {
        await patiently(host, Promise.all(underway.current));
        // What was sent is not unsent any more: the method forgets it only now.
        await new Promise((resolve) => setTimeout(resolve));
      }
      if (isRefused.current) {
        isRefused.current = false;
        say(t("typing-refused-form"));
        return false;
      }
      const marks = [`draft:${header.id}:scribe:`, `marked:${header.id}:scribe:`]
        .flatMap(recallAll)
        .join("\n");
      if (isLeaving || marks === "" || marks === left.current) {
        return true;
      }
      // Asked once: what is not sent would be lost without a word.
      left.current = marks;
      say(t("typing-unsent"));
      return false;
    },
  };
  const counted: MethodHost = useMemo(
    () => ({
      module: (method) => host.module(method),
      texts: (method) => host.texts(method),
      do: async (message) => {
        const whose = writing.current;
        const number = numberOf(whose, true);
        const asked = host.do(message);
        underway.current.add(asked);
        const answer = await asked;
        underway.current.delete(asked);
        if (whose === writing.current) {
          isRefused.current = answer.type === "no";
        } else if (answer.type === "no") {
          setLate((before) => [...before, { sheet: number, why: answer }]);
        }
        if (answer.type !== "no") {
          given.current.add(whose);
          onPeople(new Set(given.current));
        }
        return answer;
      },
      upload: (message, file) => host.upload(message, file),
      media: (id) => host.media(id),
    }),
    [host, numberOf, onPeople],
  );
  return (
    <>
      <div ref={place}>
        <MethodFrame
          key={person}
          host={counted}
          feed={feed}
          header={header}
          role="scribe"
          language={texts.language}
          waiting={t("loading")}
          failed={t("loading-failed")}
        />
      </div>
      {late.map(({ sheet: number, why }) => (
        <p key={why.id} role="alert" class="tk-message tk-refused">
          <strong>{t("typing-not-saved-form", { sheet: number })}</strong> {why.message}{" "}
          {t("typing-again-form")}
        </p>
      ))}
      <p class="tk-hint">{t("typing-people", { people })}</p>
      <p class="tk-hint">{t("typing-keys-form")}</p>
    </>
  );
}

/** Put the keyboard on the first control as soon as there is one. Gives back how to stop waiting. */
function focusFirst(place: HTMLElement): () => void {
  const look = () => {
    const first = place.querySelector<HTMLElement>(CONTROL);
    first?.focus();
    return first !== null;
  };
  const observer = new MutationObserver(() => {
    if (look()) {
      observer.disconnect();
    }
  });
  if (!look()) {
    observer.observe(place, { childList: true, subtree: true });
  }
  return () => observer.disconnect();
}
