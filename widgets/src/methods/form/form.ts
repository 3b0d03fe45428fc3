import type { Texts } from "../../model/texts";
import type { Moderated } from "../../parts/entries";
import { FACES } from "../../parts/face";
import type { Option } from "../../parts/option";

export type Kind = "words" | "one" | "several" | "smileys" | "yes_no";

export interface Question extends Option {
  readonly kind: Kind;
  readonly options: readonly Option[];
}

/** The settings that a screen reads. */
export interface Settings {
  readonly questions: readonly Question[];
  readonly longest: number;
  readonly moderated: boolean;
}

/** The answer to one question; nothing of it while the question is skipped. */
export interface Said {
  readonly text?: string;
  readonly options?: readonly string[];
  readonly step?: number;
  readonly cannot_say?: boolean;
}

export type Answers = Readonly<Record<string, Said>>;

export interface Own {
  readonly answers?: Answers;
}

/** What was counted for one question. */
export interface Counted {
  readonly n: number;
  readonly cannot_say: number;
  readonly options?: Readonly<Record<string, number>>;
  readonly bands?: readonly (readonly [number, number])[];
  readonly counts?: readonly number[];
  readonly coarse?: boolean;
}

export interface Tally {
  readonly questions: Readonly<Record<string, Counted>>;
}

/** An answer in words, as the room reads it. */
export interface Words extends Moderated {
  readonly question: string;
  readonly text: string;
}

/** What can be chosen, with its words. */
export function choicesOf(question: Question, { t, of }: Texts): readonly { id: string; text: string }[] {
  return question.kind === "yes_no"
    ? ["yes", "no"].map((id) => ({ id, text: t(id) }))
    : question.options.map(({ id, text }) => ({ id, text: of(text) }));
}

/** The face that stands for the steps which are counted together. */
export function faceOf(place: number, all: number): number {
  return FACES[all]?.[place] ?? place + 1;
}

/** An answer as people read it; empty where the question was skipped. */
export function inWords(question: Question, said: Said | undefined, texts: Texts): string {
  if (said === undefined) {
    return "";
  }
  if (said.cannot_say) {
    return texts.t("cannot-say");
  }
  if (said.step !== undefined) {
    return texts.t(`face-${said.step}`);
  }
  if (said.options !== undefined) {
    const chosen = choicesOf(question, texts).filter(({ id }) => said.options?.includes(id));
    return chosen.map(({ text }) => text).join(", ");
  }
  return said.text ?? "";
}

/** Whether something was answered. */
export function isAnswered(said: Said | undefined): boolean {
  return (
    said !== undefined &&
    (said.cannot_say === true ||
      said.step !== undefined ||
      (said.options?.length ?? 0) > 0 ||
      (said.text ?? "").trim() !== "")
  );
}
