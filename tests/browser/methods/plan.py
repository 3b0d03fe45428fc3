"""Filling in a plan."""

from talkoot.kits.kit import KitActivity
from tests.browser.lines import Lines, seen_everywhere
from tests.browser.workshop import Workshop


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let the facilitator write a part and the numbers of a figure; the wall and every phone show the part."""
    window = workshop.window
    entries = Lines(window, "plan")
    goals = f"Asiakkaat ovat mukana alusta loppuun ({activity.id})"
    entries.change(window.text("part-goals", "plan"), {"text": goals})
    seen_everywhere(workshop, goals)
    workshop.written.append(goals)
    entries.change(window.text("figure-events", "plan"), {"last-year": "8", "this-year": "14"})
    entries.write({"label": f"Asiakkaita kahviloissa ({activity.id})", "this-year": "31"})
