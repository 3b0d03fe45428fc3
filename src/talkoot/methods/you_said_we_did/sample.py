"""Sample data of telling what was done."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, SamplePart, View, Wanted, offered, parts
from talkoot.methods.you_said_we_did.actions import OutcomeState


class Outcome(SamplePart):
    """What became of a proposal."""

    about: str = ""
    """Key of the note or theme."""
    proposal: str
    state: OutcomeState
    done: str = ""
    responsible: str = ""
    why: str = ""
    days_ago: int = 0
    """How many days ago people were told."""

    def said(self) -> dict[str, Any]:
        """Give what is asked for."""
        day = date.today() - timedelta(days=self.days_ago)  # noqa: DTZ011 - a day where the room is
        said = self.model_dump(include={"proposal", "state", "done", "responsible", "why"})
        return said | {"told_on": day.isoformat()}


class File(SampleFile):
    """What is told."""

    outcomes: tuple[Outcome, ...]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Write down: the facilitator alone."""
        if person:
            return None
        return Outcomes(tuple((each, named(each.about) if each.about else None) for each in self.outcomes))


@dataclass(frozen=True, slots=True)
class Outcomes:
    """Tells what became of proposals."""

    outcomes: tuple[tuple[Outcome, Wanted | None], ...]
    """Each with what it is about."""

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002 - it has no settings
        """Tell the first that is missing."""
        told = {part["proposal"] for _, part in parts(view, "outcome")}
        for outcome, wanted in self.outcomes:
            if outcome.proposal not in told:
                about = wanted.found_in(offered(view)) if wanted else None
                return "add_outcome", outcome.said() | ({"about": about} if about else {})
        return None
