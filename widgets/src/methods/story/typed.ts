import type { Typed } from "../../model/typed";
import { READERS, type Settings, TITLE_LIMIT } from "./told";

/** A story on paper; where its teller decides who reads it, the sheet says so. */
export const typed: Typed = {
  kind: "story",
  places: (given, { t }) => {
    const settings = given as unknown as Settings;
    const fields = [
      { label: t("heading-title"), limit: TITLE_LIMIT, isOptional: true },
      { label: t("heading-text"), limit: settings.longest },
    ];
    const asked = ([title = "", text = ""]: readonly string[]) => ({ title, text });
    if (settings.readers !== "giver") {
      return [{ id: "", name: "", fields, asked }];
    }
    return READERS.map((readers) => ({
      id: readers,
      name: t(`readers-${readers}`),
      fields,
      asked: (said) => ({ ...asked(said), readers }),
    }));
  },
};
