"""Sticky notes: the contract, and the rules of their own."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import strategies as st

from talkoot.cycle.state import Activity
from talkoot.locales import error_text
from talkoot.methods.method import Item
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, Asked, Workshop, participant
from tests.methods.contract import MethodContract, words

ANNA, BERTIL, CARITA, *_ = PARTICIPANTS
COLUMNS = [{"id": "works", "text": {"fi": "Toimii"}}, {"id": "fails", "text": {"fi": "Ei toimi"}}]


class TestContract(MethodContract):
    method = "sticky_notes"
    perspective_columns = frozenset({"author"})

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries(
            {
                "columns": st.sampled_from([[], COLUMNS]),
                "colours": st.sampled_from([["yellow"], ["yellow", "blue"]]),
                "author": st.sampled_from(["nobody", "perspective", "nickname"]),
                "limit": st.integers(1, 5),
                "likes": st.booleans(),
                "share_on_phones": st.booleans(),
                "approve": st.booleans(),
            }
        )

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        state: Any = activity.state
        columns = st.sampled_from([column["id"] for column in COLUMNS] if state.settings.columns else [""])
        colours = st.sampled_from(["yellow", "blue"])
        add = st.fixed_dictionaries(
            {"text": words(), "column": columns}, optional={"colour": colours, "nickname": st.just("Kulkija")}
        )
        adding = st.tuples(st.just("add_note"), add)
        if not state.entries:
            return adding
        note = st.sampled_from(list(state.entries))
        asked: dict[str, st.SearchStrategy[dict[str, Any]]] = {
            "edit_note": st.fixed_dictionaries({"note": note, "text": words()}, optional={"column": columns}),
            "remove_note": st.fixed_dictionaries({"note": note}),
            "place_note": st.fixed_dictionaries({"note": note, "column": columns, "x": st.sampled_from([0.0, 0.5])}),
            "like_note": st.fixed_dictionaries({"note": note, "liked": st.booleans()}),
            "show_note": st.fixed_dictionaries({"note": note}),
            "hide_note": st.fixed_dictionaries({"note": note}),
            "move_note_aside": st.fixed_dictionaries({"note": note, "person": words()}),
        }
        return st.one_of(adding, *(st.tuples(st.just(name), data) for name, data in asked.items()))


def notes(**settings: Any) -> Workshop:
    return Workshop.of("sticky_notes", settings)


def written(workshop: Workshop, text: str = "Kyyti myöhästyi", **more: Any) -> str:
    """Let Anna (or ``actor``) write a note; give its id."""
    answer = workshop.give("add_note", text=text, **more)
    return str(answer.events[0].data["id"])


def wall(workshop: Workshop, viewer: Any = "room") -> list[str]:
    """Give the texts that a viewer sees."""
    method, state = workshop.activity.method, workshop.activity.state
    parts = [method.part(state, key, viewer) for key in method.keys(state, viewer)]
    return [part["text"] for part in parts if part is not None]


def seen(workshop: Workshop, note: str, viewer: Any = "room") -> Any:
    """Give a note as a viewer sees it."""
    return workshop.activity.method.part(workshop.activity.state, f"note:{note}", viewer)


def own(workshop: Workshop, actor: Any = ANNA) -> Any:
    return workshop.activity.method.own(workshop.activity.state, actor.respondent)


def test_a_note_is_on_the_wall_and_its_giver_sees_it_as_their_own() -> None:
    workshop = notes()
    note = written(workshop, "Kyyti myöhästyi")
    assert wall(workshop) == ["Kyyti myöhästyi"]
    assert own(workshop)["notes"] == [
        {"id": note, "text": "Kyyti myöhästyi", "column": "", "colour": "yellow", "author": "", "standing": "shown"}
    ]
    assert own(workshop, BERTIL) == {}


def test_nobody_writes_more_than_the_limit_but_a_deleted_note_gives_room() -> None:
    workshop = notes(limit=2)
    first = written(workshop)
    written(workshop)
    refusal = workshop.refused("add_note", text="Kolmas")
    assert (refusal.code, refusal.values) == ("limit-reached", {"limit": 2})
    workshop.give("remove_note", note=first)
    written(workshop, "Kolmas")
    written(workshop, "Bertilin", actor=BERTIL)


def test_the_limit_does_not_bind_the_facilitator() -> None:
    workshop = notes(limit=1)
    for text in ("Yksi", "Kaksi"):
        written(workshop, text, actor=FACILITATOR)
    assert wall(workshop) == ["Yksi", "Kaksi"]


def test_a_note_longer_than_the_setting_is_refused_with_both_lengths() -> None:
    workshop = notes(longest=20)
    refusal = workshop.refused("add_note", text="x" * 21)
    assert (refusal.code, refusal.values) == ("too_long", {"limit": 20, "length": 21})
    note = written(workshop, "x" * 20)
    assert workshop.refused("edit_note", note=note, text="x" * 21).code == "too_long"


def test_a_note_without_a_column_is_asked_for_one_where_there_are_several() -> None:
    workshop = notes(columns=COLUMNS)
    assert workshop.refused("add_note", text="Mihin?").code == "column-missing"
    message, hint = error_text("column-missing", {}, "fi", "sticky_notes")
    assert (message, hint) == (
        "Valitse vielä, mihin lappusi kuuluu.",
        "Tekstisi on tallessa. Valitse yksi kohta ja lähetä sitten.",
    )
    refusal = workshop.refused("add_note", text="Mihin?", column="nowhere")
    assert (refusal.code, refusal.values) == ("unknown-column", {"column": "nowhere"})


def test_the_only_column_need_not_be_chosen() -> None:
    workshop = notes(columns=COLUMNS[:1])
    written(workshop)
    assert own(workshop)["notes"][0]["column"] == "works"


def test_a_board_without_columns_has_none() -> None:
    assert notes().refused("add_note", text="Mihin?", column="works").code == "unknown-column"


def test_two_columns_of_one_id_are_refused() -> None:
    workshop = Workshop.of("sticky_notes", started=False)
    refusal = workshop.ask(
        "change_activity", {"activity": ACTIVITY, "settings": {"columns": [COLUMNS[0], COLUMNS[0]]}}
    ).refusal
    assert refusal is not None
    assert refusal.code == "bad-settings"
    assert "works" in refusal.values["got"]


def test_only_the_colours_in_use_are_accepted() -> None:
    workshop = notes(colours=["blue", "mint"])
    written(workshop)
    assert own(workshop)["notes"][0]["colour"] == "blue"
    assert workshop.refused("add_note", text="Punainen", colour="rose").code == "unknown-colour"


def test_only_the_giver_changes_or_deletes_a_note() -> None:
    workshop = notes()
    note = written(workshop)
    assert workshop.refused("edit_note", BERTIL, note=note, text="Muu").code == "not-yours"
    assert workshop.refused("remove_note", BERTIL, note=note).code == "not-yours"
    assert workshop.refused("place_note", BERTIL, note=note, x=0.1, y=0.1).code == "not-yours"
    assert workshop.refused("edit_note", FACILITATOR, note=note, text="Muu").code == "not-yours"
    workshop.give("place_note", FACILITATOR, note=note, x=0.25, y=0.5)
    assert seen(workshop, note)["x"] == 0.25
    workshop.give("edit_note", note=note, text="Kyyti tuli ajoissa")
    assert wall(workshop) == ["Kyyti tuli ajoissa"]


def test_a_note_that_needs_approval_waits_for_the_facilitator() -> None:
    workshop = notes(approve=True)
    note = written(workshop, "Odottaa")
    assert wall(workshop) == []
    assert wall(workshop, "facilitator") == ["Odottaa"]
    assert own(workshop)["notes"][0]["standing"] == "waiting"
    assert workshop.state.items_of(ACTIVITY) == {}
    workshop.give("show_note", FACILITATOR, note=note)
    assert wall(workshop) == ["Odottaa"]
    workshop.give("edit_note", note=note, text="Toisin")
    assert wall(workshop) == [], "a changed note waits anew"


def test_a_hidden_note_is_off_the_wall_but_its_giver_keeps_it() -> None:
    workshop = notes(share_on_phones=True)
    note = written(workshop)
    workshop.give("hide_note", FACILITATOR, note=note)
    assert wall(workshop) == wall(workshop, "participant") == []
    assert own(workshop)["notes"][0]["standing"] == "hidden"
    assert workshop.refused("hide_note", BERTIL, note=note).code == "not-allowed"
    workshop.give("show_note", FACILITATOR, note=note)
    assert wall(workshop) == ["Kyyti myöhästyi"]


def test_a_note_is_moved_aside_to_a_named_person() -> None:
    workshop = notes()
    note = written(workshop)
    workshop.give("move_note_aside", FACILITATOR, note=note, person="Palveluohjaaja Liisa")
    assert wall(workshop) == []
    part = seen(workshop, note, "facilitator")
    assert (part["standing"], part["aside_to"]) == ("aside", "Palveluohjaaja Liisa")
    assert own(workshop)["notes"][0]["standing"] == "aside"
    assert "Liisa" not in str(own(workshop))


def test_phones_show_the_notes_of_others_only_where_that_is_set() -> None:
    for settings, texts in (({}, []), ({"share_on_phones": True}, ["Kyyti"]), ({"likes": True}, ["Kyyti"])):
        workshop = notes(**settings)
        written(workshop, "Kyyti")
        assert wall(workshop, "participant") == texts
        assert wall(workshop, "room") == ["Kyyti"]


def test_likes_are_counted_once_each_and_never_for_oneself() -> None:
    workshop = notes(likes=True)
    note = written(workshop)
    for _ in range(2):
        workshop.give("like_note", BERTIL, note=note)
    workshop.give("like_note", CARITA, note=note)
    assert seen(workshop, note)["likes"] == 2
    assert own(workshop, BERTIL)["liked"] == [note]
    workshop.give("like_note", BERTIL, note=note, liked=False)
    assert own(workshop, BERTIL) == {}
    assert workshop.refused("like_note", note=note).code == "own-note"
    assert notes().refused("like_note", note=note).code == "gone"


def test_likes_must_be_in_use() -> None:
    workshop = notes()
    note = written(workshop)
    assert workshop.refused("like_note", BERTIL, note=note).code == "likes-off"


def test_a_blind_note_cannot_be_liked() -> None:
    workshop = notes(blind=True, likes=True)
    note = written(workshop)
    assert workshop.refused("like_note", BERTIL, note=note).code == "gone"


def test_deleting_a_note_erases_its_words_from_the_ledger() -> None:
    workshop = notes(likes=True)
    note = written(workshop, "Sanottu liikaa")
    workshop.give("edit_note", note=note, text="Sanottu vielä enemmän")
    workshop.give("like_note", BERTIL, note=note)
    kept = written(workshop, "Tämä jää")
    workshop.facilitate("close_activity")
    workshop.give("remove_note", note=note)
    assert "Sanottu" not in str([event.data for event in workshop.history])
    assert wall(workshop) == ["Tämä jää"]
    assert [each["id"] for each in own(workshop)["notes"]] == [kept]
    assert own(workshop, BERTIL) == {}


def test_what_was_erased_cannot_be_undone() -> None:
    workshop = notes()
    note = written(workshop)
    workshop.give("remove_note", note=note)
    assert workshop.refused("undo").code == "final"


@pytest.mark.parametrize(("author", "shown"), [("nobody", ""), ("perspective", "worker"), ("nickname", "Kulkija")])
def test_the_author_is_shown_as_announced(author: str, shown: str) -> None:
    workshop = notes(author=author)
    note = written(workshop, actor=participant(3, "worker"), nickname="Kulkija")
    assert seen(workshop, note)["author"] == shown


def test_the_frame_holds_what_is_on_the_wall_in_order_of_text() -> None:
    workshop = notes(columns=COLUMNS)
    hidden = written(workshop, "Piiloon", column="works")
    written(workshop, "Ö", column="fails")
    written(workshop, "B", column="works")
    written(workshop, "A", actor=BERTIL, column="works")
    workshop.give("hide_note", FACILITATOR, note=hidden)
    frame = workshop.activity.method.frame(workshop.activity.state, {})
    assert list(zip(frame["column"], frame["text"], strict=True)) == [("fails", "Ö"), ("works", "A"), ("works", "B")]


def test_answered_counts_people_not_notes_and_not_the_facilitator() -> None:
    workshop = notes()
    written(workshop)
    written(workshop)
    written(workshop, actor=BERTIL)
    written(workshop, actor=FACILITATOR)
    assert set(workshop.activity.method.respondents(workshop.activity.state)) == {ANNA.respondent, BERTIL.respondent}
