import { useActivity } from "../../model/activity";
import { Choices } from "../../parts/choices";
import { usePlace } from "../../parts/place";
import { useDraft, useMarked, Writing } from "../../parts/writing";
import type { Draft, Question, Settings, Taken } from "./interview";
import { Review } from "./review";

/** What is asked before the questions, the questions one by one, and at last the notes to read together. */
export function Guide({ onSent }: { readonly onSent: () => void }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const { questions, languages, ask_interpreter: asksInterpreter } = useSettings();
  const [kept, keep] = useMarked<Draft>("interview");
  const draft: Draft = kept ?? { notes: [] };
  const { place, go, top } = usePlace();
  const before = [
    ...(languages.length > 0 ? [<Language key="language" draft={draft} keep={keep} />] : []),
    ...(asksInterpreter ? [<Interpreter key="interpreter" draft={draft} keep={keep} />] : []),
  ];
  const number = place - before.length;
  const question = questions[number];
  const first = before[place];
  const heading = first
    ? t("before-questions")
    : question
      ? t("question-of", { place: number + 1, all: questions.length })
      : t("review-title");
  return (
    <div class="tk-stack">
      <p ref={top} tabIndex={-1} class="tk-hint tk-place">
        {heading}
      </p>
      {first}
      {first && <Turn place={place} go={go} />}
      {question && (
        <Ask key={question.id} question={question} draft={draft} keep={keep}>
          {(flush) => <Turn place={place} go={go} onNext={flush} />}
        </Ask>
      )}
      {!first && !question && (
        <Review
          draft={draft}
          onGo={(to) => go(before.length + to)}
          onSent={() => {
            keep(null);
            onSent();
          }}
        />
      )}
    </div>
  );
}

interface DraftProps {
  readonly draft: Draft;
  readonly keep: (draft: Draft) => void;
}

interface TurnProps {
  readonly place: number;
  readonly go: (place: number) => void;
  /** Nothing that was written is lost by going on. */
  readonly onNext?: () => void;
}

function Turn({ place, go, onNext }: TurnProps) {
  const { t } = useActivity().texts;
  const turn = (to: number) => {
    onNext?.();
    go(to);
  };
  return (
    <div class="tk-row tk-turn">
      {place > 0 && (
        <button type="button" class="tk-button" onClick={() => turn(place - 1)}>
          {t("previous")}
        </button>
      )}
      <button type="button" class="tk-button tk-primary" onClick={() => turn(place + 1)}>
        {t("next")}
      </button>
    </div>
  );
}

function Language({ draft, keep }: DraftProps) {
  const { t } = useActivity().texts;
  const { languages } = useSettings();
  return (
    <Choices
      inRow
      legend={<span class="tk-question">{t("language-ask")}</span>}
      choices={languages.map((each) => ({ value: each, label: t(`language-${each}`) }))}
      chosen={draft.language === undefined ? [] : [draft.language]}
      onChoose={([language]) => keep({ ...draft, language })}
    />
  );
}

function Interpreter({ draft, keep }: DraftProps) {
  const { t } = useActivity().texts;
  const chosen = draft.interpreter === undefined ? [] : [draft.interpreter ? "yes" : "no"];
  return (
    <Choices
      legend={<span class="tk-question">{t("interpreter-ask")}</span>}
      choices={["yes", "no"].map((each) => ({ value: each, label: t(`interpreter-${each}`) }))}
      chosen={chosen}
      onChoose={([answer]) => keep({ ...draft, interpreter: answer === "yes" })}
    />
  );
}

interface AskProps extends DraftProps {
  readonly question: Question;
  readonly children: (flush: () => void) => preact.ComponentChildren;
}

/** One question with what may be asked further, the notes that were taken, and a field for the next one. */
function Ask({ question, draft, keep, children }: AskProps) {
  const { t, of } = useActivity().texts;
  const { longest } = useSettings();
  const [text, setText] = useDraft(`note:${question.id}`);
  const add = () => {
    if (text.trim() !== "") {
      keep({ ...draft, notes: [...draft.notes, { question: question.id, text: text.trim() }] });
      setText("");
    }
  };
  const without = (note: Taken) => draft.notes.filter((each) => each !== note);
  return (
    <form
      class="tk-stack"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h3 class="tk-question tk-words">{of(question.text)}</h3>
      {question.help !== null && <p class="tk-hint tk-words">{of(question.help)}</p>}
      {question.prompts.length > 0 && (
        <div class="tk-prompts">
          <p>{t("prompts-title")}</p>
          <ul>
            {question.prompts.map((prompt) => (
              <li key={of(prompt)}>{of(prompt)}</li>
            ))}
          </ul>
        </div>
      )}
      <NotesTaken
        notes={draft.notes.filter((note) => note.question === question.id)}
        onChange={(note) => {
          keep({ ...draft, notes: without(note) });
          setText([note.text, text].filter((each) => each !== "").join("\n"));
        }}
        onDelete={(note) => keep({ ...draft, notes: without(note) })}
      />
      <Writing label={t("note-label")} hint={t("note-hint")} value={text} limit={longest} onInput={setText} />
      <button type="submit" class="tk-button">
        {t("note-add")}
      </button>
      {children(add)}
    </form>
  );
}

interface NotesTakenProps {
  readonly notes: readonly Taken[];
  readonly onChange: (note: Taken) => void;
  readonly onDelete: (note: Taken) => void;
}

function NotesTaken({ notes, onChange, onDelete }: NotesTakenProps) {
  const { t } = useActivity().texts;
  return (
    <div class="tk-stack" role="status">
      {notes.length > 0 && <p class="tk-unseen">{t("notes-so-far", { notes: notes.length })}</p>}
      <ul class="tk-stack">
        {notes.map((note, place) => (
          <li key={place} class="tk-said">
            <p class="tk-words" dir="auto">
              {note.text}
            </p>
            <div class="tk-row">
              <button type="button" class="tk-button tk-plain" onClick={() => onChange(note)}>
                {t("change")}
                <span class="tk-unseen">: {note.text}</span>
              </button>
              <button type="button" class="tk-button tk-plain" onClick={() => onDelete(note)}>
                {t("delete")}
                <span class="tk-unseen">: {note.text}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function useSettings(): Settings {
  return useActivity().header.value.settings as unknown as Settings;
}
