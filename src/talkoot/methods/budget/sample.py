"""Sample data of budgets."""

from collections.abc import Mapping
from dataclasses import dataclass

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, View, own


class File(SampleFile):
    """What people support: points by project, 1 where none are shared."""

    ballots: dict[str, dict[str, int]]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Vote."""
        return Ballot(self.ballots[person]) if person in self.ballots else None


@dataclass(frozen=True, slots=True)
class Ballot:
    """Supports projects."""

    support: Mapping[str, int]

    def next_action(self, header: View, view: View) -> Ask | None:
        """Give the whole ballot at once."""
        if own(view, "support", {}):
            return None
        known = {project["id"] for project in header["settings"]["projects"]}
        support = {project: points for project, points in self.support.items() if project in known}
        return ("give_ballot", {"support": support}) if support else None
