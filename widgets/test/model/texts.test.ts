import { expect, test } from "vitest";
import { Texts } from "../../src/model/texts";

test("a day is written as its readers do, and in English nobody can take it for another", () => {
  expect(new Texts("fi", []).date("2027-06-01")).toBe("1.6.2027");
  expect(new Texts("fi-selko", []).date("2027-06-01")).toBe("1.6.2027");
  expect(new Texts("en", []).date("2027-06-01T08:00:00")).toBe("1 June 2027");
  expect(new Texts("en", []).date("")).toBe("");
});

test("a later text overrides an earlier one, and a missing one shows its key", () => {
  const { t } = new Texts("sv", ["hello = Hej", "hello = Hej på dig"]);
  expect([t("hello"), t("nothing")]).toEqual(["Hej på dig", "nothing"]);
});

test("a kit's text is taken in the person's language, else in one that there is", () => {
  const { of } = new Texts("sv", []);
  expect([of({ fi: "Nykytila", sv: "Nuläge" }), of({ fi: "Nykytila" }), of(undefined)]).toEqual([
    "Nuläge",
    "Nykytila",
    "",
  ]);
});
