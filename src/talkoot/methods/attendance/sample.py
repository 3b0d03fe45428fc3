"""Sample data of attendance."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import Field

from talkoot.methods.attendance.actions import Role
from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, SamplePart, View, own


class Came(SamplePart):
    """How many have come from an organisation."""

    name: str
    people: int


class File(SampleFile):
    """As whom people are here, and what the facilitator counts."""

    roles: dict[str, Role]
    without_device: dict[Role, int] = Field(default_factory=dict)
    organisations: tuple[Came, ...] = ()

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Tell one's role, or count."""
        if not person:
            return Counting(self.without_device, self.organisations)
        return Attending(self.roles[person]) if person in self.roles else None


@dataclass(frozen=True, slots=True)
class Attending:
    """Tells a role."""

    role: Role

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002
        """Tell it once."""
        is_told = own(view, "role", "") or own(view, "counted", otherwise=False)
        return None if is_told else ("attend", {"role": self.role})


@dataclass(frozen=True, slots=True)
class Counting:
    """Counts those without a device, and organisations."""

    without_device: Mapping[Role, int]
    organisations: tuple[Came, ...]

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002
        """Count what is not counted yet."""
        by_hand = view.get("by_hand", {"without_device": [], "organisations": []})
        roles = {each["role"] for each in by_hand["without_device"]}
        names = {each["name"] for each in by_hand["organisations"]}
        for role, people in self.without_device.items():
            if role not in roles:
                return "count_without_device", {"role": role, "people": people}
        for each in self.organisations:
            if each.name not in names:
                return "count_organisation", {"name": each.name, "people": each.people}
        return None
