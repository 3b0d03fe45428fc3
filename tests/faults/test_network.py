"""The network drops, stalls, and loses answers: what was acknowledged is stored, once, and nobody waits for another."""

import asyncio
import random
import time
from collections import Counter
from pathlib import Path

from talkoot.hub.client import Participant, Reply
from talkoot.ledger.sql import FOLLOW_S
from tests.faults.hub_process import HubProcess, running
from tests.faults.wire import Wire, wire

PEOPLE = 30
NOTES = 8
CUTS = 12
#: How long a link may live between two cuts.
MOMENT_S = 0.4
PATIENCE_S = 300.0


def test_a_network_that_drops_again_and_again_loses_and_doubles_nothing(tmp_path: Path) -> None:
    with running(tmp_path, "sticky_notes", {"limit": 100}) as hub:
        replies = asyncio.run(asyncio.wait_for(write_while_it_drops(hub), PATIENCE_S))
        assert replies == [Reply(ok=True)] * PEOPLE * NOTES
        assert notes_of(hub) == Counter(words(person, note) for person in range(PEOPLE) for note in range(NOTES))


async def write_while_it_drops(hub: HubProcess) -> list[Reply]:
    """Let people write, each note after the other, while all links break at moments that nobody chose."""
    moments = random.Random(20261126)
    async with wire(hub.port) as network:
        people = await joined(network, hub.code, PEOPLE)
        writing = [asyncio.create_task(write(each, number)) for number, each in enumerate(people)]
        for _ in range(CUTS):
            await asyncio.sleep(moments.uniform(0, MOMENT_S))
            network.cut()
        replies = [reply for each in await asyncio.gather(*writing) for reply in each]
        assert network.carried > PEOPLE  # it did drop them
        await leave(people)
    return replies


def test_what_arrived_and_was_not_answered_is_asked_again_and_counts_once(tmp_path: Path) -> None:
    with running(tmp_path, "sticky_notes", {"limit": 100}) as hub:
        asyncio.run(asyncio.wait_for(write_unheard(hub), PATIENCE_S))
        assert notes_of(hub) == Counter(words(person, 0) for person in range(PEOPLE))


async def write_unheard(hub: HubProcess) -> None:
    """Let everybody's note reach the hub and every answer get lost; then the link breaks, and they ask again."""
    async with wire(hub.port) as network:
        people = await joined(network, hub.code, PEOPLE)
        network.lose_answers()
        writing = [
            asyncio.create_task(each.do("add_note", {"text": words(number, 0)})) for number, each in enumerate(people)
        ]
        await asyncio.to_thread(wait_until_stored, hub)
        assert not any(each.done() for each in writing)
        network.cut()
        assert await asyncio.gather(*writing) == [Reply(ok=True)] * PEOPLE
        await leave(people)


def test_a_phone_that_stalls_holds_nobody_up_and_goes_on_where_it_was(tmp_path: Path) -> None:
    with running(tmp_path, "sticky_notes", {"limit": 100, "share_on_phones": True}) as hub:
        asyncio.run(asyncio.wait_for(write_beside_one_that_stalls(hub), PATIENCE_S))
        assert notes_of(hub) == Counter(
            [words(99, 0), *(words(person, note) for person in range(PEOPLE) for note in range(NOTES))]
        )


async def write_beside_one_that_stalls(hub: HubProcess) -> None:
    """Let one phone stall with a note under way while all others write."""
    async with wire(hub.port) as network, wire(hub.port) as lift:
        people = await joined(network, hub.code, PEOPLE)
        (alone,) = await joined(lift, hub.code, 1)
        lift.stall()
        waiting = asyncio.create_task(alone.do("add_note", {"text": words(99, 0)}))
        replies = await asyncio.gather(*(write(each, number) for number, each in enumerate(people)))
        assert all(reply.ok for each in replies for reply in each)
        assert not waiting.done()
        lift.go_on()
        assert await waiting == Reply(ok=True)
        # What the others wrote meanwhile has reached it as well.
        await alone.until(lambda: len(notes_in(alone)) == PEOPLE * NOTES + 1)
        await leave([*people, alone])


async def joined(network: Wire, code: str, people: int) -> list[Participant]:
    """Let people come in over a network."""
    found = [Participant(network.address, code, first_wait_s=0.05) for _ in range(people)]
    await asyncio.gather(*(each.__aenter__() for each in found))
    return found


async def leave(people: list[Participant]) -> None:
    """Let people go."""
    await asyncio.gather(*(each.close() for each in people))


async def write(person: Participant, number: int) -> list[Reply]:
    """Write notes one after the other; each waits for the answer to the one before."""
    return [await person.do("add_note", {"text": words(number, note)}) for note in range(NOTES)]


def words(person: int, note: int) -> str:
    """Give what a person writes."""
    return f"Henkilön {person} lappu {note}"


def notes_in(person: Participant) -> list[str]:
    """Give the notes that somebody's phone shows."""
    return [key for key in person.view if key.startswith("note:")]


def stored(hub: HubProcess) -> list[str]:
    """Give what the ledger holds by now."""
    hub.workshop.engine.catch_up()
    return [event.data["text"] for event in hub.workshop.history if event.kind == "NoteAdded"]


def wait_until_stored(hub: HubProcess) -> None:
    """Wait until the ledger holds a note of everybody: no phone is told anything."""
    while len(stored(hub)) < PEOPLE:
        time.sleep(FOLLOW_S)


def notes_of(hub: HubProcess) -> Counter[str]:
    """Count each note in the ledger."""
    return Counter(stored(hub))
