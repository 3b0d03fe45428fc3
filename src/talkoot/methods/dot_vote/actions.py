"""What a kit may set, and what can be asked, of a dot vote."""

from typing import Annotated, ClassVar, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from talkoot.kits.text import Option
from talkoot.methods.method import FACILITATOR, Action, ActorKind, Settings
from talkoot.methods.words import Words

#: The most dots a respondent may be given.
MOST_DOTS = 20
#: The most given options: more do not fit a phone that people scroll with their thumb.
MOST_OPTIONS = 60


class DotVoteSettings(Settings):
    """Settings of a dot vote."""

    blind: bool = True
    """Nobody sees the dots of others before the reveal: else the first dots draw the next."""
    dots: Annotated[int, Field(ge=1, le=MOST_DOTS)] = 3
    """Dots per respondent."""
    stack: bool = False
    """Whether several dots may be put on the same option."""
    options: Annotated[tuple[Option, ...], Field(max_length=MOST_OPTIONS)] = ()
    """Given options; they stand beside the notes or themes that the activity builds on, if it does."""

    @model_validator(mode="after")
    def _options_differ(self) -> Self:
        ids = [option.id for option in self.options]
        if len(set(ids)) != len(ids):
            raise PydanticCustomError("duplicate_id", "expected different ids of options, got {ids}", {"ids": ids})
        return self


class PlaceDots(Action):
    """Give one's whole vote; it takes the place of an earlier one."""

    choices: dict[str, Annotated[int, Field(ge=1, le=1000)]]
    """Dots by option; an empty vote takes the earlier one back."""


class AddOption(Action):
    """Give one more option."""

    who: ClassVar[frozenset[ActorKind]] = FACILITATOR
    anytime: ClassVar[bool] = True

    text: Annotated[str, Words(160)]


class RemoveOption(Action):
    """Take a given option away; those who had put dots on it get them back."""

    who: ClassVar[frozenset[ActorKind]] = FACILITATOR
    anytime: ClassVar[bool] = True

    option: str
