"""Rules and views of a plan of trials."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from talkoot.errors import Refusal
from talkoot.locales import Phrase, Texts
from talkoot.methods.entries import EntriesState, Said
from talkoot.methods.lines import Line, Lines, said_in, writing
from talkoot.methods.method import JSON, Action, Item
from talkoot.methods.trial_plan.actions import TrialPlanSettings, WriteTrial

if TYPE_CHECKING:
    import pandas as pd


@dataclass(slots=True)
class Trial(Line):
    """A trial as it stands now; its days in ISO 8601."""

    what: str = ""
    begins: str = ""
    ends: str = ""
    responsible: str = ""
    known_by: str = ""
    place: str = ""
    observed: str = ""
    about: str = ""


@dataclass
class TrialPlanState(EntriesState[TrialPlanSettings, Trial]):
    """All trials of the activity."""


class TrialPlan(Lines[TrialPlanSettings, TrialPlanState]):
    """A plan of trials."""

    name = "trial_plan"
    kind = "trial"
    settings = TrialPlanSettings
    state = TrialPlanState
    entry = Trial
    line = WriteTrial
    fields: ClassVar[Mapping[str, JSON]] = said_in(Trial)
    told_as = "agreements"
    builds_on_items = True
    actions: ClassVar[Mapping[str, type[Action]]] = writing("trial", WriteTrial)
    added, edited, removed = "TrialPlanned", "TrialEdited", "TrialRemoved"
    events: ClassVar[Mapping[str, int]] = {added: 1, edited: 1, removed: 1}

    def refused(self, state: TrialPlanState, said: Said, before: Any | None) -> Refusal | None:  # noqa: ARG002
        """Say what is missing, or that the trial ends before it begins."""
        if not (said["begins"] and said["ends"]):
            return Refusal("no-days")
        if said["ends"] < said["begins"]:
            return Refusal("ends-before", {"begins": said["begins"], "ends": said["ends"]})
        if not said["responsible"]:
            return Refusal("no-responsible")
        return None if said["known_by"] else Refusal("no-known-by")

    def items(self, state: TrialPlanState, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give the trials, so that they can be observed and judged."""
        return {each.id: Item(each.id, each.what, made_of=self.made_of(each)) for each in state.shown()}

    def told_of(self, state: TrialPlanState, item: str, items: Mapping[str, Item]) -> Phrase | None:  # noqa: ARG002
        """Say when something is tried, and who does what."""
        trial = state.entries.get(item)
        if trial is None or not (trial.begins and trial.ends):
            return None
        begins, ends = date.fromisoformat(trial.begins), date.fromisoformat(trial.ends)
        return Phrase("told", self.name, begins=begins, ends=ends, who=trial.responsible)

    def agreed(self, frame: "pd.DataFrame", texts: Texts) -> "pd.DataFrame":  # noqa: ARG002
        """Give each trial as what was agreed: by its last day, followed up as we will know."""
        return frame.assign(by_when=frame["ends"], told_to="", told_by="", follow_up=frame["known_by"])

    def frame(self, state: TrialPlanState, items: Mapping[str, Item]) -> "pd.DataFrame":
        """Give one row per trial, the first to begin first.

        Returns
        -------
        pandas.DataFrame
            ``trial`` (str): id. ``what`` (str). ``begins`` (str) and ``ends`` (str): days in ISO 8601, empty where the
            words were erased. ``responsible`` (str): who does what. ``known_by`` (str): how we will know whether it
            worked. ``place`` (str) and ``observed`` (str): empty where nothing was said. ``about`` (str): text of
            the item that is tried, else empty.
        """
        from talkoot.methods.trial_plan.figure import frame

        return frame(self.rows(state, items))
