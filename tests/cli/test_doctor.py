"""``talkoot doctor`` and how quick the command line is."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from talkoot.cli import main
from talkoot.running import processes
from talkoot.running.phone_test import PhoneTest
from talkoot.running.plan import LEDGER_FILE, LOOPBACK
from talkoot.running.runs import LEDGER, PORTS
from tests.running.test_supervisor import free_port


@pytest.fixture(autouse=True)
def _sound_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("talkoot.resources.bundle", lambda name: tmp_path / name)
    monkeypatch.setattr("talkoot.running.checks.machine_addresses", lambda: ["192.168.1.20", "10.0.0.3"])
    monkeypatch.setattr("talkoot.addresses.machine_addresses", lambda: ["192.168.1.20", "10.0.0.3"])
    monkeypatch.setenv("COLUMNS", "300")


def doctor(*arguments: str) -> int:
    return main(["doctor", "--lang", "fi", "--screens-port", str(free_port()), *arguments])


def test_a_sound_machine(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert doctor("--data", str(tmp_path), "--port", str(free_port())) == 0
    said = capsys.readouterr().out
    assert "Puhelimet pääsevät luultavasti tälle tietokoneelle osoitteesta 192.168.1.20" in said
    assert "! Sillä on muitakin osoitteita: 10.0.0.3" in said
    assert "Mikään täällä ei pilaa työpajaa." in said


def test_what_would_spoil_a_workshop_is_told_with_its_remedy(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / LEDGER_FILE).write_bytes(b"Roses are red. " * 500)
    with socket.create_server((LOOPBACK, 0)) as taken:
        port = taken.getsockname()[1]
        assert doctor("--data", str(tmp_path), "--port", str(port)) == 1
    said = capsys.readouterr().out
    assert f"✗ Portti {port} on toisen ohjelman käytössä." in said
    assert "tai valitse toinen portti: --port." in said
    assert f"✗ Tiedoston {tmp_path / LEDGER_FILE} piti olla Talkoot-ohjelman tallenne" in said
    assert "Jokin täällä pilaisi työpajan" in said


#: What ``doctor`` says of a Talkoot that serves the same folder, and of one that serves another; what ``start`` says.
RUNNING = {
    "fi": (
        "✓ Porttia {} käyttää Talkoot itse",
        "! Porttia {} käyttää Talkoot, joka",
        "Talkoot on jo käynnissä portissa {}",
    ),
    "sv": (
        "✓ Port {} används av Talkoot självt",
        "! Port {} används av ett Talkoot",
        "Talkoot är redan i gång på port {}",
    ),
    "en": (
        "✓ Port {} is used by Talkoot itself",
        "! Port {} is used by a Talkoot",
        "Talkoot is running already on port {}",
    ),
}


@pytest.mark.parametrize("language", RUNNING)
def test_a_talkoot_that_is_running_is_known(tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str) -> None:
    sleeper = (sys.executable, "-c", "import time; time.sleep(600)")
    with socket.create_server((LOOPBACK, 0)) as taken, (tmp_path / "log").open("wb") as log:
        port = taken.getsockname()[1]
        known = {PORTS: f"{port} 1", LEDGER: str(tmp_path / LEDGER_FILE)}
        service = processes.start(sleeper, known, "of-this-test", log.fileno())
        try:
            ports = ("--port", str(port), "--screens-port", str(free_port()))
            for folder, said in zip((tmp_path, tmp_path / "other"), RUNNING[language][:2], strict=True):
                assert main(["doctor", "--lang", language, "--data", str(folder), *ports]) == 0
                assert said.format(port) in capsys.readouterr().out
            assert main(["doctor", "--phone-test", "--lang", language, "--data", str(tmp_path), *ports]) == 0
            assert f"http://192.168.1.20:{port}" in capsys.readouterr().out
            assert main(["start", "--lang", language, "--data", str(tmp_path), *ports]) == 1
            told = capsys.readouterr().err
            assert RUNNING[language][2].format(port) in told
            assert str(tmp_path / LEDGER_FILE) in told
        finally:
            service.kill()
            service.wait()


def test_the_phone_test_waits_until_a_phone_has_come(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = iter([False, False, True])
    monkeypatch.setattr(PhoneTest, "wait", lambda *_: next(waits))
    port = free_port()
    assert doctor("--phone-test", "--data", str(tmp_path), "--port", str(port)) == 0
    said = capsys.readouterr().out
    assert f"http://192.168.1.20:{port}" in said
    assert f"http://10.0.0.3:{port}" in said
    assert "Puhelin pääsi perille." in said


def test_help_loads_nothing_heavy() -> None:
    asked = (
        "import sys; from talkoot.cli import main; main(['--help']); "
        "heavy = {'pandas', 'matplotlib', 'sqlalchemy', 'fastapi', 'voila'} & sys.modules.keys(); "
        "sys.exit(', '.join(heavy) or None)"
    )
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
