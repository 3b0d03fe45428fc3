import { useState } from "preact/hooks";
import { useActivity } from "../../model/activity";
import { Choices } from "../../parts/choices";
import { Outcome, useCommand } from "../../parts/command";
import { useDraft, Writing } from "../../parts/writing";
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
      {activity.isOpen && notes.length < settings.limit && <NewNote settings={settings} />}
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

function NewNote({ settings }: { readonly settings: Settings }) {
  const { t, of } = useActivity().texts;
  const command = useCommand();
  const [text, setText] = useDraft("note");
  const [nickname, setNickname] = useDraft("nickname");
  const [column, setColumn] = useState(settings.columns[0]?.id ?? "");
  const [colour, setColour] = useState(settings.colours[0] ?? "yellow");
  return (
    <form
      class="tk-stack"
      onSubmit={async (event) => {
        event.preventDefault();
        if (!command.pending && (await command.run("add_note", { text, column, colour, nickname }))) {
          setText("");
        }
      }}
    >
      {settings.columns.length > 1 && (
        <Choices
          legend={t("column-label")}
          choices={settings.columns.map((each) => ({ value: each.id, label: of(each.text) }))}
          chosen={[column]}
          onChoose={([chosen]) => setColumn(chosen ?? "")}
        />
      )}
      <Writing
        label={t("write-label")}
        hint={`${t("write-hint")} ${t(`author-${settings.author}`)} ${settings.approve ? t("waits") : ""}`}
        value={text}
        limit={settings.longest}
        onInput={setText}
      />
      {settings.author === "nickname" && (
        <Writing line label={t("nickname-label")} value={nickname} limit={30} onInput={setNickname} />
      )}
      {settings.colours.length > 1 && (
        <Choices
          inRow
          legend={t("colour-label")}
          choices={settings.colours.map((each) => ({
            value: each,
            label: (
              <>
                <span class={`tk-swatch tk-${each}`} /> {t(`colour-${each}`)}
              </>
            ),
          }))}
          chosen={[colour]}
          onChoose={([chosen]) => setColour(chosen ?? "yellow")}
        />
      )}
      <button type="submit" class="tk-button tk-primary">
        {settings.approve ? t("write-send-waiting") : t("write-send")}
      </button>
      <Outcome command={command} onConfirmed={() => setText("")} />
    </form>
  );
}

function OwnCard({ note, settings }: { readonly note: OwnNote; readonly settings: Settings }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const command = useCommand();
  const [text, setText] = useState<string | null>(null);
  if (text !== null) {
    return (
      <li class={`tk-note tk-${note.colour}`}>
        <form
          class="tk-stack"
          onSubmit={async (event) => {
            event.preventDefault();
            if (await command.run("edit_note", { note: note.id, text })) {
              setText(null);
            }
          }}
        >
          <Writing label={t("write-label")} value={text} limit={settings.longest} onInput={setText} />
          <div class="tk-row">
            <button type="submit" class="tk-button tk-primary">
              {t("save")}
            </button>
            <button type="button" class="tk-button" onClick={() => setText(null)}>
              {t("cancel")}
            </button>
          </div>
          <Outcome command={command} onConfirmed={() => setText(null)} />
        </form>
      </li>
    );
  }
  return (
    <li class={`tk-note tk-${note.colour}`}>
      <p class="tk-words">{note.text}</p>
      {note.standing !== "shown" && <p class="tk-hint">{t(`own-${note.standing}`)}</p>}
      <div class="tk-row">
        {activity.isOpen && (
          <button type="button" class="tk-button tk-plain" onClick={() => setText(note.text)}>
            {t("change")}
            <span class="tk-unseen">: {note.text}</span>
          </button>
        )}
        <button
          type="button"
          class="tk-button tk-plain"
          onClick={() => void command.run("delete_note", { note: note.id })}
        >
          {t("delete")}
          <span class="tk-unseen">: {note.text}</span>
        </button>
      </div>
      <Outcome command={command} />
    </li>
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
