"""``docs/coverage.md`` names every item once, and only tests that exist."""

import ast
import re
from functools import cache

import pytest

from tests.packaging.checkout import ROOT

ROW = re.compile(r"^\| ([DF]\d+) \| (.+?) \| (.+?) \| ?(.*?) ?\|$", re.MULTILINE)
ROWS = ROW.findall((ROOT / "docs/coverage.md").read_text(encoding="utf-8"))
ITEMS = [*(f"D{number}" for number in range(1, 110)), *(f"F{number}" for number in range(1, 33))]
UNSERVED = ("Not served yet", "Not for software")


@cache
def names_in(file: str) -> set[str]:
    """Name the functions and classes of a file of tests, those within classes as ``Class::function``."""
    found = set()
    for node in ast.parse((ROOT / file).read_text(encoding="utf-8")).body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            found.add(node.name)
        if isinstance(node, ast.ClassDef):
            found |= {f"{node.name}::{each.name}" for each in node.body if isinstance(each, ast.FunctionDef)}
    return found


def test_every_item_stands_there_once_and_in_order() -> None:
    assert [item for item, *_ in ROWS] == ITEMS


@pytest.mark.parametrize(
    ("item", "serves", "shown"),
    [pytest.param(item, serves, shown, id=item) for item, _, serves, shown in ROWS],
)
def test_what_is_served_is_shown_by_tests_that_exist(item: str, serves: str, shown: str) -> None:
    tests = re.findall(r"`([^`]+)`", shown)
    assert bool(tests) is not serves.startswith(UNSERVED), f"{item}: {serves}"
    for test in tests:
        file, _, name = test.partition("::")
        assert (ROOT / file).is_file(), test
        assert not name or name in names_in(file), test
