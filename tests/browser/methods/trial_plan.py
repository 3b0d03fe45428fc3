"""Planning a trial."""

from talkoot.kits.kit import KitActivity
from tests.browser.lines import Lines, day_in, seen_everywhere
from tests.browser.workshop import Workshop


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let the facilitator write down a trial; the wall and every phone show it."""
    what = f"Kuljettaja lähettää viestin ({activity.id})"
    Lines(workshop.window, "trial_plan").write(
        {
            "what": what,
            "begins": day_in(7),
            "ends": day_in(35),
            "responsible": "Ajojärjestely ja kuljettajat",
            "known-by": "Kysytään matkustajilta",
            "place": "Keskustan vuorot",
            "observed": "Tuliko viesti ajoissa?",
        }
    )
    seen_everywhere(workshop, what, "Ajojärjestely ja kuljettajat", "Tuliko viesti ajoissa?")
    workshop.written.append(what)
