import { useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import type { Results } from "../../model/protocol";
import { Choices } from "../../parts/choices";
import { Outcome, useCommand } from "../../parts/command";
import { usePicked } from "../../parts/picked";
import { TakeBack } from "../../parts/take_back";
import { CountHands } from "./hands";
import type { Own, Settings, Tally } from "./options";
import { Shown } from "./outcomes";

/** What a participant does: choose; what is tapped is stored at once. A scribe may count raised hands as well. */
export function Choose() {
  const activity = useActivity();
  const settings = activity.header.value.settings as unknown as Settings;
  const results = activity.view.part<Results<Tally>>("results").value;
  return (
    <div class="tk-stack">
      {activity.isOpen ? <Options settings={settings} /> : <Given settings={settings} />}
      {activity.isOpen && activity.role === "scribe" && <CountHands settings={settings} />}
      {results && <Shown results={results} />}
    </div>
  );
}

function Options({ settings }: { readonly settings: Settings }) {
  const activity = useActivity();
  const { t, of } = activity.texts;
  const [isTaken, setTaken] = useState(false);
  const stored = activity.view.part<Own>("own").value?.options ?? [];
  const command = useCommand();
  const [chosen, pick] = usePicked<readonly string[]>(stored, (options) =>
    command.run("choose", { options }),
  );
  const legend = !settings.multiple
    ? t("choose-one")
    : settings.most === null
      ? t("choose-several")
      : t("choose-most", { most: settings.most });
  return (
    <div class="tk-stack">
      <Choices
        legend={legend}
        choices={settings.options.map(({ id, text }) => ({
          value: id,
          label: <span class="tk-words">{of(text)}</span>,
        }))}
        chosen={chosen}
        several={settings.multiple}
        onChoose={pick}
      />
      {settings.multiple && settings.most !== null && (
        <p class="tk-hint" role="status">
          {t("chosen-of-most", { chosen: chosen.length, most: settings.most })}
        </p>
      )}
      <Outcome command={command} given={stored.length > 0} />
      <p role="status">{isTaken && stored.length === 0 && t("removed")}</p>
      {stored.length > 0 && (
        <div>
          <TakeBack action="withdraw_choice" onDone={() => setTaken(true)} />
        </div>
      )}
      {activity.isBlind && <p class="tk-hint">{t("blind-until-reveal")}</p>}
    </div>
  );
}

/** One's answer while nothing can be changed; it can be deleted all the same. */
function Given({ settings }: { readonly settings: Settings }) {
  const activity = useActivity();
  const { t, of } = activity.texts;
  const chosen = activity.view.part<Own>("own").value?.options ?? [];
  if (chosen.length === 0) {
    return null;
  }
  const answer = settings.options
    .filter(({ id }) => chosen.includes(id))
    .map(({ text }) => of(text))
    .join(" · ");
  return (
    <div class="tk-given">
      <p class="tk-words">
        <strong>{t("your-answer", { answer })}</strong>
      </p>
      <TakeBack action="withdraw_choice" />
    </div>
  );
}
