import { useId, useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { type Offered, useItems } from "../../parts/option";
import { useCost, useSettings } from "./projects";

/** The facilitator gives what the activity builds on its cost, behind one button so that the screen stays calm. */
export function Costs() {
  const { t } = useActivity().texts;
  return (
    <details class="tk-costs">
      <summary>{t("costs-edit")}</summary>
      <div class="tk-stack">
        <p class="tk-hint">{t("costs-hint")}</p>
        {useItems().map((item) => (
          <OneCost key={item.id} item={item} />
        ))}
      </div>
    </details>
  );
}

function OneCost({ item }: { readonly item: Offered }) {
  const { t } = useActivity().texts;
  const { sum, currency } = useSettings();
  const id = useId();
  const command = useCommand();
  const stored = useCost(item.id);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <form
      class="tk-field"
      onSubmit={async (event) => {
        event.preventDefault();
        const cost = Number.parseInt(typed ?? "", 10);
        if (await command.run("set_cost", { project: item.id, cost: Number.isNaN(cost) ? null : cost })) {
          setTyped(null);
        }
      }}
    >
      <label for={id} class="tk-words">
        {t("cost-for", { project: item.text })}
      </label>
      <div class="tk-row">
        <input
          id={id}
          type="number"
          min={1}
          max={sum}
          step={1}
          inputMode="numeric"
          value={typed ?? stored ?? ""}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <span>{currency}</span>
        <button type="submit" class="tk-button" disabled={typed === null}>
          {t("costs-save")}
          <span class="tk-unseen">: {item.text}</span>
        </button>
      </div>
      <Outcome command={command} />
    </form>
  );
}
