"""What a kit may set, and what can be asked, of decisions."""

from datetime import date
from typing import Annotated, ClassVar

from talkoot.methods.entries import Add, Edit, Remove
from talkoot.methods.method import ActorKind, Settings
from talkoot.methods.words import Words

#: Those who write down what the room has agreed.
WRITERS: frozenset[ActorKind] = frozenset({"scribe", "facilitator"})


class DecisionSettings(Settings):
    """Settings of decisions: none of its own."""


class AddDecision(Add):
    """Write down a decision. Without a name and a date it is refused (F16)."""

    who: ClassVar[frozenset[ActorKind]] = WRITERS

    what: Annotated[str, Words(400)]
    """What is done."""
    responsible: Annotated[str, Words(120, required=False)] = ""
    """Who sees to it: a person or a role, in the words of the room."""
    by_when: date | None = None
    """By which day."""
    told_to: Annotated[str, Words(200, required=False)] = ""
    """Who has to know."""
    told_by: Annotated[str, Words(120, required=False)] = ""
    """Who takes it there: »kuka vie«."""
    follow_up: Annotated[str, Words(300, required=False)] = ""
    """How we see whether it happened and helped."""
    about: str = ""
    """The note, theme or proposal that it answers; empty if none."""


class EditDecision(AddDecision, Edit):
    """Change a decision: every field is given anew."""

    decision: str


class RemoveDecision(Remove):
    """Take a decision away, at any time; its words are erased."""

    who: ClassVar[frozenset[ActorKind]] = WRITERS

    decision: str
