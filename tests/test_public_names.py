import subprocess
import sys

import pytest

import talkoot

NAMES = [
    "Activity",
    "Actor",
    "BadImportError",
    "Command",
    "Cycle",
    "Engine",
    "KitError",
    "Ledger",
    "LedgerError",
    "Method",
    "RefusedError",
    "TalkootError",
    "method_names",
    "open_ledger",
]


def test_public_names_change_only_on_purpose() -> None:
    assert talkoot.__all__ == NAMES
    assert sorted(NAMES) == NAMES
    assert len(NAMES) <= 15


def test_every_public_name_loads() -> None:
    for name in talkoot.__all__:
        assert getattr(talkoot, name).__name__ == name
    assert set(dir(talkoot)) >= set(NAMES)


def test_a_name_that_is_none_says_so() -> None:
    with pytest.raises(AttributeError, match="module 'talkoot' has no attribute 'unheard_of'"):
        talkoot.unheard_of  # noqa: B018


def test_neither_the_package_nor_the_handles_load_pandas_or_matplotlib() -> None:
    code = (
        "import sys, talkoot; assert 'talkoot.cycle' not in sys.modules; talkoot.open_ledger(':memory:').close();"
        "print(sorted({'pandas', 'matplotlib', 'docx', 'xlsxwriter'} & set(sys.modules)))"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
