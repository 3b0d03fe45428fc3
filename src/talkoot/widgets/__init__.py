"""Widgets for notebooks: one activity (``ActivityWidget``), and the facilitator's screens.

A widget is a host like the participant's page: it speaks the same messages, over a Jupyter comm. Python holds no
layout; the browser holds no rules. ``following`` lets every widget of a kernel see what others wrote.
"""

from talkoot.widgets.activity import ActivityWidget
from talkoot.widgets.phase import PhaseScreen, screen

__all__ = ["ActivityWidget", "PhaseScreen", "screen"]
