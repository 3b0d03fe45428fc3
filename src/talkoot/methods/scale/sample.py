"""Sample data of scales."""

from collections.abc import Mapping
from dataclasses import dataclass

from talkoot.methods.method import JSON
from talkoot.methods.sampling import Ask, Named, Plan, SampleFile, View, own


class File(SampleFile):
    """How people rate, in the order of the activity's statements; none for »En osaa sanoa«."""

    ratings: dict[str, tuple[int | None, ...]]

    def plan(self, person: str, settings: Mapping[str, JSON], named: Named) -> Plan | None:  # noqa: ARG002
        """Rate."""
        if person not in self.ratings:
            return None
        names = [each["id"] for each in settings["statements"]]
        return Ratings(dict(zip(names, self.ratings[person], strict=True)))


@dataclass(frozen=True, slots=True)
class Ratings:
    """Rates statements; none stands for »En osaa sanoa«."""

    steps: Mapping[str, int | None]

    def next_action(self, header: View, view: View) -> Ask | None:
        """Rate the first statement that is not rated yet."""
        settings = header["settings"]
        rated = own(view, "ratings", {})
        for statement in settings["statements"]:
            name = statement["id"]
            if name in self.steps and name not in rated:
                step = self.steps[name]
                return "rate", {"statement": name, "step": None if step is None else min(step, settings["steps"])}
        return None
