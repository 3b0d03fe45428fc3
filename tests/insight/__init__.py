"""Tests of words, sides and small groups."""
