"""Rules and views of a collage."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.methods.collage.actions import AddPiece, CollageSettings, EditPiece, MovePiece, Size
from talkoot.methods.counting import Counts
from talkoot.methods.entries import Entries, EntriesState, Entry, Remove, Said, about, moderation
from talkoot.methods.method import JSON, Action, Actor, Context, Decision, Happened, Item, Upcaster, Viewer
from talkoot.methods.permissions import Permit, only_for_room

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True)
class Piece(Entry):
    """Words or a picture on a sheet, where it lies now."""

    sheet: str = ""
    """Id of the sheet; empty where all place on one."""
    text: str = ""
    picture: str = ""
    picture_shows: str = ""
    x: int = 50
    """Middle of the piece, percent of the width from the left."""
    y: int = 50
    """Middle of the piece, percent of the height from the top."""
    size: Size = "middle"


@dataclass
class CollageState(EntriesState[CollageSettings, Piece]):
    """All pieces of the activity."""

    def lying(self) -> Iterator[Piece]:
        """Give the pieces that the room sees: a picture that is not for it lies there for its giver alone."""
        return (each for each in self.shown() if each.text or each.for_room)

    def sheet_of(self, respondent: str) -> str:
        """Give the id of somebody's own sheet; empty while nothing is on it."""
        own = self.given_by.get(respondent, ())
        return self.entries[own[0]].sheet if own else ""


class Collage(Entries[CollageSettings, CollageState]):
    """A collage."""

    name = "collage"
    kind = "piece"
    settings = CollageSettings
    state = CollageState
    entry = Piece
    fields: ClassVar[Mapping[str, JSON]] = {
        "sheet": "",
        "text": "",
        "picture": "",
        "picture_shows": "",
        "x": 50,
        "y": 50,
        "size": "middle",
    }
    media = ("picture",)
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "add_piece": AddPiece,
        "edit_piece": EditPiece,
        "move_piece": MovePiece,
        "permit_piece": about("piece", Permit),
        "remove_piece": about("piece", Remove),
        **moderation("piece"),
    }
    permitted = "PiecePermitted"
    added, edited, removed = "PieceAdded", "PieceEdited", "PieceRemoved"
    shown, hidden, moved_aside = "PieceShown", "PieceHidden", "PieceMovedAside"
    moved = "PieceMoved"
    events: ClassVar[Mapping[str, int]] = {
        **dict.fromkeys((permitted, removed, shown, hidden, moved_aside, moved), 1),
        added: 2,
        edited: 2,
    }
    upcasters: ClassVar[Mapping[tuple[str, int], Upcaster]] = {(added, 1): only_for_room, (edited, 1): only_for_room}

    def limit(self, settings: CollageSettings) -> int:
        """As the kit says."""
        return settings.limit

    def waits(self, settings: CollageSettings) -> bool:
        """As the kit says."""
        return settings.approve

    def phones_see(self, settings: CollageSettings) -> bool:
        """Where all place on one sheet."""
        return settings.together

    def decide(self, state: CollageState, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        if not isinstance(action, MovePiece):
            return super().decide(state, action, actor, context)
        piece = state.entries.get(action.piece)
        if piece is None:
            return Refusal("gone")
        if actor.kind != "facilitator" and not self.may_change(piece, actor):
            return Refusal("not-yours")
        place = {"x": action.x, "y": action.y, "size": action.size}
        is_there = all(getattr(piece, name) == value for name, value in place.items())
        return [] if is_there else [Happened(self.moved, {"id": piece.id, **place})]

    def said(
        self,
        state: CollageState,
        action: Action,
        actor: Actor,
        context: Context,
        before: Any | None,
    ) -> Said | Refusal:
        """Give the piece: words or a picture, and where it lies."""
        if isinstance(action, EditPiece) and before is not None:
            given = {"text": action.text, "picture_shows": action.picture_shows}
            said = {name: getattr(before, name) for name in self.fields}
            said |= {name: value for name, value in given.items() if value is not None}
        elif isinstance(action, AddPiece):
            sheet = "" if state.settings.together else state.sheet_of(actor.respondent) or context.new_id()
            said = {"sheet": sheet, **{name: getattr(action, name) for name in self.fields if name != "sheet"}}
        else:
            raise TypeError(action)
        if not said["text"] and not said["picture"]:
            return Refusal("piece-empty")
        if said["text"] and said["picture"]:
            return Refusal("one-thing")
        longest = state.settings.longest
        if len(said["text"]) > longest:
            return Refusal("too_long", {"limit": longest, "length": len(said["text"])})
        return said

    def change(self, state: CollageState, entry: Any, event: Event) -> None:
        """Carry out an event about a piece that is there; where it lies needs nobody's approval."""
        if event.kind == self.moved:
            for name in ("x", "y", "size"):
                setattr(entry, name, event.data.get(name, getattr(entry, name)))
        else:
            super().change(state, entry, event)

    def keys(self, state: CollageState, viewer: Viewer) -> Iterable[str]:
        """Name a part per piece, in no order that tells when each came."""
        return sorted(super().keys(state, viewer))

    def part(self, state: CollageState, key: str, viewer: Viewer) -> JSON | None:
        """Give a piece; what lies on what is told by their sizes, not by who came first."""
        part = super().part(state, key, viewer)
        if part is not None:
            del part["order"]
        return part

    def items(self, state: CollageState, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give the words on the sheet, and what pictures show where that was told."""
        told = {each.id: each.text or each.picture_shows for each in state.lying()}
        return {piece: Item(piece, text) for piece, text in told.items() if text}

    def counts(self, state: CollageState) -> Counts:
        """Count the pieces that are shown."""
        return Counts(given=sum(1 for _ in state.lying()))

    def frame(self, state: CollageState, items: Mapping[str, Item]) -> "pd.DataFrame":  # noqa: ARG002
        """Give one row per piece, sheet by sheet, in order of the text.

        Returns
        -------
        pandas.DataFrame
            ``piece`` (str): id. ``sheet`` (int64): from 1, in no order that tells whose it is. ``text`` (str): the
            words, empty for a picture. ``is_picture`` (bool). ``picture`` (str): what a picture shows, if that was
            told. ``x`` (int64) and ``y`` (int64): the middle of the piece, in percent of the sheet from the left and
            from the top. ``size`` (str): ``small``, ``middle`` or ``large``.
        """
        from talkoot.methods.collage.figure import frame

        return frame(state)
