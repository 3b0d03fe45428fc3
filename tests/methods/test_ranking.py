"""A ranking: orders of options, points by Borda, and every option against every other."""

import itertools
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.locales import Texts, error_text
from talkoot.methods import method
from talkoot.methods.method import Actor, Item, Perspective
from talkoot.methods.ranking.actions import MOST_OPTIONS, RankingSettings
from talkoot.methods.ranking.counting import duels, points, standing, unbeaten, winner
from tests.factories import FACILITATOR, PARTICIPANTS, SCRIBES, Asked, Source, Workshop, participant
from tests.methods.contract import Answers, MethodContract

METHOD: Any = method("ranking")
OPTIONS = [
    {"id": "bus", "text": {"fi": "Bussi", "sv": "Bussen"}},
    {"id": "phone", "text": {"fi": "Puhelin"}},
    {"id": "form", "text": {"fi": "Lomake"}},
]
ANSWERS = Answers(
    {"options": OPTIONS},
    st.lists(st.permutations(["bus", "phone", "form"]).map(lambda order: ("rank", {"order": order})), max_size=2),
    [("withdraw_ranking", {})],
    kind="Ranked",
)


class TestContract(MethodContract):
    method = "ranking"
    sources = (Source.notes("Kyyti myöhästyy", "Ovi on raskas"),)

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries(
            {"places": st.sampled_from([None, 1, 2]), "options": st.sampled_from([[], OPTIONS])}
        )

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:
        known = [*items, *(option.id for option in activity.state.settings.options)]
        full = st.permutations(known).map(lambda each: list(each)[: activity.state.settings.places])
        orders = st.one_of(full, full, st.lists(st.sampled_from([*known, "gone"]), max_size=3))
        return st.one_of(
            st.tuples(st.just("rank"), st.fixed_dictionaries({"order": orders})),
            st.tuples(st.just("withdraw_ranking"), st.just({})),
        )


def ranking(**settings: Any) -> Workshop:
    return Workshop.of("ranking", {"options": OPTIONS, **settings})


def rank(workshop: Workshop, *order: str, by: Actor = PARTICIPANTS[0]) -> None:
    workshop.give("rank", by, order=order)


def results(workshop: Workshop, viewer: Any = "room") -> Any:
    return views.results_part(workshop.activity, viewer)


def frame(workshop: Workshop) -> Any:
    return METHOD.frame(workshop.activity.state, workshop.state.items_for(workshop.activity))


def told(workshop: Workshop, language: str = "en") -> str:
    found: str = METHOD.describe(frame(workshop), Texts("ranking", language))
    return found


# Settings ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"options": OPTIONS + OPTIONS[:1]}, "expected different ids of options, got"),
        ({"options": OPTIONS, "places": 0}, "greater than or equal to 1"),
        ({"options": [{"id": f"o{n}", "text": {"fi": "x"}} for n in range(MOST_OPTIONS + 1)]}, "at most 30 items"),
    ],
)
def test_settings_that_do_not_fit_are_refused(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        RankingSettings.model_validate(settings)


# Putting in order ----------------------------------------------------------------------------------------------


def test_a_new_order_replaces_the_old_and_the_same_again_is_no_event() -> None:
    workshop = ranking()
    rank(workshop, "bus", "phone", "form")
    rank(workshop, "form", "phone", "bus")
    assert METHOD.own(workshop.activity.state, PARTICIPANTS[0].respondent) == {"order": ["form", "phone", "bus"]}
    assert workshop.give("rank", order=["form", "phone", "bus"]).events == ()


@pytest.mark.parametrize(
    ("settings", "order", "message"),
    [
        ({}, ["bus", "lift", "form"], "Jotakin järjestykseesi laittamaasi ei enää ole."),
        ({}, ["bus", "bus", "form"], "Sama vaihtoehto on järjestyksessäsi kahdesti."),
        ({}, ["bus", "form"], "Tässä täytetään 3 sijaa, ja täytit 2."),
        ({"places": 1}, ["bus", "form"], "Tässä täytetään 1 sija, ja täytit 2."),
    ],
)
def test_an_order_that_does_not_fit_is_refused(settings: dict[str, Any], order: list[str], message: str) -> None:
    refusal = ranking(**settings).refused("rank", order=order)
    said, hint = error_text(refusal.code, refusal.values, "fi", "ranking")
    assert said == message
    assert hint


def test_more_places_than_options_are_all_options() -> None:
    workshop = ranking(places=12)
    rank(workshop, "bus", "phone", "form")
    assert len(METHOD.respondents(workshop.activity.state)) == 1


def test_an_order_of_nothing_takes_the_answer_back_and_erases_it() -> None:
    workshop = ranking()
    rank(workshop, "bus", "phone", "form")
    workshop.give("rank", order=[])
    assert not METHOD.respondents(workshop.activity.state)
    assert not any("order" in event.data for event in workshop.history)


def test_the_facilitator_does_not_rank_but_a_scribe_does_for_a_person() -> None:
    workshop = ranking()
    assert workshop.refused("rank", FACILITATOR, order=["bus", "phone", "form"]).code == "not-allowed"
    rank(workshop, "bus", "phone", "form", by=SCRIBES[0])
    rank(workshop, "phone", "bus", "form", by=SCRIBES[1])
    assert len(METHOD.respondents(workshop.activity.state)) == 2


def test_notes_stand_after_given_options_and_go_on_together() -> None:
    workshop = Workshop.of("ranking", {"options": OPTIONS, "places": 2}, sources=(Source.notes("Ovi on raskas"),))
    (note,) = workshop.state.items_of("notes")
    rank(workshop, note, "bus")
    workshop.facilitate("reveal_activity")
    texts = [item.text for item in workshop.state.items_of("activity").values()]
    assert texts == ["Bussi", "Puhelin", "Lomake", "Ovi on raskas"]
    found = frame(workshop)
    assert found[["text_sv", "place", "points", "lost"]].to_numpy().tolist() == [
        ["Ovi on raskas", 1, 2, 0],
        ["Bussen", 2, 1, 1],
        ["Lomake", 3, 0, 2],
        ["Puhelin", 3, 0, 2],
    ]


# Counting ------------------------------------------------------------------------------------------------------


orders = st.lists(st.permutations("abcd").flatmap(lambda all_: st.integers(1, 4).map(lambda n: all_[:n])), max_size=7)


@given(orders)
def test_points_fall_by_one_from_the_number_of_filled_places(given_orders: list[list[str]]) -> None:
    assert points(given_orders).total() == sum(len(order) * (len(order) + 1) // 2 for order in given_orders)


@given(orders)
def test_a_pair_is_won_by_whom_more_people_have_higher(given_orders: list[list[str]]) -> None:
    """Each pair counted person by person, from a full list of who is above whom."""

    def above(order: list[str], one: str, other: str) -> bool:
        return (one, other) in set(itertools.combinations(order, 2)) or (one in order and other not in order)

    found = duels("abcd", given_orders)
    for one in "abcd":
        leads = [
            sum(above(order, one, other) for order in given_orders)
            - sum(above(order, other, one) for order in given_orders)
            for other in "abcd"
            if other != one
        ]
        expected = (sum(each > 0 for each in leads), leads.count(0), sum(each < 0 for each in leads))
        assert (found[one].won, found[one].even, found[one].lost) == expected


def test_one_option_may_win_against_all_others_without_having_the_most_points() -> None:
    """Borda's own remark: what a majority puts first need not be what has the most points."""
    given_orders = [["a", "b", "c"]] * 3 + [["b", "c", "a"]] * 2
    assert points(given_orders) == {"a": 11, "b": 12, "c": 7}
    assert winner(duels("abc", given_orders)) == "a"


def test_nobody_wins_where_preferences_go_round_or_are_even() -> None:
    circle = duels("abc", [["a", "b", "c"], ["b", "c", "a"], ["c", "a", "b"]])
    assert (winner(circle), unbeaten(circle)) == (None, [])
    even = duels("abc", [["a", "b", "c"], ["b", "a", "c"]])
    assert (winner(even), unbeaten(even)) == (None, ["a", "b"])


def test_the_same_sum_is_the_same_place() -> None:
    assert standing([]) == []
    assert standing([3, 3, 3]) == [1, 1, 1]


# Results -------------------------------------------------------------------------------------------------------


def test_while_it_is_open_only_points_are_added_up_and_pairs_when_it_closes() -> None:
    workshop = ranking(blind=False)
    rank(workshop, "bus", "phone", "form")
    running = results(workshop)["joint"]
    assert running == {
        "options": {
            "bus": {"points": 3, "people": 1},
            "form": {"points": 1, "people": 0},
            "phone": {"points": 2, "people": 0},
        },
        "foremost": 1,
    }
    assert results(workshop, "participant") is None
    workshop.facilitate("close_activity")
    assert results(workshop, "participant")["joint"]["winner"] == "bus"


def test_nothing_is_seen_before_the_reveal() -> None:
    workshop = ranking()
    rank(workshop, "bus", "phone", "form")
    assert results(workshop, "facilitator") is None
    assert len(frame(workshop)) == 0
    assert told(workshop) == "Nobody has answered yet."


def test_what_became_of_an_option_is_its_place_once_the_ranking_has_closed() -> None:
    workshop = ranking(places=1, blind=False)
    for number, first in enumerate(["bus", "bus", "phone"]):
        rank(workshop, first, by=participant(number))
    assert METHOD.told_of(workshop.activity.state, "phone", {}) is None
    workshop.facilitate("close_activity")
    state = workshop.activity.state
    assert METHOD.told_of(state, "phone", {}).text("fi") == "Sai 1 pisteen. Sija 2."
    assert METHOD.told_of(state, "form", {}) is None


def test_words_tell_the_winner_ties_and_that_there_is_none() -> None:
    workshop = ranking(blind=False)
    rank(workshop, "bus", "phone", "form")
    assert told(workshop, "fi") == (
        "1 vastaaja. Eniten pisteitä sai ”Bussi”: 3. ”Bussi” voittaa kaikki muut kahden kesken: "
        "sitä useampi toivoi mieluummin kuin mitään muuta yksittäin."
    )
    rank(workshop, "phone", "bus", "form", by=PARTICIPANTS[1])
    assert told(workshop, "fi") == (
        "2 vastaajaa. Eniten pisteitä, 5 kukin, saivat nämä: Bussi · Puhelin. Mikään ei voita kaikkia muita kahden "
        "kesken. Nämä eivät häviä millekään, mutta ovat keskenään tasan: Bussi · Puhelin."
    )
    rank(workshop, "phone", "form", "bus", by=PARTICIPANTS[1])
    rank(workshop, "form", "bus", "phone", by=PARTICIPANTS[2])
    assert "None wins against all others one to one: for each there is another" in told(workshop)
    table = METHOD.table(frame(workshop), Texts("ranking", "en"))
    assert list(table.columns) == ["Place", "Option", "Points", "Put it first", "Lost one to one"]
    assert table.to_numpy().tolist()[0] == [1, "Bussi", 6, 1, 1]


def test_settled_results_stay_when_somebody_takes_an_order_back() -> None:
    workshop = ranking()
    for actor in PARTICIPANTS[:2]:
        rank(workshop, "bus", "phone", "form", by=actor)
    workshop.facilitate("reveal_activity")
    shown = frame(workshop)
    workshop.give("withdraw_ranking")
    assert METHOD.own(workshop.activity.state, PARTICIPANTS[0].respondent) == {}
    assert frame(workshop).equals(shown)


def test_sides_are_shown_where_each_is_large_enough() -> None:
    def led(workers: int) -> Any:
        workshop = ranking(places=2)
        for number in range(9):
            side: Perspective = "client" if number < 9 - workers else "worker"
            first = "bus" if side == "client" else "form"
            rank(workshop, first, "phone", by=participant(number, side))
        workshop.facilitate("reveal_activity")
        return results(workshop)

    found = led(4)
    assert found["joint"]["foremost"] == 2
    assert found["sides"]["worker"]["options"]["form"]["people"] == 4
    assert found["sides"]["client"]["options"]["form"]["people"] == 0
    assert (led(3)["sides"], led(3)["too_small"]) == ({}, True)


@pytest.mark.parametrize(("count", "places", "foremost"), [(3, None, 1), (6, None, 3), (6, 2, 2), (6, 5, 3)])
def test_sides_are_compared_by_as_many_first_places_as_say_something(
    count: int, places: int | None, foremost: int
) -> None:
    options = [{"id": f"o{number}", "text": {"fi": f"Asia {number}"}} for number in range(count)]
    workshop = Workshop.of("ranking", {"options": options, "places": places, "blind": False})
    rank(workshop, *[f"o{number}" for number in range(places or count)])
    assert results(workshop)["joint"]["foremost"] == foremost
