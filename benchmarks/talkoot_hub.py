"""A hub, the phones of a room and its screen, each in a process of its own.

The phones offer compression, as browsers do.
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
import time
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import psutil
from websockets.asyncio.client import ClientConnection, connect

from talkoot.cycle.engine import Command, Engine
from talkoot.hub.client import new_secret
from talkoot.hub.fetching import Http
from talkoot.ledger.sql import SqliteStore

TEXT = {"fi": "Millaista nyt on?", "sv": "Hurdant är det nu?", "en": "What is it like now?"}
OPTIONS = ("yes", "no")
#: An activity to measure, by its method.
ACTIVITIES: Mapping[str, Mapping[str, Any]] = {
    "poll": {
        "options": [{"id": each, "text": {"fi": each, "sv": each, "en": each}} for each in OPTIONS],
        "blind": True,
    },
    "sticky_notes": {"limit": 100, "share_on_phones": True, "blind": False},
}
PATIENCE_S = 30.0


@dataclass(frozen=True, slots=True)
class Vote:
    """Something given, and its answer."""

    id: str
    sent_at: float
    """Monotonic, seconds."""
    took_s: float


def workshop(ledger: Path, method: str) -> tuple[str, str]:
    """Make a cycle with one open activity and an open door; give its id and code."""
    store = SqliteStore(ledger)
    engine = Engine(store)
    cycle = str(uuid.uuid4())
    activity = {"id": "activity", "method": method, "phase": "current_state", "title": TEXT, "prompt": TEXT}
    plan = {
        "name": TEXT,
        "phases": ["current_state"],
        "delete_by": "2099-12-31",
        "activities": [activity | {"settings": ACTIVITIES[method]}],
    }
    steps: list[tuple[str, dict[str, Any]]] = [
        ("create_cycle", plan),
        ("start_activity", {"activity": "activity"}),
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
def serving(*command: str) -> Iterator[tuple[psutil.Process, str]]:
    """Run a server, its port as the last word of its command; give the process and its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen([*command, str(port)], env=os.environ)
    until = time.monotonic() + PATIENCE_S
    try:
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), timeout=1).close()
                break
            except ConnectionRefusedError:
                if process.poll() is not None or time.monotonic() > until:
                    raise
                time.sleep(0.05)
        yield psutil.Process(process.pid), f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(PATIENCE_S)


def hub(ledger: Path) -> contextlib.AbstractContextManager[tuple[psutil.Process, str]]:
    """Run a hub."""
    return serving(sys.executable, "-m", "talkoot.hub", "--ledger", str(ledger), "--host", "127.0.0.1", "--port")


@contextlib.contextmanager
def viewer(ledger: Path, cycle: str) -> Iterator[list[tuple[int, float]]]:
    """Run a room's screen beside the hub; afterwards the list holds up to which position it showed when."""
    command = [sys.executable, "-m", "benchmarks.viewer", str(ledger), cycle]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    if process.stdout is None or process.stdout.readline() != "ready\n":
        raise RuntimeError("the viewer did not start")
    seen: list[tuple[int, float]] = []
    yield seen
    found, _ = process.communicate()
    seen += json.loads(found)


class Phone:
    """One link, which is read all the time as a browser reads it."""

    def __init__(self, link: ClientConnection) -> None:
        self._link = link
        self._waiting: dict[str, asyncio.Future[None]] = {}
        self._reading = asyncio.create_task(self._read())

    @classmethod
    async def joining(cls, address: str, code: str) -> Self:
        """Do what a phone does from the QR code to the first activity: six requests, then the link."""
        http = Http(address)
        page = (await http.fetch(f"/j/{code}")).body.decode()
        for asset in re.findall(r'"(/static/[^"]+)"', page):
            await http.fetch(asset)
        secret = new_secret()
        joined = (await http.fetch(f"/api/join/{code}", json.dumps({"secret": secret}).encode())).json()
        for module in joined["modules"].values():
            await http.fetch(module)
        hello = {"type": "hello", "protocol": 1, "secret": secret, "perspective": "client", "since": joined["position"]}
        found = await cls.linking(address, code, hello, ("welcome", "delta", "delta"))
        await http.close()
        return found

    @classmethod
    async def linking(cls, address: str, code: str, hello: Mapping[str, Any], heard: tuple[str, ...]) -> Self:
        """Open the link alone; returns when its first messages are there."""
        link = await connect(
            f"ws{address.removeprefix('http')}/ws/{code}",
            compression="deflate",
            open_timeout=PATIENCE_S * 4,
            max_size=None,
            ping_interval=None,
            proxy=None,
        )
        await link.send(json.dumps(hello))
        for _ in heard:
            await link.recv()
        return cls(link)

    async def vote(self, action: str, data: Mapping[str, Any], delay_s: float = 0.0) -> Vote:
        """Give something after a while; returns when it is stored."""
        if delay_s:
            await asyncio.sleep(delay_s)
        sent_at = time.monotonic()
        name = secrets.token_urlsafe(12)
        self._waiting[name] = answer = asyncio.get_running_loop().create_future()
        command = {"type": "do", "id": name, "activity": "activity", "action": action, "data": data}
        await self._link.send(json.dumps(command))
        await answer
        return Vote(name, sent_at, time.monotonic() - sent_at)

    async def leave(self) -> None:
        """Close the page."""
        self._reading.cancel()
        await self._link.close()

    async def _read(self) -> None:
        async for text in self._link:
            # Changes are not read into a map: that is the phone's work, not this machine's.
            if '"type":"delta"' in str(text[:40]):
                continue
            message = json.loads(text)
            waiting = self._waiting.pop(message.get("id", ""), None)
            if waiting is not None and message["type"] == "ok":
                waiting.set_result(None)
            elif waiting is not None:
                waiting.set_exception(RuntimeError(text))
