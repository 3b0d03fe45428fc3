import { useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import type { Results } from "../../model/protocol";
import type { Texts } from "../../model/texts";
import { Outcome, useCommand } from "../../parts/command";
import { Aside, Moderate, Waiting } from "../../parts/moderation";
import { Pages, type Tile } from "../../parts/pages";
import { Table, Twin } from "../../parts/twin";
import { UntilReveal } from "../../parts/until_reveal";
import { Guide, useSettings } from "./guide";
import type { Note, Tally } from "./interview";

type Shown = Note & { readonly id: string };
const MODERATED = { kind: "note", words: (note: Note) => note.text, look: () => "tk-said" };

/** What the room sees: the notes under their questions. The facilitator decides on them, and may write an interview down. */
export function Wall() {
  const activity = useActivity();
  const { of, t } = activity.texts;
  const { questions, approve } = useSettings();
  const isFacilitator = activity.role === "facilitator";
  const results = activity.view.part<Results<Tally>>("results").value;
  const notes = activity.view.all<Note>("note").filter(({ standing = "shown" }) => standing === "shown");
  // The wall is all that somebody without a phone has to ask from.
  const asked = questions.map(({ id, text }) => ({ id, text: of(text) }));
  return (
    <div class="tk-stack tk-fill">
      {isFacilitator && activity.isOpen && <WriteDown />}
      {activity.isBlind ? (
        <UntilReveal choices={asked} />
      ) : (
        <>
          {isFacilitator && approve && <Waiting {...MODERATED} />}
          {results && results.joint.interviews > 0 && <Held tally={results.joint} />}
          {notes.length === 0 ? (
            <UntilReveal choices={asked} empty={t("wall-empty")} />
          ) : (
            <Twin
              picture={<Notes notes={notes} />}
              table={<NotesTable notes={notes} tally={results?.joint} />}
            />
          )}
          {isFacilitator && <Aside {...MODERATED} />}
        </>
      )}
    </div>
  );
}

function WriteDown() {
  const { t } = useActivity().texts;
  const [sent, setSent] = useState(0);
  return (
    <details class="tk-write-down">
      <summary>{t("write-group")}</summary>
      <div class="tk-stack">
        <p class="tk-hint">{t("write-group-hint")}</p>
        <Guide key={sent} onSent={() => setSent(sent + 1)} />
        <p role="status">{sent > 0 && t("saved")}</p>
      </div>
    </details>
  );
}

/** How many interviews, and once they are counted in which languages and with an interpreter or not. */
function Held({ tally }: { readonly tally: Tally }) {
  const { texts } = useActivity();
  const counts = countsOf(tally, texts);
  return (
    <p class="tk-held">
      <strong>{texts.t("interviews-held", { interviews: tally.interviews })}</strong>
      {counts.map(([what, interviews]) => (
        <span key={what}>{texts.t("counted-as", { what, answer: `${interviews}` })}</span>
      ))}
      {counts.length === 0 && tally.language && <span>{texts.t("too-few-to-tell")}</span>}
    </p>
  );
}

/** What was counted, each with how many; a single rest says no more than the whole. */
function countsOf(tally: Tally, { t }: Texts): [string, number][] {
  return (["language", "interpreter"] as const).flatMap((counted) =>
    Object.entries(tally[counted] ?? {})
      .filter(([answer, interviews]) => answer !== "rest" || interviews !== tally.interviews)
      .map(([answer, interviews]): [string, number] => [
        t("counted-as", { what: t(`heading-${counted}`), answer: t(`${counted}-${answer}`) }),
        interviews,
      ]),
  );
}

function Notes({ notes }: { readonly notes: readonly Shown[] }) {
  const { of, t } = useActivity().texts;
  const lanes = useSettings().questions.map((question) => ({
    id: question.id,
    name: of(question.text),
    head: <h3 class="tk-words">{of(question.text)}</h3>,
    tiles: notes.filter((note) => note.question === question.id).map(tileOf),
  }));
  return <Pages lanes={lanes} label={t("wall-title", { notes: notes.length })} least={13} />;
}

function tileOf(note: Shown): Tile {
  return {
    id: note.id,
    looks: note.text,
    class: "tk-said",
    draw: () => <OneNote note={note} />,
  };
}

function OneNote({ note }: { readonly note: Shown }) {
  const isFacilitator = useActivity().role === "facilitator";
  return (
    <>
      <p class="tk-words" dir="auto">
        {note.text}
      </p>
      {isFacilitator && (
        <Moderate kind="note" id={note.id} entry={note} words={note.text}>
          {note.own && <Delete note={note.id} />}
        </Moderate>
      )}
    </>
  );
}

/** What the facilitator wrote down can be taken away again. */
function Delete({ note }: { readonly note: string }) {
  const { t } = useActivity().texts;
  const command = useCommand();
  return (
    <>
      <button type="button" class="tk-button" onClick={() => void command.run("remove_note", { note })}>
        {t("delete")}
      </button>
      {command.said?.refused && <Outcome command={command} />}
    </>
  );
}

interface NotesTableProps {
  readonly notes: readonly Shown[];
  readonly tally: Tally | undefined;
}

function NotesTable({ notes, tally }: NotesTableProps) {
  const { texts } = useActivity();
  const { t, of } = texts;
  const counts = tally === undefined ? [] : countsOf(tally, texts);
  const said = useSettings().questions.flatMap((question) =>
    notes.filter((note) => note.question === question.id).map((note) => [of(question.text), note.text]),
  );
  return (
    <Table
      caption={t("wall-title", { notes: notes.length })}
      headings={[t("heading-question"), t("heading-note")]}
      rows={[...counts.map(([what, interviews]) => [what, `${interviews}`]), ...said]}
    />
  );
}
