"""Sample data of plans."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import Field

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, SamplePart, View, parts


class Numbers(SamplePart):
    """The numbers of a figure."""

    last_year: int | None = None
    this_year: int | None = None


class File(SampleFile):
    """What the room plans and counts."""

    parts: dict[str, str]
    figures: dict[str, Numbers] = Field(default_factory=dict)

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Write down: the facilitator alone."""
        if person:
            return None
        wanted: dict[str, dict[str, JSON]] = {part: {"text": text} for part, text in self.parts.items()}
        return Planned(wanted | {each: numbers.model_dump() for each, numbers in self.figures.items()})


@dataclass(frozen=True, slots=True)
class Planned:
    """Fills in parts and figures."""

    wanted: Mapping[str, Mapping[str, JSON]]

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002 - the parts stand in the view
        """Fill in the first that stands otherwise."""
        for entry, said in parts(view, "entry"):
            wanted = self.wanted.get(entry, {})
            if any(said[name] != value for name, value in wanted.items()):
                return "edit_entry", {"entry": entry, **wanted}
        return None
