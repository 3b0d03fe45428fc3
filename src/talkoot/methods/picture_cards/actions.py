"""What a kit may set, and what can be asked, of picture cards."""

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator
from pydantic_core import PydanticCustomError

from talkoot.methods.media import KitPicture
from talkoot.methods.method import Action
from talkoot.methods.worded import WordedSettings
from talkoot.methods.words import MOST_LETTERS, Words

#: The pictures there are, in the order in which they are shown: what each is called in the set that they come from.
#: The build of the browser side takes their drawings from there; the words for them stand in the catalogues.
PICTURES: Mapping[str, str] = json.loads((files(__package__) / "pictures.json").read_text(encoding="utf-8"))
#: More cards than these say less about what one means.
MOST_CARDS = 3
#: Less is no choice.
FEWEST_CARDS = 2


class PictureCardsSettings(WordedSettings):
    """Settings of picture cards."""

    pictures: tuple[str, ...] = tuple(PICTURES)
    """Which of Talkoot's pictures there are to choose from, by their names; all of them if nothing is said."""
    own_pictures: tuple[KitPicture, ...] = ()
    """Pictures that the kit brings; they stand before those of Talkoot."""
    most: Annotated[int, Field(ge=1, le=MOST_CARDS)] = MOST_CARDS
    """How many one may choose."""
    longest: Annotated[int, Field(ge=20, le=4000)] = 280
    """Characters in which one may say why."""

    @field_validator("pictures")
    @classmethod
    def _pictures_are_there(cls, pictures: tuple[str, ...]) -> tuple[str, ...]:
        unknown = [each for each in pictures if each not in PICTURES]
        if unknown:
            raise PydanticCustomError(
                "unknown_picture",
                "expected names of pictures that Talkoot has ({known}), got {unknown}; own ones stand in own_pictures",
                {"known": ", ".join(PICTURES), "unknown": ", ".join(unknown)},
            )
        if len(set(pictures)) != len(pictures):
            raise PydanticCustomError("duplicate_id", "expected different pictures, got {ids}", {"ids": list(pictures)})
        return pictures

    @model_validator(mode="after")
    def _there_is_a_choice(self) -> Self:
        if len(self.offered) < FEWEST_CARDS:
            raise PydanticCustomError(
                "too_few_pictures",
                "expected at least {least} pictures to choose from, got {count}",
                {"least": FEWEST_CARDS, "count": len(self.offered)},
            )
        if len(set(self.offered)) != len(self.offered):
            raise PydanticCustomError(
                "duplicate_id", "expected different pictures, got {ids}", {"ids": list(self.offered)}
            )
        return self

    @property
    def offered(self) -> tuple[str, ...]:
        """Names of all pictures there are to choose from, in the order in which they are shown."""
        return (*(each.id for each in self.own_pictures), *self.pictures)


class Card(BaseModel):
    """A picture that somebody chose."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    picture: str
    text: Annotated[str, Words(MOST_LETTERS, required=False)] = ""
    """Why it fits; it may stay empty."""


class ChooseCards(Action):
    """Choose pictures; they replace those chosen before, and none takes the answer back."""

    cards: Annotated[tuple[Card, ...], Field(max_length=200)]
