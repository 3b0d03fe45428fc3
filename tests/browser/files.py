"""The files of a workshop: taken from the screen of results, and read with the programs that people open them with."""

import json
import zipfile
from pathlib import Path
from typing import Any

from docx import Document
from openpyxl import load_workbook
from PIL import Image
from playwright.sync_api import expect

from talkoot.methods import method
from tests.browser.installation import Installation
from tests.browser.window import Window
from tests.browser.workshop import Workshop


class Files:
    """All files of a workshop.

    Parameters
    ----------
    workshop
        Whose window goes to the results.
    folder
        Where they are saved.
    """

    def __init__(self, workshop: Workshop, folder: Path) -> None:
        self.workshop = workshop
        window = workshop.window
        open_results(window)
        self.report = window.download("file-report", folder)
        self.workbook = window.download("file-workbook", folder)
        self.pictures = window.download("file-pictures", folder)
        self.archive = window.download("file-archive", folder)
        self.documents = {
            title: window.download_documents(title, folder)
            for title, activity in self._activities.items()
            if method(activity.method).document() is not None
        }

    @property
    def _activities(self) -> dict[str, Any]:
        return {each.title["fi"]: each for each in self.workshop.kit.activities}

    @property
    def _words(self) -> set[str]:
        """What was given or written, each text once."""
        found = {text for given in self.workshop.given.values() for text in given} | set(self.workshop.written)
        assert found, "a workshop in which nobody wrote anything shows nothing"
        return found

    def read_back(self, installation: Installation) -> None:
        """Open every file and find in it what was given."""
        self._read_report()
        self._read_workbook()
        self._read_pictures()
        self._read_archive(installation)
        for title, files in self.documents.items():
            assert Document(str(next(file for file in files if file.suffix == ".docx"))).paragraphs[0].text == title

    def _read_report(self) -> None:
        document = Document(str(self.report))
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        text = "\n".join([paragraph.text for paragraph in document.paragraphs] + cells)
        for words in {*self._activities, *self._words}:
            assert words in text
        assert len(document.inline_shapes) >= len(self._activities) / 2

    def _read_workbook(self) -> None:
        book = load_workbook(self.workbook)
        assert len(book.sheetnames) == 1 + len(self.workshop.kit.activities)
        cells = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row}
        assert {*self._activities, *self._words} <= cells

    def _read_pictures(self) -> None:
        with zipfile.ZipFile(self.pictures) as pictures:
            assert len(pictures.namelist()) >= len(self._activities) / 2
            for name in pictures.namelist():
                with pictures.open(name) as file, Image.open(file) as image:
                    assert image.format == "PNG"
                    assert image.width > 600
                    assert image.info["Title"] in self._activities
                    assert image.info["Description"]

    def _read_archive(self, installation: Installation) -> None:
        text = self.archive.read_text(encoding="utf-8")
        lines = [json.loads(line) for line in text.splitlines()]
        events = list(installation.ledger.engine.store.read(cycle=self.workshop.window.cycle))
        assert sum("kind" in line for line in lines) == len(events)
        for words in self._words - self.workshop.of_the_program:
            assert json.dumps(words, ensure_ascii=False) in text


def open_results(window: Window) -> None:
    """Go to the results."""
    window.page.get_by_role("link", name=window.text("results"), exact=True).click()
    expect(window.page.get_by_role("heading", level=1, name=window.text("results"))).to_be_visible()
