"""Sample data of sticky notes."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import Field

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Approval, Ask, Named, Plan, SampleFile, SamplePart, View, Wanted, drawn, own, parts


class Note(SamplePart):
    """A note."""

    key: str = ""
    """What other files call it."""
    by: str
    text: str
    column: str = ""
    colour: str = ""


class File(SampleFile):
    """What people write on sticky notes."""

    notes: tuple[Note, ...]
    likes: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """By the key of a note, who likes it."""

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan:  # noqa: ARG002
        """Write one's notes and like others'; the facilitator lets them on the wall."""
        if not person:
            return Approval("note")
        texts = {note.key: note.text for note in self.notes}
        return Writing(
            person,
            tuple(note for note in self.notes if note.by == person),
            tuple(texts[key] for key, likers in self.likes.items() if person in likers),
        )

    def names(self) -> dict[str, Wanted]:
        """Give the notes that have a key."""
        return {note.key: Wanted(note.key, note.text, by=note.by) for note in self.notes if note.key}


@dataclass(frozen=True, slots=True)
class Writing:
    """Writes notes, then likes those of others."""

    person: str
    notes: tuple[Note, ...] = ()
    likes: tuple[str, ...] = ()
    """Texts of the notes that are liked."""

    def next_action(self, header: View, view: View) -> Ask | None:
        """Write the first note that is not on the wall yet."""
        settings = header["settings"]
        written = {note["text"] for note in own(view, "notes", [])}
        columns = [column["id"] for column in settings["columns"]]
        for note in self.notes:
            if note.text in written or len(written) >= settings["limit"] or len(note.text) > settings["longest"]:
                continue
            data: dict[str, JSON] = {"text": note.text}
            if columns:
                data["column"] = note.column if note.column in columns else columns[0]
            colours = settings["colours"]
            wished = note.colour or colours[drawn(self.person) % len(colours)]
            data["colour"] = wished if wished in colours else colours[0]
            return "add_note", data
        if settings["likes"]:
            liked = own(view, "liked", [])
            for each, note_part in parts(view, "note"):
                if note_part["text"] in self.likes and each not in liked:
                    return "like_note", {"note": each}
        return None
