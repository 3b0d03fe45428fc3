"""The hub and the facilitator's screens as they run in a workshop, on free ports and a ledger of their own."""

import contextlib
import json
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from talkoot.cycle.api import Cycle, Ledger, open_ledger
from talkoot.running import processes
from talkoot.running.plan import Plan, Service

#: Leads to this machine and is not loopback by name: what participants open is no secure context, as in a room.
HOST = "talkoot.test"
#: What a program may take to start or to stop on a busy machine.
PATIENCE_S = 60.0
_LOOK_S = 0.05


class Installation:
    """One run of the programs.

    Parameters
    ----------
    folder
        Of its own, for the ledger, what the programs say, and Voilà's settings.
    preheated
        Screens for which a kernel waits; each costs seconds of both cores at the start.
    """

    def __init__(self, folder: Path, preheated: Sequence[str] = ("home.ipynb",)) -> None:
        self._folder = folder
        self._preheated = tuple(preheated)
        port = _free_port()
        self.plan = Plan(
            folder / "talkoot.sqlite",
            folder,
            port,
            _free_port(),
            public_url=f"http://{HOST}:{port}",
        )
        self._running: dict[str, subprocess.Popen[bytes]] = {}
        self._ledger: Ledger | None = None

    @property
    def address(self) -> str:
        """Where participants go."""
        return f"http://{HOST}:{self.plan.hub_port}"

    @property
    def ledger(self) -> Ledger:
        """The same ledger, for what a test prepares or looks up without a browser."""
        if self._ledger is None:
            self._ledger = open_ledger(self.plan.ledger)
        self._ledger.engine.catch_up()
        return self._ledger

    def cycle(self, of: str) -> Cycle:
        """Give a cycle as the ledger has it now."""
        return self.ledger.cycle(of)

    def start(self) -> None:
        """Start both programs."""
        self.start_hub()
        screens = self.plan.screens()
        self._only_preheated()
        self._start(screens)

    def start_hub(self) -> None:
        """Start the hub."""
        self._start(self.plan.hub())

    def stop_hub(self) -> None:
        """Stop the hub, as when somebody pulls the plug of the network."""
        self._stop("hub")

    def stop(self) -> None:
        """Stop everything; no process stays behind."""
        for kind in reversed(list(self._running)):
            self._stop(kind)
        if self._ledger is not None:
            self._ledger.close()

    def screen(self, notebook: str, **query: str) -> str:
        """Give the address of a facilitator's screen."""
        return self.plan.screen_url(f"{notebook}.ipynb", **query)

    def kernels(self) -> set[int]:
        """Give the process ids of the kernels that run."""
        found = set()
        for process in processes.marked(self._mark("screens")):
            with contextlib.suppress(Exception):  # gone meanwhile
                if "ipykernel_launcher" in " ".join(process.cmdline()):
                    found.add(process.pid)
        return found

    def said(self, kind: str) -> str:
        """Give what a program wrote."""
        return (self._folder / f"{kind}.log").read_text(encoding="utf-8", errors="replace")

    def _mark(self, kind: str) -> str:
        return f"{self.plan.token}-{kind}"

    def _start(self, service: Service) -> None:
        with (self._folder / f"{service.kind}.log").open("ab") as log:
            process = processes.start(
                service.command, service.environment, self._mark(service.kind), log.fileno(), str(self._folder)
            )
        self._running[service.kind] = process
        until = time.monotonic() + PATIENCE_S
        while not _listens(service.port):
            if process.poll() is not None or time.monotonic() > until:
                raise RuntimeError(f"{service.kind} did not start:\n{self.said(service.kind)}")
            time.sleep(_LOOK_S)  # a process gives no sign of its own when it listens

    def _stop(self, kind: str) -> None:
        process = self._running.pop(kind, None)
        if process is None:
            return
        processes.ask_to_stop(process)
        try:
            process.wait(PATIENCE_S)
        finally:
            process.kill()
            processes.end_marked(self._mark(kind))

    def _only_preheated(self) -> None:
        file = self._folder / "voila.json"
        settings = json.loads(file.read_text(encoding="utf-8"))
        pools = settings["VoilaKernelManager"]["kernel_pools_config"]
        settings["VoilaKernelManager"]["kernel_pools_config"] = {
            name: pool for name, pool in pools.items() if name == "default" or name in self._preheated
        }
        file.write_text(json.dumps(settings), encoding="utf-8")


@contextlib.contextmanager
def running(folder: Path, preheated: Sequence[str] = ("home.ipynb",)) -> Iterator[Installation]:
    """Give an installation that runs, and stop it afterwards."""
    installation = Installation(folder, preheated)
    try:
        installation.start()
        yield installation
    finally:
        installation.stop()


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
