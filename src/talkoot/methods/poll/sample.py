"""Sample data of polls."""

from collections.abc import Mapping
from dataclasses import dataclass

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, View, own


class File(SampleFile):
    """What people choose in a poll."""

    answers: dict[str, tuple[str, ...]]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Choose."""
        return Choice(self.answers[person]) if person in self.answers else None


@dataclass(frozen=True, slots=True)
class Choice:
    """Answers a poll."""

    options: tuple[str, ...]

    def next_action(self, header: View, view: View) -> Ask | None:
        """Choose what is still offered."""
        if own(view, "options", []):
            return None
        settings = header["settings"]
        offered = {option["id"] for option in settings["options"]}
        most = (settings["most"] or len(offered)) if settings["multiple"] else 1
        chosen = [option for option in self.options if option in offered][:most]
        return ("choose", {"options": chosen}) if chosen else None
