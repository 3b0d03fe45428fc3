"""Sample data of statements."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, SamplePart, View, drawn, own, parts


class Statement(SamplePart):
    """A statement that somebody writes."""

    key: str
    by: str
    text: str


class File(SampleFile):
    """What people state, and who takes which stand on it."""

    written: tuple[Statement, ...] = ()
    stands: dict[str, dict[Literal["agree", "disagree", "pass"], tuple[str, ...]]]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Take stands and write."""
        if not person:
            return None
        texts = {each.key: each.text for each in self.written}
        stands: dict[str, str] = {
            texts.get(key, key): stand
            for key, by_stand in self.stands.items()
            for stand, people in by_stand.items()
            if person in people
        }
        return Stands(person, stands, tuple(each.text for each in self.written if each.by == person))


@dataclass(frozen=True, slots=True)
class Stands:
    """Takes stands, and writes statements in between."""

    person: str
    stands: Mapping[str, str]
    """By the id of a statement to begin with, or the text of a written one."""
    statements: tuple[str, ...] = ()
    first: int = 2
    """Stands that one takes before one writes."""

    def next_action(self, header: View, view: View) -> Ask | None:
        """Take the next stand in an order of one's own; write when two are taken."""
        settings = header["settings"]
        taken = own(view, "stands", {})
        said = {each["text"] for each in own(view, "statements", [])}
        unsaid = [text for text in self.statements if text not in said and len(text) <= settings["longest"]]
        # In an order of one's own. What others do meanwhile does not change it: one thinks about one thing at a time.
        in_order = sorted(parts(view, "statement"), key=lambda each: drawn(self.person, each[0]))
        wished = ((each, self._stand(each, part)) for each, part in in_order if each not in taken)
        waiting = [(each, stand) for each, stand in wished if stand]
        if unsaid and settings["write"] and len(said) < settings["limit"] and (len(taken) >= self.first or not waiting):
            return "add_statement", {"text": unsaid[0]}
        if waiting:
            return "take_stand", {"statement": waiting[0][0], "stand": waiting[0][1]}
        return None

    def _stand(self, statement: str, part: Mapping[str, JSON]) -> str:
        return self.stands.get(statement) or self.stands.get(str(part["text"]), "")
