"""Rules and views of sticky notes."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, Literal

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.methods.method import (
    JSON,
    Action,
    Actor,
    Context,
    Decision,
    Happened,
    Item,
    Method,
    State,
    Touched,
    Viewer,
)
from talkoot.methods.sticky_notes.actions import (
    AddNote,
    DeleteNote,
    EditNote,
    HideNote,
    LikeNote,
    MoveNoteAside,
    NotesSettings,
    PlaceNote,
    ShowNote,
)

if TYPE_CHECKING:
    import pandas as pd

Standing = Literal["shown", "waiting", "hidden", "aside"]


@dataclass(slots=True)
class Note:
    """A note as it stands now."""

    id: str
    order: int
    respondent: str
    text: str
    column: str
    colour: str
    author: str = ""
    x: float | None = None
    y: float | None = None
    standing: Standing = "shown"
    aside_to: str = ""
    likes: set[str] = field(default_factory=set)


@dataclass
class NotesState(State[NotesSettings]):
    """All notes of the activity, by id, in order of arrival."""

    notes: dict[str, Note] = field(default_factory=dict)
    by_respondent: dict[str, list[str]] = field(default_factory=dict)
    liked: dict[str, set[str]] = field(default_factory=dict)
    written: int = 0
    """Notes ever written: gives each its place in the order."""


class StickyNotes(Method[NotesSettings, NotesState]):
    """Sticky notes."""

    name = "sticky_notes"
    settings = NotesSettings
    state = NotesState
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "add_note": AddNote,
        "edit_note": EditNote,
        "delete_note": DeleteNote,
        "place_note": PlaceNote,
        "like_note": LikeNote,
        "show_note": ShowNote,
        "hide_note": HideNote,
        "move_note_aside": MoveNoteAside,
    }
    events: ClassVar[Mapping[str, int]] = {
        "NoteAdded": 1,
        "NoteEdited": 1,
        "NoteDeleted": 1,
        "NotePlaced": 1,
        "NoteLiked": 1,
        "NoteUnliked": 1,
        "NoteShown": 1,
        "NoteHidden": 1,
        "NoteMovedAside": 1,
    }

    def decide(self, state: NotesState, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        if isinstance(action, AddNote):
            return self._add(state, action, actor, context)
        note = state.notes.get(getattr(action, "note", ""))
        if note is None:
            return Refusal("note-gone")
        is_own = note.respondent == actor.respondent
        match action:
            case EditNote():
                if not is_own:
                    return Refusal("not-yours")
                return self._edit(state, action, note)
            case DeleteNote():
                if not is_own:
                    return Refusal("not-yours")
                return [Happened("NoteDeleted", {"id": note.id}, erases=(note.id,))]
            case PlaceNote():
                if not is_own and actor.kind != "facilitator":
                    return Refusal("not-yours")
                return self._place(state, action, note)
            case LikeNote():
                return self._like(state, action, actor, note)
            case ShowNote():
                return [] if note.standing == "shown" else [Happened("NoteShown", {"id": note.id})]
            case HideNote():
                return [] if note.standing == "hidden" else [Happened("NoteHidden", {"id": note.id})]
            case MoveNoteAside():
                return [Happened("NoteMovedAside", {"id": note.id, "person": action.person})]
        raise TypeError(action)

    def _add(self, state: NotesState, action: AddNote, actor: Actor, context: Context) -> Decision:
        settings = state.settings
        if len(state.by_respondent.get(actor.respondent, ())) >= settings.limit and actor.kind != "facilitator":
            return Refusal("limit-reached", {"limit": settings.limit})
        if len(action.text) > settings.longest:
            return Refusal("too_long", {"limit": settings.longest, "length": len(action.text)})
        if not action.column and len(settings.columns) > 1:
            # The first one would be a guess, and notes would gather there by accident.
            return Refusal("column-missing")
        column = action.column or (settings.columns[0].id if settings.columns else "")
        if column not in self._columns(settings):
            return Refusal("unknown-column", {"column": column})
        colour = action.colour or settings.colours[0]
        if colour not in settings.colours:
            return Refusal("unknown-colour", {"colour": colour})
        data: dict[str, JSON] = {
            "id": context.new_id(),
            "text": action.text,
            "column": column,
            "colour": colour,
        }
        if settings.author == "nickname" and action.nickname:
            data["author"] = action.nickname
        if settings.author == "perspective" and actor.perspective:
            data["author"] = actor.perspective
        return [Happened("NoteAdded", data)]

    def _edit(self, state: NotesState, action: EditNote, note: Note) -> Decision:
        settings = state.settings
        if len(action.text) > settings.longest:
            return Refusal("too_long", {"limit": settings.longest, "length": len(action.text)})
        column = note.column if action.column is None else action.column
        if column not in self._columns(settings):
            return Refusal("unknown-column", {"column": column})
        colour = action.colour or note.colour
        if colour not in settings.colours:
            return Refusal("unknown-colour", {"colour": colour})
        return [Happened("NoteEdited", {"id": note.id, "text": action.text, "column": column, "colour": colour})]

    def _place(self, state: NotesState, action: PlaceNote, note: Note) -> Decision:
        column = note.column if action.column is None else action.column
        if column not in self._columns(state.settings):
            return Refusal("unknown-column", {"column": column})
        return [Happened("NotePlaced", {"id": note.id, "column": column, "x": action.x, "y": action.y})]

    def _like(self, state: NotesState, action: LikeNote, actor: Actor, note: Note) -> Decision:
        if not state.settings.likes:
            return Refusal("likes-off")
        if note.standing != "shown" or state.is_blind:
            return Refusal("note-gone")
        if note.respondent == actor.respondent:
            return Refusal("own-note")
        if action.liked == (actor.respondent in note.likes):
            return []
        return [Happened("NoteLiked" if action.liked else "NoteUnliked", {"id": note.id})]

    @staticmethod
    def _columns(settings: NotesSettings) -> Collection[str]:
        return [column.id for column in settings.columns] or [""]

    def apply(self, state: NotesState, event: Event) -> None:
        """Carry an event out."""
        data = event.data
        if event.kind == "NoteAdded":
            state.written += 1
            state.notes[data["id"]] = Note(
                id=data["id"],
                order=state.written,
                respondent=event.respondent,
                text=data.get("text", ""),
                column=data.get("column", ""),
                colour=data.get("colour", "yellow"),
                author=data.get("author", ""),
                standing="waiting" if state.settings.approve and event.respondent else "shown",
            )
            state.by_respondent.setdefault(event.respondent, []).append(data["id"])
            return
        note = state.notes.get(data["id"])
        if note is None:
            return
        match event.kind:
            case "NoteEdited":
                note.text = data.get("text", "")
                note.column = data.get("column", note.column)
                note.colour = data.get("colour", note.colour)
                if state.settings.approve and note.standing == "shown" and note.respondent:
                    note.standing = "waiting"
            case "NoteDeleted":
                del state.notes[note.id]
                state.by_respondent[note.respondent].remove(note.id)
                for liker in note.likes:
                    state.liked[liker].discard(note.id)
            case "NotePlaced":
                note.column = data.get("column", note.column)
                note.x, note.y = data.get("x"), data.get("y")
            case "NoteLiked":
                note.likes.add(event.respondent)
                state.liked.setdefault(event.respondent, set()).add(note.id)
            case "NoteUnliked":
                note.likes.discard(event.respondent)
                state.liked.get(event.respondent, set()).discard(note.id)
            case "NoteShown":
                note.standing, note.aside_to = "shown", ""
            case "NoteHidden":
                note.standing = "hidden"
            case "NoteMovedAside":
                note.standing, note.aside_to = "aside", data.get("person", "")

    def keys(self, state: NotesState, viewer: Viewer) -> Iterable[str]:
        """Name a part per note."""
        if state.is_blind or (viewer == "participant" and not self._phones_see_all(state)):
            return ()
        return (f"note:{note}" for note in state.notes)

    def part(self, state: NotesState, key: str, viewer: Viewer) -> JSON | None:
        """Give a note, for the facilitator with its standing, for others only while it is shown."""
        note = state.notes.get(key.removeprefix("note:"))
        if note is None or state.is_blind:
            return None
        if viewer == "participant" and not self._phones_see_all(state):
            return None
        if note.standing != "shown" and viewer != "facilitator":
            return None
        part: dict[str, JSON] = {
            "text": note.text,
            "column": note.column,
            "colour": note.colour,
            "order": note.order,
            "author": note.author,
        }
        if note.x is not None and note.y is not None:
            part |= {"x": note.x, "y": note.y}
        if state.settings.likes:
            part["likes"] = len(note.likes)
        if viewer == "facilitator":
            part |= {"standing": note.standing, "aside_to": note.aside_to, "own": not note.respondent}
        return part

    @staticmethod
    def _phones_see_all(state: NotesState) -> bool:
        return state.settings.share_on_phones or state.settings.likes

    def own(self, state: NotesState, respondent: str) -> JSON:
        """Give one's notes, how many may still be written, and what one likes."""
        ids = state.by_respondent.get(respondent, [])
        liked = state.liked.get(respondent, set())
        if not ids and not liked:
            return {}
        notes = [state.notes[note] for note in ids]
        return {
            "notes": [
                {
                    "id": note.id,
                    "text": note.text,
                    "column": note.column,
                    "colour": note.colour,
                    "standing": note.standing,
                }
                for note in notes
            ],
            "liked": sorted(liked),
        }

    def touched(self, state: NotesState, event: Event) -> Touched:
        """Name the note, its giver, and who liked a note that is gone."""
        note = event.data["id"]
        respondents = {event.respondent}
        if note in state.notes:
            respondents.add(state.notes[note].respondent)
        if event.kind == "NoteDeleted":
            respondents |= set(state.liked)
        return Touched.of([f"note:{note}"], respondents)

    def respondents(self, state: NotesState) -> Collection[str]:
        """Give those who have a note now."""
        return [respondent for respondent, notes in state.by_respondent.items() if notes and respondent]

    def items(self, state: NotesState, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give the notes that are shown."""
        return {
            note.id: Item(note.id, note.text, colour=note.colour)
            for note in state.notes.values()
            if note.standing == "shown"
        }

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
