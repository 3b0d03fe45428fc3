"""A real hub on a free port, in a thread of its own, with a workshop that a »kernel« leads on the same file."""

import asyncio
import contextlib
import json
import threading
from collections.abc import AsyncIterator, Coroutine, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from websockets.asyncio.client import ClientConnection, connect

from talkoot.cycle.engine import Engine
from talkoot.hub.app import create_app
from talkoot.hub.client import Participant, new_secret
from talkoot.hub.fetching import Fetched, Http
from talkoot.hub.hub import Hub
from talkoot.hub.limits import Limits
from talkoot.hub.serve import Server, listen
from talkoot.ledger.sql import SqliteStore
from tests.factories import Workshop

KEY = "the-facilitator's-key"
#: A test that waits longer than this has failed; none is about how long something takes.
PATIENCE_S = 30.0


def run(test: Coroutine[Any, Any, None]) -> None:
    """Run a test; one that hangs fails."""

    async def patient() -> None:
        async with asyncio.timeout(PATIENCE_S):
            await test

    asyncio.run(patient())


@dataclass
class Running:
    """A hub that runs, and the workshop that is led beside it."""

    hub: Hub
    address: str
    workshop: Workshop
    code: str = ""

    @property
    def ws(self) -> str:
        """Where the WebSocket of the room is."""
        return f"ws{self.address.removeprefix('http')}/ws/{self.code}"

    def open_door(self) -> str:
        """Open the door and give the code."""
        self.workshop.accepted("open_door")
        self.code = self.workshop.state.door.code
        return self.code

    def participant(self, **others: Any) -> Participant:
        """Give somebody who takes part and comes back fast."""
        return Participant(self.address, others.pop("code", self.code), first_wait_s=0.01, **others)

    async def fetch(
        self, path: str, body: Any = None, headers: Mapping[str, str] | None = None, method: str = ""
    ) -> Fetched:
        """Ask for a path; a body is sent as JSON, bytes as they are."""
        http = Http(self.address)
        try:
            sent = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
            return await http.fetch(path, sent, headers, method)
        finally:
            await http.close()

    async def join(self, code: str = "", **others: Any) -> Fetched:
        """Come in over HTTP with a fresh secret."""
        return await self.fetch(f"/api/join/{code or self.code}", {"secret": new_secret(), "lang": "en", **others})

    @contextlib.asynccontextmanager
    async def raw(self, code: str = "") -> AsyncIterator["Raw"]:
        """Open a WebSocket on which a test says what it likes."""
        address = self.ws if not code else f"ws{self.address.removeprefix('http')}/ws/{code}"
        async with connect(address, compression="deflate", proxy=None, max_size=None) as socket:
            yield Raw(socket)


@dataclass
class Raw:
    """A WebSocket without a client's manners."""

    socket: ClientConnection

    async def say(self, message: Any) -> None:
        """Send text or bytes as they are, anything else as JSON."""
        await self.socket.send(message if isinstance(message, (str, bytes)) else json.dumps(message))

    async def hear(self, kind: str = "") -> dict[str, Any]:
        """Give the next message, of a kind if one is named."""
        while True:
            found: dict[str, Any] = json.loads(await self.socket.recv())
            if not kind or found["type"] == kind:
                return found

    async def hello(self, **others: Any) -> dict[str, Any]:
        """Say hello in English and give the first answer."""
        await self.say(hello(**others))
        return await self.hear()


def hello(**others: Any) -> dict[str, Any]:
    """Give a hello."""
    found = {"type": "hello", "protocol": 1, "secret": new_secret(), "lang": "en", **others}
    return {name: value for name, value in found.items() if value is not None}


def do(action: str, data: Mapping[str, Any] | None = None, **others: Any) -> dict[str, Any]:
    """Give a command in the activity under test."""
    return {"type": "do", "id": "command-1", "activity": "activity", "action": action, "data": data or {}, **others}


@contextlib.contextmanager
def running(
    path: Path,
    method: str = "sticky_notes",
    settings: Mapping[str, Any] | None = None,
    *,
    limits: Limits | None = None,
    is_open: bool = True,
    bundles: Path | None = None,
    has_public_pages: bool = False,
    **others: Any,
) -> Iterator[Running]:
    """Run a hub on a ledger with one workshop."""
    kernel = SqliteStore(path / "ledger.sqlite")
    workshop = Workshop.of(method, settings, engine=Engine(kernel), **others)
    store = SqliteStore(path / "ledger.sqlite")
    app = create_app(store, key=KEY, limits=limits, bundles=bundles or built(path), has_public_pages=has_public_pages)
    # The port listens before the thread runs: whoever connects is kept waiting by the system, so nobody polls.
    port = listen("127.0.0.1", 0)
    server = Server(app, limits=limits)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [port]})
    thread.start()
    try:
        found = Running(app.state.hub, f"http://127.0.0.1:{port.getsockname()[1]}", workshop)
        if is_open:
            found.open_door()
        yield found
    finally:
        server.should_exit = True
        thread.join()
        port.close()
        store.close()
        kernel.close()


def built(path: Path) -> Path:
    """Give a folder of bundles, as a build makes them."""
    folder = path / "static"
    for name, text in {
        "page.js": "export const page = 1;",
        "page.css": "body { margin: 0 }",
        "page.later.js": "export const later = 1;",
        "page/sticky_notes.js": "export default {};",
        "page/sticky_notes.later.js": "export const later = 2;",
        "methods/sticky_notes.js": "export default { alone: true };",
    }.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return folder
