"""From a command to the ledger; names cite the rules of docs/spec/ledger.md."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar

import pytest

from talkoot.cycle import upcasting
from talkoot.cycle.engine import Command, Engine, replay
from talkoot.errors import LedgerError
from talkoot.expected import Expectation
from talkoot.ledger.event import Blob, Entry, Event, Summary
from talkoot.ledger.sql import SqliteStore
from talkoot.methods.method import Item
from talkoot.methods.sticky_notes.rules import NotesState, StickyNotes
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, Source, Workshop

ANNA, BERTIL, *_ = PARTICIPANTS
OPTIONS = [{"id": "a", "text": {"fi": "Aamu"}}, {"id": "b", "text": {"fi": "Ilta"}}]


class BusyStore(SqliteStore):
    """A ledger where somebody else writes at the very moment before our own commit."""

    meanwhile: Callable[[], object] | None = None

    def append(
        self,
        entries: Sequence[Entry],
        expected: int,
        summaries: Iterable[Summary] = (),
        blobs: Iterable[Blob] = (),
    ) -> None:
        meanwhile, self.meanwhile = self.meanwhile, None
        if meanwhile:
            meanwhile()
        super().append(entries, expected, summaries, blobs)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.sqlite"


@pytest.fixture
def two(path: Path) -> Iterator[tuple[Workshop, Workshop, BusyStore]]:
    """Two processes on one file; the second one's store can be made busy."""
    first = Workshop.of("sticky_notes", {"limit": 3}, engine=Engine(SqliteStore(path)))
    store = BusyStore(path)
    yield first, Workshop(Engine(store), first.cycle), store
    first.engine.store.close()
    store.close()


def note(workshop: Workshop, text: str = "Kyyti", id: str = "command-1", actor: Any = ANNA) -> Command:  # noqa: A002
    return Command(workshop.cycle, "add_note", {"text": text}, ACTIVITY, actor, id)


def texts(workshop: Workshop) -> list[str]:
    state: Any = workshop.activity.state
    return [each.text for each in state.entries.values()]


def test_l13_an_accepted_command_is_not_carried_out_again() -> None:
    workshop = Workshop.of("sticky_notes")
    for _ in range(2):
        assert workshop.engine.do([note(workshop)])[0].ok
    assert texts(workshop) == ["Kyyti"]
    together = workshop.engine.do([note(workshop, id="command-2"), note(workshop, id="command-2")])
    assert [answer.ok for answer in together] == [True, True]
    assert len(texts(workshop)) == 2


def test_l13_it_is_answered_the_same_even_where_it_would_be_refused_by_now() -> None:
    workshop = Workshop.of("sticky_notes", {"limit": 1})
    workshop.engine.do([note(workshop)])
    workshop.facilitate("close_activity")
    late = Engine(workshop.engine.store)
    assert late.do([note(workshop)])[0].ok
    assert late.do([note(workshop, id="command-2")])[0].refusal is not None


def test_l14_a_refused_command_is_decided_afresh() -> None:
    workshop = Workshop.of("sticky_notes")
    workshop.facilitate("pause_activity")
    refusal = workshop.engine.do([note(workshop)])[0].refusal
    assert refusal is not None
    assert refusal.code == "paused"
    workshop.facilitate("start_activity")
    assert workshop.engine.do([note(workshop)])[0].ok


@pytest.mark.parametrize("identifier", ["short", "with spaces in it", "x" * 65, "ääkkösiä-riittää"])
def test_l15_an_id_that_is_none_is_refused(identifier: str) -> None:
    workshop = Workshop.of("sticky_notes")
    refusal = workshop.engine.do([note(workshop, id=identifier)])[0].refusal
    assert refusal is not None
    assert refusal.code == "bad-command-id"


def test_l15_the_id_of_somebody_elses_command_is_refused() -> None:
    workshop = Workshop.of("sticky_notes")
    workshop.engine.do([note(workshop)])
    refusal = workshop.engine.do([note(workshop, actor=BERTIL)])[0].refusal
    assert refusal is not None
    assert refusal.code == "bad-command-id"
    assert len(texts(workshop)) == 1


def test_l16_who_was_overtaken_decides_anew(two: tuple[Workshop, Workshop, BusyStore]) -> None:
    first, second, store = two
    for number in range(2):
        first.give("add_note", text=f"Lappu {number}")
    store.meanwhile = lambda: first.give("add_note", text="Kolmas")
    refusal = second.refused("add_note", text="Neljäs")
    assert refusal.code == "limit-reached"
    assert texts(second) == ["Lappu 0", "Lappu 1", "Kolmas"]
    assert second.state == replay(second.cycle, second.history)


def test_l16_screens_of_the_overtaken_process_hear_of_both(two: tuple[Workshop, Workshop, BusyStore]) -> None:
    first, second, store = two
    since = second.engine.position if second.state else 0
    store.meanwhile = lambda: first.give("add_note", text="Ensimmäinen")
    second.give("add_note", BERTIL, text="Toinen")
    touched = second.engine.changed_after(second.cycle, since, ACTIVITY)
    state: Any = second.activity.state
    assert touched is not None
    assert {f"note:{each}" for each in state.entries} <= touched.keys
    assert len(state.entries) == 2


_WRITER = """
import json, sys
from talkoot.cycle.engine import Command, Engine
from talkoot.ledger.sql import SqliteStore
from talkoot.methods.method import Actor
path, cycle = sys.argv[1:]
engine = Engine(SqliteStore(path))
actor = Actor("participant", "one-person", "client")
print("ready", flush=True)
sys.stdin.readline()
answers = [engine.do([Command(cycle, "add_note", {"text": "Kyyti"}, "activity", actor)])[0] for _ in range(30)]
print(json.dumps([answer.refusal.code if answer.refusal else "" for answer in answers]))
"""


def test_l16_two_processes_cannot_pass_a_limit_together(path: Path) -> None:
    workshop = Workshop.of("sticky_notes", {"limit": 20}, engine=Engine(SqliteStore(path)))
    arguments = [sys.executable, "-c", _WRITER, str(path), workshop.cycle]
    writers = [subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("\n")
        writer.stdin.flush()
    codes = [code for writer in writers for code in json.loads(writer.communicate(timeout=60)[0])]
    assert sorted(codes) == [""] * 20 + ["limit-reached"] * 40
    workshop.engine.catch_up()
    assert len(texts(workshop)) == 20
    workshop.engine.store.close()


def test_l17_a_failed_commit_leaves_nothing_behind(path: Path) -> None:
    store = SqliteStore(path)
    workshop = Workshop.of("sticky_notes", engine=Engine(store))
    workshop.give("add_note", text="Ennen")
    pages = store._connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    store._connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    commands = [note(workshop, "y" * 280, id=f"command-{number}", actor=FACILITATOR) for number in range(300)]
    with pytest.raises(LedgerError) as caught:
        workshop.engine.do(commands)
    assert caught.value.code == "disk-full"
    assert texts(workshop) == ["Ennen"]
    assert workshop.state == replay(workshop.cycle, workshop.history)
    store._connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 1000}")
    assert all(answer.ok for answer in workshop.engine.do(commands))
    assert len(texts(workshop)) == 301
    store.close()


def test_l17_a_ledger_that_became_read_only_says_so_and_loses_nothing(path: Path) -> None:
    store = SqliteStore(path)
    workshop = Workshop.of("sticky_notes", engine=Engine(store))
    store._connection.exec_driver_sql("PRAGMA query_only = ON")
    with pytest.raises(LedgerError) as caught:
        workshop.give("add_note", text="Ei mahdu")
    assert caught.value.code == "ledger-read-only"
    assert texts(workshop) == []
    store.close()


def test_l18_commands_are_decided_on_the_outcome_of_those_before() -> None:
    workshop = Workshop.of("sticky_notes", {"limit": 1})
    answers = workshop.engine.do(
        [
            note(workshop, "Eka", "command-1"),
            note(workshop, "Toka", "command-2"),
            Command(workshop.cycle, "undo", {}, ACTIVITY, ANNA, "command-3"),
            note(workshop, "Kolmas", "command-4"),
        ]
    )
    assert [answer.refusal.code if answer.refusal else "" for answer in answers] == ["", "limit-reached", "", ""]
    assert texts(workshop) == ["Kolmas"]


def test_l19_times_of_respondents_are_cut_to_the_minute() -> None:
    workshop = Workshop.of("sticky_notes")
    workshop.give("add_note", text="Kyyti")
    workshop.give("add_note", FACILITATOR, text="Vetäjän")
    times = {event.data["text"]: event.at for event in workshop.history if event.kind == "NoteAdded"}
    assert times["Kyyti"].endswith(":00+00:00")
    assert "." not in times["Kyyti"]
    assert "." in times["Vetäjän"], "the facilitator's times are exact"


def test_l21_a_late_deletion_does_not_change_what_was_shown() -> None:
    workshop = Workshop.of("poll", {"blind": True, "options": OPTIONS})
    for actor in PARTICIPANTS:
        workshop.give("choose", actor, options=["a"])
    workshop.facilitate("reveal_activity")
    shown = workshop.activity.results
    workshop.give("withdraw_choice", ANNA)
    assert workshop.activity.results == shown
    assert shown is not None
    assert shown.answered == len(PARTICIPANTS)


def test_a_person_is_told_what_was_wrong_with_what_was_sent() -> None:
    workshop = Workshop.of("sticky_notes")
    refusal = workshop.refused("add_note", text=7)
    assert refusal.code == "bad-data"
    assert refusal.values == {"where": "text", "expected": Expectation("expected-text"), "got": "7"}
    assert workshop.refused("add_note", text="  ").code == "empty"
    assert workshop.refused("add_note", text="olen 131052-308T").code == "identity-code"
    assert workshop.refused("add_note", text="soita 040 123 4567").code == "contact-details"
    workshop.give("add_note", text="soita 040 123 4567", confirmed=True)
    assert workshop.refused("fold_note").code == "unknown-action"
    assert workshop.ask("add_note", {"text": "x"}, ANNA, "elsewhere").refusal is not None


# Older and newer events ----------------------------------------------------------------------------------------


class LaterNotes(StickyNotes):
    """Sticky notes as they might be one day: a note's text is called ``words``, and has a ``mood``."""

    events: ClassVar[Mapping[str, int]] = {**StickyNotes.events, "NoteAdded": 3}
    upcasters: ClassVar[Any] = {
        ("NoteAdded", 1): lambda data: {**{key: data[key] for key in data if key != "text"}, "words": data["text"]},
        ("NoteAdded", 2): lambda data: data | {"mood": "calm"},
    }

    def apply(self, state: NotesState, event: Event) -> None:
        if event.kind == "NoteAdded" and "words" in event.data:
            event = event._replace(data=event.data | {"text": f"{event.data['words']} ({event.data['mood']})"})
        super().apply(state, event)


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Workshop:
    """A workshop with one note, read by a later Talkoot."""
    workshop = Workshop.of("sticky_notes")
    workshop.give("add_note", text="Kyyti")
    monkeypatch.setattr("talkoot.cycle.outcomes.method", lambda name: LaterNotes())  # noqa: ARG005
    return Workshop(Engine(workshop.engine.store), workshop.cycle)


def test_l22_an_old_event_is_lifted_when_it_is_read(later: Workshop) -> None:
    before = later.history
    assert texts(later) == ["Kyyti (calm)"]
    assert later.history == before


def test_l22_a_blanked_event_is_not_lifted(later: Workshop) -> None:
    (added,) = (event for event in later.history if event.kind == "NoteAdded")
    blanked = added._replace(data={"id": added.data["id"], "blanked": True})
    assert upcasting.lifted(later.state, blanked) == blanked._replace(version=3)


@pytest.mark.parametrize("changes", [{"version": 2}, {"kind": "NoteFolded"}, {"activity": "", "kind": "RoomBooked"}])
def test_l23_a_newer_event_stops_the_reading(changes: dict[str, Any]) -> None:
    workshop = Workshop.of("sticky_notes")
    workshop.give("add_note", text="Kyyti")
    last = workshop.history[-1]
    newer = last._replace(position=last.position + 1, **changes)
    workshop.engine.store.append([Entry("from-later", workshop.cycle, "", (newer,))], last.position)
    with pytest.raises(LedgerError) as caught:
        Engine(workshop.engine.store).state(workshop.cycle)
    assert caught.value.code == "event-newer"
    assert newer.kind in str(caught.value)
    assert "Update Talkoot" in str(caught.value)


def test_who_looks_ahead_at_a_planned_activity_sees_what_happens_to_its_notes() -> None:
    workshop = Workshop.of("themes", sources=[Source.notes("Kyyti ei tullut")], started=False)
    note = next(iter(workshop.state.activities["notes"].state.entries))
    before = workshop.engine.position
    workshop.accepted("hide_note", {"note": note}, activity="notes")
    touched = workshop.engine.changed_after(workshop.cycle, before, ACTIVITY)
    assert touched is not None
    assert f"item:{note}" in touched.keys


def test_items_are_looked_up_anew_only_where_one_of_them_may_have_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up: list[str] = []

    def items(self: StickyNotes, state: NotesState, of: Mapping[str, Item]) -> dict[str, Item]:
        found = unwatched(self, state, of)
        looked_up.extend(found)
        return found

    unwatched = StickyNotes.items
    monkeypatch.setattr(StickyNotes, "items", items)
    workshop = Workshop.of("dot_vote", sources=[Source.notes("Kyyti ei tullut", "Ovi oli lukossa")])
    first, second = workshop.state.activities["notes"].state.entries
    workshop.accepted("place_dots", {"choices": {first: 1}}, ANNA, ACTIVITY)
    looked_up.clear()
    workshop.accepted("place_dots", {"choices": {second: 1}}, ANNA, ACTIVITY)
    workshop.accepted("place_dots", {"choices": {second: 1}}, BERTIL, ACTIVITY)
    assert looked_up == []
    workshop.accepted("hide_note", {"note": first}, activity="notes")
    refused = workshop.refused("place_dots", ANNA, choices={first: 1})
    assert refused.code == "unknown-option"
    assert looked_up == [second]


def test_items_of_what_is_built_on_items_follow_them_too() -> None:
    workshop = Workshop.of(
        "dot_vote",
        sources=[
            Source.notes("Kyyti ei tullut"),
            Source("themes", "themes", lambda _activity, _items: [("add_theme", {"name": "Kyydit"})], on=("notes",)),
        ],
    )
    workshop.facilitate("start_activity", "themes")
    theme = next(iter(workshop.state.items_of("themes")))
    note = next(iter(workshop.state.activities["notes"].state.entries))
    workshop.accepted("place_notes", {"notes": [note], "theme": theme}, activity="themes")
    assert workshop.state.items_of("themes")[theme].parts == ("Kyyti ei tullut",)
    workshop.accepted("hide_note", {"note": note}, activity="notes")
    assert not workshop.state.items_of("themes")[theme].parts


def test_two_doors_never_share_a_code(path: Path) -> None:
    store = SqliteStore(path)
    engine = Engine(store)
    first, second = Workshop.of("sticky_notes", engine=engine), Workshop.of("sticky_notes", engine=engine)
    first.accepted("open_door")
    draws = iter([first.state.door.code, first.state.door.code])

    def same_code_twice(*_: Any) -> str:
        drawn = next(draws, None)
        return _as_id(int(drawn) if drawn else 654_321)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("talkoot.cycle.engine.new_id", same_code_twice)
        answer = second.engine.do([Command(second.cycle, "open_door", {}, "", FACILITATOR, "command-1")])[0]
    assert answer.ok
    assert second.state.door.code == "654321"
    assert store.cycle_of_code(first.state.door.code) == first.cycle
    assert store.cycle_of_code("654321") == second.cycle
    store.close()


def _as_id(code: int) -> str:
    """Give an id from which the rules draw this code."""
    number, letters = code - 100_000, ""
    while number:
        number, digit = divmod(number, 36)
        letters = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + letters
    return letters or "0"


def test_l22_a_blind_discussion_from_before_is_read_as_one_that_everybody_sees() -> None:
    workshop = Workshop.of("discussion")
    workshop.accepted("add_highlight", {"text": "Kohokohta"}, activity=ACTIVITY)
    history = [
        event._replace(data={**event.data, "settings": {**event.data["settings"], "blind": True}})
        if event.kind == "ActivityAdded"
        else event
        for event in workshop.history
    ]
    assert replay(workshop.cycle, history) == workshop.state
