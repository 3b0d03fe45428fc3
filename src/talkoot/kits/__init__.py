"""Kits: ready recipes for a workshop, as YAML with texts in every language.

Read ``kit.py`` for what a kit says, then ``check.py`` for how its mistakes are found. ``load.py`` finds kits,
``create.py`` makes a cycle of one, ``sample.py`` fills it with invented people. Nothing here draws or counts.
"""
