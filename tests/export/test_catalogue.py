"""The catalogue of methods to print (D88): read back as the organisation gets it."""

from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from pypdf import PdfReader

from talkoot.errors import TalkootError
from talkoot.export.catalogue import write_cards, write_table
from talkoot.locales import LANGUAGES, Texts
from talkoot.methods import method_names
from talkoot.methods.catalogue import entries
from talkoot.offering import FIRST_METHODS


def test_d88_six_methods_come_first_and_all_are_there() -> None:
    listed = [each.method for each in entries("fi")]
    assert tuple(listed[:6]) == FIRST_METHODS
    assert sorted(listed) == sorted(method_names())


@pytest.mark.parametrize("language", LANGUAGES)
def test_d88_the_table_holds_aim_description_and_more_of_every_method(tmp_path: Path, language: str) -> None:
    file = tmp_path / "methods.docx"
    write_table(file, language)
    document = Document(str(file))
    (table,) = document.tables
    headings, *rows = [[cell.text for cell in row.cells] for row in table.rows]
    texts = Texts("export", language)
    assert headings == [texts(f"methods-{each}") for each in ("name", "aim", "description", "more")]
    assert rows == [[each.name, each.aim, each.description, each.more] for each in entries(language)]
    # Word repeats it on every page, and screen readers read it with each cell.
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    section = document.sections[0]
    assert section.page_width > section.page_height
    assert document.core_properties.language.startswith(language)


def test_d88_the_table_is_written_as_markdown_too(tmp_path: Path) -> None:
    file = tmp_path / "methods.md"
    write_table(file, "sv")
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "# Metoder"
    rows = [line for line in lines if line.startswith("| ")]
    assert len(rows) == 2 + len(method_names())
    assert {line.count(" | ") for line in rows} == {3}


def test_d88_there_is_a_card_for_each_method_on_a_page_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "cards.docx"
    write_cards(file, "fi")
    document = Document(str(file))
    titles = [each.text for each in document.paragraphs if each.style is not None and each.style.name == "Heading 1"]
    assert titles == [each.name for each in entries("fi")]
    assert document.element.xml.count('w:type="page"') == len(titles) - 1
    text = "\n".join(each.text for each in document.paragraphs)
    for each in entries("fi"):
        assert each.aim in text
        assert each.more in text
        assert each.prompt in text


def test_a_card_of_one_method_is_called_after_it(tmp_path: Path) -> None:
    file = tmp_path / "poll.docx"
    write_cards(file, "en", ["poll"])
    assert Document(str(file)).core_properties.title == "Poll"


def test_table_and_cards_are_written_as_accessible_pdf_too(tmp_path: Path) -> None:
    write_table(tmp_path / "methods.pdf", "sv")
    write_cards(tmp_path / "cards.pdf", "sv")
    for file, title in (("methods.pdf", "Metoder"), ("cards.pdf", "Metodkort")):
        found = PdfReader(tmp_path / file)
        assert found.metadata is not None
        assert found.metadata.title == title
        text = " ".join(" ".join(page.extract_text() for page in found.pages).split())
        assert all(each.name in text for each in entries("sv"))


@pytest.mark.parametrize(("write", "known"), [(write_table, ".docx, .pdf, .md"), (write_cards, ".docx, .pdf")])
def test_another_ending_is_refused_in_words(tmp_path: Path, write: object, known: str) -> None:
    with pytest.raises(TalkootError) as raised:
        write(tmp_path / "methods.odt", "fi")  # type: ignore[operator]
    message, hint = raised.value.told("fi")
    assert message == (
        f"Tiedostoa methods.odt ei voi kirjoittaa: nimen lopussa voi olla {known}, ja nyt siinä on ”.odt”."
    )
    assert hint == "Anna tiedostolle nimi, jolla on tällainen pääte."
    assert not (tmp_path / "methods.odt").exists()
