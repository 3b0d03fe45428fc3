import type { Typed } from "../../model/typed";
import type { Settings } from "./note";

/** A sheet of notes: each goes to a column. */
export const typed: Typed = {
  kind: "note",
  places: (given, { t, of }) => {
    const { columns, longest, author } = given as unknown as Settings;
    const fields = [
      { label: t("heading-text"), limit: longest },
      ...(author === "nickname" ? [{ label: t("nickname-label"), limit: 30, isOptional: true }] : []),
    ];
    const all = columns.length > 0 ? columns : [{ id: "", text: {} }];
    return all.map(({ id, text }) => ({
      id,
      name: all.length > 1 ? of(text) : "",
      fields,
      asked: ([words = "", nickname = ""]) => ({ text: words, column: id, nickname }),
    }));
  },
};
