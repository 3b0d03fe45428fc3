"""Sample data of forms."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Approval, Ask, Named, Plan, SampleFile, View, own


class File(SampleFile):
    """What people answer to each question: words, an option or several, a face from 1 to 5; null for »cannot say«."""

    answers: dict[str, dict[str, str | int | tuple[str, ...] | None]]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Fill the form in; the facilitator lets the room read the words."""
        if not person:
            return Approval("words")
        return Filling(self.answers[person]) if person in self.answers else None


@dataclass(frozen=True, slots=True)
class Filling:
    """Fills a form in."""

    answers: Mapping[str, Any]

    def next_action(self, header: View, view: View) -> Ask | None:
        """Send all answers, once."""
        if own(view, "answers", {}):
            return None
        kinds = {question["id"]: question["kind"] for question in header["settings"]["questions"]}
        given = [
            _given(question, kinds[question], said) for question, said in self.answers.items() if question in kinds
        ]
        return ("send_form", {"answers": given}) if given else None


def _given(question: str, kind: str, said: Any) -> dict[str, JSON]:
    if said is None:
        return {"question": question, "cannot_say": True}
    if kind == "words":
        return {"question": question, "text": said}
    if kind == "smileys":
        return {"question": question, "step": said}
    return {"question": question, "options": [said] if isinstance(said, str) else list(said)}
