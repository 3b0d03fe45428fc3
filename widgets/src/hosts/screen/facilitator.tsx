import { useState } from "preact/hooks";
import { MethodFrame } from "../../model/frame";
import type { Header, MomentPart, Translated } from "../../model/protocol";
import { Problems } from "../../parts/window";
import { Agenda } from "./agenda";
import { Beside } from "./beside";
import { Clock } from "./clock";
import { Controls } from "./controls";
import { Doors } from "./doors";
import { ForAnother } from "./for_another";
import { Join } from "./join";
import { Next } from "./next";
import { Phases } from "./phases";
import { Public } from "./public";
import { Counts } from "./room";
import type { Screen } from "./screen";

interface CycleHead {
  readonly name: Translated;
  readonly questions: Readonly<Record<string, Translated>>;
  readonly sample: boolean;
}

/** The facilitator's own window: the agenda, the controls, what waits, and the words to say. */
export function Facilitator({ screen }: { readonly screen: Screen }) {
  const { t, of } = screen.words.value;
  const setUp = screen.setUp.value;
  const cycle = screen.cycle.part<CycleHead>("cycle").value;
  const phase = setUp?.phase ?? "";
  const feed = screen.feed.value;
  const header = feed === null ? undefined : screen.header(feed.activity);
  const answered = header ? (screen.cycle.part<number>(`answered:${header.id}`).value ?? 0) : 0;
  return (
    <div class="tk-host tk-window tk-lead-window">
      <header class="tk-window-head">
        <div class="tk-window-name">
          <a class="tk-link" href="home.ipynb">
            {t("home")}
          </a>
          <p>{of(cycle?.name)}</p>
          {cycle?.sample && <p class="tk-tag">{t("sample-tag")}</p>}
        </div>
        <Tools screen={screen} />
        <Phases screen={screen} />
      </header>
      <Problems kernel={screen.kernel} />
      <div class="tk-window-body">
        <div class="tk-aside">
          <Agenda screen={screen} phase={phase} />
        </div>
        <main class="tk-stage tk-stack" aria-label={t("stage")}>
          <p class="tk-guiding">{of(cycle?.questions[phase]) || t(`question-${phase}`)}</p>
          {header && feed ? (
            <Shown key={header.id} screen={screen} header={header} answered={answered} />
          ) : (
            <>
              <div class="tk-controls" role="group" aria-label={t("controls")}>
                <Next screen={screen} />
              </div>
              <p class="tk-until-reveal tk-large">{t("nothing-shown")}</p>
            </>
          )}
        </main>
        <aside class="tk-side tk-stack" aria-label={t("side")}>
          <Beside screen={screen} />
          <Script screen={screen} header={header} />
          <Doors screen={screen} />
        </aside>
      </div>
      <footer class="tk-window-foot">
        <Join screen={screen} />
        <Counts screen={screen} header={header} answered={answered} />
        <Clock screen={screen} />
      </footer>
    </div>
  );
}

function Shown({
  screen,
  header,
  answered,
}: {
  readonly screen: Screen;
  readonly header: Header;
  readonly answered: number;
}) {
  const { t, of, language } = screen.words.value;
  const [writesForAnother, setWrites] = useState(false);
  const feed = screen.feed.value;
  if (feed === null) {
    return null;
  }
  return (
    <>
      <div class="tk-shown-title">
        <h1>{of(header.title)}</h1>
        <p class="tk-words">{of(header.prompt)}</p>
      </div>
      <Controls
        screen={screen}
        header={header}
        writesForAnother={writesForAnother}
        onWriteForAnother={() => setWrites(!writesForAnother)}
      />
      <Public screen={screen} header={header} />
      {writesForAnother && <ForAnother screen={screen} header={header} />}
      <MethodFrame
        host={screen}
        feed={feed}
        header={header}
        answered={answered}
        role="facilitator"
        language={language}
        waiting={t("loading")}
        failed={t("loading-failed")}
      />
    </>
  );
}

function Tools({ screen }: { readonly screen: Screen }) {
  const { t } = screen.words.value;
  const setUp = screen.setUp.value;
  const isDimmed = screen.cycle.part<boolean>("phones_dimmed").value === true;
  const hasRules = screen.cycle.part<boolean>("has_rules").value === true;
  const moment = screen.cycle.part<MomentPart>("moment").value;
  const showsRules = moment?.rules !== undefined;
  const query = `?cycle=${encodeURIComponent(setUp?.cycle ?? "")}&view=room&lang=${setUp?.language ?? "fi"}`;
  return (
    <div class="tk-tools">
      <a class="tk-button tk-primary" target="talkoot-room" rel="opener" href={query}>
        {t("open-room")}
      </a>
      <button
        type="button"
        class="tk-button"
        aria-pressed={isDimmed}
        onClick={() => void screen.ask("dim_phones", { dimmed: !isDimmed })}
      >
        {t("look-up")}
      </button>
      {hasRules && (
        <button
          type="button"
          class="tk-button"
          aria-pressed={showsRules}
          onClick={() => void screen.ask("show_moment", { moment: moment?.id ?? "", rules: !showsRules })}
        >
          {t("rules-of-the-game")}
        </button>
      )}
      <button type="button" class="tk-button" onClick={() => void screen.ask("undo")}>
        {t("undo")}
      </button>
      <label>
        <span class="tk-unseen">{t("language")}</span>
        <select
          class="tk-select"
          value={setUp?.language}
          onChange={(event) => screen.kernel.speak(event.currentTarget.value)}
        >
          {setUp?.languages.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

interface Step {
  /** The moment that begins with it, which can be shown. */
  readonly id?: string;
  readonly minutes?: number;
  readonly title?: Translated;
  /** Lines to say aloud. */
  readonly say?: readonly Translated[];
  readonly do?: readonly Translated[];
}

/** What the facilitator says and does, by the minute. */
function Script({ screen, header }: { readonly screen: Screen; readonly header: Header | undefined }) {
  const { t, of } = screen.words.value;
  const shown = screen.cycle.part<MomentPart>("moment").value?.id;
  const steps = header ? (screen.cycle.part<readonly Step[]>(`script:${header.id}`).value ?? []) : [];
  if (steps.length === 0) {
    return null;
  }
  return (
    <section class="tk-stack tk-script">
      <h2>{t("script")}</h2>
      <ol class="tk-stack">
        {steps.map((step, place) => (
          <li key={`${header?.id}:${place}`} class="tk-stack tk-tight">
            {(step.title || (step.minutes ?? 0) > 0) && (
              <p>
                {step.title && <strong>{of(step.title)} </strong>}
                {(step.minutes ?? 0) > 0 && (
                  <span class="tk-minutes">{t("minutes", { minutes: step.minutes ?? 0 })}</span>
                )}
              </p>
            )}
            {step.id && (
              <p>
                <button
                  type="button"
                  class="tk-button"
                  onClick={() => void screen.ask("show_moment", { moment: step.id === shown ? "" : step.id })}
                >
                  {t(step.id === shown ? "take-off-wall" : "show-on-wall")}
                  <span class="tk-unseen">: {of(step.title)}</span>
                </button>
              </p>
            )}
            {step.say?.map((line) => (
              <p key={of(line)} class="tk-say tk-words">
                »{of(line)}»
              </p>
            ))}
            {step.do?.map((line) => (
              <p key={of(line)} class="tk-hint tk-words">
                {of(line)}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
