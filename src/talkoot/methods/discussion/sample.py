"""Sample data of discussions."""

from collections.abc import Mapping
from dataclasses import dataclass

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, SamplePart, View, parts


class Highlight(SamplePart):
    """Something that is said."""

    text: str
    question: str = ""


class File(SampleFile):
    """What a scribe types in a discussion."""

    highlights: tuple[Highlight, ...]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Type: the facilitator alone."""
        return None if person else Highlights(self.highlights)


@dataclass(frozen=True, slots=True)
class Highlights:
    """Types what was said."""

    highlights: tuple[Highlight, ...]

    def next_action(self, header: View, view: View) -> Ask | None:
        """Type the first highlight that is missing."""
        known = {question["id"] for question in header["settings"]["questions"]}
        typed = {part["text"] for _, part in parts(view, "highlight")}
        for each in self.highlights:
            if each.text not in typed:
                question = each.question if each.question in known else ""
                return "add_highlight", {"text": each.text, "question": question}
        return None
