"""Statements that everyone rates on one scale: what a kit may set, what can be asked, and the rules.

»En osaa sanoa« is an answer and never a zero. Sums are distributions, in three steps where few people rated. A subclass
says what is rated; ``scale`` shows how.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, Self, TypeVar

from pydantic import Field, field_validator, model_validator
from pydantic_core import PydanticCustomError

from talkoot.errors import Refusal
from talkoot.insight.small_groups import may_show_sides
from talkoot.kits.text import KitText, Option
from talkoot.ledger.event import Event
from talkoot.locales import Texts, chosen
from talkoot.methods.document import BOX, Block, Table
from talkoot.methods.method import (
    JSON,
    Action,
    Actor,
    Context,
    Decision,
    Happened,
    Item,
    Method,
    Settings,
    State,
    Touched,
    Upcaster,
    Viewer,
    withdrawn,
    without_id,
)
from talkoot.methods.steps import distribution, sums_before

if TYPE_CHECKING:
    import pandas as pd

Look = Literal["numbers", "smileys", "traffic_lights"]
#: More faces than these cannot be told apart; a traffic light has three lamps.
MOST_SMILEYS = 5
LIGHTS = 3


class RatingSettings(Settings):
    """Settings of a method in which statements are rated."""

    blind: bool = True
    """Nobody sees others' ratings before the reveal: the first ones would pull the rest."""
    statements: Annotated[tuple[Option, ...], Field(validate_default=True)] = ()
    """What is rated, at least one; all on the same scale."""
    steps: Annotated[int, Field(ge=2, le=11)] = 5
    """Steps of the scale."""
    look: Look = "numbers"
    """Numbered steps, drawn faces (at most 5 steps) or a traffic light (3 steps)."""
    low: KitText | None = None
    """What the first step means; none takes the wording that goes with the look."""
    high: KitText | None = None
    """What the last step means; given together with ``low`` or not at all."""

    @field_validator("statements")
    @classmethod
    def _statements_differ(cls, statements: tuple[Option, ...]) -> tuple[Option, ...]:
        if not statements:
            raise PydanticCustomError("too_few", "expected at least one statement to rate, got none")
        ids = [statement.id for statement in statements]
        if len(set(ids)) != len(ids):
            raise PydanticCustomError("duplicate_id", "expected different ids of statements, got {ids}", {"ids": ids})
        return statements

    @model_validator(mode="after")
    def _look_fits(self) -> Self:
        if self.look == "smileys" and self.steps > MOST_SMILEYS:
            raise PydanticCustomError(
                "too_many_steps",
                "expected at most {most} steps with smileys, got {steps}; set fewer steps or look: numbers",
                {"most": MOST_SMILEYS, "steps": self.steps},
            )
        if self.look == "traffic_lights" and self.steps != LIGHTS:
            raise PydanticCustomError(
                "not_three_steps",
                "expected steps: 3 with traffic lights, got {steps}; set steps: 3 or another look",
                {"steps": self.steps},
            )
        if (self.low is None) != (self.high is None):
            raise PydanticCustomError(
                "one_end", "expected words for both ends of the scale or for neither, got only one of low and high"
            )
        return self


RatingSettingsT = TypeVar("RatingSettingsT", bound=RatingSettings)


class Rate(Action):
    """Rate a statement, or change the rating."""

    statement: str
    step: Annotated[int, Field(strict=True)] | None
    """From 1 to the number of steps; none means »En osaa sanoa«, which is an answer."""


class WithdrawRating(Action):
    """Take one's rating of a statement back, at any time; what was shown already stays until the next close."""

    anytime: ClassVar[bool] = True

    statement: str


@dataclass(frozen=True, slots=True)
class Rating:
    """One respondent's answer to one statement."""

    id: str
    """Stays when the rating is changed, so that taking it back erases every version of it."""
    step: int | None
    """None for »En osaa sanoa«."""


@dataclass
class RatingsState(State[RatingSettingsT]):
    """All ratings of the activity."""

    ratings: dict[str, dict[str, Rating]] = field(default_factory=dict)
    """By respondent and statement; a respondent without ratings is left out."""


RatingsStateT = TypeVar("RatingsStateT", bound=RatingsState[Any])


class Ratings(Method[RatingSettingsT, RatingsStateT]):
    """A method in which everyone rates statements on one scale."""

    actions: ClassVar[Mapping[str, type[Action]]] = {"rate": Rate, "withdraw_rating": WithdrawRating}
    events: ClassVar[Mapping[str, int]] = {"Rated": 2, "RatingWithdrawn": 2}
    # Ratings of version 1 have no id to be erased by: sums that were shown may be added up from them.
    upcasters: ClassVar[Mapping[tuple[str, int], Upcaster]] = {
        ("Rated", 1): without_id,
        ("RatingWithdrawn", 1): without_id,
    }

    def decide(self, state: RatingsStateT, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        match action:
            case Rate():
                return self._rate(state, action, actor, context)
            case WithdrawRating():
                return self._withdraw(state, action, actor)
        raise TypeError(action)

    @staticmethod
    def _rate(state: RatingsStateT, action: Rate, actor: Actor, context: Context) -> Decision:
        settings = state.settings
        if action.statement not in {statement.id for statement in settings.statements}:
            return Refusal("unknown-statement", {"statement": action.statement})
        if action.step is not None and not 1 <= action.step <= settings.steps:
            return Refusal("step-off-scale", {"step": action.step, "steps": settings.steps})
        given = state.ratings.get(actor.respondent, {}).get(action.statement)
        if given is not None and given.step == action.step:
            return []
        rating = (given.id if given else "") or context.new_id()
        return [Happened("Rated", {"id": rating, "statement": action.statement, "step": action.step})]

    @staticmethod
    def _withdraw(state: RatingsStateT, action: WithdrawRating, actor: Actor) -> Decision:
        if action.statement not in {statement.id for statement in state.settings.statements}:
            return Refusal("unknown-statement", {"statement": action.statement})
        given = state.ratings.get(actor.respondent, {}).get(action.statement)
        if given is None:
            return []
        return [withdrawn("RatingWithdrawn", given.id, {"statement": action.statement})]

    def apply(self, state: RatingsStateT, event: Event) -> None:
        """Carry an event out."""
        statement = event.data.get("statement")
        if statement is None:  # blanked
            return
        ratings = state.ratings.setdefault(event.respondent, {})
        if event.kind == "Rated":
            ratings[statement] = Rating(event.data["id"], event.data["step"])
        else:
            ratings.pop(statement, None)
        if not ratings:
            del state.ratings[event.respondent]

    def keys(self, state: RatingsStateT, viewer: Viewer) -> Iterable[str]:  # noqa: ARG002
        """Name no part: what is shared of ratings are the results."""
        return ()

    def part(self, state: RatingsStateT, key: str, viewer: Viewer) -> JSON | None:  # noqa: ARG002
        """Give nothing: single ratings are nobody else's to see."""
        return None

    def own(self, state: RatingsStateT, respondent: str) -> JSON:
        """Give one's step for each statement one has answered, none where one cannot say."""
        ratings = state.ratings.get(respondent)
        if not ratings:
            return {}
        return {"ratings": {statement: rating.step for statement, rating in ratings.items()}}

    def touched(self, state: RatingsStateT, event: Event) -> Touched:  # noqa: ARG002
        """Name the respondent."""
        return Touched.of(respondents=[event.respondent])

    def respondents(self, state: RatingsStateT) -> Collection[str]:
        """Give those who have answered at least one statement."""
        return state.ratings.keys()

    def items(self, state: RatingsStateT, items: Mapping[str, Item]) -> dict[str, Item]:  # noqa: ARG002
        """Give the statements: something may be decided about one, and they may be rated again."""
        return {
            each.id: Item(each.id, next(iter(each.text.values())), translated=each.text)
            for each in state.settings.statements
        }

    def tally(self, state: RatingsStateT, respondents: Collection[str]) -> dict[str, JSON]:
        """Count the answers to each statement.

        Returns
        -------
        dict
            ``statements``: by id, ``bands`` (first and last step counted together), ``counts`` (one per band),
            ``cannot_say``, ``n`` (all who answered, those who cannot say too), ``coarse`` (the steps were put
            together because fewer than ten people rated) and ``sides_coarse`` (and because sides were shown so).
        """
        return self.tally_joint(state, respondents, ())

    def tally_joint(
        self, state: RatingsStateT, respondents: Collection[str], groups: Sequence[Collection[str]]
    ) -> dict[str, JSON]:
        """Count as :meth:`tally` does, no finer than the sides that are shown beside."""
        return {
            "statements": {
                statement.id: self._count(state, statement.id, respondents, groups)
                for statement in state.settings.statements
            }
        }

    def _count(
        self, state: RatingsStateT, statement: str, respondents: Collection[str], groups: Sequence[Collection[str]]
    ) -> dict[str, JSON]:
        answers, *others = (self._answers(state, statement, each) for each in (respondents, *groups))
        return distribution(state.settings.steps, answers, others, sums_before(state.results, "statements", statement))

    @staticmethod
    def _answers(state: RatingsStateT, statement: str, respondents: Iterable[str]) -> list[int | None]:
        given = (state.ratings.get(respondent, {}) for respondent in respondents)
        return [ratings[statement].step for ratings in given if statement in ratings]

    def tally_sides(
        self, state: RatingsStateT, sides: Mapping[str, Collection[str]], minimum: int
    ) -> dict[str, dict[str, JSON]]:
        """Count each side; a statement that too few on some side answered is left out of them all."""
        shown = [
            statement.id
            for statement in state.settings.statements
            if may_show_sides(
                {side: len(self._answers(state, statement.id, members)) for side, members in sides.items()}, minimum
            )
        ]
        groups = list(sides.values())
        return {
            side: {"statements": {statement: self._count(state, statement, members, groups) for statement in shown}}
            for side, members in sides.items()
        }

    def sheet(self, settings: RatingSettingsT, things: Mapping[str, str], texts: Texts) -> Sequence[Block]:  # noqa: ARG002
        """Give a row of steps for each statement, under what the ends of the scale mean."""
        low, high = (
            texts(end) if given is None else chosen(given, texts.language)
            for end, given in (("low", settings.low), ("high", settings.high))
        )
        steps = [str(step) for step in range(1, settings.steps + 1)]
        headings = (f"1 = {low}, {settings.steps} = {high}", *steps, texts("cannot-say"))
        names = [chosen(each.text, texts.language) for each in settings.statements]
        return (Table(headings, tuple((name, *[BOX] * (len(steps) + 1)) for name in names), (5, *[1] * len(steps), 2)),)

    def frame(self, state: RatingsStateT, items: Mapping[str, Item]) -> "pd.DataFrame":  # noqa: ARG002
        """Give one row per statement and step, and one for »En osaa sanoa«; nothing before the reveal.

        Returns
        -------
        pandas.DataFrame
            ``statement`` (str): id. The statement in ``text_fi`` (str), ``text_sv`` (str) and ``text_en`` (str).
            ``first`` (Int64) and ``last`` (Int64): the steps that the row counts, missing for »En osaa sanoa«. What the
            kit calls an end of the scale in ``word_fi`` (str), ``word_sv`` (str) and ``word_en`` (str), else empty.
            ``people`` (int64). ``steps`` (int64): steps of the scale. ``look`` (str). ``coarse`` (bool): steps were
            put together because fewer than ten people rated; ``first`` and ``last`` differ then.
        """
        from talkoot.methods.distributions import frame

        if state.is_blind:
            return frame(state.settings, {})
        shown = state.settled.joint if state.settled else self.tally(state, self.respondents(state))
        return frame(state.settings, shown)
