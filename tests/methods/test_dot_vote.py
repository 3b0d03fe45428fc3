"""Dot vote: the contract, the rules of their own, and the three lists of F13."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkoot.cycle import views
from talkoot.cycle.engine import replay
from talkoot.cycle.state import Activity
from talkoot.errors import Refusal
from talkoot.locales import Texts, error_text
from talkoot.methods.dot_vote.actions import MOST_OPTIONS
from talkoot.methods.dot_vote.lists import LEAST_PEOPLE, PLACES, foremost, three_lists
from talkoot.methods.method import Actor, Item, Perspective
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, SCRIBES, Asked, Source, Workshop, participant
from tests.methods.contract import MARKER, Answers, MethodContract, words

ANNA, BERTIL, *_ = PARTICIPANTS
OPTIONS = [
    {"id": "bus", "text": {"fi": "Bussi", "sv": "Bussen"}},
    {"id": "phone", "text": {"fi": "Puhelin"}},
    {"id": "form", "text": {"fi": "Lomake"}},
]
ANSWERS = Answers(
    {"options": OPTIONS, "dots": 3},
    st.lists(
        st.sets(st.sampled_from(["bus", "phone", "form"]), min_size=1).map(
            lambda chosen: ("place_dots", {"choices": dict.fromkeys(sorted(chosen), 1)})
        ),
        max_size=2,
    ),
    [("withdraw_dots", {})],
    kind="DotsPlaced",
)


class TestContract(MethodContract):
    method = "dot_vote"
    sources = (Source.notes(f"Kyyti {MARKER}", "Ovi on raskas"),)
    seen_while_blind = frozenset({"add_option", "remove_option"})

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries(
            {
                "dots": st.integers(1, 4),
                "stack": st.booleans(),
                "options": st.sampled_from([[], OPTIONS]),
            }
        )

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:
        state: Any = activity.state
        options = st.sampled_from([*items, *state.options, "gone"])
        choices = st.dictionaries(options, st.integers(1, 3), max_size=3)
        voting = st.tuples(st.just("place_dots"), st.fixed_dictionaries({"choices": choices}))
        return st.one_of(
            voting,
            voting,
            st.tuples(st.just("withdraw_dots"), st.just({})),
            st.tuples(st.just("add_option"), st.fixed_dictionaries({"text": words()})),
            st.tuples(st.just("remove_option"), st.fixed_dictionaries({"option": options})),
        )


def vote(**settings: Any) -> Workshop:
    return Workshop.of("dot_vote", {"options": OPTIONS, **settings})


def place(workshop: Workshop, actor: Actor = ANNA, /, **choices: int) -> None:
    workshop.give("place_dots", actor, choices=choices)


def results(workshop: Workshop, viewer: Any = "room") -> Any:
    return views.results_part(workshop.activity, viewer)


def dots(workshop: Workshop) -> dict[str, int]:
    """Give the joint dots that the room sees."""
    return {option: sums["dots"] for option, sums in results(workshop)["joint"]["options"].items()}


def own(workshop: Workshop, actor: Actor = ANNA) -> Any:
    return workshop.activity.method.own(workshop.activity.state, actor.respondent)


def frame(workshop: Workshop) -> Any:
    return workshop.activity.method.frame(workshop.activity.state, workshop.state.items_for(workshop.activity))


def said(refusal: Refusal, language: str = "en") -> str:
    return error_text(refusal.code, refusal.values, language, "dot_vote")[0]


def test_a_vote_replaces_the_earlier_one_whole() -> None:
    workshop = vote()
    place(workshop, bus=1, phone=1)
    place(workshop, form=1)
    assert own(workshop) == {"choices": {"form": 1}}
    workshop.facilitate("reveal_activity")
    assert dots(workshop) == {"bus": 0, "phone": 0, "form": 1}


def test_the_same_vote_again_is_no_event() -> None:
    workshop = vote()
    place(workshop, bus=1, phone=1)
    assert workshop.give("place_dots", choices={"phone": 1, "bus": 1}).events == ()


def test_an_empty_vote_takes_the_earlier_one_back() -> None:
    workshop = vote()
    assert workshop.give("place_dots", choices={}).events == ()
    place(workshop, bus=1)
    workshop.give("place_dots", choices={})
    assert own(workshop) == {}
    assert len(workshop.activity.method.respondents(workshop.activity.state)) == 0


def test_a_dot_too_many_is_refused_with_both_numbers_and_the_earlier_vote_stays() -> None:
    workshop = vote(dots=2)
    place(workshop, bus=1)
    refusal = workshop.refused("place_dots", choices={"bus": 1, "phone": 1, "form": 1})
    assert (refusal.code, refusal.values) == ("too-many-dots", {"dots": 2, "given": 3})
    assert said(refusal) == "You placed 3 dots; each has 2."
    assert said(refusal, "fi") == "Annoit 3 pistettä, mutta jokaisella on 2."
    assert own(workshop) == {"choices": {"bus": 1}}


def test_stacking_is_possible_only_where_it_is_set() -> None:
    refusal = vote().refused("place_dots", choices={"bus": 2})
    assert said(refusal) == "Here only one dot goes on each option."
    workshop = vote(stack=True)
    place(workshop, bus=3)
    assert workshop.refused("place_dots", choices={"bus": 4}).code == "too-many-dots"
    workshop.facilitate("reveal_activity")
    assert results(workshop)["joint"]["options"]["bus"] == {"dots": 3, "people": 1}


def test_an_unknown_option_is_refused() -> None:
    refusal = vote().refused("place_dots", choices={"lift": 1})
    assert (refusal.code, refusal.values) == ("unknown-option", {"option": "lift"})
    assert said(refusal) == "One of the options you chose is not there any more."


@pytest.mark.parametrize("count", [0, -1, "many"])
def test_a_number_of_dots_that_is_none_is_refused(count: Any) -> None:
    refusal = vote().refused("place_dots", choices={"bus": count})
    assert (refusal.code, refusal.values["where"]) == ("bad-data", "choices.bus")


def test_the_facilitator_does_not_vote_but_a_scribe_votes_for_a_person() -> None:
    workshop = vote()
    assert workshop.refused("place_dots", FACILITATOR, choices={"bus": 1}).code == "not-allowed"
    place(workshop, SCRIBES[0], bus=1)
    place(workshop, SCRIBES[1], bus=1)
    assert workshop.activity.state.givers[SCRIBES[1].respondent].channel == "spoken"
    workshop.facilitate("reveal_activity")
    assert dots(workshop)["bus"] == 2


def test_notes_of_an_earlier_activity_stand_beside_given_options() -> None:
    workshop = Workshop.of("dot_vote", {"options": OPTIONS}, sources=(Source.notes("Ovi on raskas"),))
    (note,) = workshop.state.items_of("notes")
    place(workshop, ANNA, **{note: 1, "bus": 1})
    workshop.facilitate("reveal_activity")
    assert dots(workshop) == {note: 1, "bus": 1, "phone": 0, "form": 0}
    texts = [item.text for item in workshop.state.items_of(ACTIVITY).values()]
    assert texts == ["Bussi", "Puhelin", "Lomake", "Ovi on raskas"]


def test_an_option_is_read_in_each_language() -> None:
    workshop = vote()
    part = workshop.activity.method.part(workshop.activity.state, "option:bus", "participant")
    assert part == {"text": "Bussi", "order": 1, "translated": {"fi": "Bussi", "sv": "Bussen"}}
    assert workshop.state.items_of(ACTIVITY) == {}, "blind until the reveal"
    workshop.facilitate("reveal_activity")
    assert workshop.state.items_of(ACTIVITY)["bus"].translated["sv"] == "Bussen"


def test_the_facilitator_gives_options_while_the_vote_is_not_closed() -> None:
    workshop = vote()
    assert workshop.refused("add_option", text="Hissi").code == "not-allowed"
    answer = workshop.give("add_option", FACILITATOR, text="Hissi")
    place(workshop, ANNA, **{answer.events[0].data["id"]: 1})
    refusal = workshop.refused("add_option", FACILITATOR, text="BUSSEN")
    assert said(refusal) == "There is an option “BUSSEN” already."
    workshop.facilitate("reveal_activity")
    assert workshop.refused("add_option", FACILITATOR, text="Ramppi").code == "closed"
    assert workshop.refused("remove_option", FACILITATOR, option="bus").code == "closed"


def test_there_are_not_more_options_than_fit_a_phone() -> None:
    workshop = vote()
    for number in range(MOST_OPTIONS - len(OPTIONS)):
        workshop.give("add_option", FACILITATOR, text=f"Vaihtoehto {number}")
    refusal = workshop.refused("add_option", FACILITATOR, text="Vielä yksi")
    assert said(refusal) == "There are 60 options already; more would not fit a phone."


def test_dots_on_an_option_that_is_taken_away_come_back() -> None:
    workshop = vote()
    place(workshop, bus=1, phone=1)
    place(workshop, BERTIL, bus=1)
    workshop.give("remove_option", FACILITATOR, option="bus")
    assert own(workshop) == {"choices": {"phone": 1}}
    assert own(workshop, BERTIL) == {}
    assert set(workshop.activity.method.respondents(workshop.activity.state)) == {ANNA.respondent}
    assert said(workshop.refused("remove_option", FACILITATOR, option="bus"))
    workshop.give("undo", FACILITATOR)
    assert own(workshop, BERTIL) == {"choices": {"bus": 1}}


def test_nobody_sees_a_number_before_the_reveal() -> None:
    workshop = vote()
    place(workshop, bus=1)
    for viewer in ("participant", "room", "facilitator"):
        assert results(workshop, viewer) is None
    assert len(frame(workshop)) == 0
    workshop.facilitate("close_activity")
    assert results(workshop) is None
    workshop.facilitate("reveal_activity")
    assert results(workshop, "participant")["joint"]["options"]["bus"] == {"dots": 1, "people": 1}


def test_an_open_vote_runs_on_the_wall_and_comes_to_phones_at_the_close() -> None:
    workshop = vote(blind=False)
    place(workshop, bus=1)
    assert dots(workshop)["bus"] == 1
    assert results(workshop, "participant") is None
    workshop.facilitate("close_activity")
    assert results(workshop, "participant")["joint"]["options"]["bus"]["dots"] == 1


def test_a_withdrawn_vote_is_erased_from_the_ledger() -> None:
    workshop = vote()
    place(workshop, bus=1)
    place(workshop, phone=1)
    workshop.facilitate("close_activity")
    workshop.give("withdraw_dots")
    assert own(workshop) == {}
    assert not any("choices" in event.data for event in workshop.history)
    workshop.facilitate("reveal_activity")
    assert results(workshop)["answered"] == 0


def test_a_vote_that_is_withdrawn_after_the_reveal_leaves_the_results_as_they_were() -> None:
    workshop = vote()
    place(workshop, bus=1)
    place(workshop, BERTIL, bus=1)
    workshop.facilitate("reveal_activity")
    shown = results(workshop)
    workshop.give("withdraw_dots")
    assert own(workshop) == {}
    assert results(workshop) == shown
    assert frame(workshop)["dots"].tolist() == [2, 0, 0], "the frame would give Anna's vote away by subtraction"
    assert replay(workshop.cycle, workshop.history) == workshop.state


def test_a_late_withdrawal_counts_from_the_next_closing_on() -> None:
    workshop = vote(blind=False)
    place(workshop, bus=1)
    place(workshop, BERTIL, bus=1)
    workshop.facilitate("close_activity")
    workshop.give("withdraw_dots")
    workshop.facilitate("start_activity")
    assert frame(workshop)["dots"].tolist() == [1, 0, 0]
    workshop.facilitate("close_activity")
    assert dots(workshop)["bus"] == 1
    assert frame(workshop)["dots"].tolist() == [1, 0, 0]


def test_a_closed_vote_takes_no_dots() -> None:
    workshop = vote()
    workshop.facilitate("close_activity")
    assert workshop.refused("place_dots", choices={"bus": 1}).code == "closed"


def test_two_options_of_one_id_are_refused() -> None:
    workshop = Workshop.of("dot_vote", started=False)
    settings = {"options": [OPTIONS[0], OPTIONS[0]]}
    refusal = workshop.ask("change_activity", {"activity": ACTIVITY, "settings": settings}).refusal
    assert refusal is not None
    assert "bus" in refusal.values["got"]


def test_the_frame_is_in_order_of_dots_with_the_share_of_people() -> None:
    workshop = vote(stack=True)
    place(workshop, phone=2, bus=1)
    place(workshop, BERTIL, bus=1)
    workshop.facilitate("reveal_activity")
    found = frame(workshop)
    assert found[["option", "dots", "people", "share"]].to_numpy().tolist() == [
        ["bus", 2, 2, 1.0],
        ["phone", 2, 1, 0.5],
        ["form", 0, 0, 0.0],
    ]


def test_the_text_alternative_and_the_table_are_in_the_readers_language() -> None:
    workshop = vote()
    method = workshop.activity.method
    assert method.describe(frame(workshop), Texts("dot_vote", "en")) == "Nobody has put a dot yet."
    for actor in (ANNA, BERTIL):
        place(workshop, actor, bus=1)
    workshop.facilitate("reveal_activity")
    found = frame(workshop)
    assert method.describe(found, Texts("dot_vote", "sv")) == "2 röstande. Flest punkter fick ”Bussen”: 2."
    assert method.table(found, Texts("dot_vote", "sv")).to_numpy().tolist()[0] == ["Bussen", 2, 2]


# The three lists -----------------------------------------------------------------------------------------------


def test_foremost_are_the_first_three_with_those_that_tie() -> None:
    assert foremost({"a": 7, "b": 5, "c": 4, "d": 3}) == {"a", "b", "c"}
    assert foremost({"a": 7, "b": 5, "c": 4, "d": 4}) == {"a", "b", "c", "d"}
    assert foremost({"a": 2}) == {"a"}
    assert foremost({}) == set()


def test_one_person_is_not_a_side() -> None:
    assert foremost({"a": 3, "b": 1, "c": 1}) == {"a"}
    assert foremost({"a": 1}) == set()


def test_the_larger_side_does_not_win_everything() -> None:
    clients = {"bus": 9, "phone": 8, "form": 6, "rota": 1, "lift": 0}
    workers = {"rota": 4, "phone": 3, "lift": 2, "bus": 1}
    assert three_lists({"client": clients, "worker": workers}, {"client": 12, "worker": 4}) == {
        "shared": ["phone"],
        "sides": {"client": ["bus", "form"], "worker": ["rota", "lift"]},
        "places": 3,
    }


def test_shared_options_come_in_order_of_the_side_that_cares_least() -> None:
    clients = {"bus": 12, "phone": 9}
    workers = {"bus": 2, "phone": 3}
    lists = three_lists({"client": clients, "worker": workers}, {"client": 12, "worker": 4})
    assert lists["shared"] == ["phone", "bus"]


def test_with_three_sides_shared_means_shared_by_all() -> None:
    sides = {"client": {"bus": 4, "phone": 4}, "relative": {"bus": 3}, "worker": {"bus": 2, "phone": 2}}
    lists = three_lists(sides, {"client": 4, "relative": 4, "worker": 4})
    assert lists["shared"] == ["bus"]
    assert lists["sides"] == {"client": ["phone"], "relative": [], "worker": ["phone"]}


people = st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 8))


@given(st.dictionaries(st.sampled_from(["client", "worker", "relative"]), people, min_size=2))
def test_every_foremost_option_is_in_the_lists_once_for_its_side(sides: dict[str, dict[str, int]]) -> None:
    lists = three_lists(sides, dict.fromkeys(sides, 8))
    for side, chosen in sides.items():
        listed = [*lists["shared"], *lists["sides"][side]]
        assert len(listed) == len(set(listed))
        assert set(listed) == foremost(chosen)
        outside = [count for option, count in chosen.items() if option not in listed and count >= LEAST_PEOPLE]
        assert not outside or len(listed) >= PLACES, "room is left, and something is left out"
        assert all(chosen[option] > count for option in listed for count in outside)


def voted(sides: Mapping[Perspective, int]) -> Workshop:
    """Let clients vote for the bus and workers for the form, and everyone for the phone."""
    workshop = vote()
    number = 0
    for side, count in sides.items():
        for _ in range(count):
            number += 1
            choice = "bus" if side == "client" else "form"
            place(workshop, participant(number, side), phone=1, **{choice: 1})
    workshop.facilitate("reveal_activity")
    return workshop


def test_the_results_carry_the_three_lists_where_each_side_is_large_enough() -> None:
    assert results(voted({"client": 9, "worker": 4}))["compared"] == {
        "shared": ["phone"],
        "sides": {"client": ["bus"], "worker": ["form"]},
        "places": 3,
    }


def test_a_small_side_leaves_neither_lists_nor_sides() -> None:
    found = results(voted({"client": 9, "worker": 3}))
    assert (found["compared"], found["sides"], found["too_small"]) == (None, {}, True)
    assert found["joint"]["options"]["phone"]["people"] == 12
