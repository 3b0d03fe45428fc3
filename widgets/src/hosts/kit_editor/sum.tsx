import { at, type HeldSession, type Place } from "./kit";
import type { EditorScreen } from "./screen";

/** The minutes of a gathering's programme beside those that are reserved. */
export function SumOfGathering({
  screen,
  session,
}: {
  readonly screen: EditorScreen;
  readonly session: HeldSession;
}) {
  const { t } = screen.kernel.words.value;
  const taken = screen.draft.value?.planned[session.id] ?? 0;
  const minutes = session.minutes ?? 0;
  return minutes === 0 ? (
    <p class="tk-facts">{t("editor-sum-open")}</p>
  ) : (
    <Sum
      screen={screen}
      words={t("editor-sum", { planned: taken, minutes })}
      taken={taken}
      minutes={minutes}
    />
  );
}

/** The minutes of a script beside those of its part. */
export function SumOfScript({ screen, place }: { readonly screen: EditorScreen; readonly place: Place }) {
  const { t } = screen.kernel.words.value;
  const part = at(screen.draft.value?.kit, place) as {
    readonly minutes?: number;
    readonly script?: readonly { readonly minutes?: number }[];
  };
  const steps = part.script ?? [];
  const taken = steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0);
  const minutes = part.minutes ?? 0;
  return steps.length === 0 ? null : (
    <Sum screen={screen} words={t("editor-script-sum", { taken, minutes })} taken={taken} minutes={minutes} />
  );
}

function Sum({
  screen,
  words,
  taken,
  minutes,
}: {
  readonly screen: EditorScreen;
  readonly words: string;
  readonly taken: number;
  readonly minutes: number;
}) {
  const { t } = screen.kernel.words.value;
  const left = minutes - taken;
  return (
    <p class={`tk-facts tk-sum${left < 0 ? " tk-over" : ""}`}>
      <span>{words}</span>
      {left !== 0 && (
        <strong>{left > 0 ? t("editor-sum-left", { left }) : t("editor-sum-over", { over: -left })}</strong>
      )}
    </p>
  );
}
