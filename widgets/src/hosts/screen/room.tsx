import { MethodFrame } from "../../model/frame";
import type { Header, MomentPart, Translated } from "../../model/protocol";
import { RingPicture } from "../../parts/ring";
import { Clock, type ClockPart } from "./clock";
import { Join } from "./join";
import type { Screen } from "./screen";

/** More rules than these are set smaller. */
const MANY_RULES = 7;

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
  const question = of(cycle?.questions[phase]) || t(`question-${phase}`);
  const isTimed = Boolean(screen.cycle.part<ClockPart>("clock").value?.ends_at);
  const moment = screen.cycle.part<MomentPart>("moment").value;
  const isTogether = Boolean(moment?.title || moment?.rules);
  const shows = header !== undefined && feed !== null && !isTogether;
  return (
    <div class={isTimed ? "tk-host tk-window tk-room tk-room-timed" : "tk-host tk-window tk-room"}>
      <header class="tk-room-head">
        <RingPicture phases={cycle?.phases ?? []} phase={phase} size="2.9em" />
        <div>
          <p class="tk-room-question">
            <span class="tk-unseen">{t(`phase-${phase}`)}: </span>
            {question}
          </p>
          {shows && (
            <div class="tk-room-title">
              <h1>{of(header.title)}</h1>
              <p class="tk-words">{of(header.prompt)}</p>
            </div>
          )}
        </div>
        <Clock screen={screen} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <main class="tk-room-main" tabIndex={0} aria-label={t("room-main")}>
        {shows ? (
          <>
            {header.status === "paused" && <p class="tk-room-note">{t("room-paused")}</p>}
            <Meanwhile screen={screen} shown={header} />
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
          </>
        ) : moment && isTogether ? (
          <Together screen={screen} moment={moment} />
        ) : hasEnded ? (
          <div class="tk-room-wait">
            <h1>{t("room-thanks")}</h1>
          </div>
        ) : (
          <div class="tk-room-wait">
            <h1>{of(cycle?.name)}</h1>
            <p>{t("room-welcome")}</p>
          </div>
        )}
      </main>
      <footer class={shows || hasEnded || isTogether ? "tk-room-foot" : "tk-room-foot tk-room-invites"}>
        <Join screen={screen} />
        <Counts screen={screen} header={shows ? header : undefined} answered={answered} />
      </footer>
    </div>
  );
}

/** A moment without an activity: its title, and the rules of the game where they are shown (F6). */
function Together({ screen, moment }: { readonly screen: Screen; readonly moment: MomentPart }) {
  const { t, of } = screen.words.value;
  const rules = moment.rules ?? [];
  return (
    <div class="tk-room-wait">
      <h1>{moment.title ? of(moment.title) : t("rules-of-the-game")}</h1>
      {rules.length > 0 && (
        <ul class={rules.length > MANY_RULES ? "tk-rules tk-many" : "tk-rules"}>
          {rules.map((rule) => (
            <li key={of(rule)} class="tk-words">
              {of(rule)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What people talk about while they look at an earlier result. */
function Meanwhile({ screen, shown }: { readonly screen: Screen; readonly shown: Header }) {
  const { of } = screen.words.value;
  const agenda = screen.cycle.part<readonly string[]>("agenda").value ?? [];
  const open = agenda.flatMap((id) => screen.header(id) ?? []).find((each) => each.status === "open");
  if (open === undefined || open.id === shown.id) {
    return null;
  }
  return (
    <p class="tk-room-meanwhile tk-words">
      <strong>{of(open.title)}</strong> {of(open.prompt)}
    </p>
  );
}

/** How many are here and how many have answered. */
export function Counts({
  screen,
  header,
  answered,
}: {
  readonly screen: Screen;
  readonly header: Header | undefined;
  readonly answered: number;
}) {
  const { t } = screen.words.value;
  const present = screen.present.value;
  const unit = header?.unit ?? "person";
  // Where everybody sees what others write, the board itself tells that there is nothing yet.
  const isCounted = header?.on_phones && header.asks && (answered > 0 || header.blind);
  return (
    <p class="tk-counts" role="status">
      {present !== null && <span>{t("present", { present })}</span>}
      {isCounted && (
        <span>
          {t(unit === "pair" ? "answered-pairs" : unit === "table" ? "answered-tables" : "answered", {
            answered,
          })}
        </span>
      )}
    </p>
  );
}
