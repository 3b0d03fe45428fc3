"""What a file is, by its first bytes and never by its name; and what becomes of it."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from talkoot.errors import Refusal
from talkoot.media import pictures, sounds
from talkoot.media.limits import MIB, MediaLimits
from talkoot.methods.media import OFF, MediaKind

#: How files begin. A dot stands for any byte.
_PICTURES: dict[bytes, str] = {
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"GIF87a": "image/gif",
    b"GIF89a": "image/gif",
    b"RIFF....WEBP": "image/webp",
}
_SOUNDS: dict[bytes, str] = {
    b"\x1a\x45\xdf\xa3": "audio/webm",
    b"OggS": "audio/ogg",
    b"....ftyp": "audio/mp4",
    b"RIFF....WAVE": "audio/wav",
}


class Examined(NamedTuple):
    """A file as it may be kept."""

    media_type: str
    content: bytes


def examine(content: bytes, accepted: Collection[MediaKind], limits: MediaLimits) -> Examined | Refusal:
    """Recognise a file and take off what it tells of its giver. Takes up to a second: ask in a thread.

    Parameters
    ----------
    content
        The file.
    accepted
        What the activity takes.
    limits
        How large it may be.

    Returns
    -------
    Examined or Refusal
        ``media-too-big``, ``media-unknown``, ``pictures-off``, ``sound-off``, ``picture-broken``,
        ``picture-too-large``, ``sound-broken``, ``sound-is-video``.
    """
    if len(content) > limits.upload_bytes:
        return too_big(limits)
    if picture_type(content):
        if "picture" not in accepted:
            return Refusal(OFF["picture"])
        picture = pictures.cleaned(content, limits)
        return picture if isinstance(picture, Refusal) else Examined(pictures.MEDIA_TYPE, picture)
    media_type = _type_of(content, _SOUNDS)
    if not media_type:
        return Refusal("media-unknown")
    if "sound" not in accepted:
        return Refusal(OFF["sound"])
    sound = sounds.cleaned(content, media_type)
    return sound if isinstance(sound, Refusal) else Examined(media_type, sound)


def picture_type(content: bytes) -> str:
    """Tell the media type of a picture by its first bytes; empty for what is none that is taken."""
    return _type_of(content, _PICTURES)


def too_big(limits: MediaLimits) -> Refusal:
    """Say that a file is larger than what is read."""
    return Refusal("media-too-big", {"limit": limits.upload_bytes // MIB})


def _type_of(content: bytes, known: Mapping[bytes, str]) -> str:
    return next((kind for start, kind in known.items() if _begins(content, start)), "")


def _begins(content: bytes, start: bytes) -> bool:
    return len(content) >= len(start) and all(
        wanted in (ord("."), byte) for wanted, byte in zip(start, content, strict=False)
    )
