"""Rules and views of decisions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.locales import Phrase
from talkoot.methods.counting import Counts, Promise
from talkoot.methods.decision.actions import DecisionSettings, TellOutcome, WriteDecision
from talkoot.methods.entries import EntriesState, Said
from talkoot.methods.lines import Line, Lines, said_in, writing
from talkoot.methods.method import JSON, Action, Actor, Context, Decision, Happened, Item, Viewer

if TYPE_CHECKING:
    import pandas as pd

#: The text of what became of it, by outcome.
_TOLD = {"": "told-agreed", "kept": "told-kept", "dropped": "told-dropped"}


@dataclass(slots=True)
class Agreed(Line):
    """What a decision says; ``by_when`` in ISO 8601."""

    what: str = ""
    responsible: str = ""
    by_when: str = ""
    told_to: str = ""
    told_by: str = ""
    follow_up: str = ""
    about: str = ""


@dataclass(slots=True)
class Made(Agreed):
    """A decision as it stands now."""

    outcome: str = ""
    """How it went, as people were told: ``kept`` or ``dropped``; empty while they were not."""
    told_on: str = ""
    """The day on which they were told, in ISO 8601."""


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
    fields: ClassVar[Mapping[str, JSON]] = said_in(Agreed)
    told_as = "agreements"
    builds_on_items = True
    actions: ClassVar[Mapping[str, type[Action]]] = {
        **writing("decision", WriteDecision),
        "tell_outcome": TellOutcome,
    }
    added, edited, removed = "DecisionMade", "DecisionEdited", "DecisionRemoved"
    events: ClassVar[Mapping[str, int]] = {added: 1, edited: 1, removed: 1, "OutcomeTold": 1}

    def refused(self, state: DecisionState, said: Said, before: Any | None) -> Refusal | None:  # noqa: ARG002
        """Say what is missing: a decision has a name and a date."""
        if not said["responsible"]:
            return Refusal("no-responsible")
        return None if said["by_when"] else Refusal("no-date")

    def decide(self, state: DecisionState, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        if not isinstance(action, TellOutcome):
            return super().decide(state, action, actor, context)
        made = state.entries.get(action.decision)
        if made is None:
            return Refusal("gone")
        if not self.may_change(made, actor):
            return Refusal("not-yours")
        day = action.told_on.isoformat()
        if day > context.at[:10]:  # noqa: PD008 - a time, not a frame
            return Refusal("told-ahead", {"date": day})
        if (action.outcome, day) == (made.outcome, made.told_on):
            return []
        return [Happened("OutcomeTold", {"id": made.id, "outcome": action.outcome, "told_on": day})]

    def change(self, state: DecisionState, entry: Any, event: Event) -> None:
        """Carry out an event about a decision that is there."""
        if event.kind == "OutcomeTold":
            entry.outcome, entry.told_on = event.data.get("outcome", ""), event.data.get("told_on", "")
        else:
            super().change(state, entry, event)

    def part(self, state: DecisionState, key: str, viewer: Viewer) -> JSON | None:
        """Give a decision, with how it went where people were told."""
        part = super().part(state, key, viewer)
        made = state.entries.get(key.removeprefix("decision:"))
        return part | _how_it_went(made) if part and made and made.outcome else part

    def items(self, state: DecisionState, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give the decisions, so that a trial can be judged and a result told."""
        return {each.id: Item(each.id, each.what, made_of=self.made_of(each)) for each in state.shown()}

    def told_of(self, state: DecisionState, item: str, items: Mapping[str, Item]) -> Phrase | None:  # noqa: ARG002
        """Say who sees to a decision and by when, and how it went where people were told."""
        made = state.entries.get(item)
        if made is None or not made.by_when:
            return None
        days = {name: date.fromisoformat(day) for name, day in (("by", made.by_when), ("on", made.told_on)) if day}
        return Phrase(_TOLD[made.outcome], self.name, who=made.responsible, **days)

    def counts(self, state: DecisionState) -> Counts:
        """Count the decisions, each with its day and with what people were told."""
        return Counts(
            promises=tuple(
                Promise(each.by_when, each.told_on, kept=each.outcome == "kept", item=each.id)
                for each in state.shown()
                if each.by_when
            )
        )

    def frame(self, state: DecisionState, items: Mapping[str, Item]) -> "pd.DataFrame":
        """Give one row per decision, the earliest day first.

        Returns
        -------
        pandas.DataFrame
            ``decision`` (str): id. ``what`` (str). ``responsible`` (str). ``by_when`` (str): the day in ISO 8601,
            empty where the words were erased. ``told_to`` (str), ``told_by`` (str), ``follow_up`` (str): empty
            where nothing was agreed. ``about`` (str): text of the item that it answers, else empty.
            ``outcome`` (str): ``kept`` or ``dropped`` where people were told how it went, else empty.
            ``told_on`` (str): the day on which they were told, in ISO 8601.
        """
        from talkoot.methods.decision.figure import frame

        return frame([{**row, **_how_it_went(state.entries[row["decision"]])} for row in self.rows(state, items)])


def _how_it_went(made: Made) -> dict[str, JSON]:
    return {"outcome": made.outcome, "told_on": made.told_on}
