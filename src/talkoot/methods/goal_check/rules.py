"""Rules and views of a check of goals: those of everything that is rated, what was before, levels, a conclusion."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.methods.goal_check.actions import Conclude, GoalCheckSettings, SetLevel, TakeBackConclusion
from talkoot.methods.goal_check.comparing import attainment, before_and_after
from talkoot.methods.method import (
    JSON,
    Action,
    Actor,
    Context,
    Decision,
    Happened,
    Item,
    Results,
    Touched,
    Viewer,
    withdrawn,
)
from talkoot.methods.rating import Ratings, RatingsState

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What the room concluded."""

    id: str
    """Stays when it is worded anew, so that taking it back erases every version of it."""
    outcome: str
    why: str


@dataclass
class GoalCheckState(RatingsState[GoalCheckSettings]):
    """All ratings of the activity, how far goals were reached, and the conclusion."""

    levels: dict[str, int] = field(default_factory=dict)
    """By goal, from -2 to 2."""
    conclusion: Conclusion | None = None


class GoalCheck(Ratings[GoalCheckSettings, GoalCheckState]):
    """A check of goals."""

    name = "goal_check"
    settings = GoalCheckSettings
    state = GoalCheckState
    builds_on_items = True
    actions: ClassVar[Mapping[str, type[Action]]] = {
        **Ratings.actions,
        "set_level": SetLevel,
        "conclude": Conclude,
        "take_back_conclusion": TakeBackConclusion,
    }
    events: ClassVar[Mapping[str, int]] = {**Ratings.events, "LevelSet": 1, "Concluded": 1, "ConclusionTakenBack": 1}

    def decide(self, state: GoalCheckState, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        if not isinstance(action, (SetLevel, Conclude, TakeBackConclusion)):
            return super().decide(state, action, actor, context)
        if state.is_blind:
            return Refusal("look-first")
        if isinstance(action, SetLevel):
            return self._set_level(state, action, context)
        before = state.conclusion
        if isinstance(action, TakeBackConclusion):
            return [] if before is None else [withdrawn("ConclusionTakenBack", before.id)]
        if not action.outcome:
            return Refusal("no-outcome")
        if before is not None and (before.outcome, before.why) == (action.outcome, action.why):
            return []
        said = {"id": before.id if before else context.new_id(), "outcome": action.outcome, "why": action.why}
        return [Happened("Concluded", said)]

    def _set_level(self, state: GoalCheckState, action: SetLevel, context: Context) -> Decision:
        if action.goal not in self.goals(state, context.items):
            return Refusal("unknown-item")
        if state.levels.get(action.goal) == action.level:
            return []
        return [Happened("LevelSet", {"goal": action.goal, "level": action.level})]

    @staticmethod
    def goals(state: GoalCheckState, items: Mapping[str, Item]) -> dict[str, Item]:
        """Give the goals: those of the kit, then what earlier activities made, but for the statements."""
        of_kit = {
            each.id: Item(each.id, next(iter(each.text.values())), translated=each.text)
            for each in state.settings.goals
        }
        statements = {each.id for each in state.settings.statements}
        return of_kit | {name: item for name, item in items.items() if name not in statements}

    def apply(self, state: GoalCheckState, event: Event) -> None:
        """Carry an event out."""
        data = event.data
        match event.kind:
            case "LevelSet" if data["level"] is None:
                state.levels.pop(data["goal"], None)
            case "LevelSet":
                state.levels[data["goal"]] = data["level"]
            case "Concluded" if "outcome" in data:  # else blanked
                state.conclusion = Conclusion(data["id"], data["outcome"], data["why"])
            case "Concluded":
                pass
            case "ConclusionTakenBack":
                state.conclusion = None
            case _:
                super().apply(state, event)

    # Views -----------------------------------------------------------------------------------------------------

    def keys(self, state: GoalCheckState, viewer: Viewer) -> Iterable[str]:  # noqa: ARG002
        """Name the levels, their score, and the conclusion."""
        return (*(f"level:{goal}" for goal in state.levels), "score", "conclusion")

    def part(self, state: GoalCheckState, key: str, viewer: Viewer) -> JSON | None:  # noqa: ARG002
        """Give how far a goal was reached, what all come to, or what was concluded."""
        if state.is_blind:
            return None
        kind, _, goal = key.partition(":")
        if kind == "level" and goal in state.levels:
            return {"level": state.levels[goal]}
        if key == "score" and state.levels:
            return {"score": round(attainment(list(state.levels.values())) or 0), "goals": len(state.levels)}
        if key == "conclusion" and state.conclusion is not None:
            return {"outcome": state.conclusion.outcome, "why": state.conclusion.why}
        return None

    def touched(self, state: GoalCheckState, event: Event) -> Touched:
        """Name the level and the score, the conclusion, or the respondent."""
        match event.kind:
            case "LevelSet":
                return Touched.of([f"level:{event.data['goal']}", "score"])
            case "Concluded" | "ConclusionTakenBack":
                return Touched.of(["conclusion"])
        return super().touched(state, event)

    def written(self, state: GoalCheckState) -> int:
        """Count the levels, and the conclusion."""
        return len(state.levels) + (state.conclusion is not None)

    # Results ---------------------------------------------------------------------------------------------------

    def beside(self, state: GoalCheckState, results: Results, earlier: Mapping[str, Results]) -> JSON | None:  # noqa: ARG002
        """Put what was before the trial beside what is now: the first activity it builds on that rated the same.

        Returns
        -------
        dict or None
            See :func:`talkoot.methods.goal_check.comparing.before_and_after`.
        """
        pairs = (before_and_after(before, results) for before in earlier.values())
        return next((pair for pair in pairs if pair is not None), None)

    def respondents(self, state: GoalCheckState) -> Collection[str]:
        """Give those who have rated: who writes levels for the room answers nothing."""
        return state.ratings.keys()

    def frame(self, state: GoalCheckState, items: Mapping[str, Item]) -> "pd.DataFrame":
        """Give one row per statement, time and step, one per goal with its level, one for the conclusion.

        Returns
        -------
        pandas.DataFrame
            ``row`` (str): ``statement``, ``goal`` or ``conclusion``. ``statement`` (str): id of the statement or goal;
            of the conclusion ``adopt``, ``change`` or ``drop``. Its text, or the reason, in ``text_fi`` (str),
            ``text_sv`` (str) and ``text_en`` (str). ``time`` (str): ``before`` or ``after`` the trial. ``side`` (str):
            ``everyone``, or a perspective where its sums may stand in a file. ``first`` (Int64) and ``last`` (Int64):
            the steps that the row counts, missing for »En osaa sanoa«. What the kit calls an end of the scale in
            ``word_fi`` (str), ``word_sv`` (str) and ``word_en`` (str). ``people`` (Int64). ``steps`` (Int64): steps
            of the scale. ``look`` (str). ``coarse`` (bool): steps were put together. ``level`` (Int64): of a goal.
            What a row has not is empty or missing.
        """
        from talkoot.methods.goal_check.figure import frame

        if state.is_blind:
            return frame(state, {}, None, {})
        shown = state.settled.joint if state.settled else self.tally(state, self.respondents(state))
        return frame(state, shown, state.settled.beside if state.settled else None, self.goals(state, items))
