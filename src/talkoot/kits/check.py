"""Mistakes in a kit, each with its line and what was expected there.

``read_kit`` gives the kit or raises the first mistake; ``mistakes`` lists them all, in order of their lines.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from talkoot.errors import KitError
from talkoot.expected import LONGEST_GOT
from talkoot.kits.document import Document, Place
from talkoot.kits.kit import Kit
from talkoot.kits.mistake import KitMistakeError, in_kits
from talkoot.kits.pictures import mistakes_of_pictures
from talkoot.kits.validation import Found, found_by, is_echo
from talkoot.kits.whole import mistakes_of_whole
from talkoot.locales import LANGUAGES, VARIETIES

_OF_TEXTS = frozenset({*LANGUAGES, *VARIETIES})


def read_kit(path: Path | str) -> Kit:
    """Read a kit.

    Parameters
    ----------
    path
        Its ``kit.yaml``.

    Raises
    ------
    KitError
        ``kit-not-found``: there is no such file. ``kit-unreadable``: the system does not let it be read.
        ``kit-not-yaml``: it is not readable as YAML. ``kit-invalid``: it says something that cannot be carried out;
        the first such mistake.
    """
    path = Path(path)
    if not is_there(path):
        raise KitError("kit-not-found", kit=str(path), known="")
    kit, found = _check(Document(path))
    if found or kit is None:
        raise found[0]
    return kit.lying_in(path.parent)


def mistakes(path: Path | str) -> list[KitError]:
    """List every mistake of a kit, in order of their lines; empty for a kit that can be used.

    Parameters
    ----------
    path
        Its ``kit.yaml``.
    """
    path = Path(path)
    if not is_there(path):
        return [KitError("kit-not-found", kit=str(path), known="")]
    try:
        document = Document(path)
    except KitError as error:
        return [error]
    return list(_check(document)[1])


def is_there(path: Path) -> bool:
    """Tell whether there is a file, or something that cannot be looked at: reading it then says why."""
    try:
        return path.is_file()
    except OSError:  # its folder lets nobody in
        return True


def found_in(data: Any, folder: Path | None) -> tuple[Kit | None, list[Found]]:
    """Check what a kit's file holds.

    Parameters
    ----------
    data
        Plain mappings, lists, texts and numbers, as :class:`talkoot.kits.document.Document` gives them.
    folder
        Where it lies with its pictures; none does not look at them.

    Returns
    -------
    tuple
        The kit, or none where some part of it is not sound; and every mistake with its place.
    """
    try:
        kit = Kit.model_validate(data)
    except ValidationError as error:
        return None, [found_by(each) for each in error.errors() if not is_echo(each)]
    of_pictures = mistakes_of_pictures(data, folder) if folder else ()
    return kit, [*mistakes_of_whole(kit), *_missing_languages(data, kit.languages), *of_pictures]


def _check(document: Document) -> tuple[Kit | None, list[KitMistakeError]]:
    repeated = [(line, Found(place, in_kits("expected-once"), str(place[-1]))) for place, line in document.repeated()]
    kit, told = found_in(document.data, document.path.parent)
    found = [*repeated, *((document.line_of(each.place), each) for each in told)]
    found.sort(key=lambda each: each[0])
    return kit, [
        KitMistakeError(document.path, line, _written(each.place), each.expected, each.got[:LONGEST_GOT])
        for line, each in found
    ]


def _missing_languages(part: Any, languages: tuple[str, ...], place: Place = ()) -> Iterator[Found]:
    """Look at every text of the kit, those in the settings of methods too."""
    if isinstance(part, dict):
        if part and part.keys() <= _OF_TEXTS:
            given = [language for language in part if str(part[language]).strip()]
            if set(languages) - set(given):
                yield Found(place, in_kits("expected-all-languages", known=", ".join(languages)), ", ".join(given))
            return
        for name, value in part.items():
            yield from _missing_languages(value, languages, (*place, name))
    elif isinstance(part, list):
        for index, value in enumerate(part):
            yield from _missing_languages(value, languages, (*place, index))


def _written(place: Place) -> str:
    """Write the way to a part as people read it: ``activities[2].prompt``."""
    text = ""
    for step in place:
        text += f"[{step}]" if isinstance(step, int) else f".{step}"
    return text.removeprefix(".")
