import type { Header } from "../../model/protocol";
import { wallOf } from "../../parts/turning";
import { isTalk, Meanwhile } from "./meanwhile";
import { Next } from "./next";
import type { Screen } from "./screen";
import { WallPages } from "./wall_pages";

interface ControlsProps {
  readonly screen: Screen;
  readonly header: Header;
  readonly writesForAnother: boolean;
  readonly onWriteForAnother: () => void;
}

/** Start, pause, close, reveal; show on the wall; the clock; writing for somebody. */
export function Controls({ screen, header, writesForAnother, onWriteForAnother }: ControlsProps) {
  const { t } = screen.words.value;
  const { status } = header;
  const isOnWall = screen.cycle.part<string>("active").value === header.id;
  const isFinal = header.blind && header.revealed;
  const ask = (action: string) => () => void screen.ask(action, { activity: header.id });
  const clock = (seconds: number) => () => {
    const ends = screen.cycle.part<{ ends_at?: string; activity?: string }>("clock").peek();
    const left = ends?.ends_at ? Math.max(0, (Date.parse(ends.ends_at) - Date.now()) / 1000) : 0;
    const wanted = seconds === 0 ? 0 : Math.max(1, Math.round(left + seconds));
    void screen.ask("set_clock", { activity: header.id, seconds: wanted });
  };
  const isDone = status === "closed";
  const isBeside = header.runs_beside && status === "open";
  const isPlain = isDone || isFinal;
  return (
    <div class="tk-controls" role="group" aria-label={t("controls")}>
      {(isDone || isBeside) && <Next screen={screen} header={header} />}
      {status !== "open" && !isFinal && (
        <button
          type="button"
          class={isPlain ? "tk-button" : "tk-button tk-primary"}
          onClick={ask("start_activity")}
        >
          {t(status === "planned" ? "start" : status === "paused" ? "continue" : "reopen")}
        </button>
      )}
      {status === "open" && (
        <button type="button" class="tk-button" onClick={ask("pause_activity")}>
          {t("pause")}
        </button>
      )}
      {header.blind && !header.revealed && status !== "planned" && (
        <button type="button" class="tk-button tk-primary" onClick={ask("reveal_activity")}>
          {t(isDone ? "reveal-closed" : "reveal")}
        </button>
      )}
      {(status === "open" || status === "paused") && (
        <button type="button" class="tk-button" onClick={ask("close_activity")}>
          {t("close")}
        </button>
      )}
      {isTalk(header) && <Meanwhile screen={screen} header={header} />}
      {!isOnWall && !isTalk(header) && (
        <button type="button" class="tk-button" onClick={ask("show_activity")}>
          {t("show-on-wall")}
        </button>
      )}
      {isOnWall && <WallPages key={header.id} screen={screen} wall={wallOf(header)} />}
      {isOnWall && status !== "open" && (
        <button
          type="button"
          class="tk-button"
          onClick={() => void screen.ask("show_activity", { activity: "" })}
        >
          {t("take-off-wall")}
        </button>
      )}
      {status === "open" && !isBeside && (
        <>
          <button type="button" class="tk-button" onClick={clock(60)}>
            {t("clock-more")}
          </button>
          <button type="button" class="tk-button" onClick={clock(0)}>
            {t("clock-off")}
          </button>
        </>
      )}
      {status === "open" && header.asks && (
        <button type="button" class="tk-button" aria-pressed={writesForAnother} onClick={onWriteForAnother}>
          {t("for-another")}
        </button>
      )}
    </div>
  );
}
