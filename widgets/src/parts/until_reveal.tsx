import type { ComponentChildren } from "preact";
import { useActivity } from "../model/activity";
import { addStyle } from "../model/styles";
import { Pages, type Tile } from "./pages";
import { Answered } from "./results";
import css from "./until_reveal.css?text";

/** Something to answer: an option, a statement, a column to write under. */
export interface Choice {
  readonly id: string;
  readonly text: string;
  /** How it looks, where it is more than its text. */
  readonly picture?: ComponentChildren;
}

interface UntilRevealProps {
  /** What there is to answer; none where people write as they like. */
  readonly choices?: readonly Choice[];
  /** The least width of each, in `em`. */
  readonly least?: number;
  /** What more there is to know of it: the steps of a scale, how much has come. */
  readonly children?: ComponentChildren;
  /** What is said where nothing is hidden and nothing has come yet. */
  readonly empty?: string;
}

/**
 * What the room sees before a reveal, or before anything has come: the question, what there is to answer, how many have.
 *
 * The wall is all that somebody without a phone has to answer from.
 */
export function UntilReveal({ choices = [], least, children, empty }: UntilRevealProps) {
  addStyle("until-reveal", css);
  const activity = useActivity();
  const { t, of } = activity.texts;
  const asks = activity.role === "room";
  const question = of(activity.header.value.prompt);
  const isAlone = choices.length === 0;
  const isCounted = activity.isBlind || activity.answered.value > 0;
  const size = isAlone && !(asks && question !== "") ? "tk-large" : undefined;
  return (
    <div class={isAlone ? "tk-until-reveal tk-stack tk-only-asked" : "tk-until-reveal tk-stack tk-fill"}>
      {asks && question !== "" && (
        <p class={`tk-asked tk-words tk-asked-${lengthOf(question)}`}>{question}</p>
      )}
      {!isAlone && <Choices choices={choices} least={least} />}
      {children}
      <p class="tk-so-far">
        {isCounted && (
          <span role="status" class={size}>
            <Answered />
          </span>
        )}
        <span class={isCounted ? undefined : size}>{activity.isBlind ? t("blind-until-reveal") : empty}</span>
      </p>
    </div>
  );
}

/** So few stand beside each other in one row, where no word of theirs is too long for it. */
const FEW = 4;

/** What there is to answer, as large as it fits on the wall. */
function Choices({ choices = [], least }: Pick<UntilRevealProps, "choices" | "least">) {
  const { t } = useActivity().texts;
  const lanes = [{ id: "", tiles: choices.map(tileOf) }];
  const width = least ?? (choices.length > FEW ? 15 : leastOf(choices));
  return <Pages lanes={lanes} label={t("to-answer")} least={width} most={1.6} ordered rows />;
}

/** The width in which every word stands whole, with what surrounds it, in `em`. */
function leastOf(choices: readonly Choice[]): number {
  const words = choices.flatMap(({ text }) => text.split(/[\s-]+/));
  return Math.max(9.5, 2 + 0.65 * Math.max(...words.map((word) => word.length)));
}

function tileOf({ id, text, picture }: Choice): Tile {
  return {
    id,
    looks: text,
    class: "tk-to-answer",
    draw: () =>
      picture ?? (
        <p class="tk-words" dir="auto">
          {text}
        </p>
      ),
  };
}

/** A long question is set smaller, so that it stays in sight as a whole. */
function lengthOf(question: string): "short" | "long" | "longer" {
  return question.length <= 90 ? "short" : question.length <= 220 ? "long" : "longer";
}
