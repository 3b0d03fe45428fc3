import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { Choices, UntilReveal } from "../../parts/until_reveal";
import { useDraft, Writing } from "../../parts/writing";
import { type Choice, useChoices, type VoteResults } from "./options";
import { VoteResult } from "./result";

/** The longest option; the rules refuse a longer one. */
const LONGEST_OPTION = 160;

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
  const title = activity.texts.t("options-title", { options: choices.length });
  return activity.isBlind ? (
    <UntilReveal choices={choices} />
  ) : (
    <section class="tk-stack tk-fill">
      <p class="tk-hint">{title}</p>
      <Choices choices={choices} label={title} />
    </section>
  );
}

/** The facilitator gives options and takes them away, behind one button so that the screen stays calm. */
function GiveOptions({ choices }: { readonly choices: readonly Choice[] }) {
  const { t } = useActivity().texts;
  const command = useCommand();
  const [text, setText] = useDraft("option");
  return (
    <details class="tk-give">
      <summary>{t("options-edit")}</summary>
      <div class="tk-stack">
        {choices.length > 0 && (
          <>
            <ul class="tk-stack">
              {choices.map((choice) => (
                <li key={choice.id} class="tk-row tk-between">
                  <span class="tk-words">{choice.text}</span>
                  <button
                    type="button"
                    class="tk-button"
                    onClick={() => void command.run("remove_option", { option: choice.id })}
                  >
                    {t("option-remove")}
                    <span class="tk-unseen">: {choice.text}</span>
                  </button>
                </li>
              ))}
            </ul>
            <p class="tk-hint">{t("option-remove-hint")}</p>
          </>
        )}
        <form
          class="tk-stack"
          onSubmit={async (event) => {
            event.preventDefault();
            if (!command.pending && (await command.run("add_option", { text }))) {
              setText("");
            }
          }}
        >
          <Writing line label={t("option-new")} value={text} limit={LONGEST_OPTION} onInput={setText} />
          <div>
            <button type="submit" class="tk-button">
              {t("option-add")}
            </button>
          </div>
          <Outcome command={command} onConfirmed={() => setText("")} />
        </form>
      </div>
    </details>
  );
}
