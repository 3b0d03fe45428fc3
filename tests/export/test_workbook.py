from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.workbook.workbook import Workbook

from talkoot.export.workbook import LONGEST_CELL, sheet_names, write_workbook
from tests.export.samples import NAUGHTY, workshop
from tests.factories import Workshop, planned


@pytest.fixture(scope="module")
def book(files: dict[str, Path]) -> Workbook:
    return load_workbook(files[".xlsx"])


def rows(book: Workbook, sheet: str) -> list[tuple[object, ...]]:
    return [tuple(row) for row in book[sheet].iter_rows(values_only=True)]


def test_the_summary_comes_first_and_names_every_sheet(book: Workbook, full: Workshop) -> None:
    assert book.sheetnames == [
        "Yhteenveto",
        "Nyt laput",
        "Piilossa vielä",
        "Kysely",
        "Keskustelu",
        "Mitä päätämme",
        "Nyt laput 2",
    ]
    found = rows(book, "Yhteenveto")
    assert found[0][0] == "Vammaispalvelujen kehittämispolku"
    assert ("Poistetaan viimeistään", "31.12.2099") in [row[:2] for row in found]
    assert ("Vaiheet", "Nykytila · Muutostarve") in [row[:2] for row in found]
    head = next(place for place, row in enumerate(found) if row[0] == "Osio")
    assert found[head + 3][0] == "Kysely"
    assert found[head + 3][2:7] == ("Nykytila", "Kysely", "päättynyt", 14, "Kysely")
    assert [row[6] for row in found[head + 1 :]] == book.sheetnames[1:]


def test_every_sheet_bears_the_delete_by_date_and_freezes_its_headings(book: Workbook) -> None:
    for sheet in book.worksheets:
        assert sheet.oddFooter is not None
        assert sheet.oddFooter.left is not None
        assert "Poistetaan viimeistään 31.12.2099" in str(sheet.oddFooter.left.text)
    assert book.properties.description == "Poistetaan viimeistään 31.12.2099"
    assert book["Nyt laput"].freeze_panes == "A2"
    assert book["Kysely"].freeze_panes == "A2"
    assert book["Nyt laput"].column_dimensions["A"].width >= 10


def test_what_people_wrote_is_text_and_never_a_formula_or_a_link(book: Workbook, full: Workshop) -> None:
    column = [cell for cell in book["Nyt laput"]["A"] if cell.row > 1]
    written = {note.text for note in full.state.activities["notes"].state.entries.values()}
    assert {cell.value for cell in column} == written
    assert {cell.data_type for cell in column} == {"s"}
    assert not any(cell.hyperlink for cell in column)
    assert '=HYPERLINK("http://example.org";"x")' in written
    assert len(written) == len(NAUGHTY) + 5


def test_a_perspective_beside_a_note_is_not_exported(book: Workbook) -> None:
    assert [cell.value for cell in book["Nyt laput"][1]] == ["Lappu"]


def test_a_blind_activity_is_named_and_holds_nothing(book: Workbook, files: dict[str, Path]) -> None:
    assert rows(book, "Piilossa vielä") == [
        ("Vastaukset ovat vielä piilossa. Ne tulevat tänne, kun vetäjä on näyttänyt ne.",)
    ]
    line = next(row for row in rows(book, "Yhteenveto") if row[0] == "Piilossa vielä")
    assert line[4:6] == ("piilossa, ei vielä näytetty", None)
    assert rows(book, "Nyt laput 2") == [("Tähän ei ole vielä vastattu.",)]


def test_sides_stand_below_the_table_where_they_are_large_enough(book: Workbook) -> None:
    found = rows(book, "Kysely")
    at = next(place for place, row in enumerate(found) if row[0] == "Näkökulmat rinnakkain")
    assert found[at + 1][:4] == ("Mitä", "Kaikki", "Asiakkaat", "Työntekijät")
    assert found[at + 2][:4] == ("Yhteinen bussi", "7/14 (50 %)", "7/8 (88 %)", "0/6 (0 %)")


def test_a_side_of_four_is_shown_on_the_screen_and_in_no_file(tmp_path: Path) -> None:
    found = workshop(workers=4)
    results = found.state.activities["poll"].results
    assert set(results.sides) == {"client", "worker"}
    write_workbook(found.state, tmp_path / "a.xlsx", "fi")
    told = rows(load_workbook(tmp_path / "a.xlsx"), "Kysely")
    assert told[-1][0] == "Ryhmä on liian pieni, joten näytämme vain yhteisen tuloksen."
    assert not any("Asiakkaat" in str(cell) for row in told for cell in row)


def test_texts_that_no_file_can_hold_are_cut_or_cleaned(tmp_path: Path) -> None:
    found = Workshop()
    bad = "\x00\x0b\ufffe" + "'[Sama]*" + "x" * 5000
    found.create(
        [
            planned("sticky_notes", id="a", title={"fi": bad}, prompt={"fi": "y" * 40_000}),
            planned("poll", POLL, id="b"),
        ],
        name={"fi": "=1+1" + "z" * 190},
    )
    write_workbook(found.state, tmp_path / "a.xlsx", "fi")
    book = load_workbook(tmp_path / "a.xlsx")
    summary = rows(book, "Yhteenveto")
    assert summary[0][0] == "=1+1" + "z" * 190
    line = next(row for row in summary if str(row[0]).startswith("'[Sama]*"))
    assert line[0] == "'[Sama]*" + "x" * 5000
    assert line[1] == "y" * LONGEST_CELL


POLL = {"options": [{"id": "a", "text": {"fi": "A"}}, {"id": "b", "text": {"fi": "B"}}]}


@pytest.mark.parametrize("language", ["sv", "en"])
def test_headings_are_in_the_language_asked_for(full: Workshop, tmp_path: Path, language: str) -> None:
    write_workbook(full.state, tmp_path / "a.xlsx", language)
    book = load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames[0] == {"sv": "Sammanfattning", "en": "Summary"}[language]
    assert (
        book.properties.description
        == {
            "sv": "Raderas senast 31.12.2099",
            "en": "To be deleted by 31 December 2099",
        }[language]
    )


def test_sheet_names_are_valid_and_differ() -> None:
    titles = ["a" * 40, "A" * 40, "a" * 40, "History", "'Nyt'", "x/y", "", "", ":?*", "Ä\x00"]
    found = sheet_names(titles)
    assert len({name.casefold() for name in found}) == len(titles)
    for name in found:
        assert 1 <= len(name) <= 31
        assert not set(name) & set("[]:*?/\\\x00")
        assert not name.startswith("'")
        assert not name.endswith("'")
        assert name.casefold() != "history"
