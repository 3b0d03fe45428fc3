"""Sample data of questions to a group."""

from collections.abc import Mapping
from dataclasses import dataclass

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, SamplePart, View, own, parts


class Line(SamplePart):
    """A question, and what the group said to it."""

    by: str
    text: str
    asker: str = ""
    answer: str = ""
    proposal: str = ""
    state: str = ""


class File(SampleFile):
    """What people ask a group, and what it answers."""

    questions: tuple[Line, ...]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan:  # noqa: ARG002
        """Ask; the facilitator writes down the answers."""
        if not person:
            return Answering(self.questions)
        return Asking(tuple(line for line in self.questions if line.by == person))


@dataclass(frozen=True, slots=True)
class Asking:
    """Asks one question after the other."""

    questions: tuple[Line, ...]

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002 - limits are the sample's to keep
        """Ask the first question that one has not asked."""
        asked = {each["text"] for each in own(view, "questions", [])}
        for line in self.questions:
            if line.text not in asked:
                return "add_question", {"text": line.text, "asker": line.asker}
        return None


@dataclass(frozen=True, slots=True)
class Answering:
    """Writes down what the group answers."""

    questions: tuple[Line, ...]

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002
        """Answer the first question that has no answer."""
        for question, part in parts(view, "question"):
            for line in self.questions:
                if line.text == part["text"] and line.answer and not part["reply"]:
                    said = {"answer": line.answer, "proposal": line.proposal, "state": line.state}
                    return "reply_to_question", {"question": question, **said}
        return None
