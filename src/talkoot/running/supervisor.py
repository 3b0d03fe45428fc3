"""Keeps the processes of a run alive: starts them in order, starts one that dies again, stops them all at the end."""

import asyncio
import contextlib
import secrets
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Self

from talkoot.errors import TalkootError
from talkoot.running import processes
from talkoot.running.errors import of_terminal
from talkoot.running.guardian import Guardian
from talkoot.running.plan import Service

News = Literal["service-starting", "service-started", "service-died", "service-given-up", "service-done", "stopping"]
Tell = Callable[[News, str], None]
"""Called with what happened and to which kind of service."""

#: How long a service may take to listen: a cold disk and a virus scanner make a first start slow.
START_S = 120.0
LOOK_S = 0.2
#: A service that dies this often within a minute is not started again.
MOST_DEATHS = 5
_MINUTE_S = 60.0
_LINES = 12


@dataclass
class _Running:
    """One service and the process that is it now."""

    service: Service
    mark: str
    log: Path
    process: subprocess.Popen[bytes] | None = None
    deaths: list[float] = field(default_factory=list)
    given_up: bool = False

    def start(self) -> None:
        with self.log.open("ab") as output:
            self.process = processes.start(self.service.command, self.service.environment, self.mark, output.fileno())

    @property
    def is_alive(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def said(self) -> str:
        """Give the last lines that it wrote."""
        with contextlib.suppress(OSError):
            return "\n".join(self.log.read_text(encoding="utf-8", errors="replace").splitlines()[-_LINES:])
        return ""


class Supervisor:
    """Watches over services. Use it as an asynchronous context: on leaving, nothing of them is left.

    Parameters
    ----------
    logs
        A folder for what the processes write; nobody's words or addresses are in it. It is removed if we are killed.
    tell
        Called when something happens that people should know.
    look_s
        How often to look whether everything is alive, in seconds.
    """

    def __init__(self, logs: Path, tell: Tell, *, look_s: float = LOOK_S) -> None:
        self._logs = logs
        self._tell = tell
        self._look_s = look_s
        self._run = secrets.token_hex(8)
        self._running: list[_Running] = []
        self._watching: asyncio.Task[None] | None = None
        self._guardian: Guardian | None = None
        self._restarting: set[asyncio.Task[None]] = set()
        self.hurry = False
        """Set to end the processes without waiting for them."""

    async def __aenter__(self) -> Self:
        self._guardian = Guardian(self._run, self._logs)
        self._watching = asyncio.create_task(self._watch())
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self, services: Sequence[Service]) -> None:
        """Start services one after the other; each listens before the next is started.

        Raises
        ------
        TalkootError
            ``service-failed``, with the last lines that it wrote.
        """
        for service in services:
            self._tell("service-starting", service.kind)
            place = len(self._running)
            running = _Running(service, f"{self._run}-{place}", self._logs / f"{place}-{service.kind}.log")
            running.start()
            if not await self._listens(running):
                raise _failed(running)
            self._running.append(running)
            self._tell("service-started", service.kind)

    def processes(self) -> dict[str, int]:
        """Give the process ids of the services that are alive, by kind."""
        return {each.service.kind: each.process.pid for each in self._running if each.process and each.is_alive}

    async def stop(self) -> None:
        """Stop everything, the last started first."""
        tasks = [*self._restarting, *([self._watching] if self._watching else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._running:
            self._tell("stopping", "")
        for each in reversed(self._running):
            if each.process is not None and each.is_alive:
                processes.ask_to_stop(each.process)
        until = time.monotonic() + processes.GRACE_S
        while any(map(_is_alive, self._running)) and time.monotonic() < until and not self.hurry:  # noqa: ASYNC110
            await asyncio.sleep(0.05)
        await asyncio.to_thread(self._sweep)
        self._running.clear()
        if self._guardian is not None:
            await asyncio.to_thread(self._guardian.dismiss)
            self._guardian = None

    def _sweep(self) -> None:
        for each in self._running:
            if each.process is not None and each.is_alive:
                each.process.kill()
            if each.process is not None:
                each.process.wait()
            processes.end_marked(each.mark)

    async def _listens(self, running: _Running) -> bool:
        """Wait until a service listens; false if it ends before, or takes far too long."""
        until = time.monotonic() + START_S
        try:
            while running.is_alive and time.monotonic() < until:
                if not running.service.port or await _answers(running.service):
                    return True
                await asyncio.sleep(0.05)
        except asyncio.CancelledError:
            self._running.append(running)  # so that it is stopped with the others
            raise
        if running.process is not None and running.is_alive:
            running.process.kill()
        await asyncio.to_thread(processes.end_marked, running.mark)
        return False

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(self._look_s)
            for each in list(self._running):
                if each.is_alive or each.given_up or each.process is None:
                    continue
                each.process = None
                task = asyncio.create_task(self._ended(each))
                self._restarting.add(task)
                task.add_done_callback(self._restarting.discard)

    async def _ended(self, running: _Running) -> None:
        """Start a service again that died, or let a finished one rest."""
        kind = running.service.kind
        # What it had started itself cannot be reached any more.
        await asyncio.to_thread(processes.end_marked, running.mark)
        if not running.service.lasting:
            self._tell("service-done", kind)
            return
        now = time.monotonic()
        running.deaths = [*(each for each in running.deaths if now - each < _MINUTE_S), now]
        if len(running.deaths) >= MOST_DEATHS:
            running.given_up = True
            self._tell("service-given-up", kind)
            return
        self._tell("service-died", kind)
        await asyncio.sleep(0.1 * 2 ** len(running.deaths))
        running.start()
        if await self._is_back(running):
            self._tell("service-started", kind)

    async def _is_back(self, running: _Running) -> bool:
        while running.is_alive:
            if await _answers(running.service):
                return True
            await asyncio.sleep(0.05)
        return False


def _is_alive(running: _Running) -> bool:
    return running.is_alive


async def _answers(service: Service) -> bool:
    try:
        _, writer = await asyncio.open_connection(service.host, service.port)
    except OSError:
        return False
    writer.close()
    with contextlib.suppress(OSError):
        await writer.wait_closed()
    return True


def _failed(running: _Running) -> TalkootError:
    return of_terminal("service-failed", service=running.service.kind, said=running.said())
