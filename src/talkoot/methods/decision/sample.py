"""Sample data of decisions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, Any

from pydantic import Field

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, SamplePart, View, Wanted, offered, parts

_SAID = {"what", "responsible", "told_to", "told_by", "follow_up"}


class Line(SamplePart):
    """A decision."""

    what: str
    responsible: str
    in_days: Annotated[int, Field(ge=1)]
    """Days from today until it is to be done."""
    told_to: str = ""
    told_by: str = ""
    follow_up: str = ""
    about: str = ""
    """Key of the note or theme that it answers."""


class File(SampleFile):
    """What the room decides."""

    decisions: tuple[Line, ...]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Write down: the facilitator alone."""
        if person:
            return None
        return Decisions(tuple((line, named(line.about) if line.about else None) for line in self.decisions))


@dataclass(frozen=True, slots=True)
class Decisions:
    """Writes down what the room decides."""

    decisions: tuple[tuple[Line, Wanted | None], ...]
    """Each with what it is about."""

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002 - decisions have no settings
        """Write the first decision that is missing."""
        made = {part["what"] for _, part in parts(view, "decision")}
        for line, wanted in self.decisions:
            if line.what not in made:
                day = date.today() + timedelta(days=line.in_days)  # noqa: DTZ011 - a day where the room is
                data: dict[str, Any] = {**line.model_dump(include=_SAID), "by_when": day.isoformat()}
                about = wanted.found_in(offered(view)) if wanted else None
                return "add_decision", data | ({"about": about} if about else {})
        return None
