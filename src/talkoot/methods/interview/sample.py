"""Sample data of interviews."""

from collections.abc import Mapping
from dataclasses import dataclass

from talkoot.methods.interview.actions import Language
from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, SamplePart, View, Wanted, own, parts


class Taken(SamplePart):
    """A note."""

    key: str = ""
    """What other files call it."""
    question: str
    text: str


class Held(SamplePart):
    """An interview that somebody holds."""

    by: str
    language: Language | None = None
    interpreter: bool | None = None
    notes: tuple[Taken, ...]


class File(SampleFile):
    """What is written down in interviews."""

    interviews: tuple[Held, ...]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Send one's interviews; the facilitator lets the room read the notes that wait."""
        if not person:
            return Approval()
        mine = tuple(each for each in self.interviews if each.by == person)
        return Interviewing(mine) if mine else None

    def names(self) -> dict[str, Wanted]:
        """Give the notes that have a key."""
        return {
            note.key: Wanted(note.key, note.text, by=held.by)
            for held in self.interviews
            for note in held.notes
            if note.key
        }


@dataclass(frozen=True, slots=True)
class Interviewing:
    """Sends interviews one after the other."""

    interviews: tuple[Held, ...]

    def next_action(self, header: View, view: View) -> Ask | None:
        """Send the first that is not sent yet."""
        sent = len(own(view, "interviews", []))
        if sent >= min(len(self.interviews), header["settings"]["limit"]):
            return None
        held = self.interviews[sent]
        known = {question["id"] for question in header["settings"]["questions"]}
        notes = [note.model_dump(exclude={"key"}) for note in held.notes if note.question in known]
        language = held.language if held.language in header["settings"]["languages"] else None
        said = {"notes": notes, "language": language, "interpreter": held.interpreter, "agreed": True}
        return ("send_interview", said) if notes else None


@dataclass(frozen=True, slots=True)
class Approval:
    """The facilitator reads what waits and lets the room see it."""

    def next_action(self, header: View, view: View) -> Ask | None:  # noqa: ARG002 - the same for all activities
        """Show the first note that waits."""
        for each, note in parts(view, "note"):
            if note["standing"] == "waiting":
                return "show_note", {"note": each}
        return None
