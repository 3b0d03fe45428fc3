"""Sample data of picture cards."""

from collections.abc import Mapping
from dataclasses import dataclass

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Approval, Ask, Named, Plan, SampleFile, View, own


class File(SampleFile):
    """Which pictures people choose, and why; an empty text says nothing."""

    cards: dict[str, dict[str, str]]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Choose; the facilitator lets the room read the reasons."""
        if not person:
            return Approval("words")
        return Choosing(self.cards[person]) if person in self.cards else None


@dataclass(frozen=True, slots=True)
class Choosing:
    """Chooses pictures."""

    cards: Mapping[str, str]

    def next_action(self, header: View, view: View) -> Ask | None:
        """Send those that are there, once."""
        if own(view, "answers", {}):
            return None
        settings = header["settings"]
        offered = {*settings["pictures"], *(each["id"] for each in settings["own_pictures"])}
        chosen = [picture for picture in self.cards if picture in offered][: settings["most"]]
        cards = [{"picture": picture, "text": self.cards[picture]} for picture in chosen]
        return ("choose_cards", {"cards": cards}) if cards else None
