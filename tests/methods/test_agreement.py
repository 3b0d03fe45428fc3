"""An agreement: six parts that all may see, and names that are kept only where that was said (D29-35, F25)."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from hypothesis import strategies as st
from openpyxl import load_workbook

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.export.documents import write_document
from talkoot.export.material import Material
from talkoot.export.workbook import write_workbook
from talkoot.locales import LANGUAGES, Texts, error_text
from talkoot.methods import method
from talkoot.methods.agreement.actions import PARTS, SIDES
from talkoot.methods.method import Item
from tests.factories import FACILITATOR, SCRIBES, Asked, Workshop
from tests.methods.contract import MethodContract, words
from tests.methods.lines import writing

METHOD = method("agreement")


class TestContract(MethodContract):
    method = "agreement"

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries({"keep_names": st.booleans()})

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        said = {"text": st.just("") | words(), "side": st.sampled_from(SIDES), "name": st.just("") | words()}
        return writing(activity, said)


def agreeing(*, keep_names: bool = False) -> Workshop:
    return Workshop.of("agreement", {"keep_names": keep_names})


def seen(workshop: Workshop, viewer: Any = "room") -> dict[str, Any]:
    return views.activity_view(workshop.state, workshop.activity, viewer)


def signing() -> tuple[Workshop, str]:
    """Give an agreement in which a name is kept, and the id of the name."""
    workshop = agreeing(keep_names=True)
    added = workshop.give("add_part", FACILITATOR, side="client", name="Ulla Virtanen")
    return workshop, added.events[0].data["id"]


def test_it_has_six_parts_from_the_beginning() -> None:
    assert [key.removeprefix("part:") for key in seen(agreeing()) if key.startswith("part:")] == list(PARTS)


def test_a_scribe_fills_in_a_part_and_everybody_sees_it() -> None:
    workshop = agreeing()
    workshop.give("edit_part", SCRIBES[0], part="task", text="Kuusi tapaamista")
    for viewer in ("participant", "room", "facilitator"):
        assert seen(workshop, viewer)["part:task"]["text"] == "Kuusi tapaamista"
    assert workshop.refused("edit_part", part="task", text="Muuta").code == "not-allowed"


def test_names_are_not_kept_unless_the_facilitator_said_so() -> None:
    workshop = agreeing()
    assert workshop.refused("add_part", FACILITATOR, name="Ulla Virtanen").code == "names-not-kept"
    workshop.give("edit_part", FACILITATOR, part="task", text="Tehtävä", name="Ulla Virtanen")
    assert "Virtanen" not in "".join(str(event.data) for event in workshop.history)


def test_only_the_facilitator_sees_and_writes_names() -> None:
    workshop, name = signing()
    assert seen(workshop, "facilitator")[f"part:{name}"]["name"] == "Ulla Virtanen"
    for viewer in ("participant", "room"):
        assert "Virtanen" not in str(seen(workshop, viewer))
    assert workshop.refused("add_part", SCRIBES[0], name="Pekka").code == "not-allowed"
    assert workshop.refused("add_part", FACILITATOR, side="client").code == "no-name"


def test_a_name_is_erased_for_good() -> None:
    workshop, name = signing()
    workshop.facilitate("close_activity")
    workshop.give("remove_part", FACILITATOR, part=name)
    assert "Virtanen" not in "".join(str(event.data) for event in workshop.history)


def printed(workshop: Workshop, folder: Path, language: str = "fi") -> Any:
    write_document(Material(workshop.state, workshop.activity, language), folder / "agreement.docx", "docx")
    return Document(str(folder / "agreement.docx"))


def test_it_is_printed_with_numbers_the_warning_about_benefits_and_places_to_sign(tmp_path: Path) -> None:
    workshop, _ = signing()
    workshop.give("edit_part", FACILITATOR, part="compensation", text="Palkkio joka kerta")
    document = printed(workshop, tmp_path)
    headings = [each.text for each in document.paragraphs if each.style.name == "Heading 1"]
    assert headings == [
        "1. Tehtävän kuvaus",
        "2. Menettelytavat",
        "3. Vastuu",
        "4. Perehdytys ja koulutus",
        "5. Maksettavat korvaukset",
        "6. Muuta huomioitavaa",
        "Allekirjoitukset",
    ]
    told = [each.text for each in document.paragraphs]
    warning = told.index("Palkkio voi vaikuttaa etuuksiisi. Kysy ennen kuin hyväksyt.")
    assert document.paragraphs[warning].runs[0].bold
    assert told[warning + 1] == "Palkkio joka kerta"
    assert any(each.startswith("Ulla Virtanen\t") for each in told)
    # Whose name is not known signs on a line of their own all the same.
    assert any(each.startswith("Nimi ja nimenselvennys\t") for each in told)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_warning_stands_there_in_every_language(tmp_path: Path, language: str) -> None:
    told = [each.text for each in printed(agreeing(), tmp_path, language).paragraphs]
    assert Texts("agreement", language)("compensation-warning") in told


def test_names_are_in_no_table(tmp_path: Path) -> None:
    workshop, _ = signing()
    write_workbook(workshop.state, tmp_path / "tables.xlsx", "fi")
    sheets = load_workbook(tmp_path / "tables.xlsx")
    cells = [str(cell) for sheet in sheets for row in sheet.iter_rows(values_only=True) for cell in row]
    assert "Tehtävän kuvaus" in cells
    assert not any("Virtanen" in cell for cell in cells)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_figure_shows_the_parts_and_how_many_are_filled_in(language: str) -> None:
    workshop, texts = agreeing(), Texts("agreement", language)
    workshop.give("edit_part", FACILITATOR, part="task", text="Kuusi tapaamista " * 60)
    frame = METHOD.frame(workshop.activity.state, {})
    figure = METHOD.figure(frame, texts)
    figure.canvas.draw()
    written = [each.get_text() for each in figure.axes[0].texts]
    assert texts("part-task") in written[0].replace("\n", " ")
    assert written.count(texts("part-open")) == 5
    assert figure.axes[0].get_title(loc="left") == texts("parts-filled", filled=1, parts=6)
    assert METHOD.describe(frame, texts) == f"{texts('parts-filled', filled=1, parts=6)}."


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("gone", "This name is not there any more."),
        ("names-not-kept", "No names are kept in this agreement."),
        ("no-name", "The name is missing."),
    ],
)
def test_refusals_say_what_to_do(code: str, message: str) -> None:
    said, hint = error_text(code, {}, "en", "agreement")
    assert said == message
    assert hint
