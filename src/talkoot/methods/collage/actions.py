"""What a kit may set, and what can be asked, of a collage."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from talkoot.kits.text import Option
from talkoot.methods.entries import Add, Edit
from talkoot.methods.media import MediaSettings, PictureId
from talkoot.methods.method import EVERYONE, Action, ActorKind
from talkoot.methods.permissions import Allowing, AllowingAnew
from talkoot.methods.words import MOST_LETTERS, Words

Size = Literal["small", "middle", "large"]
Percent = Annotated[int, Field(strict=True, ge=0, le=100)]
"""Where the middle of a piece is: of the width of the sheet from the left, or of its height from the top."""


class CollageSettings(MediaSettings):
    """Settings of a collage."""

    sound: Literal[False] = False
    """Nothing is heard on a sheet of paper."""
    together: bool = True
    """Whether all place on one sheet and see it grow; else each has a sheet of their own."""
    words: tuple[Option, ...] = ()
    """Words to begin with, for who does not want to find their own."""
    longest: Annotated[int, Field(ge=10, le=80)] = 40
    """Characters per piece."""
    limit: Annotated[int, Field(ge=1, le=30)] = 6
    """Pieces per respondent."""
    approve: bool = False
    """Whether the facilitator approves each piece before others see it."""


class AddPiece(Add, Allowing):
    """Place words or a picture on the sheet."""

    who: ClassVar[frozenset[ActorKind]] = EVERYONE

    text: Annotated[str, Words(MOST_LETTERS, required=False)] = ""
    picture: PictureId = ""
    picture_shows: Annotated[str, Words(200, required=False)] = ""
    """What the picture shows, for those who do not see it."""
    x: Percent = 50
    y: Percent = 50
    size: Size = "middle"


class EditPiece(Edit, AllowingAnew):
    """Change the words of one's own piece: what it says, or what its picture shows."""

    who: ClassVar[frozenset[ActorKind]] = EVERYONE

    piece: str
    text: Annotated[str, Words(MOST_LETTERS, required=False)] | None = None
    picture_shows: Annotated[str, Words(200, required=False)] | None = None


class MovePiece(Action):
    """Place a piece elsewhere: one's own; the facilitator any, so that nothing covers anything else."""

    who: ClassVar[frozenset[ActorKind]] = EVERYONE

    piece: str
    x: Percent
    y: Percent
    size: Size
