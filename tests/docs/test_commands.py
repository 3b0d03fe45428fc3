"""What the documents say exists, and what exists they say."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import typer.main

from talkoot.cli.commands import app
from tests.packaging.checkout import ROOT, files

README = (ROOT / "README.md").read_text(encoding="utf-8")
GUIDES = {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs/guide").glob("*.md"))}
LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")
COMMAND = re.compile(r"(?:^|`|bin/)talkoot ([a-z]+(?: (?:list|check|schema|card))?)", re.MULTILINE)


def commands(group: Any = None, before: str = "") -> Iterator[str]:
    """Name every command, with that of its group."""
    found: Any = group or typer.main.get_command(app())
    for name, command in found.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, f"{name} ")
        else:
            yield before + name


@pytest.mark.parametrize("command", list(commands()))
def test_every_command_is_in_the_readme(command: str) -> None:
    assert f"`talkoot {command}" in README


@pytest.mark.parametrize("path", ["README.md", "CONTRIBUTING.md", *(f"docs/guide/{name}" for name in GUIDES)])
def test_every_command_that_is_named_exists(path: str) -> None:
    named = set(COMMAND.findall((ROOT / path).read_text(encoding="utf-8")))
    assert named - set(commands()) - {"kits", "methods"} == set()


@pytest.mark.parametrize(
    "path", sorted(str(each.relative_to(ROOT)) for each in files("*.md") if "node_modules" not in each.parts)
)
def test_links_lead_somewhere(path: str) -> None:
    links = LINK.findall((ROOT / path).read_text(encoding="utf-8"))
    assert [link for link in links if not ((ROOT / path).parent / link).exists()] == []


@pytest.mark.parametrize("target", ["demo", "lab", "test", "check", "wheel", "screenshots", "bench", "format"])
def test_targets_of_make_are_told(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert f"make {target}" in README + (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_pictures_are_small() -> None:
    pictures = list((ROOT / "docs/images").glob("*.png"))
    assert pictures
    assert [each.name for each in pictures if each.stat().st_size > 200_000] == []
