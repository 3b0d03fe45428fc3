"""Changing a kit: whatever is done leads to a kit that can be carried out or to named mistakes, and can be undone."""

from collections.abc import Callable
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talkoot.errors import KitError
from talkoot.kits.check import found_in, read_kit
from talkoot.kits.document import Document
from talkoot.kits.draft import Draft
from talkoot.kits.editing import Held, insert, put, shift
from talkoot.kits.forms import ASKED_OTHERWISE, FORMS, forms
from talkoot.kits.kit import KitPart
from talkoot.kits.load import kit_files
from talkoot.kits.own import Opened
from talkoot.kits.programme import (
    add,
    add_moment,
    add_session,
    agenda,
    bring,
    choose_phases,
    move,
    move_session,
    planned_minutes,
    remove,
    remove_session,
)
from talkoot.kits.settings import fields_of
from talkoot.kits.writing import changed_text
from talkoot.locales import LANGUAGES
from talkoot.methods import method_names
from tests.kits.small import SMALL, written


def small(folder: Path) -> Opened:
    document = Document(written(folder, SMALL))
    return Opened("small", document.text, document.data, is_own=False, stamp="")


@pytest.fixture
def kit(tmp_path: Path) -> Held:
    return small(tmp_path).kit


def expectations(kit: Held) -> list[tuple[object, ...]]:
    return [(*each.place, each.expected.key) for each in found_in(kit, None)[1]]


def test_a_part_moves_past_activities_and_moments(kit: Held) -> None:
    assert agenda(kit, "meeting") == ["notes", "coffee", "vote"]
    moved = move(kit, "coffee", 1)
    assert agenda(moved, "meeting") == ["notes", "vote", "coffee"]
    assert moved["sessions"][0]["moments"][0]["after"] == "vote"
    first = move(move(moved, "coffee", -1), "coffee", -1)
    assert agenda(first, "meeting") == ["coffee", "notes", "vote"]
    assert "after" not in first["sessions"][0]["moments"][0]


def test_nothing_moves_beyond_its_gathering(kit: Held) -> None:
    assert move(kit, "notes", -1) == kit
    assert agenda(move(kit, "vote", 5), "meeting") == ["notes", "coffee", "vote"]


def test_what_builds_on_a_later_part_is_told_and_so_is_a_phase_that_goes_back(kit: Held) -> None:
    moved = move(move(kit, "vote", -1), "vote", -1)
    assert expectations(moved) == [
        ("activities", 1, "phase", "expected-phase-order"),
        ("activities", 0, "on", 0, "expected-earlier-activity"),
    ]


def test_nothing_builds_on_what_was_removed(kit: Held) -> None:
    removed = remove(kit, "notes")
    assert agenda(removed, "meeting") == ["coffee", "vote"]
    assert removed["activities"][0]["on"] == []
    assert expectations(removed) == [("activities", 0, "on", "expected-something-to-work-on")]


def test_a_moment_can_be_removed(kit: Held) -> None:
    removed = remove(kit, "coffee")
    assert agenda(removed, "meeting") == ["notes", "vote"]
    assert found_in(removed, None)[1] == []


def test_a_new_activity_begins_as_its_example_and_builds_on_the_latest_before_it(kit: Held) -> None:
    with_themes = add(kit, "meeting", "themes")
    themes = with_themes["activities"][-1]
    assert (themes["id"], themes["phase"], themes["on"]) == ("themes", "solutions", ["notes"])
    assert themes["title"].keys() >= set(LANGUAGES)
    again = add(with_themes, "meeting", "themes")
    assert again["activities"][-1]["id"] == "themes_2"


def test_a_new_activity_stands_before_what_ends_the_gathering(kit: Held) -> None:
    ended = move(kit, "coffee", 1)
    assert agenda(add(ended, "meeting", "barometer"), "meeting") == ["notes", "vote", "barometer", "coffee"]


@pytest.mark.parametrize("name", method_names())
def test_every_method_can_be_added_without_a_mistake_of_its_own(kit: Held, name: str) -> None:
    roomy = put(kit, ("sessions", 0, "minutes"), 600)
    assert [each for each in expectations(add(roomy, "meeting", name)) if each[2] != "on"] == []


def test_an_activity_comes_to_another_gathering(kit: Held) -> None:
    second = insert(
        kit, ("sessions",), {"id": "", "name": {"fi": "Toinen", "sv": "Andra", "en": "Second"}, "minutes": 60}
    )
    brought = bring(second, "notes", "session")
    assert (agenda(brought, "meeting"), agenda(brought, "session")) == (["coffee", "vote"], ["notes"])
    assert [each["id"] for each in brought["activities"]] == ["vote", "notes"]


def test_a_brought_activity_is_still_built_on_and_a_brought_moment_leaves_nothing_behind(kit: Held) -> None:
    second = add_session(kit)
    assert bring(second, "notes", "gathering")["activities"][0]["on"] == ["notes"]
    brought = bring(second, "coffee", "gathering")
    assert (agenda(brought, "meeting"), agenda(brought, "gathering")) == (["notes", "vote"], ["coffee"])
    assert "moments" not in brought["sessions"][0]
    assert "after" not in brought["sessions"][1]["moments"][0]


def test_a_moment_comes_where_it_belongs(kit: Held) -> None:
    whole = put(kit, ("sessions", 0, "minutes"), 300)
    for kind in ("end", "welcome", "break", "talk", "warm_up"):
        whole = add_moment(whole, "meeting", kind)
    assert agenda(whole, "meeting") == ["welcome", "notes", "coffee", "vote", "break", "talk", "warm_up", "end"]
    assert found_in(whole, None)[1] == []
    assert agenda(add_moment(whole, "meeting", "end"), "meeting")[-2:] == ["end", "end_2"]


def test_a_gathering_is_added_with_a_name_in_every_language_and_no_mistake(kit: Held) -> None:
    added = add_session(kit)
    assert added["sessions"][1]["name"].keys() >= set(LANGUAGES)
    assert found_in(added, None)[1] == []
    assert [each["id"] for each in add_session(added)["sessions"]] == ["meeting", "gathering", "gathering_2"]


def test_a_gathering_moves_with_what_happens_in_it(kit: Held) -> None:
    second = add(add_session(kit), "gathering", "poll")
    moved = move_session(second, "gathering", -1)
    assert [each["id"] for each in moved["sessions"]] == ["gathering", "meeting"]
    assert [each["id"] for each in moved["activities"]] == ["poll", "notes", "vote"]
    assert agenda(moved, "meeting") == agenda(kit, "meeting")
    assert move_session(moved, "meeting", 9) == moved


def test_a_gathering_goes_with_what_happens_in_it_and_nothing_builds_on_that(kit: Held) -> None:
    second = bring(add_session(kit), "vote", "gathering")
    left = remove_session(second, "meeting")
    assert [each["id"] for each in left["sessions"]] == ["gathering"]
    assert [(each["id"], each["on"]) for each in left["activities"]] == [("vote", [])]
    assert expectations(remove_session(left, "gathering"))[:2] == [
        ("sessions", "expected-longer-list"),
        ("activities", "expected-longer-list"),
    ]


def test_a_phase_comes_with_its_usual_question_and_goes_with_the_one_it_has(kit: Held) -> None:
    three = choose_phases(kit, ["trial", "current_state", "solutions"])
    assert three["phases"] == ["current_state", "solutions", "trial"]
    assert three["questions"]["trial"].keys() >= set(LANGUAGES)
    assert three["questions"]["solutions"] == kit["questions"]["solutions"]
    assert found_in(three, None)[1] == []
    one = choose_phases(three, ["current_state"])
    assert list(one["questions"]) == ["current_state"]
    assert expectations(one) == [("activities", 1, "phase", "expected-phase")]


@pytest.mark.parametrize(
    "change",
    [
        lambda kit: add_moment(kit, "gone", "break"),
        lambda kit: add_moment(kit, "meeting", "party"),
        lambda kit: remove_session(kit, "gone"),
        lambda kit: move_session(kit, "gone", 1),
        lambda kit: bring(kit, "notes", "gone"),
    ],
)
def test_what_is_not_there_is_named(kit: Held, change: Callable[[Held], Held]) -> None:
    with pytest.raises(KitError) as raised:
        change(kit)
    assert raised.value.code == "kit-no-place"


def test_a_text_goes_with_its_last_language(kit: Held) -> None:
    place = ("activities", 0, "settings", "columns", 0, "text")
    kept = put(put(kit, (*place, "fi"), None), (*place, "sv"), None)
    assert kept["activities"][0]["settings"]["columns"][0]["text"] == {"en": "Runs"}
    assert "text" not in put(kept, (*place, "en"), None)["activities"][0]["settings"]["columns"][0]


def test_a_new_entry_gets_an_id_that_nothing_else_has(kit: Held) -> None:
    place = ("activities", 0, "settings", "columns")
    twice = insert(insert(kit, place, {"id": "", "text": {"fi": "A"}}), place, {"id": "", "text": {"fi": "B"}})
    ids = [each["id"] for each in twice["activities"][0]["settings"]["columns"]]
    assert ids == ["good", "column", "column_2"]
    assert [each["id"] for each in shift(twice, (*place, 2), -2)["activities"][0]["settings"]["columns"]] == [
        "column_2",
        "good",
        "column",
    ]


@pytest.mark.parametrize("place", [("activities", 9, "title"), ("id", "title"), ("activities", "title"), ("phases", 7)])
def test_a_place_that_is_not_there_is_named(kit: Held, place: tuple[str | int, ...]) -> None:
    with pytest.raises(KitError) as raised:
        put(kit, place, "x")
    assert raised.value.code == "kit-no-place"


def test_a_part_that_is_not_there_is_named(kit: Held) -> None:
    with pytest.raises(KitError) as raised:
        move(kit, "gone", 1)
    assert raised.value.text("en") == (
        "What should be changed is not there any more: gone. Load the page again and make the change anew."
    )


def test_a_list_that_the_method_has_by_itself_can_be_changed(tmp_path: Path) -> None:
    draft = Draft(small(tmp_path))
    draft.edit("add", {"session": "meeting", "kind": "areas_of_participation"})
    place = ("activities", 2, "settings", "statements")
    draft.edit("put", {"place": place, "value": None})
    draft.edit("put", {"place": (*place, 1), "value": None})
    assert len(draft.kit["activities"][2]["settings"]["statements"]) == 3


@pytest.mark.parametrize("name", method_names())
def test_every_setting_is_worded(name: str) -> None:
    assert unworded(fields_of(name, "fi")) == []


def unworded(fields: list[dict[str, Any]]) -> list[str]:
    """In Finnish, where no word is by chance that of the field; catalogues have the same keys in every language."""
    found = [field["label"] for field in fields if field["label"].replace(" ", "_").lower() == field["name"]]
    found += [choice["label"] for field in fields for choice in field.get("choices", []) if "_" in choice["label"]]
    return found + [each for field in fields for each in unworded(field.get("fields", []))]


# Any sequence --------------------------------------------------------------------------------------------------

PARTS = st.sampled_from(["notes", "vote", "coffee", "poll", "themes", "break", "gone"])
SESSIONS = st.sampled_from(["meeting", "gathering", "gone"])
PLACES = st.sampled_from(
    [
        ("name", "fi"),
        ("sessions", 0, "minutes"),
        ("sessions", 0, "moments", 0, "title", "sv"),
        ("activities", 0, "title", "fi"),
        ("activities", 1, "prompt", "en"),
        ("activities", 0, "settings", "limit"),
        ("activities", 0, "settings", "columns", 0, "text", "fi"),
        ("activities", 1, "settings", "options"),
        ("activities", 0, "script", 0, "say", 0, "fi"),
    ]
)
NEW = st.just({"id": "", "text": {}})
VALUES: st.SearchStrategy[Any] = st.one_of(
    st.text(max_size=9), st.integers(-9, 999), st.sampled_from([None, "18:00", "no", [], {"fi": "no"}])
)
CHANGES = st.lists(
    st.one_of(
        st.tuples(st.just("move"), st.fixed_dictionaries({"part": PARTS, "by": st.integers(-3, 3)})),
        st.tuples(st.just("remove"), st.fixed_dictionaries({"part": PARTS})),
        st.tuples(
            st.just("add"),
            st.fixed_dictionaries({"session": SESSIONS, "kind": st.sampled_from(["poll", "themes", "budget"])}),
        ),
        st.tuples(
            st.just("add_moment"),
            st.fixed_dictionaries({"session": SESSIONS, "kind": st.sampled_from(["break", "welcome", "end"])}),
        ),
        st.tuples(st.just("bring"), st.fixed_dictionaries({"part": PARTS, "session": SESSIONS})),
        st.tuples(st.just("add_session"), st.just({})),
        st.tuples(st.just("remove_session"), st.fixed_dictionaries({"session": SESSIONS})),
        st.tuples(st.just("move_session"), st.fixed_dictionaries({"session": SESSIONS, "by": st.integers(-2, 2)})),
        st.tuples(
            st.just("choose_phases"),
            st.fixed_dictionaries({"phases": st.lists(st.sampled_from(["current_state", "solutions", "trial"]))}),
        ),
        st.tuples(st.just("put"), st.fixed_dictionaries({"place": PLACES, "value": VALUES})),
        st.tuples(st.just("insert"), st.fixed_dictionaries({"place": PLACES, "value": NEW})),
        st.tuples(st.just("shift"), st.fixed_dictionaries({"place": PLACES, "by": st.integers(-2, 2)})),
    ),
    max_size=8,
)


@settings(deadline=None, max_examples=60)
@given(CHANGES)
def test_any_sequence_gives_a_kit_or_named_mistakes_and_every_undo_what_was_before(changes: list[Any]) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        opened = small(folder)
        before = deepcopy(opened.kit)
        draft = Draft(opened)
        steps = [draft.kit]
        for change, given_ in changes:
            with suppress(KitError):  # of a place or a part that is not there (any more)
                draft.edit(change, given_)
            if draft.kit != steps[-1]:
                steps.append(draft.kit)
        assert all(each.expected.text("fi") for each in draft.mistakes())
        text = changed_text(opened.text, draft.kit)
        file = written(folder, text)
        assert Document(file).data == draft.kit
        if not draft.mistakes():
            kit = read_kit(file)
            for session in kit.sessions:
                assert planned_minutes(draft.kit, session.id) == kit.planned_minutes(session)
                assert agenda(draft.kit, session.id) == [each.id for each in kit.agenda(session)]
        for step in reversed(steps):
            assert draft.kit == step
            draft.undo()
        assert draft.kit == opened.kit == before
        for step in steps[1:]:
            draft.redo()
            assert draft.kit == step


def test_a_new_change_forgets_what_was_undone(tmp_path: Path) -> None:
    draft = Draft(small(tmp_path))
    draft.edit("remove", {"part": "coffee"})
    draft.undo()
    assert (draft.undoable, draft.redoable) == (0, 1)
    draft.edit("move", {"part": "coffee", "by": 1})
    assert (draft.undoable, draft.redoable) == (1, 0)
    moved = draft.kit
    draft.redo()
    assert draft.kit == moved


@pytest.mark.parametrize("model", ASKED_OTHERWISE, ids=lambda model: model.__name__)
def test_everything_that_a_kit_says_can_be_changed(model: type[KitPart]) -> None:
    """On a form, or in a way of its own."""
    on_forms = {field for of, fields in FORMS.values() if of is model for field in fields}
    assert on_forms | ASKED_OTHERWISE[model] >= set(model.model_fields)
    assert not on_forms & ASKED_OTHERWISE[model]


def test_every_field_of_a_form_is_worded() -> None:
    assert [each for form in forms("fi").values() for each in unworded(form)] == []


# The file ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", kit_files().values(), ids=lambda file: file.parent.name)
def test_a_file_that_holds_the_same_stays_as_it_was_written(file: Path) -> None:
    document = Document(file)
    assert changed_text(document.text, document.data) == document.text


def test_comments_and_what_nobody_knows_stay(tmp_path: Path) -> None:
    text = SMALL.replace("  - id: vote\n", "  # Chosen by dots.\n  - id: vote\n    colour: red  # ours\n")
    document = Document(written(tmp_path, f"# By us\n{text}"))
    changed = changed_text(document.text, put(document.data, ("activities", 1, "title", "fi"), "Äänestys: mikä?"))
    assert changed.startswith("# By us\n")
    assert "    colour: red  # ours\n" in changed
    assert "  # Chosen by dots.\n" in changed
    assert changed == document.text.replace('fi: "Valinta"', 'fi: "Äänestys: mikä?"')
