"""What a kit may set, and what can be asked, of picture cards."""

import json
from collections.abc import Mapping
from importlib.resources import files
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, field_validator
from pydantic_core import PydanticCustomError

from talkoot.methods.method import Action
from talkoot.methods.worded import WordedSettings
from talkoot.methods.words import MOST_LETTERS, Words

#: The pictures there are, in the order in which they are shown: what each is called in the set that they come from.
#: The build of the browser side takes their drawings from there; the words for them stand in the catalogues.
PICTURES: Mapping[str, str] = json.loads((files(__package__) / "pictures.json").read_text(encoding="utf-8"))
#: More cards than these say less about what one means.
MOST_CARDS = 3


class PictureCardsSettings(WordedSettings):
    """Settings of picture cards."""

    pictures: Annotated[tuple[str, ...], Field(min_length=2)] = tuple(PICTURES)
    """Which pictures there are to choose from, by their names; all of them if nothing is said."""
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
                "expected names of pictures that Talkoot has ({known}), got {unknown}; files of your own are not read",
                {"known": ", ".join(PICTURES), "unknown": ", ".join(unknown)},
            )
        if len(set(pictures)) != len(pictures):
            raise PydanticCustomError("duplicate_id", "expected different pictures, got {ids}", {"ids": list(pictures)})
        return pictures


class Card(BaseModel):
    """A picture that somebody chose."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    picture: str
    text: Annotated[str, Words(MOST_LETTERS, required=False)] = ""
    """Why it fits; it may stay empty."""


class ChooseCards(Action):
    """Choose pictures; they replace those chosen before, and none takes the answer back."""

    cards: Annotated[tuple[Card, ...], Field(max_length=200)]
