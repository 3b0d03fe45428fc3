"""Each rule of ``docs/spec/security.md`` names what keeps it, so that its test can be seen to fail without it."""

import pytest

from tests.docs.test_coverage import names_in
from tests.docs.test_security import RULES
from tests.safety.guards import GUARDS, ROOT, Guard


def test_each_rule_has_a_guard() -> None:
    assert [guard.rule for guard in GUARDS] == [f"S{number}" for number, *_ in RULES]


@pytest.mark.parametrize("guard", GUARDS, ids=lambda guard: guard.rule)
def test_each_guard_stands_where_it_is_said_to_stand_and_its_tests_exist(guard: Guard) -> None:
    """``python -m tests.safety.guards`` takes it away and sees them fail."""
    assert (ROOT / "src/talkoot" / guard.file).read_text(encoding="utf-8").count(guard.lines) == 1
    for test in guard.tests:
        file, _, name = test.partition("::")
        assert not name or name.partition("[")[0] in names_in(file), test
