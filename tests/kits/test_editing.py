"""Changing a kit: whatever is done leads to a kit that can be carried out or to named mistakes, and can be undone."""

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
from talkoot.kits.editing import Held, add, agenda, bring, insert, move, planned_minutes, put, remove, shift
from talkoot.kits.load import kit_files
from talkoot.kits.own import Opened
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
    """In Finnish, where no word is by chance that of the field; catalogues have the same keys in every language."""

    def unworded(fields: list[dict[str, Any]]) -> list[str]:
        found = [field["label"] for field in fields if field["label"].replace(" ", "_").lower() == field["name"]]
        found += [choice["label"] for field in fields for choice in field.get("choices", []) if "_" in choice["label"]]
        return found + [each for field in fields for each in unworded(field.get("fields", []))]

    assert unworded(fields_of(name, "fi")) == []


# Any sequence --------------------------------------------------------------------------------------------------

PARTS = st.sampled_from(["notes", "vote", "coffee", "poll", "themes", "budget", "gone"])
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
            st.fixed_dictionaries(
                {"session": st.just("meeting"), "kind": st.sampled_from(["poll", "themes", "budget"])}
            ),
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
            assert planned_minutes(draft.kit, "meeting") == kit.planned_minutes(kit.sessions[0])
            assert agenda(draft.kit, "meeting") == [each.id for each in kit.agenda(kit.sessions[0])]
        for step in reversed(steps):
            assert draft.kit == step
            draft.undo()
        assert draft.kit == opened.kit == before


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
