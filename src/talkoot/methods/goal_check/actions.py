"""What a kit may set, and what can be asked, of a check of goals."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from talkoot.kits.text import Option
from talkoot.methods.lines import WRITERS
from talkoot.methods.method import Action, ActorKind
from talkoot.methods.rating import RatingSettings
from talkoot.methods.words import Words

Outcome = Literal["adopt", "change", "drop"]
OUTCOMES: tuple[Outcome, ...] = ("adopt", "change", "drop")
#: From much less than expected to much more; 0 is what was expected (Kiresuk & Sherman 1968).
LEVELS = (-2, -1, 0, 1, 2)


class GoalCheckSettings(RatingSettings):
    """Settings of a check of goals: the statements are those of the scale before the trial, under the same ids."""

    goals: tuple[Option, ...] = ()
    """Goals that were set before the trial, beside the trials and other things of the activities it builds on."""


class SetLevel(Action):
    """Say how far a goal was reached, as the room agreed once it had seen the answers; none takes it back."""

    who: ClassVar[frozenset[ActorKind]] = WRITERS
    anytime: ClassVar[bool] = True

    goal: str
    level: Annotated[int | None, Field(strict=True, ge=-2, le=2)]
    """-2 much less than expected, -1 less, 0 as expected, 1 more, 2 much more."""


class Conclude(Action):
    """Write down whether the new way is adopted, changed or dropped, and why in a sentence."""

    who: ClassVar[frozenset[ActorKind]] = WRITERS
    anytime: ClassVar[bool] = True

    outcome: Outcome | Literal[""] = ""
    why: Annotated[str, Words(400)]


class TakeBackConclusion(Action):
    """Take back what was concluded; its words are erased."""

    who: ClassVar[frozenset[ActorKind]] = WRITERS
    anytime: ClassVar[bool] = True
