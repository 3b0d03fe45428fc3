"""A mistake in a kit: where it stands, what was expected, what came. In every language."""

from pathlib import Path

from fluent.runtime.types import fluent_number

from talkoot.errors import KitError
from talkoot.expected import Expectation, nothing


def in_kits(key: str, **values: object) -> Expectation:
    """Give what was expected as a text of the catalogue ``kits``."""
    return Expectation(key, "kits", **values)


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
            expected=expectation,
            got=got or nothing(),
        )
        self.line = line
        self.where = where
        self.expectation = expectation
        self.got = got
