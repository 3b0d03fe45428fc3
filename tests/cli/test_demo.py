"""``talkoot demo`` as people run it: a living workshop, a hub that comes back, and nothing left after Ctrl-C."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from talkoot import resources
from talkoot.cli import main
from talkoot.errors import TalkootError
from talkoot.running.plan import LOOPBACK
from tests.running.test_supervisor import alive, free_port


@pytest.fixture
def bundles() -> None:
    try:
        resources.bundle("page.js")
    except TalkootError as error:
        pytest.skip(str(error))


class Run:
    """A running command, read line by line."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        environment = {**os.environ, "TMPDIR": str(folder), "LC_ALL": "fi_FI.UTF-8", "PYTHONUNBUFFERED": "1"}
        environment |= {"COLUMNS": "300", "TERM": "dumb"}
        self.process = subprocess.Popen(
            [sys.executable, "-c", "import sys; from talkoot.cli import main; sys.exit(main())", *arguments],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
        )
        assert self.process.stdout is not None
        self._lines = self.process.stdout
        self.said: list[str] = []

    def until(self, text: str) -> None:
        """Read until a line holds a text."""
        for line in self._lines:
            self.said.append(line)
            if text in line:
                return
        pytest.fail(f"{text!r} was not said, but:\n{''.join(self.said)}")

    def members(self) -> list[psutil.Process]:
        return psutil.Process(self.process.pid).children(recursive=True)

    def end(self) -> int:
        """Press Ctrl-C and read to the end."""
        self.process.send_signal(signal.SIGINT)
        return self.wait()

    def wait(self) -> int:
        with self.process:
            self.said += self._lines
        return self.process.returncode


@pytest.fixture
def demo(bundles: None, tmp_path: Path) -> Iterator[tuple[Run, int, int]]:
    """Give a running demo with its ports."""
    port, screens_port = free_port(), free_port()
    ports = ("--port", str(port), "--screens-port", str(screens_port))
    run = Run(tmp_path, "demo", "--participants", "2", "--no-browser", *ports)
    yield run, port, screens_port
    if run.process.poll() is None:
        run.process.terminate()
        run.wait()


def test_a_killed_hub_comes_back_and_ctrl_c_leaves_nothing(demo: tuple[Run, int, int], tmp_path: Path) -> None:
    run, port, screens_port = demo
    run.until("Keksityt ihmiset tulevat sisään.")
    assert any(f"http://127.0.0.1:{screens_port}/voila/render/" in line for line in run.said)
    assert any(f":{port}/j/" in line for line in run.said)
    (hub,) = (each for each in run.members() if "talkoot.hub" in each.cmdline())
    hub.kill()
    run.until("Puhelinten yhteys katkesi.")
    run.until("Puhelimet saavat yhteyden.")
    members = run.members()
    assert len(members) >= 3
    assert run.end() == 0
    assert "Esimerkkityöpaja on poissa." in "".join(run.said)
    assert sum("Mitään ei jää talteen" in line for line in run.said) == 1
    assert alive(members) == []
    assert list(tmp_path.iterdir()) == []
    for each in (port, screens_port):
        socket.create_server((LOOPBACK, each)).close()


def test_a_demo_that_is_killed_leaves_nothing_either(demo: tuple[Run, int, int], tmp_path: Path) -> None:
    run, port, screens_port = demo
    run.until("Keksityt ihmiset tulevat sisään.")
    members = run.members()
    run.process.kill()
    run.wait()
    _, left = psutil.wait_procs(members, timeout=60)  # only a test that has failed waits that long
    assert alive(left) == []
    assert list(tmp_path.iterdir()) == []
    for each in (port, screens_port):
        socket.create_server((LOOPBACK, each)).close()


#: What ``doctor`` and ``start`` say while a demo is running.
TOLD = {
    "fi": ("! Porttia {} käyttää käynnissä oleva esimerkkityöpaja.", "Esimerkkityöpaja on käynnissä portissa {}."),
    "sv": ("! Port {} används av exempelworkshoppen, som är i gång.", "Exempelworkshoppen är i gång på port {}."),
    "en": ("! Port {} is used by the demo, which is running.", "The demo is running on port {}."),
}


def test_the_doctor_and_start_know_a_running_demo(
    demo: tuple[Run, int, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run, *ports = demo
    run.until("Ctrl-C")
    where = ("--port", str(ports[0]), "--screens-port", str(ports[1]), "--data", str(tmp_path / "own"))
    for language, (found, told) in TOLD.items():
        main(["doctor", *where, "--lang", language])
        said = capsys.readouterr().out
        assert all(found.format(port) in said for port in ports)
        assert main(["start", "--no-browser", *where, "--lang", language]) == 1
        assert told.format(ports[0]) in capsys.readouterr().err


def test_a_port_that_is_taken_stops_before_anything_starts(bundles: None, tmp_path: Path) -> None:
    with socket.create_server((LOOPBACK, 0)) as taken:
        run = Run(tmp_path, "start", "--data", str(tmp_path), "--port", str(taken.getsockname()[1]))
        run.until("on toisen ohjelman käytössä.")
        run.until("--port")
        assert run.wait() == 1
    assert list(tmp_path.iterdir()) == []
