"""Kits that people make themselves: kept beside the ledger, found by their names like those that come with Talkoot.

Nothing here writes over a kit that came with Talkoot, or over what somebody else changed meanwhile; and whatever is
replaced stays beside, as ``kit.1.yaml``, ``kit.2.yaml`` and so on.
"""

import hashlib
import os
import re
import tempfile
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from talkoot.errors import KitError, reason_of
from talkoot.kits.check import found_in, read_kit
from talkoot.kits.document import Document
from talkoot.kits.editing import Held, put
from talkoot.kits.load import FILE, kit_files
from talkoot.kits.packing import packed, unpacked
from talkoot.kits.pictures import FOLDER, carried, pictures_in
from talkoot.kits.writing import changed_text
from talkoot.locales import chosen
from talkoot.resources import own_kits

_LONGEST_NAME = 34


@dataclass(frozen=True, slots=True)
class Opened:
    """A kit as it was read."""

    name: str
    """Of its folder."""
    text: str
    """Of its file."""
    kit: Held
    """What it holds."""
    is_own: bool
    """Whether it may be changed where it is."""
    stamp: str
    """Of the text: whoever saves looks whether the file still has it."""
    folder: Path | None = None
    """Where it lies with its pictures; none where it brings none."""


def stamp_of(text: str) -> str:
    """Give what tells one text of a file from another."""
    return hashlib.sha256(text.encode()).hexdigest()


def is_own(name: str) -> bool:
    """Tell whether a kit is one that people here made."""
    file = kit_files().get(name)
    return file is not None and file.parent.parent == own_kits()


def open_kit(name: str) -> Opened:
    """Read a kit to change it, or to make one's own of it.

    Raises
    ------
    KitError
        ``kit-not-found``, ``kit-unreadable``, ``kit-not-yaml``; ``kit-invalid``: a part of it is not sound.
    """
    files = kit_files()
    if name not in files:
        raise KitError("kit-not-found", kit=name, known=", ".join(files))
    return _opened(files[name], name, is_own=is_own(name))


def _opened(file: Path, name: str, *, is_own: bool) -> Opened:
    document = Document(file)
    if found_in(document.data, None)[0] is None:
        read_kit(file)  # says what is wrong, and in which line
    return Opened(name, document.text, document.data, is_own, stamp_of(document.text), file.parent)


def save(kit: Held, opened: Opened) -> Opened:
    """Write an own kit that was changed; one that came with Talkoot becomes an own one.

    Raises
    ------
    KitError
        ``kit-has-mistakes``; ``kit-changed-meanwhile``: its file is not what was opened; ``kit-unwritable``.
    """
    if not opened.is_own:
        return save_as_new(kit, opened)
    _check(kit, opened.folder)
    file = own_kits() / opened.name / FILE
    if not file.is_file() or stamp_of(file.read_text(encoding="utf-8")) != opened.stamp:
        raise KitError("kit-changed-meanwhile", kit=opened.name)
    raised = put(kit, ("version",), int(opened.kit.get("version", 0)) + 1)
    text = changed_text(opened.text, raised)
    with _writing(file):
        _keep_former(file, opened.text)
        _write(file, text.encode())
    return replace(opened, text=text, kit=raised, stamp=stamp_of(text))


def save_as_new(kit: Held, opened: Opened) -> Opened:
    """Write a kit under a name that is not used yet, with its pictures.

    Raises
    ------
    KitError
        ``kit-has-mistakes``, ``kit-unwritable``.
    """
    _check(kit, opened.folder)
    name = _free_name(chosen(kit["name"], "fi"))
    with_pictures, files = carried(kit, opened.folder)
    new = put(put(with_pictures, ("id",), name), ("version",), 1)
    text = changed_text(opened.text, new)
    file = own_kits() / name / FILE
    with _writing(file):
        file.parent.mkdir(parents=True)
        for picture, content in files.items():
            (file.parent / FOLDER).mkdir(exist_ok=True)
            _write(file.parent / FOLDER / picture, content)
        _write(file, text.encode())
    return Opened(name, text, new, is_own=True, stamp=stamp_of(text), folder=file.parent)


def given_on(name: str) -> tuple[str, bytes]:
    """Give an own kit as a file for somebody else, which :func:`take_in` reads.

    Returns
    -------
    tuple of str and bytes
        What the file is called, and what it holds: the kit itself, or a folder packed into one file where the kit
        brings pictures.

    Raises
    ------
    KitError
        ``kit-not-own``; ``kit-invalid``: it has a mistake.
    """
    if not is_own(name):
        raise KitError("kit-not-own", kit=name)
    file = kit_files()[name]
    if not pictures_in(file.parent):
        return f"{name}.yaml", file.read_bytes()
    opened = _opened(file, name, is_own=True)
    kit, files = carried(opened.kit, opened.folder)
    return f"{name}.zip", packed(changed_text(opened.text, kit), files)


def take_in(content: bytes, file_name: str) -> str:
    """Keep a kit from a file as one's own.

    Parameters
    ----------
    content
        Of the file.
    file_name
        As its owner calls it, for messages.

    Returns
    -------
    str
        Its name here: its own, or with a number where that is used.

    Raises
    ------
    KitError
        ``kit-too-large``, ``kit-not-yaml``, ``kit-invalid``, ``kit-unwritable``; ``kit-not-packed``: a packed file
        that holds no kit.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / FILE
        try:
            file.write_bytes(unpacked(content, Path(folder)))
            read_kit(file)
            opened = _opened(file, "", is_own=False)
        except KitError as error:
            error.values["file"] = file_name
            raise
        return save_as_new(opened.kit, opened).name


def delete(name: str) -> None:
    """Delete an own kit with its former versions; what else somebody laid beside it stays.

    Raises
    ------
    KitError
        ``kit-not-own``, ``kit-unwritable``.
    """
    if not is_own(name):
        raise KitError("kit-not-own", kit=name)
    folder = own_kits() / name
    with _writing(folder):
        for file in [*folder.glob("kit.*.yaml"), folder / FILE, *pictures_in(folder)]:
            file.unlink()
        for each in (folder / FOLDER, folder):
            if each.is_dir() and not any(each.iterdir()):
                each.rmdir()


def _check(kit: Held, folder: Path | None) -> None:
    found = found_in(kit, folder)[1]
    if found:
        raise KitError("kit-has-mistakes", mistakes=len(found))


def _free_name(wished: str) -> str:
    """Give a name for a folder that no kit has: the wished one in plain letters, or with a number."""
    plain = unicodedata.normalize("NFKD", wished.lower()).encode("ascii", "ignore").decode()
    name = re.sub(r"[^a-z0-9]+", "_", plain).strip("_0123456789")[:_LONGEST_NAME].strip("_") or "own"
    taken = kit_files()
    for each in (name, *(f"{name}_{number}" for number in range(2, 1000))):
        if each not in taken and not (own_kits() / each).exists():
            return each
    raise KitError("kit-unwritable", file=name, reason="1000")


def _keep_former(file: Path, text: str) -> None:
    for number in count(1):
        former = file.with_name(f"kit.{number}.yaml")
        if not former.exists():
            _write(former, text.encode())
            return


def _write(file: Path, content: bytes) -> None:
    """Write a file whole: whoever reads it meanwhile, and after a power cut, finds the former one or this one."""
    fresh = file.with_name(f".{file.name}.new")
    with fresh.open("wb") as written:
        written.write(content)
        written.flush()
        os.fsync(written.fileno())
    fresh.replace(file)


@contextmanager
def _writing(file: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise KitError("kit-unwritable", file=str(file), reason=reason_of(error)) from error
