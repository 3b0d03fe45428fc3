"""A poll: one or several of given options, and raised hands that belong to no side."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import strategies as st
from pydantic import ValidationError

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.locales import Texts, error_text
from talkoot.methods import method
from talkoot.methods.method import Item, Perspective, Viewer
from talkoot.methods.poll.actions import PollSettings
from talkoot.methods.poll.rules import PollState
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, Asked, Workshop, participant, scribe
from tests.methods.contract import Answers, MethodContract

METHOD: Any = method("poll")
OPTIONS = [
    {"id": "aamu", "text": {"fi": "Aamulla", "sv": "På morgonen", "en": "In the morning"}},
    {"id": "ilta", "text": {"fi": "Illalla"}},
    {"id": "joku", "text": {"fi": "Milloin vain"}},
]
ANSWERS = Answers(
    {"options": OPTIONS, "multiple": True},
    st.lists(
        st.sets(st.sampled_from(["aamu", "ilta", "joku"]), min_size=1).map(
            lambda chosen: ("choose", {"options": sorted(chosen)})
        ),
        max_size=2,
    ),
    [("withdraw_choice", {})],
    kind="Chosen",
)


class TestContract(MethodContract):
    method = "poll"

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        kinds: list[dict[str, Any]] = [{}, {"multiple": True}, {"multiple": True, "most": 2}]
        return st.sampled_from(kinds).map(lambda drawn: {**drawn, "options": OPTIONS})

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        option = st.sampled_from(["aamu", "ilta", "joku", "muu"])
        options = st.fixed_dictionaries({"options": st.lists(option, max_size=3)})
        counts = st.fixed_dictionaries({"counts": st.dictionaries(option, st.integers(0, 7), max_size=3)})
        return st.one_of(
            st.tuples(st.just("choose"), options),
            st.tuples(st.just("choose"), options),
            st.tuples(st.just("withdraw_choice"), st.just({})),
            st.tuples(st.just("count_hands"), counts),
        )


def poll(*, blind: bool = False, unit: str = "person", minimum: int = 4, **settings: Any) -> Workshop:
    return Workshop.of("poll", {"options": OPTIONS, "blind": blind, **settings}, unit=unit, minimum=minimum)


def choose(workshop: Workshop, option: str, people: int, side: Perspective = "client") -> None:
    """Let some people, others each time, choose an option."""
    known = len(state_of(workshop).answers)
    for number in range(people):
        workshop.give("choose", participant(100 + known + number, side), options=[option])


def hands(workshop: Workshop, **counts: int) -> None:
    workshop.give("count_hands", FACILITATOR, counts=counts)


def sums(workshop: Workshop) -> dict[str, Any]:
    state = workshop.activity.state
    found: dict[str, Any] = METHOD.tally(state, METHOD.respondents(state))
    return found


def state_of(workshop: Workshop) -> PollState:
    state = workshop.activity.state
    assert isinstance(state, PollState)
    return state


def counts_of(tally: Mapping[str, Any]) -> list[int]:
    return [each["count"] for each in tally["options"].values()]


# Settings ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({}, "expected at least two options to choose from, got 0"),
        ({"options": OPTIONS[:1]}, "expected at least two options to choose from, got 1"),
        ({"options": OPTIONS + OPTIONS[:1]}, "expected different ids of options, got"),
        ({"options": OPTIONS, "most": 2}, "expected most only together with multiple: true, got most: 2"),
        ({"options": OPTIONS, "multiple": True, "most": 4}, "at most the number of options, 3, got 4"),
    ],
)
def test_settings_that_do_not_fit_are_refused_in_words(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        PollSettings.model_validate(settings)


# Choosing ------------------------------------------------------------------------------------------------------


def test_a_new_choice_replaces_the_old() -> None:
    workshop = poll()
    workshop.give("choose", options=["aamu"])
    workshop.give("choose", options=["ilta"])
    assert counts_of(sums(workshop)) == [0, 1, 0]
    assert METHOD.own(workshop.activity.state, PARTICIPANTS[0].respondent) == {"options": ["ilta"]}
    assert workshop.give("choose", options=["ilta"]).events == ()


def test_several_are_kept_in_the_order_of_the_question_and_counted_once_each() -> None:
    workshop = poll(multiple=True)
    workshop.give("choose", options=["joku", "aamu", "joku"])
    assert METHOD.own(workshop.activity.state, PARTICIPANTS[0].respondent) == {"options": ["aamu", "joku"]}
    assert counts_of(sums(workshop)) == [1, 0, 1]
    assert sums(workshop)["answered"] == 1


@pytest.mark.parametrize(
    ("settings", "options", "message"),
    [
        ({}, ["muu"], "Vaihtoehtoa ”muu” ei ole tässä kyselyssä."),
        ({}, ["aamu", "ilta"], "Tässä valitaan yksi vaihtoehto, ja valitsit 2."),
        (
            {"multiple": True, "most": 2},
            ["aamu", "ilta", "joku"],
            "Tässä voi valita enintään 2 vaihtoehtoa, ja valitsit 3.",
        ),
    ],
)
def test_a_choice_that_does_not_fit_is_refused(settings: dict[str, Any], options: list[str], message: str) -> None:
    refusal = poll(**settings).refused("choose", options=options)
    said, hint = error_text(refusal.code, refusal.values, "fi", "poll")
    assert said == message
    assert hint


def test_choosing_nothing_takes_the_answer_back() -> None:
    workshop = poll()
    workshop.give("choose", options=["aamu"])
    workshop.give("choose", options=[])
    assert not METHOD.respondents(workshop.activity.state)
    assert workshop.give("choose", options=[]).events == ()


def test_an_answer_can_be_taken_back_after_the_close_but_not_changed() -> None:
    workshop = poll()
    workshop.give("choose", options=["aamu"])
    workshop.facilitate("close_activity")
    assert workshop.refused("choose", options=["ilta"]).code == "closed"
    workshop.give("withdraw_choice")
    assert METHOD.own(workshop.activity.state, PARTICIPANTS[0].respondent) == {}


# Raised hands --------------------------------------------------------------------------------------------------


def test_raised_hands_are_added_and_told_apart() -> None:
    workshop = poll()
    choose(workshop, "aamu", 3)
    hands(workshop, aamu=4, ilta=2)
    counted = sums(workshop)
    assert counts_of(counted) == [7, 2, 0]
    assert [each["hands"] for each in counted["options"].values()] == [4, 2, 0]
    assert (counted["answered"], counted["hands"], counted["merged"]) == (3, 6, False)
    table = METHOD.table(METHOD.frame(workshop.activity.state, {}), Texts("poll", "fi"))
    assert table.to_dict("list") == {
        "Vaihtoehto": ["Aamulla", "Illalla", "Milloin vain"],
        "Vastauksia": [3, 0, 0],
        "Käsiä": [4, 2, 0],
        "Yhteensä": [7, 2, 0],
    }


def test_a_new_count_replaces_the_old_and_zeros_take_it_away() -> None:
    workshop = poll()
    hands(workshop, aamu=9)
    hands(workshop, ilta=5)
    assert counts_of(sums(workshop)) == [0, 5, 0]
    hands(workshop, ilta=0)
    assert state_of(workshop).hands == {}
    assert sums(workshop)["merged"] is False


def test_hands_are_counted_by_facilitator_and_scribe_only_and_of_known_options() -> None:
    workshop = poll()
    workshop.give("count_hands", scribe(1), counts={"aamu": 5})
    assert workshop.refused("count_hands", counts={"aamu": 5}).code == "not-allowed"
    assert workshop.refused("count_hands", FACILITATOR, counts={"muu": 5}).code == "unknown-option"
    assert workshop.refused("count_hands", FACILITATOR, counts={"aamu": -1}).code == "bad-data"
    assert workshop.refused("count_hands", FACILITATOR, counts={"aamu": 10_000}).code == "bad-data"
    assert not METHOD.respondents(workshop.activity.state)


def test_the_facilitator_takes_a_count_back() -> None:
    workshop = poll()
    hands(workshop, aamu=5)
    choose(workshop, "aamu", 1)
    workshop.accepted("undo", activity=ACTIVITY)
    assert state_of(workshop).hands == {}


def test_settings_cannot_be_changed_once_hands_were_counted() -> None:
    workshop = poll()
    hands(workshop, aamu=5)
    changed = {"activity": ACTIVITY, "settings": {"options": OPTIONS, "multiple": True}}
    answer = workshop.ask("change_activity", changed)
    assert answer.refusal is not None
    assert (answer.refusal.code, answer.refusal.values) == ("answered-already", {"answered": 5})


def test_only_the_facilitator_sees_the_count_to_correct_it() -> None:
    workshop = poll()
    hands(workshop, aamu=5)
    viewers: tuple[Viewer, ...] = ("facilitator", "room", "participant")
    seen = [views.activity_view(workshop.state, workshop.activity, viewer).get("hands") for viewer in viewers]
    assert seen == [{"aamu": 5}, None, None]


# Sides and hands -----------------------------------------------------------------------------------------------


def test_hands_belong_to_no_side() -> None:
    workshop = poll()
    choose(workshop, "aamu", 6)
    choose(workshop, "ilta", 5, "worker")
    hands(workshop, ilta=7)
    workshop.facilitate("close_activity")
    results = workshop.activity.results
    assert results is not None
    assert {side: counts_of(tally) for side, tally in results.sides.items()} == {
        "client": [6, 0, 0],
        "worker": [0, 5, 0],
    }
    assert counts_of(results.joint) == [6, 12, 0]
    assert results.answered == 11


def test_a_few_hands_cannot_be_had_by_taking_the_sides_from_the_joint_result() -> None:
    workshop = poll()
    choose(workshop, "aamu", 6)
    choose(workshop, "ilta", 5, "worker")
    hands(workshop, ilta=2)
    workshop.facilitate("close_activity")
    results = workshop.activity.results
    assert results is not None
    assert results.sides == {}
    assert results.too_small
    assert counts_of(results.joint) == [6, 7, 0]
    assert results.joint["merged"]
    assert [each["hands"] for each in results.joint["options"].values()] == [0, 0, 0]


def test_four_hands_are_told_apart_on_a_screen_and_not_in_a_file() -> None:
    workshop = poll()
    choose(workshop, "aamu", 6)
    choose(workshop, "ilta", 5, "worker")
    hands(workshop, ilta=4)
    workshop.facilitate("close_activity")
    results = workshop.activity.results
    assert results is not None
    assert set(results.sides) == {"client", "worker"}
    assert not results.for_export
    assert results.joint["hands"] == 4
    frame = METHOD.frame(workshop.activity.state, {})
    assert frame["way"].unique().tolist() == ["all"]
    assert frame["count"].tolist() == [6, 9, 0]
    assert METHOD.describe(frame, Texts("poll", "en")) == (
        "11 people answered · a few raised hands among them. Most chose “Illalla”: 9."
    )


def test_where_several_may_be_chosen_the_fewest_people_that_hands_can_be_is_what_counts() -> None:
    workshop = poll(multiple=True)
    hands(workshop, aamu=3, ilta=3, joku=3)
    assert METHOD.counted(workshop.activity.state) == 3
    assert sums(workshop)["merged"]


def test_the_raised_minimum_of_a_cycle_holds_for_hands_too() -> None:
    workshop = poll(minimum=8)
    hands(workshop, aamu=7)
    assert sums(workshop)["merged"]
    hands(workshop, aamu=8)
    assert not sums(workshop)["merged"]


# Frame, figure, words ------------------------------------------------------------------------------------------


def test_nothing_of_a_blind_poll_is_seen_before_the_reveal() -> None:
    workshop = poll(blind=True)
    choose(workshop, "aamu", 6)
    hands(workshop, ilta=9)
    assert METHOD.frame(workshop.activity.state, {}).empty
    assert views.activity_view(workshop.state, workshop.activity, "facilitator") == {}
    workshop.facilitate("reveal_activity")
    assert METHOD.frame(workshop.activity.state, {})["count"].sum() == 15


def test_the_figure_tells_hands_by_hatching_and_says_all_numbers() -> None:
    workshop = poll()
    choose(workshop, "aamu", 3)
    hands(workshop, aamu=4, ilta=2)
    texts = Texts("poll", "sv")
    drawing = METHOD.figure(METHOD.frame(workshop.activity.state, {}), texts)
    axes = drawing.axes[0]
    assert axes.get_title("left") == "3 svarade · dessutom 6 händer"
    assert [text.get_text() for text in axes.texts] == ["7", "2", "0"]
    assert [bar.get_hatch() for bar in axes.patches] == [None] * 3 + ["//"] * 3
    assert axes.get_yticklabels()[0].get_text() == "På morgonen"


def test_an_empty_poll_says_so() -> None:
    frame = METHOD.frame(poll(blind=True).activity.state, {})
    assert METHOD.describe(frame, Texts("poll", "fi")) == "Vastauksia ei ole vielä"
