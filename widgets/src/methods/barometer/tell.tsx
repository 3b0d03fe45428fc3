import { useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Choices } from "../../parts/choices";
import { Outcome, useCommand } from "../../parts/command";
import { usePicked } from "../../parts/picked";
import { TakeBack } from "../../parts/take_back";
import { type Own, type Settings, Sign } from "./choices";
import { Shown, useSums } from "./sums";

/** What a participant does: one tap, which is stored at once; a later one replaces it. */
export function Tell() {
  const activity = useActivity();
  const { t, of } = activity.texts;
  const settings = activity.header.value.settings as unknown as Settings;
  const results = useSums();
  const stored = activity.view.part<Own>("own").value?.choice;
  const [isTaken, setTaken] = useState(false);
  const answer = of(settings.choices.find(({ id }) => id === stored)?.text);
  return (
    <div class="tk-stack">
      {activity.isOpen && <Taps settings={settings} stored={stored} />}
      {!activity.isOpen && stored !== undefined && (
        <p class="tk-given tk-words">
          <strong>{t("your-answer", { answer })}</strong>
        </p>
      )}
      {stored !== undefined && <TakeBack action="withdraw_told" onDone={() => setTaken(true)} />}
      <p role="status">{isTaken && stored === undefined && t("removed")}</p>
      {results && <Shown results={results} />}
    </div>
  );
}

interface TapsProps {
  readonly settings: Settings;
  readonly stored: string | undefined;
}

function Taps({ settings, stored }: TapsProps) {
  const { t, of } = useActivity().texts;
  const command = useCommand();
  const [chosen, pick] = usePicked(stored ?? "", (choice) => command.run("tell", { choice }));
  return (
    <>
      <Choices
        legend={t("choose")}
        inRow
        choices={settings.choices.map(({ id, text }, place) => ({
          value: id,
          label: (
            <>
              <Sign settings={settings} place={place} />
              <span class="tk-words">{of(text)}</span>
            </>
          ),
        }))}
        chosen={chosen === "" ? [] : [chosen]}
        onChoose={([choice]) => pick(choice ?? "")}
      />
      <Outcome command={command} given={stored !== undefined} />
    </>
  );
}
