import { render } from "preact";
import { recall } from "../../model/storage";
import { share } from "../../shared";
import { App } from "./app";
import { Visit } from "./visit";

/** The participant's page: `/`, `/j/CODE#secret` (one's own link), `/s/CODE#key` (a scribe's link). */
async function start(): Promise<void> {
  share();
  const [, kind = "", code = ""] = location.pathname.split("/");
  const fragment = location.hash.slice(1);
  if (fragment !== "") {
    // The secret must not stay where others see it over the shoulder.
    history.replaceState(null, "", location.pathname);
  }
  const language = recall("language") ?? navigator.language;
  const place = document.getElementById("page");
  if (place === null) {
    return;
  }
  const visit = new Visit({ code, fragment, isScribe: kind === "s", language, texts: [] });
  const isIn = code !== "" && (await visit.join(code));
  if (!isIn) {
    const response = await fetch(`/api/texts/${language}/page`);
    visit.usePageTexts(((await response.json()) as { texts: string[] }).texts);
  }
  place.replaceChildren();
  render(<App visit={visit} />, place);
}

void start();
