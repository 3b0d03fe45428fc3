import { useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { PeopleNumber } from "../../parts/number";
import type { Hands, Settings } from "./options";

/** Counting raised hands, for the facilitator or a scribe: a number per option, typed or tapped. */
export function CountHands({ settings }: { readonly settings: Settings }) {
  const activity = useActivity();
  const { t, of } = activity.texts;
  const stored = activity.view.part<Hands>("hands").value ?? {};
  const command = useCommand();
  const [typed, setTyped] = useState<Hands>({});
  const numberOf = (id: string) => typed[id] ?? stored[id] ?? 0;
  const set = (id: string, count: number) => setTyped({ ...typed, [id]: count });
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
        <PeopleNumber key={id} label={of(text)} value={numberOf(id)} onChange={(count) => set(id, count)} />
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
