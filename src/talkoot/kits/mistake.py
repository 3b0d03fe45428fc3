"""A mistake in a kit: where it stands, what was expected, what came. In every language."""

from pathlib import Path
from typing import Any

from fluent.runtime.types import fluent_number

from talkoot.errors import KitError
from talkoot.locales import Texts, error_text


class Expectation:
    """What was expected at some place of a kit.

    Parameters
    ----------
    key
        Of the catalogue ``kits``: ``expected-…``.
    **values
        What its text names.
    """

    def __init__(self, key: str, **values: Any) -> None:
        self.key = key
        # »1440«, not »1,440«: as it is written in the file.
        self.values = {
            name: fluent_number(value, useGrouping=False) if isinstance(value, int) else value
            for name, value in values.items()
        }

    def text(self, language: str) -> str:
        """Give it in a language of the catalogues."""
        return Texts("kits", language)(self.key, **self.values)


class KitMistakeError(KitError):
    """One mistake in a kit: ``kit-invalid``.

    Parameters
    ----------
    file
        The kit's file.
    line
        Line of the mistake, from 1.
    where
        The way to it, as in ``activities[2].prompt``; empty for the file as a whole.
    expectation
        What was expected there.
    got
        What came, as it stands in the file; empty where nothing came.
    """

    def __init__(self, file: Path | str, line: int, where: str, expectation: Expectation, got: str) -> None:
        # Line numbers are not grouped in thousands in any language.
        number = fluent_number(line, useGrouping=False)
        super().__init__(
            "kit-invalid",
            file=str(file),
            line=number,
            where=where or "kit",
            expected=expectation.text("en"),
            got=got or Texts("kits", "en")("got-nothing"),
        )
        self.line = line
        self.where = where
        self.expectation = expectation
        self.got = got

    def told(self, language: str) -> tuple[str, str]:
        """Give the message and the remedy in a language, with what was expected in that language too."""
        values = {
            **self.values,
            "expected": self.expectation.text(language),
            "got": self.got or Texts("kits", language)("got-nothing"),
        }
        return error_text(self.code, values, language)
