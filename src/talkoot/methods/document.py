"""Documents: a paper that comes of an activity, to be read, signed or published: an agreement, a plan, what was done.

A method that can be printed so has a module ``document`` in its folder, a :class:`Document`. It says what stands there
as blocks; :mod:`talkoot.export.documents` writes them as a Word file or as a page.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol

from talkoot.locales import Texts

if TYPE_CHECKING:
    import pandas as pd

Ending = Literal["docx", "html"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within the document; its title is the activity's."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some sentences; ``strong`` where nobody may miss them."""

    text: str
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class Points:
    """A list: each thing with the lines that say more of it."""

    things: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table under headings."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Signatures:
    """Places to sign: who signs there, and the name where it is known."""

    places: tuple[tuple[str, str], ...]


Block = Heading | Paragraph | Points | Table | Signatures


class Document(Protocol):
    """What the module ``document`` of a method's folder holds."""

    ENDINGS: tuple[Ending, ...]
    """How it can be written: ``docx`` to edit and print, ``html`` to publish."""

    def document(self, state: Any, found: "pd.DataFrame", texts: Texts, /) -> Sequence[Block]:
        """Give what stands in it.

        Parameters
        ----------
        state
            Of the activity.
        found
            Its frame.
        texts
            Of the method, in the language of the document.
        """
