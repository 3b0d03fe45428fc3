"""What a kit may set, and what can be asked, of areas of participation."""

from typing import Annotated, ClassVar

from pydantic import Field

from talkoot.kits.text import Option
from talkoot.locales import LANGUAGES, Texts
from talkoot.methods.method import FACILITATOR, Action, ActorKind
from talkoot.methods.one_answer import TakeBack
from talkoot.methods.rating import Look, RatingSettings
from talkoot.methods.words import Words

#: The three areas (D10) and whether one was heard, with the keys of their words.
QUESTIONS = {
    "own_life": "area-own-life",
    "influence": "area-influence",
    "common_good": "area-common-good",
    "heard": "area-heard",
}
#: The longest closing word, in characters; it may be a short saying.
LONGEST = 40


def _in_words() -> tuple[Option, ...]:
    return tuple(
        Option(id=each, text={language: Texts("areas_of_participation", language)(key) for language in LANGUAGES})
        for each, key in QUESTIONS.items()
    )


class AreasSettings(RatingSettings):
    """Settings of areas of participation."""

    statements: tuple[Option, ...] = Field(default_factory=_in_words)
    """The three areas and whether one was heard; a kit may word them anew or leave some out."""
    look: Look = "smileys"
    """Drawn faces (at most 5 steps), a traffic light (3 steps) or numbered steps."""
    word: bool = True
    """Whether one may give a word to end with."""


class SayWord(Action):
    """Give a word to end with; it replaces what one gave before."""

    text: Annotated[str, Words(LONGEST)]


class TakeWordBack(TakeBack):
    """Take one's word back."""


class HideWord(Action):
    """Take a word off the wall."""

    who: ClassVar[frozenset[ActorKind]] = FACILITATOR
    anytime: ClassVar[bool] = True

    word: str


class ShowWord(HideWord):
    """Put a word back on the wall."""
