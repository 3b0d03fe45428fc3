"""What the wheel brings: everything that a workshop needs, on a machine that has nothing else."""

import os
import re
import shutil
import signal
import socket
import subprocess
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from talkoot.locales import LANGUAGES, PLACES, VARIETIES
from tests.packaging.checkout import ROOT, files, methods
from tests.packaging.conftest import build
from tests.running.test_supervisor import alive, free_port

pytestmark = pytest.mark.packaging

SHARED = "talkoot-0.1.0.data/data/share/jupyter"


@pytest.fixture(scope="module")
def names(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as opened:
        return set(opened.namelist())


def test_bundles_of_all_hosts_and_methods_are_in_it(names: set[str]) -> None:
    hosts = ("page.js", "page.css", "screen.js", "home.js", "kit_editor.js", "results.js", "organisation.js")
    wanted = {f"talkoot/static/{each}" for each in hosts}
    wanted |= {f"talkoot/static/{folder}/{each}.js" for folder in ("methods", "page") for each in methods()}
    assert wanted - names == set()
    # What is asked for later: what only scribes need, and the pictures of the picture cards.
    wanted |= {"talkoot/static/page.scribe.js", "talkoot/static/page/picture_cards.pictures.js"}
    assert {each for each in names if each.startswith("talkoot/static/")} == wanted


def test_texts_of_every_place_and_method_are_in_it(names: set[str]) -> None:
    for language in LANGUAGES:
        assert {f"talkoot/locales/{place}.{language}.ftl" for place in PLACES} <= names
        assert {f"talkoot/methods/{each}/{each}.{language}.ftl" for each in methods()} <= names
    for variety in VARIETIES:
        assert f"talkoot/locales/page.{variety}.ftl" in names


@pytest.mark.parametrize(
    ("folder", "place"),
    [
        ("notebooks", "talkoot/notebooks"),
        ("workshop_kits", "talkoot/workshop_kits"),
        ("sample_data", "talkoot/sample_data"),
        ("voila/templates/talkoot", "voila/templates/talkoot"),
    ],
)
def test_shared_data_is_where_jupyter_looks_for_it(names: set[str], folder: str, place: str) -> None:
    wanted = {f"{SHARED}/{place}/{each.relative_to(ROOT / folder).as_posix()}" for each in files(folder)}
    assert wanted
    assert wanted - names == set()


def test_what_editors_know_kits_by_is_beside_the_kits(names: set[str]) -> None:
    assert f"{SHARED}/talkoot/workshop_kits/kit.schema.json" in names


def test_everything_of_the_package_is_in_it(names: set[str]) -> None:
    wanted = {each.relative_to(ROOT / "src").as_posix() for each in files("src/talkoot")}
    assert {"talkoot/py.typed", "talkoot/ledger/migrations/versions/0001_tables.py", "talkoot/hub/page.html"} <= wanted
    assert {"talkoot/insight/stop_words/fi.txt"} <= wanted
    assert wanted - names == set()


def test_licence_and_command_are_in_it(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as opened:
        licence = opened.read("talkoot-0.1.0.dist-info/licenses/LICENSE").decode()
        commands = opened.read("talkoot-0.1.0.dist-info/entry_points.txt").decode()
        notice = opened.read("talkoot-0.1.0.dist-info/licenses/NOTICE").decode()
    assert licence.startswith("EUROPEAN UNION PUBLIC LICENCE v. 1.2")
    assert "Fluent Emoji Flat, Copyright (c) Microsoft Corporation, MIT licence" in notice
    assert "talkoot = talkoot.cli:main" in commands


def test_nothing_of_the_workbench_is_in_it(names: set[str]) -> None:
    assert [
        each for each in names if re.search(r"(^|/)(tests|node_modules|__pycache__|\.ipynb_checkpoints)/", each)
    ] == []


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """Give a checkout in which no bundle was built."""
    checkout = tmp_path / "checkout"
    for path in files("src", "notebooks", "workshop_kits", "sample_data", "voila", "*.toml", "*.py", "*.md", "LICENSE"):
        to = checkout / path.relative_to(ROOT)
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, to)
    return checkout


def test_a_wheel_without_bundles_is_refused(bare: Path, tmp_path: Path) -> None:
    done = build(bare, tmp_path / "dist")
    assert done.returncode != 0
    assert "The bundles are not built; missing are page.js, page.css, screen.js" in done.stderr
    assert "Run: make bundles" in done.stderr
    assert not list((tmp_path / "dist").glob("*.whl"))


def test_a_wheel_without_the_bundle_of_one_method_is_refused(bare: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "src/talkoot/static", bare / "src/talkoot/static")
    shutil.copyfile(ROOT / "workshop_kits/kit.schema.json", bare / "workshop_kits/kit.schema.json")
    (bare / "src/talkoot/static/page/themes.js").unlink()
    done = build(bare, tmp_path / "dist")
    assert done.returncode != 0
    assert "The bundles are not built; missing are page/themes.js. Run: make bundles" in done.stderr


# Installed -----------------------------------------------------------------------------------------------------


@pytest.fixture
def surroundings(installed: Path, tmp_path: Path) -> dict[str, str]:
    """Give an environment in which nothing points to this checkout, and no other program is found: no Node.js."""
    (tmp_path / "temporary").mkdir()
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("TALKOOT_", "JUPYTER_", "PYTHON"))
    }
    return {
        **kept,
        "LC_ALL": "en_GB.UTF-8",
        "COLUMNS": "300",
        "TERM": "dumb",
        "HOME": str(tmp_path),
        "PATH": str(installed),
        **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(tmp_path / "temporary")),
        "PYTHONUNBUFFERED": "1",
    }


def talkoot(commands: Path, surroundings: dict[str, str], tmp_path: Path, *arguments: str) -> tuple[int, str]:
    done = subprocess.run(
        [commands / "talkoot", *arguments],
        cwd=tmp_path,
        env=surroundings,
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    return done.returncode, done.stdout


def test_installed_it_runs_from_its_own_place(installed: Path, surroundings: dict[str, str], tmp_path: Path) -> None:
    code, said = talkoot(installed, surroundings, tmp_path, "--version")
    assert (code, said) == (0, "Talkoot 0.1.0\n")
    asked = "import talkoot; print(talkoot.__file__)"
    where = subprocess.run(
        [installed / "python", "-c", asked], cwd=tmp_path, env=surroundings, check=True, capture_output=True, text=True
    ).stdout
    assert Path(where.strip()).is_relative_to(installed.parent)


def test_installed_it_finds_its_kits(installed: Path, surroundings: dict[str, str], tmp_path: Path) -> None:
    code, said = talkoot(installed, surroundings, tmp_path, "kits", "list")
    assert code == 0, said
    for kit in (ROOT / "workshop_kits").glob("*/kit.yaml"):
        assert kit.parent.name in said


def test_installed_the_doctor_finds_screens_and_bundles(
    installed: Path, surroundings: dict[str, str], tmp_path: Path
) -> None:
    ports = ("--port", str(free_port()), "--screens-port", str(free_port()))
    code, said = talkoot(installed, surroundings, tmp_path, "doctor", "--data", str(tmp_path), *ports)
    assert code in {0, 1}  # this machine may be in no network
    assert f"The facilitator's screens are in {installed.parent / 'share/jupyter/talkoot/notebooks'}" in said
    assert "✓ What browsers need is there." in said


@pytest.fixture
def demo(installed: Path, surroundings: dict[str, str], tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    ports = ("--port", str(free_port()), "--screens-port", str(free_port()))
    with subprocess.Popen(
        [installed / "talkoot", "demo", "--participants", "0", "--no-browser", *ports],
        cwd=tmp_path,
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        yield process
        if process.poll() is None:
            process.terminate()


def fetched(address: str) -> bytes:
    """Give a page of this machine; the time limit only keeps a test that has failed from hanging."""
    with urllib.request.urlopen(address, timeout=60) as answer:  # noqa: S310 - our own address
        found: bytes = answer.read()
    return found


def test_installed_the_demo_serves_phones_and_screens_and_leaves_nothing(
    demo: subprocess.Popen[str], tmp_path: Path
) -> None:
    assert demo.stdout is not None
    said = ""
    for line in demo.stdout:
        said += line
        if "Ctrl-C" in line:
            break
    screens = re.search(r"http://127\.0\.0\.1:(\d+)/voila/render/\S+", said)
    phones = re.search(r"http://\S+?:(\d+)/j/(\d{6})", said)
    assert screens, said
    assert phones, said
    for screen in (screens[0], screens[0].replace("2_current_state", "home")):
        assert b'<div id="rendered_cells">' in fetched(screen)
    assert b'<div id="page">' in fetched(f"http://127.0.0.1:{phones[1]}/j/{phones[2]}")
    members = psutil.Process(demo.pid).children(recursive=True)
    assert len(members) >= 3, "phones, screens and who guards them"
    assert list((tmp_path / "temporary").iterdir()) != []
    demo.send_signal(signal.SIGINT)
    demo.stdout.read()
    assert demo.wait() == 0
    assert alive(members) == []
    assert list((tmp_path / "temporary").iterdir()) == []
    for port in (int(phones[1]), int(screens[1])):
        socket.create_server(("127.0.0.1", port)).close()
