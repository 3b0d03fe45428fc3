"""A paper: one description of what stands on it, written as a Word file to edit or as an accessible PDF to print.

What there is to say is said in blocks (:mod:`talkoot.methods.document`), once. ``word_paper`` and ``pdf_paper`` only
know how blocks look; who makes a paper knows neither.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from talkoot.methods.document import Block

#: How a paper can be written.
ENDINGS = ("docx", "pdf")


@dataclass(frozen=True, slots=True)
class Paper:
    """What stands on a paper, and how large."""

    title: str
    """Stands on top, and is read aloud when the file is opened."""
    language: str
    """``fi``, ``sv`` or ``en``: it is read aloud and spelled in it."""
    blocks: Sequence[Block]
    subtitle: str = ""
    footer: str = ""
    """Stands on every page."""
    comments: str = ""
    """What the properties of the Word file say."""
    landscape: bool = False
    """Whether pages lie, for wide tables."""
    type_pt: float = 12
    """Size of the running text, in points; headings grow with it."""
    margin_cm: float = 2.5
    is_tight: bool = False
    """Whether lines and paragraphs stand close in Word, so that what fits a page of the PDF fits one there."""


def write_paper(paper: Paper, file: Path) -> None:
    """Write a paper.

    Parameters
    ----------
    paper
        What stands on it.
    file
        To be written, ``.docx`` or ``.pdf``.

    Raises
    ------
    ValueError
        For another ending.
    """
    match file.suffix:
        case ".docx":
            from talkoot.export.word_paper import word

            word(paper).save(str(file))
        case ".pdf":
            from talkoot.export.pdf_paper import pdf

            file.write_bytes(pdf(paper))
        case other:
            raise ValueError(other)
