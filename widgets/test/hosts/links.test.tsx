import { render } from "preact";
import { afterEach, describe, expect, it } from "vitest";
import { Links } from "../../src/hosts/screen/links";
import { Screen } from "../../src/hosts/screen/screen";
import { catalogues, TestKernel } from "../kernel";

const WARNING = /works only in this network and only while this computer is on/;
const HERE = "http://192.0.2.2:8642";
const el = document.createElement("div");
let screen: Screen;

/** Open the list of links in a window whose kernel told where phones go. */
async function open(publicUrl: string): Promise<void> {
  const kernel = new TestKernel();
  screen = new Screen(kernel.model);
  kernel.tell({
    type: "set-up",
    role: "facilitator",
    language: "en",
    languages: [{ code: "en", name: "English" }],
    texts: catalogues("en"),
    addresses: [HERE, publicUrl].filter(Boolean),
    public_url: publicUrl,
  });
  screen.cycle.replace({
    cycle: { delete_by: "2099-12-31" },
    sessions: [{ id: "month", name: { en: "Month" }, stays_open: true, ended: false }],
    open_links: [
      { id: "1", code: "abc", session: "month", place: "Kemi", until: "2099-12-26", closed: false },
    ],
  });
  document.body.append(el);
  render(<Links screen={screen} />, el);
  await turn();
  [...el.querySelectorAll("button")].find((button) => button.textContent === "Show and print")?.click();
  await turn();
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

afterEach(() => {
  render(null, el);
  el.remove();
  screen.close();
});

describe("a link that is open for weeks", () => {
  it("says before it is printed that it needs a server, where there is no address on the internet", async () => {
    await open("");
    const poster = el.querySelector("dialog") as HTMLElement;
    const warning = poster.querySelector(".tk-message") as HTMLElement;
    expect(warning.textContent).toMatch(WARNING);
    expect(warning.className).toContain("tk-no-print");
    const print = [...poster.querySelectorAll("button")].find(({ textContent }) => textContent === "Print");
    expect(warning.compareDocumentPosition(print as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(poster.querySelector(".tk-poster-address")?.textContent).toBe(`${HERE}/j/abc`);
    // Whoever makes a link should know it, too.
    expect(el.querySelector("details > div > .tk-message")?.textContent).toMatch(WARNING);
  });

  it("bears the address on the internet, whatever phones in the room use, and needs no warning", async () => {
    await open("https://talkoot.example.org");
    expect(el.querySelector(".tk-poster-address")?.textContent).toBe("https://talkoot.example.org/j/abc");
    expect(el.textContent).not.toMatch(WARNING);
  });
});
