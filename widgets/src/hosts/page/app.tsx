import { useEffect, useRef } from "preact/hooks";
import { ActivityScreen } from "./activity";
import { Beside } from "./beside";
import { Over } from "./choosing";
import { Menu } from "./menu";
import { AskPaper } from "./paper";
import { AskCode, AskPerspective, Privacy, Welcome } from "./steps";
import type { Visit } from "./visit";

/** The participant's page: one thing at a time. */
export function App({ visit }: { readonly visit: Visit }) {
  const { t, of } = visit.words.value;
  const step = visit.step.value;
  const name = of(visit.cycle.part<{ name: Record<string, string> }>("cycle").value?.name);
  const main = useRef<HTMLElement>(null);
  const before = useRef(step);
  useEffect(() => {
    document.title = name ? `${name} · Talkoot` : "Talkoot";
    if (before.current !== step) {
      before.current = step;
      // A screen reader starts at the top of each new step; inside, each screen has a title of its own.
      if (step !== "inside") {
        main.current?.focus();
      }
    }
  }, [step, name]);
  return (
    <div class="tk-host tk-page" key={visit.turn.value}>
      <a class="tk-skip-link" href="#main">
        {t("to-content")}
      </a>
      <header class="tk-page-head">
        <p class="tk-page-name">{name || "Talkoot"}</p>
        {step === "inside" && <Menu visit={visit} />}
      </header>
      <Connection visit={visit} />
      {step === "inside" && visit.own === undefined && <Beside visit={visit} />}
      <main id="main" ref={main} tabIndex={-1} class="tk-page-main">
        {step === "code" && <AskCode visit={visit} />}
        {step === "paper" && <AskPaper visit={visit} />}
        {step === "over" && <Over visit={visit} />}
        {step === "welcome" && <Welcome visit={visit} />}
        {step === "perspective" && <AskPerspective visit={visit} />}
        {step === "privacy" && <Privacy visit={visit} />}
        {step === "inside" && <ActivityScreen visit={visit} />}
      </main>
    </div>
  );
}

/** Says calmly that the link is lost, and that nothing is. */
function Connection({ visit }: { readonly visit: Visit }) {
  const { t } = visit.words.value;
  const problem = visit.problem.value;
  const state = visit.link.value?.state.value;
  const isAway = state === "lost" || state === "refused";
  return (
    <div role="status" aria-live="polite">
      {isAway && (
        <p class="tk-message tk-page-status">
          {state === "refused" && problem ? `${problem.message} ${problem.hint}` : t("link-lost")}
        </p>
      )}
    </div>
  );
}
