"""What a kit may set, and what can be asked, of a discussion."""

from typing import Annotated, ClassVar, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from talkoot.kits.text import Option
from talkoot.methods.entries import Add, Edit, Remove
from talkoot.methods.method import ActorKind, OpenSettings
from talkoot.methods.words import Words

#: Those who type what they hear; participants talk.
LISTENERS: frozenset[ActorKind] = frozenset({"scribe", "facilitator"})
#: The longest highlight, in characters: two spoken sentences.
LONGEST = 400


class DiscussionSettings(OpenSettings):
    """Settings of a discussion."""

    questions: tuple[Option, ...] = ()
    """Questions that carry the talk, one after the other under the prompt: »Mikä yllättää?«."""

    @model_validator(mode="after")
    def _questions_differ(self) -> Self:
        ids = [question.id for question in self.questions]
        if len(set(ids)) != len(ids):
            raise PydanticCustomError("duplicate_id", "expected different ids of questions, got {ids}", {"ids": ids})
        return self


class AddHighlight(Add):
    """Write down something that was said."""

    who: ClassVar[frozenset[ActorKind]] = LISTENERS

    text: Annotated[str, Words(LONGEST)]
    question: str = ""
    """The question it answers; empty for the prompt itself."""


class EditHighlight(Edit):
    """Change a highlight: »ymmärsinkö oikein?«."""

    who: ClassVar[frozenset[ActorKind]] = LISTENERS

    highlight: str
    text: Annotated[str, Words(LONGEST)]
    question: str | None = None


class RemoveHighlight(Remove):
    """Take a highlight away, at any time; its words are erased."""

    who: ClassVar[frozenset[ActorKind]] = LISTENERS

    highlight: str
