"""The screen of results: what a section is told to show."""

from pathlib import Path
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook

from talkoot.export.everything import export_cycle
from talkoot.export.material import Material
from talkoot.widgets.results import section_of
from tests.cycle.test_links import FORM, chosen_at
from tests.factories import Workshop

LARGE = {("Kemi", "client"): 5, ("Inari", "client"): 5}
#: Four are enough on a screen and one too few for a file.
FOR_THE_SCREEN = {("Kemi", "client"): 4, ("Inari", "client"): 5}
SMALL = {("Kemi", "client"): 3, ("Inari", "client"): 5}
HIDDEN = "Too few people have answered at some place, so results are not shown by place."


def section(found: Workshop) -> dict[str, Any]:
    return section_of(Material(found.state, found.state.activities[FORM], "en"))[0]


def test_results_by_place_are_a_table_with_a_column_for_each_place() -> None:
    found, _ = chosen_at(LARGE)
    told = section(found)
    assert told["places"]["headings"][-3:] == ["Everyone", "Kemi", "Inari"]
    assert all(len(row) == len(told["places"]["headings"]) for row in told["places"]["rows"])
    assert any("/5 (" in cell for row in told["places"]["rows"] for cell in row)
    assert told["places_hidden"] == ""


def test_f22_where_a_place_is_too_small_none_is_shown_and_it_is_said_why() -> None:
    found, _ = chosen_at(SMALL)
    told = section(found)
    assert "places" not in told
    assert told["places_hidden"] == HIDDEN
    assert "Kemi" not in str(told)


def test_where_everybody_was_in_one_place_nothing_is_said_of_places() -> None:
    found, _ = chosen_at({("Kemi", "client"): 5})
    told = section(found)
    assert "places" not in told
    assert told["places_hidden"] == ""


def test_what_is_large_enough_for_a_screen_may_be_too_small_for_a_file() -> None:
    found, _ = chosen_at(FOR_THE_SCREEN)
    assert "places" in section(found)
    material = Material(found.state, found.state.activities[FORM], "en")
    assert material.places.empty
    assert material.places_hidden == HIDDEN


@pytest.mark.parametrize(("people", "is_shown"), [(LARGE, True), (FOR_THE_SCREEN, False)])
def test_report_and_workbook_tell_results_by_place_under_the_same_rule(
    people: dict[tuple[str, str], int], is_shown: bool, tmp_path: Path
) -> None:
    found, _ = chosen_at(people)
    files = export_cycle(found.engine, found.cycle, tmp_path, language="en", only=["report", "workbook"])
    report = Document(str(next(file for file in files if file.suffix == ".docx")))
    said = [paragraph.text for paragraph in report.paragraphs]
    cells = [cell.text for table in report.tables for cell in table.rows[0].cells]
    assert ("By place" in said, HIDDEN in said, "Kemi" in cells) == (is_shown, not is_shown, is_shown)
    book = load_workbook(next(file for file in files if file.suffix == ".xlsx"))
    values = [cell for sheet in book.worksheets for row in sheet.iter_rows(values_only=True) for cell in row]
    assert ("By place" in values, HIDDEN in values, "Kemi" in values) == (is_shown, not is_shown, is_shown)
