import { useActivity } from "../../model/activity";
import { useCommand } from "../../parts/command";
import type { Tile } from "../../parts/pages";

interface Word {
  readonly text: string;
  /** Off the wall; only the facilitator has such. */
  readonly hidden: boolean;
}

/** The words to end with, in the order of the alphabet, as a tile after the questions; none before there are any. */
export function useWords(): Tile | undefined {
  const activity = useActivity();
  const { t, language } = activity.texts;
  const words = activity.view.ids("word").value.flatMap((id) => {
    const word = activity.view.part<Word>(`word:${id}`).value;
    return word === undefined ? [] : [{ id, ...word }];
  });
  if (words.length === 0) {
    return undefined;
  }
  words.sort((one, other) => one.text.localeCompare(other.text, language.split("-")[0]));
  return {
    id: "words",
    looks: JSON.stringify(words),
    draw: () => (
      <section class="tk-stack tk-result" aria-label={t("word-title")}>
        <h3>{t("word-title")}</h3>
        <ul class="tk-row tk-last-words">
          {words.map((word) => (
            <li key={word.id} class={word.hidden ? "tk-last-word tk-off-wall" : "tk-last-word"}>
              <span class="tk-words">{word.text}</span>
              {activity.role === "facilitator" && <Hide id={word.id} word={word} />}
            </li>
          ))}
        </ul>
      </section>
    ),
  };
}

/** Takes a word off the wall, or puts it back. */
function Hide({ id, word }: { readonly id: string; readonly word: Word }) {
  const { t } = useActivity().texts;
  const command = useCommand();
  return (
    <button
      type="button"
      class="tk-button tk-plain"
      onClick={() => void command.run(word.hidden ? "show_word" : "hide_word", { word: id })}
    >
      {t(word.hidden ? "show" : "hide")}
      <span class="tk-unseen">: {word.text}</span>
    </button>
  );
}
