import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { HomeScreen, type KitCard } from "../../src/hosts/home";
import { Home } from "../../src/hosts/home/home";
import { catalogues, TestKernel } from "../kernel";

const FORUM: KitCard = {
  id: "forum",
  name: { fi: "Foorumi" },
  is_own: false,
  is_first: true,
  gatherings: 1,
  links: 0,
  minutes: 120,
};
let el: HTMLElement;
let screen: HomeScreen;

/** Open the first screen with the kits that there are. */
async function open(...kits: readonly Partial<KitCard>[]): Promise<void> {
  const kernel = new TestKernel();
  screen = new HomeScreen(kernel.model);
  kernel.tell({
    type: "set-up",
    language: "fi",
    languages: [{ code: "fi", name: "suomi" }],
    texts: catalogues("fi"),
    addresses: [],
    public_url: "",
    notebooks: {},
    kits: kits.map((kit) => ({ ...FORUM, ...kit })),
  });
  render(<Home screen={screen} />, el);
  await turn();
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 20));
const facts = () => [...el.querySelectorAll(".tk-facts")].map((each) => each.textContent);

async function press(name: string): Promise<void> {
  const button = [...el.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  button?.focus();
  button?.click();
  await turn();
}

beforeEach(() => {
  el = document.createElement("div");
  document.body.append(el);
});

afterEach(() => {
  render(null, el);
  el.remove();
  screen.close();
});

describe("a kit on the first screen", () => {
  it("says how often people gather, how many links there are, and how long all of it takes", async () => {
    await open(
      { id: "a", gatherings: 5, links: 2, minutes: 540 },
      { id: "b" },
      { id: "c", links: 1, minutes: 90 },
      { id: "d", minutes: 45 },
      { id: "e", gatherings: 0, links: 1, minutes: 0 },
    );
    expect(facts()).toEqual([
      "5 tapaamista ja 2 linkkiä · 9 tuntia",
      "1 tapaaminen · 2 tuntia",
      "1 tapaaminen ja 1 linkki · 1 tunti 30 min",
      "1 tapaaminen · 45 min",
      "1 linkki",
    ]);
  });

  it("takes the focus to its name when it is chosen, and back when that is cancelled", async () => {
    await open({}, { id: "other", name: { fi: "Toinen" } });
    await press("Valitse tämä: Toinen");
    const field = document.activeElement as HTMLInputElement;
    expect([field.tagName, field.value]).toEqual(["INPUT", "Toinen"]);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, "Toinen".length]);
    await press("Peru");
    expect(document.activeElement?.textContent).toBe("Valitse tämä: Toinen");
  });

  it("takes no focus by itself", async () => {
    await open({}, { id: "other" });
    expect(document.activeElement).toBe(document.body);
  });

  it("is begun with when the address names it", async () => {
    history.replaceState(null, "", "?kit=other");
    await open({}, { id: "other", name: { fi: "Oma" }, is_own: true });
    history.replaceState(null, "", location.pathname);
    expect((document.activeElement as HTMLInputElement).value).toBe("Oma");
  });
});
