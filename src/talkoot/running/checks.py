"""What would spoil a workshop, looked for beforehand (F2). Each finding is a key of the catalogue ``terminal``."""

import importlib.util
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from talkoot import resources
from talkoot.addresses import machine_addresses
from talkoot.errors import TalkootError
from talkoot.ledger.schema import on_network
from talkoot.running.plan import EVERYWHERE, LOOPBACK, check_port
from talkoot.running.runs import run_on
from talkoot.running.voila import TEMPLATE, notebooks

Level = Literal["good", "warning", "bad"]

PYTHON = (3, 11)
#: A workshop of three hundred people writes some megabytes; its pictures and backups need the rest.
LEAST_DISK_MB = 500


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    level: Level
    key: str
    """Key of the text that says what was found; ``.hint``, if there is one, what to do."""
    values: dict[str, Any] = field(default_factory=dict)
    error: TalkootError | None = None
    """What stopped the look; then its text is shown instead of the key's."""


def look(ledger: Path, hub_port: int, screens_port: int) -> Iterator[Finding]:
    """Look at everything, in the order in which it matters."""
    yield _python()
    yield _bundles()
    yield _screens()
    yield _kernel()
    yield from _addresses()
    for port, host in ((hub_port, EVERYWHERE), (screens_port, LOOPBACK)):
        yield _port(port, host, ledger)
    yield from _ledger(ledger)
    yield _disk(ledger)


def _python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    if sys.version_info < PYTHON:
        return Finding("bad", "doctor-python-old", {"version": version, "least": ".".join(map(str, PYTHON))})
    return Finding("good", "doctor-python", {"version": version})


def _bundles() -> Finding:
    try:
        for name in ("page.js", "page.css", "screen.js"):
            resources.bundle(name)
    except TalkootError as error:
        return Finding("bad", "", error=error)
    return Finding("good", "doctor-bundles")


def _screens() -> Finding:
    try:
        folder = notebooks()
    except TalkootError as error:
        return Finding("bad", "", error=error)
    checkout = Path(resources.__file__).parents[2] / "voila" / "templates"
    from jupyter_core.paths import jupyter_path

    for each in (checkout, *map(Path, jupyter_path("voila", "templates"))):
        if (each / TEMPLATE).is_dir():
            return Finding("good", "doctor-screens", {"path": str(folder)})
    return Finding("bad", "doctor-template-missing")


def _kernel() -> Finding:
    if importlib.util.find_spec("ipykernel") is None:
        return Finding("bad", "doctor-kernel-missing")
    return Finding("good", "doctor-kernel")


def _addresses() -> Iterator[Finding]:
    found = machine_addresses()
    if not found:
        yield Finding("bad", "doctor-no-address")
        return
    yield Finding("good", "doctor-address", {"address": found[0]})
    if len(found) > 1:
        yield Finding("warning", "doctor-more-addresses", {"addresses": ", ".join(found[1:])})


def _port(port: int, host: str, ledger: Path) -> Finding:
    try:
        check_port(host, port)
    except TalkootError as error:
        run = run_on(port) if error.code == "port-taken" else None
        if run is None:
            return Finding("bad", "", error=error)
        if run.is_sample:
            return Finding("warning", "doctor-port-of-demo", {"port": str(port)})
        if run.ledger.resolve() != ledger.resolve():
            return Finding("warning", "doctor-port-of-other", {"port": str(port), "path": str(run.ledger)})
        return Finding("good", "doctor-port-of-talkoot", {"port": str(port)})
    return Finding("good", "doctor-port", {"port": str(port)})


def _ledger(ledger: Path) -> Iterator[Finding]:
    if not ledger.exists():
        if on_network(ledger):
            yield Finding("bad", "", error=TalkootError("ledger-network-folder", path=str(ledger)))
        else:
            yield Finding("good", "doctor-nothing-stored", {"path": str(ledger)})
        return
    from talkoot.ledger.sql import SqliteStore

    try:
        store = SqliteStore(ledger)
        try:
            damage = store.damage()
            number = len(store.summaries())
        finally:
            store.close()
    except TalkootError as error:
        yield Finding("bad", "", error=error)
        return
    if damage:
        yield Finding("bad", "", error=TalkootError("ledger-damaged", path=str(ledger), reason=damage[0]))
    else:
        yield Finding("good", "doctor-stored", {"path": str(ledger), "cycles": number})


def _disk(ledger: Path) -> Finding:
    folder = next(each for each in (ledger.parent, *ledger.parents) if each.exists())
    free_mb = shutil.disk_usage(folder).free // 1_000_000
    values = {"free": free_mb, "path": str(folder)}
    if free_mb < LEAST_DISK_MB:
        return Finding("bad", "doctor-disk-full", values | {"least": LEAST_DISK_MB})
    return Finding("good", "doctor-disk", values)
