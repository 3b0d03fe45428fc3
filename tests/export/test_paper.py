"""A paper is described once and written twice: as Word to edit, as a PDF that is read aloud as it should be (F28)."""

import io
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.shared import Pt
from PIL import Image
from pypdf import PdfReader

from talkoot.export.paper import Paper, write_paper
from talkoot.export.pdf_paper import pages, pdf
from talkoot.methods.document import (
    Block,
    Choices,
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
from tests.export.samples import NAUGHTY


def a_picture() -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (40, 40), "white").save(target, "PNG")
    return target.getvalue()


BLOCKS: tuple[Block, ...] = (
    Heading("Mitä kysytään?"),
    Paragraph("Åland, äiti ja öylätti.\nToinen rivi"),
    Points((("Kyyti", ("Kuka tekee: Maija",)), ("Ruoka", ()))),
    Heading("Valitse", 2),
    Choices(("Yhteinen bussi", "Oma taksi")),
    Lines(2, "Kirjoita tähän"),
    Gap("Organisaatio täyttää: kuka vastaa"),
    Table(("Mitä", "Kuka"), (("#let x = 1", "*Maija* $5$"),)),
    Signatures((("Asiakas", ""), ("Palvelu", "Liisa L."))),
    PageBreak(),
    Large("482 916"),
    Picture(a_picture(), "QR-koodi: http://talo.example/j/482916", 5),
)


def paper(*blocks: Block, **about: Any) -> Paper:
    return Paper("Kehittämisilta", "fi", blocks or BLOCKS, footer="Poistetaan viimeistään 31.12.2099", **about)


def read(content: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(content))


def words_of(content: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in read(content).pages).split())


def test_every_block_stands_in_both_files(tmp_path: Path) -> None:
    for ending in ("docx", "pdf"):
        write_paper(paper(), tmp_path / f"a.{ending}")
    document = Document(str(tmp_path / "a.docx"))
    told = [each.text for each in document.paragraphs]
    told += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    printed = words_of((tmp_path / "a.pdf").read_bytes())
    for text in (
        "Kehittämisilta",
        "Mitä kysytään?",
        "Kuka tekee: Maija",
        "Yhteinen bussi",
        "Kirjoita tähän",
        "Organisaatio täyttää: kuka vastaa",
        "#let x = 1",
        "*Maija* $5$",
        "Liisa L.",
        "482 916",
    ):
        assert text in printed
        assert any(text in each for each in told), text
    assert "☐ Yhteinen bussi" in told
    assert document.inline_shapes[0]._inline.docPr.get("descr") == "QR-koodi: http://talo.example/j/482916"


def test_a_place_to_fill_in_is_framed_in_word_too(tmp_path: Path) -> None:
    write_paper(paper(Gap("Organisaatio täyttää"), Paragraph("Muu")), tmp_path / "a.docx")
    framed = {each.text.strip(): bool(each._p.xpath("./w:pPr/w:pBdr/w:left")) for each in framable(tmp_path / "a.docx")}
    assert (framed["Organisaatio täyttää"], framed["Muu"]) == (True, False)


def framable(file: Path) -> list[Any]:
    return list(Document(str(file)).paragraphs)


def test_a_pdf_says_that_it_is_accessible_and_is_tagged_with_its_language_and_title() -> None:
    found = read(pdf(paper()))
    root: Any = found.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"] is True or root["/MarkInfo"]["/Marked"].value is True
    assert root["/Lang"] == "fi"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert found.metadata is not None
    assert found.metadata.title == "Kehittämisilta"
    assert b"pdfuaid:part>1<" in root["/Metadata"].get_data()
    kinds = set(tags(root["/StructTreeRoot"]))
    assert {"/H1", "/H2", "/P", "/L", "/LI", "/Table", "/TH", "/TD", "/Figure"} <= kinds


def tags(node: Any) -> list[str]:
    """List the kinds of all parts of the tree that screen readers read."""
    node = node.get_object()
    if isinstance(node, list):
        return [tag for each in node for tag in tags(each)]
    if not isinstance(node, dict):
        return []
    mine = [str(node["/S"])] if "/S" in node else []
    return mine + (tags(node["/K"]) if "/K" in node else [])


def test_its_type_has_no_serifs_and_comes_along() -> None:
    fonts = {str(font) for page in read(pdf(paper())).pages for font in page._get_fonts()[1]}
    unlike = {font for font in fonts if "DejaVuSans" not in font or "Mono" in font}
    assert not unlike


@pytest.mark.parametrize("text", ["Привет, мир", "čáhci ŋ đ ž", "Įdomu Łódź", "Ελλάδα"])
def test_letters_of_other_languages_are_there(text: str) -> None:
    content = pdf(paper(Paragraph(text)))
    assert text in words_of(content)
    assert "□" not in words_of(content)


@pytest.mark.parametrize("text", ["مرحبا بالعالم", "שלום"])
def test_letters_that_run_from_right_to_left_are_drawn(text: str) -> None:
    printed = words_of(pdf(paper(Paragraph(text))))
    assert "□" not in printed
    assert any("\u0590" <= letter <= "\u08ff" or "\ufb1d" <= letter <= "\ufefc" for letter in printed)


def test_signs_that_cannot_be_drawn_are_boxes_and_said_to_be() -> None:
    printed = words_of(pdf(paper(Paragraph("👩‍👩‍👧 kiitos 谢谢"))))
    assert "□ kiitos □" in printed
    assert "Merkki □ on sellaisen merkin paikalla, jota tähän tiedostoon ei voi piirtää." in printed


def test_nothing_is_said_of_boxes_where_there_are_none() -> None:
    assert "Merkki" not in words_of(pdf(paper()))


@pytest.mark.parametrize("text", NAUGHTY)
def test_nothing_that_people_write_breaks_a_paper(text: str) -> None:
    content = pdf(paper(Heading(text), Paragraph(text), Points(((text, (text,)),)), Table((text,), ((text,),))))
    assert pages(content) == len(read(content).pages)


def test_large_print_is_large_in_word_too(tmp_path: Path) -> None:
    write_paper(paper(type_pt=16, margin_cm=2, landscape=True), tmp_path / "a.docx")
    document = Document(str(tmp_path / "a.docx"))
    assert document.styles["Normal"].font.size == Pt(16)
    assert document.styles["Heading 1"].font.size > Pt(16)
    assert round(document.sections[0].left_margin.cm, 2) == 2
    assert document.sections[0].page_width > document.sections[0].page_height


def test_another_ending_is_a_mistake_of_the_program(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="odt"):
        write_paper(paper(), tmp_path / "a.odt")
