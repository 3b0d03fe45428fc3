"""The catalogue of methods to print: a table of all, and a card for each (D88)."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from talkoot.errors import TalkootError
from talkoot.export.paper import ENDINGS, Paper, write_paper
from talkoot.locales import Texts
from talkoot.methods.catalogue import Entry, entries, entry
from talkoot.methods.document import Block, Heading, PageBreak, Paragraph, Table

#: How a bar stands within a cell of a Markdown table.
_BAR = "\\|"
_PARTS = ("aim", "description", "more")
_WIDTHS = (3.2, 5.0, 7.0, 9.5)


def write_table(file: Path, language: str) -> None:
    """Write the table of all methods: name, aim, description, more.

    Parameters
    ----------
    file
        To be written; its ending says how: ``.docx``, ``.pdf`` or ``.md``.
    language
        Of the table.

    Raises
    ------
    TalkootError
        ``catalogue-ending``.
    """
    match file.suffix.lower():
        case ".docx" | ".pdf":
            write_paper(_table(language), file)
        case ".md":
            file.write_text(_markdown(language), encoding="utf-8")
        case other:
            raise TalkootError("catalogue-ending", file=file.name, ending=other, known=".docx, .pdf, .md")


def _rows(language: str) -> tuple[list[str], list[list[str]]]:
    texts = Texts("export", language)
    headings = [texts(f"methods-{each}") for each in ("name", *_PARTS)]
    return headings, [[each.name, each.aim, each.description, each.more] for each in entries(language)]


def _table(language: str) -> Paper:
    title = Texts("export", language)("methods-title")
    headings, rows = _rows(language)
    blocks = [Table(tuple(headings), tuple(map(tuple, rows)), _WIDTHS)]
    return Paper(title, language, blocks, footer=title, landscape=True)


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
        To be written, ``.docx`` or ``.pdf``.
    language
        Of the cards.
    methods
        Which; none writes those of all.

    Raises
    ------
    TalkootError
        ``catalogue-ending``; ``unknown-method``, naming those there are.
    """
    if file.suffix.lower()[1:] not in ENDINGS:
        raise TalkootError("catalogue-ending", file=file.name, ending=file.suffix, known=".docx, .pdf")
    wanted = [entry(name, language) for name in methods] or entries(language)
    texts = Texts("export", language)
    title = wanted[0].name if len(wanted) == 1 else texts("methods-cards")
    blocks: list[Block] = []
    for number, each in enumerate(wanted):
        if len(wanted) > 1:
            blocks += [PageBreak()] if number else []
            blocks.append(Heading(each.name))
        blocks += _card(each, texts, 1 if len(wanted) == 1 else 2)
    write_paper(Paper(title, language, blocks, footer=title), file)


def _card(card: Entry, texts: Texts, level: int) -> Iterator[Block]:
    for part in _PARTS:
        yield Heading(texts(f"methods-{part}"), level)
        yield Paragraph(getattr(card, part))
    yield Heading(texts("methods-prompt"), level)
    yield Paragraph(card.prompt, is_strong=True)
