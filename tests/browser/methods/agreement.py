"""Filling in an agreement."""

from talkoot.kits.kit import KitActivity
from tests.browser.lines import Lines, seen_everywhere
from tests.browser.workshop import Workshop


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let the facilitator fill in a part; the wall and every phone show it."""
    window = workshop.window
    task = f"Kuusi tapaamista keväällä ({activity.id})"
    Lines(window, "agreement").change(window.text("part-task", "agreement"), {"text": task})
    seen_everywhere(workshop, task)
    workshop.written.append(task)
