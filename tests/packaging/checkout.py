"""The checkout as these tests see it: its root and its files."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
STATIC = ROOT / "src/talkoot/static"


def methods() -> list[str]:
    """Name the folders of methods in the Python package."""
    return sorted(each.parent.name for each in (ROOT / "src/talkoot/methods").glob("*/__init__.py"))


def files(*folders: str, suffixes: tuple[str, ...] = ()) -> Iterator[Path]:
    """Give the files of some folders that belong to the project, committed or about to be."""
    asked = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", "--", *folders]
    listed = subprocess.run(asked, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    for name in filter(None, listed.split("\0")):
        path = ROOT / name
        if path.is_file() and (not suffixes or path.suffix in suffixes):
            yield path
