import { useActivity } from "../../model/activity";
import { GiveOptions } from "../../parts/given_options";
import { UntilReveal } from "../../parts/until_reveal";
import { type Choice, useChoices, type VoteResults } from "./options";
import { VoteResult } from "./result";

/** What the room sees: what is voted on and how many have voted; after the reveal the results. */
export function Room() {
  const activity = useActivity();
  const choices = useChoices();
  const results = activity.view.part<VoteResults>("results").value;
  const mayGive = activity.role === "facilitator" && activity.header.value.status !== "closed";
  return (
    <div class="tk-stack">
      {results === undefined ? (
        <Asked choices={choices} />
      ) : (
        <VoteResult results={results} choices={choices} />
      )}
      {mayGive && <GiveOptions choices={choices.filter((choice) => choice.isGiven)} />}
    </div>
  );
}

/** What is voted on; its results come later. */
function Asked({ choices }: { readonly choices: readonly Choice[] }) {
  const activity = useActivity();
  return (
    <UntilReveal choices={choices} empty={activity.texts.t("options-title", { options: choices.length })} />
  );
}
