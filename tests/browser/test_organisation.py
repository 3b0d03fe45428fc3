"""The organisation's screen: the year's figures, last year's beside them, and one file."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Browser, expect

from tests.browser.chromium import new_laptop
from tests.browser.installation import Installation
from tests.browser.test_accessibility import axe
from tests.browser.window import Window
from tests.factories import Workshop, participant, planned

pytestmark = pytest.mark.browser


def test_a_workshop_gets_a_unit_and_is_counted(browser: Browser, installation: Installation, tmp_path: Path) -> None:
    """From the first screen to the statistics, and to the file that the organisation keeps."""
    found = Workshop(installation.ledger.engine)
    found.create([planned("sticky_notes", id="ideas", phase="change_need")], form="panel")
    found.facilitate("start_activity", "ideas")
    for number in range(6):
        found.accepted("add_note", {"text": f"Ehdotus {number}"}, participant(number), "ideas")
    with new_laptop(browser) as laptop:
        window = Window(laptop, installation).home()
        card = window.page.get_by_role("listitem").filter(has=window.page.locator(f'a[href*="{found.cycle}"]'))
        card.get_by_role("button", name=window.text("home-unit-add")).click()
        card.get_by_label(window.text("home-unit")).fill("Vammaispalvelut")
        card.get_by_role("button", name=window.text("save", "parts")).click()
        expect(card.get_by_text("Vammaispalvelut")).to_be_visible()
        window.page.get_by_role("link", name=window.text("organisation")).click()
        units = window.page.locator("section").filter(
            has=window.page.get_by_role("heading", name=window.text("participation-units", "export"), exact=True)
        )
        expect(units.get_by_role("img")).to_be_visible()
        units.get_by_text(window.text("as-table", "parts"), exact=True).click()
        row = units.get_by_role("row").filter(has_text="Vammaispalvelut")
        expect(row.get_by_role("cell").nth(0)).to_have_text("1")
        expect(row.get_by_role("cell").nth(2)).to_have_text("6")
        assert axe(window.page) == []
        year = window.page.get_by_label(window.text("organisation-year")).input_value()
        window.press("file-workbook")
        with window.page.expect_download() as download:
            window.page.get_by_role("link", name=f"osallisuus-vuonna-{year}.xlsx").click()
        download.value.save_as(tmp_path / "a.xlsx")
        assert window.complaints == []
    names = [row[3] for row in load_workbook(tmp_path / "a.xlsx")["Tilaisuudet"].iter_rows(min_row=4, values_only=True)]
    assert "Vammaispalvelut" in names
