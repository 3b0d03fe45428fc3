"""The supervisor with real processes: it starts again what dies, and leaves nothing behind."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from talkoot.errors import TalkootError
from talkoot.running import processes
from talkoot.running.plan import LOOPBACK, Service
from talkoot.running.supervisor import MOST_DEATHS, Supervisor

pytestmark = pytest.mark.anyio

#: Listens on a port, and has a child of its own in another session, as Voilà has kernels.
SERVER = """
import socket, subprocess, sys, time
kernel = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"], start_new_session=True)
listening = socket.create_server(("127.0.0.1", int(sys.argv[1])))
while True:
    listening.accept()[0].close()
"""


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


def free_port() -> int:
    with socket.create_server((LOOPBACK, 0)) as probe:
        return int(probe.getsockname()[1])


def server(port: int, *, code: str = SERVER, lasting: bool = True) -> Service:
    return Service("hub", (sys.executable, "-c", code, str(port)), port, lasting=lasting)


class News:
    """What the supervisor told, and a way to wait for it."""

    def __init__(self) -> None:
        self.told: list[str] = []
        self._come = asyncio.Event()

    def __call__(self, news: str, kind: str) -> None:  # noqa: ARG002 - there is one service
        self.told.append(news)
        self._come.set()

    async def until(self, is_so: Callable[[], bool]) -> None:
        while not is_so():
            self._come.clear()
            await self._come.wait()

    def count(self, news: str) -> int:
        return self.told.count(news)


def family(process: int) -> list[psutil.Process]:
    """Give a process and all that it has started."""
    parent = psutil.Process(process)
    return [parent, *parent.children(recursive=True)]


def alive(members: list[psutil.Process]) -> list[psutil.Process]:
    return [each for each in members if each.is_running() and each.status() != psutil.STATUS_ZOMBIE]


async def test_leaving_ends_the_services_and_all_they_started(tmp_path: Path) -> None:
    port, news = free_port(), News()
    async with Supervisor(tmp_path, news, look_s=0.01) as supervisor:
        await supervisor.start([server(port)])
        members = family(supervisor.processes()["hub"])
        assert len(alive(members)) == 2
    assert alive(members) == []
    socket.create_server((LOOPBACK, port)).close()  # the port is free again
    assert news.told == ["service-starting", "service-started", "stopping"]


async def test_a_killed_service_is_started_again_and_its_orphans_are_ended(tmp_path: Path) -> None:
    port, news = free_port(), News()
    async with Supervisor(tmp_path, news, look_s=0.01) as supervisor:
        await supervisor.start([server(port)])
        first = supervisor.processes()["hub"]
        members = family(first)
        os.kill(first, signal.SIGKILL)
        await news.until(lambda: news.count("service-started") == 2)
        assert alive(members) == []
        assert supervisor.processes()["hub"] != first
        again = family(supervisor.processes()["hub"])
    assert alive(again) == []
    assert news.count("service-died") == 1


async def test_a_service_that_cannot_start_says_why_and_leaves_nothing(tmp_path: Path) -> None:
    broken = server(free_port(), code="import sys; sys.exit('the disk is gone')")
    async with Supervisor(tmp_path, News(), look_s=0.01) as supervisor:
        with pytest.raises(TalkootError) as raised:
            await supervisor.start([broken])
    assert raised.value.code == "service-failed"
    assert "the disk is gone" in raised.value.text("fi")
    assert raised.value.text("fi").startswith("Puhelinten yhteys ei käynnistynyt.")


async def test_a_service_that_dies_again_and_again_is_left_alone(tmp_path: Path) -> None:
    port, news = free_port(), News()
    code = "import socket, sys; socket.create_server(('127.0.0.1', int(sys.argv[1]))).accept()"
    async with Supervisor(tmp_path, news, look_s=0.01) as supervisor:
        await supervisor.start([server(port, code=code)])
        await news.until(lambda: news.count("service-given-up") == 1)
        assert supervisor.processes() == {}
    assert news.count("service-died") == MOST_DEATHS - 1


SUPERVISOR = """
import asyncio, sys
from pathlib import Path
from talkoot.running.plan import Service
from talkoot.running.supervisor import Supervisor
async def main():
    command = (sys.executable, "-c", sys.argv[3], sys.argv[2])
    async with Supervisor(Path(sys.argv[1]), lambda *_: None) as supervisor:
        await supervisor.start([Service("hub", command, int(sys.argv[2]))])
        print("ready", flush=True)
        await asyncio.Event().wait()
asyncio.run(main())
"""


def test_a_supervisor_that_is_killed_leaves_nothing_either(tmp_path: Path) -> None:
    port, folder = free_port(), tmp_path / "run"
    folder.mkdir()
    command = [sys.executable, "-c", SUPERVISOR, str(folder), str(port), SERVER]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as supervisor:
        assert supervisor.stdout is not None
        assert supervisor.stdout.readline() == "ready\n"
        members = psutil.Process(supervisor.pid).children(recursive=True)
        assert len(members) == 3, "the server, its child and the guardian"
        supervisor.kill()
    _, left = psutil.wait_procs(members, timeout=60)  # only a test that has failed waits that long
    assert alive(left) == []
    assert not folder.exists()
    socket.create_server((LOOPBACK, port)).close()


async def test_what_is_meant_to_end_is_not_started_again(tmp_path: Path) -> None:
    news = News()
    passing = Service("participants", (sys.executable, "-c", ""), lasting=False)
    async with Supervisor(tmp_path, news, look_s=0.01) as supervisor:
        await supervisor.start([passing])
        await news.until(lambda: news.count("service-done") == 1)
    assert news.count("service-died") == 0


async def test_a_service_that_does_not_stop_when_asked_is_ended(tmp_path: Path) -> None:
    port, news = free_port(), News()
    stubborn = "import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN)\n" + SERVER
    async with Supervisor(tmp_path, news, look_s=0.01) as supervisor:
        await supervisor.start([server(port, code=stubborn)])
        members = family(supervisor.processes()["hub"])
        supervisor.hurry = True
    assert alive(members) == []


def test_only_marked_processes_are_found(tmp_path: Path) -> None:
    with (tmp_path / "log").open("wb") as log:
        sleeper = (sys.executable, "-c", "import time; time.sleep(600)")
        ours = processes.start(sleeper, {}, "mark-of-this-test", log.fileno())
        others = processes.start(sleeper, {}, "another-mark", log.fileno())
    try:
        assert [each.pid for each in processes.marked("mark-of-this-test")] == [ours.pid]
        assert processes.end_marked("mark-of-this-test") == 1
        assert ours.poll() is not None
        assert others.poll() is None
    finally:
        others.kill()
        others.wait()
