"""A matrix: items on two axes, their median places, and how far people are apart."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.insight.perspectives import sides
from talkoot.locales import Texts, error_text
from talkoot.methods import method
from talkoot.methods.matrix.actions import MatrixSettings
from talkoot.methods.matrix.middle import Middle, as_shown, middle
from talkoot.methods.method import Actor, Item, Perspective
from tests.factories import FACILITATOR, PARTICIPANTS, SCRIBES, Asked, Source, Workshop, participant
from tests.methods.contract import Answers, MethodContract

METHOD: Any = method("matrix")
OPTIONS = [{"id": "bus", "text": {"fi": "Bussi", "sv": "Bussen"}}, {"id": "form", "text": {"fi": "Lomake"}}]
PLACES = st.one_of(st.none(), st.fixed_dictionaries({"across": st.integers(1, 5), "up": st.integers(1, 5)}))
ANSWERS = Answers(
    {"options": OPTIONS},
    st.lists(
        st.dictionaries(st.sampled_from(["bus", "form"]), PLACES, min_size=1).map(
            lambda places: ("place_items", {"places": places})
        ),
        max_size=2,
    ),
    [("withdraw_places", {})],
    kind="ItemsPlaced",
)


class TestContract(MethodContract):
    method = "matrix"
    sources = (Source.notes("Kyyti myöhästyy", "Ovi on raskas"),)

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries({"steps": st.sampled_from([2, 5, 6]), "options": st.sampled_from([[], OPTIONS])})

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        places = st.dictionaries(st.sampled_from([*items, "bus", "form", "gone"]), PLACES, max_size=3)
        return st.one_of(
            st.tuples(st.just("place_items"), st.fixed_dictionaries({"places": places})),
            st.tuples(st.just("withdraw_places"), st.just({})),
        )


def matrix(**settings: Any) -> Workshop:
    return Workshop.of("matrix", {"options": OPTIONS, **settings})


def place(workshop: Workshop, by: Actor = PARTICIPANTS[0], **places: tuple[int, int] | None) -> None:
    asked = {item: at and {"across": at[0], "up": at[1]} for item, at in places.items()}
    workshop.give("place_items", by, places=asked)


def results(workshop: Workshop, viewer: Any = "room") -> Any:
    return views.results_part(workshop.activity, viewer)


def frame(workshop: Workshop) -> Any:
    return METHOD.frame(workshop.activity.state, workshop.state.items_for(workshop.activity))


# Settings ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"options": OPTIONS + OPTIONS[:1]}, "expected different ids of options, got"),
        ({"steps": 1}, "greater than or equal to 2"),
        ({"across": {"name": {"fi": "Hinta"}, "low": {"fi": "halpa"}}}, "across.high"),
    ],
)
def test_settings_that_do_not_fit_are_refused(changed: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        MatrixSettings.model_validate({"options": OPTIONS, **changed})


# Placing -------------------------------------------------------------------------------------------------------


def test_new_places_replace_the_old_and_the_same_again_is_no_event() -> None:
    workshop = matrix()
    place(workshop, bus=(1, 5))
    place(workshop, bus=(2, 5), form=None)
    own = {"places": {"bus": [2, 5], "form": None}}
    assert METHOD.own(workshop.activity.state, PARTICIPANTS[0].respondent) == own
    again = {"bus": {"across": 2, "up": 5}, "form": None}
    assert workshop.give("place_items", places=again).events == ()


@pytest.mark.parametrize(
    ("places", "message"),
    [
        ({"lift": None}, "Jotakin kentälle laittamaasi ei enää ole."),
        ({"bus": {"across": 6, "up": 1}}, "Akselilla on portaat 1–5, mutta vastaus oli 6."),
    ],
)
def test_places_that_do_not_fit_are_refused(places: dict[str, Any], message: str) -> None:
    refusal = matrix().refused("place_items", places=places)
    said, hint = error_text(refusal.code, refusal.values, "fi", "matrix")
    assert said == message
    assert hint


@pytest.mark.parametrize("step", [0, -1, 2.5, "many"])
def test_a_step_that_is_none_is_refused(step: Any) -> None:
    refusal = matrix().refused("place_items", places={"bus": {"across": step, "up": 1}})
    assert (refusal.code, refusal.values["where"]) == ("bad-data", "places.bus.across")


def test_no_place_at_all_takes_the_answer_back_and_erases_it() -> None:
    workshop = matrix()
    place(workshop, bus=(1, 5))
    workshop.give("place_items", places={})
    assert not METHOD.respondents(workshop.activity.state)
    assert not any("places" in event.data for event in workshop.history)


def test_the_facilitator_places_nothing_but_a_scribe_does_for_a_person() -> None:
    workshop = matrix()
    assert workshop.refused("place_items", FACILITATOR, places={"bus": None}).code == "not-allowed"
    place(workshop, SCRIBES[0], bus=(1, 1))
    place(workshop, SCRIBES[1], bus=(1, 1))
    assert len(METHOD.respondents(workshop.activity.state)) == 2


def test_notes_stand_after_given_items_and_go_on_together() -> None:
    workshop = Workshop.of("matrix", {"options": OPTIONS}, sources=(Source.notes("Ovi on raskas"),))
    (note,) = workshop.state.items_of("notes")
    workshop.give("place_items", places={note: {"across": 5, "up": 4}})
    workshop.facilitate("reveal_activity")
    found = frame(workshop)
    assert found["text_sv"].tolist() == ["Bussen", "Lomake", "Ovi on raskas"]
    assert found["number"].tolist() == [1, 2, 3]
    assert found["across"].isna().tolist() == [True, True, False]
    assert [item.text for item in workshop.state.items_of("activity").values()] == ["Bussi", "Lomake", "Ovi on raskas"]


# The middle ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([], None),
        ([2], Middle(2, 2, 2)),
        ([1, 4], Middle(1, 2.5, 4)),
        ([1, 2, 3], Middle(1.5, 2, 2.5)),
        ([1, 2, 3, 4, 5, 6], Middle(2, 3.5, 5)),
    ],
)
def test_the_median_and_the_halves_of_even_and_odd_numbers(values: list[int], expected: Middle | None) -> None:
    assert middle(values) == expected


@given(st.lists(st.integers(1, 7), min_size=1))
def test_about_a_quarter_of_the_values_lies_beyond_either_end_of_the_spread(values: list[int]) -> None:
    found = middle(values)
    assert found is not None
    assert min(values) <= found.low <= found.median <= found.high <= max(values)
    quarter = -(-len(values) // 4)
    assert sum(value < found.low for value in values) <= quarter
    assert sum(value > found.high for value in values) <= quarter


@given(st.integers(2, 7), st.data())
def test_steps_that_are_put_together_are_told_apart_no_more(steps: int, data: st.DataObject) -> None:
    shown = [as_shown(step, steps, coarse=True) for step in range(1, steps + 1)]
    assert shown == sorted(shown)
    assert len(set(shown)) == min(3, steps)
    step = data.draw(st.integers(1, steps))
    assert as_shown(step, steps, coarse=False) == step


# Results -------------------------------------------------------------------------------------------------------


def placed_by(workshop: Workshop, people: int, side: Perspective = "client", at: tuple[int, int] = (5, 4)) -> None:
    known = len(METHOD.respondents(workshop.activity.state))
    for number in range(people):
        place(workshop, participant(100 + known + number, side), bus=at)


def test_fewer_than_ten_people_are_shown_in_three_steps() -> None:
    workshop = matrix(blind=False)
    placed_by(workshop, 9)
    bus = results(workshop)["joint"]["items"]["bus"]
    assert (bus["coarse"], bus["across"]["median"], bus["up"]["median"]) == (True, 4.5, 4.5)
    placed_by(workshop, 1)
    bus = results(workshop)["joint"]["items"]["bus"]
    assert (bus["coarse"], bus["across"]["median"], bus["up"]["median"]) == (False, 5.0, 4.0)


def test_who_cannot_say_is_counted_and_places_nothing() -> None:
    workshop = matrix(blind=False, steps=3)
    place(workshop, bus=None)
    place(workshop, PARTICIPANTS[1], bus=(3, 2))
    assert results(workshop)["joint"]["items"] == {
        "bus": {
            "people": 0,
            "answered": 2,
            "cannot_say": 1,
            "across": {"low": 3.0, "median": 3.0, "high": 3.0},
            "up": {"low": 2.0, "median": 2.0, "high": 2.0},
            "coarse": False,
            "sides_coarse": False,
        },
        "form": {
            "people": 0,
            "answered": 0,
            "cannot_say": 0,
            "across": None,
            "up": None,
            "coarse": False,
            "sides_coarse": False,
        },
    }


def test_sides_are_shown_where_each_placed_an_item_often_enough_and_make_everything_as_coarse_as_they_are() -> None:
    workshop = matrix()
    placed_by(workshop, 12)
    placed_by(workshop, 4, "worker", at=(1, 2))
    place(workshop, participant(300, "client"), form=(2, 2))
    workshop.facilitate("reveal_activity")
    found = results(workshop)
    assert found["joint"]["items"]["bus"]["sides_coarse"]
    assert found["sides"]["worker"]["items"]["bus"]["across"]["median"] == 1.5
    assert found["sides"]["client"]["items"]["bus"]["people"] == 12
    assert "form" not in found["sides"]["client"]["items"], "no worker placed it"


def test_sums_that_run_again_are_no_finer_than_the_sides_that_were_shown() -> None:
    workshop = matrix(blind=False)
    placed_by(workshop, 12)
    placed_by(workshop, 4, "worker", at=(1, 2))
    workshop.facilitate("close_activity")
    workshop.facilitate("start_activity")
    assert results(workshop)["joint"]["items"]["bus"]["coarse"]


def test_nothing_is_seen_before_the_reveal_and_settled_results_stay() -> None:
    workshop = matrix()
    place(workshop, bus=(5, 5))
    place(workshop, PARTICIPANTS[1], bus=(1, 1))
    assert results(workshop, "facilitator") is None
    assert len(frame(workshop)) == 0
    workshop.facilitate("reveal_activity")
    shown = frame(workshop)
    workshop.give("withdraw_places")
    assert frame(workshop).equals(shown)


def test_words_and_the_table_tell_what_the_field_shows() -> None:
    workshop = matrix(blind=False, steps=3)
    assert METHOD.describe(frame(workshop), Texts("matrix", "en")) == "Nobody has answered yet."
    place(workshop, bus=(3, 3), form=(1, 3))
    place(workshop, PARTICIPANTS[1], bus=(2, 3))
    assert METHOD.describe(frame(workshop), Texts("matrix", "fi")) == (
        "2 vastaajaa. Kohdassa ”suuri vaikutus, helppo” on yksi: Bussi."
    )
    table = METHOD.table(frame(workshop), Texts("matrix", "fi"))
    assert list(table.columns) == ["Asia", "Kuinka helppo", "Kuinka suuri vaikutus", "Vastaajia", "Ei osaa sanoa"]
    assert table.to_numpy().tolist()[0] == ["1. Bussi", "2,5 (2–3)", "3 (3–3)", 2, 0]


def test_axes_have_the_words_of_the_kit() -> None:
    price = {"name": {"fi": "Hinta"}, "low": {"fi": "halpa"}, "high": {"fi": "kallis"}}
    workshop = matrix(blind=False, across=price)
    place(workshop, bus=(5, 5))
    assert "Hinta" in METHOD.table(frame(workshop), Texts("matrix", "fi")).columns
    assert "”suuri vaikutus, kallis”" in METHOD.describe(frame(workshop), Texts("matrix", "fi"))


def test_files_compare_how_many_of_each_side_placed_an_item_in_the_upper_right() -> None:
    workshop = matrix()
    placed_by(workshop, 5)
    placed_by(workshop, 5, "worker", at=(1, 2))
    workshop.facilitate("reveal_activity")
    found = sides(workshop.activity.results, export=True)
    assert found.loc[found["thing"] == "bus", ["perspective", "count", "n"]].to_numpy().tolist() == [
        ["everyone", 5, 10],
        ["client", 5, 5],
        ["worker", 0, 5],
    ]
