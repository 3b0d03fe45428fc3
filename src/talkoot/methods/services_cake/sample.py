"""Sample data of cakes of services."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import Field

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Approval, Ask, Named, Plan, SampleFile, SamplePart, View, Wanted, offered, own


class Opinion(SamplePart):
    """What somebody says of a service."""

    works: int | None = Field(ge=1, le=5)
    """None for »En osaa sanoa«."""
    size: int = Field(ge=1, le=3)
    text: str = ""


class File(SampleFile):
    """What people say of services, by their keys."""

    slices: dict[str, dict[str, Opinion]]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Say what one thinks; the facilitator lets the room read the comments."""
        if not person:
            return Approval("words")
        if person not in self.slices:
            return None
        return Opinions(tuple((named(key), opinion) for key, opinion in self.slices[person].items()))


@dataclass(frozen=True, slots=True)
class Opinions:
    """Says what one thinks of some services."""

    wanted: tuple[tuple[Wanted, Opinion], ...]

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002 - the same for all activities
        """Send all slices, once."""
        if own(view, "answers", {}):
            return None
        services = offered(view)
        found = [(service.found_in(services), opinion) for service, opinion in self.wanted]
        slices = [{"service": service, **opinion.model_dump()} for service, opinion in found if service is not None]
        return ("send_slices", {"slices": slices}) if slices else None
