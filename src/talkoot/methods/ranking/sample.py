"""Sample data of rankings."""

from collections.abc import Mapping
from dataclasses import dataclass

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, View, Wanted, offered_with_parts, options_of, own


class File(SampleFile):
    """How people put options in order: keys of notes, themes or options, the most important first."""

    orders: dict[str, tuple[str, ...]]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Put in order."""
        return Order(tuple(named(key) for key in self.orders[person])) if person in self.orders else None


@dataclass(frozen=True, slots=True)
class Order:
    """Puts options in order."""

    wanted: tuple[Wanted, ...]

    def next_action(self, header: View, view: View) -> Ask | None:
        """Give the whole order at once, as a phone does; places that are still free get what is left."""
        if own(view, "order", []):
            return None
        words = options_of(header) | offered_with_parts(view)
        order: list[str] = []
        for each in self.wanted:
            chosen = each.found_in(words, order)
            if chosen is not None and chosen not in order:
                order.append(chosen)
        order += [each for each in sorted(words) if each not in order]
        return ("rank", {"order": order[: header["settings"]["places"]]}) if order else None
