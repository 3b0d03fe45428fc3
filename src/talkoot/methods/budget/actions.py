"""What a kit may set, and what can be asked, of a budget."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from talkoot.kits.text import Option
from talkoot.methods.method import FACILITATOR, Action, ActorKind, Settings
from talkoot.methods.offered import different

BallotKind = Literal["approval", "points", "basket"]
#: The most given projects. A phone shows them below each other: a workshop has ten, a town a few hundred.
MOST_PROJECTS = 300
#: Larger sums are a mistake of typing.
MOST_MONEY = 10**12
#: The most points a person may be given to share.
MOST_POINTS = 100

Money = Annotated[int, Field(ge=1, le=MOST_MONEY)]


class Project(Option):
    """A proposal with its cost."""

    cost: Money


class BudgetSettings(Settings):
    """Settings of a budget."""

    blind: bool = True
    """Nobody sees the votes of others before the reveal."""
    sum: Money = 10_000
    """What there is to spend, in whole units of the currency."""
    currency: Annotated[str, Field(min_length=1, max_length=12)] = "€"
    """What amounts are counted in; it may be hours as well."""
    projects: Annotated[tuple[Project, ...], Field(max_length=MOST_PROJECTS)] = ()
    """Given proposals. What the activity builds on comes after them, once the facilitator has given it a cost."""
    ballot: BallotKind = "approval"
    """Tick all that one supports, share points, or choose within the sum."""
    points: Annotated[int, Field(ge=1, le=MOST_POINTS)] = 10
    """Points of each person, where points are shared."""
    most: Annotated[int, Field(ge=1, le=MOST_PROJECTS)] | None = None
    """How many one may support, where one ticks; none is as many as one likes."""

    @model_validator(mode="after")
    def _projects_fit(self) -> Self:
        different(self.projects)
        for project in self.projects:
            if project.cost > self.sum:
                raise PydanticCustomError(
                    "cost_above_sum",
                    "expected costs up to the sum, {sum}, got {cost} for {project}",
                    {"sum": self.sum, "cost": project.cost, "project": project.id},
                )
        return self


class GiveBallot(Action):
    """Give one's whole ballot; it takes the place of an earlier one."""

    support: dict[str, Annotated[int, Field(ge=1, le=MOST_POINTS)]]
    """Points by project; 1 for what is supported where no points are shared. An empty one takes the earlier back."""


class SetCost(Action):
    """Give something that the activity builds on a cost, so that it can be voted on; or take it away."""

    who: ClassVar[frozenset[ActorKind]] = FACILITATOR
    anytime: ClassVar[bool] = True

    project: str
    cost: Money | None
