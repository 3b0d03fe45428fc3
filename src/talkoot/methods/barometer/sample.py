"""Sample data of barometers."""

from collections.abc import Mapping
from dataclasses import dataclass

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, View, own


class File(SampleFile):
    """What people tap."""

    told: dict[str, str]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Tell."""
        return Telling(self.told[person]) if person in self.told else None


@dataclass(frozen=True, slots=True)
class Telling:
    """Taps one choice, once."""

    choice: str

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002
        """Tell what was not told yet."""
        return None if own(view, "choice", "") else ("tell", {"choice": self.choice})
