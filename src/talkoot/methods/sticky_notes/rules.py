"""Rules and views of sticky notes."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, ClassVar

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.locales import Texts, chosen
from talkoot.methods.counting import Counts
from talkoot.methods.document import LINES, Block, Heading, Lines
from talkoot.methods.entries import Entries, EntriesState, Entry, Remove, Said, about, moderation
from talkoot.methods.method import JSON, Action, Actor, Context, Decision, Happened, Item, Touched, Viewer
from talkoot.methods.sticky_notes.actions import AddNote, EditNote, LikeNote, NotesSettings, PlaceNote

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True)
class Note(Entry):
    """A note as it stands now."""

    text: str = ""
    column: str = ""
    colour: str = "yellow"
    author: str = ""
    x: float | None = None
    y: float | None = None
    likes: set[str] = field(default_factory=set)


@dataclass
class NotesState(EntriesState[NotesSettings, Note]):
    """All notes of the activity."""

    liked: dict[str, set[str]] = field(default_factory=dict)
    """Ids of the notes that each respondent likes."""


class StickyNotes(Entries[NotesSettings, NotesState]):
    """Sticky notes."""

    name = "sticky_notes"
    kind = "note"
    settings = NotesSettings
    state = NotesState
    entry = Note
    fields: ClassVar[Mapping[str, str]] = {"text": "", "column": "", "colour": "yellow", "author": ""}
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "add_note": AddNote,
        "edit_note": EditNote,
        "remove_note": about("note", Remove),
        "place_note": PlaceNote,
        "like_note": LikeNote,
        **moderation("note"),
    }
    added, edited, removed = "NoteAdded", "NoteEdited", "NoteDeleted"
    shown, hidden, moved_aside = "NoteShown", "NoteHidden", "NoteMovedAside"
    events: ClassVar[Mapping[str, int]] = {
        added: 1,
        edited: 1,
        removed: 1,
        shown: 1,
        hidden: 1,
        moved_aside: 1,
        "NotePlaced": 1,
        "NoteLiked": 1,
        "NoteUnliked": 1,
    }

    def limit(self, settings: NotesSettings) -> int:
        """As the kit says."""
        return settings.limit

    def waits(self, settings: NotesSettings) -> bool:
        """As the kit says."""
        return settings.approve

    def phones_see(self, settings: NotesSettings) -> bool:
        """Where notes are shared, or liked."""
        return settings.share_on_phones or settings.likes

    def said(
        self,
        state: NotesState,
        action: Action,
        actor: Actor,
        context: Context,  # noqa: ARG002
        before: Any | None,
    ) -> Said | Refusal:
        """Give the words, with column and colour; a new one also with what is told about its author."""
        if not isinstance(action, AddNote | EditNote):
            raise TypeError(action)
        settings = state.settings
        if len(action.text) > settings.longest:
            return Refusal("too_long", {"limit": settings.longest, "length": len(action.text)})
        if before is None and not action.column and len(settings.columns) > 1:
            # The first one would be a guess, and notes would gather there by accident.
            return Refusal("column-missing")
        columns = self._columns(settings)
        if before is None:
            column = action.column or columns[0]
        else:
            column = before.column if action.column is None else action.column
        if column not in columns:
            return Refusal("unknown-column", {"column": column})
        colour = action.colour or (before.colour if before else settings.colours[0])
        if colour not in settings.colours:
            return Refusal("unknown-colour", {"colour": colour})
        author = self._author(settings, action, actor) if isinstance(action, AddNote) else ""
        return {"text": action.text, "column": column, "colour": colour, **({"author": author} if author else {})}

    @staticmethod
    def _author(settings: NotesSettings, action: AddNote, actor: Actor) -> str:
        if settings.author == "perspective":
            return actor.perspective or ""
        return action.nickname if settings.author == "nickname" else ""

    @staticmethod
    def _columns(settings: NotesSettings) -> list[str]:
        return [column.id for column in settings.columns] or [""]

    def decide(self, state: NotesState, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        if not isinstance(action, PlaceNote | LikeNote):
            return super().decide(state, action, actor, context)
        note = state.entries.get(action.note)
        if note is None:
            return Refusal("gone")
        if isinstance(action, LikeNote):
            return self._like(state, action, actor, note)
        if note.respondent != actor.respondent and actor.kind != "facilitator":
            return Refusal("not-yours")
        column = note.column if action.column is None else action.column
        if column not in self._columns(state.settings):
            return Refusal("unknown-column", {"column": column})
        return [Happened("NotePlaced", {"id": note.id, "column": column, "x": action.x, "y": action.y})]

    def _like(self, state: NotesState, action: LikeNote, actor: Actor, note: Note) -> Decision:
        if not state.settings.likes:
            return Refusal("likes-off")
        if note.standing != "shown" or state.is_blind:
            return Refusal("gone")
        if note.respondent == actor.respondent:
            return Refusal("own-note")
        if action.liked == (actor.respondent in note.likes):
            return []
        return [Happened("NoteLiked" if action.liked else "NoteUnliked", {"id": note.id})]

    def change(self, state: NotesState, entry: Note, event: Event) -> None:
        """Carry out an event about a note that is there."""
        match event.kind:
            case "NotePlaced":
                entry.column = event.data.get("column", entry.column)
                entry.x, entry.y = event.data.get("x"), event.data.get("y")
            case "NoteLiked":
                entry.likes.add(event.respondent)
                state.liked.setdefault(event.respondent, set()).add(entry.id)
            case "NoteUnliked":
                entry.likes.discard(event.respondent)
                state.liked.get(event.respondent, set()).discard(entry.id)
            case _:
                super().change(state, entry, event)
                if entry.id not in state.entries:
                    for liker in entry.likes:
                        state.liked[liker].discard(entry.id)

    def part(self, state: NotesState, key: str, viewer: Viewer) -> JSON | None:
        """Give a note, with its place on a free board and how many like it."""
        part = super().part(state, key, viewer)
        if part is None:
            return None
        note = state.entries[key.removeprefix("note:")]
        if note.x is not None and note.y is not None:
            part |= {"x": note.x, "y": note.y}
        return part | {"likes": len(note.likes)} if state.settings.likes else part

    def own(self, state: NotesState, respondent: str) -> JSON:
        """Give one's notes and what one likes."""
        own = super().own(state, respondent)
        liked = state.liked.get(respondent, set())
        return {"notes": [], **own, "liked": sorted(liked)} if own or liked else {}

    def touched(self, state: NotesState, event: Event) -> Touched:
        """Name the note, its giver, and who liked a note that is gone."""
        touched = super().touched(state, event)
        likers: Collection[str] = state.liked if event.kind == self.removed else ()
        return Touched.of(touched.keys, touched.respondents.union(likers))

    def items(self, state: NotesState, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give the notes that are shown."""
        return {note.id: Item(note.id, note.text, colour=note.colour) for note in state.shown()}

    def counts(self, state: NotesState) -> Counts:
        """Count the notes that are shown."""
        return Counts(given=sum(1 for _ in state.shown()))

    def sheet(self, settings: NotesSettings, things: Mapping[str, str], texts: Texts) -> Sequence[Block]:  # noqa: ARG002
        """Give lines to write notes on, under each column where there are some."""
        columns = [chosen(column.text, texts.language) for column in settings.columns]
        under = [(Heading(column, 2), Lines(LINES // 2)) for column in columns]
        return [block for blocks in under for block in blocks] or [Lines(LINES)]

    def frame(self, state: NotesState, items: Mapping[str, Item]) -> "pd.DataFrame":  # noqa: ARG002
        """Give one row per shown note, in order of column and text.

        Returns
        -------
        pandas.DataFrame
            ``note`` (str): id. ``column`` (str): id of the column, empty on a free board. ``text`` (str).
            ``colour`` (str). ``author`` (str): nickname or perspective where it is shown, else empty.
            ``likes`` (int64). ``attrs["columns"]``: texts of the columns by id and language.
        """
        from talkoot.methods.sticky_notes.figure import frame

        return frame(state)
