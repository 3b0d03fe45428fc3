import { useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Choices } from "../../parts/choices";
import { Outcome, useCommand } from "../../parts/command";
import { useSettings } from "./guide";
import type { Draft } from "./interview";

interface ReviewProps {
  readonly draft: Draft;
  readonly onGo: (question: number) => void;
  readonly onSent: () => void;
}

/** »Luetaan yhdessä«: all notes, and that the person interviewed agrees; only then are they sent. */
export function Review({ draft, onGo, onSent }: ReviewProps) {
  const { t, of } = useActivity().texts;
  const { questions } = useSettings();
  const command = useCommand();
  const [agreed, setAgreed] = useState(false);
  const known = new Set(questions.map(({ id }) => id));
  const notes = draft.notes.filter((note) => known.has(note.question));
  return (
    <div class="tk-stack">
      <p>{t(notes.length > 0 ? "review-text" : "review-nothing")}</p>
      <ol class="tk-stack">
        {questions.map((question, place) => {
          const taken = notes.filter((note) => note.question === question.id);
          return (
            <li key={question.id} class="tk-stack tk-tight">
              <h3 class="tk-words">{of(question.text)}</h3>
              {taken.length === 0 && <p class="tk-hint">{t("no-notes")}</p>}
              {taken.map((note, number) => (
                <p key={number} class="tk-said tk-words" dir="auto">
                  {note.text}
                </p>
              ))}
              <p>
                <button type="button" class="tk-button tk-plain" onClick={() => onGo(place)}>
                  {t(taken.length > 0 ? "change" : "write-here")}
                  <span class="tk-unseen">: {of(question.text)}</span>
                </button>
              </p>
            </li>
          );
        })}
      </ol>
      {notes.length > 0 && (
        <>
          <Choices
            legend={<span class="tk-unseen">{t("review-title")}</span>}
            several
            choices={[{ value: "agreed", label: t("agreed") }]}
            chosen={agreed ? ["agreed"] : []}
            onChoose={(chosen) => setAgreed(chosen.length > 0)}
          />
          <button
            type="button"
            class="tk-button tk-primary tk-wide"
            aria-disabled={command.pending}
            onClick={async () => {
              const { language, interpreter } = draft;
              if (
                !command.pending &&
                (await command.run("send_interview", { notes, language, interpreter, agreed }))
              ) {
                onSent();
              }
            }}
          >
            {t("send-interview")}
          </button>
        </>
      )}
      <Outcome command={command} onConfirmed={onSent} />
    </div>
  );
}
