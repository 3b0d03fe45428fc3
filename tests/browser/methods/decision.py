"""Writing down what was agreed."""

from talkoot.kits.kit import KitActivity
from tests.browser.lines import Lines, day_in, seen_everywhere
from tests.browser.workshop import Workshop


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let the facilitator write a decision; the wall and every phone show it."""
    what = f"Kuljettaja soittaa, jos on myöhässä ({activity.id})"
    Lines(workshop.window, "decision").write(
        {
            "what": what,
            "responsible": "Maija ja Pekka",
            "by-when": day_in(30),
            "told-to": "Kuljetusten järjestäjälle",
            "told-by": "Pekka",
            "follow-up": "Luetaan havainnot",
        }
    )
    seen_everywhere(workshop, what, "Maija ja Pekka")
    workshop.written.append(what)
