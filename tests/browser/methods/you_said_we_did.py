"""Telling what became of a proposal."""

from talkoot.kits.kit import KitActivity
from tests.browser.lines import Lines, seen_everywhere
from tests.browser.workshop import Workshop


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let the facilitator tell what was done and what was not; the wall and every phone show it."""
    window = workshop.window
    lines = Lines(window, "you_said_we_did")
    proposal = f"Myöhästymisestä kerrotaan heti ({activity.id})"
    lines.write({"proposal": proposal, "done": "Kuljettaja lähettää viestin", "responsible": "Ajojärjestely"})
    seen_everywhere(workshop, proposal, "Kuljettaja lähettää viestin")
    workshop.written.append(proposal)
    proposal = f"Sama kuljettaja joka kerta ({activity.id})"
    not_done = window.text("state-not-done", "you_said_we_did")
    lines.write({"proposal": proposal, "state": not_done, "why": "vuorot vaihtuvat"})
    seen_everywhere(workshop, proposal, "vuorot vaihtuvat")
    workshop.written.append(proposal)
