import { useActivity } from "../model/activity";
import type { Translated } from "../model/protocol";
import { Outcome, useCommand } from "./command";
import type { Choice } from "./until_reveal";
import { useDraft, Writing } from "./writing";

/** The longest option; the rules refuse a longer one. */
const LONGEST_OPTION = 160;

/** An option that the kit or the facilitator gave, as it travels. */
interface GivenOption {
  readonly text: string;
  readonly translated?: Translated;
  readonly order: number;
}

/** The options that the kit and the facilitator gave, in their order and in this person's language. */
export function useGivenOptions(): readonly Choice[] {
  const { view, texts } = useActivity();
  return view
    .all<GivenOption>("option")
    .sort((one, other) => one.order - other.order)
    .map(({ id, text, translated }) => ({ id, text: translated ? texts.of(translated) : text }));
}

/** The facilitator gives options and takes them away, behind one button so that the screen stays calm. */
export function GiveOptions({ choices }: { readonly choices: readonly Choice[] }) {
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
