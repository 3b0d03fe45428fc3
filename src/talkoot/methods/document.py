"""Documents: a paper that comes of an activity, to be read, signed or published: an agreement, a plan, what was done.

A method that can be printed so has a module ``document`` in its folder, a :class:`Document`. It says what stands there
as blocks; :mod:`talkoot.export.documents` writes them as a Word file, as an accessible PDF or as a page. Papers of a
whole workshop are made of the same blocks (:mod:`talkoot.export.paper`).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol

from talkoot.locales import Texts

if TYPE_CHECKING:
    import pandas as pd

#: Stands before what can be chosen on paper; screen readers say »ballot box«.
BOX = "☐"
#: Lines on paper for an answer in one's own words.
LINES = 8
Ending = Literal["docx", "pdf", "html"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within the document, of level 1 to 3; the document's title stands above them."""

    text: str
    level: int = 1


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
    widths: tuple[float, ...] = ()
    """Shares of the columns, where they are not alike."""


@dataclass(frozen=True, slots=True)
class Signatures:
    """Places to sign: who signs there, and the name where it is known."""

    places: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """A box to tick for each option, on paper."""

    options: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lines:
    """Empty lines to write on, on paper; ``label`` says what belongs there and stands before the first."""

    count: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """A framed place that whoever uses the paper has to fill in, so that nobody takes a draft for finished."""

    text: str
    """Says who fills in what."""


@dataclass(frozen=True, slots=True)
class Large:
    """A few words to be read from across a room: a code, an address."""

    text: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, with what it shows for those who do not see it."""

    content: bytes
    alt: str
    width_cm: float
    ending: Literal["png", "jpg"] = "png"


@dataclass(frozen=True, slots=True)
class KeptPicture:
    """A picture that the ledger keeps, by its id: whoever writes the paper puts it in, as far as it is there."""

    picture: str
    alt: str
    width_cm: float = 7.0


@dataclass(frozen=True, slots=True)
class Gallery:
    """Pictures beside each other, each with a box to tick and what it shows; one that is gone leaves its words."""

    pictures: tuple[Picture | KeptPicture, ...]


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows stands on a page of its own."""


Block = (
    Heading
    | Paragraph
    | Points
    | Table
    | Signatures
    | Choices
    | Lines
    | Gap
    | Large
    | Picture
    | KeptPicture
    | Gallery
    | PageBreak
)


@dataclass(frozen=True, slots=True)
class Pictured:
    """A picture that a file may show, with what it shows in words."""

    picture: str
    """The id under which the ledger keeps it."""
    alt: str
    caption: str = ""
    """What else stands below it."""


class Document(Protocol):
    """What the module ``document`` of a method's folder holds."""

    ENDINGS: tuple[Ending, ...]
    """How it can be written: ``docx`` to edit, ``pdf`` to print and send, ``html`` to publish. A page knows headings,
    paragraphs, lists, tables and pictures only. What can be published ends with the pictures that people allow to be
    published."""

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
