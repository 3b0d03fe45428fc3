"""Widgets for notebooks: one activity (``ActivityWidget``), and the facilitator's screens.

A widget is a host like the participant's page: it speaks the same messages, over a Jupyter comm. Python holds no
layout; the browser holds no rules. ``following`` lets every widget of a kernel see what others wrote.
"""

from talkoot.widgets.activity import ActivityWidget
from talkoot.widgets.home import HomeScreen, home
from talkoot.widgets.kit_editor import KitEditorScreen, kit_editor
from talkoot.widgets.organisation import OrganisationScreen, organisation
from talkoot.widgets.phase import PhaseScreen, screen
from talkoot.widgets.results import ResultsScreen, results

__all__ = [
    "ActivityWidget",
    "HomeScreen",
    "KitEditorScreen",
    "OrganisationScreen",
    "PhaseScreen",
    "ResultsScreen",
    "home",
    "kit_editor",
    "organisation",
    "results",
    "screen",
]
