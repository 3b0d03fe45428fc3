import { useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import type { Hands, Settings } from "./options";

/** Counting raised hands, for the facilitator or a scribe: a number per option, typed or tapped. */
export function CountHands({ settings }: { readonly settings: Settings }) {
  const activity = useActivity();
  const { t, of } = activity.texts;
  const stored = activity.view.part<Hands>("hands").value ?? {};
  const command = useCommand();
  const [typed, setTyped] = useState<Hands>({});
  const numberOf = (id: string) => typed[id] ?? stored[id] ?? 0;
  const set = (id: string, count: number) =>
    setTyped({ ...typed, [id]: Math.max(0, Math.floor(count) || 0) });
  return (
    <form
      class="tk-stack tk-hands"
      aria-label={t("hands-title")}
      onSubmit={(event) => {
        event.preventDefault();
        const counts = Object.fromEntries(settings.options.map(({ id }) => [id, numberOf(id)]));
        void command.run("count_hands", { counts });
      }}
    >
      <h3>{t("hands-title")}</h3>
      <p class="tk-hint">{t("hands-hint")}</p>
      {settings.options.map(({ id, text }) => (
        <div key={id} class="tk-hand">
          <label for={`hands-${id}`} class="tk-words">
            {of(text)}
          </label>
          <div class="tk-row">
            <button
              type="button"
              class="tk-button"
              aria-label={t("hands-fewer", { option: of(text) })}
              disabled={numberOf(id) === 0}
              onClick={() => set(id, numberOf(id) - 1)}
            >
              −
            </button>
            <input
              id={`hands-${id}`}
              type="number"
              min={0}
              max={9999}
              inputMode="numeric"
              value={numberOf(id)}
              onInput={(event) => set(id, event.currentTarget.valueAsNumber)}
            />
            <button
              type="button"
              class="tk-button"
              aria-label={t("hands-more", { option: of(text) })}
              onClick={() => set(id, numberOf(id) + 1)}
            >
              +
            </button>
          </div>
        </div>
      ))}
      <div>
        <button type="submit" class="tk-button tk-primary" disabled={command.pending}>
          {t("hands-save")}
        </button>
      </div>
      <Outcome command={command} />
    </form>
  );
}
