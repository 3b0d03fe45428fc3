"""Rules and views of decisions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from talkoot.errors import Refusal
from talkoot.methods.decision.actions import AddDecision, DecisionSettings, EditDecision, RemoveDecision
from talkoot.methods.entries import Entries, EntriesState, Entry, Said
from talkoot.methods.method import Action, Actor, Context, Item

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True)
class Made(Entry):
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


class Decisions(Entries[DecisionSettings, DecisionState]):
    """Decisions."""

    name = kind = "decision"
    settings = DecisionSettings
    state = DecisionState
    entry = Made
    fields: ClassVar[Mapping[str, str]] = dict.fromkeys(
        ("what", "responsible", "by_when", "told_to", "told_by", "follow_up", "about"), ""
    )
    for_room = True
    told_as = "agreements"
    builds_on_items = True
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "add_decision": AddDecision,
        "edit_decision": EditDecision,
        "remove_decision": RemoveDecision,
    }
    added, edited, removed = "DecisionMade", "DecisionEdited", "DecisionRemoved"
    events: ClassVar[Mapping[str, int]] = {added: 1, edited: 1, removed: 1}

    def said(
        self,
        state: DecisionState,  # noqa: ARG002
        action: Action,
        actor: Actor,  # noqa: ARG002
        context: Context,
        before: Any | None,
    ) -> Said | Refusal:
        """Give what was agreed; with a name, a day, and what it is about. What stood there before may stay."""
        if not isinstance(action, AddDecision):
            raise TypeError(action)
        if not action.responsible:
            return Refusal("no-responsible")
        if action.by_when is None:
            return Refusal("no-date")
        day = action.by_when.isoformat()
        today = date.fromisoformat(context.at[:10])  # noqa: PD008 - a time, not a frame
        if action.by_when < today and day != getattr(before, "by_when", ""):
            return Refusal("date-past", {"date": day})
        if action.about and action.about not in context.items and action.about != getattr(before, "about", ""):
            return Refusal("unknown-item")
        said = action.model_dump(mode="json", include=set(self.fields))
        return {name: said[name] for name in self.fields}

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

        return frame(state, items)
