from typing import Any

import pytest

from talkoot.export.material import Material
from talkoot.insight import perspectives
from talkoot.locales import Texts
from talkoot.methods.method import Results
from tests.export.samples import workshop


def results(joint: dict[str, Any], sides: dict[str, dict[str, Any]] | None = None, **others: Any) -> Results:
    found = Results(joint, 17, sides=sides or {}, for_export=True)
    found.side_counts = dict.fromkeys(found.sides, 8)
    for name, value in others.items():
        setattr(found, name, value)
    return found


CHOSEN = {"options": {"bus": {"dots": 9, "people": 6}, "taxi": {"dots": 0, "people": 0}}}
STANDS = {"statements": {"s1": {"agree": 3, "disagree": 1, "pass": 0}}, "stands": 4, "agreed": ["s1"]}
RATED = {
    "statements": {
        "s1": {"bands": [[1, 2], [3, 3], [4, 5]], "counts": [1, 2, 3], "cannot_say": 2, "n": 8, "coarse": True}
    }
}


def test_people_who_chose_are_a_share_of_the_side() -> None:
    found = perspectives.sides(results(CHOSEN, {"client": CHOSEN, "worker": CHOSEN}))
    assert found.dtypes.astype(str).to_dict() == {
        "perspective": "str",
        "thing": "str",
        "answer": "str",
        "count": "int64",
        "n": "int64",
        "share": "float64",
    }
    assert found[found["thing"] == "bus"][["perspective", "count", "n", "share"]].to_numpy().tolist() == [
        ["everyone", 6, 17, 6 / 17],
        ["client", 6, 8, 0.75],
        ["worker", 6, 8, 0.75],
    ]


def test_answers_that_exclude_each_other_are_a_share_of_those_who_gave_one() -> None:
    found = perspectives.sides(results(STANDS, {"client": STANDS}))
    assert found[found["perspective"] == "client"][["answer", "count", "n", "share"]].to_numpy().tolist() == [
        ["agree", 3, 4, 0.75],
        ["disagree", 1, 4, 0.25],
        ["pass", 0, 4, 0.0],
    ]


def test_steps_of_a_scale_are_a_share_of_all_who_answered_it() -> None:
    found = perspectives.sides(results(RATED, {"client": RATED}))
    assert found[found["perspective"] == "client"][["answer", "count", "n"]].to_numpy().tolist() == [
        ["1-2", 1, 8],
        ["3", 2, 8],
        ["4-5", 3, 8],
        ["cannot_say", 2, 8],
    ]


def test_raised_hands_are_people_too() -> None:
    found = perspectives.sides(results({"options": {"bus": {"count": 20, "hands": 5}}, "answered": 17, "hands": 5}))
    assert found[["count", "n"]].to_numpy().tolist() == [[20, 22]]


def test_nothing_is_shown_before_results_are_taken() -> None:
    assert perspectives.sides(None).empty
    assert perspectives.sentence(None, Texts("parts", "fi")) == ""


def test_a_file_holds_sides_only_where_they_are_large_enough_for_it() -> None:
    found = results(CHOSEN, {"client": CHOSEN, "worker": CHOSEN}, for_export=False)
    assert set(perspectives.sides(found)["perspective"]) == {"everyone", "client", "worker"}
    assert set(perspectives.sides(found, export=True)["perspective"]) == {"everyone"}
    assert perspectives.sentence(found, Texts("parts", "fi")) == ""
    expected = "Ryhmä on liian pieni, joten näytämme vain yhteisen tuloksen."
    assert perspectives.sentence(found, Texts("parts", "fi"), export=True) == expected
    assert perspectives.sentence(results(CHOSEN, too_small=True), Texts("parts", "fi")) == expected


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_comparison_is_drawn_told_and_tabled_in_words(language: str) -> None:
    found = workshop()
    material = Material(found.state, found.state.activities["poll"], language)
    drawing = perspectives.figure(material.sides, material.labels, language)
    shown = [text.get_text() for text in drawing.axes[0].get_yticklabels()]
    assert (
        shown
        == {
            "fi": ["Yhteinen bussi", "Oma taksi"],
            "sv": ["Gemensam buss", "Egen taxi"],
            "en": ["Yhteinen bussi", "Oma taksi"],
        }[language]
    )
    assert drawing.axes[0].get_xlim() == (-3, 103)
    legend = [text.get_text() for text in drawing.legends[0].get_texts()]
    assert [entry.split(", ")[1].split()[0] for entry in legend] == ["8", "6"]
    twin = perspectives.table(material.sides, material.labels, language)
    assert twin.iloc[0].tolist()[1:] == ["7/14 (50 %)", "7/8 (88 %)", "0/6 (0 %)"]
    said = perspectives.describe(material.sides, material.labels, language)
    assert "88 %" in said
    assert shown[0] in said


def test_a_long_comparison_draws_the_first_and_tables_all() -> None:
    many = {"options": {f"o{number:02}": {"people": number % 9} for number in range(40)}}
    found = perspectives.sides(results(many, {"client": many, "worker": many}))
    assert len(perspectives.figure(found, {}, "fi").axes[0].get_yticklabels()) == perspectives.MOST_ROWS
    assert len(perspectives.table(found, {}, "fi")) == 40


def test_of_stands_the_agreeing_are_drawn() -> None:
    found = perspectives.sides(results(STANDS, {"client": STANDS, "worker": STANDS}))
    drawing = perspectives.figure(found, {"s1": "Kyyti tulee ajoissa"}, "fi")
    assert [text.get_text() for text in drawing.axes[0].get_yticklabels()] == ["Kyyti tulee ajoissa · samaa mieltä"]
    assert len(perspectives.table(found, {}, "fi")) == 3
