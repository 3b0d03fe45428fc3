"""What a kit may set, and what can be asked, of speech bubbles."""

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator
from pydantic_core import PydanticCustomError

from talkoot.kits.text import KitText
from talkoot.methods.entries import Add, Edit
from talkoot.methods.method import EVERYONE, ActorKind, Settings
from talkoot.methods.words import MOST_LETTERS, Words

Picture = Literal["counter", "home_visit", "phone_call", "waiting_room", "car_ride", "meeting", "letter"]
#: How many bubbles each drawing has, from left to right.
BUBBLES: Mapping[Picture, int] = {
    "counter": 2,
    "home_visit": 2,
    "phone_call": 2,
    "waiting_room": 2,
    "car_ride": 2,
    "meeting": 3,
    "letter": 1,
}
#: The most bubbles in one drawing.
MOST = 3


class Scene(BaseModel):
    """A scene to fill in."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    """Short and lasting: events refer to it."""
    picture: Picture
    """What is drawn: at a counter, a visit at home, a phone call, a waiting room, a ride, a meeting, a letter."""
    caption: KitText | None = None
    """What happens in it, or what is asked; else it says what is drawn."""


class SpeechBubblesSettings(Settings):
    """Settings of speech bubbles."""

    scenes: Annotated[tuple[Scene, ...], Field(validate_default=True)] = tuple(
        Scene(id=picture, picture=picture) for picture in ("counter", "home_visit", "phone_call")
    )
    """What can be filled in, in this order; the same drawing may come twice with another caption."""
    longest: Annotated[int, Field(ge=20, le=160)] = 90
    """Characters per bubble."""
    limit: Annotated[int, Field(ge=1, le=20)] = 6
    """Scenes that one person may fill in, the same one several times too."""
    approve: bool = False
    """Whether the facilitator approves each filled scene before the room sees it."""
    share_on_phones: bool = False
    """Whether phones show what others filled in."""

    @field_validator("scenes")
    @classmethod
    def _has_scenes(cls, scenes: tuple[Scene, ...]) -> tuple[Scene, ...]:
        if not scenes:
            raise PydanticCustomError("too_few", "expected at least one scene, got none")
        ids = [scene.id for scene in scenes]
        if len(set(ids)) != len(ids):
            raise PydanticCustomError("duplicate_id", "expected different ids of all scenes, got {ids}", {"ids": ids})
        return scenes


Bubbles = Annotated[tuple[Annotated[str, Words(MOST_LETTERS, required=False)], ...], Field(max_length=MOST)]
"""What stands in each bubble, from left to right; empty where it stays empty."""


class AddStrip(Add):
    """Fill a scene in."""

    who: ClassVar[frozenset[ActorKind]] = EVERYONE

    scene: str
    bubbles: Bubbles


class EditStrip(Edit):
    """Fill one's own anew."""

    who: ClassVar[frozenset[ActorKind]] = EVERYONE

    strip: str
    bubbles: Bubbles
