import { useRef, useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Choices } from "../../parts/choices";
import { Outcome, useCommand } from "../../parts/command";
import { Changeable } from "../../parts/entries";
import { useDraft, useMarked, Writing } from "../../parts/writing";
import type { Note, Own, OwnNote, Settings } from "./note";

/** What a participant does: write, change one's own, read and like those of others. */
export function Write() {
  const activity = useActivity();
  const { t } = activity.texts;
  const settings = activity.header.value.settings as unknown as Settings;
  const own = activity.view.part<Own>("own").value ?? {};
  const notes = own.notes ?? [];
  return (
    <div class="tk-stack">
      {activity.isOpen && notes.length < settings.limit && (
        <NewNote settings={settings} hasNotes={notes.length > 0} />
      )}
      {activity.isOpen && notes.length >= settings.limit && (
        <p class="tk-message">{t("limit-full", { limit: settings.limit })}</p>
      )}
      {notes.length > 0 && (
        <section class="tk-stack">
          <h3>{t("own-title", { notes: notes.length })}</h3>
          <ul class="tk-notes">
            {[...notes].reverse().map((note) => (
              <OwnCard key={note.id} note={note} settings={settings} />
            ))}
          </ul>
        </section>
      )}
      {(settings.share_on_phones || settings.likes) && <Others own={own} settings={settings} />}
    </div>
  );
}

function NewNote({ settings, hasNotes }: { readonly settings: Settings; readonly hasNotes: boolean }) {
  const { t } = useActivity().texts;
  const command = useCommand();
  const [text, setText] = useDraft("note");
  const [marked, setNickname] = useMarked<string>("nickname");
  const nickname = marked ?? "";
  // None is chosen beforehand: in the first one, notes would gather by accident.
  const [column, setColumn] = useState(settings.columns.length === 1 ? (settings.columns[0]?.id ?? "") : "");
  const [colour, setColour] = useState(settings.colours[0] ?? "yellow");
  const latest = useRef(text);
  latest.current = text;
  const sending = useRef<string | null>(null);
  const sent = (what: string) => {
    // Whoever writes fast has begun the next note before the answer comes.
    if (latest.current !== what) {
      return;
    }
    setText("");
    if (settings.columns.length > 1) {
      setColumn("");
    }
  };
  return (
    <form
      class={`tk-stack tk-new-note tk-paper-${colour}`}
      onSubmit={async (event) => {
        event.preventDefault();
        // A second tap is not a second note.
        if (command.pending && sending.current === text) {
          return;
        }
        sending.current = text;
        if (await command.run("add_note", { text, column, colour, nickname })) {
          sent(text);
        }
      }}
    >
      <Writing label={t("write-label")} value={text} limit={settings.longest} onInput={setText} />
      {settings.columns.length > 1 && (
        <Columns settings={settings} chosen={column} onChoose={setColumn} legend={t("column-label")} />
      )}
      {settings.author === "nickname" && (
        <Writing line label={t("nickname-label")} value={nickname} limit={30} onInput={setNickname} />
      )}
      <button type="submit" class="tk-button tk-primary">
        {settings.approve ? t("write-send-waiting") : t("write-send")}
      </button>
      <Outcome command={command} onConfirmed={() => sent(text)} given={hasNotes} />
      {settings.colours.length > 1 && (
        <fieldset class="tk-choices tk-colours">
          <legend>{t("colour-label")}</legend>
          {settings.colours.map((each) => (
            <label key={each} class={each === colour ? "tk-colour tk-chosen" : "tk-colour"}>
              <input
                type="radio"
                name="colour"
                checked={each === colour}
                onChange={() => setColour(each)}
                class="tk-unseen"
              />
              <span class={`tk-swatch tk-${each}`} aria-hidden="true">
                {each === colour && "✓"}
              </span>
              {t(`colour-${each}`)}
            </label>
          ))}
        </fieldset>
      )}
      <p class="tk-hint">
        {t("write-hint")} {t(`author-${settings.author}`)} {settings.approve && t("waits")}
      </p>
    </form>
  );
}

interface ColumnsProps {
  readonly settings: Settings;
  readonly chosen: string;
  readonly onChoose: (column: string) => void;
  readonly legend: string;
}

function Columns({ settings, chosen, onChoose, legend }: ColumnsProps) {
  const { of } = useActivity().texts;
  return (
    <div class="tk-compact">
      <Choices
        legend={legend}
        choices={settings.columns.map((each) => ({ value: each.id, label: of(each.text) }))}
        chosen={[chosen]}
        onChoose={([column]) => onChoose(column ?? "")}
      />
    </div>
  );
}

function OwnCard({ note, settings }: { readonly note: OwnNote; readonly settings: Settings }) {
  const { t, of } = useActivity().texts;
  const column = settings.columns.length > 1 && settings.columns.find((each) => each.id === note.column);
  return (
    <Changeable
      kind="note"
      id={note.id}
      words={note.text}
      class={`tk-note tk-${note.colour}`}
      standing={note.standing}
      said={{ text: note.text, column: note.column }}
      fields={(said, change) => (
        <>
          <Writing
            label={t("write-label")}
            value={said.text}
            limit={settings.longest}
            onInput={(text) => change({ ...said, text })}
          />
          {settings.columns.length > 1 && (
            <Columns
              settings={settings}
              chosen={said.column}
              onChoose={(chosen) => change({ ...said, column: chosen })}
              legend={t("column-label")}
            />
          )}
        </>
      )}
    >
      {column && <p class="tk-author">{of(column.text)}</p>}
      <p class="tk-words">{note.text}</p>
    </Changeable>
  );
}

function Others({ own, settings }: { readonly own: Own; readonly settings: Settings }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const mine = new Set((own.notes ?? []).map((note) => note.id));
  const liked = new Set(own.liked ?? []);
  const others = activity.view.all<Note>("note").filter((note) => !mine.has(note.id));
  if (others.length === 0) {
    return null;
  }
  return (
    <section class="tk-stack">
      <h3>{t("others-title")}</h3>
      <ul class="tk-notes">
        {others.map((note) => (
          <OthersNote
            key={note.id}
            id={note.id}
            note={note}
            liked={liked.has(note.id)}
            likes={settings.likes}
          />
        ))}
      </ul>
    </section>
  );
}

interface OthersNoteProps {
  readonly id: string;
  readonly note: Note;
  readonly liked: boolean;
  readonly likes: boolean;
}

function OthersNote({ id, note, liked, likes }: OthersNoteProps) {
  const activity = useActivity();
  const { t } = activity.texts;
  const command = useCommand();
  return (
    <li class={`tk-note tk-${note.colour}`}>
      <p class="tk-words">{note.text}</p>
      {likes && (
        <div class="tk-row">
          <button
            type="button"
            class="tk-button"
            aria-pressed={liked}
            disabled={!activity.isOpen}
            onClick={() => void command.run("like_note", { note: id, liked: !liked })}
          >
            {t(liked ? "liked" : "like")}
            <span class="tk-unseen">: {note.text}</span>
          </button>
          <span class="tk-hint">{t("likes", { likes: note.likes ?? 0 })}</span>
        </div>
      )}
      {command.said?.refused && <Outcome command={command} />}
    </li>
  );
}
