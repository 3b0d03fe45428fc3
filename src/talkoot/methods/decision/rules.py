"""Rules and views of decisions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.methods.decision.actions import AddDecision, DecisionSettings, EditDecision, RemoveDecision
from talkoot.methods.method import (
    JSON,
    Action,
    Actor,
    Context,
    Decision,
    Happened,
    Item,
    State,
    Viewer,
)
from talkoot.methods.written_down import WrittenDown

if TYPE_CHECKING:
    import pandas as pd

#: What a decision says, as named in its events and in every view.
FIELDS = ("what", "responsible", "by_when", "told_to", "told_by", "follow_up", "about")


@dataclass(slots=True)
class Made:
    """A decision as it stands now."""

    id: str
    order: int
    respondent: str
    """Who wrote it down; empty for the facilitator."""
    said: dict[str, str]
    """Its :data:`FIELDS`; ``by_when`` in ISO 8601."""


@dataclass
class DecisionState(State[DecisionSettings]):
    """All decisions of the activity, by id, in the order in which they were made."""

    decisions: dict[str, Made] = field(default_factory=dict)
    written: int = 0
    """Decisions ever written: gives each its place in the order."""


class Decisions(WrittenDown[DecisionSettings, DecisionState]):
    """Decisions."""

    name = kind = "decision"
    gone = "decision-gone"
    settings = DecisionSettings
    state = DecisionState
    told_as = "agreements"
    builds_on_items = True
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "add_decision": AddDecision,
        "edit_decision": EditDecision,
        "remove_decision": RemoveDecision,
    }
    events: ClassVar[Mapping[str, int]] = {
        "DecisionMade": 1,
        "DecisionEdited": 1,
        "DecisionRemoved": 1,
    }

    def decide(self, state: DecisionState, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        if isinstance(action, AddDecision) and not isinstance(action, EditDecision):
            refusal = self._check(action, context)
            return refusal or [Happened("DecisionMade", {"id": context.new_id(), **self._said(action)})]
        decision = getattr(action, "decision", "")
        refusal = self.refuses(state, decision, actor)
        if refusal:
            return refusal
        made = state.decisions[decision]
        match action:
            case EditDecision():
                refusal = self._check(action, context, made)
                if refusal:
                    return refusal
                said = self._said(action)
                return [] if said == made.said else [Happened("DecisionEdited", {"id": made.id, **said})]
            case RemoveDecision():
                return [Happened("DecisionRemoved", {"id": made.id}, erases=(made.id,))]
        raise TypeError(action)

    @staticmethod
    def _check(action: AddDecision, context: Context, before: Made | None = None) -> Refusal | None:
        """Check the name, the day, and what the decision is about; what stood there before may stay."""
        stood = before.said if before else {}
        if not action.responsible:
            return Refusal("no-responsible")
        if action.by_when is None:
            return Refusal("no-date")
        day = action.by_when.isoformat()
        today = date.fromisoformat(context.at[:10])  # noqa: PD008 - a time, not a frame
        if action.by_when < today and day != stood.get("by_when"):
            return Refusal("date-past", {"date": day})
        if action.about and action.about not in context.items and action.about != stood.get("about"):
            return Refusal("unknown-item")
        return None

    @staticmethod
    def _said(action: AddDecision) -> dict[str, str]:
        said = action.model_dump(mode="json", include=set(FIELDS))
        return {name: said[name] for name in FIELDS}

    def apply(self, state: DecisionState, event: Event) -> None:
        """Carry an event out."""
        data = event.data
        said = {name: data.get(name, "") for name in FIELDS}
        if event.kind == "DecisionMade":
            state.written += 1
            state.decisions[data["id"]] = Made(data["id"], state.written, event.respondent, said)
        elif event.kind == "DecisionEdited" and data["id"] in state.decisions:
            state.decisions[data["id"]].said = said
        elif event.kind == "DecisionRemoved":
            state.decisions.pop(data["id"], None)

    def keys(self, state: DecisionState, viewer: Viewer) -> Iterable[str]:  # noqa: ARG002
        """Name a part per decision, for every screen."""
        return () if state.is_blind else (f"decision:{each}" for each in state.decisions)

    def part(self, state: DecisionState, key: str, viewer: Viewer) -> JSON | None:  # noqa: ARG002
        """Give a decision: all see all of it."""
        made = state.decisions.get(key.removeprefix("decision:"))
        return None if made is None or state.is_blind else {**made.said, "order": made.order}

    def own(self, state: DecisionState, respondent: str) -> JSON:
        """Give a scribe the decisions that they wrote down."""
        own = [{"id": each.id, **each.said} for each in state.decisions.values() if each.respondent == respondent]
        return {"decisions": own} if own else {}

    def lines(self, state: DecisionState) -> Mapping[str, Made]:
        """Give the decisions."""
        return state.decisions

    def items(self, state: DecisionState, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give the decisions, so that a trial can be judged and a result told."""
        return {each.id: Item(each.id, each.said["what"]) for each in state.decisions.values()}

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
