"""What can go wrong, as catalogue keys: every message reaches people in their own language.

A :class:`Refusal` is an answer: the rules said no, and the person is told why. A :class:`TalkootError` is raised
where the program cannot go on. Both carry the same: a key of the catalogue ``errors`` and the values that its
text names. The text says what was expected, what came, where, and (as the attribute ``hint``) what to do next.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Refusal:
    """A command that was not accepted.

    Parameters
    ----------
    code
        What was wrong, as on the wire (``"closed"``). Its text is the catalogue key ``error-<code>``.
    values
        What the text names: a limit, a length, a place.
    """

    code: str
    values: Mapping[str, Any] = field(default_factory=dict)


class TalkootError(Exception):
    """Root of every error that Talkoot raises on purpose.

    Parameters
    ----------
    code
        What was wrong. Its text is the catalogue key ``error-<code>``, its remedy the attribute ``hint``.
    **values
        What the text names.
    """

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code, values)
        self.code = code
        self.values = values
        self.method = ""
        """The method whose catalogue is looked in first; empty for the catalogue ``errors``."""

    def __str__(self) -> str:
        """Give the message and the remedy in English, for logs and notebooks."""
        return self.text("en")

    def told(self, language: str) -> tuple[str, str]:
        """Give the message and the remedy (which may be empty) in a language of the catalogues."""
        from talkoot.locales import error_text

        return error_text(self.code, self.values, language, self.method)

    def text(self, language: str) -> str:
        """Give the message and the remedy as one text."""
        return " ".join(self.told(language)).strip()


class LedgerError(TalkootError):
    """The ledger cannot be opened, read or written."""


class KitError(TalkootError):
    """A kit says something that cannot be carried out."""


class BadImportError(TalkootError):
    """A file that should be brought in is broken, cut off or of another kind."""


class RefusedError(TalkootError):
    """A command of a notebook or the command line was refused; ``code`` is that of the refusal."""

    @classmethod
    def of(cls, refusal: Refusal, method: str = "") -> "RefusedError":
        """Wrap a refusal, of a method or of the cycle, so that a notebook stops with its text."""
        error = cls(refusal.code, **refusal.values)
        error.method = method
        return error
