"""Documents of methods: written by the mechanism alone, in Word and as a page, and only of what may be shown."""

from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader

from talkoot.export.documents import endings
from talkoot.export.everything import export_cycle
from talkoot.export.material import Material
from talkoot.methods import method, method_names
from tests.examples import example_of, fill
from tests.factories import ACTIVITY

PRINTED = [name for name in method_names() if method(name).document() is not None]


def test_some_methods_are_printed() -> None:
    assert "you_said_we_did" in PRINTED
    assert "poll" not in PRINTED


@pytest.mark.parametrize("name", PRINTED)
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_each_is_written_with_a_title_its_language_and_its_day_of_deletion(
    name: str, language: str, tmp_path: Path
) -> None:
    workshop = example_of(name)
    fill(workshop, name)
    files = export_cycle(workshop.engine, workshop.cycle, tmp_path, language=language, only=["documents"])
    assert {file.suffix[1:] for file in files} == set(endings(Material(workshop.state, workshop.activity, language)))
    document = Document(str(next(file for file in files if file.suffix == ".docx")))
    assert document.paragraphs[0].style.name == "Title"
    assert document.core_properties.language == {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}[language]
    assert "2099" in document.sections[0].footer.paragraphs[0].text
    assert all(row.cells[0].text for table in document.tables for row in table.rows)
    printed = PdfReader(next(file for file in files if file.suffix == ".pdf"))
    assert printed.metadata is not None
    assert printed.metadata.title == document.paragraphs[0].text


def test_one_activity_is_written_alone(tmp_path: Path) -> None:
    workshop = example_of("you_said_we_did")
    fill(workshop, "you_said_we_did")
    for activity, count in (("elsewhere", 0), (ACTIVITY, 3)):
        files = export_cycle(workshop.engine, workshop.cycle, tmp_path, only=["documents"], which=activity)
        assert len(files) == count


def test_nothing_is_printed_of_nothing() -> None:
    workshop = example_of("you_said_we_did")
    assert endings(Material(workshop.state, workshop.activity, "fi")) == ()
    fill(workshop, "you_said_we_did")
    assert endings(Material(workshop.state, workshop.activity, "fi")) == ("docx", "pdf", "html")
