import { render } from "preact";
import { untilItComes } from "../../model/later";
import { recall } from "../../model/storage";
import { share } from "../../shared";
import { App } from "./app";
import { keepFocus } from "./focus";
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
  window.addEventListener("hashchange", () => {
    // Somebody's own link, opened where the page is already: the browser loads nothing by itself.
    if (location.hash.length > 1) {
      location.reload();
    }
  });
  const language = recall("language") ?? navigator.language;
  const place = document.getElementById("page");
  if (place === null) {
    return;
  }
  const visit = new Visit({ code, fragment, isScribe: kind === "s", language, texts: [] });
  // Until somebody answers, the words stay that came with the page itself: they say that it may take a while.
  await untilItComes(() => visit.begin());
  place.replaceChildren();
  keepFocus(place);
  render(<App visit={visit} />, place);
}

void start();
