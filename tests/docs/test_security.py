"""``docs/spec/security.md`` and ``faults.md``: rules are numbered without a gap, and the tests that show them exist."""

import re

import pytest

from tests.docs.test_coverage import names_in
from tests.packaging.checkout import ROOT

ROW = re.compile(r"^\| S(\d+) \| (.+?) \| (.+?) \|$", re.MULTILINE)
FAULT = re.compile(r"^\| ([A-Z][^|]+) \| ([^|]+) \| (`tests/.+?) \|$", re.MULTILINE)
FAULTS = FAULT.findall((ROOT / "docs/spec/faults.md").read_text(encoding="utf-8"))
RULES = ROW.findall((ROOT / "docs/spec/security.md").read_text(encoding="utf-8"))


def test_rules_are_numbered_in_order() -> None:
    assert [int(number) for number, *_ in RULES] == list(range(1, len(RULES) + 1))


def test_every_row_of_faults_is_read() -> None:
    text = (ROOT / "docs/spec/faults.md").read_text(encoding="utf-8")
    assert len(FAULTS) == text.count("\n| ") - len(("heading", "line below it"))


@pytest.mark.parametrize(("name", "shown"), [(name, shown) for name, _, shown in [*RULES, *FAULTS]])
def test_each_rule_is_shown_by_tests_that_exist(name: str, shown: str) -> None:
    tests = re.findall(r"`([^`]+)`", shown)
    assert tests, name
    for test in tests:
        file, _, name = test.partition("::")
        assert (ROOT / file).is_file(), test
        assert not name or name in names_in(file), test
