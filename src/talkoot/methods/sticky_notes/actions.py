"""What a kit may set, and what can be asked, of sticky notes."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from talkoot.kits.text import Option
from talkoot.methods.entries import Add, Edit
from talkoot.methods.method import EVERYONE, Action, ActorKind, Settings
from talkoot.methods.words import MOST_LETTERS, Words

Colour = Literal["yellow", "blue", "rose", "mint", "lilac", "sand"]
Share = Annotated[float, Field(ge=0, le=1)]
#: The longest note that any setting allows, in characters.
LONGEST = 1000


class NotesSettings(Settings):
    """Settings of sticky notes."""

    columns: tuple[Option, ...] = ()
    """Columns of the board; none makes a free board, where notes stand where they are put."""
    colours: tuple[Colour, ...] = ("yellow",)
    """Colours a giver may choose from; the first is the default. A colour never tells a perspective (F13)."""
    author: Literal["nobody", "perspective", "nickname"] = "nobody"
    """What is shown with a note; announced on the phone before writing."""
    limit: Annotated[int, Field(ge=1, le=100)] = 20
    """Notes per respondent."""
    longest: Annotated[int, Field(ge=20, le=LONGEST)] = 280
    """Characters per note."""
    likes: bool = False
    """Whether people may like each other's notes; phones then show them all."""
    share_on_phones: bool = False
    """Whether phones show the notes of others."""
    approve: bool = False
    """Whether the facilitator approves each note before it is shown."""

    @model_validator(mode="after")
    def _columns_differ(self) -> Self:
        ids = [column.id for column in self.columns]
        if len(set(ids)) != len(ids):
            raise PydanticCustomError("duplicate_id", "expected different ids of columns, got {ids}", {"ids": ids})
        return self


class AddNote(Add):
    """Write a note."""

    who: ClassVar[frozenset[ActorKind]] = EVERYONE

    text: Annotated[str, Words(MOST_LETTERS)]
    column: str = ""
    colour: Colour | None = None
    nickname: Annotated[str, Words(30, required=False)] = ""


class EditNote(Edit):
    """Change one's own note."""

    who: ClassVar[frozenset[ActorKind]] = EVERYONE

    note: str
    text: Annotated[str, Words(MOST_LETTERS)]
    column: str | None = None
    colour: Colour | None = None


class PlaceNote(Action):
    """Put a note in a column, or somewhere on the free board."""

    who: ClassVar[frozenset[ActorKind]] = EVERYONE

    note: str
    column: str | None = None
    x: Share | None = None
    """Share of the board's width, from the left."""
    y: Share | None = None
    """Share of the board's height, from the top."""


class LikeNote(Action):
    """Like somebody's note, or take the like back."""

    note: str
    liked: bool = True
