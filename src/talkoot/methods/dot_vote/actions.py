"""What a kit may set, and what can be asked, of a dot vote."""

from typing import Annotated

from pydantic import Field

from talkoot.kits.text import Option
from talkoot.methods.given_options import OptionsSettings
from talkoot.methods.method import Action

#: The most dots a respondent may be given.
MOST_DOTS = 20
#: The most given options: more do not fit a phone that people scroll with their thumb.
MOST_OPTIONS = 60


class DotVoteSettings(OptionsSettings):
    """Settings of a dot vote."""

    blind: bool = True
    """Nobody sees the dots of others before the reveal: else the first dots draw the next."""
    dots: Annotated[int, Field(ge=1, le=MOST_DOTS)] = 3
    """Dots per respondent."""
    stack: bool = False
    """Whether several dots may be put on the same option."""
    options: Annotated[tuple[Option, ...], Field(max_length=MOST_OPTIONS)] = ()
    """Given options; they stand beside the notes or themes that the activity builds on, if it does."""


class PlaceDots(Action):
    """Give one's whole vote; it takes the place of an earlier one."""

    choices: dict[str, Annotated[int, Field(ge=1, le=1000)]]
    """Dots by option; an empty vote takes the earlier one back."""
