"""Rules and views of decisions."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from talkoot.errors import Refusal
from talkoot.methods.decision.actions import DecisionSettings, WriteDecision
from talkoot.methods.entries import EntriesState, Said
from talkoot.methods.lines import Line, Lines, said_in, writing
from talkoot.methods.method import JSON, Action, Item

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True)
class Made(Line):
    """A decision as it stands now; ``by_when`` in ISO 8601."""

    what: str = ""
    responsible: str = ""
    by_when: str = ""
    told_to: str = ""
    told_by: str = ""
    follow_up: str = ""
    about: str = ""


@dataclass
class DecisionState(EntriesState[DecisionSettings, Made]):
    """All decisions of the activity."""


class Decisions(Lines[DecisionSettings, DecisionState]):
    """Decisions."""

    name = kind = "decision"
    settings = DecisionSettings
    state = DecisionState
    entry = Made
    line = WriteDecision
    fields: ClassVar[Mapping[str, JSON]] = said_in(Made)
    told_as = "agreements"
    builds_on_items = True
    actions: ClassVar[Mapping[str, type[Action]]] = writing("decision", WriteDecision)
    added, edited, removed = "DecisionMade", "DecisionEdited", "DecisionRemoved"
    events: ClassVar[Mapping[str, int]] = {added: 1, edited: 1, removed: 1}

    def refused(self, state: DecisionState, said: Said, before: Any | None) -> Refusal | None:  # noqa: ARG002
        """Say what is missing: a decision has a name and a date."""
        if not said["responsible"]:
            return Refusal("no-responsible")
        return None if said["by_when"] else Refusal("no-date")

    def items(self, state: DecisionState, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give the decisions, so that a trial can be judged and a result told."""
        return {each.id: Item(each.id, each.what) for each in state.shown()}

    def frame(self, state: DecisionState, items: Mapping[str, Item]) -> "pd.DataFrame":
        """Give one row per decision, the earliest day first.

        Returns
        -------
        pandas.DataFrame
            ``decision`` (str): id. ``what`` (str). ``responsible`` (str). ``by_when`` (str): the day in ISO 8601,
            empty where the words were erased. ``told_to`` (str), ``told_by`` (str), ``follow_up`` (str): empty
            where nothing was agreed. ``about`` (str): text of the item that it answers, else empty.
        """
        from talkoot.methods.decision.figure import frame

        return frame(self.rows(state, items))
