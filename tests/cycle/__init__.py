"""Tests of cycles: rules, views, the way to the ledger, and what notebooks use."""
