"""What a kit may set, and what can be asked, of a ranking."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from talkoot.kits.text import Option
from talkoot.methods.method import Action, Settings
from talkoot.methods.offered import different

#: The most given options: nobody can hold more of them against each other.
MOST_OPTIONS = 30


class RankingSettings(Settings):
    """Settings of a ranking."""

    blind: bool = True
    """Nobody sees the order of others before the reveal."""
    options: Annotated[tuple[Option, ...], Field(max_length=MOST_OPTIONS)] = ()
    """Given options; they stand before the notes or themes that the activity builds on, if it does."""
    places: Annotated[int, Field(ge=1, le=MOST_OPTIONS)] | None = None
    """How many places everyone fills, such as three of twelve options. None: all options are put in order."""

    @model_validator(mode="after")
    def _options_differ(self) -> Self:
        different(self.options)
        return self


class Rank(Action):
    """Give one's whole order; it takes the place of an earlier one."""

    order: Annotated[tuple[str, ...], Field(max_length=1000)]
    """Options, the most important first; none takes the earlier order back."""
