"""What a kit may set, and what can be asked, of telling what was done."""

from datetime import date
from typing import Annotated, Literal

from talkoot.methods.lines import ItemId, WriteLine
from talkoot.methods.method import OpenSettings
from talkoot.methods.publishing import PublicSettings
from talkoot.methods.words import Words

OutcomeState = Literal["done", "under_way", "not_done"]
STATES: tuple[OutcomeState, ...] = ("done", "under_way", "not_done")


class YouSaidWeDidSettings(OpenSettings, PublicSettings):
    """Settings of telling what was done: none of its own."""


class WriteOutcome(WriteLine):
    """Tell what became of a proposal. What was not done is not told without a reason."""

    about: ItemId = ""
    """The theme or proposal of an earlier activity."""
    proposal: Annotated[str, Words(400, required=False)] = ""
    """What was proposed, where it is not named by ``about``; or the same in plainer words."""
    state: OutcomeState = "done"
    """What became of it."""
    done: Annotated[str, Words(500, required=False)] = ""
    """What was done, or is being done."""
    responsible: Annotated[str, Words(120, required=False)] = ""
    """By whom."""
    why: Annotated[str, Words(500, required=False)] = ""
    """What could not be done, and why."""
    told_on: date | None = None
    """The day on which people are told, or were."""
