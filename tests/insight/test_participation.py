"""Participation over all cycles: what is counted, in time, by role (D40, D41)."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkoot.insight.participation import (
    Participation,
    group_table,
    measures,
    participation,
    roles_of,
    roles_table,
    years_table,
)
from talkoot.insight.participation_figure import beside_figure, describe_people, describe_year, people_by, years_figure
from talkoot.insight.small_groups import EXPORT_MINIMUM, merged
from talkoot.locales import LANGUAGES, Texts

TODAY = date(2026, 6, 1)
FI = Texts("export", "fi")


def gathering(day: str = "2026-03-04", people: int = 10, **others: Any) -> dict[str, Any]:
    return {"day": day, "people": people, "roles": {}, "ideas": 0, "decisions": 0, **others}


def promise(by: str, told: str = "", *, kept: bool = False) -> dict[str, Any]:
    return {"by": by, "told": told, "kept": kept}


def cycle(*gatherings: dict[str, Any], **others: Any) -> dict[str, Any]:
    """Give the summary of a cycle, as far as statistics read it."""
    return {
        "name": {"fi": "Kyydit", "en": "Rides"},
        "kit": "client_forum",
        "sample": False,
        "minimum": 4,
        "organisation_unit": "Kotihoito",
        "form": "forum",
        "gatherings": list(gatherings),
        "promises": [],
        **others,
    }


def of(*cycles: dict[str, Any]) -> Participation:
    return participation(cycles, FI, {"own_kit": "Oma pohja"}, TODAY)


def test_every_frame_is_as_documented_also_when_nothing_happened() -> None:
    for found in (of(), of(cycle(gathering(), promises=[promise("2026-01-01")]))):
        assert found.gatherings.dtypes.astype(str).to_dict() == {
            "year": "int64",
            "day": "str",
            "cycle": "str",
            "unit": "str",
            "form": "str",
            "people": "int64",
            "ideas": "int64",
            "decisions": "int64",
        }
        assert str(found.promises["kept"].dtype) == "bool"
        for group in ("year", "form", "unit"):
            assert measures(found, group).dtypes.astype(str).to_dict() == {
                **dict.fromkeys(("gatherings", "people", "ideas", "decisions", "practice", "due", "answered"), "int64"),
                "in_time": "float64",
            }


def test_a_gathering_counts_in_the_year_in_which_it_was_held() -> None:
    found = of(cycle(gathering("2025-12-31", 8, ideas=3), gathering("2026-01-01", 12, decisions=2)))
    rows = measures(found, "year")
    assert list(rows.loc[2025, ["gatherings", "people", "ideas", "decisions"]]) == [1, 8, 3, 0]
    assert list(rows.loc[2026, ["gatherings", "people", "ideas", "decisions"]]) == [1, 12, 0, 2]
    assert found.years == [2026, 2025]


def test_invented_workshops_are_left_out() -> None:
    assert of(cycle(gathering(), sample=True)).gatherings.empty


@pytest.mark.parametrize(
    ("promises", "due", "answered"),
    [
        ([promise("2026-05-31", "2026-05-31")], 1, 1),
        ([promise("2026-05-30", "2026-05-31", kept=True)], 1, 0),
        ([promise("2026-05-31")], 1, 0),
        ([promise("2026-06-01"), promise("2026-06-02", "2026-05-01")], 0, 0),
        ([promise("2025-05-31", "2025-05-01")], 0, 0),
    ],
    ids=["on the day, badly", "a day late, well", "nobody was told", "the day is still ahead", "another year's"],
)
def test_told_in_time_means_told_by_the_agreed_day_once_that_has_passed(
    promises: list[dict[str, Any]], due: int, answered: int
) -> None:
    rows = measures(of(cycle(gathering(), promises=promises)), "unit", 2026)
    assert list(rows.loc["Kotihoito", ["due", "answered"]]) == [due, answered]


def test_a_share_of_nothing_is_not_said() -> None:
    table = years_table(of(cycle(gathering())), FI)
    assert table["Kerrottu ajallaan"].tolist() == [""]
    told = [promise("2026-01-01", "2026-01-01"), promise("2026-01-02")]
    assert years_table(of(cycle(gathering(), promises=told)), FI)["Kerrottu ajallaan"].tolist() == ["1/2 (50 %)"]


def test_taken_into_practice_counts_when_people_were_told() -> None:
    told = [promise("2025-11-01", "2026-02-01", kept=True), promise("2026-01-01", "2026-01-01")]
    rows = measures(of(cycle(gathering("2025-10-01"), promises=told)), "year")
    assert rows["practice"].to_dict() == {2025: 0, 2026: 1}


def test_forms_and_units_stand_beside_last_years_the_most_people_first() -> None:
    found = of(
        cycle(gathering("2025-03-04", 30)),
        cycle(gathering(people=9)),
        cycle(gathering(people=14), form="", kit="own_kit", organisation_unit=""),
        cycle(gathering("2025-03-04", 7), form="", kit="gone"),
    )
    forms = group_table(found, "form", 2026, FI)
    assert forms.columns[:5].tolist() == [
        "Osallistumisen muoto",
        "Tilaisuuksia 2026",
        "Tilaisuuksia 2025",
        "Osallistujia 2026",
        "Osallistujia 2025",
    ]
    assert forms[["Osallistumisen muoto", "Osallistujia 2026", "Osallistujia 2025"]].to_numpy().tolist() == [
        ["Oma pohja", 14, 0],
        ["Asiakasfoorumi", 9, 30],
        ["Muu", 0, 7],
    ]
    assert group_table(found, "unit", 2026, FI)["Yksikkö"].tolist() == ["Ei yksikköä", "Kotihoito"]


# Roles ---------------------------------------------------------------------------------------------------------


def test_a_small_role_is_shown_with_others_only() -> None:
    roles = {"client": 31, "worker": 12, "student": 2, "relative": 4}
    found = of(cycle(gathering(roles=roles)), cycle(gathering("2025-01-01", roles={"client": 3})))
    assert roles_of(found, 2026) == {"client": 31, "worker": 12, "": 6}
    assert roles_of(found, 2025) == {}
    assert roles_table(found, 2026, FI).to_numpy().tolist() == [
        ["Asiakas", 31, ""],
        ["Työntekijä", 12, ""],
        ["Muut roolit yhteensä", 6, ""],
    ]


def test_a_workshop_may_ask_for_larger_groups() -> None:
    found = of(cycle(gathering(roles={"client": 31, "worker": 12, "relative": 9}), minimum=10))
    assert roles_of(found, 2026) == {"client": 31, "": 21}


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 30)), st.integers(0, 12))
def test_no_small_group_can_be_seen_or_had_by_subtraction(counts: dict[str, int], minimum: int) -> None:
    shown, rest = merged(counts, minimum)
    least = max(minimum, EXPORT_MINIMUM)
    assert all(counts[group] == count >= least for group, count in shown.items())
    # What is left of the sum is nobody, enough people, or all there are.
    assert rest == sum(counts.values()) - sum(shown.values())
    assert rest == 0 or rest >= least or not shown


# Figures -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_can_be_drawn_and_said_in_every_language(language: str) -> None:
    texts = Texts("export", language)
    found = participation([cycle(gathering(), gathering("2025-01-01", 7))], texts, {}, TODAY)
    years_figure(found, texts).draw_without_rendering()
    people = people_by(found, "form", 2026)
    beside_figure(people, "Forms").draw_without_rendering()
    assert "10" in describe_year(found, 2026, texts)
    assert "10 (7)" in describe_people(people, "Forms", texts)


def test_a_unit_whose_name_looks_like_a_formula_is_drawn_as_it_is_written() -> None:
    found = of(cycle(gathering(), organisation_unit="$x_2$ & <b>"))
    figure = beside_figure(people_by(found, "unit", 2026), "Yksiköt")
    assert not figure.axes[0].get_yticklabels()[0].get_parse_math()
