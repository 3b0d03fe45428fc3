"""The organisation's statistics as a workbook, opened and read back."""

from pathlib import Path

from openpyxl import load_workbook

from talkoot.export.statistics import write_statistics
from talkoot.methods.attendance.actions import ROLES
from tests.insight.test_participation import FI, cycle, gathering, of, promise


def test_the_workbook_has_a_sheet_per_table_and_says_how_it_was_counted(tmp_path: Path) -> None:
    roles = {"client": 9, "worker": 6, "student": 2}
    found = of(
        cycle(gathering(people=17, roles=roles, ideas=4), promises=[promise("2026-05-01", "2026-04-20", kept=True)]),
        cycle(gathering("2025-03-04", 8), organisation_unit="=1+1"),
    )
    write_statistics(found, tmp_path / "a.xlsx", 2026, FI)
    book = load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == [
        "Vuosi vuodelta",
        "Osallistumisen muodot",
        "Yksiköt",
        "Missä rooleissa",
        "Tilaisuudet",
        "Näin laskettiin",
    ]
    sheets = {name: [row[:7] for row in book[name].iter_rows(min_row=4, values_only=True)] for name in book.sheetnames}
    assert sheets["Vuosi vuodelta"][0] == (2026, 1, 17, 4, 0, 1, "1/1 (100 %)")
    assert [row[0] for row in sheets["Yksiköt"]] == ["Kotihoito", "=1+1"]
    assert book["Yksiköt"]["A5"].data_type == "s", "text is never a formula"
    assert [row[:2] for row in sheets["Missä rooleissa"]] == [("Muut roolit yhteensä", 8), ("Asiakas", 9)][::-1]
    assert sheets["Tilaisuudet"] == [("4.3.2026", "Kyydit", "Asiakasfoorumi", "Kotihoito", 17, 4, 0)]
    assert any("alle 5 ihmistä" in str(row[0]) for row in sheets["Näin laskettiin"])


def test_every_role_that_attendance_counts_has_a_name_in_the_statistics() -> None:
    assert all(f"role-{role}" in FI for role in ROLES)
