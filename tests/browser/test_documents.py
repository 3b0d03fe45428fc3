"""Documents of methods: made on the screen of results by a button that is there by itself, and read by everybody."""

import zipfile
from pathlib import Path

import pytest
from docx import Document
from playwright.sync_api import Browser, Locator, expect
from pypdf import PdfReader

from talkoot.export.everything import export_cycle
from tests.browser.chromium import new_laptop
from tests.browser.installation import Installation
from tests.browser.test_accessibility import axe
from tests.browser.window import Window
from tests.chain import whole
from tests.examples import example_of, fill

pytestmark = pytest.mark.browser

METHOD = "you_said_we_did"


def test_the_document_of_an_activity_is_made_on_the_screen_of_results(
    browser: Browser, installation: Installation, tmp_path: Path
) -> None:
    workshop = example_of(METHOD, engine=installation.ledger.engine)
    fill(workshop, METHOD)
    with new_laptop(browser) as laptop:
        window = Window(laptop, installation)
        window.open("results", cycle=workshop.cycle)
        title = workshop.activity.title["fi"]
        button = window.page.get_by_role("button", name=window.text("file-documents", title=title), exact=True)
        button.click()
        links = window.page.locator(".tk-result a[download]")
        expect(links).to_have_count(3)
        assert axe(window.page) == []
        document = Document(str(taken(window, links.first, tmp_path)))
    assert document.paragraphs[0].text == title


def test_f17_the_easy_summary_is_ready_at_a_press(browser: Browser, installation: Installation, tmp_path: Path) -> None:
    workshop, *_ = whole(installation.ledger.engine)
    with new_laptop(browser) as laptop:
        window = Window(laptop, installation)
        window.open("results", cycle=workshop.cycle)
        window.press("file-easy_summary")
        links = window.page.locator(".tk-files a[download]")
        expect(links).to_have_count(2)
        printed = PdfReader(taken(window, links.last, tmp_path))
    text = " ".join(page.extract_text() for page in printed.pages)
    assert "Mitä päätimme" in text
    assert "Kuljettaja soittaa" in text


def test_f28_papers_are_found_by_when_they_are_used_and_made_at_a_press(
    browser: Browser, installation: Installation, tmp_path: Path
) -> None:
    """Before anything has begun they stand first; one press gives one paper, to edit and to print."""
    workshop = example_of(METHOD, engine=installation.ledger.engine, started=False)
    with new_laptop(browser) as laptop:
        window = Window(laptop, installation)
        window.open("results", cycle=workshop.cycle)
        group = window.page.locator(".tk-papers").filter(has_text="Jälkeen")
        expect(window.page.locator(".tk-papers")).to_have_count(4)
        expect(window.page.get_by_role("heading", level=2).first).to_have_text(window.text("papers"))
        group.locator("summary").click()
        group.get_by_role("button", name="Palkkio ja matkat", exact=True).click()
        links = group.locator("a[download]")
        expect(links).to_have_count(2)
        assert axe(window.page) == []
        printed = PdfReader(taken(window, links.last, tmp_path))
        group.get_by_role("button", name=window.text("papers-all", title="Jälkeen")).click()
        expect(links).to_have_count(3)
        with zipfile.ZipFile(taken(window, links.last, tmp_path)) as archive:
            assert len(archive.namelist()) == 8
    assert "se voi vaikuttaa etuuksiisi." in " ".join(printed.pages[0].extract_text().split())


def taken(window: Window, link: Locator, folder: Path) -> Path:
    """Take a file."""
    with window.page.expect_download() as download:
        link.click()
    file = folder / download.value.suggested_filename
    download.value.save_as(file)
    return file


def test_a_published_page_is_read_on_a_narrow_screen_and_without_a_mouse(browser: Browser, tmp_path: Path) -> None:
    workshop = example_of(METHOD)
    fill(workshop, METHOD)
    files = export_cycle(workshop.engine, workshop.cycle, tmp_path, only=["documents"])
    with browser.new_context(viewport={"width": 320, "height": 640}, bypass_csp=True) as context:
        page = context.new_page()
        page.goto(next(file for file in files if file.suffix == ".html").as_uri())
        assert axe(page) == []
        assert page.evaluate("() => document.documentElement.scrollWidth") <= 320
        expect(page.get_by_role("heading", level=1).first).to_be_visible()
