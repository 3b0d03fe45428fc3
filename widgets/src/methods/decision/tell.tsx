import { useId, useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Choices } from "../../parts/choices";
import { Outcome, useCommand } from "../../parts/command";
import { stateKey, today } from "../../parts/line";
import type { Decision } from "./decision";

/** How a decision may have gone. */
const OUTCOMES = ["kept", "dropped"] as const;
export type HowItWent = (typeof OUTCOMES)[number];

/** Write down, weeks or months later, that people were told how a decision went. */
export function TellOutcome({ decision }: { readonly decision: Decision }) {
  const { t } = useActivity().texts;
  const id = useId();
  const command = useCommand();
  const [outcome, setOutcome] = useState<string>(decision.outcome ?? "");
  const [day, setDay] = useState(decision.told_on || today());
  return (
    <details class="tk-tell">
      <summary>
        {t("tell-title")}
        <span class="tk-unseen">: {decision.what}</span>
      </summary>
      <form
        class="tk-stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void command.run("tell_outcome", { decision: decision.id, outcome, told_on: day });
        }}
      >
        <p class="tk-hint">{t("tell-hint")}</p>
        <Choices
          legend={t("tell-outcome")}
          choices={OUTCOMES.map((value) => ({ value, label: t(stateKey(value)) }))}
          chosen={[outcome]}
          onChoose={([chosen = ""]) => setOutcome(chosen)}
          inRow
        />
        <div class="tk-field">
          <label for={id}>{t("tell-on")}</label>
          <input
            id={id}
            type="date"
            max={today()}
            value={day}
            onInput={(event) => setDay(event.currentTarget.value)}
          />
        </div>
        <p>
          <button type="submit" class="tk-button" disabled={outcome === "" || day === ""}>
            {t("save")}
          </button>
        </p>
        <Outcome command={command} />
      </form>
    </details>
  );
}
