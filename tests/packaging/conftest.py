"""A wheel, built once for all tests of this folder, without the network."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.checkout import ROOT


def build(source: Path, to: Path) -> subprocess.CompletedProcess[str]:
    """Build a wheel from a checkout with what is installed here."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(to)]
    return subprocess.run(command, cwd=source, check=False, capture_output=True, text=True)


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the wheel of this checkout."""
    to = tmp_path_factory.mktemp("dist")
    done = build(ROOT, to)
    assert done.returncode == 0, done.stderr
    (found,) = to.glob("*.whl")
    return found


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of commands of a fresh environment with the wheel in it.

    Its dependencies are those of this environment, by a line in a ``.pth``: they come after what is installed here.
    """
    home = tmp_path_factory.mktemp("installed")
    uv = shutil.which("uv", path=Path(sys.executable).parent)
    assert uv is not None
    quiet = {**os.environ, "UV_OFFLINE": "1", "UV_NO_CONFIG": "1"}
    subprocess.run([uv, "venv", "--quiet", "--python", sys.executable, home / "venv"], check=True, env=quiet)
    commands = home / "venv" / ("Scripts" if os.name == "nt" else "bin")
    into = ["--python", str(commands / "python"), "--no-deps", "--quiet"]
    subprocess.run([uv, "pip", "install", *into, str(wheel)], check=True, env=quiet)
    asked = "import sysconfig; print(sysconfig.get_path('purelib'))"
    ours = subprocess.run([commands / "python", "-c", asked], check=True, capture_output=True, text=True).stdout.strip()
    theirs = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True).stdout.strip()
    (Path(ours) / "dependencies.pth").write_text(f"{theirs}\n")
    _link_shared_data(Path(sys.prefix) / "share/jupyter", home / "venv/share/jupyter")
    return commands


def _link_shared_data(theirs: Path, ours: Path) -> None:
    """Let what the dependencies share be found, but nothing of Talkoot's own: that must come from the wheel."""
    for source in [*theirs.iterdir(), *(theirs / "voila/templates").iterdir()]:
        to = ours / source.relative_to(theirs)
        if not to.exists():
            to.symlink_to(source, target_is_directory=source.is_dir())
