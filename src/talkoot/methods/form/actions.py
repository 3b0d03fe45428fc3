"""What a kit may set, and what can be asked, of a form."""

from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator
from pydantic_core import PydanticCustomError

from talkoot.kits.text import Option
from talkoot.methods.method import Action
from talkoot.methods.worded import WordedSettings
from talkoot.methods.words import MOST_LETTERS, Words

Kind = Literal["words", "one", "several", "smileys", "yes_no"]
#: From the saddest to the gladdest.
FACES = 5
YES, NO = "yes", "no"


class Question(Option):
    """A question of a form; it may always be skipped."""

    kind: Kind = "words"
    """Answered in words, by one or several of given options, by a face, or by yes or no."""
    options: tuple[Option, ...] = ()
    """What can be chosen, at least two, for the kinds ``one`` and ``several``."""

    @model_validator(mode="after")
    def _options_fit(self) -> Self:
        chooses = self.kind in {"one", "several"}
        if chooses and len(self.options) < 2:
            raise PydanticCustomError(
                "too_few", "expected at least two options to choose from, got {given}", {"given": len(self.options)}
            )
        if not chooses and self.options:
            raise PydanticCustomError(
                "options_unused",
                "expected options only with kind: one or several, got kind: {kind}",
                {"kind": self.kind},
            )
        return self

    @property
    def choices(self) -> tuple[str, ...]:
        """Ids of what can be chosen."""
        return (YES, NO) if self.kind == "yes_no" else tuple(option.id for option in self.options)


class FormSettings(WordedSettings):
    """Settings of a form."""

    questions: Annotated[tuple[Question, ...], Field(validate_default=True)] = ()
    """What is asked, in this order; at least one question."""

    @field_validator("questions")
    @classmethod
    def _ids_differ(cls, questions: tuple[Question, ...]) -> tuple[Question, ...]:
        if not questions:
            raise PydanticCustomError("too_few", "expected at least one question, got none")
        ids = [each.id for question in questions for each in (question, *question.options)]
        if len(set(ids)) != len(ids):
            raise PydanticCustomError(
                "duplicate_id", "expected different ids of all questions and options, got {ids}", {"ids": ids}
            )
        return questions


class Answered(BaseModel):
    """The answer to one question: what its kind asks for, or that one cannot say."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    question: str
    text: Annotated[str, Words(MOST_LETTERS, required=False)] = ""
    options: Annotated[tuple[str, ...], Field(max_length=200)] = ()
    step: Annotated[int, Field(strict=True)] | None = None
    """A face, from 1 (the saddest) to 5."""
    cannot_say: bool = False


class SendForm(Action):
    """Send one's answers, all together; they replace those sent before, and nothing answered takes them back."""

    answers: Annotated[tuple[Answered, ...], Field(max_length=200)]
