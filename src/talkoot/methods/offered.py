"""What people choose among: options that a kit gave, before items of earlier activities.

For methods whose settings hold the options; they stand there for every screen to read.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic_core import PydanticCustomError

from talkoot.kits.text import Option
from talkoot.locales import LANGUAGES, chosen
from talkoot.methods.method import Item


def different(options: Sequence[Option]) -> None:
    """Check that no two options have the same id.

    Raises
    ------
    PydanticCustomError
        ``duplicate_id``.
    """
    ids = [option.id for option in options]
    if len(set(ids)) != len(ids):
        raise PydanticCustomError("duplicate_id", "expected different ids of options, got {ids}", {"ids": ids})


def offered(options: Sequence[Option], items: Mapping[str, Item]) -> dict[str, Item]:
    """Give everything that can be chosen, by id, in the order in which it is shown."""
    given = {each.id: Item(each.id, chosen(each.text, "fi"), translated=each.text) for each in options}
    return given | dict(items)


def place_among(option: str, sums: Mapping[str, int]) -> int:
    """Give the place of an option by its sum; options with as much share it: two with the most are both first."""
    return 1 + sum(other > sums[option] for other in sums.values())


def wordings(item: Item) -> dict[str, Any]:
    """Give the columns of a frame that hold an item's text: ``text_fi``, ``text_sv``, ``text_en``.

    What people wrote stands in all of them, as they wrote it.
    """
    return {
        f"text_{language}": chosen(item.translated, language) if item.translated else item.text
        for language in LANGUAGES
    }
