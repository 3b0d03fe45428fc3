import { useEffect, useState } from "preact/hooks";
import type { Screen } from "./screen";

export interface ClockPart {
  readonly activity?: string;
  readonly ends_at?: string;
}

/** The room's countdown. When the time is over it says so calmly and counts on. */
export function Clock({ screen }: { readonly screen: Screen }) {
  const { t } = screen.words.value;
  const clock = screen.cycle.part<ClockPart>("clock").value;
  const endsAt = clock?.ends_at ? Date.parse(clock.ends_at) : null;
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    if (endsAt === null) {
      return;
    }
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [endsAt]);
  if (endsAt === null) {
    return null;
  }
  const left = Math.round((endsAt - now) / 1000);
  const isOver = left <= 0;
  const shown = `${Math.floor(Math.abs(left) / 60)}:${String(Math.abs(left) % 60).padStart(2, "0")}`;
  return (
    // Not a live region: a clock that speaks each second would drown everything else.
    <p class={isOver ? "tk-clock tk-clock-over" : "tk-clock"} role="timer" aria-live="off">
      <span class="tk-unseen">{t(isOver ? "clock-over" : "clock-left")} </span>
      <span aria-hidden={isOver}>{isOver ? `+${shown}` : shown}</span>
    </p>
  );
}
