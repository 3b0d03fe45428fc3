import { useActivity } from "../../model/activity";
import { type Field, type Line, stateKey } from "../../parts/line";
import { dayOf, type LineProps, useItem, type Written } from "../../parts/lines";
import { WhatBecame } from "../../parts/trace";
import { type HowItWent, TellOutcome } from "./tell";

/** A decision as everyone sees it. */
export interface Decision extends Line {
  readonly what: string;
  readonly responsible: string;
  /** A day in ISO 8601; empty once its words are erased. */
  readonly by_when: string;
  readonly told_to: string;
  readonly told_by: string;
  readonly follow_up: string;
  /** Id of what it answers, or empty. */
  readonly about: string;
  /** How it went, as people were told, and on which day. */
  readonly outcome?: HowItWent;
  readonly told_on?: string;
}

const FIELDS: readonly Field[] = [
  { name: "what", kind: "words", limit: 400, isLong: true },
  { name: "responsible", kind: "words", limit: 120, hasHint: true },
  { name: "by_when", kind: "day" },
  { name: "told_to", kind: "words", limit: 200, isLater: true },
  { name: "told_by", kind: "words", limit: 120, isLater: true },
  { name: "follow_up", kind: "words", limit: 300, isLater: true },
  { name: "about", kind: "item", isLater: true },
];

/** Decisions, the earliest day first. */
export const DECISIONS: Written<Decision> = {
  kind: "decision",
  fields: () => FIELDS,
  columns: [...FIELDS, { name: "outcome", kind: "state" }, { name: "told_on", kind: "day" }],
  compare: (one, other) => one.by_when.localeCompare(other.by_when),
  words: ({ what }) => what,
  draw: Agreed,
  later: Followed,
  listClass: "tk-days",
};

/** What was agreed: until when, what, who, and how it goes on. */
function Agreed({ line: decision }: LineProps<Decision>) {
  const { texts } = useActivity();
  const { t } = texts;
  const about = useItem(decision.about);
  const { told_to: to, told_by: by, follow_up: how } = decision;
  return (
    <>
      <p class="tk-by-day">{t("by-day", { day: dayOf(decision.by_when, texts) })}</p>
      <p class="tk-what tk-words" dir="auto">
        {decision.what}
      </p>
      <p class="tk-words">{t("who", { who: decision.responsible })}</p>
      {to && <p class="tk-words tk-more">{by ? t("told-by-line", { to, by }) : t("told-line", { to })}</p>}
      {how && <p class="tk-words tk-more">{t("follow-up-line", { how })}</p>}
      {about && <p class="tk-words tk-more">{t("about-line", { text: about })}</p>}
      {decision.outcome && (
        <p class="tk-outcome">
          {t("outcome-line", {
            outcome: t(stateKey(decision.outcome)),
            day: dayOf(decision.told_on ?? "", texts),
          })}
        </p>
      )}
    </>
  );
}

/** What is written down of a decision weeks or months later, and where it came from. */
function Followed({ line: decision }: { readonly line: Decision }) {
  return (
    <>
      <TellOutcome decision={decision} />
      {useActivity().role === "facilitator" && <WhatBecame item={decision.id} text={decision.what} />}
    </>
  );
}
