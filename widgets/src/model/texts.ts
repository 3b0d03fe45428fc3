import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Translated } from "./protocol";

/** The texts of one place (a page, a screen, a method) in the language of the person. */
export class Texts {
  readonly language: string;
  readonly #bundle: FluentBundle;

  /** @param resources Fluent texts; a later one overrides, so the wished language comes last. */
  constructor(language: string, resources: readonly string[]) {
    this.language = language;
    // Isolation marks would be read aloud by some screen readers; names are short and of one direction.
    this.#bundle = new FluentBundle(language.split("-")[0] ?? language, { useIsolating: false });
    for (const resource of resources) {
      this.#bundle.addResource(new FluentResource(resource), { allowOverrides: true });
    }
  }

  /** One text. A key that is missing is shown as itself: a test finds it before a person does. */
  t = (key: string, values?: Record<string, FluentVariable>): string => {
    const pattern = this.#bundle.getMessage(key)?.value;
    return pattern == null ? key : this.#bundle.formatPattern(pattern, values ?? {}, []);
  };

  /** A day (ISO 8601) as readers of the language write it; in English with the month as a word, which nobody misreads. */
  date = (day: string): string => {
    if (day === "") {
      return "";
    }
    const noon = new Date(`${day.slice(0, 10)}T12:00:00`);
    return this.language === "en"
      ? noon.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" })
      : noon.toLocaleDateString(this.language.split("-")[0]);
  };

  /** A kit's text in the language of the person, else in the first that the kit has. */
  of = (text: Translated | undefined): string => {
    if (text === undefined) {
      return "";
    }
    const root = this.language.split("-")[0] ?? "";
    for (const language of [this.language, root, "en", "fi", "sv"]) {
      const found = text[language];
      if (found) {
        return found;
      }
    }
    return Object.values(text)[0] ?? "";
  };
}
