import type { Typed } from "../../model/typed";
import { LONGEST, type Settings } from "./highlight";

/** What a group wrote down while it talked, under the questions that it talked about. */
export const typed: Typed = {
  kind: "highlight",
  places: (given, { t, of }) => {
    const { questions } = given as unknown as Settings;
    const all = questions.length > 0 ? questions : [{ id: "", text: {} }];
    return all.map(({ id, text }) => ({
      id,
      name: all.length > 1 ? of(text) : "",
      fields: [{ label: t("heading-text"), limit: LONGEST }],
      asked: ([words = ""]) => ({ text: words, question: id }),
    }));
  },
};
