"""A cycle that was forgotten while others have it open: it stays forgotten, and everybody is told."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from talkoot.cycle.api import Cycle, Ledger
from talkoot.cycle.engine import Command, Engine
from talkoot.errors import TalkootError
from talkoot.hub.client import TurnedAwayError
from talkoot.ledger.sql import SqliteStore
from talkoot.widgets import ActivityWidget, PhaseScreen
from talkoot.widgets.following import follower_of
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, Workshop
from tests.hub.running import Running, run, running
from tests.hub.test_messages import farewell


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.sqlite"


def forget(path: Path, cycle: str) -> None:
    """Do what ``talkoot forget`` does, in a process of its own."""
    store = SqliteStore(path)
    store.forget(cycle)
    store.close()


def is_there(path: Path, cycle: str) -> bool:
    store = SqliteStore(path)
    try:
        return bool(list(store.read(cycle=cycle))) or cycle in {each.cycle for each in store.summaries()}
    finally:
        store.close()


def test_a_write_does_not_bring_a_forgotten_cycle_back(path: Path) -> None:
    workshop = Workshop.of("sticky_notes", engine=Engine(SqliteStore(path)))
    workshop.give("add_note", text="Ennen")
    forget(path, workshop.cycle)
    for action, data, activity in (
        ("add_note", {"text": "Jälkeen"}, ACTIVITY),
        ("rename_cycle", {"name": {"fi": "Takaisin"}}, ""),
        ("open_door", {}, ""),
        ("undo", {}, ""),
    ):
        refusal = workshop.ask(action, data, PARTICIPANTS[0] if activity else FACILITATOR, activity).refusal
        assert refusal is not None
        assert (refusal.code, refusal.values) == ("unknown-cycle", {"cycle": workshop.cycle})
    assert not is_there(path, workshop.cycle)
    with pytest.raises(TalkootError, match="There is no cycle"):
        workshop.engine.state(workshop.cycle)


def test_a_write_at_the_very_moment_of_forgetting_does_not_bring_it_back(path: Path) -> None:
    class Late(SqliteStore):
        def append(self, *arguments: Any, **others: Any) -> None:
            if armed:
                armed.clear()
                forget(path, workshop.cycle)
            super().append(*arguments, **others)

    armed: list[bool] = []
    workshop = Workshop.of("sticky_notes", engine=Engine(Late(path)))
    armed.append(True)
    assert workshop.refused("add_note", text="Samalla hetkellä").code == "unknown-cycle"
    assert not is_there(path, workshop.cycle)


def test_the_same_cycle_can_be_created_anew_after_it_was_forgotten(path: Path) -> None:
    workshop = Workshop.of("sticky_notes", engine=Engine(SqliteStore(path)))
    forget(path, workshop.cycle)
    workshop.create()
    assert workshop.state.activities == {}


def test_others_go_on_after_the_newest_events_were_forgotten_unread(path: Path) -> None:
    kept = Workshop.of("sticky_notes", engine=Engine(SqliteStore(path)))
    since = kept.engine.position
    other = Workshop.of("sticky_notes", engine=Engine(SqliteStore(path)))
    other.engine.store.forget(other.cycle)
    kept.give("add_note", text="Jatkuu")  # would be »ledger-busy«, were the position taken from the events
    state: Any = kept.activity.state
    assert len(state.entries) == 1
    assert kept.engine.changed_after(kept.cycle, since, ACTIVITY) is None, "only the full view will do"
    again = Engine(SqliteStore(path))
    assert again.do([Command(kept.cycle, "pause_activity", {"activity": ACTIVITY})])[0].ok
    kept.engine.catch_up()
    assert kept.activity.status == "paused"


def test_a_phone_in_a_forgotten_workshop_is_told_and_the_other_rooms_go_on(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        other = Workshop.of("sticky_notes", engine=hub.workshop.engine)
        other.accepted("open_door")
        async with hub.raw() as link, hub.participant(code=other.state.door.code, lang="en") as elsewhere:
            await link.hello()
            await asyncio.to_thread(forget, tmp_path / "ledger.sqlite", hub.workshop.cycle)
            # Whether the phone says anything or not: the hub hears of the forgetting by itself.
            bye, code, _ = await farewell(link)
            assert (bye["error"], code) == ("wrong-code", 4001)
            assert bye["message"] == f"There is no workshop with the code {hub.code}."
            assert (await elsewhere.do("add_note", {"text": "Täällä jatkuu"})).ok
            await elsewhere.until(lambda: len(elsewhere.view["own"]["notes"]) == 1)
        with pytest.raises(TurnedAwayError, match="There is no workshop with the code"):
            await hub.participant(lang="en").join()
        assert not is_there(tmp_path / "ledger.sqlite", hub.workshop.cycle)

    with running(tmp_path) as hub:
        run(test(hub))


def test_the_screens_of_a_forgotten_cycle_say_so_once_and_the_others_go_on(path: Path) -> None:
    elsewhere = Workshop.of("sticky_notes", engine=Engine(SqliteStore(path)))
    other = Workshop.of("sticky_notes", engine=elsewhere.engine)
    engine = Engine(SqliteStore(path))
    heard: list[list[dict[str, Any]]] = []
    screens: list[Any] = []
    for cycle in (elsewhere.cycle, other.cycle):
        screen = PhaseScreen(Ledger(engine), "current_state")
        widget = ActivityWidget(Cycle(engine, cycle)[ACTIVITY], language="en")
        for each in (screen, widget):
            sent: list[dict[str, Any]] = []
            each.send = lambda message, *_, sent=sent, **__: sent.append(message)
            heard.append(sent)
        screen.hear({"type": "hello", "query": f"?cycle={cycle}", "language": "en"})
        widget._hear(widget, {"type": "ready"}, [])
        screens += [screen, widget]
    for sent in heard:
        sent.clear()
    forget(path, elsewhere.cycle)
    other.give("add_note", text="Täällä jatkuu")
    engine.catch_up()
    for _ in range(2):
        follower_of(engine).flush()
    for sent, kind in zip(heard[:2], ("problem", "no"), strict=True):
        (told,) = sent
        assert (told["type"], told["error"]) == (kind, "unknown-cycle")
        assert told["message"] == f"There is no cycle “{elsewhere.cycle}” here."
    assert all("Täällä jatkuu" in str(sent) for sent in heard[2:])
    heard[0].clear()
    screens[0]._receive(screens[0], {"type": "do", "id": "command-1", "action": "open_door"}, [])
    assert [(each["type"], each["error"]) for each in heard[0]] == [("no", "unknown-cycle")]
