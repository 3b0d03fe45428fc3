"""Themes: the contract, and the rules of their own."""

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from talkoot.cycle.state import Activity
from talkoot.errors import Refusal
from talkoot.locales import Texts, error_text
from talkoot.methods.method import Item
from talkoot.methods.themes.actions import MOST_THEMES, AddTheme
from talkoot.methods.words import words_of
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, SCRIBES, Asked, Source, Workshop
from tests.methods.contract import MethodContract, words

ANNA, BERTIL, *_ = PARTICIPANTS
NOTES = Source.notes("Kyyti myöhästyi", "Ovi on raskas", "Kukaan ei vastaa")
SUGGESTED = [
    {"id": "journey", "text": {"fi": "Matkat", "sv": "Resor"}},
    {"id": "place", "text": {"fi": "Tilat"}},
]


class TestContract(MethodContract):
    method = "themes"
    sources = (NOTES,)

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries(
            {
                "suggested": st.sampled_from([[], SUGGESTED]),
                "who": st.sampled_from(["everyone", "everyone", "facilitator"]),
            }
        )

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:
        state: Any = activity.state
        # Notes that were grouped and are hidden now are asked for as well.
        known = sorted({*items, *state.place})
        notes = st.lists(st.sampled_from(known), max_size=3) if known else st.just([])
        theme = st.sampled_from([*state.themes, "gone"])
        name = words().map(lambda text: text[:60])
        asked: dict[str, st.SearchStrategy[dict[str, Any]]] = {
            "add_theme": st.fixed_dictionaries({"name": name, "notes": notes}),
            "rename_theme": st.fixed_dictionaries({"theme": theme, "name": name}),
            "remove_theme": st.fixed_dictionaries({"theme": theme}),
            "merge_themes": st.fixed_dictionaries({"theme": theme, "into": theme}),
            "place_notes": st.fixed_dictionaries({"notes": notes, "theme": st.one_of(st.just(""), theme)}),
        }
        moving = st.tuples(st.just("place_notes"), asked["place_notes"])
        return st.one_of(moving, *(st.tuples(st.just(each), data) for each, data in asked.items()))


def themes(*texts: str, **settings: Any) -> Workshop:
    source = Source.notes(*texts) if texts else NOTES
    return Workshop.of("themes", settings, sources=(source,))


def note(workshop: Workshop, text: str) -> str:
    """Give the id of the note that holds a text."""
    found: Mapping[str, Item] = workshop.state.items_of("notes")
    return next(each.id for each in found.values() if each.text == text)


def added(workshop: Workshop, name: str, *texts: str, actor: Any = ANNA) -> str:
    """Let somebody make a theme of some notes; give its id."""
    answer = workshop.give("add_theme", actor, name=name, notes=[note(workshop, text) for text in texts])
    return str(answer.events[0].data["id"])


def seen(workshop: Workshop) -> dict[str, list[str]]:
    """Give the themes as the room sees them: the texts of their visible notes by name."""
    method, state = workshop.activity.method, workshop.activity.state
    items = workshop.state.items_for(workshop.activity)
    parts = [method.part(state, key, "room") for key in method.keys(state, "room")]
    return {
        part["name"]: [items[each].text for each in part["notes"] if each in items]
        for part in parts
        if part is not None
    }


def said(refusal: Refusal, language: str = "en") -> str:
    return error_text(refusal.code, refusal.values, language, "themes")[0]


def test_a_theme_is_made_of_chosen_notes() -> None:
    workshop = themes()
    added(workshop, "Matkat", "Kyyti myöhästyi", "Kukaan ei vastaa")
    assert seen(workshop) == {"Matkat": ["Kyyti myöhästyi", "Kukaan ei vastaa"]}


def test_the_last_move_wins() -> None:
    workshop = themes()
    taxi = note(workshop, "Kyyti myöhästyi")
    journeys, phone = added(workshop, "Matkat"), added(workshop, "Puhelin", actor=BERTIL)
    workshop.give("place_notes", ANNA, notes=[taxi], theme=journeys)
    workshop.give("place_notes", BERTIL, notes=[taxi], theme=phone)
    assert seen(workshop) == {"Matkat": [], "Puhelin": ["Kyyti myöhästyi"]}
    workshop.give("place_notes", SCRIBES[0], notes=[taxi])
    assert seen(workshop) == {"Matkat": [], "Puhelin": []}


def test_a_move_that_changes_nothing_is_no_event() -> None:
    workshop = themes()
    journeys = added(workshop, "Matkat", "Kyyti myöhästyi")
    answer = workshop.give("place_notes", notes=[note(workshop, "Kyyti myöhästyi")], theme=journeys)
    assert answer.events == ()


def test_a_note_that_was_hidden_meanwhile_cannot_be_moved_and_nothing_else_is() -> None:
    workshop = themes()
    journeys = added(workshop, "Matkat")
    notes = [note(workshop, "Kyyti myöhästyi"), note(workshop, "Ovi on raskas")]
    workshop.accepted("hide_note", {"note": notes[1]}, FACILITATOR, "notes")
    refusal = workshop.refused("place_notes", notes=notes, theme=journeys)
    assert (refusal.code, refusal.values) == ("note-gone", {"notes": 1})
    assert said(refusal) == "The note is not on the wall any more, so it was not moved."
    assert seen(workshop) == {"Matkat": []}


def test_a_hidden_note_leaves_its_theme_and_comes_back_to_it() -> None:
    workshop = themes()
    added(workshop, "Matkat", "Kyyti myöhästyi")
    taxi = note(workshop, "Kyyti myöhästyi")
    workshop.accepted("hide_note", {"note": taxi}, FACILITATOR, "notes")
    assert seen(workshop) == {"Matkat": []}
    assert workshop.state.items_of(ACTIVITY).popitem()[1].parts == ()
    workshop.accepted("show_note", {"note": taxi}, FACILITATOR, "notes")
    assert seen(workshop) == {"Matkat": ["Kyyti myöhästyi"]}


def test_removing_a_theme_makes_its_notes_loose() -> None:
    workshop = themes()
    journeys = added(workshop, "Matkat", "Kyyti myöhästyi")
    workshop.give("remove_theme", theme=journeys)
    assert seen(workshop) == {}
    frame = workshop.activity.method.frame(workshop.activity.state, workshop.state.items_for(workshop.activity))
    assert list(frame["theme"]) == ["", "", ""]
    refusal = workshop.refused("place_notes", notes=[note(workshop, "Kyyti myöhästyi")], theme=journeys)
    assert said(refusal) == "This theme is not there any more."


def test_merging_moves_the_notes_and_takes_the_first_away() -> None:
    workshop = themes()
    phone = added(workshop, "Puhelin", "Kukaan ei vastaa")
    journeys = added(workshop, "Matkat", "Kyyti myöhästyi")
    workshop.give("merge_themes", theme=phone, into=journeys)
    assert seen(workshop) == {"Matkat": ["Kyyti myöhästyi", "Kukaan ei vastaa"]}
    assert workshop.refused("merge_themes", theme=phone, into=journeys).code == "theme-gone"
    workshop.give("undo")
    assert seen(workshop) == {"Puhelin": ["Kukaan ei vastaa"], "Matkat": ["Kyyti myöhästyi"]}


def test_two_themes_cannot_have_one_name_in_any_language() -> None:
    workshop = themes(suggested=SUGGESTED)
    for name in ("matkat", "RESOR"):
        refusal = workshop.refused("add_theme", name=name)
        assert (refusal.code, refusal.values) == ("theme-exists", {"name": name})
    assert workshop.refused("rename_theme", theme="place", name="Matkat").code == "theme-exists"
    workshop.give("rename_theme", theme="journey", name="Matkat")


def test_a_suggested_theme_is_read_in_each_language_until_it_is_renamed() -> None:
    workshop = themes(suggested=SUGGESTED)
    method = workshop.activity.method
    part = method.part(workshop.activity.state, "theme:journey", "participant")
    assert part == {"name": "Matkat", "order": 1, "notes": [], "names": {"fi": "Matkat", "sv": "Resor"}}
    assert workshop.state.items_of(ACTIVITY)["journey"].translated == {"fi": "Matkat", "sv": "Resor"}
    workshop.give("rename_theme", theme="journey", name="Kyydit")
    part = method.part(workshop.activity.state, "theme:journey", "participant")
    assert part == {"name": "Kyydit", "order": 1, "notes": []}
    assert workshop.state.items_of(ACTIVITY)["journey"].translated == {}


def test_where_the_facilitator_groups_nobody_else_does() -> None:
    workshop = themes(who="facilitator")
    for actor in (ANNA, SCRIBES[0]):
        refusal = workshop.refused("add_theme", actor, name="Matkat")
        assert said(refusal) == "Here the facilitator groups the notes."
    workshop.give("add_theme", FACILITATOR, name="Matkat")
    assert seen(workshop) == {"Matkat": []}


def test_there_are_not_more_themes_than_one_can_take_in() -> None:
    workshop = themes()
    for number in range(MOST_THEMES):
        added(workshop, f"Teema {number}")
    refusal = workshop.refused("add_theme", name="Vielä yksi")
    assert said(refusal) == "There are 40 themes already; more would be hard to take in."


def test_a_name_that_is_too_long_is_refused_with_both_lengths() -> None:
    refusal = themes().refused("add_theme", name="x" * 61)
    assert (refusal.code, refusal.values) == ("too_long", {"limit": 60, "length": 61})


def test_a_name_is_words_and_the_ids_of_notes_are_not() -> None:
    refusal = themes().refused("add_theme", name="Soita 040 123 4567")
    assert refusal.code == "contact-details"
    assert list(words_of(AddTheme(name="Matkat", notes=("0401234567",)))) == ["Matkat"]


def test_themes_cannot_be_blind() -> None:
    workshop = Workshop.of("themes", sources=(NOTES,), started=False)
    refusal = workshop.ask("change_activity", {"activity": ACTIVITY, "settings": {"blind": True}}).refusal
    assert refusal is not None
    assert str(refusal.values["expected"]) == "blind: false, since themes are made together"


def test_two_suggested_themes_of_one_id_are_refused() -> None:
    workshop = Workshop.of("themes", sources=(NOTES,), started=False)
    settings = {"suggested": [SUGGESTED[0], SUGGESTED[0]]}
    refusal = workshop.ask("change_activity", {"activity": ACTIVITY, "settings": settings}).refusal
    assert refusal is not None
    assert "journey" in refusal.values["got"]


def test_people_who_fill_the_same_theme_do_not_hinder_each_others_undo() -> None:
    workshop = themes()
    journeys = added(workshop, "Matkat")
    taxi, door = note(workshop, "Kyyti myöhästyi"), note(workshop, "Ovi on raskas")
    workshop.give("place_notes", ANNA, notes=[taxi], theme=journeys)
    workshop.give("place_notes", BERTIL, notes=[door], theme=journeys)
    workshop.give("undo", ANNA)
    assert seen(workshop) == {"Matkat": ["Ovi on raskas"]}
    assert workshop.refused("undo", ANNA).code == "built-upon", "Bertil has put a note into her theme"


def test_a_note_that_somebody_moved_on_is_not_taken_back() -> None:
    workshop = themes()
    journeys, phone = added(workshop, "Matkat", actor=FACILITATOR), added(workshop, "Puhelin", actor=FACILITATOR)
    taxi = note(workshop, "Kyyti myöhästyi")
    workshop.give("place_notes", ANNA, notes=[taxi], theme=journeys)
    workshop.give("place_notes", BERTIL, notes=[taxi], theme=phone)
    assert workshop.refused("undo", ANNA).code == "built-upon"


def test_a_removed_theme_comes_back_with_the_notes_that_are_still_loose() -> None:
    workshop = themes()
    journeys = added(workshop, "Matkat", "Kyyti myöhästyi", "Ovi on raskas")
    places = added(workshop, "Tilat", actor=BERTIL)
    workshop.give("remove_theme", ANNA, theme=journeys)
    workshop.give("place_notes", BERTIL, notes=[note(workshop, "Ovi on raskas")], theme=places)
    workshop.give("undo", ANNA)
    assert seen(workshop) == {"Matkat": ["Kyyti myöhästyi"], "Tilat": ["Ovi on raskas"]}


def test_a_theme_with_its_notes_is_an_item_for_what_follows() -> None:
    workshop = themes()
    journeys = added(workshop, "Matkat", "Kyyti myöhästyi", "Ovi on raskas")
    item = workshop.state.items_of(ACTIVITY)[journeys]
    assert (item.text, item.parts) == ("Matkat", ("Kyyti myöhästyi", "Ovi on raskas"))


def test_ones_own_view_counts_ones_changes() -> None:
    workshop = themes()
    added(workshop, "Matkat")
    method, state = workshop.activity.method, workshop.activity.state
    assert method.own(state, ANNA.respondent) == {"moves": 1}
    assert method.own(state, BERTIL.respondent) == {}


def test_the_frame_has_a_row_per_note_the_loose_ones_last_and_one_for_an_empty_theme() -> None:
    workshop = themes()
    added(workshop, "Tilat")
    added(workshop, "Matkat", "Kyyti myöhästyi", "Kukaan ei vastaa")
    frame = workshop.activity.method.frame(workshop.activity.state, workshop.state.items_for(workshop.activity))
    assert list(zip(frame["name"], frame["text"], strict=True)) == [
        ("Matkat", "Kukaan ei vastaa"),
        ("Matkat", "Kyyti myöhästyi"),
        ("Tilat", ""),
        ("", "Ovi on raskas"),
    ]


def test_the_text_alternative_and_the_table_name_the_themes_in_the_readers_language() -> None:
    workshop = themes(suggested=SUGGESTED)
    workshop.give("place_notes", notes=[note(workshop, "Kyyti myöhästyi")], theme="journey")
    method = workshop.activity.method
    frame = method.frame(workshop.activity.state, workshop.state.items_for(workshop.activity))
    assert method.describe(frame, Texts("themes", "sv")) == (
        "2 teman. Det största är ”Resor” med 1 lapp. 2 lappar är utan tema."
    )
    table = method.table(frame, Texts("themes", "en"))
    assert table.to_numpy().tolist() == [
        ["Matkat", "Kyyti myöhästyi"],
        ["Tilat", ""],
        ["Without a theme", "Kukaan ei vastaa"],
        ["Without a theme", "Ovi on raskas"],
    ]
