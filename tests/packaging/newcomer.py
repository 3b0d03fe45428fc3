"""A method that nobody has heard of: the rooms of the poll under another name."""

import shutil
from pathlib import Path

from tests.packaging.checkout import ROOT

#: Where a method is at home, and what is called after it there.
ROOMS = (
    "src/talkoot/methods/poll",
    "widgets/src/methods/poll",
    "tests/methods/test_poll.py",
    "tests/browser/methods/poll.py",
    "widgets/test/methods/poll.test.tsx",
)
NAME = "show_of_cards"


def renamed(text: str) -> str:
    """Call the poll by the newcomer's name wherever its name is meant, and not the word."""
    for before in ('"poll"', "methods.poll", "methods/poll", "/poll.css", "`poll`"):
        text = text.replace(before, before.replace("poll", NAME))
    return text


def move_in(room: str, to: Path) -> None:
    """Copy one room of the poll to a place of its own."""
    source = ROOT / room
    for path in [source] if source.is_file() else sorted(source.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            target = to / path.relative_to(source).as_posix().replace("poll.", f"{NAME}.") if path != source else to
            assert not target.exists(), f"{target} would be changed"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(renamed(path.read_text(encoding="utf-8")), encoding="utf-8")


def checkout_with_newcomer(to: Path, files: list[Path]) -> None:
    """Make a checkout in which the newcomer has moved in, and nothing else has changed."""
    for path in files:
        target = to / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    for room in ROOMS:
        move_in(room, to / room.replace("poll", NAME))
    (to / "widgets/node_modules").symlink_to(ROOT / "widgets/node_modules", target_is_directory=True)
