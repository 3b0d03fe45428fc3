"""Stock Voilà with a notebook to vote in: each participant is a visitor with a kernel of their own.

A visitor is reduced to what a browser asks of the server: the page, the link to its kernel, the state of its widgets.
The page's 5 MB of scripts are left out; they would come on top.
"""

import asyncio
import contextlib
import json
import re
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import psutil
from websockets.asyncio.client import ClientConnection, connect

NOTEBOOK = Path(__file__).parent / "voila/vote.ipynb"
_KERNEL = re.compile(r'"kernelId": "([^"]+)"')
PATIENCE_S = 120.0


@contextlib.contextmanager
def voila(folder: Path) -> Iterator[tuple[psutil.Process, str]]:
    """Run Voilà as its manual says; give the process and its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (folder / "vote.ipynb").write_bytes(NOTEBOOK.read_bytes())
    command = [sys.executable, "-m", "voila", "vote.ipynb", "--no-browser", f"--port={port}"]
    with (folder / "voila.log").open("wb") as log:
        process = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log)
    try:
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
                break
            time.sleep(0.1)
        yield psutil.Process(process.pid), f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(30)


class Visitor:
    """Somebody with the notebook open."""

    def __init__(self, link: ClientConnection) -> None:
        self._link = link
        self._session = uuid.uuid4().hex
        self._choice = ""
        self._voted = 0

    @classmethod
    async def arriving(cls, address: str) -> "Visitor":
        """Open the notebook; returns when its widgets could be drawn."""
        page = await asyncio.to_thread(_page, address)
        found = _KERNEL.search(page)
        if found is None:
            raise RuntimeError("the page names no kernel")
        link = await connect(
            f"ws{address.removeprefix('http')}/api/kernels/{found[1]}/channels",
            max_size=None,
            ping_interval=None,
            proxy=None,
        )
        visitor = cls(link)
        await visitor._read_widgets()
        return visitor

    async def vote(self) -> float:
        """Press the other button; give the seconds until the page says that it is stored."""
        self._voted += 1
        began = time.monotonic()
        state = {"method": "update", "state": {"index": self._voted % 2}, "buffer_paths": []}
        await self._say("comm_msg", {"comm_id": self._choice, "data": state})
        async for text in self._link:
            data = json.loads(text)["content"].get("data", {})
            if data.get("method") == "update" and data["state"].get("value") == str(self._voted):
                break
        return time.monotonic() - began

    async def leave(self) -> None:
        """Close the page."""
        await self._link.close()

    async def _read_widgets(self) -> None:
        control = uuid.uuid4().hex
        await self._say("comm_open", {"comm_id": control, "target_name": "jupyter.widget.control", "data": {}})
        await self._say("comm_msg", {"comm_id": control, "data": {"method": "request_states"}})
        async for text in self._link:
            data = json.loads(text)["content"].get("data", {})
            if data.get("method") == "update_states":
                models = {each["model_name"]: name for name, each in data["states"].items()}
                self._choice = models["ToggleButtonsModel"]
                return

    async def _say(self, kind: str, content: dict[str, Any]) -> None:
        header = {
            "msg_id": uuid.uuid4().hex,
            "msg_type": kind,
            "session": self._session,
            "username": "",
            "version": "5.3",
        }
        message = {
            "header": header,
            "parent_header": {},
            "metadata": {"version": "1.0.0"},
            "content": content,
            "channel": "shell",
        }
        await self._link.send(json.dumps(message))


def _page(address: str) -> str:
    with urlopen(address, timeout=PATIENCE_S) as answer:  # noqa: S310 - an address of this machine
        return str(answer.read().decode())


@contextlib.asynccontextmanager
async def visitors(address: str, number: int) -> AsyncIterator[tuple[list[Visitor], float]]:
    """Let visitors come at once; give them and the seconds until all can vote."""
    began = time.monotonic()
    found = await asyncio.gather(*(Visitor.arriving(address) for _ in range(number)))
    joined_s = time.monotonic() - began
    try:
        yield list(found), joined_s
    finally:
        await asyncio.gather(*(each.leave() for each in found))
