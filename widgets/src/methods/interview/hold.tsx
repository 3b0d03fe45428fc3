import { useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Arrived, Outcome, useCommand } from "../../parts/command";
import { Changeable } from "../../parts/entries";
import { useMarked, Writing } from "../../parts/writing";
import { Guide, useSettings } from "./guide";
import type { Draft, Note, Own, OwnInterview } from "./interview";

/** What a participant does: hold an interview, see what one has sent, read the notes of others. */
export function Hold() {
  const activity = useActivity();
  const { t } = activity.texts;
  const settings = useSettings();
  const sent = activity.view.part<Own>("own").value?.interviews ?? [];
  const [draft] = useMarked<Draft>("interview");
  const [isHolding, setHolding] = useState(draft !== null);
  const isFull = sent.length >= settings.limit;
  if (activity.isOpen && isHolding && !isFull) {
    return <Guide onSent={() => setHolding(false)} />;
  }
  return (
    <div class="tk-stack">
      {activity.isOpen && sent.length > 0 && activity.role === "participant" && <Arrived />}
      {activity.isOpen && !isFull && (
        <>
          <p>{t("begin-hint")}</p>
          <button
            type="button"
            class={sent.length > 0 ? "tk-button" : "tk-button tk-primary tk-wide"}
            onClick={() => setHolding(true)}
          >
            {t(sent.length > 0 ? "begin-another" : "begin")}
          </button>
        </>
      )}
      {activity.isOpen && isFull && <p class="tk-message">{t("limit-full", { limit: settings.limit })}</p>}
      {sent.length > 0 && <Sent interviews={sent} />}
      {settings.share_on_phones && <Others mine={sent} />}
    </div>
  );
}

function Sent({ interviews }: { readonly interviews: readonly OwnInterview[] }) {
  const { t } = useActivity().texts;
  return (
    <section class="tk-stack">
      <h3>{t("own-title", { interviews: interviews.length })}</h3>
      {interviews.map((interview, place) => (
        <section key={interview.id} class="tk-stack" aria-label={t("interview-of", { place: place + 1 })}>
          {interviews.length > 1 && <h4>{t("interview-of", { place: place + 1 })}</h4>}
          <OwnNotes interview={interview} />
          <Withdraw interview={interview.id} />
        </section>
      ))}
    </section>
  );
}

function OwnNotes({ interview }: { readonly interview: OwnInterview }) {
  const { t, of } = useActivity().texts;
  const { questions, longest } = useSettings();
  return (
    <>
      {questions
        .map((question) => ({
          question,
          notes: interview.notes.filter((each) => each.question === question.id),
        }))
        .filter(({ notes }) => notes.length > 0)
        .map(({ question, notes }) => (
          <section key={question.id} class="tk-stack tk-tight">
            <p class="tk-hint tk-words">{of(question.text)}</p>
            <ul class="tk-stack tk-tight">
              {notes.map((note) => (
                <Changeable
                  key={note.id}
                  kind="note"
                  id={note.id}
                  words={note.text}
                  class="tk-said"
                  standing={note.standing}
                  said={{ text: note.text }}
                  fields={(said, change) => (
                    <Writing
                      label={t("note-label")}
                      value={said.text}
                      limit={longest}
                      onInput={(text) => change({ text })}
                    />
                  )}
                >
                  <p class="tk-words" dir="auto">
                    {note.text}
                  </p>
                </Changeable>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

/** Takes a whole interview back; asked first, for it may be an hour's work. */
function Withdraw({ interview }: { readonly interview: string }) {
  const { t } = useActivity().texts;
  const command = useCommand();
  const [isAsking, setAsking] = useState(false);
  return (
    <div class="tk-stack">
      {isAsking ? (
        <div class="tk-message tk-refused tk-stack tk-tight" role="alert">
          <p>{t("withdraw-ask")}</p>
          <div class="tk-row">
            <button
              type="button"
              class="tk-button"
              onClick={() => void command.run("withdraw_interview", { interview })}
            >
              {t("delete")}
            </button>
            <button type="button" class="tk-button tk-plain" onClick={() => setAsking(false)}>
              {t("cancel")}
            </button>
          </div>
        </div>
      ) : (
        <p>
          <button type="button" class="tk-button tk-plain" onClick={() => setAsking(true)}>
            {t("withdraw-interview")}
          </button>
        </p>
      )}
      {command.said?.refused && <Outcome command={command} />}
    </div>
  );
}

function Others({ mine }: { readonly mine: readonly OwnInterview[] }) {
  const activity = useActivity();
  const { t, of } = activity.texts;
  const { questions } = useSettings();
  const own = new Set(mine.flatMap(({ notes }) => notes.map(({ id }) => id)));
  const others = activity.view.all<Note>("note").filter((note) => !own.has(note.id));
  if (others.length === 0) {
    return null;
  }
  return (
    <details class="tk-stack">
      <summary>{t("others-title", { notes: others.length })}</summary>
      {questions.map((question) => (
        <section key={question.id} class="tk-stack tk-tight">
          <h3 class="tk-words">{of(question.text)}</h3>
          {others
            .filter((note) => note.question === question.id)
            .map((note) => (
              <p key={note.id} class="tk-said tk-words" dir="auto">
                {note.text}
              </p>
            ))}
        </section>
      ))}
    </details>
  );
}
