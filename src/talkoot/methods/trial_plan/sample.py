"""Sample data of trials."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, Any

from pydantic import Field

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, SamplePart, View, Wanted, offered, parts

_SAID = {"what", "responsible", "known_by", "place", "observed"}


class Trial(SamplePart):
    """A trial."""

    what: str
    begins_in_days: Annotated[int, Field(ge=0)]
    days: Annotated[int, Field(ge=1)]
    """How long it runs."""
    responsible: str
    known_by: str
    place: str = ""
    observed: str = ""
    about: str = ""
    """Key of the note or theme that is tried."""

    def said(self) -> dict[str, Any]:
        """Give what is asked for."""
        begins = date.today() + timedelta(days=self.begins_in_days)  # noqa: DTZ011 - a day where the room is
        ends = begins + timedelta(days=self.days - 1)
        return self.model_dump(include=_SAID) | {"begins": begins.isoformat(), "ends": ends.isoformat()}


class File(SampleFile):
    """What the room plans to try."""

    trials: tuple[Trial, ...]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Write down: the facilitator alone."""
        if person:
            return None
        return Trials(tuple((trial, named(trial.about) if trial.about else None) for trial in self.trials))


@dataclass(frozen=True, slots=True)
class Trials:
    """Writes down what the room plans to try."""

    trials: tuple[tuple[Trial, Wanted | None], ...]
    """Each with what it is about."""

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002 - trials have no settings
        """Write the first trial that is missing."""
        planned = {part["what"] for _, part in parts(view, "trial")}
        for trial, wanted in self.trials:
            if trial.what not in planned:
                about = wanted.found_in(offered(view)) if wanted else None
                return "add_trial", trial.said() | ({"about": about} if about else {})
        return None
