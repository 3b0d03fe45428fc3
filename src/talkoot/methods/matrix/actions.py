"""What a kit may set, and what can be asked, of a matrix."""

from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from talkoot.kits.text import KitText, Option
from talkoot.methods.method import Action, Settings
from talkoot.methods.offered import different

#: The most given items: more numbers on a wall cannot be told apart.
MOST_OPTIONS = 30

Step = Annotated[int, Field(strict=True, ge=1)]


class Axis(BaseModel):
    """What is asked along one axis, and what its ends mean."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: KitText
    low: KitText
    high: KitText


class MatrixSettings(Settings):
    """Settings of a matrix."""

    blind: bool = True
    """Nobody sees where others place things before the reveal: the first ones would pull the rest."""
    options: Annotated[tuple[Option, ...], Field(max_length=MOST_OPTIONS)] = ()
    """Given items; they stand before the notes or themes that the activity builds on, if it does."""
    across: Axis | None = None
    """The axis from left to right; none is ease, from hard to easy."""
    up: Axis | None = None
    """The axis from below upwards; none is effect, from small to large."""
    steps: Annotated[int, Field(ge=2, le=7)] = 5
    """Steps on each axis."""

    @model_validator(mode="after")
    def _options_differ(self) -> Self:
        different(self.options)
        return self


class Placed(BaseModel):
    """Where somebody places an item."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    across: Step
    up: Step


class PlaceItems(Action):
    """Give the places of all items that one has placed; it takes the place of what one gave before."""

    places: dict[str, Placed | None]
    """By item; none means »En osaa sanoa«, which is an answer. No item at all takes the answer back."""
