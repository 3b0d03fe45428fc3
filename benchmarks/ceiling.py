"""The ceiling: the hub's own server with echo and group commit, and no rules.

A process of its own: ``python -m benchmarks.ceiling LEDGER PORT``. What somebody asks for is written to a table, in one
transaction with what else has gathered, and then answered. Nothing is checked, kept or sent to anybody else.
"""

import asyncio
import json
import sqlite3
import sys
import time
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.routing import WebSocketRoute
from starlette.types import Receive, Scope, Send

from talkoot.hub.limits import Limits
from talkoot.hub.serve import Server, listen


class Ceiling:
    """Takes whatever comes."""

    def __init__(self, ledger: str) -> None:
        self._database = sqlite3.connect(ledger, isolation_level=None, check_same_thread=False)
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = FULL")
        self._database.execute("CREATE TABLE votes (id TEXT PRIMARY KEY, data TEXT)")
        self._waiting: deque[tuple[str, str, Send]] = deque()
        self._asked = asyncio.Event()
        self._limits = Limits()
        self._done_at = 0.0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one link."""
        del scope
        await receive()
        await send({"type": "websocket.accept"})
        while True:
            heard = await receive()
            if heard["type"] == "websocket.disconnect":
                return
            message = json.loads(heard["text"])
            if message["type"] == "hello":
                await send({"type": "websocket.send", "text": json.dumps({"type": "welcome"})})
            else:
                self._waiting.append((message["id"], json.dumps(message["data"]), send))
                self._asked.set()

    async def work(self) -> None:
        """Commit what has gathered, then answer."""
        while True:
            if not self._waiting:
                self._asked.clear()
                await self._asked.wait()
            await asyncio.sleep(max(0.0, self._done_at + self._limits.gather_s - time.monotonic()))
            batch = [self._waiting.popleft() for _ in range(min(self._limits.batch, len(self._waiting)))]
            await asyncio.to_thread(self._commit, [(each, data) for each, data, _ in batch])
            self._done_at = time.monotonic()
            for each, _, send in batch:
                await send({"type": "websocket.send", "text": json.dumps({"type": "ok", "id": each})})

    def _commit(self, votes: list[tuple[str, str]]) -> None:
        self._database.execute("BEGIN IMMEDIATE")
        self._database.executemany("INSERT INTO votes VALUES (?, ?)", votes)
        self._database.execute("COMMIT")

    # What the hub's server asks of what it serves.
    async def say_goodbye(self) -> None:
        """Nobody is told."""


def main() -> None:
    """Serve until told to stop."""
    ledger, port = sys.argv[1], int(sys.argv[2])
    ceiling = Ceiling(ledger)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        working = asyncio.create_task(ceiling.work())
        yield
        working.cancel()

    app = FastAPI(lifespan=lifespan)
    app.state.hub = ceiling
    app.router.routes.append(WebSocketRoute("/ws/{code}", ceiling))
    Server(app).run(sockets=[listen("127.0.0.1", port)])


if __name__ == "__main__":
    main()
