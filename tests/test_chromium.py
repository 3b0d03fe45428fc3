"""Which Chromium is taken, and how one is installed: decided without running or fetching anything."""

import platform
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests import chromium
from tests.chromium import CHOSEN, ChromiumMissingError

DEBIAN = {"ID": "debian"}
UBUNTU = {"ID": "ubuntu", "ID_LIKE": "debian"}
MINT = {"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}


class Machine:
    """A machine without Chromium that notes which commands were run on it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ran: list[list[str]] = []
        self.installs_by = "nothing"
        """The command after which there is a Chromium."""
        self.fails: tuple[str, ...] = ()
        self._patch = monkeypatch
        monkeypatch.delenv(CHOSEN, raising=False)
        monkeypatch.setattr(chromium, "_candidates", lambda: iter([Path("/some/chromium")]))
        monkeypatch.setattr(chromium, "_runs", lambda _: any(self.installs_by in each for each in self.ran))
        monkeypatch.setattr(subprocess, "run", self._run)
        self.be(DEBIAN)

    def be(self, release: dict[str, str], *, root: bool = True, apt: bool = True) -> None:
        self._patch.setattr(platform, "freedesktop_os_release", lambda: release)
        self._patch.setattr(chromium, "_is_root", lambda: root)
        self._patch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}" if apt else None)

    def _run(self, command: list[str], **_: Any) -> SimpleNamespace:
        self.ran.append([Path(each).name for each in map(str, command)])
        return SimpleNamespace(returncode=int(any(each in command for each in self.fails)))

    def programs(self) -> list[str]:
        """Give which installers were called, in order."""
        return ["apt" if each[0] == "apt-get" else "playwright" for each in self.ran]


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(monkeypatch)


def test_what_is_there_is_taken_and_nothing_installed(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chromium, "_runs", lambda _: True)
    assert chromium.install() == Path("/some/chromium")
    assert machine.ran == []


def test_debian_gives_its_package_to_the_administrator(machine: Machine) -> None:
    machine.installs_by = "install"
    chromium.install()
    assert machine.programs() == ["apt", "apt"]
    assert machine.ran[1][-1] == "chromium"


def test_playwright_is_asked_where_debian_has_none(machine: Machine) -> None:
    machine.installs_by, machine.fails = "playwright", ("update",)
    chromium.install()
    assert machine.programs() == ["apt", "playwright"]
    assert "--with-deps" in machine.ran[-1]


@pytest.mark.parametrize(
    "become",
    [
        lambda machine: machine.be(DEBIAN, root=False),
        lambda machine: machine.be(UBUNTU),
        lambda machine: machine.be(MINT),
        lambda machine: machine.be({"ID": "fedora"}, apt=False),
    ],
)
def test_elsewhere_playwright_is_asked_at_once(machine: Machine, become: Callable[[Machine], None]) -> None:
    machine.installs_by = "playwright"
    become(machine)
    chromium.install()
    assert machine.programs() == ["playwright"]


def test_who_may_not_install_libraries_is_not_asked_to(machine: Machine) -> None:
    machine.installs_by = "playwright"
    machine.be(DEBIAN, root=False)
    chromium.install()
    assert "--with-deps" not in machine.ran[0]


def test_nothing_is_installed_in_place_of_one_that_was_named(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CHOSEN, "/my/own")
    with pytest.raises(ChromiumMissingError, match="names /my/own, which is no Chromium that runs"):
        chromium.install()
    assert machine.ran == []


def test_who_gets_none_is_told_what_to_do(machine: Machine) -> None:
    with pytest.raises(ChromiumMissingError, match=f"name one in {CHOSEN}"):
        chromium.install()
    assert machine.programs() == ["apt", "apt", "playwright"]
