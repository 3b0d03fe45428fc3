"""The catalogue of methods to print: a table of all, and a card for each (D88)."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from docx.shared import Cm

from talkoot.errors import TalkootError
from talkoot.export.word_file import add_table, new_document
from talkoot.locales import Texts
from talkoot.methods.catalogue import Entry, entries, entry

#: How a bar stands within a cell of a Markdown table.
_BAR = "\\|"
_PARTS = ("aim", "description", "more")
#: Shares of a lying A4 page between its margins.
_WIDTHS = (Cm(3.2), Cm(5.0), Cm(7.0), Cm(9.5))


def write_table(file: Path, language: str) -> None:
    """Write the table of all methods: name, aim, description, more.

    Parameters
    ----------
    file
        To be written; its ending says how: ``.docx`` or ``.md``.
    language
        Of the table.

    Raises
    ------
    TalkootError
        ``catalogue-ending``.
    """
    match file.suffix.lower():
        case ".docx":
            _word_table(file, language)
        case ".md":
            file.write_text(_markdown(language), encoding="utf-8")
        case other:
            raise TalkootError("catalogue-ending", file=file.name, ending=other, known=".docx, .md")


def _rows(language: str) -> tuple[list[str], list[list[str]]]:
    texts = Texts("export", language)
    headings = [texts(f"methods-{each}") for each in ("name", *_PARTS)]
    return headings, [[each.name, each.aim, each.description, each.more] for each in entries(language)]


def _word_table(file: Path, language: str) -> None:
    title = Texts("export", language)("methods-title")
    document = new_document(title, language, footer=title, landscape=True)
    document.add_heading(title, 0)
    table = add_table(document, *_rows(language))
    table.autofit = False
    for row in table.rows:
        for cell, width in zip(row.cells, _WIDTHS, strict=True):
            cell.width = width
    document.save(str(file))


def _markdown(language: str) -> str:
    headings, rows = _rows(language)
    lines = [_markdown_line(each) for each in (headings, ["---"] * len(headings), *rows)]
    return "\n".join([f"# {Texts('export', language)('methods-title')}", "", *lines, ""])


def _markdown_line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', _BAR) for cell in cells)} |"


def write_cards(file: Path, language: str, methods: Sequence[str] = ()) -> None:
    """Write a card for each method, a page each: aim, description, more, and a question to try it with.

    Parameters
    ----------
    file
        To be written, ``.docx``.
    language
        Of the cards.
    methods
        Which; none writes those of all.

    Raises
    ------
    TalkootError
        ``catalogue-ending``; ``unknown-method``, naming those there are.
    """
    if file.suffix.lower() != ".docx":
        raise TalkootError("catalogue-ending", file=file.name, ending=file.suffix, known=".docx")
    wanted = [entry(name, language) for name in methods] or entries(language)
    title = wanted[0].name if len(wanted) == 1 else Texts("export", language)("methods-cards")
    document = new_document(title, language, footer=title)
    for number, each in enumerate(wanted):
        if number:
            document.add_page_break()
        _card(document, each, Texts("export", language))
    document.save(str(file))


def _card(document: Any, card: Entry, texts: Texts) -> None:
    document.add_heading(card.name, 1)
    for part in _PARTS:
        document.add_heading(texts(f"methods-{part}"), 2)
        document.add_paragraph(getattr(card, part))
    document.add_heading(texts("methods-prompt"), 2)
    document.add_paragraph(card.prompt, "Quote")
