"""Rules and views of a plan of participation."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

from talkoot.errors import Refusal
from talkoot.methods.entries import EntriesState, Said
from talkoot.methods.lines import Line, Lines, said_in, writing
from talkoot.methods.method import JSON, Action, Actor, Context, Item
from talkoot.methods.plan.actions import FIGURES, PARTS, PlanSettings, WriteEntry

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True)
class PlanEntry(Line):
    """A part of the plan with its text, or a figure with its numbers."""

    text: str = ""
    label: str = ""
    last_year: int | None = None
    this_year: int | None = None


@dataclass
class PlanState(EntriesState[PlanSettings, PlanEntry]):
    """The plan as it stands."""


class ParticipationPlan(Lines[PlanSettings, PlanState]):
    """A plan of participation."""

    name = "plan"
    kind = "entry"
    settings = PlanSettings
    state = PlanState
    entry = PlanEntry
    line = WriteEntry
    fields: ClassVar[Mapping[str, JSON]] = said_in(PlanEntry)
    actions: ClassVar[Mapping[str, type[Action]]] = writing("entry", WriteEntry)
    added, edited, removed = "FigureAdded", "PlanEdited", "PlanEntryRemoved"
    events: ClassVar[Mapping[str, int]] = {added: 1, edited: 1, removed: 1}

    def given(self, settings: PlanSettings) -> Sequence[str]:  # noqa: ARG002
        """Name the parts and the figures."""
        return (*PARTS, *FIGURES)

    def refused(self, state: PlanState, said: Said, before: Any | None) -> Refusal | None:  # noqa: ARG002
        """Say that an added figure does not say what it counts."""
        is_given = before is not None and before.is_given
        return None if is_given or said["label"] else Refusal("no-label")

    def said(
        self, state: PlanState, action: Action, actor: Actor, context: Context, before: Any | None
    ) -> Said | Refusal:
        """Give the text of a part, or the numbers of a figure, with its label where the room added it."""
        said = super().said(state, action, actor, context, before)
        if isinstance(said, Refusal):
            return said
        is_part = before is not None and before.id in PARTS
        own = ("text",) if is_part else ("last_year", "this_year")
        if before is None or not before.is_given:
            own = ("label", *own)
        return {**self.fields, **{name: said[name] for name in own}}

    def frame(self, state: PlanState, items: Mapping[str, Item]) -> "pd.DataFrame":
        """Give one row per part, then one per figure, those of the room last.

        Returns
        -------
        pandas.DataFrame
            ``entry`` (str): ``goals``, ``measures``, ``resources``, ``information``, ``supervision``, ``evaluation``
            or ``development`` for a part; ``events``, ``participants``, ``ideas``, ``in_practice``, ``feedback`` or
            ``developer_clients`` for a figure; an id for a figure of the room. ``label`` (str): what that one counts,
            else empty. ``text`` (str): of a part. ``last_year`` (Int64) and ``this_year`` (Int64): of a figure, missing
            where nobody said.
        """
        from talkoot.methods.plan.figure import frame

        return frame(self.rows(state, items))
