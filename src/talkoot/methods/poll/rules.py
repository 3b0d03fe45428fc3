"""Rules and views of a poll."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from talkoot.errors import Refusal
from talkoot.insight.small_groups import EXPORT_MINIMUM
from talkoot.ledger.event import Event
from talkoot.methods.method import (
    JSON,
    Action,
    Actor,
    Context,
    Decision,
    Happened,
    Item,
    Touched,
    Upcaster,
    Viewer,
    without_id,
)
from talkoot.methods.one_answer import AnswersState, OneAnswer, Said, TakeBack
from talkoot.methods.poll.actions import Choose, CountHands, PollSettings

if TYPE_CHECKING:
    import pandas as pd


@dataclass
class PollState(AnswersState[PollSettings]):
    """All choices of the activity, and the raised hands."""

    hands: dict[str, int] = field(default_factory=dict)
    """By option; empty where no hands were counted. They come from the room, so they belong to no side."""


class Poll(OneAnswer[PollSettings, PollState]):
    """Poll."""

    name = "poll"
    settings = PollSettings
    state = PollState
    fields = ("options",)
    given = "Chosen"
    taken_back = "ChoiceWithdrawn"
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "choose": Choose,
        "withdraw_choice": TakeBack,
        "count_hands": CountHands,
    }
    events: ClassVar[Mapping[str, int]] = {"Chosen": 2, "ChoiceWithdrawn": 2, "HandsCounted": 1}
    # Choices of version 1 have no id to be erased by: sums that were shown may be added up from them.
    upcasters: ClassVar[Mapping[tuple[str, int], Upcaster]] = {
        ("Chosen", 1): without_id,
        ("ChoiceWithdrawn", 1): without_id,
    }

    def decide(self, state: PollState, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        if isinstance(action, CountHands):
            return self._count_hands(state, action)
        return super().decide(state, action, actor, context)

    def said(self, state: PollState, action: Action, actor: Actor, context: Context) -> Said | Refusal:  # noqa: ARG002
        """Give the chosen options in the order of the question: the order of tapping is nobody's concern."""
        if not isinstance(action, Choose):
            raise TypeError(action)
        settings = state.settings
        known = [option.id for option in settings.options]
        unknown = [option for option in action.options if option not in known]
        if unknown:
            return Refusal("unknown-option", {"option": unknown[0]})
        chosen = [option for option in known if option in action.options]
        if len(chosen) > 1 and not settings.multiple:
            return Refusal("only-one", {"chosen": len(chosen)})
        if settings.most is not None and len(chosen) > settings.most:
            return Refusal("too-many", {"most": settings.most, "chosen": len(chosen)})
        return {"options": chosen} if chosen else {}

    @staticmethod
    def _count_hands(state: PollState, action: CountHands) -> Decision:
        known = [option.id for option in state.settings.options]
        unknown = [option for option in action.counts if option not in known]
        if unknown:
            return Refusal("unknown-option", {"option": unknown[0]})
        counts = {option: action.counts[option] for option in known if action.counts.get(option)}
        return [] if counts == state.hands else [Happened("HandsCounted", {"counts": counts})]

    def apply(self, state: PollState, event: Event) -> None:
        """Carry an event out."""
        if event.kind == "HandsCounted":
            state.hands = dict(event.data.get("counts", {}))
        else:
            super().apply(state, event)

    def keys(self, state: PollState, viewer: Viewer) -> Iterable[str]:  # noqa: ARG002
        """Name the raised hands: what else is shared are the results."""
        return ("hands",) if viewer == "facilitator" else ()

    def part(self, state: PollState, key: str, viewer: Viewer) -> JSON | None:
        """Give the raised hands to the facilitator, who may correct them; not before the reveal."""
        if key != "hands" or viewer != "facilitator" or state.is_blind or not state.hands:
            return None
        return dict(state.hands)

    def touched(self, state: PollState, event: Event) -> Touched:
        """Name the respondent, or the raised hands."""
        return Touched.of(["hands"]) if event.kind == "HandsCounted" else super().touched(state, event)

    def counted(self, state: PollState) -> int:
        """Give how many raised a hand; where several may be chosen, the fewest people that it can have been."""
        return _fewest(state.hands.values(), multiple=state.settings.multiple)

    def tally(self, state: PollState, respondents: Collection[str]) -> dict[str, JSON]:
        """Count the choices and the raised hands.

        Returns
        -------
        dict
            ``options``: by id, ``count`` (raised hands are in it) and ``hands`` (how many of it they are).
            ``answered``: how many respondents chose. ``hands``: raised hands, all together. ``merged``: true where
            so few people raised one that hands are not told apart (DESIGN 6); ``hands`` is then 0 everywhere.
        """
        return self._sums(state, respondents, state.hands, state.minimum)

    def tally_sides(
        self,
        state: PollState,
        sides: Mapping[str, Collection[str]],
        minimum: int,
    ) -> dict[str, dict[str, JSON]]:
        """Count each side; raised hands belong to none."""
        return {side: self._sums(state, members, {}, minimum) for side, members in sides.items()}

    def _sums(
        self, state: PollState, respondents: Collection[str], hands: Mapping[str, int], minimum: int
    ) -> dict[str, JSON]:
        chosen = [said["options"] for said in state.said(respondents)]
        sums = {
            "options": {
                option.id: {
                    "count": sum(option.id in each for each in chosen) + hands.get(option.id, 0),
                    "hands": hands.get(option.id, 0),
                }
                for option in state.settings.options
            },
            "answered": len(chosen),
            "hands": sum(hands.values()),
            "merged": False,
        }
        return self._merged(state, sums, minimum)

    @staticmethod
    def _merged(state: PollState, sums: dict[str, JSON], minimum: int) -> dict[str, JSON]:
        """Tell raised hands apart no more, where too few people raised one."""
        hands = [option["hands"] for option in sums["options"].values()]
        if not any(hands) or _fewest(hands, multiple=state.settings.multiple) >= minimum:
            return sums
        options = {option: {"count": counted["count"], "hands": 0} for option, counted in sums["options"].items()}
        return {**sums, "options": options, "hands": 0, "merged": True}

    def frame(self, state: PollState, items: Mapping[str, Item]) -> "pd.DataFrame":  # noqa: ARG002
        """Give one row per option and way of answering, in the order of the question; nothing before the reveal.

        Returns
        -------
        pandas.DataFrame
            ``option`` (str): id. Its text in ``text_fi`` (str), ``text_sv`` (str) and ``text_en`` (str). ``way`` (str):
            ``chosen`` by respondents, ``show_of_hands``, or ``all`` where fewer than five people raised a hand, who
            are then not told apart. ``count`` (int64). ``people`` (int64): how many answered this way; where several
            options may be chosen, of those who raised a hand no more is known than that they were at least so many.
        """
        from talkoot.methods.poll.figure import frame

        if state.is_blind:
            return frame(state.settings, {})
        least = max(EXPORT_MINIMUM, state.minimum)
        shown = state.settled.joint if state.settled else self.tally(state, self.respondents(state))
        return frame(state.settings, self._merged(state, shown, least))


def _fewest(hands: Collection[int], *, multiple: bool) -> int:
    """Give the fewest people that can have raised these hands."""
    return max(hands, default=0) if multiple else sum(hands)
