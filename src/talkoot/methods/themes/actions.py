"""What a kit may set, and what can be asked, of themes."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from talkoot.kits.text import Option
from talkoot.methods.method import EVERYONE, Action, ActorKind, OpenSettings
from talkoot.methods.words import Words

#: The longest name of a theme, in characters: it is read from the back of the room.
LONGEST = 60
#: The most themes: more are no longer an overview.
MOST_THEMES = 40
Name = Annotated[str, Words(LONGEST)]
Notes = Annotated[tuple[str, ...], Field(max_length=500)]


class ThemesSettings(OpenSettings):
    """Settings of themes."""

    suggested: Annotated[tuple[Option, ...], Field(max_length=MOST_THEMES)] = ()
    """Themes that are there from the start; the room may rename or remove them."""
    who: Literal["everyone", "facilitator"] = "everyone"
    """Who groups: everyone on their own device, or the facilitator as the room says."""

    @model_validator(mode="after")
    def _themes_differ(self) -> Self:
        ids = [theme.id for theme in self.suggested]
        if len(set(ids)) != len(ids):
            raise PydanticCustomError("duplicate_id", "expected different ids of themes, got {ids}", {"ids": ids})
        return self


class ThemesAction(Action):
    """Something that everyone may ask, unless the settings leave the grouping to the facilitator."""

    who: ClassVar[frozenset[ActorKind]] = EVERYONE


class AddTheme(ThemesAction):
    """Name a theme, and put the chosen notes into it."""

    name: Name
    notes: Notes = ()


class RenameTheme(ThemesAction):
    """Give a theme another name."""

    theme: str
    name: Name


class RemoveTheme(ThemesAction):
    """Take a theme away; its notes become loose."""

    theme: str


class MergeThemes(ThemesAction):
    """Move all notes of a theme into another and take the first away."""

    theme: str
    into: str


class PlaceNotes(ThemesAction):
    """Move notes to a theme."""

    notes: Annotated[Notes, Field(min_length=1)]
    theme: str = ""
    """The theme to move to; empty makes the notes loose."""
