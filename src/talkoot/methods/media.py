"""Pictures and sound in a method: given by people, or brought by a kit.

A method's settings extend :class:`MediaSettings`; an action names a file in a field of type ``PictureId`` or
``SoundId``. The engine sees to it that the activity takes it, that whoever asks has put it there, and that it belongs
to nothing yet. The event's data keeps the id, and ``Happened.names`` tells the ledger whose it is.

A method to which a kit may bring its own pictures has a setting that holds :class:`KitPicture`. Nothing else has to be
done: they are checked with the kit (``kits.pictures``), kept with the cycle, and given to every screen.
"""

from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, Field

from talkoot.kits.text import Option
from talkoot.methods.method import Settings

MediaKind = Literal["picture", "sound"]
#: Refusals where an activity does not take a kind.
OFF: dict[MediaKind, str] = {"picture": "pictures-off", "sound": "sound-off"}


class MediaSettings(Settings):
    """Settings of a method in which people may give pictures or sound: never unless the facilitator says so (F26)."""

    pictures: bool = False
    """Whether people may give pictures. A picture alone can tell that somebody is a client."""
    sound: bool = False
    """Whether people may give sound. A voice tells who speaks."""


class Media:
    """Marks a field that names an uploaded file; an empty text names none."""

    def __init__(self, kind: MediaKind) -> None:
        self.kind: MediaKind = kind


_Id = Annotated[str, Field(pattern=r"^([A-Za-z0-9_-]{16,64})?$")]
PictureId = Annotated[_Id, Media("picture")]
SoundId = Annotated[_Id, Media("sound")]


def accepted_media(settings: Settings) -> frozenset[MediaKind]:
    """Give the kinds that people may give with these settings."""
    if not isinstance(settings, MediaSettings):
        return frozenset()
    wanted: dict[MediaKind, bool] = {"picture": settings.pictures, "sound": settings.sound}
    return frozenset(kind for kind, is_wanted in wanted.items() if is_wanted)


def named_media(action: BaseModel) -> Iterator[tuple[str, MediaKind]]:
    """Give what an action names, with what it has to be."""
    for name, kind in _fields_of(type(action)):
        value: Any = getattr(action, name)
        if value:
            yield value, kind


@cache
def _fields_of(kind: type[BaseModel]) -> tuple[tuple[str, MediaKind], ...]:
    """Name the fields of a model that are marked: found once, as every command is asked."""
    fields = kind.model_fields.items()
    return tuple((name, mark.kind) for name, field in fields for mark in field.metadata if isinstance(mark, Media))


class KitPicture(Option):
    """A picture that a kit brings, with what it shows in words."""

    picture: Annotated[str, Field(min_length=1, max_length=200)]
    """In a kit the name of a file in its folder ``pictures``; in a cycle the id under which the ledger keeps it."""


def picture_settings(settings: type[Settings]) -> tuple[str, ...]:
    """Name the settings that hold pictures of a kit."""
    return tuple(name for name, field in settings.model_fields.items() if KitPicture in get_args(field.annotation))


def kit_pictures(settings: Settings) -> Iterator[KitPicture]:
    """Give the pictures that a kit brought to an activity."""
    for name in picture_settings(type(settings)):
        yield from getattr(settings, name)
