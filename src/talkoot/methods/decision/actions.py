"""What a kit may set, and what can be asked, of decisions."""

from datetime import date
from typing import Annotated, ClassVar, Literal

from talkoot.methods.lines import WRITERS, ComingDay, ItemId, WriteLine
from talkoot.methods.method import Action, ActorKind, OpenSettings
from talkoot.methods.words import Words

Outcome = Literal["kept", "dropped"]


class DecisionSettings(OpenSettings):
    """Settings of decisions: none of its own."""


class WriteDecision(WriteLine):
    """Write down a decision. Without a name and a date it is refused (F16)."""

    what: Annotated[str, Words(400)]
    """What is done."""
    responsible: Annotated[str, Words(120, required=False)] = ""
    """Who sees to it: a person or a role, in the words of the room."""
    by_when: ComingDay = None
    """By which day."""
    told_to: Annotated[str, Words(200, required=False)] = ""
    """Who has to know."""
    told_by: Annotated[str, Words(120, required=False)] = ""
    """Who takes it there: »kuka vie«."""
    follow_up: Annotated[str, Words(300, required=False)] = ""
    """How we see whether it happened and helped."""
    about: ItemId = ""
    """The note, theme or proposal that it answers; empty if none."""


class TellOutcome(Action):
    """Write down that people were told how a decision went (D81, F18): at any time, months later too."""

    who: ClassVar[frozenset[ActorKind]] = WRITERS
    anytime: ClassVar[bool] = True

    decision: str
    outcome: Outcome
    """``kept``: it was done or taken into practice. ``dropped``: it could not be."""
    told_on: date
    """The day on which they were told: today or before."""
