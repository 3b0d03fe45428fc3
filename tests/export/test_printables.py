"""Papers to print before a workshop (F28): read back as Word and as PDF."""

import io
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader

from talkoot.export.everything import export_cycle
from talkoot.export.pdf_paper import pdf
from talkoot.export.printables import printables
from talkoot.locales import LANGUAGES
from talkoot.methods import method_names
from talkoot.methods.document import BOX, Block, Choices, Heading, Large, Lines, Picture, Table
from tests.chain import CARITA_WROTE, whole
from tests.examples import example_of
from tests.factories import ACTIVITY, Workshop, planned

ADDRESS = "http://192.168.1.5:8642"
NAMES = ["invitation", "privacy", "poster", "table", "sheets"]


def blocks(workshop: Workshop, name: str, language: str = "fi", address: str = ADDRESS) -> list[Block]:
    return list(printables(workshop.state, language, address)[name].blocks)


def of_kind(kind: type[Block], found: list[Block]) -> list[Block]:
    return [block for block in found if isinstance(block, kind)]


def printed(workshop: Workshop, name: str, language: str = "fi") -> str:
    reader = PdfReader(io.BytesIO(pdf(printables(workshop.state, language, ADDRESS)[name])))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_f28_every_paper_is_there_in_every_language_before_anything_has_begun(language: str) -> None:
    workshop = example_of("poll", started=False)
    found = printables(workshop.state, language, ADDRESS)
    assert list(found) == NAMES
    assert {paper.language for paper in found.values()} == {language}
    assert all("2099" in paper.footer for paper in found.values())


def test_f28_they_are_written_to_edit_and_to_print(tmp_path: Path) -> None:
    workshop = example_of("poll", started=False)
    files = export_cycle(workshop.engine, workshop.cycle, tmp_path, only=["printables"])
    assert sorted(file.suffix for file in files) == [".docx"] * 5 + [".pdf"] * 5
    sheet = Document(str(next(file for file in files if file.name.endswith("lomakkeet-ilman-laitetta.docx"))))
    assert any(each.text.startswith(BOX) for each in sheet.paragraphs)


def test_f20_what_becomes_of_answers_is_said_in_standard_and_easy_finnish() -> None:
    text = printed(example_of("poll"), "privacy")
    assert "Tallennamme vastauksesi ja poistamme ne viimeistään 31.12.2099." in text
    assert "Pidämme vastauksesi tallessa. Poistamme ne viimeistään 31.12.2099." in text
    assert "Älä kirjoita kenenkään nimeä." in text


def test_people_are_told_on_paper_too_where_something_may_become_public() -> None:
    said = "voi tulla sivulle, jonka kuka tahansa voi lukea."
    assert said not in printed(example_of("you_said_we_did"), "privacy")
    assert said in printed(example_of("you_said_we_did", {"public": True}), "privacy")


def test_the_poster_shows_address_and_code_once_the_door_is_open_and_lines_before() -> None:
    workshop = example_of("poll")
    assert of_kind(Picture, blocks(workshop, "poster")) == []
    assert of_kind(Lines, blocks(workshop, "poster", address="")) == [Lines(1, "Osoite:"), Lines(1, "Koodi:")]
    workshop.accepted("open_door")
    code = workshop.state.door.code
    found = blocks(workshop, "poster")
    assert of_kind(Large, found) == [Large("192.168.1.5:8642"), Large(f"{code[:3]} {code[3:]}")]
    (picture,) = of_kind(Picture, found)
    assert isinstance(picture, Picture)
    assert picture.alt == f"QR-koodi osoitteeseen {ADDRESS}/j/{code}"
    assert picture.content.startswith(b"\x89PNG")


@pytest.mark.parametrize("name", [each for each in method_names() if each != "themes"])
def test_f28_each_method_that_asks_people_has_a_sheet_that_can_be_filled_in(name: str) -> None:
    workshop = example_of(name)
    found = blocks(workshop, "sheets") if "sheets" in printables(workshop.state, "fi") else []
    titles = [each.text for each in found if isinstance(each, Heading)]
    activity = workshop.state.activities[ACTIVITY]
    asks = any("participant" in each.who and not each.anytime for each in activity.method.actions.values())
    assert (activity.title["fi"] in titles) == (activity.method.on_phones and asks)
    if activity.title["fi"] in titles:
        mine = found[titles.index(activity.title["fi"]) :]
        assert any(isinstance(each, (Choices, Lines, Table)) for each in mine)


def test_a_scale_is_a_table_with_a_box_for_each_step() -> None:
    table = next(each for each in blocks(example_of("scale"), "sheets") if isinstance(each, Table))
    assert table.headings[0] == "1 = täysin eri mieltä, 5 = täysin samaa mieltä"
    assert table.headings[1:] == ("1", "2", "3", "4", "5", "En osaa sanoa")
    assert {row[1:] for row in table.rows} == {(BOX,) * 6}


def test_a_vote_on_what_is_not_written_yet_has_no_sheet_and_what_people_wrote_is_no_option() -> None:
    fresh = Workshop()
    fresh.create([planned("sticky_notes", id="notes"), planned("ranking", id="order", on=["notes"])])
    titles = [each.text for each in blocks(fresh, "sheets") if isinstance(each, Heading)]
    assert "Osio notes" in titles
    assert "Osio order" not in titles
    found, *_ = whole()
    assert CARITA_WROTE not in printed(found, "sheets")
    vote = [each for each in blocks(found, "sheets") if isinstance(each, Choices)]
    assert Choices(("Kyydit", "Tilat")) in vote


def test_nothing_of_a_blind_activity_is_on_a_sheet() -> None:
    found = Workshop()
    found.create([planned("sticky_notes", {"blind": True}, id="notes"), planned("dot_vote", id="vote", on=["notes"])])
    found.facilitate("start_activity", "notes")
    found.accepted("add_note", {"text": "Salaisuus"}, activity="notes")
    assert "Salaisuus" not in printed(found, "sheets")
