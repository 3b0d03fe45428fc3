"""A plan of participation: its parts, and last year's figures beside this year's (D36-41)."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from hypothesis import strategies as st

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.export.documents import write_document
from talkoot.export.material import Material
from talkoot.locales import LANGUAGES, Texts, error_text
from talkoot.methods import method
from talkoot.methods.method import Item
from talkoot.methods.plan.actions import FIGURES, PARTS
from tests.factories import FACILITATOR, SCRIBES, Asked, Workshop
from tests.methods.contract import MethodContract, words
from tests.methods.lines import writing

METHOD = method("plan")


class TestContract(MethodContract):
    method = "plan"

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.just({})

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        number = st.none() | st.integers(-1, 500)
        said = {"text": st.just("") | words(), "label": st.just("") | words()}
        return writing(activity, said, {"last_year": number, "this_year": number})


def planning() -> Workshop:
    return Workshop.of("plan")


def seen(workshop: Workshop) -> dict[str, Any]:
    return views.activity_view(workshop.state, workshop.activity, "room")


def edit(workshop: Workshop, entry: str, **said: Any) -> None:
    workshop.give("edit_entry", FACILITATOR, entry=entry, **said)


def test_parts_and_figures_are_there_from_the_beginning() -> None:
    there = [key.removeprefix("entry:") for key in seen(planning()) if key.startswith("entry:")]
    assert there == [*PARTS, *FIGURES]


def test_a_part_has_words_and_a_figure_has_numbers() -> None:
    workshop = planning()
    workshop.give("edit_entry", SCRIBES[0], entry="goals", text="Mukana alusta", last_year=3, label="x")
    edit(workshop, "events", text="ei tekstiä", last_year=8, this_year=14, label="x")
    said = ("text", "label", "last_year", "this_year")
    assert [seen(workshop)["entry:goals"][each] for each in said] == ["Mukana alusta", "", None, None]
    assert [seen(workshop)["entry:events"][each] for each in said] == ["", "", 8, 14]


def test_a_figure_of_the_room_says_what_it_counts() -> None:
    workshop = planning()
    assert workshop.refused("add_entry", FACILITATOR, this_year=3).code == "no-label"
    added = workshop.give("add_entry", FACILITATOR, label="Asiakkaita kahviloissa", this_year=31).events[0].data["id"]
    edit(workshop, added, label="Asiakkaita kahviloissa", last_year=0, this_year=31)
    assert seen(workshop)[f"entry:{added}"]["last_year"] == 0
    workshop.give("remove_entry", FACILITATOR, entry=added)
    assert f"entry:{added}" not in seen(workshop)


@pytest.mark.parametrize("number", [-1, 10_000_000, "monta"])
def test_a_number_that_cannot_be_is_refused_with_its_place(number: Any) -> None:
    refusal = planning().refused("edit_entry", FACILITATOR, entry="events", this_year=number)
    assert (refusal.code, refusal.values["where"]) == ("bad-data", "this_year")


def test_a_figure_that_is_emptied_has_no_number() -> None:
    workshop = planning()
    edit(workshop, "events", this_year=14)
    workshop.give("remove_entry", FACILITATOR, entry="events")
    assert seen(workshop)["entry:events"]["this_year"] is None


def whole() -> Workshop:
    workshop = planning()
    edit(workshop, "goals", text="Mukana alusta loppuun")
    edit(workshop, "events", last_year=8, this_year=14)
    edit(workshop, "participants", this_year=196)
    workshop.give("add_entry", FACILITATOR, label="Asiakkaita $x_1$", last_year=0)
    return workshop


def frame(workshop: Workshop) -> Any:
    return METHOD.frame(workshop.activity.state, {})


def test_the_table_has_the_parts_then_the_figures() -> None:
    table = METHOD.table(frame(whole()), Texts("plan", "fi"))
    assert list(table.columns) == ["Kohta", "Suunnitelma", "Viime vuonna", "Tänä vuonna"]
    rows = table.to_numpy().tolist()
    assert rows[0] == ["Tavoitteet", "Mukana alusta loppuun", "", ""]
    assert rows[len(PARTS)] == ["Tilaisuuksia, joissa asiakkaat olivat mukana", "", "8", "14"]
    assert rows[-1] == ["Asiakkaita $x_1$", "", "0", ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_figure_puts_both_years_beside_each_other_each_row_on_its_own_scale(language: str) -> None:
    workshop, texts = whole(), Texts("plan", language)
    figure = METHOD.figure(frame(workshop), texts)
    figure.canvas.draw()
    (axes,) = figure.axes
    widths = [round(float(bar.get_bbox().width), 2) for bar in axes.patches]  # type: ignore[attr-defined]
    assert widths == [0.57, 0.0, 0.0, 1.0, 1.0, 0.0]
    assert [each.get_text() for each in axes.texts] == ["8", "–", "0", "14", "196", "–"]
    said = METHOD.describe(frame(workshop), texts)
    assert texts("alt-figure", figure=texts("figure-events"), last="8", this="14") in said


def test_without_numbers_the_figure_shows_the_parts() -> None:
    workshop, texts = planning(), Texts("plan", "en")
    figure = METHOD.figure(frame(workshop), texts)
    figure.canvas.draw()
    assert figure.axes[0].get_title(loc="left") == "0 of 7 parts are written"
    assert METHOD.describe(frame(workshop), texts) == "0 of 7 parts are written."


def test_it_is_printed_with_a_table_of_figures(tmp_path: Path) -> None:
    workshop = whole()
    write_document(Material(workshop.state, workshop.activity, "fi"), tmp_path / "plan.docx", "docx")
    document = Document(str(tmp_path / "plan.docx"))
    headings = [each.text for each in document.paragraphs if each.style.name == "Heading 1"]
    assert headings == [*(Texts("plan", "fi")(f"part-{part}") for part in PARTS), "Luvut"]
    (table,) = document.tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["Mitä lasketaan", "Viime vuonna", "Tänä vuonna"],
        ["Tilaisuuksia, joissa asiakkaat olivat mukana", "8", "14"],
        ["Osallistujia yhteensä", "–", "196"],
        ["Asiakkaita $x_1$", "0", "–"],
    ]


@pytest.mark.parametrize(
    ("code", "message"),
    [("gone", "This figure is not there any more."), ("no-label", "The figure does not say what is counted.")],
)
def test_refusals_say_what_to_do(code: str, message: str) -> None:
    said, hint = error_text(code, {}, "en", "plan")
    assert said == message
    assert hint
