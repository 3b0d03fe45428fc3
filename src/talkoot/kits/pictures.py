"""Pictures that a kit brings: files in its folder ``pictures``, named in the settings of its activities.

They are looked at as those that people give: by their content, decoded and drawn anew, so that a cycle, and a kit that
is given on, hold nothing of what a camera wrote.
"""

import secrets
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from talkoot.cycle import rules
from talkoot.errors import Refusal
from talkoot.expected import Expectation
from talkoot.kits.document import Place
from talkoot.kits.editing import Held, put
from talkoot.kits.mistake import KitMistakeError, in_kits
from talkoot.kits.validation import Found
from talkoot.ledger.event import Blob
from talkoot.media.examining import picture_type
from talkoot.media.limits import MIB, MediaLimits
from talkoot.media.pictures import MEDIA_TYPE, cleaned
from talkoot.methods import method, method_names
from talkoot.methods.media import picture_settings

#: Where a kit's pictures lie, beside its file.
FOLDER = "pictures"
#: Pictures of one kit: more than anybody looks through, and little for a laptop to keep.
MOST = 60
LIMITS = MediaLimits()
#: Drawings made of lines (SVG) are no pictures here: such a file is a document, which may hold programs.
_BY_ENDING = {".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png", ".webp": "image/webp"}
ENDINGS = ", ".join(_BY_ENDING)
#: Characters in the name of a picture's file.
LONGEST_NAME = 100


class Named(NamedTuple):
    """A picture that a kit names."""

    place: Place
    """Where it names it."""
    name: str
    """Of the file."""


class Mistake(NamedTuple):
    """What was expected of a picture, and what came."""

    expected: Expectation
    got: str = ""


def named_pictures(kit: Mapping[str, Any]) -> Iterator[Named]:
    """Give the pictures that a kit's activities name.

    Parameters
    ----------
    kit
        What its file holds; parts that are not sound are passed over.
    """
    for number, activity in enumerate(kit["activities"]):
        if activity["method"] not in method_names():
            continue
        for setting in picture_settings(method(activity["method"]).settings):
            for place, each in enumerate(activity.get("settings", {}).get(setting) or ()):
                if isinstance(each, Mapping) and isinstance(each.get("picture"), str):
                    yield Named(("activities", number, "settings", setting, place, "picture"), each["picture"])


def mistakes_of_pictures(kit: Mapping[str, Any], folder: Path) -> Iterator[Found]:
    """Give what is wrong with the pictures of a kit.

    Parameters
    ----------
    kit
        What its file holds.
    folder
        Where it lies.
    """
    for number, (place, name) in enumerate(named_pictures(kit)):
        if number == MOST:
            yield Found(place, in_kits("expected-fewer-pictures", most=MOST), name)
            return
        drawn = _drawn(folder, name)
        if isinstance(drawn, Mistake):
            yield Found(place, drawn.expected, drawn.got)


def brought_pictures(cycle: str, kit: Held, folder: Path | None) -> tuple[Held, tuple[Blob, ...]]:
    """Give a kit with ids in the place of the names of its pictures, and the pictures as a new cycle keeps them.

    Raises
    ------
    KitMistakeError
        ``kit-invalid``: one of them is not there any more, or another file lies there by now.
    """
    kept = kit
    blobs: list[Blob] = []
    for (place, _), content in _contents(kit, folder):
        activity = kit["activities"][place[1]]["id"]
        name = secrets.token_urlsafe(16)
        blobs.append(Blob(name, cycle, activity, "", MEDIA_TYPE, content, rules.now(to_the_minute=True)))
        kept = put(kept, place, name)
    return kept, tuple(blobs)


def carried(kit: Held, folder: Path | None) -> tuple[Held, dict[str, bytes]]:
    """Give a kit to be kept elsewhere, with its pictures drawn anew by the names it then has for them.

    Raises
    ------
    KitMistakeError
        ``kit-invalid``: one of them is not there any more, or is no picture.
    """
    moved = kit
    files: dict[str, bytes] = {}
    for (place, named), content in _contents(kit, folder):
        stem = Path(named).stem
        numbered = (f"{stem}{number}.jpg" for number in ("", *(f"_{each}" for each in range(2, MOST + 2))))
        name = next(each for each in numbered if files.get(each, content) == content)
        files[name] = content
        moved = put(moved, place, name)
    return moved, files


def _contents(kit: Held, folder: Path | None) -> Iterator[tuple[Named, bytes]]:
    for named in named_pictures(kit):
        if folder is None:
            raise TypeError(named)
        drawn = _drawn(folder, named.name)
        if isinstance(drawn, Mistake):
            raise KitMistakeError(folder / FOLDER / named.name, 1, named.name, drawn.expected, drawn.got)
        yield named, drawn


def pictures_in(folder: Path) -> list[Path]:
    """Give the pictures that lie with a kit, whether or not it names them."""
    lying = (folder / FOLDER).iterdir() if (folder / FOLDER).is_dir() else ()
    return [each for each in lying if each.is_file() and each.suffix.lower() in _BY_ENDING]


# A file --------------------------------------------------------------------------------------------------------


def _drawn(folder: Path, name: str) -> bytes | Mistake:
    """Give a picture of a kit drawn anew, as it is kept."""
    if Path(name).name != name or "\\" in name or name.startswith(".") or len(name) > LONGEST_NAME:
        return Mistake(in_kits("expected-picture-name", folder=FOLDER), name)
    if Path(name).suffix.lower() not in _BY_ENDING:
        return Mistake(in_kits("expected-picture-ending", known=ENDINGS), name)
    file = folder / FOLDER / name
    try:
        if file.is_file() and file.resolve().parent != (folder / FOLDER).resolve():  # a link that leads elsewhere
            return Mistake(in_kits("expected-picture-name", folder=FOLDER), name)
        found = file.stat()
        if found.st_size > LIMITS.upload_bytes:
            expected = in_kits("expected-smaller-picture", limit=LIMITS.upload_bytes // MIB)
            return Mistake(expected, f"{found.st_size / MIB:.1f} MiB")
        return _drawn_once(file, (found.st_mtime_ns, found.st_size))
    except OSError:
        return Mistake(in_kits("expected-picture-there", name=f"{FOLDER}/{name}"))


@lru_cache(maxsize=2 * MOST)
def _drawn_once(file: Path, stamp: tuple[int, int]) -> bytes | Mistake:  # noqa: ARG001 - of the content
    """Draw a picture anew; a screen that lists all kits asks again and again."""
    content = file.read_bytes()
    wanted, kind = _BY_ENDING[file.suffix.lower()], picture_type(content)
    if kind != wanted:
        return Mistake(in_kits("expected-picture-as-named", kind=_word(wanted)), _word(kind) or _beginning(content))
    drawn = cleaned(content, LIMITS)
    if not isinstance(drawn, Refusal):
        return drawn
    if drawn.code == "picture-too-large":
        return Mistake(in_kits("expected-fewer-pixels", limit=LIMITS.pixels // 1_000_000))
    return Mistake(in_kits("expected-whole-picture"))


def _word(media_type: str) -> str:
    """Call a kind of picture as people do: ``JPEG``."""
    return media_type.rpartition("/")[2].upper()


def _beginning(content: bytes) -> str:
    return "".join(letter if letter.isprintable() else "·" for letter in content[:20].decode("latin-1"))
