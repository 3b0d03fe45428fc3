"""What would spoil a workshop is found, and a phone that comes through is noticed."""

import http.client
import socket
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from talkoot import addresses
from talkoot.errors import TalkootError
from talkoot.hub import serve
from talkoot.ledger.sql import SqliteStore
from talkoot.locales import LANGUAGES, Texts
from talkoot.resources import data_folder
from talkoot.running import checks, voila
from talkoot.running.phone_test import PhoneTest
from talkoot.running.plan import HUB_PORT, LEDGER_FILE, LOOPBACK, Plan, check_port, ledger_in
from tests.running.test_supervisor import free_port


def look(ledger: Path, port: int = 0) -> dict[str, checks.Level]:
    """Give what is found: its key, or the code of what stopped the look."""
    found = checks.look(ledger, port or free_port(), free_port())
    return {each.error.code if each.error else each.key: each.level for each in found}


@pytest.fixture(autouse=True)
def _bundles(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("talkoot.resources.bundle", lambda name: tmp_path / name)


def test_a_sound_ledger_and_an_empty_place_are_good(tmp_path: Path) -> None:
    ledger = tmp_path / LEDGER_FILE
    assert look(ledger)["doctor-nothing-stored"] == "good"
    SqliteStore(ledger).close()
    assert look(ledger)["doctor-stored"] == "good"


def test_a_foreign_file_is_bad(tmp_path: Path) -> None:
    (tmp_path / LEDGER_FILE).write_bytes(b"Roses are red. " * 500)
    assert look(tmp_path / LEDGER_FILE)["ledger-foreign"] == "bad"


def test_a_damaged_ledger_is_bad(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    SqliteStore(tmp_path / LEDGER_FILE).close()
    monkeypatch.setattr(SqliteStore, "damage", lambda _: ["row 3 missing"])
    assert look(tmp_path / LEDGER_FILE)["ledger-damaged"] == "bad"


def test_a_port_that_is_taken_is_bad(tmp_path: Path) -> None:
    with socket.create_server((LOOPBACK, 0)) as taken:
        port = taken.getsockname()[1]
        assert look(tmp_path / LEDGER_FILE, port)["port-taken"] == "bad"
        with pytest.raises(TalkootError) as raised:
            check_port(LOOPBACK, port)
    assert raised.value.text("en").startswith(f"Port {port} is in use by another program.")
    assert "--port" in raised.value.text("sv")


def test_a_full_disk_is_bad(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=3_000_000))
    assert look(tmp_path / "not" / "there" / LEDGER_FILE)["doctor-disk-full"] == "bad"


def test_a_folder_on_the_network_is_bad(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "on_network", lambda _: True)
    assert look(tmp_path / LEDGER_FILE)["ledger-network-folder"] == "bad"


def test_no_network_is_bad_and_many_addresses_are_a_warning(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "machine_addresses", list)
    assert look(tmp_path / LEDGER_FILE)["doctor-no-address"] == "bad"
    monkeypatch.setattr(checks, "machine_addresses", lambda: ["192.168.1.2", "10.0.0.3"])
    found = look(tmp_path / LEDGER_FILE)
    assert (found["doctor-address"], found["doctor-more-addresses"]) == ("good", "warning")


def test_missing_bundles_and_kernel_are_bad(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> Path:
        raise TalkootError("bundles-missing", bundle=name)

    monkeypatch.setattr("talkoot.resources.bundle", missing)
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    found = look(tmp_path / LEDGER_FILE)
    assert (found["bundles-missing"], found["doctor-kernel-missing"]) == ("bad", "bad")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_has_its_text(tmp_path: Path, language: str) -> None:
    texts = Texts("terminal", language)
    for each in checks.look(tmp_path / LEDGER_FILE, free_port(), free_port()):
        assert each.error.text(language) if each.error else texts(each.key, **each.values)


# Addresses -----------------------------------------------------------------------------------------------------


def test_the_best_guess_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    interfaces = {
        "lo": "127.0.0.1",
        "docker0": "172.17.0.1",
        "eth1": "169.254.3.4",
        "eth0": "10.20.30.40",
        "wlan0": "192.168.1.20",
        "down0": "192.168.9.9",
    }
    found = {name: [SimpleNamespace(family=socket.AF_INET, address=each)] for name, each in interfaces.items()}
    monkeypatch.setattr(psutil, "net_if_addrs", lambda: found)
    monkeypatch.setattr(psutil, "net_if_stats", lambda: {"down0": SimpleNamespace(isup=False)})
    monkeypatch.setattr(addresses, "default_address", lambda: "192.168.1.20")
    assert addresses.machine_addresses() == ["192.168.1.20", "10.20.30.40", "172.17.0.1", "169.254.3.4"]


def test_a_plan_names_all_addresses_and_the_public_one_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("talkoot.addresses.machine_addresses", lambda: ["192.168.1.20", "10.0.0.3"])
    plan = Plan(tmp_path / LEDGER_FILE, tmp_path, public_url="https://talkoot.example.org/")
    assert plan.addresses() == ["https://talkoot.example.org", "http://192.168.1.20:8642", "http://10.0.0.3:8642"]
    environment = plan.environment()
    assert environment["TALKOOT_HUB_URL"] == "http://127.0.0.1:8642"
    assert environment["TALKOOT_KEY"] == plan.key
    alone = Plan(tmp_path / LEDGER_FILE, tmp_path, host="192.168.1.20")
    assert alone.addresses() == ["http://192.168.1.20:8642"]
    assert alone.hub_url == "http://192.168.1.20:8642"


def test_the_token_stands_on_no_command_line(tmp_path: Path) -> None:
    plan = Plan(tmp_path / LEDGER_FILE, tmp_path)
    for service in (plan.hub(), plan.screens(), plan.lab()):
        assert plan.token not in " ".join(service.command)
        assert plan.key not in " ".join(service.command)
    assert plan.token in (tmp_path / "voila.json").read_text(encoding="utf-8")
    assert plan.token in plan.screen_url(cycle="a")


def test_one_fixed_port_on_both_sides() -> None:
    assert serve.PORT == HUB_PORT


def test_voila_warms_what_there_is(tmp_path: Path) -> None:
    pools = voila.settings(1, "t", tmp_path)["VoilaKernelManager"]["kernel_pools_config"]
    assert pools["default"]["pool_size"] == 0
    assert {name for name, pool in pools.items() if pool["pool_size"] == 1} == set(voila.PREHEATED)


def test_the_data_folder_is_the_platforms(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    assert data_folder() == tmp_path / "talkoot"
    monkeypatch.setattr("sys.platform", "win32")
    assert data_folder() == tmp_path / "Talkoot"
    assert ledger_in(tmp_path / "new" / "folder") == tmp_path / "new" / "folder" / LEDGER_FILE


# The phone -----------------------------------------------------------------------------------------------------


def visit(port: int, language: str) -> str:
    connection = http.client.HTTPConnection(LOOPBACK, port)
    connection.request("GET", "/", headers={"Accept-Language": language})
    page = connection.getresponse().read().decode()
    connection.close()
    return page


@pytest.mark.parametrize(("accepted", "language"), [("sv-FI,en;q=0.5", "sv"), ("de,en", "en"), ("", "fi")])
def test_a_phone_that_comes_through_is_greeted(
    monkeypatch: pytest.MonkeyPatch, accepted: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with PhoneTest(LOOPBACK, 0, ()) as test:
        # There is no second machine in a test: this one counts as a phone.
        test._own.clear()
        page = visit(test.port, accepted)
        assert test.wait(10)
    assert Texts("terminal", language)("phone-test-page") in page
    assert f'<html lang="{language}">' in page
    assert capsys.readouterr() == ("", "")


def test_a_visit_from_this_machine_proves_nothing() -> None:
    with PhoneTest(LOOPBACK, 0, ["192.168.1.20"]) as test:
        visit(test.port, "fi")
        assert not test.wait(0)


def test_a_phone_test_needs_its_port() -> None:
    with socket.create_server((LOOPBACK, 0)) as taken, pytest.raises(TalkootError) as raised:
        PhoneTest(LOOPBACK, taken.getsockname()[1], ())
    assert raised.value.code == "port-taken"
