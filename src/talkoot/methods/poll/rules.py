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
    Method,
    Perspective,
    State,
    Touched,
    Upcaster,
    Viewer,
    withdrawn,
    without_id,
)
from talkoot.methods.poll.actions import Choose, CountHands, PollSettings, WithdrawChoice

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Choice:
    """What one respondent chose."""

    id: str
    """Stays when the choice is changed, so that taking it back erases every version of it."""
    options: tuple[str, ...]


@dataclass
class PollState(State[PollSettings]):
    """All choices of the activity, and the raised hands."""

    choices: dict[str, Choice] = field(default_factory=dict)
    """By respondent."""
    hands: dict[str, int] = field(default_factory=dict)
    """By option; empty where no hands were counted. They come from the room, so they belong to no side."""


class Poll(Method[PollSettings, PollState]):
    """Poll."""

    name = "poll"
    settings = PollSettings
    state = PollState
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "choose": Choose,
        "withdraw_choice": WithdrawChoice,
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
        match action:
            case Choose():
                return self._choose(state, action, actor, context)
            case WithdrawChoice():
                return self._withdraw(state, actor)
            case CountHands():
                return self._count_hands(state, action)
        raise TypeError(action)

    def _choose(self, state: PollState, action: Choose, actor: Actor, context: Context) -> Decision:
        settings = state.settings
        known = [option.id for option in settings.options]
        unknown = [option for option in action.options if option not in known]
        if unknown:
            return Refusal("unknown-option", {"option": unknown[0]})
        # In the order of the question: the order of tapping is nobody's concern.
        chosen = [option for option in known if option in action.options]
        if len(chosen) > 1 and not settings.multiple:
            return Refusal("only-one", {"chosen": len(chosen)})
        if settings.most is not None and len(chosen) > settings.most:
            return Refusal("too-many", {"most": settings.most, "chosen": len(chosen)})
        if not chosen:
            return self._withdraw(state, actor)
        before = state.choices.get(actor.respondent)
        if before is not None and list(before.options) == chosen:
            return []
        return [Happened("Chosen", {"id": (before.id if before else "") or context.new_id(), "options": chosen})]

    @staticmethod
    def _withdraw(state: PollState, actor: Actor) -> Decision:
        choice = state.choices.get(actor.respondent)
        return [] if choice is None else [withdrawn("ChoiceWithdrawn", choice.id)]

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
        match event.kind:
            case "Chosen" if "options" in event.data:  # else blanked
                state.choices[event.respondent] = Choice(event.data["id"], tuple(event.data["options"]))
            case "ChoiceWithdrawn":
                state.choices.pop(event.respondent, None)
            case "HandsCounted":
                state.hands = dict(event.data.get("counts", {}))

    def keys(self, state: PollState, viewer: Viewer) -> Iterable[str]:  # noqa: ARG002
        """Name the raised hands: what else is shared are the results."""
        return ("hands",) if viewer == "facilitator" else ()

    def part(self, state: PollState, key: str, viewer: Viewer) -> JSON | None:
        """Give the raised hands to the facilitator, who may correct them; not before the reveal."""
        if key != "hands" or viewer != "facilitator" or state.is_blind or not state.hands:
            return None
        return dict(state.hands)

    def own(self, state: PollState, respondent: str) -> JSON:
        """Give what one chose."""
        choice = state.choices.get(respondent)
        return {} if choice is None else {"options": list(choice.options)}

    def touched(self, state: PollState, event: Event) -> Touched:  # noqa: ARG002
        """Name the respondent, or the raised hands."""
        if event.kind == "HandsCounted":
            return Touched.of(["hands"])
        return Touched.of(respondents=[event.respondent])

    def respondents(self, state: PollState) -> Collection[str]:
        """Give those who have chosen something."""
        return state.choices.keys()

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
        sides: Mapping[Perspective, Collection[str]],
        minimum: int,
    ) -> dict[Perspective, dict[str, JSON]]:
        """Count each side; raised hands belong to none."""
        return {side: self._sums(state, members, {}, minimum) for side, members in sides.items()}

    def _sums(
        self, state: PollState, respondents: Collection[str], hands: Mapping[str, int], minimum: int
    ) -> dict[str, JSON]:
        chosen = [state.choices[each].options for each in respondents if each in state.choices]
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
