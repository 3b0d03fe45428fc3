"""Taking back one's last command; names cite the rules of docs/spec/ledger.md."""

from typing import Any

import pytest

from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, Workshop

ANNA, BERTIL, *_ = PARTICIPANTS


@pytest.fixture
def workshop() -> Workshop:
    return Workshop.of("sticky_notes", {"likes": True})


def texts(workshop: Workshop) -> list[str]:
    state: Any = workshop.activity.state
    return [note.text for note in state.notes.values()]


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


@pytest.mark.parametrize("action", ["close_activity", "reveal_activity"])
def test_l20_what_everyone_has_seen_is_final(action: str) -> None:
    workshop = Workshop.of("sticky_notes", {"blind": True})
    workshop.facilitate(action)
    refusal = workshop.ask("undo").refusal
    assert refusal is not None
    assert refusal.code == "final"


def test_l20_erased_words_do_not_come_back(workshop: Workshop) -> None:
    note = workshop.give("add_note", text="Sanottu liikaa").events[0].data["id"]
    workshop.give("delete_note", note=note)
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
