"""What a kit may set, and what can be asked, of a scale."""

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, field_validator, model_validator
from pydantic_core import PydanticCustomError

from talkoot.kits.text import KitText, Option
from talkoot.methods.method import Action, Settings

Look = Literal["numbers", "smileys", "traffic_lights"]
#: More faces than these cannot be told apart; a traffic light has three lamps.
MOST_SMILEYS = 5
LIGHTS = 3


class ScaleSettings(Settings):
    """Settings of a scale."""

    blind: bool = True
    """Nobody sees others' ratings before the reveal: the first ones would pull the rest."""
    statements: Annotated[tuple[Option, ...], Field(validate_default=True)] = ()
    """What is rated, at least one; all on the same scale."""
    steps: Annotated[int, Field(ge=2, le=11)] = 5
    """Steps of the scale."""
    look: Look = "numbers"
    """Numbered steps, drawn faces (at most 5 steps) or a traffic light (3 steps)."""
    low: KitText | None = None
    """What the first step means; none takes the wording that goes with the look."""
    high: KitText | None = None
    """What the last step means; given together with ``low`` or not at all."""

    @field_validator("statements")
    @classmethod
    def _statements_differ(cls, statements: tuple[Option, ...]) -> tuple[Option, ...]:
        if not statements:
            raise PydanticCustomError("too_few", "expected at least one statement to rate, got none")
        ids = [statement.id for statement in statements]
        if len(set(ids)) != len(ids):
            raise PydanticCustomError("duplicate_id", "expected different ids of statements, got {ids}", {"ids": ids})
        return statements

    @model_validator(mode="after")
    def _look_fits(self) -> Self:
        if self.look == "smileys" and self.steps > MOST_SMILEYS:
            raise PydanticCustomError(
                "too_many_steps",
                "expected at most {most} steps with smileys, got {steps}; set fewer steps or look: numbers",
                {"most": MOST_SMILEYS, "steps": self.steps},
            )
        if self.look == "traffic_lights" and self.steps != LIGHTS:
            raise PydanticCustomError(
                "not_three_steps",
                "expected steps: 3 with traffic lights, got {steps}; set steps: 3 or another look",
                {"steps": self.steps},
            )
        if (self.low is None) != (self.high is None):
            raise PydanticCustomError(
                "one_end", "expected words for both ends of the scale or for neither, got only one of low and high"
            )
        return self


class Rate(Action):
    """Rate a statement, or change the rating."""

    statement: str
    step: Annotated[int, Field(strict=True)] | None
    """From 1 to the number of steps; none means »En osaa sanoa«, which is an answer."""


class WithdrawRating(Action):
    """Take one's rating of a statement back, at any time; what was shown already stays until the next close."""

    anytime: ClassVar[bool] = True

    statement: str
