"""What runs: the processes of an installation with their commands, addresses and surroundings."""

import errno
import importlib.util
import json
import os
import re
import secrets
import socket
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from talkoot import resources
from talkoot.addresses import ADDRESSES, EACH, PUBLIC, of_now
from talkoot.errors import TalkootError, reason_of
from talkoot.resources import data_folder
from talkoot.running import runs, voila
from talkoot.running.errors import of_terminal

#: Fixed: a phone's storage belongs to an address with its port. The hub's own default, without loading the hub.
HUB_PORT = 8642
SCREENS_PORT = 8643
LEDGER_FILE = "talkoot.sqlite"
LOOPBACK = "127.0.0.1"
EVERYWHERE = "0.0.0.0"  # noqa: S104 - phones in the room come from outside

Kind = Literal["hub", "screens", "lab", "participants"]


@dataclass(frozen=True, slots=True)
class Service:
    """One process."""

    kind: Kind
    command: tuple[str, ...]
    port: int = 0
    """It has started when it listens here; 0 for one that does not."""
    host: str = LOOPBACK
    """Where this machine reaches it."""
    environment: Mapping[str, str] = field(default_factory=dict)
    lasting: bool = True
    """Whether it is started again when it ends."""


@dataclass(frozen=True, slots=True)
class Plan:
    """One run of an installation."""

    ledger: Path
    temporary: Path
    """A folder of its own, gone after the run."""
    hub_port: int = HUB_PORT
    screens_port: int = SCREENS_PORT
    host: str = EVERYWHERE
    public_url: str = ""
    is_sample: bool = False
    """Whether it is a demo, whose ledger goes with it."""
    token: str = field(default_factory=lambda: secrets.token_urlsafe(16))
    """Opens the facilitator's screens."""
    key: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    """What the facilitator's screens show to the hub."""

    def addresses(self) -> list[str]:
        """List where participants go, the best guess first."""
        return of_now(self._addresses())

    def _addresses(self) -> list[str]:
        name = EACH if self.host in {EVERYWHERE, ""} else self.host
        own = [f"http://{name}:{self.hub_port}"]
        return [self.public_url.rstrip("/"), *own] if self.public_url else own

    @property
    def hub_url(self) -> str:
        """The hub as this machine reaches it."""
        return f"http://{self._hub_host}:{self.hub_port}"

    @property
    def _hub_host(self) -> str:
        return LOOPBACK if self.host in {EVERYWHERE, ""} else self.host

    def screen_url(self, notebook: str = "home.ipynb", **query: str) -> str:
        """Give the address of a facilitator's screen, with the token that opens it."""
        return voila.screen_url(self.screens_port, self.token, notebook, query)

    def lab_url(self, notebook: str = "home.ipynb") -> str:
        """Give the address of a screen in JupyterLab."""
        return f"http://{LOOPBACK}:{self.screens_port}/lab/tree/{notebook}?token={self.token}"

    def environment(self) -> dict[str, str]:
        """Give what every process of the run knows."""
        return {
            runs.LEDGER: str(self.ledger),
            runs.PORTS: f"{self.hub_port} {self.screens_port}",
            **({runs.SAMPLE: "1"} if self.is_sample else {}),
            "TALKOOT_HUB_URL": self.hub_url,
            ADDRESSES: json.dumps(self._addresses()),
            "TALKOOT_KEY": self.key,
            PUBLIC: self.public_url,
        }

    def hub(self) -> Service:
        """The hub, which phones talk to."""
        command = (sys.executable, "-m", "talkoot.hub", "--ledger", str(self.ledger))
        where = ("--host", self.host, "--port", str(self.hub_port))
        return Service("hub", command + where, self.hub_port, self._hub_host, self.environment())

    def screens(self) -> Service:
        """The facilitator's screens."""
        command = voila.command(self.screens_port, self.token, self.temporary)
        return Service(
            "screens", command, self.screens_port, LOOPBACK, voila.environment(self.environment(), self.temporary)
        )

    def lab(self) -> Service:
        """The same screens in JupyterLab, where they can be changed.

        Raises
        ------
        TalkootError
            ``extra-missing``.
        """
        if importlib.util.find_spec("jupyterlab") is None:
            raise TalkootError("extra-missing", extra="lab")
        command = voila.lab_command(self.screens_port, self.temporary, self.token)
        return Service(
            "lab", command, self.screens_port, LOOPBACK, voila.environment(self.environment(), self.temporary)
        )

    def participants(self, code: str, count: int) -> Service:
        """Simulated participants who join under a code."""
        command = (sys.executable, "-m", "talkoot.running.participants")
        who = ("--address", self.hub_url, "--code", code, "--count", str(count))
        return Service("participants", command + who, environment=self.environment(), lasting=False)

    def check(self, services: Sequence[Service]) -> None:
        """Look whether the services can start at all.

        Raises
        ------
        TalkootError
            ``port-taken``, ``talkoot-running``, ``demo-running``, ``ports-same``, ``public-url``, ``bundles-missing``.
        """
        if self.hub_port == self.screens_port:
            raise of_terminal("ports-same", port=str(self.hub_port))
        if self.public_url and not _is_address(self.public_url):
            raise of_terminal("public-url", got=self.public_url)
        for name in ("page.js", "screen.js"):
            resources.bundle(name)
        for service in services:
            if service.port:
                _check_free(self.host if service.kind == "hub" else LOOPBACK, service.port)


def _is_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        found = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return False
    return found and not re.search(r"\s", text)


def _check_free(host: str, port: int) -> None:
    try:
        check_port(host, port)
    except TalkootError as error:
        run = runs.run_on(port) if error.code == "port-taken" else None
        if run is None:
            raise
        if run.is_sample:
            raise of_terminal("demo-running", port=str(port)) from error
        raise of_terminal("talkoot-running", port=str(port), path=str(run.ledger)) from error


def check_port(host: str, port: int) -> None:
    """Check that nobody listens on a port.

    Raises
    ------
    TalkootError
        ``port-taken``.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        if os.name == "posix":  # elsewhere it would let two programs share the port
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except (OSError, OverflowError) as error:
            if isinstance(error, OverflowError) or error.errno in (errno.EADDRINUSE, errno.EACCES):
                raise TalkootError("port-taken", port=str(port)) from error
            raise of_terminal("host-unknown", host=host, reason=reason_of(error)) from error


def ledger_in(folder: Path | None) -> Path:
    """Give the ledger of a data folder, which is made if it does not exist.

    Raises
    ------
    TalkootError
        ``data-folder``: it cannot be made.
    """
    wished = (folder or data_folder()).expanduser()
    try:
        wished.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise of_terminal("data-folder", path=str(wished), reason=reason_of(error)) from error
    return wished / LEDGER_FILE
