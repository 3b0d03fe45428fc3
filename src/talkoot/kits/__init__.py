"""Kits: ready recipes for a workshop, as YAML with texts in every language."""
