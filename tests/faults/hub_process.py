"""A hub in a process of its own that can be killed as by a power cut, on a port that it comes back to."""

import contextlib
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from talkoot.cycle.engine import Engine
from talkoot.ledger.sql import SqliteStore
from talkoot.running import processes
from talkoot.running.plan import Plan
from tests.factories import Workshop

#: A test that waits longer than this has failed; none is about how long something takes.
PATIENCE_S = 60.0
_LOOK_S = 0.02


class HubProcess:
    """A hub, and the workshop that a »kernel« leads on the same ledger.

    Parameters
    ----------
    folder
        For the ledger and what the hub says.
    workshop
        Led on the ledger; its door is open.
    """

    def __init__(self, folder: Path, workshop: Workshop) -> None:
        self.workshop = workshop
        self.code = str(workshop.state.door.code)
        self._said = folder / "hub.log"
        self._plan = Plan(ledger_in(folder), folder, _free_port(), host="127.0.0.1")
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def address(self) -> str:
        """Where participants go."""
        return self._plan.hub_url

    @property
    def port(self) -> int:
        """Where it listens."""
        return self._plan.hub_port

    @property
    def process(self) -> psutil.Process:
        """The process that runs."""
        if self._process is None:
            raise RuntimeError("the hub does not run")
        return psutil.Process(self._process.pid)

    def start(self) -> None:
        """Start it; returns when it listens."""
        service = self._plan.hub()
        with self._said.open("ab") as log:
            self._process = processes.start(service.command, service.environment, self._plan.token, log.fileno())
        until = time.monotonic() + PATIENCE_S
        while not _listens(service.port):
            if self._process.poll() is not None or time.monotonic() > until:
                raise RuntimeError(self._said.read_text(encoding="utf-8"))
            time.sleep(_LOOK_S)  # a process gives no sign of its own when it listens

    def kill(self) -> None:
        """End it without a word: no goodbye, nothing finished."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None


@contextlib.contextmanager
def running(folder: Path, method: str, settings: dict[str, object] | None = None) -> Iterator[HubProcess]:
    """Run a hub on a ledger with one workshop whose activity is open."""
    store = SqliteStore(ledger_in(folder))
    workshop = Workshop.of(method, settings, engine=Engine(store))
    workshop.accepted("open_door")
    try:
        with beside(folder, workshop) as hub:
            yield hub
    finally:
        store.close()


@contextlib.contextmanager
def beside(folder: Path, workshop: Workshop) -> Iterator[HubProcess]:
    """Run one more hub on a ledger."""
    hub = HubProcess(folder, workshop)
    try:
        hub.start()
        yield hub
    finally:
        hub.kill()


def ledger_in(folder: Path) -> Path:
    """Name the ledger of a test."""
    return folder / "ledger.sqlite"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _listens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True
