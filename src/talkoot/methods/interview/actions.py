"""What a kit may set, and what can be asked, of interviews."""

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator
from pydantic_core import PydanticCustomError

from talkoot.kits.text import KitText, Option
from talkoot.methods.entries import Edit
from talkoot.methods.method import EVERYONE, Action, ActorKind, Settings
from talkoot.methods.words import MOST_LETTERS, Words

Language = Literal[
    "fi", "sv", "se", "smn", "sms", "sign", "en", "ru", "uk", "et", "ar", "fa", "so", "ku", "vi", "th", "zh", "other"
]
"""Spoken in an interview: codes of ISO 639; ``sign`` for a sign language, ``other`` for one that is not offered."""
#: The most notes of one interview.
MOST_NOTES = 100


class Question(Option):
    """A question of the guide."""

    prompts: tuple[KitText, ...] = ()
    """What may be asked further, where the answer is short."""
    help: KitText | None = None
    """What the question means, for who does not know."""


class InterviewSettings(Settings):
    """Settings of interviews."""

    questions: Annotated[tuple[Question, ...], Field(validate_default=True)] = ()
    """The guide, in this order; at least one question."""
    languages: tuple[Language, ...] = ("fi", "sv", "en", "sign", "other")
    """Which can be told as spoken, in this order; none where it is not asked."""
    ask_interpreter: bool = True
    """Whether it is asked if somebody interprets."""
    longest: Annotated[int, Field(ge=50, le=2000)] = 500
    """Characters per note."""
    limit: Annotated[int, Field(ge=1, le=50)] = 5
    """Interviews that one device may send, for one person who interviews."""
    approve: bool = False
    """Whether the facilitator approves each note before the room sees it."""
    share_on_phones: bool = False
    """Whether phones show the notes of others."""

    @field_validator("questions")
    @classmethod
    def _has_questions(cls, questions: tuple[Question, ...]) -> tuple[Question, ...]:
        if not questions:
            raise PydanticCustomError("too_few", "expected at least one question, got none")
        ids = [question.id for question in questions]
        if len(set(ids)) != len(ids):
            raise PydanticCustomError(
                "duplicate_id", "expected different ids of all questions, got {ids}", {"ids": ids}
            )
        return questions


class Taken(BaseModel):
    """A note that was taken while somebody spoke."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    question: str
    text: Annotated[str, Words(MOST_LETTERS)]


class SendInterview(Action):
    """Send the notes of an interview, once they were read through together."""

    who: ClassVar[frozenset[ActorKind]] = EVERYONE

    notes: Annotated[tuple[Taken, ...], Field(max_length=MOST_NOTES)]
    language: Language | None = None
    """None where it was not told."""
    interpreter: bool | None = None
    """Whether somebody interpreted; none where it was not told."""
    agreed: bool = False
    """Whether who was interviewed has heard the notes and agrees."""


class EditNote(Edit):
    """Change a note that one has sent."""

    who: ClassVar[frozenset[ActorKind]] = EVERYONE

    note: str
    text: Annotated[str, Words(MOST_LETTERS)]


class WithdrawInterview(Action):
    """Take an interview back with all its notes, at any time; all that one has sent, where none is named."""

    who: ClassVar[frozenset[ActorKind]] = EVERYONE
    anytime: ClassVar[bool] = True

    interview: str = ""
