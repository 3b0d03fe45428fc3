"""Ten minutes after closing (F17): a summary in easy language to hand out, and a page for the management."""

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.shared import Pt
from pypdf import PdfReader

from talkoot.export.everything import export_cycle
from talkoot.export.paper import ENDINGS, write_paper
from talkoot.export.summaries import easy_summary, management_summary
from talkoot.methods.method import Perspective
from tests.chain import FAR, whole
from tests.export.samples import NAUGHTY, titles, workshop
from tests.factories import ACTIVITY, Workshop, participant, planned

LONG = "Kyyti myöhästyy usein niin paljon, että työpäivä alkaa ilman avustajaa. " * 5


def word_of(workshop: Workshop, kind: str, folder: Path, language: str = "fi") -> Any:
    files = export_cycle(workshop.engine, workshop.cycle, folder, language=language, only=[kind])
    assert {file.suffix[1:] for file in files} == set(ENDINGS)
    return Document(str(next(file for file in files if file.suffix == ".docx")))


def told(document: Any) -> str:
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(each.text for each in document.paragraphs), *cells])


def headings(document: Any, level: int = 1) -> list[str]:
    return [each.text for each in document.paragraphs if each.style.name == f"Heading {level}"]


@pytest.fixture(scope="module")
def decided() -> Workshop:
    found, *_ = whole()
    found.facilitate("close_activity", "notes")
    found.facilitate("close_activity", "themes")
    found.facilitate("close_activity", "decided")
    return found


def test_f17_the_easy_summary_tells_what_was_asked_said_and_decided(decided: Workshop, tmp_path: Path) -> None:
    document = word_of(decided, "easy_summary", tmp_path)
    assert headings(document) == [
        "Miksi tapasimme",
        "Mitä kysyimme ja mitä te sanoitte",
        "Mitä päätimme",
        "Milloin ja missä kuulet lisää",
    ]
    lines = told(document).split("\n")
    assert "Mukana oli 3 ihmistä." in lines
    assert "Eniten kirjoitettiin näistä: ”Kyydit” · ”Tilat”" in lines
    assert "2 vastaajaa. Eniten pisteitä sai ”Kyydit”: 4." in lines
    start = lines.index("Kuljettaja soittaa")
    assert lines[start + 1 : start + 3] == ["Kuka tekee: Liisa", f"Mihin mennessä: 20.5.{FAR[:4]}"]
    assert any(line.startswith("Milloin: ") for line in lines)
    assert "Poistamme vastauksesi viimeistään 31.12.2099." in lines


def test_f29_it_is_large_print_and_marked_as_not_tried_with_readers(decided: Workshop, tmp_path: Path) -> None:
    document = word_of(decided, "easy_summary", tmp_path, "fi-selko")
    assert document.styles["Normal"].font.size == Pt(16)
    assert document.core_properties.language == "fi-FI"
    assert "Tämä on kirjoitettu selkokielellä. Lukijat eivät ole vielä kokeilleet tätä." in told(document)


@pytest.mark.parametrize("kind", ["easy_summary", "management_summary"])
def test_only_what_is_settled_and_shown_is_told_and_of_everybody_together(kind: str, tmp_path: Path) -> None:
    full = workshop()
    said = told(word_of(full, kind, tmp_path))
    assert "14 vastaajaa. Eniten valittiin" in said
    assert "Salaisuus" not in said, "hidden"
    assert "Piilossa vielä" not in said
    assert "Emmepä tienneet" not in said, "still under way"
    assert "Asiakkaat" not in said, "a side"
    full.facilitate("close_activity", "talk")
    assert "Keskustelussa sanottiin: ”Emmepä tienneet, miten vaikeaa se on”" in told(word_of(full, kind, tmp_path))


def test_what_is_not_agreed_yet_is_said_and_asked_of_the_management(tmp_path: Path) -> None:
    found = Workshop.of("checklist")
    rows: list[dict[str, str]] = [
        {"what": "Ovi korjataan", "responsible": "Kiinteistö"},
        {"what": "Kyyti tilataan", "responsible": "Liisa", "by_when": FAR},
    ]
    for row in rows:
        found.accepted("add_row", {**row, "state": "under_way"}, activity=ACTIVITY)
    easy = told(word_of(found, "easy_summary", tmp_path))
    assert "Päivää ei ole vielä sovittu" in easy
    asked = told(word_of(found, "management_summary", tmp_path))
    assert "Sopikaa, kuka tekee ja mihin mennessä: Ovi korjataan" in asked
    assert "Sopikaa, kuka tekee ja mihin mennessä: Kyyti tilataan" not in asked


def test_f17_the_summary_for_the_management_says_why_who_what_and_when(decided: Workshop, tmp_path: Path) -> None:
    document = word_of(decided, "management_summary", tmp_path)
    assert headings(document) == [
        "Miksi",
        "Ketkä olivat mukana",
        "Tärkeimmät havainnot",
        "Mitä päätettiin",
        "Mitä pyydämme johdolta",
    ]
    assert "Tilaisuuksia: 1. Osallistumiskertoja yhteensä: 3, yhdessä tilaisuudessa enintään 3." in told(document)
    rows = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert rows == [["Mitä", "Kuka", "Mihin mennessä"], ["Kuljettaja soittaa", "Liisa", "20.5.2099"]]


def full_of_words() -> Workshop:
    """Give a workshop in which everything is as long as it may be."""
    options = [{"id": f"o{number}", "text": titles(LONG[:150])} for number in range(6)]
    polls = [planned("poll", {"options": options}, id=f"poll{number}", title=titles(LONG[:190])) for number in range(8)]
    found = Workshop()
    found.create([*polls, planned("decision", id="decided", title=titles(LONG[:190]))])
    sides: list[Perspective] = ["client", "worker"]
    for number in range(8):
        found.facilitate("start_activity", f"poll{number}")
        for person in range(1, 4):
            actor = participant(person, sides[person % 2])
            found.accepted("choose", {"options": [f"o{person % 2}"]}, actor, f"poll{number}")
        found.facilitate("close_activity", f"poll{number}")
    found.facilitate("start_activity", "decided")
    for text in (*(LONG[:280] for _ in range(15)), *(each[:280] for each in NAUGHTY)):
        found.accepted(
            "add_decision",
            {"what": text, "responsible": text[:80] or "?", "by_when": FAR, "confirmed": True},
            activity="decided",
        )
    return found


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_f17_the_summary_for_the_management_is_one_page_however_much_was_said(language: str, tmp_path: Path) -> None:
    paper = management_summary(full_of_words().state, language)
    write_paper(paper, tmp_path / "a.pdf")
    assert len(PdfReader(tmp_path / "a.pdf").pages) == 1
    write_paper(paper, tmp_path / "a.docx")
    found = [each for each in Document(str(tmp_path / "a.docx")).paragraphs if each.style.name == "List Continue"]
    assert 3 <= len(found) <= 5


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice lays Word files out, and is not here")
def test_the_word_file_for_the_management_is_one_page_too(tmp_path: Path) -> None:
    write_paper(management_summary(full_of_words().state, "fi"), tmp_path / "a.docx")
    subprocess.run(
        ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "a.docx")],
        check=True,
        capture_output=True,
    )
    assert len(PdfReader(tmp_path / "a.pdf").pages) == 1


@pytest.mark.parametrize(
    ("make", "nothing"),
    [
        (easy_summary, "There are no results of this gathering yet."),
        (management_summary, "No part has ended yet."),
    ],
)
def test_before_anything_was_opened_a_summary_says_so(make: Any, nothing: str, tmp_path: Path) -> None:
    found = Workshop()
    found.create([planned("sticky_notes", id="notes"), planned("decision", id="decided")])
    write_paper(make(found.state, "en"), tmp_path / "a.docx")
    said = told(Document(str(tmp_path / "a.docx")))
    assert nothing in said
    assert "No decisions have been written down yet." in said


def two_gatherings() -> Workshop:
    found = Workshop()
    found.create(
        [
            planned("discussion", id="first", title=titles("Ensimmäinen ilta"), session="spring"),
            planned("discussion", id="second", title=titles("Toinen ilta"), session="autumn"),
        ],
        sessions=[{"id": each, "name": titles(each), "minutes": 60} for each in ("spring", "autumn")],
    )
    for activity in ("first", "second"):
        found.facilitate("start_activity", activity)
        found.accepted("add_highlight", {"text": f"Sanottua {activity}"}, activity=activity)
        if activity == "first":
            found.facilitate("close_activity", activity)
    return found


def test_the_last_gathering_is_handed_out_and_the_whole_way_goes_to_the_management(tmp_path: Path) -> None:
    found = two_gatherings()
    found.facilitate("close_activity", "second")
    easy, management = (told(word_of(found, kind, tmp_path)) for kind in ("easy_summary", "management_summary"))
    assert "Sanottua first" not in easy
    assert "Sanottua second" in easy
    assert "Sanottua first" in management
    assert "Sanottua second" in management


def test_the_gathering_that_is_handed_out_is_named_and_is_one_in_which_something_has_ended(tmp_path: Path) -> None:
    found = two_gatherings()
    easy = told(word_of(found, "easy_summary", tmp_path))
    assert "Tämä kertoo tapaamisesta: spring, " in easy
    assert "Sanottua first" in easy
    assert "ei ole vielä tuloksia" not in easy
    found.facilitate("close_activity", "second")
    assert "Tämä kertoo tapaamisesta: autumn, " in told(word_of(found, "easy_summary", tmp_path))
