"""Sample data of matrices."""

from collections.abc import Mapping
from dataclasses import dataclass

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, View, Wanted, offered_with_parts, options_of, own


class File(SampleFile):
    """Where people place items: steps across and up by key of a note, theme or option; none for »En osaa sanoa«."""

    places: dict[str, dict[str, tuple[int, int] | None]]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Place items."""
        if person not in self.places:
            return None
        return Places(tuple((named(key), place) for key, place in self.places[person].items()))


@dataclass(frozen=True, slots=True)
class Places:
    """Places items."""

    wanted: tuple[tuple[Wanted, tuple[int, int] | None], ...]

    def next_action(self, header: View, view: View) -> Ask | None:
        """Give all places at once."""
        if own(view, "places", {}):
            return None
        words, steps = options_of(header) | offered_with_parts(view), header["settings"]["steps"]
        places: dict[str, JSON] = {}
        for each, place in self.wanted:
            item = each.found_in(words, list(places))
            if item is not None:
                places[item] = place and {"across": min(place[0], steps), "up": min(place[1], steps)}
        return ("place_items", {"places": places}) if places else None
