"""Invented people on a real hub: they come in over the WebSocket and give what the sample says."""

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from talkoot.cycle.engine import Command, Engine
from talkoot.kits.sample import load_sample
from talkoot.ledger.sql import SqliteStore
from talkoot.running.participants import Person
from talkoot.running.plan import LEDGER_FILE, LOOPBACK, Service
from talkoot.running.sample import prepare
from talkoot.running.supervisor import Supervisor
from tests.running.test_supervisor import News, free_port

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str, str]:
    """Give a ledger with the sample workshop, its cycle and its code."""
    ledger = tmp_path_factory.mktemp("workshop") / LEDGER_FILE
    return ledger, *prepare(ledger)


@pytest.fixture
async def hub(workshop: tuple[Path, str, str], tmp_path: Path) -> AsyncIterator[str]:
    """Give the address of a hub on it."""
    port = free_port()
    command = (sys.executable, "-m", "talkoot.hub", "--ledger", str(workshop[0]))
    async with Supervisor(tmp_path, News(), look_s=0.01) as supervisor:
        await supervisor.start([Service("hub", (*command, "--host", LOOPBACK, "--port", str(port)), port)])
        yield f"http://{LOOPBACK}:{port}"


def test_the_sample_stands_where_people_join(workshop: tuple[Path, str, str]) -> None:
    ledger, cycle, code = workshop
    store = SqliteStore(ledger)
    state = Engine(store).state(cycle)
    active = state.activities[state.active]
    assert state.sample
    assert state.door.code == code
    assert active.phase == "current_state"
    assert active.status == "open"
    assert not active.state.givers
    before = [
        each for each in state.activities_in_order() if state.agenda.index(each.id) < state.agenda.index(active.id)
    ]
    assert all(each.status == "closed" for each in before)
    store.close()


async def test_people_give_what_they_have_and_follow_the_facilitator(workshop: tuple[Path, str, str], hub: str) -> None:
    ledger, cycle, code = workshop
    store = SqliteStore(ledger)
    engine = Engine(store)
    people = [Person(each, hub, code, tempo=0) for each in load_sample().people[:5]]
    living = [asyncio.create_task(each.live()) for each in people]
    first = engine.state(cycle).active

    async def given(activity: str) -> None:
        async for _ in store.follow(0):
            engine.catch_up()
            if len(engine.state(cycle).activities[activity].state.givers) == len(people):
                return

    await asyncio.wait_for(given(first), 60)
    # They do not stop at the first: whatever the facilitator opens next, they go along.
    state = engine.state(cycle)
    following = [
        each.id
        for each in state.activities_in_order()
        if each.unit == "person" and each.status == "planned" and each.method.name == "scale"
    ]
    (answer,) = engine.do([Command(cycle, "start_activity", {"activity": following[0]})])
    assert answer.ok
    await asyncio.wait_for(given(following[0]), 60)
    for task in living:
        task.cancel()
    await asyncio.gather(*living, return_exceptions=True)
    assert all(each.given > 0 for each in people)
    store.close()


async def test_whoever_is_turned_away_leaves(hub: str) -> None:
    person = Person(load_sample().people[0], hub, "999999", tempo=0)
    await asyncio.wait_for(person.live(), 30)
    assert person.given == 0
