import type { Typed } from "../../model/typed";
import { LONGEST, type Settings } from "./question";

/** A sheet of questions, with the role in which each is asked. */
export const typed: Typed = {
  kind: "question",
  places: (given, { t }) => {
    const { asker: asksAsker } = given as unknown as Settings;
    const fields = [
      { label: t("heading-text"), limit: LONGEST },
      ...(asksAsker ? [{ label: t("heading-asker"), limit: 80, isOptional: true }] : []),
    ];
    return [{ id: "", name: "", fields, asked: ([text = "", asker = ""]) => ({ text, asker }) }];
  },
};
