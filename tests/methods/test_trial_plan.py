"""A plan of trials: days in order, somebody who does it, and a way to know whether it worked (D17)."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from hypothesis import strategies as st

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.export.report import write_report
from talkoot.locales import LANGUAGES, Texts, error_text
from talkoot.methods import method
from talkoot.methods.method import Actor, Context, Item
from tests.factories import ACTIVITY, FACILITATOR, SCRIBES, Asked, Source, Workshop
from tests.methods.contract import MethodContract, words
from tests.methods.lines import DAYS, writing

METHOD = method("trial_plan")
NOTES = Source.notes("Kyyti ei tule", "Odotan kotona")
TRIAL = {
    "what": "Kuljettaja lähettää viestin",
    "begins": "2099-05-01",
    "ends": "2099-05-28",
    "responsible": "Ajojärjestely",
    "known_by": "Kysytään matkustajilta",
}


class TestContract(MethodContract):
    method = "trial_plan"
    sources = (NOTES,)

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.just({})

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:
        said = {
            "what": words(),
            "begins": DAYS,
            "ends": DAYS,
            "responsible": st.sampled_from(["Liisa", ""]),
            "known_by": words(),
            "about": st.sampled_from(["", "none-such", *items]),
        }
        return writing(activity, said, {"place": words(), "observed": words()})


def planning() -> Workshop:
    return Workshop.of("trial_plan", sources=(NOTES,))


def planned(workshop: Workshop, actor: Actor = FACILITATOR, **changes: Any) -> str:
    return str(workshop.give("add_trial", actor, **{**TRIAL, **changes}).events[0].data["id"])


def frame(workshop: Workshop) -> Any:
    return METHOD.frame(workshop.activity.state, workshop.state.items_for(workshop.activity))


def test_everybody_sees_the_trial_with_all_that_was_said() -> None:
    workshop = planning()
    made = planned(workshop, SCRIBES[0], place="Keskusta", observed="Tuliko viesti?")
    for viewer in ("participant", "room", "facilitator"):
        part = views.activity_view(workshop.state, workshop.activity, viewer)[f"trial:{made}"]
        assert part == {**TRIAL, "place": "Keskusta", "observed": "Tuliko viesti?", "about": "", "order": 1}


@pytest.mark.parametrize(
    ("missing", "code"),
    [
        ({"begins": None}, "no-days"),
        ({"ends": None}, "no-days"),
        ({"ends": "2099-04-30"}, "ends-before"),
        ({"begins": "2001-05-01"}, "date-past"),
        ({"responsible": " "}, "no-responsible"),
        ({"known_by": ""}, "no-known-by"),
        ({"about": "elsewhere"}, "unknown-item"),
        ({"what": " "}, "empty"),
    ],
)
def test_what_a_trial_must_have(missing: dict[str, Any], code: str) -> None:
    workshop = planning()
    assert workshop.refused("add_trial", FACILITATOR, **{**TRIAL, **missing}).code == code
    made = planned(workshop)
    assert workshop.refused("edit_trial", FACILITATOR, trial=made, **{**TRIAL, **missing}).code == code


def test_a_trial_may_last_a_day() -> None:
    planned(planning(), ends=TRIAL["begins"])


def test_a_trial_that_has_begun_may_still_be_worded_better() -> None:
    workshop = planning()
    made = planned(workshop)
    state = workshop.activity.state
    edit = METHOD.actions["edit_trial"].model_validate({**TRIAL, "trial": made, "known_by": "Kysytään kaikilta"})
    decision: Any = METHOD.decide(state, edit, FACILITATOR, Context("2099-05-10T10:00:00+00:00", lambda: "fresh"))
    assert [happened.kind for happened in decision] == ["TrialEdited"]


def test_a_later_activity_works_on_the_trials() -> None:
    workshop = planning()
    made = planned(workshop)
    assert workshop.state.items_of(ACTIVITY)[made].text == TRIAL["what"]


def test_what_is_tried_is_followed_from_where_it_came() -> None:
    workshop = planning()
    (note, *_) = workshop.state.items_for(workshop.activity)
    made = planned(workshop, about=note, begins="2099-06-01", ends="2099-06-02")
    assert workshop.state.items_of(ACTIVITY)[made].made_of == (note,)
    told = METHOD.told_of(workshop.activity.state, made, {})
    assert told is not None
    assert told.text("fi") == f"Kokeillaan 1.6.2099 – 2.6.2099. Kuka tekee mitä: {TRIAL['responsible']}."


def test_the_frame_is_in_order_of_days_and_the_table_leaves_out_what_nobody_said() -> None:
    workshop = planning()
    planned(workshop, what="Myöhemmin", begins="2099-06-01", ends="2099-06-02")
    planned(workshop, what="Ensin", about=next(iter(workshop.state.items_for(workshop.activity))))
    table = METHOD.table(frame(workshop), Texts("trial_plan", "fi"))
    assert list(table.columns) == [
        "Mitä kokeillaan",
        "Alkaa",
        "Päättyy",
        "Kuka tekee mitä",
        "Mistä tiedämme",
        "Mihin vastaa",
    ]
    assert table["Mitä kokeillaan"].tolist() == ["Ensin", "Myöhemmin"]
    assert table["Alkaa"].tolist() == ["1.5.2099", "1.6.2099"]
    assert table["Mihin vastaa"].tolist() == ["Kyyti ei tule", ""]
    said = METHOD.describe(frame(workshop), Texts("trial_plan", "fi"))
    assert said == "2 kokeilua. 1.5.2099–28.5.2099: Ensin 1.6.2099–2.6.2099: Myöhemmin"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("number", [0, 1, 8])
def test_the_figure_puts_each_trial_on_a_line_of_days(language: str, number: int) -> None:
    workshop = planning()
    for each in range(number):
        planned(workshop, what=f"{each} kokeilu $x_1$", begins=f"2099-0{each + 1}-01", ends=f"2099-0{each + 1}-10")
    texts = Texts("trial_plan", language)
    figure = METHOD.figure(frame(workshop), texts)
    figure.canvas.draw()
    (axes,) = figure.axes
    bars = [bar.get_bbox() for bar in axes.patches]  # type: ignore[attr-defined]
    assert [round(bar.width) for bar in bars] == [10] * min(number, 6)
    assert [bar.x0 for bar in bars] == sorted(bar.x0 for bar in bars)
    assert (axes.get_xlabel() == texts("trials-more", trials=2)) == (number == 8)


def test_the_report_tells_it_as_agreed(tmp_path: Path) -> None:
    workshop = planning()
    planned(workshop)
    write_report(workshop.state, tmp_path / "report.docx", "en")
    paragraphs = [each.text for each in Document(str(tmp_path / "report.docx")).paragraphs]
    first = paragraphs.index(TRIAL["what"])
    told = " ".join(paragraphs[first : first + 4])
    assert "Ajojärjestely" in told
    assert "28 May 2099" in told
    assert "Kysytään matkustajilta" in told


@pytest.mark.parametrize(
    ("code", "values", "message"),
    [
        ("gone", {}, "This trial is not there any more."),
        ("no-days", {}, "The trial has no beginning or no end."),
        (
            "ends-before",
            {"begins": "2099-05-01", "ends": "2099-04-01"},
            "The trial would end on 2099-04-01, before it begins on 2099-05-01.",
        ),
        ("no-responsible", {}, "The trial does not say who does what."),
        ("no-known-by", {}, "It does not say yet how we will know that the trial worked."),
    ],
)
def test_refusals_say_what_to_do(code: str, values: dict[str, Any], message: str) -> None:
    said, hint = error_text(code, values, "en", "trial_plan")
    assert said == message
    assert hint
