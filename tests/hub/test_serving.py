"""The process: what it loads, how it starts, how it stops; and a full room."""

import asyncio
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from talkoot.errors import TalkootError
from talkoot.hub.app import create_app
from talkoot.hub.bundles import Bundles
from talkoot.hub.limits import WEBSOCKET_BYTES
from talkoot.hub.serve import BACKLOG, Server, listen, main
from talkoot.ledger.sql import SqliteStore
from talkoot.locales import LANGUAGES, Texts, catalogue
from tests.hub.running import Running, built, run, running


def test_the_hub_loads_nothing_heavy() -> None:
    code = (
        "import sys, talkoot.hub.serve, talkoot.hub.client\n"
        "from talkoot.methods import method, method_names\n"
        "[method(name) for name in method_names()]\n"
        "heavy = {'pandas', 'numpy', 'matplotlib', 'IPython', 'ipykernel', 'ipywidgets', 'anywidget', 'jupyter_client',"
        " 'jupyter_server', 'notebook', 'voila', 'traitlets'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_p33_the_server_is_silent_about_those_who_come(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "ledger.sqlite")
    config = Server(create_app(store, bundles=built(tmp_path))).config
    store.close()
    assert config.access_log is False
    assert config.log_level == "warning"
    assert config.server_header is False
    assert config.ws_per_message_deflate is False
    assert config.ws == "websockets-sansio"
    assert config.ws_max_size == WEBSOCKET_BYTES
    assert config.backlog == BACKLOG


def test_a_port_that_is_taken_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(TalkootError, match=r"Port \d+ is in use by another program\.") as raised:
            listen("127.0.0.1", port)
        assert raised.value.code == "port-taken"
        ledger = tmp_path / "ledger.sqlite"
        assert main(["--ledger", str(ledger), "--host", "127.0.0.1", "--port", str(port)]) == 1
        assert "or choose another port with --port." in capsys.readouterr().err


def test_an_address_that_is_not_the_computers_is_told() -> None:
    with pytest.raises(TalkootError, match=r"This computer has no address 192\.0\.2\.1"):
        listen("192.0.2.1", 0)
    with pytest.raises(TalkootError, match="Choose one of the computer's own addresses"):
        listen("127.0.0.1", 70_000)


def test_p16_missing_bundles_are_told_when_the_hub_starts(tmp_path: Path) -> None:
    with pytest.raises(
        TalkootError, match=r"What browsers need has not been built yet: page\.js, page\.css is missing"
    ) as raised:
        Bundles(tmp_path).check()
    assert "make bundles" in raised.value.text("fi")
    Bundles(built(tmp_path)).check()


@pytest.mark.skipif(os.name != "posix", reason="signals are sent otherwise on Windows")
@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_p33_p62_a_process_of_its_own_starts_says_goodbye_and_stops(tmp_path: Path, stop: signal.Signals) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "talkoot.hub", "--host", "127.0.0.1", "--port", str(port)]
    with running(tmp_path) as beside:
        process = subprocess.Popen(
            [*command, "--ledger", str(tmp_path / "ledger.sqlite")], stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )

        async def test() -> None:
            hub = Running(beside.hub, f"http://127.0.0.1:{port}", beside.workshop, beside.code)
            person = hub.participant(lang="en")
            await person.open()  # tries until the hub is there
            assert (await person.do("add_note", {"text": "Hei"})).ok
            heard: list[dict[str, Any]] = []
            person.heard = heard.append
            process.send_signal(stop)
            await person.until(lambda: bool(heard) and heard[-1]["type"] == "bye")
            assert heard[-1]["error"] == "going-away"
            await person.close()

        try:
            run(test())
            out, err = process.communicate(timeout=20)
        finally:
            process.kill()
            process.wait()
        assert process.returncode == 0
        assert out == b""
        assert b"127.0.0.1" not in err
        assert b"Traceback" not in err


def test_three_hundred_phones_come_in_and_are_answered(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        people = [hub.participant() for _ in range(300)]
        await asyncio.gather(*(person.open() for person in people))
        assert hub.hub.present(hub.workshop.cycle) == 300
        replies = await asyncio.gather(*(person.do("add_note", {"text": "Hei"}) for person in people))
        assert all(reply.ok for reply in replies)
        hub.workshop.facilitate("close_activity")
        for person in people:
            await person.until(lambda person=person: person.cycle["activity:activity"]["status"] == "closed")  # type: ignore[misc]
            assert len(person.view["own"]["notes"]) == 1
        await asyncio.gather(*(person.close() for person in people))

    with running(tmp_path) as hub:
        run(test(hub))
    hub.workshop.engine.store.close()


def test_the_texts_are_complete_in_every_language() -> None:
    keys = {
        line.partition(" =")[0] for line in catalogue("hub", "en").splitlines() if line[:1].isalpha() and " =" in line
    }
    for language in LANGUAGES:
        own = catalogue("hub", language)
        for key in keys:
            assert f"\n{key} = " in own, (key, language)
            assert not key.startswith("error-") or f"{key}.hint" in Texts("hub", language)
