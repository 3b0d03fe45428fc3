"""Tests of the exports: what is written is opened and read back."""
