"""A checklist: rows that are given and rows of the room, how each stands, and who sees to it (D91-95, D102-104)."""

from collections.abc import Mapping
from typing import Any

import pytest
from docx import Document
from hypothesis import strategies as st
from matplotlib.patches import Rectangle

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.export.report import write_report
from talkoot.locales import LANGUAGES, Texts, error_text
from talkoot.methods import method
from talkoot.methods.checklist.actions import STATES
from talkoot.methods.checklist.ready import ready_rows
from talkoot.methods.method import Item, Viewer
from tests.factories import ACTIVITY, FACILITATOR, SCRIBES, Asked, Workshop
from tests.methods.contract import MethodContract, words
from tests.methods.lines import DAYS, writing

METHOD = method("checklist")
ROW = {"id": "fees", "text": {"fi": "Palkkiot on sovittu", "en": "Fees are agreed"}}
SETTINGS = {"rows": [ROW]}
TEN_DAYS_ON = "2099-05-20"


class TestContract(MethodContract):
    method = "checklist"

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.sampled_from([{}, SETTINGS, {"ready": ["conditions"]}])

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        said = {"what": st.just("") | words(), "state": st.sampled_from(STATES)}
        return writing(activity, said, {"responsible": words(), "by_when": DAYS, "evidence": words()})


def checklist(**settings: Any) -> Workshop:
    return Workshop.of("checklist", settings or SETTINGS)


def seen(workshop: Workshop, viewer: Viewer = "room") -> dict[str, Any]:
    return views.activity_view(workshop.state, workshop.activity, viewer)


def row(workshop: Workshop, id: str = "fees") -> dict[str, Any]:  # noqa: A002 - it is the id
    found: dict[str, Any] = seen(workshop)[f"row:{id}"]
    return found


def test_what_the_kit_gives_stands_there_before_anybody_writes() -> None:
    workshop = checklist()
    assert seen(workshop) == {
        "row:fees": {
            "what": "",
            "state": "not_begun",
            "responsible": "",
            "by_when": "",
            "evidence": "",
            "given": True,
            "order": 1,
        }
    }


@pytest.mark.parametrize(("name", "items"), [("conditions", 5), ("organiser", 6), ("producer", 5), ("research", 5)])
def test_the_ready_lists_have_the_conditions_and_the_duties_of_each(name: str, items: int) -> None:
    workshop = checklist(ready=[name], rows=[ROW])
    assert len(seen(workshop)) == items + 1
    assert len({each["id"] for each in METHOD.settings(ready=[name]).model_dump()["rows"]}) == items


def test_every_ready_row_is_worded_in_every_language() -> None:
    rows = [row for rows in ready_rows().values() for row in rows]
    assert all(set(row.text) == set(LANGUAGES) for row in rows)
    assert len({row.id for row in rows}) == len(rows)


def test_settings_may_be_read_again_with_their_ready_rows() -> None:
    settings = METHOD.settings.model_validate({"ready": ["conditions"], "rows": [ROW]})
    assert METHOD.settings.model_validate(settings.model_dump()) == settings


def test_rows_of_the_same_id_are_refused() -> None:
    answer = checklist().ask("change_activity", {"activity": ACTIVITY, "settings": {"rows": [ROW, ROW]}})
    assert answer.refusal is not None
    assert answer.refusal.code == "bad-settings"


def plan() -> dict[str, Any]:
    return {
        "id": ACTIVITY,
        "method": "checklist",
        "phase": "current_state",
        "title": {"fi": "Lista"},
        "prompt": {"fi": "?"},
    }


def test_everybody_who_writes_fills_in_what_is_given() -> None:
    workshop = checklist()
    workshop.give("edit_row", SCRIBES[0], row="fees", state="under_way", responsible="Ulla")
    workshop.give("edit_row", SCRIBES[1], row="fees", state="done", responsible="Ulla", evidence="Päätös 12 §")
    assert row(workshop) == {
        "what": "",
        "state": "done",
        "responsible": "Ulla",
        "by_when": "",
        "evidence": "Päätös 12 §",
        "given": True,
        "order": 1,
    }
    assert workshop.refused("edit_row", row="fees", state="done").code == "not-allowed"


def test_emptying_a_given_row_erases_its_words_and_leaves_the_row() -> None:
    workshop = checklist()
    workshop.give("edit_row", FACILITATOR, row="fees", state="under_way", responsible="Ulla Virtanen")
    workshop.give("remove_row", FACILITATOR, row="fees")
    assert row(workshop)["state"] == "not_begun"
    assert "Virtanen" not in "".join(str(event.data) for event in workshop.history)
    assert workshop.give("remove_row", FACILITATOR, row="fees").events == ()


def test_a_row_of_the_room_needs_words_and_is_changed_by_its_writer() -> None:
    workshop = checklist()
    assert workshop.refused("add_row", FACILITATOR).code == "no-what"
    added = workshop.give("add_row", SCRIBES[0], what="Tulkki on varattu").events[0].data["id"]
    assert workshop.refused("edit_row", SCRIBES[1], row=added, what="Muuta").code == "not-yours"
    assert workshop.refused("edit_row", SCRIBES[0], row=added, what=" ").code == "no-what"
    workshop.give("remove_row", FACILITATOR, row=added)
    assert f"row:{added}" not in seen(workshop)


def test_a_day_that_has_passed_is_refused_and_one_that_stood_there_may_stay() -> None:
    workshop = checklist()
    refusal = workshop.refused("edit_row", FACILITATOR, row="fees", by_when="2001-01-01")
    assert (refusal.code, refusal.values) == ("date-past", {"date": "2001-01-01"})
    workshop.give("edit_row", FACILITATOR, row="fees", by_when=TEN_DAYS_ON)
    assert row(workshop)["by_when"] == TEN_DAYS_ON


def test_a_later_activity_works_on_the_rows_that_concern_us() -> None:
    workshop = checklist(rows=[ROW, {"id": "taxi", "text": {"fi": "Taksi"}}])
    added = workshop.give("add_row", FACILITATOR, what="Tulkki on varattu").events[0].data["id"]
    workshop.give("edit_row", FACILITATOR, row="taxi", state="not_ours")
    items = workshop.state.items_of(ACTIVITY)
    assert {each: item.text for each, item in items.items()} == {
        "fees": "Palkkiot on sovittu",
        added: "Tulkki on varattu",
    }
    assert items["fees"].translated["en"] == "Fees are agreed"


def test_how_far_a_row_has_come_is_told_once_it_was_begun() -> None:
    workshop = checklist()
    assert METHOD.told_of(workshop.activity.state, "fees", {}) is None
    workshop.give("edit_row", FACILITATOR, row="fees", state="under_way")
    told = METHOD.told_of(workshop.activity.state, "fees", {})
    assert told is not None
    assert told.text("fi") == "Kesken"


def filled() -> Workshop:
    workshop = checklist(rows=[ROW, {"id": "taxi", "text": {"fi": "Taksi", "en": "Taxi"}}])
    workshop.give("add_row", FACILITATOR, what="Tulkki", state="under_way", responsible="Ulla", by_when=TEN_DAYS_ON)
    workshop.give("edit_row", FACILITATOR, row="fees", state="done", responsible="Pekka")
    workshop.give("edit_row", FACILITATOR, row="taxi", state="not_ours")
    return workshop


def test_the_frame_keeps_the_order_of_the_list_and_the_table_says_it_in_words() -> None:
    workshop = filled()
    frame = METHOD.frame(workshop.activity.state, {})
    assert list(frame["what_en"]) == ["Fees are agreed", "Taxi", "Tulkki"]
    assert list(frame["what_sv"]) == ["Fees are agreed", "Taxi", "Tulkki"]
    table = METHOD.table(frame, Texts("checklist", "fi"))
    assert list(table.columns) == ["Kohta", "Missä mennään", "Kuka hoitaa", "Mihin mennessä"]
    assert table.to_numpy().tolist() == [
        ["Palkkiot on sovittu", "Tehty", "Pekka", ""],
        ["Taksi", "Ei koske meitä", "", ""],
        ["Tulkki", "Kesken", "Ulla", "20.5.2099"],
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_figure_says_how_far_it_is_and_counts_each_state(language: str) -> None:
    workshop = filled()
    texts = Texts("checklist", language)
    frame = METHOD.frame(workshop.activity.state, {})
    figure = METHOD.figure(frame, texts)
    figure.canvas.draw()
    assert figure.axes[0].get_title(loc="left") == texts("progress", done=1, rows=2)
    assert [int(bar.get_bbox().width) for bar in figure.axes[0].patches if isinstance(bar, Rectangle)] == [0, 1, 1, 1]
    said = METHOD.describe(frame, texts)
    assert said.startswith(texts("progress", done=1, rows=2))
    assert f"{texts('state-under-way')} 1" in said


def test_the_report_tells_what_is_still_to_be_done_on_its_first_page(tmp_path: Any) -> None:
    workshop = filled()
    write_report(workshop.state, tmp_path / "report.docx", "fi")
    agreed = [
        each.text for each in Document(str(tmp_path / "report.docx")).paragraphs if each.style.name == "List Bullet"
    ]
    assert agreed == ["Tulkki"]


@pytest.mark.parametrize(
    ("code", "message"),
    [("gone", "This row is not there any more."), ("no-what", "The row has no words.")],
)
def test_refusals_say_what_to_do(code: str, message: str) -> None:
    said, hint = error_text(code, {}, "en", "checklist")
    assert said == message
    assert hint
