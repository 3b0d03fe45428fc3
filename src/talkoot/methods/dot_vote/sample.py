"""Sample data of dot votes."""

from collections.abc import Mapping
from dataclasses import dataclass

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, View, Wanted, offered, offered_with_parts, own


class File(SampleFile):
    """Where people put their dots: keys of notes, themes or options; one named twice gets two."""

    votes: dict[str, tuple[str, ...]]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Vote."""
        return Dots(tuple(named(key) for key in self.votes[person])) if person in self.votes else None


@dataclass(frozen=True, slots=True)
class Dots:
    """Puts dots on what one wants."""

    wanted: tuple[Wanted, ...]

    def next_action(self, header: View, view: View) -> Ask | None:
        """Give the whole vote at once, as a phone does."""
        if own(view, "choices", {}):
            return None
        settings = header["settings"]
        names, words = offered(view), offered_with_parts(view)
        choices: dict[str, int] = {}
        for each in self.wanted:
            chosen = each.found_in(names) or each.found_in(words, list(choices))
            if chosen is None or (chosen in choices and not settings["stack"]):
                continue
            if sum(choices.values()) < settings["dots"]:
                choices[chosen] = choices.get(chosen, 0) + 1
        return ("place_dots", {"choices": choices}) if choices else None
