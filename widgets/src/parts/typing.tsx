import { useEffect, useRef, useState } from "preact/hooks";
import type { WidgetModule } from "../model/activity";
import type { Feed } from "../model/feed";
import type { MethodHost } from "../model/frame";
import type { Header } from "../model/protocol";
import { addStyle } from "../model/styles";
import { Texts } from "../model/texts";
import { Key, useKeys } from "./keys";
import css from "./typing.css?text";
import { AsOnPhone } from "./typing_form";
import { Lines } from "./typing_lines";

interface TypingProps {
  /** What is asked of it is written for the present person, as paper. */
  readonly host: MethodHost;
  readonly feed: Feed;
  readonly header: Header;
  /** Of the host, with those of the parts. */
  readonly texts: Texts;
  /** Who is written for; another value for every sheet. */
  readonly person: string;
  /** Theirs; empty if it is not told. */
  readonly perspective: string;
  readonly perspectives: readonly string[];
  readonly onPerspective: (perspective: string) => void;
  /** Write for somebody else from now on. */
  readonly onNext: () => void;
  readonly onLeave: () => void;
}

/** What stands on one sheet, as it is typed. */
export interface SheetProps
  extends Pick<TypingProps, "host" | "feed" | "header" | "texts" | "person" | "perspective"> {
  readonly sheet: { current: Sheet | null };
  /** Which sheet is somebody's; once something is written down from it, it keeps its number. */
  readonly numberOf: (person: string, isBegun?: boolean) => number;
  /** How many people something was typed in for. */
  readonly people: number;
  /** These are the people for whom something is typed in. */
  readonly onPeople: (people: ReadonlySet<string>) => void;
  /** Say something to those who listen. */
  readonly say: (said: string) => void;
}

/** What a sheet tells the frame around it. */
export interface Sheet {
  /**
   * Finish it before the next one, or before leaving, once what was sent is answered; false where something has to be
   * done first, which it says.
   */
  readonly finish: (isLeaving: boolean) => Promise<boolean>;
}

/** How long a sheet waits for answers before the next one. What is not answered by then is told when it comes. */
const PATIENCE_MS = 3000;

/** Wait for answers; not where the link is lost, and not for ever. */
export async function patiently(host: MethodHost, answers: Promise<unknown>): Promise<void> {
  if (!host.isCutOff) {
    await Promise.race([answers, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  }
}

/** Typing in what people wrote on paper: one screen, by keyboard alone, sheet after sheet (F8). */
export function Typing(props: TypingProps) {
  const { host, feed, header, texts, person, perspective, perspectives } = props;
  const latest = useRef(props);
  latest.current = props;
  const { t } = texts;
  addStyle("typing", css);
  const method = useMethod(host, header.method, texts.language);
  const [said, say] = useState("");
  const [given, setGiven] = useState<ReadonlySet<string>>(new Set());
  const sheet = useRef<Sheet | null>(null);
  const isFinishing = useRef(false);
  const [numberOf] = useState(() => numbering());
  const nameOf = (side: string) => t(side === "" ? "typing-no-side" : `perspective-${side}`);
  const keys = {
    F4: () => {
      const sides = [...perspectives, ""];
      const side = sides[(sides.indexOf(perspective) + 1) % sides.length] ?? "";
      props.onPerspective(side);
      say(t("typing-side-said", { side: nameOf(side) }));
    },
    F9: () =>
      finish(false, () => {
        latest.current.onNext();
        say(t("typing-next-said", { side: nameOf(latest.current.perspective) }));
      }),
    Escape: () => finish(true, () => latest.current.onLeave()),
  };
  const finish = async (isLeaving: boolean, then: () => void) => {
    if (isFinishing.current || (sheet.current === null && !isLeaving)) {
      return;
    }
    isFinishing.current = true;
    const isDone = sheet.current === null || (await sheet.current.finish(isLeaving));
    isFinishing.current = false;
    if (isDone) {
      then();
    }
  };
  useKeys(keys);
  const common = {
    host,
    feed,
    header,
    person,
    perspective,
    sheet,
    numberOf,
    people: given.size,
    onPeople: setGiven,
    say,
  };
  return (
    <section class="tk-typing tk-stack" aria-label={t("typing-title")}>
      <p class="tk-typing-person">
        <strong>{t("typing-person", { number: numberOf(person) })}</strong>{" "}
        <span class="tk-tag">{nameOf(perspective)}</span>
      </p>
      {method?.module.typed && <Lines {...common} texts={method.texts} typed={method.module.typed} />}
      {method && !method.module.typed && <AsOnPhone {...common} texts={texts} />}
      <div class="tk-row">
        <Key keys={keys} name="F9">
          {t("typing-next")}
        </Key>
        <Key keys={keys} name="F4">
          {t("typing-side")}
        </Key>
        <Key keys={keys} name="Escape">
          {t("typing-leave")}
        </Key>
      </div>
      <p role="status" class="tk-unseen">
        {said}
      </p>
    </section>
  );
}

/** Number sheets as they come; one from which nothing is written down leaves its number to the next. */
function numbering(): SheetProps["numberOf"] {
  const numbers = new Map<string, number>();
  return (person, isBegun = false) => {
    const number = numbers.get(person) ?? numbers.size + 1;
    if (isBegun) {
      numbers.set(person, number);
    }
    return number;
  };
}

interface Method {
  readonly module: WidgetModule;
  readonly texts: Texts;
}

/** A method's module and texts; null while they are on their way. */
function useMethod(host: MethodHost, name: string, language: string): Method | null {
  const [method, setMethod] = useState<Method | null>(null);
  useEffect(() => {
    let isGone = false;
    void Promise.all([host.module(name), host.texts(name)]).then(([module, texts]) => {
      if (!isGone) {
        setMethod({ module, texts: new Texts(language, texts) });
      }
    });
    return () => {
      isGone = true;
    };
  }, [host, name, language]);
  return method;
}
