"""What can go wrong, as catalogue keys: every message reaches people in their own language.

A :class:`Refusal` is an answer: the rules said no, and the person is told why. A :class:`TalkootError` is raised
where the program cannot go on. Both carry the same: a key of the catalogue ``errors`` and the values that its
text names. The text says what was expected, what came, where, and (as the attribute ``hint``) what to do next.
"""

import errno
import socket
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from talkoot.locales import Phrase


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


#: What the system says in English or in the language of the computer, and how we word it.
_REASONS = {
    "EACCES": "reason-permission",
    "EPERM": "reason-permission",
    "ENOENT": "reason-missing",
    "EISDIR": "reason-is-folder",
    "ENOTDIR": "reason-no-folder",
    "EEXIST": "reason-no-folder",
    "ENOSPC": "reason-disk-full",
    "EDQUOT": "reason-disk-full",
    "EROFS": "reason-read-only",
    "ENAMETOOLONG": "reason-too-long",
    "EBUSY": "reason-in-use",
    "ETXTBSY": "reason-in-use",
    "EIO": "reason-disk",
    "ECONNREFUSED": "reason-no-answer",
    "ECONNRESET": "reason-no-answer",
    "ETIMEDOUT": "reason-no-answer",
    "EHOSTUNREACH": "reason-no-answer",
    "ENETUNREACH": "reason-no-answer",
    "EADDRNOTAVAIL": "reason-no-address",
}
#: Windows: another program has the file open.
_SHARING_VIOLATION = 32


def reason_of(error: Exception) -> "Phrase | str":
    """Give why the system did not do something, in the reader's language where it is a usual reason."""
    from talkoot.locales import Phrase

    if isinstance(error, socket.gaierror):
        return Phrase("reason-no-address")
    if getattr(error, "winerror", None) == _SHARING_VIOLATION:
        return Phrase("reason-in-use")
    name = errno.errorcode.get(getattr(error, "errno", None) or 0, "").removeprefix("WSA")
    key = _REASONS.get(name)
    return Phrase(key) if key else getattr(error, "strerror", None) or str(error)


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
