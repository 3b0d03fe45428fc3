"""A kit with its pictures as one file, to be given on: ``kit.yaml`` and a folder ``pictures``, packed as ZIP."""

import io
import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

from talkoot.errors import KitError
from talkoot.kits.pictures import FOLDER, LIMITS, LONGEST_NAME, MOST

FILE = "kit.yaml"
#: No kit is nearly as large (bytes), without its pictures; a wrong file may be.
LARGEST = 1_000_000
#: Nor is one with them.
LARGEST_PACKED = 100_000_000
_BEGINS = b"PK\x03\x04"


def packed(text: str, pictures: Mapping[str, bytes]) -> bytes:
    """Pack the text of a kit with its pictures, by their names."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(FILE, text)
        for name, content in pictures.items():
            file.writestr(f"{FOLDER}/{name}", content, zipfile.ZIP_STORED)
    return target.getvalue()


def unpacked(content: bytes, folder: Path) -> bytes:
    """Give the text of a kit that came as a file, and lay its pictures into a folder.

    Only what a kit has is unpacked: its text, and files that lie in its folder of pictures. What a name says beyond
    that leads nowhere.

    Parameters
    ----------
    content
        The text itself, or packed with pictures.
    folder
        For the pictures.

    Raises
    ------
    KitError
        ``kit-too-large``; ``kit-not-packed``: it is broken, or holds no kit.
    """
    if not content.startswith(_BEGINS):
        return _small(content)
    if len(content) > LARGEST_PACKED:
        raise KitError("kit-too-large", limit=LARGEST_PACKED // 1000)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            held = {each.filename: each for each in file.infolist()}
            text = _small(_read(file, held[FILE], LARGEST + 1))
            (folder / FOLDER).mkdir()
            names = [each for each in held if _is_picture(each)]
            for name in names[: MOST + 1]:
                (folder / FOLDER / Path(name).name).write_bytes(_read(file, held[name], LIMITS.upload_bytes + 1))
    except (zipfile.BadZipFile, zlib.error, KeyError, EOFError, NotImplementedError, RuntimeError) as error:
        raise KitError("kit-not-packed") from error
    return text


def _small(text: bytes) -> bytes:
    if len(text) > LARGEST:
        raise KitError("kit-too-large", limit=LARGEST // 1000)
    return text


def _is_picture(name: str) -> bool:
    folder, _, picture = name.partition("/")
    is_name = picture not in {"", ".", ".."} and not {"/", "\\"} & {*picture} and len(picture) <= LONGEST_NAME
    return folder == FOLDER and is_name


def _read(file: zipfile.ZipFile, each: zipfile.ZipInfo, most: int) -> bytes:
    """Read no more than is looked at: a few bytes may unfold into any number."""
    with file.open(each) as opened:
        return opened.read(most)
