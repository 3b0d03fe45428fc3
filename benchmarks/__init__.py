"""Figures of section 8: measured, never asserted. ``python -m benchmarks`` runs all and writes ``RESULTS.md``.

A benchmark is a module here whose ``main()`` gives a ``Table``, or prints; ``python -m benchmarks.hub`` runs one.
"""
