"""Word files that are read aloud, spelled and printed as they should be: language, title, type, colours, headings."""

import io
from functools import cache
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

_LANGUAGES = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}
_SHORT_SIDE, _LONG_SIDE = Cm(21), Cm(29.7)
_TYPE_PT = 12.0
_TABLES = ("Normal Table", "Table Grid")


def new_document(
    title: str,
    language: str,
    *,
    comments: str = "",
    footer: str = "",
    landscape: bool = False,
    type_pt: float = _TYPE_PT,
    margin_cm: float = 2.5,
) -> Any:
    """Give an empty document of A4 pages.

    Parameters
    ----------
    title
        What it is called; read aloud when it is opened.
    language
        ``fi``, ``sv`` or ``en``.
    comments
        What its properties say.
    footer
        Stands on every page.
    landscape
        Whether pages lie, for wide tables.
    type_pt
        Size of the running text, in points; headings grow with it.
    margin_cm
        On each side.
    """
    document = Document(io.BytesIO(_template(language, type_pt)))
    properties = document.core_properties
    properties.title = title[:255]
    properties.author = "Talkoot"
    properties.comments = comments
    properties.language = _LANGUAGES[language]
    section = document.sections[0]
    section.page_width, section.page_height = (_LONG_SIDE, _SHORT_SIDE) if landscape else (_SHORT_SIDE, _LONG_SIDE)
    if landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
    section.left_margin = section.right_margin = Cm(margin_cm)
    section.top_margin = section.bottom_margin = Cm(min(margin_cm, 2.5))
    section.footer.paragraphs[0].text = footer
    return document


@cache
def _template(language: str, type_pt: float) -> bytes:
    """Give an empty document in a language and a size of type.

    It is made once for many papers, without the library's hundred looks of tables: every paragraph that is added looks
    through all styles.
    """
    document = Document()
    for style in list(document.styles):
        if style.type == WD_STYLE_TYPE.TABLE and style.name not in _TABLES:
            style.delete()
    _set_language(document.styles, _LANGUAGES[language])
    _set_type(document.styles, type_pt)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def _set_language(styles: Any, language: str) -> None:
    defaults = styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    known = defaults.find(qn("w:lang"))
    if known is None:
        known = OxmlElement("w:lang")
        defaults.append(known)
    known.set(qn("w:val"), language)


def _set_type(styles: Any, type_pt: float) -> None:
    styles["Normal"].font.name = "Calibri"
    for style in styles:
        if style.type != WD_STYLE_TYPE.PARAGRAPH:
            continue
        if style.font.color.rgb is not None:
            style.font.color.rgb = RGBColor(0x1C, 0x24, 0x30)  # the template's pale blue has too little contrast
        if style.font.size is not None:
            style.font.size = Pt(round(style.font.size.pt * type_pt / _TYPE_PT))
    styles["Normal"].font.size = Pt(type_pt)


def tighten(styles: Any) -> None:
    """Let lines and paragraphs stand close, under a title that is not much larger than they are."""
    styles["Title"].font.size = Pt(round(1.4 * styles["Normal"].font.size.pt))
    for style in styles:
        if style.type == WD_STYLE_TYPE.PARAGRAPH:
            style.paragraph_format.line_spacing = 1.0
            style.paragraph_format.space_before = Pt(6 if style.name.startswith("Heading") else 0)
            style.paragraph_format.space_after = Pt(2)


def frame_paragraph(paragraph: Any) -> None:
    """Draw a frame around a paragraph."""
    borders = OxmlElement("w:pBdr")
    for side in ("top", "left", "bottom", "right"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "6"), ("space", "4"), ("color", "1C2430")):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    paragraph._p.get_or_add_pPr().append(borders)  # noqa: SLF001 - python-docx has no way of its own to set it


def describe_picture(document: Any, alt: str, title: str = "") -> None:
    """Give the picture that was added last its text alternative, where screen readers look for it."""
    about = document.inline_shapes[-1]._inline.docPr  # noqa: SLF001 - python-docx has no way of its own to set it
    if title:
        about.set("title", title)
    about.set("descr", alt)


def add_table(document: Any, headings: list[str], rows: list[list[str]]) -> Any:
    """Add a table whose first row is a heading that Word repeats on every page; give it."""
    table = document.add_table(len(rows) + 1, len(headings), "Table Grid")
    cells = table._cells  # noqa: SLF001 - asking for a cell at a time takes minutes for a long table
    for cell, text in zip(cells, [*headings, *(text for row in rows for text in row)], strict=True):
        cell.paragraphs[0].add_run(text)
    for cell in cells[: len(headings)]:
        cell.paragraphs[0].runs[0].bold = True
    header = table.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no way of its own to set it
    header.append(OxmlElement("w:tblHeader"))
    return table
