"""Taking back one's last command; names cite the rules of docs/spec/ledger.md."""

from typing import Any

import pytest

from talkoot.locales import error_text
from talkoot.methods.method import Perspective
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, Source, Workshop, participant
from tests.methods.running import all_views

ANNA, BERTIL, *_ = PARTICIPANTS
OPTIONS = [{"id": "a", "text": {"fi": "Aamu"}}, {"id": "b", "text": {"fi": "Ilta"}}]


@pytest.fixture
def workshop() -> Workshop:
    return Workshop.of("sticky_notes", {"likes": True})


def texts(workshop: Workshop) -> list[str]:
    state: Any = workshop.activity.state
    return [note.text for note in state.entries.values()]


def code_of(workshop: Workshop, actor: Any = ANNA) -> str:
    return workshop.refused("undo", actor).code


def test_l20_the_last_thing_is_taken_back_first(workshop: Workshop) -> None:
    note = workshop.give("add_note", text="Ensin").events[0].data["id"]
    workshop.give("edit_note", note=note, text="Sitten")
    workshop.give("undo")
    assert texts(workshop) == ["Ensin"]
    workshop.give("undo")
    assert texts(workshop) == []
    assert code_of(workshop) == "nothing-to-undo"


def test_l20_what_was_taken_back_stays_in_the_ledger(workshop: Workshop) -> None:
    workshop.give("add_note", text="Ensin")
    workshop.give("undo")
    assert [event.kind for event in workshop.history[-2:]] == ["NoteAdded", "Undone"]


def test_l20_everybody_takes_back_their_own_only(workshop: Workshop) -> None:
    workshop.give("add_note", text="Annan")
    workshop.give("add_note", BERTIL, text="Bertilin")
    workshop.give("undo")
    assert texts(workshop) == ["Bertilin"]
    assert code_of(workshop) == "nothing-to-undo"


def test_l20_what_others_built_on_stays(workshop: Workshop) -> None:
    note = workshop.give("add_note", text="Tykätty").events[0].data["id"]
    workshop.give("like_note", BERTIL, note=note)
    assert code_of(workshop) == "built-upon"
    workshop.give("undo", BERTIL)
    workshop.give("undo")
    assert texts(workshop) == []


def test_l20_a_start_is_not_taken_back_once_somebody_answered() -> None:
    workshop = Workshop.of("sticky_notes")
    workshop.give("add_note", text="Kyyti")
    refusal = workshop.ask("undo").refusal
    assert refusal is not None
    assert refusal.code == "built-upon"


def test_l20_the_facilitator_takes_back_a_pause(workshop: Workshop) -> None:
    workshop.facilitate("pause_activity")
    workshop.accepted("undo")
    assert workshop.activity.status == "open"


@pytest.mark.parametrize(("action", "why"), [("reveal_activity", "final-revealed"), ("open_door", "final")])
def test_l20_what_everyone_has_seen_is_final(action: str, why: str) -> None:
    workshop = Workshop.of("sticky_notes", {"blind": True})
    workshop.accepted(action, {"activity": ACTIVITY} if action == "reveal_activity" else {})
    assert refusal_of_undo(workshop) == why


def refusal_of_undo(workshop: Workshop, activity: str = "") -> str:
    refusal = workshop.ask("undo", activity=activity).refusal
    assert refusal is not None
    return refusal.code


def polled(sizes: dict[Perspective, int], **settings: Any) -> Workshop:
    """Let people of some sides choose."""
    workshop = Workshop.of("poll", {"options": OPTIONS, "blind": False, **settings})
    number = 0
    for side, size in sizes.items():
        for _ in range(size):
            number += 1
            workshop.give("choose", participant(number, side), options=["a"])
    return workshop


@pytest.mark.parametrize("blind", [False, True])
@pytest.mark.parametrize("paused", [False, True])
def test_l34_a_close_is_taken_back_and_everything_is_as_it_was(*, blind: bool, paused: bool) -> None:
    workshop = polled({"client": 6, "worker": 2}, blind=blind)
    if paused:
        workshop.facilitate("pause_activity")
    before = all_views(workshop.state)
    clock = workshop.state.clock
    workshop.facilitate("close_activity")
    assert (workshop.activity.results is None) is blind
    workshop.accepted("undo")
    assert all_views(workshop.state) == before
    assert workshop.activity.status == ("paused" if paused else "open")
    assert workshop.state.clock == clock
    assert workshop.activity.results is None
    if paused:
        workshop.facilitate("start_activity")
    workshop.give("choose", participant(50), options=["b"])
    workshop.facilitate("reveal_activity" if blind else "close_activity")
    results = workshop.activity.results
    assert results is not None
    assert results.answered == 9


def test_l34_a_close_that_showed_sides_stays_and_the_hint_names_the_way_on() -> None:
    workshop = polled({"client": 6, "worker": 5})
    workshop.facilitate("close_activity")
    assert refusal_of_undo(workshop) == "final-sides"
    assert error_text("final-sides", {}, "fi") == (
        "Sulkemista ei voi enää perua, koska tulokset on jo näytetty näkökulmittain.",
        "Jos haluatte vielä vastata, valitse Avaa uudelleen.",
    )
    workshop.facilitate("start_activity")
    assert workshop.activity.status == "open"


def test_l34_a_close_stays_once_something_happened_since() -> None:
    workshop = polled({"client": 3})
    workshop.facilitate("close_activity")
    workshop.give("withdraw_choice", participant(1))
    assert refusal_of_undo(workshop) == "built-upon"


def test_l34_an_activity_that_another_followed_is_not_opened_by_an_undo() -> None:
    workshop = Workshop.of("sticky_notes", sources=[Source.notes("Kyyti")])
    assert refusal_of_undo(workshop, "notes") == "built-upon"
    assert workshop.state.activities["notes"].status == "closed"
    assert workshop.activity.status == "open"


def test_l34_what_was_done_and_taken_back_since_is_in_nobodys_way() -> None:
    workshop = polled({"client": 3})
    workshop.facilitate("close_activity")
    workshop.accepted("dim_phones")
    workshop.accepted("undo")
    workshop.accepted("undo")
    assert workshop.activity.status == "open"


def test_l20_erased_words_do_not_come_back(workshop: Workshop) -> None:
    note = workshop.give("add_note", text="Sanottu liikaa").events[0].data["id"]
    workshop.give("remove_note", note=note)
    assert code_of(workshop) == "final"
    assert texts(workshop) == []


def test_participants_undo_only_while_the_activity_is_open(workshop: Workshop) -> None:
    workshop.give("add_note", text="Kyyti")
    workshop.facilitate("pause_activity")
    assert code_of(workshop) == "closed"


def test_the_facilitator_can_look_at_one_activity_only(workshop: Workshop) -> None:
    workshop.give("add_note", FACILITATOR, text="Vetäjän")
    workshop.accepted("dim_phones")
    workshop.accepted("undo", activity=ACTIVITY)
    assert texts(workshop) == []
    assert workshop.state.phones_dimmed
