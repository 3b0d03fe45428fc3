"""Tests of the methods: every one keeps :class:`tests.methods.contract.MethodContract`, and rules of its own."""

import pytest

pytest.register_assert_rewrite("tests.methods.contract", "tests.methods.running")
