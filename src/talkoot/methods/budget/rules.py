"""Rules and views of a budget."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.methods.budget.actions import BudgetSettings, GiveBallot, SetCost
from talkoot.methods.budget.election import Election
from talkoot.methods.budget.reasons import decided
from talkoot.methods.method import JSON, Action, Actor, Context, Decision, Happened, Item, Touched, Viewer
from talkoot.methods.offered import offered
from talkoot.methods.one_answer import AnswersState, OneAnswer, Said, TakeBack

if TYPE_CHECKING:
    import pandas as pd


@dataclass
class BudgetState(AnswersState[BudgetSettings]):
    """The ballots, and what the facilitator said that items cost."""

    priced: dict[str, int] = field(default_factory=dict)
    """Costs of items of earlier activities."""

    @property
    def costs(self) -> dict[str, int]:
        """What can be voted on, with its cost."""
        return {project.id: project.cost for project in self.settings.projects} | self.priced


class Budget(OneAnswer[BudgetSettings, BudgetState]):
    """Budget."""

    name = "budget"
    settings = BudgetSettings
    state = BudgetState
    builds_on_items = True
    fields = ("support",)
    given = "BallotGiven"
    taken_back = "BallotWithdrawn"
    actions: ClassVar[Mapping[str, type[Action]]] = {
        "give_ballot": GiveBallot,
        "withdraw_ballot": TakeBack,
        "set_cost": SetCost,
    }
    events: ClassVar[Mapping[str, int]] = {"BallotGiven": 1, "BallotWithdrawn": 1, "CostSet": 1}
    seen_while_blind = frozenset({"CostSet"})

    def needs_items(self, settings: BudgetSettings) -> bool:
        """Unless projects are given."""
        return not settings.projects

    def decide(self, state: BudgetState, action: Action, actor: Actor, context: Context) -> Decision:
        """Give the events of an action, or why not."""
        if isinstance(action, SetCost):
            return self._set_cost(state, action, context)
        return super().decide(state, action, actor, context)

    @staticmethod
    def _set_cost(state: BudgetState, action: SetCost, context: Context) -> Decision:
        if state.closed:
            return Refusal("closed")
        if action.project not in context.items:
            return Refusal("unknown-project", {"project": action.project})
        if action.cost is not None and action.cost > state.settings.sum:
            return Refusal("cost-above-sum", {"cost": action.cost, "sum": state.settings.sum})
        if action.cost == state.priced.get(action.project):
            return []
        if any(action.project in answer.said["support"] for answer in state.answers.values()):
            return Refusal("voted-already")
        return [Happened("CostSet", {"project": action.project, "cost": action.cost})]

    def said(self, state: BudgetState, action: Action, actor: Actor, context: Context) -> Said | Refusal:  # noqa: ARG002
        """Give the points by project, in order of ids."""
        if not isinstance(action, GiveBallot):
            raise TypeError(action)
        known = offered(state.settings.projects, context.items).keys() & state.costs.keys()
        unknown = [project for project in action.support if project not in known]
        if unknown:
            return Refusal("unknown-project", {"project": unknown[0]})
        refusal = self._too_much(state, action.support)
        if refusal is not None:
            return refusal
        return {"support": dict(sorted(action.support.items()))} if action.support else {}

    @staticmethod
    def _too_much(state: BudgetState, support: Mapping[str, int]) -> Refusal | None:
        settings = state.settings
        points, cost = sum(support.values()), sum(state.costs[project] for project in support)
        if settings.ballot == "points":
            too_many = points > settings.points
            return Refusal("too-many-points", {"points": settings.points, "given": points}) if too_many else None
        if any(each > 1 for each in support.values()):
            return Refusal("no-points")
        if settings.ballot == "basket" and cost > settings.sum:
            return Refusal("basket-above-sum", {"sum": settings.sum, "cost": cost, "over": cost - settings.sum})
        if settings.ballot == "approval" and settings.most is not None and len(support) > settings.most:
            return Refusal("too-many-projects", {"most": settings.most, "given": len(support)})
        return None

    def apply(self, state: BudgetState, event: Event) -> None:
        """Carry an event out."""
        if event.kind != "CostSet":
            super().apply(state, event)
        elif event.data["cost"] is None:
            state.priced.pop(event.data["project"], None)
        else:
            state.priced[event.data["project"]] = event.data["cost"]

    def keys(self, state: BudgetState, viewer: Viewer) -> Iterable[str]:  # noqa: ARG002
        """Name a part per item that has a cost."""
        return (f"cost:{project}" for project in state.priced)

    def part(self, state: BudgetState, key: str, viewer: Viewer) -> JSON | None:  # noqa: ARG002
        """Give what an item costs."""
        cost = state.priced.get(key.removeprefix("cost:"))
        return None if cost is None else {"cost": cost}

    def touched(self, state: BudgetState, event: Event) -> Touched:
        """Name the voter, or the item that has another cost."""
        return (
            Touched.of([f"cost:{event.data['project']}"]) if event.kind == "CostSet" else super().touched(state, event)
        )

    def items(self, state: BudgetState, items: Mapping[str, Item]) -> dict[str, Item]:
        """Give everything that could be voted on, so that the room goes on with it."""
        costs = state.costs
        return {id_: item for id_, item in offered(state.settings.projects, items).items() if id_ in costs}

    def tally(self, state: BudgetState, respondents: Collection[str]) -> dict[str, JSON]:
        """Count votes: quick, for what runs on the wall and for each side.

        Returns
        -------
        dict
            ``projects``: for each, ``people`` (those who support it) and ``votes`` (their points; as many as people
            where no points are shared).
        """
        election = self.election(state, respondents)
        return {
            "projects": {
                project: {"people": election.people_for(project), "votes": election.votes[project]}
                for project in election.costs
            }
        }

    def tally_joint(
        self,
        state: BudgetState,
        respondents: Collection[str],
        groups: Sequence[Collection[str]],  # noqa: ARG002
    ) -> dict[str, JSON]:
        """Count as :meth:`tally` does, and decide what is funded, by both rules; see :func:`reasons.decided`."""
        return {**self.tally(state, respondents), **decided(self.election(state, respondents))}

    @staticmethod
    def election(state: BudgetState, respondents: Collection[str]) -> Election:
        """Give what some respondents decide about."""
        return Election.of(state.settings.sum, state.costs, (said["support"] for said in state.said(respondents)))

    def frame(self, state: BudgetState, items: Mapping[str, Item]) -> "pd.DataFrame":
        """Give one row per project, in order of votes; no row before the reveal of a blind vote.

        Returns
        -------
        pandas.DataFrame
            ``project`` (str): id. Its text in ``text_fi`` (str), ``text_sv`` (str) and ``text_en`` (str).
            ``cost`` (int64). ``votes`` (int64): points, or people where none are shared. ``people`` (int64): those who
            support it. ``by_votes`` (bool): funded by most votes. ``left`` (int64): what was left of the sum when its
            turn came. ``by_shares`` (bool): funded by equal shares. ``price`` (float64): what a supporter paid at most,
            for each point; 0 where it is not funded. ``money`` (float64): what its supporters had left together where
            it is not funded, else 0. ``tied_votes`` (bool) and ``tied_shares`` (bool): another one was as good, and
            which of them is funded was decided by the smaller cost or the order.
            ``attrs``: ``people`` (how many voted), ``sum``, ``currency``, ``share`` (of each person), ``points``
            (whether points were shared).
        """
        from talkoot.methods.budget.figure import frame

        known = offered(state.settings.projects, items)
        if state.is_blind:
            return frame(state, {}, {}, 0)
        if state.settled:
            return frame(state, known, state.settled.joint, state.settled.answered)
        voters = self.respondents(state)
        return frame(state, known, self.tally_joint(state, voters, ()), len(voters))
