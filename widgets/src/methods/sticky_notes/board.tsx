import { useActivity } from "../../model/activity";
import { Outcome, useCommand } from "../../parts/command";
import { Aside, Moderate, Waiting } from "../../parts/moderation";
import { Pages, type Tile } from "../../parts/pages";
import { Table, Twin } from "../../parts/twin";
import { UntilReveal } from "../../parts/until_reveal";
import type { Note, Settings } from "./note";

/** What the room sees: the wall, by columns. The facilitator's has what waits, and what to do with a note. */
export function Board() {
  const activity = useActivity();
  const { t } = activity.texts;
  const settings = activity.header.value.settings as unknown as Settings;
  const ids = activity.view.ids("note").value;
  const asked = (
    <UntilReveal
      choices={settings.columns.map(({ id, text }) => ({ id, text: activity.texts.of(text) }))}
      empty={t("board-empty")}
    />
  );
  if (activity.isBlind) {
    return asked;
  }
  const isFacilitator = activity.role === "facilitator";
  return (
    <div class="tk-stack">
      {isFacilitator && settings.approve && <Waiting {...MODERATED} />}
      {ids.length === 0 ? (
        asked
      ) : (
        <Twin picture={<Wall settings={settings} ids={ids} />} table={<NotesTable settings={settings} />} />
      )}
      {isFacilitator && <Aside {...MODERATED} />}
    </div>
  );
}

function Wall({ settings, ids }: { readonly settings: Settings; readonly ids: readonly string[] }) {
  const activity = useActivity();
  const { of, t } = activity.texts;
  const columns = settings.columns.length > 0 ? settings.columns : [{ id: "", text: {} }];
  const shown = ids.flatMap((id) => {
    const note = activity.view.part<Note>(`note:${id}`).value;
    return note === undefined || (note.standing ?? "shown") !== "shown" ? [] : [{ id, note }];
  });
  const tiles = new Map<string, Tile[]>(columns.map((column) => [column.id, []]));
  for (const { id, note } of shown) {
    tiles.get(note.column)?.push(tileOf(id, note));
  }
  const lanes = columns.map((column) => ({
    id: column.id,
    name: of(column.text),
    head: column.id === "" ? null : <h3>{of(column.text)}</h3>,
    tiles: tiles.get(column.id) ?? [],
  }));
  return <Pages lanes={lanes} label={t("board-notes", { notes: shown.length })} least={9.6} />;
}

/** Of 2,000 notes all but the one that changed keep their tile, and are not drawn again. */
const TILES = new WeakMap<Note, Tile>();

function tileOf(id: string, note: Note): Tile {
  let tile = TILES.get(note);
  if (tile === undefined) {
    tile = {
      id,
      looks: note,
      class: `tk-note tk-${note.colour}`,
      draw: () => <Card id={id} note={note} />,
    };
    TILES.set(note, tile);
  }
  return tile;
}

function Card({ id, note }: { readonly id: string; readonly note: Note }) {
  const activity = useActivity();
  const { t } = activity.texts;
  const author = note.author.length > 0 ? perspectiveOr(note.author, t) : "";
  return (
    <>
      <p class="tk-words" dir="auto">
        {note.text}
      </p>
      {author && <p class="tk-author">{author}</p>}
      {(note.likes ?? 0) > 0 && <p class="tk-author">{t("likes", { likes: note.likes ?? 0 })}</p>}
      {activity.role === "facilitator" && <MoveNote id={id} note={note} />}
    </>
  );
}

function perspectiveOr(author: string, t: (key: string) => string): string {
  return ["client", "relative", "worker", "other"].includes(author) ? t(`perspective-${author}`) : author;
}

/** What the facilitator can do with a note: also put it in another column. */
function MoveNote({ id, note }: { readonly id: string; readonly note: Note }) {
  const activity = useActivity();
  const { t, of } = activity.texts;
  const settings = activity.header.value.settings as unknown as Settings;
  const command = useCommand();
  return (
    <Moderate kind="note" id={id} entry={note} words={note.text}>
      {settings.columns.length > 1 && activity.isOpen && (
        <label class="tk-field">
          <span>{t("move-to")}</span>
          <select
            value={note.column}
            onChange={(event) =>
              void command.run("place_note", { note: id, column: event.currentTarget.value })
            }
          >
            {settings.columns.map((column) => (
              <option key={column.id} value={column.id}>
                {of(column.text)}
              </option>
            ))}
          </select>
        </label>
      )}
      {command.said?.refused && <Outcome command={command} />}
    </Moderate>
  );
}

const MODERATED = {
  kind: "note",
  words: (note: Note) => note.text,
  look: (note: Note) => `tk-note tk-${note.colour}`,
};

function NotesTable({ settings }: { readonly settings: Settings }) {
  const activity = useActivity();
  const { t, of } = activity.texts;
  const notes = activity.view.all<Note>("note").filter((note) => (note.standing ?? "shown") === "shown");
  const column = (id: string) => of(settings.columns.find((each) => each.id === id)?.text);
  const hasColumns = settings.columns.length > 0;
  return (
    <Table
      caption={t("board-notes", { notes: notes.length })}
      headings={[
        t("heading-text"),
        ...(hasColumns ? [t("heading-column")] : []),
        ...(settings.likes ? [t("heading-likes")] : []),
      ]}
      rows={notes.map((note) => [
        note.text,
        ...(hasColumns ? [column(note.column)] : []),
        ...(settings.likes ? [note.likes ?? 0] : []),
      ])}
    />
  );
}
