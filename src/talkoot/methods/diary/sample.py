"""Sample data of diaries."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from talkoot.methods.diary.actions import Face
from talkoot.methods.method import JSON
from talkoot.methods.sampling import Approval, Ask, Named, Plan, SampleFile, SamplePart, View, Wanted, own


class Observation(SamplePart):
    """What somebody noticed."""

    key: str = ""
    """What other files call it."""
    by: str
    text: str
    face: Face | None = None
    day: date | None = None


class File(SampleFile):
    """What people write in a diary."""

    observations: tuple[Observation, ...]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan:  # noqa: ARG002
        """Write one's observations; the facilitator lets the room see them."""
        return (
            Noticing(tuple(each for each in self.observations if each.by == person))
            if person
            else Approval("observation")
        )

    def names(self) -> dict[str, Wanted]:
        """Give the observations that have a key."""
        return {each.key: Wanted(each.key, each.text, by=each.by) for each in self.observations if each.key}


@dataclass(frozen=True, slots=True)
class Noticing:
    """Writes down what somebody noticed."""

    observations: tuple[Observation, ...] = ()

    def next_action(self, header: View, view: View) -> Ask | None:
        """Write the first observation that is not written yet."""
        settings = header["settings"]
        written = {each["text"] for each in own(view, "observations", [])}
        for each in self.observations:
            if each.text not in written and len(each.text) <= settings["longest"] and len(written) < settings["limit"]:
                return "add_observation", {
                    "text": each.text,
                    "face": each.face,
                    "day": each.day and each.day.isoformat(),
                }
        return None
