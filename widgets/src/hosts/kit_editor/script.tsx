import type { EditorScreen } from ".";
import { languagesOf, Mistakes, NumberField, TextField } from "./fields";
import { at, type Place } from "./kit";

interface ScriptProps {
  readonly screen: EditorScreen;
  readonly place: Place;
}

interface HeldStep {
  readonly minutes?: number;
  readonly say?: readonly unknown[];
  readonly do?: readonly unknown[];
}

/** What the facilitator says and does, step by step. */
export function ScriptForm({ screen, place }: ScriptProps) {
  const { t } = screen.kernel.words.value;
  const steps = (at(screen.draft.value?.kit, place) ?? []) as readonly HeldStep[];
  return (
    <section class="tk-stack">
      <h5>{t("editor-script")}</h5>
      <Mistakes screen={screen} place={place} isWhole={false} />
      {steps.map((step, number) => (
        <Step key={number} screen={screen} place={[...place, number]} step={step} number={number + 1} />
      ))}
      <p>
        <button
          type="button"
          class="tk-button"
          onClick={() => screen.edit("insert", { place, value: { say: [empty(screen)] } })}
        >
          {t("editor-step-add")}
        </button>
      </p>
    </section>
  );
}

function Step({
  screen,
  place,
  step,
  number,
}: ScriptProps & { readonly step: HeldStep; readonly number: number }) {
  const { t } = screen.kernel.words.value;
  return (
    <fieldset class="tk-entries">
      <legend>{t("editor-step", { number })}</legend>
      <NumberField
        screen={screen}
        place={[...place, "minutes"]}
        label={t("editor-step-minutes", { number })}
        held={step.minutes ?? 0}
        least={0}
      />
      <Lines screen={screen} place={[...place, "say"]} lines={step.say ?? []} name="say" />
      <Lines screen={screen} place={[...place, "do"]} lines={step.do ?? []} name="do" />
      <p>
        <button type="button" class="tk-button tk-plain" onClick={() => screen.put(place, null)}>
          {t("editor-step-remove", { number })}
        </button>
      </p>
    </fieldset>
  );
}

/** Lines to say, or things to do. */
function Lines({
  screen,
  place,
  lines,
  name,
}: ScriptProps & { readonly lines: readonly unknown[]; readonly name: "say" | "do" }) {
  const { t } = screen.kernel.words.value;
  const what = t(name === "say" ? "editor-say" : "editor-do");
  return (
    <>
      {lines.map((_line, number) => (
        <div key={number} class="tk-entry">
          <TextField screen={screen} place={[...place, number]} label={`${what} ${number + 1}`} isLong />
          <div class="tk-row tk-entry-tools">
            <button
              type="button"
              class="tk-button"
              aria-label={t("editor-line-remove", { what, number: number + 1 })}
              onClick={() => screen.put([...place, number], null)}
            >
              ✕
            </button>
          </div>
        </div>
      ))}
      <p>
        <button
          type="button"
          class="tk-button tk-plain"
          onClick={() => screen.edit("insert", { place, value: empty(screen) })}
        >
          {t(name === "say" ? "editor-say-add" : "editor-do-add")}
        </button>
      </p>
    </>
  );
}

/** A text that waits for its words. */
export function empty(screen: EditorScreen): Record<string, string> {
  return { [languagesOf(screen)[0] ?? "fi"]: "" };
}
