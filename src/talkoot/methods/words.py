"""Words that people write: what is cleaned, what is refused, what is asked about.

A field of an action that holds free text is ``Annotated[str, Words(280)]``. Markup is left as it is: every screen
and file shows it as text.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from pydantic import BaseModel, GetCoreSchemaHandler
from pydantic_core import PydanticCustomError, core_schema

# Overrides of writing direction can make a text read as another; right-to-left scripts need none of them.
_BIDI_CONTROLS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0xFEFF])
_CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY"
_IDENTITY_CODE = re.compile(
    r"(?<![0-9A-Za-z])(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-FHJ-NPR-Y])(?![0-9A-Za-z])",
    re.IGNORECASE,
)
_E_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[A-Za-z]{2,}")
# Finnish mobile and landline numbers, with or without the country code, spaces or hyphens.
_TELEPHONE = re.compile(r"(?<!\d)(?:\+\d{1,3}[ -]?\d{1,3}|0\d{1,3})[ -]?\d{3}[ -]?\d{2,4}(?:[ -]?\d{2,4})?(?!\d)")

#: More than a message holds: where a setting limits a text, the setting alone is what the person is told.
MOST_LETTERS = 65_536


class Words:
    """Marks a field as words that people write.

    Parameters
    ----------
    limit
        The most characters (code points) it may have after cleaning.
    required
        Whether it must hold at least one character that can be seen.
    """

    def __init__(self, limit: int, *, required: bool = True) -> None:
        self.limit = limit
        self.required = required

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """Clean and check after the type was checked."""
        return core_schema.no_info_after_validator_function(self._check, handler(source))

    def _check(self, value: str) -> str:
        text = cleaned(value)
        if self.required and not text:
            raise PydanticCustomError("empty", "expected at least one word, got nothing")
        if len(text) > self.limit:
            raise PydanticCustomError(
                "too_long",
                "expected at most {limit} characters, got {length}",
                {"limit": self.limit, "length": len(text)},
            )
        return text


def cleaned(text: str) -> str:
    """Take away what cannot be seen and may do harm: NUL and other controls, overrides of writing direction.

    Examples
    --------
    >>> cleaned("  Kuljetus" + chr(0) + " myöhässä ")
    'Kuljetus myöhässä'
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    text = unicodedata.normalize("NFC", text.replace("\u2028", "\n").replace("\u2029", "\n"))
    text = text.translate(_BIDI_CONTROLS)
    text = "".join(
        letter for letter in text if letter == "\n" or unicodedata.category(letter) not in {"Cc", "Cs", "Cn"}
    )
    return text.strip()


def has_identity_code(text: str) -> bool:
    """Tell whether a text holds a valid Finnish personal identity code (F15).

    The check character is the remainder of the nine digits by 31 (Digital and Population Data Services Agency);
    the intermediate characters given out since 2023 are known.

    Examples
    --------
    >>> has_identity_code("olen 131052-308T")
    True
    >>> has_identity_code("tilaus 131052-3081")
    False
    """
    for day, month, year, _, number, check in _IDENTITY_CODE.findall(text):
        if not (1 <= int(day) <= 31 and 1 <= int(month) <= 12):
            continue
        if _CHECK_CHARACTERS[int(day + month + year + number) % 31] == check.upper():
            return True
    return False


def has_contact_details(text: str) -> bool:
    """Tell whether a text seems to hold a telephone number or an e-mail address (F15: asked about once)."""
    return bool(_E_MAIL.search(text) or _TELEPHONE.search(text))


def words_of(action: BaseModel) -> Iterator[str]:
    """Give the free texts of an action: what is marked with :class:`Words`, also within lists and models.

    Ids are no words, though one may look like a telephone number.
    """
    for name, is_words in _fields_of(type(action)):
        value = getattr(action, name)
        for each in value if isinstance(value, (list, tuple)) else (value,):
            if isinstance(each, BaseModel):
                yield from words_of(each)
            elif is_words and isinstance(each, str):
                yield each


@cache
def _fields_of(kind: type[BaseModel]) -> tuple[tuple[str, bool], ...]:
    """Name the fields of a model, and tell of each whether it is marked: found once, as every command is asked."""
    return tuple(
        (name, any(isinstance(mark, Words) for mark in field.metadata) or _holds_words(field.annotation))
        for name, field in kind.model_fields.items()
    )


def _holds_words(annotation: Any) -> bool:
    """Tell whether a mark stands somewhere within a type, as in ``tuple[Annotated[str, Words(80)], ...]``."""
    return any(isinstance(part, Words) or _holds_words(part) for part in get_args(annotation))
