"""Sample data of collages."""

from collections.abc import Mapping
from dataclasses import dataclass

from talkoot.methods.collage.actions import Percent, Size
from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, SamplePart, View, Wanted, own, parts


class Placed(SamplePart):
    """Words that somebody places on the sheet."""

    key: str = ""
    """What other files call them."""
    by: str
    text: str
    x: Percent
    y: Percent
    size: Size = "middle"


class File(SampleFile):
    """What people place on the sheet."""

    pieces: tuple[Placed, ...]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Place one's pieces; the facilitator lets the room see what waits."""
        if not person:
            return Approval()
        mine = tuple(each for each in self.pieces if each.by == person)
        return Placing(mine) if mine else None

    def names(self) -> dict[str, Wanted]:
        """Give the pieces that have a key."""
        return {each.key: Wanted(each.key, each.text, by=each.by) for each in self.pieces if each.key}


@dataclass(frozen=True, slots=True)
class Placing:
    """Places pieces, one after the other."""

    pieces: tuple[Placed, ...]

    def next_action(self, header: View, view: View) -> Ask | None:
        """Place the first that is not there yet."""
        settings = header["settings"]
        there = {each["text"] for each in own(view, "pieces", [])}
        for piece in self.pieces:
            if piece.text not in there and len(there) < settings["limit"] and len(piece.text) <= settings["longest"]:
                return "add_piece", piece.model_dump(exclude={"by", "key"})
        return None


@dataclass(frozen=True, slots=True)
class Approval:
    """The facilitator looks at what waits and lets the room see it."""

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002 - the same for all activities
        """Show the first piece that waits."""
        for each, piece in parts(view, "piece"):
            if piece["standing"] == "waiting":
                return "show_piece", {"piece": each}
        return None
