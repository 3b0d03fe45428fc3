"""``docs/spec/security.md``: rules are numbered without a gap, and the tests that show them exist."""

import re

import pytest

from tests.docs.test_coverage import names_in
from tests.packaging.checkout import ROOT

ROW = re.compile(r"^\| S(\d+) \| (.+?) \| (.+?) \|$", re.MULTILINE)
RULES = ROW.findall((ROOT / "docs/spec/security.md").read_text(encoding="utf-8"))


def test_rules_are_numbered_in_order() -> None:
    assert [int(number) for number, *_ in RULES] == list(range(1, len(RULES) + 1))


@pytest.mark.parametrize(("number", "shown"), [(number, shown) for number, _, shown in RULES])
def test_each_rule_is_shown_by_tests_that_exist(number: str, shown: str) -> None:
    tests = re.findall(r"`([^`]+)`", shown)
    assert tests, number
    for test in tests:
        file, _, name = test.partition("::")
        assert (ROOT / file).is_file(), test
        assert not name or name in names_in(file), test
