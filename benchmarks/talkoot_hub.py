"""A forum of 300 phones: one wave of joins, a vote from everybody within a second, the memory they cost.

The hub, the phones and the room's screen are three processes. The phones offer compression, as browsers do.
"""

import asyncio
import contextlib
import json
import os
import re
import secrets
import socket
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
from websockets.asyncio.client import ClientConnection, connect

from benchmarks.table import Row, Table, percentile
from talkoot.cycle.engine import Command, Engine
from talkoot.hub.client import new_secret
from talkoot.hub.fetching import Http
from talkoot.ledger.sql import SqliteStore

PHONES = 300
SPREAD_S = 1.0
#: Votes are repeated so that a percentile stands on more than one wave.
WAVES = 5
#: For how long the hub may settle before its memory is read.
SETTLE_S = 2.0
KIB = 1024


def workshop(ledger: Path) -> tuple[str, str]:
    """Make a cycle with one open activity and an open door; give its id and code."""
    store = SqliteStore(ledger)
    engine = Engine(store)
    cycle = str(uuid.uuid4())
    text = {"fi": "Millaista nyt on?", "sv": "Hurdant är det nu?", "en": "What is it like now?"}
    plan = {
        "name": text,
        "phases": ["current_state"],
        "delete_by": "2099-12-31",
        "activities": [
            {"id": "notes", "method": "sticky_notes", "phase": "current_state", "title": text, "prompt": text}
        ],
    }
    steps: list[tuple[str, dict[str, Any]]] = [
        ("create_cycle", plan),
        ("start_activity", {"activity": "notes"}),
        ("open_door", {}),
    ]
    for action, data in steps:
        answer = engine.do([Command(cycle, action, data)])[0]
        if not answer.ok:
            raise RuntimeError(answer.refusal)
    code = engine.state(cycle).door.code
    store.close()
    return cycle, code


@contextlib.contextmanager
def hub(ledger: Path) -> Iterator[tuple[psutil.Process, str]]:
    """Run a hub in a process of its own; give the process and its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "talkoot.hub", "--ledger", str(ledger), "--host", "127.0.0.1", "--port", str(port)]
    process = subprocess.Popen(command, env=os.environ)
    try:
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except ConnectionRefusedError:
                time.sleep(0.05)
        yield psutil.Process(process.pid), f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


@contextlib.contextmanager
def viewer(ledger: Path, cycle: str) -> Iterator[dict[str, float]]:
    """Run a room's screen beside the hub; afterwards the dict holds when it had each note."""
    command = [sys.executable, "-m", "benchmarks.viewer", str(ledger), cycle]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    if process.stdout is None or process.stdout.readline() != "ready\n":
        raise RuntimeError("the viewer did not start")
    seen: dict[str, float] = {}
    yield seen
    found, _ = process.communicate()
    seen |= json.loads(found)


async def phone(address: str, code: str) -> ClientConnection:
    """Do what a phone does from the QR code to the first activity: six requests, then the link."""
    http = Http(address)
    page = (await http.fetch(f"/j/{code}")).body.decode()
    for asset in re.findall(r'"(/static/[^"]+)"', page):
        await http.fetch(asset)
    secret = new_secret()
    joined = (await http.fetch(f"/api/join/{code}", json.dumps({"secret": secret}).encode())).json()
    for module in joined["modules"].values():
        await http.fetch(module)
    link = await connect(
        f"ws{address.removeprefix('http')}/ws/{code}", compression="deflate", ping_interval=None, proxy=None
    )
    hello = {"type": "hello", "protocol": 1, "secret": secret, "perspective": "client", "since": joined["position"]}
    await link.send(json.dumps(hello))
    for _ in ("welcome", "cycle", "activity"):
        await link.recv()
    await http.close()
    return link


async def vote(link: ClientConnection, text: str, delay_s: float) -> tuple[float, float]:
    """Give something after a while; give when it was sent and how long its answer took."""
    await asyncio.sleep(delay_s)
    started = time.monotonic()
    command = {
        "type": "do",
        "id": secrets.token_urlsafe(12),
        "activity": "notes",
        "action": "add_note",
        "data": {"text": text},
    }
    await link.send(json.dumps(command))
    while True:
        message = json.loads(await link.recv())
        if message["type"] == "no":
            raise RuntimeError(message)
        if message["type"] == "ok":
            return started, time.monotonic() - started


async def measure(process: psutil.Process, address: str, code: str, ledger: Path, cycle: str) -> Table:
    """Measure one evening."""
    warm = [await phone(address, code) for _ in range(20)]
    await asyncio.gather(*(link.close() for link in warm))
    await asyncio.sleep(SETTLE_S)
    before = process.memory_info().rss
    started = time.monotonic()
    links = await asyncio.gather(*(phone(address, code) for _ in range(PHONES)))
    joined_s = time.monotonic() - started
    await asyncio.sleep(SETTLE_S)
    memory_kib = (process.memory_info().rss - before) / PHONES / KIB
    answers: list[float] = []
    sent: dict[str, float] = {}
    with viewer(ledger, cycle) as seen:
        for wave in range(WAVES):
            names = [f"{wave}/{number}" for number in range(PHONES)]
            found = await asyncio.gather(
                *(
                    vote(link, name, number / PHONES * SPREAD_S)
                    for number, (link, name) in enumerate(zip(links, names, strict=True))
                )
            )
            answers += [took for _, took in found]
            sent |= {name: at for name, (at, _) in zip(names, found, strict=True)}
            await asyncio.sleep(0.5)
    on_screen = [(seen[name] - at) * 1000 for name, at in sent.items()]
    await asyncio.gather(*(link.close() for link in links))
    in_ms = [took * 1000 for took in answers]
    return Table(
        "Hub: 300 phones",
        (
            Row("300 people have the page and their state, one wave", joined_s, 3, "s"),
            Row("300 votes in one second: answer after commit, p50", percentile(in_ms, 0.5), 50, "ms"),
            Row("… p95", percentile(in_ms, 0.95), 50, "ms"),
            Row("… p99", percentile(in_ms, 0.99), 50, "ms"),
            Row("… from the phone to the room's screen, p50", percentile(on_screen, 0.5), 150, "ms"),
            Row("… p99", percentile(on_screen, 0.99), 150, "ms"),
            Row("memory of the hub per connected participant", memory_kib, 40, "KiB"),
        ),
        f"A join is the page, its script and style, the answer of `/api/join`, the method's module and the WebSocket's "
        f"welcome with both views. The votes are notes, {WAVES} waves of {PHONES}.",
    )


def main() -> Table:
    """Run and print."""
    with tempfile.TemporaryDirectory() as folder:
        ledger = Path(folder) / "ledger.sqlite"
        cycle, code = workshop(ledger)
        with hub(ledger) as (process, address):
            table = asyncio.run(measure(process, address, code, ledger, cycle))
    print(table.markdown())
    return table


if __name__ == "__main__":
    main()
