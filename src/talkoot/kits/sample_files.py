"""The files of a sample: an invented cycle for a kit, with what each invented person gives."""

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from talkoot.kits.document import Document
from talkoot.kits.text import KitText
from talkoot.methods.method import Perspective, Unit

Pace = Literal["slow", "medium", "quick"]


class Part(BaseModel):
    """Some part of a file; unknown fields are mistakes."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class CycleFile(Part):
    """``cycle.yaml``: which kit, and under which name."""

    id: str
    kit: str
    name: KitText


class PersonLine(Part):
    """One invented person."""

    id: str
    perspective: Perspective
    language: Literal["fi", "sv", "en"]
    pace: Pace
    pair: int
    table: int
    writes_for: tuple[Unit, ...] = ()
    """Of which pair or table this person holds the device."""
    who: str


class PeopleFile(Part):
    """``people.yaml``."""

    people: tuple[PersonLine, ...]


class NoteLine(Part):
    """A note."""

    key: str = ""
    """What other files call it."""
    by: str
    text: str
    column: str = ""
    colour: str = ""


class NotesFile(Part):
    """What people write on sticky notes."""

    notes: tuple[NoteLine, ...]
    likes: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    """By the key of a note, who likes it."""


class ThemeLine(Part):
    """A theme."""

    key: str
    name: str
    by: str = ""
    """Who names it; empty for the facilitator."""
    keywords: tuple[str, ...] = ()
    notes: tuple[str, ...]
    """Keys of its notes."""


class ThemesFile(Part):
    """How the room groups notes."""

    themes: tuple[ThemeLine, ...]


class VotesFile(Part):
    """Where people put their dots: keys of notes, themes or options; one named twice gets two."""

    votes: dict[str, tuple[str, ...]]


class RatingsFile(Part):
    """How people rate, in the order of the activity's statements; none for »En osaa sanoa«."""

    ratings: dict[str, tuple[int | None, ...]]


class StatementLine(Part):
    """A statement that somebody writes."""

    key: str
    by: str
    text: str


class StatementsFile(Part):
    """What people state, and who takes which stand on it."""

    written: tuple[StatementLine, ...] = ()
    stands: dict[str, dict[Literal["agree", "disagree", "pass"], tuple[str, ...]]]


class AnswersFile(Part):
    """What people choose in a poll."""

    answers: dict[str, tuple[str, ...]]


class HighlightLine(Part):
    """Something that is said."""

    text: str
    question: str = ""


class HighlightsFile(Part):
    """What a scribe types in a discussion."""

    highlights: tuple[HighlightLine, ...]


class DecisionLine(Part):
    """A decision."""

    what: str
    responsible: str
    in_days: Annotated[int, Field(ge=1)]
    """Days from today until it is to be done."""
    told_to: str = ""
    told_by: str = ""
    follow_up: str = ""
    about: str = ""
    """Key of the note or theme that it answers."""


class DecisionsFile(Part):
    """What the room decides."""

    decisions: tuple[DecisionLine, ...]


FILE_OF: dict[str, type[Part]] = {
    "sticky_notes": NotesFile,
    "themes": ThemesFile,
    "dot_vote": VotesFile,
    "scale": RatingsFile,
    "statements": StatementsFile,
    "poll": AnswersFile,
    "discussion": HighlightsFile,
    "decision": DecisionsFile,
}
"""What a file under ``activities/`` holds, by the method of its activity."""


def read(path: Path, kind: type[Part]) -> Any:
    """Read a file as what it should hold."""
    return kind.model_validate(Document(path).data)
