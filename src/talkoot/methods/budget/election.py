"""What is decided: projects with costs, ballots, a sum; and the simpler of the two rules, most votes first."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

Ballot = Mapping[str, int]
"""Points by project; 1 for each that is supported where people do not share points."""


Supporters = tuple[int, int, int]
"""Number of a group, how many people are in it, and the points of each."""


@dataclass(frozen=True, slots=True)
class Group:
    """All who voted alike: they always have the same left, so they are reckoned with as one."""

    people: int
    ballot: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Election:
    """A budget with its votes."""

    sum: int
    """What there is to spend."""
    costs: Mapping[str, int]
    """Of every project, in the order in which they are offered."""
    groups: tuple[Group, ...]

    @classmethod
    def of(cls, sum_: int, costs: Mapping[str, int], ballots: Iterable[Ballot]) -> "Election":
        """Put equal ballots together; what is no project (any more) counts for nothing."""
        alike = Counter(
            tuple(sorted((project, points) for project, points in ballot.items() if project in costs))
            for ballot in ballots
        )
        return cls(sum_, costs, tuple(Group(people, ballot) for ballot, people in sorted(alike.items())))

    @property
    def people(self) -> int:
        """How many voted."""
        return sum(group.people for group in self.groups)

    @cached_property
    def supporters(self) -> dict[str, list[Supporters]]:
        """Who gave each project anything, by project; one that nobody supports is left out."""
        found: dict[str, list[Supporters]] = {}
        for number, group in enumerate(self.groups):
            for project, points in group.ballot:
                found.setdefault(project, []).append((number, group.people, points))
        return found

    @cached_property
    def votes(self) -> Counter[str]:
        """The points of each project, or how many support it."""
        found: Counter[str] = Counter(dict.fromkeys(self.costs, 0))
        for group in self.groups:
            for project, points in group.ballot:
                found[project] += points * group.people
        return found

    @cached_property
    def ranks(self) -> dict[str, int]:
        """The projects numbered for ties: more votes first, then the cheaper one, then as they were offered."""
        order = sorted(self.costs, key=lambda project: (-self.votes[project], self.costs[project]))
        return {project: number for number, project in enumerate(order)}

    def people_for(self, project: str) -> int:
        """Give how many people gave a project anything."""
        return sum(people for _, people, _ in self.supporters.get(project, ()))

    def spent_on(self, projects: Iterable[str]) -> int:
        """Add up what projects cost."""
        return sum(self.costs[project] for project in projects)


@dataclass(frozen=True, slots=True)
class ByVotes:
    """What became of a project whose turn came in order of votes."""

    project: str
    funded: bool
    left: int
    """What was left of the sum when its turn came."""
    tied: bool
    """Whether another with as many votes decided over it, or it over another: only one of them was funded."""


def most_votes(election: Election) -> list[ByVotes]:
    """Fund the projects with the most votes for as long as the sum lasts.

    The one with the most votes comes first. One that does not fit into what is left is passed over, and those after it
    have their turn. Of two with as many votes the cheaper comes first, then the one that was offered first. A project
    without any vote is not funded.

    Returns
    -------
    list of ByVotes
        All projects, in the order in which they had their turn.
    """
    votes, ranks = election.votes, election.ranks
    left, turns = election.sum, []
    for project in sorted(election.costs, key=ranks.__getitem__):
        funded = votes[project] > 0 and election.costs[project] <= left
        turns.append((project, funded, left))
        left -= election.costs[project] if funded else 0
    outcomes: dict[int, set[bool]] = {}
    for project, funded, _ in turns:
        outcomes.setdefault(votes[project], set()).add(funded)
    return [ByVotes(*turn, tied=len(outcomes[votes[turn[0]]]) > 1) for turn in turns]
