"""Tests of the stores, by the rules of docs/spec/ledger.md."""

import pytest

pytest.register_assert_rewrite("tests.ledger.contract")
