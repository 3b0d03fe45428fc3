"""A full room for ten minutes: the hub holds no more memory and no more open files at the end than amid it."""

import asyncio
import os
import random
import time
from dataclasses import dataclass
from pathlib import Path

from talkoot.hub.client import Participant
from tests.faults.hub_process import HubProcess, running

PEOPLE = 300
#: Ten minutes; where everything is tested at each change, a moment: memory that leaks with every vote grows there too.
LASTS_S = 15.0 if os.environ.get("CI") else 600.0
#: How much more memory a hub may hold at the end than amid it: its allocator rounds up.
MIB = 1024 * 1024
ROUNDING_BYTES = 4 * MIB
QUESTION = {"options": [{"id": each, "text": {"fi": each}} for each in ("yes", "no")], "blind": True}
SETTLE_S = 2.0


@dataclass(frozen=True)
class Held:
    """What a hub holds."""

    memory: int
    """Bytes that are its alone."""
    files: int
    """Open files, links among them."""


def test_a_full_room_leaves_memory_and_open_files_as_they_were(tmp_path: Path) -> None:
    with running(tmp_path, "poll", QUESTION) as hub:
        amid, at_the_end, votes = asyncio.run(live(hub))
    figures = f"{votes} votes of {PEOPLE} people in {LASTS_S:.0f} s: {amid} amid it, {at_the_end} at the end"
    print(figures)  # noqa: T201 - read with pytest -s
    assert at_the_end.files == amid.files
    assert at_the_end.memory <= amid.memory + ROUNDING_BYTES
    assert votes > PEOPLE


async def live(hub: HubProcess) -> tuple[Held, Held, int]:
    """Let a room vote, leave and come back; give what the hub holds amid it and at the end, everybody being there."""
    chance = random.Random(20261126)
    people = [Participant(hub.address, hub.code, first_wait_s=0.05) for _ in range(PEOPLE)]
    await asyncio.gather(*(each.__aenter__() for each in people))
    votes = await stay(people, chance)
    amid = await held(hub)
    votes += await stay(people, chance)
    at_the_end = await held(hub)
    await asyncio.gather(*(each.close() for each in people))
    return amid, at_the_end, votes


async def stay(people: list[Participant], chance: random.Random) -> int:
    """Let everybody vote now and then for half of the time, and lose the link as often; give the votes."""
    until = time.monotonic() + LASTS_S / 2

    async def one(person: Participant) -> int:
        votes = 0
        while time.monotonic() < until:
            await asyncio.sleep(chance.uniform(0, 2.0))
            assert (await person.do("choose", {"options": [("yes", "no")[votes % 2]]})).ok
            votes += 1
            if chance.random() < 0.1:
                await person.lose_link()
        # A vote more, whose answer shows that the link is there again.
        assert (await person.do("choose", {"options": ["yes"]})).ok
        return votes + 1

    return sum(await asyncio.gather(*(one(each) for each in people)))


async def held(hub: HubProcess) -> Held:
    """Give what the hub holds once it is calm."""
    await asyncio.sleep(SETTLE_S)  # links that were lost are let go
    return Held(hub.process.memory_full_info().uss, hub.process.num_fds())
