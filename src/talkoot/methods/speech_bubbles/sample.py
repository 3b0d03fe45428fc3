"""Sample data of speech bubbles."""

from collections.abc import Mapping
from dataclasses import dataclass

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, SamplePart, View, own, parts


class Filled(SamplePart):
    """A scene as somebody fills it in."""

    by: str
    scene: str
    bubbles: tuple[str, ...]


class File(SampleFile):
    """What people write into the bubbles."""

    strips: tuple[Filled, ...]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Fill one's scenes in; the facilitator lets the room see what waits."""
        if not person:
            return Approval()
        mine = tuple(each for each in self.strips if each.by == person)
        return Filling(mine) if mine else None


@dataclass(frozen=True, slots=True)
class Filling:
    """Fills scenes in, one after the other."""

    strips: tuple[Filled, ...]

    def next_action(self, header: View, view: View) -> Ask | None:
        """Fill the first in that is not there yet."""
        sent = own(view, "strips", [])
        there = {tuple(each for each in strip["bubbles"] if each) for strip in sent}
        scenes = {scene["id"] for scene in header["settings"]["scenes"]}
        for strip in self.strips:
            is_new = tuple(each for each in strip.bubbles if each) not in there
            if is_new and strip.scene in scenes and len(sent) < header["settings"]["limit"]:
                return "add_strip", {"scene": strip.scene, "bubbles": list(strip.bubbles)}
        return None


@dataclass(frozen=True, slots=True)
class Approval:
    """The facilitator reads what waits and lets the room see it."""

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002 - the same for all activities
        """Show the first filled scene that waits."""
        for each, strip in parts(view, "strip"):
            if strip["standing"] == "waiting":
                return "show_strip", {"strip": each}
        return None
