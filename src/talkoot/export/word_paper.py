"""A paper as a Word file: how each block looks there."""

import io
from collections.abc import Callable
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Cm, Emu, Pt

from talkoot.export.kept_pictures import fitting
from talkoot.export.material import printable
from talkoot.export.paper import Paper
from talkoot.export.word_file import add_table, describe_picture, frame_paragraph, new_document, tighten
from talkoot.locales import Texts
from talkoot.methods.document import (
    BOX,
    Choices,
    Gallery,
    Gap,
    Heading,
    Large,
    Lines,
    PageBreak,
    Paragraph,
    Picture,
    Points,
    Signatures,
    Table,
)

#: Where the line to sign on ends, and where the one for place and day does.
_SIGNED, _DATED = Cm(9.5), Cm(16)
_LARGE = Pt(44)
#: Width and height into which a picture of a gallery fits.
_GALLERY_CM = (5.0, 3.8)
GALLERY_ACROSS = 3


def word(paper: Paper) -> Any:
    """Give a paper as a Word document that is not saved yet."""
    document = new_document(
        printable(paper.title),
        paper.language,
        comments=printable(paper.comments),
        footer=printable(paper.footer),
        landscape=paper.landscape,
        type_pt=paper.type_pt,
        margin_cm=paper.margin_cm,
    )
    if paper.is_tight:
        tighten(document.styles)
    document.add_heading(printable(paper.title), 0)
    if paper.subtitle:
        document.add_paragraph(printable(paper.subtitle), "Subtitle")
    for block in paper.blocks:
        _WRITTEN[type(block)](document, block, paper)
    return document


def _heading(document: Any, block: Heading, paper: Paper) -> None:  # noqa: ARG001
    document.add_heading(printable(block.text), block.level)


def _paragraph(document: Any, block: Paragraph, paper: Paper) -> None:  # noqa: ARG001
    document.add_paragraph().add_run(printable(block.text)).bold = block.is_strong


def _points(document: Any, block: Points, paper: Paper) -> None:  # noqa: ARG001
    for thing, lines in block.things:
        document.add_paragraph(style="List Bullet").add_run(printable(thing)).bold = bool(lines)
        for line in lines:
            document.add_paragraph(printable(line), "List Continue")


def _table(document: Any, block: Table, paper: Paper) -> None:  # noqa: ARG001
    table = add_table(document, list(block.headings), [[printable(cell) for cell in row] for row in block.rows])
    if block.widths:
        section = document.sections[0]
        width = section.page_width - section.left_margin - section.right_margin
        table.autofit = False
        for row in table.rows:
            for cell, share in zip(row.cells, block.widths, strict=True):
                cell.width = Emu(int(width * share / sum(block.widths)))
    document.add_paragraph()


def _signatures(document: Any, block: Signatures, paper: Paper) -> None:
    texts = Texts("export", paper.language)
    for who, name in block.places:
        document.add_paragraph().add_run(printable(who)).bold = True
        line = _ruled(document, "\t \t", _SIGNED, _DATED)
        line.paragraph_format.keep_with_next = True
        under = document.add_paragraph(f"{printable(name) or texts('sign-name')}\t{texts('sign-where')}")
        under.paragraph_format.tab_stops.add_tab_stop(_SIGNED)


def _choices(document: Any, block: Choices, paper: Paper) -> None:  # noqa: ARG001
    for option in block.options:
        paragraph = document.add_paragraph(f"{BOX} {printable(option)}")
        paragraph.paragraph_format.left_indent = Cm(0.8)
        paragraph.paragraph_format.first_line_indent = Cm(-0.8)


def _lines(document: Any, block: Lines, paper: Paper) -> None:  # noqa: ARG001
    for number in range(block.count):
        _ruled(document, f"{printable(block.label)} \t" if block.label and not number else "\t", _DATED)


def _gap(document: Any, block: Gap, paper: Paper) -> None:  # noqa: ARG001
    run = document.add_paragraph().add_run(printable(block.text))
    run.bold = True
    run.add_break()  # room to write in, within the frame
    frame_paragraph(document.paragraphs[-1])


def _ruled(document: Any, text: str, *stops: Cm) -> Any:
    line = document.add_paragraph(text)
    for stop in stops:
        line.paragraph_format.tab_stops.add_tab_stop(stop, WD_TAB_ALIGNMENT.LEFT, WD_TAB_LEADER.LINES)
    line.paragraph_format.space_before = Pt(20)
    return line


def _large(document: Any, block: Large, paper: Paper) -> None:  # noqa: ARG001
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run(printable(block.text))
    run.bold, run.font.size = True, _LARGE


def _picture(document: Any, block: Picture, paper: Paper) -> None:  # noqa: ARG001
    document.add_picture(io.BytesIO(block.content), width=Cm(block.width_cm))
    describe_picture(document, printable(block.alt))
    document.paragraphs[-1].alignment = WD_ALIGN_PARAGRAPH.CENTER


def _gallery(document: Any, block: Gallery, paper: Paper) -> None:  # noqa: ARG001
    rows = -(-len(block.pictures) // GALLERY_ACROSS)
    cells = [cell for row in document.add_table(rows, GALLERY_ACROSS).rows for cell in row.cells]
    for cell, picture in zip(cells, block.pictures, strict=False):
        if isinstance(picture, Picture):
            width, height = fitting(picture.content, _GALLERY_CM)
            shape = cell.paragraphs[0].add_run().add_picture(io.BytesIO(picture.content), Cm(width), Cm(height))
            shape._inline.docPr.set("descr", printable(picture.alt))  # noqa: SLF001 - as in `describe_picture`
        cell.add_paragraph(f"{BOX} {printable(picture.alt)}")
    document.add_paragraph()


def _page_break(document: Any, block: PageBreak, paper: Paper) -> None:  # noqa: ARG001
    document.add_page_break()


_WRITTEN: dict[type, Callable[[Any, Any, Paper], None]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Points: _points,
    Table: _table,
    Signatures: _signatures,
    Choices: _choices,
    Lines: _lines,
    Gap: _gap,
    Large: _large,
    Picture: _picture,
    Gallery: _gallery,
    PageBreak: _page_break,
}
