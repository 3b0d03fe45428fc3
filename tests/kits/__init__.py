"""Tests of kits and of the invented cycle."""
