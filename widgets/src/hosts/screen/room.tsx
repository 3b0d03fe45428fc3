import { MethodFrame } from "../../model/frame";
import type { Translated } from "../../model/protocol";
import { RingPicture } from "../../parts/ring";
import { Clock } from "./clock";
import { Join } from "./join";
import type { Screen } from "./screen";

interface CycleHead {
  readonly name: Translated;
  readonly phases: readonly string[];
  readonly questions: Readonly<Record<string, Translated>>;
}

/** What the projector shows: only what the room may see. */
export function Room({ screen }: { readonly screen: Screen }) {
  const { t, of, language } = screen.words.value;
  const cycle = screen.cycle.part<CycleHead>("cycle").value;
  const phase = screen.cycle.part<string>("phase").value ?? "";
  const feed = screen.feed.value;
  const header = feed === null ? undefined : screen.header(feed.activity);
  const answered = header ? (screen.cycle.part<number>(`answered:${header.id}`).value ?? 0) : 0;
  const hasEnded = screen.cycle.part<boolean>("ended").value === true;
  const isDimmed = screen.cycle.part<boolean>("phones_dimmed").value === true;
  return (
    <div class="tk-host tk-window tk-room">
      <header class="tk-room-head">
        <RingPicture phases={cycle?.phases ?? []} phase={phase} size="5.5rem" />
        <div>
          <p class="tk-room-phase">{t(`phase-${phase}`)}</p>
          <p class="tk-room-question">{of(cycle?.questions[phase]) || t(`question-${phase}`)}</p>
        </div>
        <Clock screen={screen} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <main class="tk-room-main" tabIndex={0} aria-label={t("room-main")}>
        {hasEnded ? (
          <div class="tk-room-wait">
            <h1>{t("room-thanks")}</h1>
          </div>
        ) : header && feed ? (
          <article class="tk-stack">
            <div class="tk-room-title">
              <h1>{of(header.title)}</h1>
              <p class="tk-words">{of(header.prompt)}</p>
            </div>
            {header.status === "paused" && <p class="tk-room-note">{t("room-paused")}</p>}
            {isDimmed && <p class="tk-room-note">{t("room-look-up")}</p>}
            <MethodFrame
              host={screen}
              feed={feed}
              header={header}
              answered={answered}
              role="room"
              language={language}
              waiting={t("loading")}
              failed={t("loading-failed")}
            />
          </article>
        ) : (
          <div class="tk-room-wait">
            <h1>{of(cycle?.name)}</h1>
            <p>{t("room-welcome")}</p>
          </div>
        )}
      </main>
      <footer class="tk-room-foot">
        <Join screen={screen} />
        <Counts
          screen={screen}
          answered={header?.on_phones ? answered : null}
          unit={header?.unit ?? "person"}
        />
      </footer>
    </div>
  );
}

/** How many are here and how many have answered. */
export function Counts({
  screen,
  answered,
  unit,
}: {
  readonly screen: Screen;
  readonly answered: number | null;
  readonly unit: string;
}) {
  const { t } = screen.words.value;
  const present = screen.present.value;
  return (
    <p class="tk-counts" role="status">
      {present !== null && <span>{t("present", { present })}</span>}
      {answered !== null && (
        <span>
          {t(unit === "pair" ? "answered-pairs" : unit === "table" ? "answered-tables" : "answered", {
            answered,
          })}
        </span>
      )}
    </p>
  );
}
