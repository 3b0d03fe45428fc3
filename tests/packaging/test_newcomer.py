"""A further method touches nothing outside its own rooms: one moves in, and everything knows it.

Its rooms are those of the poll under another name. They are added to a copy of this checkout, where nothing else is
changed, or stand in a package of their own.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.packaging.checkout import ROOT, STATIC, files
from tests.packaging.newcomer import NAME, checkout_with_newcomer, move_in

pytestmark = pytest.mark.packaging


def surroundings(*path: Path) -> dict[str, str]:
    """Give an environment in which these folders come before what is installed here."""
    commands = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return {
        **os.environ,
        "PATH": commands,
        "PYTHONPATH": os.pathsep.join(map(str, path)),
        "COLUMNS": "300",
        "TERM": "dumb",
    }


def run(*command: str | Path, cwd: Path, environment: Mapping[str, str]) -> str:
    done = subprocess.run(
        command, cwd=cwd, env=environment, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def talkoot(*arguments: str | Path, cwd: Path, environment: Mapping[str, str]) -> str:
    code = "import sys; from talkoot.cli import main; sys.exit(main())"
    return run(sys.executable, "-c", code, *arguments, "--lang", "en", cwd=cwd, environment=environment)


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a checkout with one method more, built."""
    found = tmp_path_factory.mktemp("checkout")
    checkout_with_newcomer(found, list(files()))
    environment = surroundings(found / "src")
    run("node", "build.mjs", cwd=found / "widgets", environment=environment)
    run(
        sys.executable, "-m", "talkoot.kits.schema", "workshop_kits/kit.schema.json", cwd=found, environment=environment
    )
    # As in any checkout: tests ask git which files there are.
    run("git", "init", "--quiet", cwd=found, environment=environment)
    return found


def test_it_is_found_built_and_offered(checkout: Path) -> None:
    environment = surroundings(checkout / "src")
    assert NAME in talkoot("methods", cwd=checkout, environment=environment)
    schema = json.loads((checkout / "workshop_kits/kit.schema.json").read_text(encoding="utf-8"))
    assert NAME in schema["$defs"]["KitActivity"]["properties"]["method"]["enum"]
    assert (checkout / f"src/talkoot/static/page/{NAME}.js").is_file()
    assert (checkout / f"src/talkoot/static/methods/{NAME}.js").is_file()


def test_every_test_of_all_methods_holds_for_it(checkout: Path) -> None:
    """Its places, texts, example, files, weight, and the rules on settled sums; all found by themselves."""
    of_all_methods = [
        "tests/packaging/test_pairs.py",
        "tests/packaging/test_sources.py",
        "tests/locales/test_catalogues.py",
        "tests/kits/test_workshop_kits.py",
        "tests/export/test_everything.py",
        "tests/cycle/test_settling.py",
        "tests/test_examples.py",
    ]
    environment = surroundings(checkout / "src") | {"CI": "1"}
    said = run(
        *(sys.executable, "-m", "pytest", "-v", "-p", "no:cacheprovider", *of_all_methods),
        # Files of all methods are written once, at the end: the checkout itself does so at any moment.
        *("-k", f"{NAME} or (every_method and closed) or schema or of_all_hosts"),
        cwd=checkout,
        environment=environment,
    )
    assert [each for each in of_all_methods if f"{each}::" not in said] == []


# In a package of its own ---------------------------------------------------------------------------------------


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Give a folder with an installed package that brings the method; its browser module was built elsewhere."""
    home = tmp_path / "site-packages"
    move_in("src/talkoot/methods/poll", home / NAME)
    for path in (home / NAME).glob("*.py"):
        path.write_text(path.read_text(encoding="utf-8").replace(f"talkoot.methods.{NAME}", NAME), encoding="utf-8")
    (home / NAME / f"{NAME}.js").write_bytes((STATIC / "methods/poll.js").read_bytes())
    about = home / f"{NAME}-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {NAME}\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text(f"[talkoot.methods]\n{NAME} = {NAME}:METHOD\n")
    return home


LED = """
import sys
from talkoot.hub.bundles import Bundles
from talkoot.kits.schema import kit_schema
from talkoot.locales import texts
from talkoot.methods import method, method_names
from talkoot.resources import module_of
from tests.examples import example_of, fill

name = sys.argv[1]
assert name in method_names() and name in kit_schema()["$defs"]
assert method(name).example().title["fi"]
assert any("choose-one" in each for each in texts(name, "sv"))
assert Bundles().module_of(name).content == module_of(name).encode()
workshop = example_of(name)
assert fill(workshop, name) == 8
workshop.facilitate("close_activity")
frame = method(name).frame(workshop.activity.state, {})
print(*frame["count"])
"""


def test_a_package_brings_a_method_that_is_found_served_and_led(package: Path, tmp_path: Path) -> None:
    environment = surroundings(package, ROOT)
    counts = run(sys.executable, "-c", LED, NAME, cwd=tmp_path, environment=environment).split()
    assert counts == ["3", "5", "2"]
    assert NAME in talkoot("methods", cwd=tmp_path, environment=environment)
