"""What a kit may set, and what can be asked, of decisions."""

from typing import Annotated

from talkoot.methods.lines import ComingDay, ItemId, WriteLine
from talkoot.methods.method import Settings
from talkoot.methods.words import Words


class DecisionSettings(Settings):
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
