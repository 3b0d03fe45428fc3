"""Rules and views of a ranking."""

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from talkoot.errors import Refusal
from talkoot.locales import Phrase, Texts
from talkoot.methods.document import Block, Table
from talkoot.methods.method import JSON, Action, Actor, Context, Item
from talkoot.methods.offered import offered, place_among
from talkoot.methods.one_answer import AnswersState, OneAnswer, Said, TakeBack
from talkoot.methods.ranking.actions import Rank, RankingSettings
from talkoot.methods.ranking.counting import Order, duels, first_places, points, unbeaten, winner

if TYPE_CHECKING:
    import pandas as pd

#: First places that sides are compared by …
FOREMOST = 3
#: … but only the very first where everyone puts so few options in order that three of them say little.
FEW_OPTIONS = 5

RankingState = AnswersState[RankingSettings]


class Ranking(OneAnswer[RankingSettings, RankingState]):
    """Ranking."""

    name = "ranking"
    settings = RankingSettings
    state = RankingState
    builds_on_items = True
    fields = ("order",)
    given = "Ranked"
    taken_back = "RankingWithdrawn"
    actions: ClassVar[Mapping[str, type[Action]]] = {"rank": Rank, "withdraw_ranking": TakeBack}
    events: ClassVar[Mapping[str, int]] = {"Ranked": 1, "RankingWithdrawn": 1}

    def needs_items(self, settings: RankingSettings) -> bool:
        """Unless options are given."""
        return not settings.options

    def said(self, state: RankingState, action: Action, actor: Actor, context: Context) -> Said | Refusal:  # noqa: ARG002
        """Give the order: as many different options as there are places."""
        if not isinstance(action, Rank):
            raise TypeError(action)
        if not action.order:
            return {}
        known = offered(state.settings.options, context.items)
        unknown = [option for option in action.order if option not in known]
        if unknown:
            return Refusal("unknown-option", {"option": unknown[0]})
        if len(set(action.order)) < len(action.order):
            return Refusal("option-twice")
        places = min(state.settings.places or len(known), len(known))
        if len(action.order) != places:
            return Refusal("wrong-places", {"places": places, "given": len(action.order)})
        return {"order": list(action.order)}

    def items(self, state: RankingState, items: Mapping[str, Item]) -> dict[str, Item]:
        """Give everything that could be put in order, so that the room goes on with it."""
        return offered(state.settings.options, items)

    def told_of(self, state: RankingState, item: str, items: Mapping[str, Item]) -> Phrase | None:
        """Say which place the points gave an option, once the ranking has closed; of one without points nothing."""
        counted = state.settled.joint["options"] if state.settled else {}
        known = self.items(state, items)
        sums = {option: each["points"] for option, each in counted.items() if option in known}
        if not sums.get(item):
            return None
        return Phrase("told", self.name, points=sums[item], rank=place_among(item, sums))

    def tally(self, state: RankingState, respondents: Collection[str]) -> dict[str, JSON]:
        """Add up points and first places.

        Returns
        -------
        dict
            ``options``: for each, ``points`` (Borda) and ``people`` (those who have it on one of the first places); one
            that has no place on any order may be missing. ``foremost``: how many first places those are.
        """
        orders = self._orders(state, respondents)
        sums, foremost = points(orders), self._foremost(state)
        people = first_places(orders, foremost)
        names = sorted({option.id for option in state.settings.options} | sums.keys())
        return {
            "options": {option: {"points": sums[option], "people": people[option]} for option in names},
            "foremost": foremost,
        }

    def tally_joint(
        self,
        state: RankingState,
        respondents: Collection[str],
        groups: Sequence[Collection[str]],  # noqa: ARG002
    ) -> dict[str, JSON]:
        """Add up as :meth:`tally` does, and hold every option against every other, which takes longer.

        Returns
        -------
        dict
            Each of ``options`` also has ``lost``: how many others more people preferred to it. ``winner``: the option
            that won against all others, or none. ``unbeaten``: those that lost to none.
        """
        found = self.tally(state, respondents)
        orders = self._orders(state, respondents)
        compared = duels(list(found["options"]), orders)
        options = {option: {**sums, "lost": compared[option].lost} for option, sums in found["options"].items()}
        best, beaten = (winner(compared), unbeaten(compared)) if orders else (None, [])
        return {**found, "options": options, "winner": best, "unbeaten": beaten}

    @staticmethod
    def _orders(state: RankingState, respondents: Collection[str]) -> list[Order]:
        return [said["order"] for said in state.said(respondents)]

    @staticmethod
    def _foremost(state: RankingState) -> int:
        """Give how many first places sides are compared by; the same on every side."""
        if state.settings.places is not None:
            return min(FOREMOST, state.settings.places)
        longest = max((len(answer.said["order"]) for answer in state.answers.values()), default=0)
        return 1 if longest <= FEW_OPTIONS else FOREMOST

    def sheet(self, settings: RankingSettings, things: Mapping[str, str], texts: Texts) -> Sequence[Block]:  # noqa: ARG002
        """Give a row for each option, with room for its place."""
        headings = (texts("heading-option"), texts("heading-place"))
        rows = tuple((text, "") for text in things.values())
        return (Table(headings, rows, (5, 1)),) if rows else ()

    def frame(self, state: RankingState, items: Mapping[str, Item]) -> "pd.DataFrame":
        """Give one row per option, the one with the most points first; no row before the reveal of a blind ranking.

        Returns
        -------
        pandas.DataFrame
            ``option`` (str): id. Its text in ``text_fi`` (str), ``text_sv`` (str) and ``text_en`` (str).
            ``place`` (int64): by points; options with as many share it. ``points`` (int64): by Borda, see ``counting``.
            ``people`` (int64): those who have it on one of the first places. ``lost`` (int64): how many other options
            more people preferred to it.
            ``attrs``: ``people`` (how many put options in order), ``foremost`` (how many first places count),
            ``winner`` and ``unbeaten`` as :meth:`tally_joint` gives them.
        """
        from talkoot.methods.ranking.figure import frame

        if state.is_blind:
            return frame({}, {}, 0)
        answered = self.respondents(state)
        known = offered(state.settings.options, items)
        if state.settled:
            return frame(known, state.settled.joint, state.settled.answered)
        return frame(known, self.tally_joint(state, answered, ()), len(answered))
