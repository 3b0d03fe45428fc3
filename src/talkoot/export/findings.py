"""What came of a cycle in a few words: its findings, what was decided, how many took part.

Only what is settled and shown is told, and only of everybody together: sums as they were taken when an activity closed,
words that are on the wall. So nothing here can tell more of a small group than the report does (DESIGN 6).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from talkoot.cycle.statistics import statistics
from talkoot.export.days import shown_date
from talkoot.export.material import Material
from talkoot.export.pictures import words_of

#: Things that are named of an activity at most.
MOST_NAMED = 3
#: Words are »said often« from this many times on.
_OFTEN = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """What came of an activity."""

    title: str
    asked: str
    said: tuple[str, ...]
    """Sentences, the figure in words; never empty."""
    weight: tuple[bool, int]
    """How much it says of the whole: what was chosen among what people had written first, then how many answered."""


@dataclass(frozen=True, slots=True)
class Agreed:
    """Something that was agreed."""

    what: str
    who: str
    when: str
    """The day as people write it; empty where none was agreed."""


def findings(told: Sequence[Material]) -> list[Finding]:
    """Give the findings in order of the agenda; of activities that are closed and shown, and did not run beside."""
    found = []
    for material in told:
        said = tuple(filter(None, _said(material))) if _is_settled(material) else ()
        if said:
            weight = (material.activity.method.builds_on_items, material.answered)
            found.append(Finding(material.title, material.prompt, said, weight))
    return found


def main_findings(told: Sequence[Material], most: int) -> list[Finding]:
    """Give the weightiest findings, in order of the agenda."""
    found = findings(told)
    chosen = sorted(range(len(found)), key=lambda place: found[place].weight, reverse=True)[:most]
    return [found[place] for place in sorted(chosen)]


def agreed(told: Sequence[Material]) -> list[Agreed]:
    """Give what was agreed, in order of the agenda."""
    return [
        Agreed(row["what"], row["responsible"], shown_date(row["by_when"], material.language) if row["by_when"] else "")
        for material in told
        if material.activity.method.told_as == "agreements" and not material.nothing
        for row in material.agreed().to_dict("records")
    ]


def of_last_gathering(told: Sequence[Material]) -> list[Material]:
    """Give what was done in the gathering that was held last, or on the link that was opened last.

    One in which something came out by now is told of before one that has only begun.
    """
    begun = [material for material in told if material.activity.begun_on]
    if not begun:
        return []
    last = max(reversed(begun), key=lambda material: (_is_settled(material), material.activity.begun_on))
    return [material for material in told if material.activity.session == last.activity.session]


def took_part(told: Sequence[Material]) -> list[int]:
    """Give how many came to each gathering that was held; who came twice counts in both."""
    held = statistics(told[0].cycle)["gatherings"] if told else []
    return [each["people"] for each in held]


def _is_settled(material: Material) -> bool:
    activity = material.activity
    return activity.status == "closed" and not activity.method.runs_beside and not material.nothing


def _said(material: Material) -> Iterator[str]:
    """Say what came of it: sums as the method words them; else the largest heaps; else what was said often."""
    method, results = material.activity.method, material.results
    if method.told_as == "agreements":
        return
    if results is not None:
        yield material.describe()
        return
    heaps = [item for item in material.cycle.items_of(material.activity.id).values() if item.parts]
    if heaps:
        yield _named(
            material, "finding-heaps", [each.text for each in sorted(heaps, key=lambda each: -len(each.parts))]
        )
    elif method.told_as == "words" and not material.answered:
        # Written down for the room, not given by somebody in confidence.
        yield _named(material, "finding-highlights", list(material.frame["text"]))
    elif method.told_as == "figure" and (often := _often(material)):
        yield _named(material, "finding-words", often)


def _named(material: Material, key: str, things: Sequence[str]) -> str:
    return material.texts(key, things=" · ".join(f"”{each}”" for each in things[:MOST_NAMED]))


def _often(material: Material) -> list[str]:
    found = words_of(material)
    return [] if found is None else [str(word) for word in found[found["count"] >= _OFTEN]["word"]]
