"""Rules and views of a barometer."""

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, ClassVar

from talkoot.errors import Refusal
from talkoot.methods.barometer.actions import BarometerSettings, Tell
from talkoot.methods.method import JSON, Action, Actor, Context, Item
from talkoot.methods.one_answer import AnswersState, OneAnswer, Said, TakeBack

if TYPE_CHECKING:
    import pandas as pd


class BarometerState(AnswersState[BarometerSettings]):
    """How it is, as everybody told last."""


class Barometer(OneAnswer[BarometerSettings, BarometerState]):
    """Barometer."""

    name = "barometer"
    settings = BarometerSettings
    state = BarometerState
    runs_beside = True
    fields = ("choice",)
    given = "Told"
    taken_back = "ToldWithdrawn"
    actions: ClassVar[Mapping[str, type[Action]]] = {"tell": Tell, "withdraw_told": TakeBack}
    events: ClassVar[Mapping[str, int]] = {"Told": 1, "ToldWithdrawn": 1}

    def said(self, state: BarometerState, action: Action, actor: Actor, context: Context) -> Said | Refusal:  # noqa: ARG002
        """Give the choice."""
        if not isinstance(action, Tell):
            raise TypeError(action)
        if action.choice not in {choice.id for choice in state.settings.choices}:
            return Refusal("unknown-choice", {"choice": action.choice})
        return {"choice": action.choice}

    def tally(self, state: BarometerState, respondents: Collection[str]) -> dict[str, JSON]:
        """Count what people told last, from four people on (DESIGN 6).

        The sums run on while people tap: of two or three, each could be read from the next change.

        Returns
        -------
        dict
            ``choices``: people by id of the choice; empty from fewer people.
        """
        told = [said["choice"] for said in state.said(respondents)]
        if len(told) < state.minimum:
            return {"choices": {}}
        return {"choices": {choice.id: told.count(choice.id) for choice in state.settings.choices}}

    def frame(self, state: BarometerState, items: Mapping[str, Item]) -> "pd.DataFrame":  # noqa: ARG002
        """Give one row per choice, from the lowest to the highest; none before the reveal or from too few people.

        Returns
        -------
        pandas.DataFrame
            ``choice`` (str): id. Its words in ``text_fi`` (str), ``text_sv`` (str) and ``text_en`` (str).
            ``people`` (int64): how many told this last.
        """
        from talkoot.methods.barometer.figure import frame

        if state.is_blind:
            return frame(state.settings, {})
        shown = state.settled.joint if state.settled else self.tally(state, self.respondents(state))
        return frame(state.settings, shown["choices"])
