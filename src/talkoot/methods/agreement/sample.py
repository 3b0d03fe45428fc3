"""Sample data of agreements."""

from collections.abc import Mapping
from dataclasses import dataclass

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, View, parts


class File(SampleFile):
    """What the room agrees in each part."""

    parts: dict[str, str]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Write down: the facilitator alone."""
        return None if person else Agreed(self.parts)


@dataclass(frozen=True, slots=True)
class Agreed:
    """Fills in the parts."""

    texts: Mapping[str, str]

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002 - the parts stand in the view
        """Fill in the first part that stands otherwise."""
        for part, said in parts(view, "part"):
            if part in self.texts and said["text"] != self.texts[part]:
                return "edit_part", {"part": part, "text": self.texts[part]}
        return None
