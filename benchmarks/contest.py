"""One vote, four ways to carry it: Talkoot, stock Voilà, a shared document, and the ceiling of the hub's own server.

A round of each: so many people join and vote in some waves. In a wave everybody votes once, within a second, or at
1,000 votes a second where there are more. The load is made on the same machine.
"""

import asyncio
import contextlib
import dataclasses
import gc
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import psutil

from benchmarks import relay
from benchmarks.stock_voila import visitors, voila
from benchmarks.table import percentile
from benchmarks.talkoot_hub import OPTIONS, Phone, Vote, hub, serving, viewer, workshop

WAVES = 3
VOTES_PER_S = 1000
#: Links that are opened at the same moment; a room is not faster than its access point.
AT_ONCE = 300
#: For how long a server may settle before its memory is read.
SETTLE_S = 2.0
#: How many vote as fast as they are answered, and for how long.
PRESSING = 300
PRESSED_S = 5.0
KIB = 1024


@dataclass(frozen=True)
class Measured:
    """What one round gave; a figure that a contender cannot have is none."""

    joined_s: float
    p50: float | None = None
    """Milliseconds from a vote to its answer after the commit."""
    p95: float | None = None
    p99: float | None = None
    screen_p99: float | None = None
    """Milliseconds from a vote to the room's screen."""
    everywhere_p99: float | None = None
    """Milliseconds from a vote to the last phone that is shown it."""
    cpu_s: float | None = None
    """Seconds of processor time that the server takes for 1,000 votes."""
    memory_kib: float | None = None
    """Memory that the server takes for each participant."""


def median_of(rounds: Sequence[Measured]) -> Measured:
    """Give the median of each figure."""
    found: dict[str, float | None] = {}
    for field in dataclasses.fields(Measured):
        values = [getattr(each, field.name) for each in rounds]
        found[field.name] = None if None in values else statistics.median(values)
    return Measured(**found)  # type: ignore[arg-type]


def spread_s(people: int) -> float:
    """Tell within how many seconds everybody votes."""
    return max(1.0, people / VOTES_PER_S)


def processor_s(process: psutil.Process) -> float:
    """Give the processor time of a server with all that it started."""
    times = [each.cpu_times() for each in (process, *process.children(recursive=True))]
    return sum(each.user + each.system for each in times)


def memory_of(process: psutil.Process) -> int:
    """Give what a server and all that it started hold of memory that is theirs alone."""
    return sum(each.memory_full_info().uss for each in (process, *process.children(recursive=True)))


async def together(join: Callable[[], Awaitable[Phone]], people: int) -> list[Phone]:
    """Let everybody join as soon as a place is free."""
    places = asyncio.Semaphore(AT_ONCE)

    async def one() -> Phone:
        async with places:
            return await join()

    return list(await asyncio.gather(*(one() for _ in range(people))))


# Talkoot and its ceiling ---------------------------------------------------------------------------------------


def talkoot(method: str, people: int) -> Measured:
    """Measure a round of Talkoot."""
    with tempfile.TemporaryDirectory() as folder:
        ledger = Path(folder) / "ledger.sqlite"
        cycle, code = workshop(ledger, method)
        with hub(ledger) as (process, address):
            return asyncio.run(_talkoot(process, address, code, (ledger, cycle, method), people))


async def _talkoot(
    process: psutil.Process, address: str, code: str, work: tuple[Path, str, str], people: int
) -> Measured:
    ledger, cycle, method = work
    for each in [await Phone.joining(address, code) for _ in range(20)]:
        await each.leave()
    await asyncio.sleep(SETTLE_S)
    before = memory_of(process)
    began = time.monotonic()
    phones = await together(lambda: Phone.joining(address, code), people)
    joined_s = time.monotonic() - began
    await asyncio.sleep(SETTLE_S)
    memory_kib = (memory_of(process) - before) / people / KIB
    with viewer(ledger, cycle) as seen:
        votes, cpu_s = await voting(phones, process, method)
        await asyncio.sleep(SETTLE_S / 2)
    on_screen = shown(ledger, votes, seen)
    await asyncio.gather(*(each.leave() for each in phones))
    return dataclasses.replace(
        answered(votes, cpu_s), joined_s=joined_s, screen_p99=percentile(on_screen, 0.99), memory_kib=memory_kib
    )


@contextlib.contextmanager
def without_collecting() -> Iterator[None]:
    """Collect no garbage here meanwhile: looking through 5,000 links, the load would wait for itself."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


async def voting(phones: Sequence[Phone], process: psutil.Process, method: str) -> tuple[list[Vote], float]:
    """Let everybody vote in each wave; give the votes and the processor seconds for 1,000 of them."""
    people = len(phones)
    votes: list[Vote] = []
    used = processor_s(process)
    with without_collecting():
        for wave in range(WAVES):
            votes += await asyncio.gather(
                *(
                    phone.vote(*given(method, wave), number / people * spread_s(people))
                    for number, phone in enumerate(phones)
                )
            )
    return votes, (processor_s(process) - used) / len(votes) * 1000


def given(method: str, wave: int) -> tuple[str, dict[str, object]]:
    """Give the action and the data of what somebody gives in a wave."""
    if method == "sticky_notes":
        return "add_note", {"text": f"Kuljetus tuli liian aikaisin, ja odotin ulkona {wave} minuuttia."}
    return "choose", {"options": [OPTIONS[wave % len(OPTIONS)]]}


def answered(votes: Sequence[Vote], cpu_s: float) -> Measured:
    """Sum up answers."""
    in_ms = [vote.took_s * 1000 for vote in votes]
    return Measured(0.0, percentile(in_ms, 0.5), percentile(in_ms, 0.95), percentile(in_ms, 0.99), cpu_s=cpu_s)


def shown(ledger: Path, votes: Sequence[Vote], seen: Sequence[tuple[int, float]]) -> list[float]:
    """Give the milliseconds from each vote to the screen: to the first change that reaches up to its place."""
    with sqlite3.connect(ledger) as database:
        places = dict(database.execute("SELECT id, last FROM commands").fetchall())
    moments = sorted(seen)
    found = []
    for vote in votes:
        at = next(moment for position, moment in moments if position >= places[vote.id])
        found.append((at - vote.sent_at) * 1000)
    return found


def _serving_ceiling(folder: Path) -> AbstractContextManager[tuple[psutil.Process, str]]:
    return serving(sys.executable, "-m", "benchmarks.ceiling", str(folder / "ledger.sqlite"))


def ceiling(people: int) -> Measured:
    """Measure a round of the ceiling: the link alone, without a page."""
    with tempfile.TemporaryDirectory() as folder, _serving_ceiling(Path(folder)) as found:
        return asyncio.run(_ceiling(*found, people))


async def _ceiling(process: psutil.Process, address: str, people: int) -> Measured:
    await asyncio.sleep(SETTLE_S)
    before = memory_of(process)
    began = time.monotonic()
    phones = await together(lambda: linking(address), people)
    joined_s = time.monotonic() - began
    await asyncio.sleep(SETTLE_S)
    memory_kib = (memory_of(process) - before) / people / KIB
    votes, cpu_s = await voting(phones, process, "poll")
    await asyncio.gather(*(each.leave() for each in phones))
    return dataclasses.replace(answered(votes, cpu_s), joined_s=joined_s, memory_kib=memory_kib)


async def linking(address: str) -> Phone:
    """Open a link to the ceiling."""
    return await Phone.linking(address, "x", {"type": "hello"}, ("welcome",))


def pressed(method: str) -> tuple[float, float]:
    """Give the votes a second, and those per second of the server's processor time, where all vote without a pause.

    An empty method is the ceiling.
    """
    with tempfile.TemporaryDirectory() as folder:
        ledger = Path(folder) / "ledger.sqlite"
        if not method:
            with _serving_ceiling(Path(folder)) as (process, address):
                return asyncio.run(_pressed(process, lambda: linking(address)))
        _, code = workshop(ledger, method)
        with hub(ledger) as (process, address):
            return asyncio.run(_pressed(process, lambda: Phone.joining(address, code)))


async def _pressed(process: psutil.Process, join: Callable[[], Awaitable[Phone]]) -> tuple[float, float]:
    phones = await together(join, PRESSING)
    used = processor_s(process)

    async def press(phone: Phone) -> int:
        votes = 0
        while time.monotonic() < until:
            await phone.vote(*given("poll", votes))
            votes += 1
        return votes

    with without_collecting():
        began = time.monotonic()
        until = began + PRESSED_S
        votes = sum(await asyncio.gather(*(press(each) for each in phones)))
    took_s = time.monotonic() - began
    used = processor_s(process) - used
    await asyncio.gather(*(each.leave() for each in phones))
    return votes / took_s, votes / used


# The others ----------------------------------------------------------------------------------------------------


def stock_voila(people: int) -> Measured:
    """Measure a round of stock Voilà."""
    with tempfile.TemporaryDirectory() as folder, voila(Path(folder)) as (process, address):
        return asyncio.run(_stock_voila(process, address, people))


async def _stock_voila(process: psutil.Process, address: str, people: int) -> Measured:
    async with visitors(address, 1):
        before = memory_of(process)
        async with visitors(address, people) as (found, joined_s):
            await asyncio.sleep(SETTLE_S)
            memory_kib = (memory_of(process) - before) / people / KIB
            used = processor_s(process)
            took: list[Vote] = []
            for _ in range(WAVES):
                took += await asyncio.gather(*(_later(each.vote, place / people) for place, each in enumerate(found)))
            cpu_s = (processor_s(process) - used) / len(took) * 1000
    return dataclasses.replace(answered(took, cpu_s), joined_s=joined_s, memory_kib=memory_kib)


async def _later(vote: Callable[[], Awaitable[float]], delay_s: float) -> Vote:
    await asyncio.sleep(delay_s)
    began = time.monotonic()
    return Vote("", began, await vote())


def shared_document(people: int) -> Measured:
    """Measure a round of the relay."""
    with relay.relay() as (process, address):
        time.sleep(SETTLE_S)
        before = memory_of(process)
        with relay.load(address, people, WAVES, spread_s(people)) as phones:
            time.sleep(SETTLE_S)
            memory_kib = (memory_of(process) - before) / people / KIB
            used = processor_s(process)
            told = relay.voted(phones)
            cpu_s = (processor_s(process) - used) / (people * WAVES) * 1000
    return Measured(
        told["joined"],
        screen_p99=percentile(told["screen"], 0.99),
        everywhere_p99=percentile(told["everywhere"], 0.99),
        cpu_s=cpu_s,
        memory_kib=memory_kib,
    )
