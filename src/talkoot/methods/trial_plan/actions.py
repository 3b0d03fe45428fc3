"""What a kit may set, and what can be asked, of a plan of trials."""

from typing import Annotated

from talkoot.methods.lines import ComingDay, ItemId, WriteLine
from talkoot.methods.method import OpenSettings
from talkoot.methods.words import Words


class TrialPlanSettings(OpenSettings):
    """Settings of a plan of trials: none of its own."""


class WriteTrial(WriteLine):
    """Plan a trial. Without days, somebody who does it, and a way to know whether it worked, it is refused."""

    what: Annotated[str, Words(400)]
    """What is tried."""
    begins: ComingDay = None
    """The first day."""
    ends: ComingDay = None
    """The last day; the first at the earliest."""
    responsible: Annotated[str, Words(400, required=False)] = ""
    """Who does what: workers, supervisors, clients."""
    known_by: Annotated[str, Words(300, required=False)] = ""
    """How we will know whether it worked."""
    place: Annotated[str, Words(200, required=False)] = ""
    """Where it is tried."""
    observed: Annotated[str, Words(400, required=False)] = ""
    """What the observing clients look at."""
    about: ItemId = ""
    """The proposal or theme of an earlier activity that is tried; empty if none."""
