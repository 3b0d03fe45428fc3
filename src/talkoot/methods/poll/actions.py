"""What a kit may set, and what can be asked, of a poll."""

from typing import Annotated, ClassVar, Self

from pydantic import Field, field_validator, model_validator
from pydantic_core import PydanticCustomError

from talkoot.kits.text import Option
from talkoot.methods.method import Action, ActorKind, Settings

#: More hands than any room holds: a slip of the finger, not a count.
MOST_HANDS = 9999


class PollSettings(Settings):
    """Settings of a poll."""

    options: Annotated[tuple[Option, ...], Field(validate_default=True)] = ()
    """What can be chosen, at least two."""
    multiple: bool = False
    """Whether several may be chosen."""
    most: Annotated[int, Field(ge=1)] | None = None
    """How many may be chosen at most, where several may; none sets no limit."""

    @field_validator("options")
    @classmethod
    def _options_differ(cls, options: tuple[Option, ...]) -> tuple[Option, ...]:
        if len(options) < 2:
            raise PydanticCustomError(
                "too_few", "expected at least two options to choose from, got {given}", {"given": len(options)}
            )
        ids = [option.id for option in options]
        if len(set(ids)) != len(ids):
            raise PydanticCustomError("duplicate_id", "expected different ids of options, got {ids}", {"ids": ids})
        return options

    @model_validator(mode="after")
    def _limit_fits(self) -> Self:
        if self.most is not None and not self.multiple:
            raise PydanticCustomError(
                "most_of_one", "expected most only together with multiple: true, got most: {most}", {"most": self.most}
            )
        if self.most is not None and self.most > len(self.options):
            raise PydanticCustomError(
                "most_too_large",
                "expected most to be at most the number of options, {options}, got {most}",
                {"options": len(self.options), "most": self.most},
            )
        return self


class Choose(Action):
    """Choose; it replaces what one chose before, and nothing chosen takes the answer back."""

    options: Annotated[tuple[str, ...], Field(max_length=200)]


class CountHands(Action):
    """Say how many hands were raised for each option; it replaces the count there was, and zeros take it away."""

    who: ClassVar[frozenset[ActorKind]] = frozenset({"scribe", "facilitator"})

    counts: dict[str, Annotated[int, Field(strict=True, ge=0, le=MOST_HANDS)]]
