from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from docx import Document
from docx.oxml.ns import qn

from talkoot.export.report import MOST_ROWS, _Report, write_report
from tests.chain import whole
from tests.export.samples import workshop
from tests.factories import Workshop


@pytest.fixture(scope="module")
def report(files: dict[str, Path]) -> Any:
    return Document(str(files[".docx"]))


def texts(report: Any, style: str = "") -> list[str]:
    return [each.text for each in report.paragraphs if not style or each.style.name == style]


def everything(report: Any) -> str:
    cells = [cell.text for table in report.tables for row in table.rows for cell in row.cells]
    return "\n".join([*texts(report), *cells])


def test_the_first_page_says_what_it_is_and_by_when_it_is_deleted(report: Any) -> None:
    assert texts(report, "Title") == ["Vammaispalvelujen kehittämispolku"]
    first = texts(report)[: texts(report).index("Mitä päätettiin")]
    assert "Poistetaan viimeistään 31.12.2099" in first
    assert "Missä tuloksista kerrotaan: Asiakasraadissa ja ilmoitustaululla" in first
    footer = report.sections[0].footer.paragraphs[0].text
    assert footer == "Vammaispalvelujen kehittämispolku · Poistetaan viimeistään 31.12.2099"


def test_phases_and_activities_are_headings(report: Any) -> None:
    assert texts(report, "Heading 1") == ["Mitä päätettiin", "Nykytila", "Muutostarve"]
    assert texts(report, "Heading 2") == [
        "Nyt: [laput]?",
        "Piilossa vielä",
        "Kysely",
        "Keskustelu",
        "Mitä päätämme?",
    ]


def test_nobody_is_said_to_have_been_silent_where_the_facilitator_wrote(report: Any) -> None:
    told = texts(report)
    assert "Emmepä tienneet, miten vaikeaa se on" in told
    assert "Kukaan ei vastannut" not in told


def test_every_picture_has_a_text_alternative(report: Any) -> None:
    alternatives = [shape._inline.docPr.get("descr") for shape in report.inline_shapes]
    assert len(alternatives) == 4
    assert alternatives[0].startswith("19 lappua")
    assert any("Asiakkaat 88 %" in each for each in alternatives)


def test_tables_are_real_and_repeat_their_heading(report: Any) -> None:
    assert len(report.tables) == 4
    for table in report.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert table.style.name == "Table Grid"
    assert [cell.text for cell in report.tables[0].rows[0].cells] == ["Lappu"]
    assert len(report.tables[0].rows) == 20


def test_what_people_wrote_stands_as_they_wrote_it(report: Any, full: Workshop) -> None:
    shown = [row.cells[0].text for row in report.tables[0].rows][1:]
    assert set(shown) == {note.text for note in full.state.activities["notes"].state.entries.values()}
    assert "<script>alert('hei')</script>" in shown
    assert "مرحبا بالعالم שלום" in shown


def test_nothing_blind_and_no_single_perspective_is_in_it(report: Any) -> None:
    told = everything(report)
    assert "Salaisuus" not in told
    assert "Vastaukset ovat vielä piilossa. Ne tulevat tänne, kun vetäjä on näyttänyt ne." in told
    assert "client" not in told
    assert "Asiakkaat" in told  # only beside each other, as shares


def test_highlights_and_decisions_are_read_without_the_pictures(report: Any) -> None:
    assert "Emmepä tienneet, miten vaikeaa se on" in texts(report, "List Bullet")
    assert "=Kuljetusten kellonajat sovitaan" in texts(report, "List Bullet")
    assert texts(report, "List Continue") == [
        "Kuka tekee: Maija V.",
        "Mihin mennessä: 31.5.2098",
        "Kenelle kerrotaan: Vammaispalvelujen johto",
        "Kuka kertoo: Kalle",
    ]


@pytest.mark.parametrize(
    ("language", "code"), [("fi", "fi-FI"), ("sv", "sv-FI"), ("en", "en-GB"), ("fi-selko", "fi-FI")]
)
def test_the_document_says_its_language(full: Workshop, tmp_path: Path, language: str, code: str) -> None:
    write_report(full.state, tmp_path / "a.docx", language)
    report = Document(str(tmp_path / "a.docx"))
    found = report.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    assert found.get(qn("w:val")) == code
    assert report.core_properties.language == code
    assert report.core_properties.title == "Vammaispalvelujen kehittämispolku"
    assert texts(report, "Heading 1")[1] == {"fi-FI": "Nykytila", "sv-FI": "Nuläge", "en-GB": "Present state"}[code]


def test_small_sides_are_left_out_with_the_reason(tmp_path: Path) -> None:
    write_report(workshop(workers=4).state, tmp_path / "a.docx", "fi")
    told = everything(Document(str(tmp_path / "a.docx")))
    assert "Ryhmä on liian pieni, joten näytämme vain yhteisen tuloksen." in told
    assert "Asiakkaat" not in told


def test_a_long_table_says_where_the_rest_is(full: Workshop) -> None:
    report = _Report(full.state, "fi")
    report.table(pd.DataFrame({"Lappu": [f"Lappu {number}" for number in range(MOST_ROWS + 50)]}))
    assert len(report.document.tables[0].rows) == MOST_ROWS + 1
    assert report.document.paragraphs[-1].text == (
        "Taulukossa ovat ensimmäiset 300 riviä. Kaikki 350 ovat Excel-tiedostossa."
    )


def test_what_became_of_the_proposals_is_a_line_per_theme(tmp_path: Path) -> None:
    found, _, _, _ = whole()
    write_report(found.state, tmp_path / "a.docx", "fi")
    told = texts(Document(str(tmp_path / "a.docx")))
    start = told.index("Mitä ehdotuksille tapahtui") + 1
    assert told[start : start + 2] == [
        (
            "Kyydit. Osio themes: Teema, jossa on 2 lappua. Osio vote: Sai 4 pistettä. Sija 1."
            " Osio decided: ”Kuljettaja soittaa”. Hoitaa Liisa, viimeistään 20.5.2099."
        ),
        "Tilat. Osio themes: Teema, jossa on 1 lappu. Osio vote: Sai 2 pistettä. Sija 2.",
    ]


def test_nothing_is_said_of_proposals_where_nothing_was_taken_further(report: Any) -> None:
    assert "Mitä ehdotuksille tapahtui" not in texts(report)
