"""Rules and views of a dot vote."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.locales import Phrase
from talkoot.methods import given_options
from talkoot.methods.dot_vote.actions import MOST_OPTIONS, DotVoteSettings, PlaceDots
from talkoot.methods.dot_vote.lists import three_lists
from talkoot.methods.given_options import GivenOptions, OptionsState
from talkoot.methods.method import JSON, Action, Actor, Context, Item, Upcaster, without_id
from talkoot.methods.offered import place_among
from talkoot.methods.one_answer import Answer, Said, TakeBack

if TYPE_CHECKING:
    import pandas as pd

Choices = Mapping[str, int]
"""Dots by option."""


@dataclass
class DotVoteState(OptionsState[DotVoteSettings]):
    """The given options and everyone's vote."""


class DotVote(GivenOptions[DotVoteSettings, DotVoteState]):
    """Dot vote."""

    name = "dot_vote"
    settings = DotVoteSettings
    state = DotVoteState
    builds_on_items = True
    fields = ("choices",)
    given = "DotsPlaced"
    taken_back = "DotsWithdrawn"
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "place_dots": PlaceDots,
        "withdraw_dots": TakeBack,
        **given_options.ACTIONS,
    }
    events: ClassVar[Mapping[str, int]] = {
        "DotsPlaced": 2,
        "DotsWithdrawn": 2,
        **given_options.EVENTS,
    }
    most_options = MOST_OPTIONS
    # The id of a vote of version 1 is forgotten, so that it is not erased: sums that were shown may be added up from
    # it.
    upcasters: ClassVar[Mapping[tuple[str, int], Upcaster]] = {
        ("DotsPlaced", 1): without_id,
        ("DotsWithdrawn", 1): without_id,
    }

    def needs_items(self, settings: DotVoteSettings) -> bool:
        """Unless options are given."""
        return not settings.options

    def said(self, state: DotVoteState, action: Action, actor: Actor, context: Context) -> Said | Refusal:  # noqa: ARG002
        """Give the dots by option, in order of ids."""
        if not isinstance(action, PlaceDots):
            raise TypeError(action)
        settings = state.settings
        for option, dots in action.choices.items():
            if option not in state.options and option not in context.items:
                return Refusal("unknown-option", {"option": option})
            if dots > 1 and not settings.stack:
                return Refusal("no-stacking")
        given = sum(action.choices.values())
        if given > settings.dots:
            return Refusal("too-many-dots", {"dots": settings.dots, "given": given})
        return {"choices": dict(sorted(action.choices.items()))} if action.choices else {}

    def apply(self, state: DotVoteState, event: Event) -> None:
        """Carry an event out; dots on an option that is gone go back."""
        super().apply(state, event)
        if event.kind == "OptionRemoved":
            for respondent, vote in state.answers.items():
                left = {option: dots for option, dots in vote.said["choices"].items() if option != event.data["id"]}
                state.answers[respondent] = Answer(vote.id, {"choices": left})

    def own(self, state: DotVoteState, respondent: str) -> JSON:
        """Give one's dots by option."""
        own = super().own(state, respondent)
        return own if own.get("choices") else {}

    def respondents(self, state: DotVoteState) -> Collection[str]:
        """Give those who have a vote now."""
        return [respondent for respondent, vote in state.answers.items() if vote.said["choices"]]

    def items(self, state: DotVoteState, items: Mapping[str, Item]) -> dict[str, Item]:
        """Give everything that could be voted on, so that the room goes on with it."""
        return state.as_items() | dict(items)

    def told_of(self, state: DotVoteState, item: str, items: Mapping[str, Item]) -> Phrase | None:
        """Say how many dots an option got and which place they gave it, once the vote has closed.

        Options that are not visible any more have
        none. Of one that nobody chose nothing is said: it may have come after the vote.
        """
        chosen_ones = state.settled.joint["options"] if state.settled else {}
        dots = {each: sums["dots"] for each, sums in chosen_ones.items() if each in items or each in state.options}
        if not dots.get(item):
            return None
        return Phrase("told", self.name, dots=dots[item], rank=place_among(item, dots))

    def tally(self, state: DotVoteState, respondents: Collection[str]) -> dict[str, JSON]:
        """Add up dots and people.

        Returns
        -------
        dict
            ``options``: for each option ``dots`` and ``people`` (those who put at least one dot on it). An option
            that nobody chose may be missing.
        """
        votes = [said["choices"] for said in state.said(respondents)]
        return {"options": {option: {"dots": dots, "people": people} for option, dots, people in _sums(state, votes)}}

    def compare(
        self,
        state: DotVoteState,  # noqa: ARG002
        sides: Mapping[str, dict[str, JSON]],
        counts: Mapping[str, int],
    ) -> JSON:
        """Give the three lists of F13; the rule stands in ``lists``."""
        people: dict[str, dict[str, int]] = {
            side: {option: sums["people"] for option, sums in tally["options"].items()} for side, tally in sides.items()
        }
        return three_lists(people, {str(side): count for side, count in counts.items()})

    def frame(self, state: DotVoteState, items: Mapping[str, Item]) -> "pd.DataFrame":
        """Give one row per option, the one with the most dots first; no row before the reveal of a blind vote.

        Returns
        -------
        pandas.DataFrame
            ``option`` (str): id. ``text`` (str). ``dots`` (int64). ``people`` (int64): those who put at least one dot
            on it. ``share`` (float64): ``people`` divided by those who voted, 0 where nobody did.
            ``attrs["texts"]``: texts by language of the options whose text a kit gave, by id.
            ``attrs["voters"]``: how many voted.
        """
        from talkoot.methods.dot_vote.figure import frame

        return frame(state, items, *self._shown(state))

    def _shown(self, state: DotVoteState) -> tuple[Mapping[str, JSON], int]:
        """Give dots and people by option, and how many voted: as settled, else as they run."""
        if state.is_blind:
            return {}, 0
        if state.settled:
            return state.settled.joint["options"], state.settled.answered
        voters = self.respondents(state)
        return self.tally(state, voters)["options"], len(voters)


def _sums(state: DotVoteState, votes: Iterable[Choices]) -> Iterator[tuple[str, int, int]]:
    """Give dots and people per option, in order of ids, which tells nothing."""
    dots: Counter[str] = Counter(dict.fromkeys(state.options, 0))
    people: Counter[str] = Counter()
    for choices in votes:
        dots.update(choices)
        people.update(choices.keys())
    for option in sorted(dots):
        yield option, dots[option], people[option]
