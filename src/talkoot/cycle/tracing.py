"""What became of what: from a note to its theme, its votes and the decision, and back (D81-82, F18).

Items say what they were made of (``Item.made_of``), and methods what became of an item with them (``Method.told_of``);
everything else stands here, so that a new method adds nothing. What is blind, hidden or waits for approval is no item
for others (``CycleState.items_of``): so it is in no trace, and a trace goes no further than what everybody may see.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from talkoot.cycle.state import Activity, CycleState
from talkoot.locales import Phrase, chosen
from talkoot.methods.method import Item


@dataclass(frozen=True, slots=True)
class Made:
    """An item, named by where it was made: ids that a kit gives are its own within one activity only."""

    activity: str
    item: str


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a trace: an item in an activity, and what became of it there."""

    activity: Activity
    made: Made
    item: Item
    told: Phrase | None
    """What the method says; none where the item was only made."""


class Traces:
    """Where every item of a cycle came from and what it went into, as everybody may see it now.

    Parameters
    ----------
    cycle
        As it stands; a change of it needs new traces.
    """

    def __init__(self, cycle: CycleState) -> None:
        self.cycle = cycle
        self.items: dict[Made, Item] = {}
        """Every item that others may see, in order of the agenda."""
        self._made_of: dict[Made, list[Made]] = {}
        self._made_into: dict[Made, list[Made]] = {}
        self._offered: dict[str, dict[str, Made]] = {}
        self._given: dict[str, dict[str, Made]] = {}
        self._items_for: dict[str, Mapping[str, Item]] = {}
        for activity in cycle.activities_in_order():
            self._offer(activity)

    def _offer(self, activity: Activity) -> dict[str, Made]:
        """Give what an activity hands on: what it made, and what it was given itself, such as options of a vote."""
        if activity.id not in self._offered:
            coming = self._coming(activity)
            offered: dict[str, Made] = {}
            for item in self.cycle.items_of(activity.id).values():
                offered[item.id] = coming.get(item.id) or self._add(activity, item, coming)
            self._offered[activity.id] = offered
        return self._offered[activity.id]

    def _coming(self, activity: Activity) -> dict[str, Made]:
        """Give what an activity builds on."""
        if activity.id not in self._given:
            found: dict[str, Made] = {}
            for source in activity.on:
                if source in self.cycle.activities:
                    found |= self._offer(self.cycle.activities[source])
            self._given[activity.id] = found
            self._items_for[activity.id] = self.cycle.items_for(activity)
        return self._given[activity.id]

    def _add(self, activity: Activity, item: Item, coming: dict[str, Made]) -> Made:
        made = Made(activity.id, item.id)
        self.items[made] = item
        self._made_of[made] = [coming[each] for each in item.made_of if each in coming]
        for origin in self._made_of[made]:
            self._made_into.setdefault(origin, []).append(made)
        return made

    # Forth and back --------------------------------------------------------------------------------------------

    def back(self, made: Made) -> list[Made]:
        """Give all that an item was made of, the nearest first."""
        return _reached(made, lambda each: self._made_of.get(each, ()))

    def forth(self, made: Made) -> list[Made]:
        """Give all that an item went into, the nearest first."""
        return _reached(made, lambda each: self._made_into.get(each, ()))

    def steps(self, lineage: Iterable[Made]) -> list[Step]:
        """Give the steps of some items in order of the agenda: where each was made, and where it is told of."""
        wanted = [each for each in lineage if each in self.items]
        return [
            step
            for activity in self.cycle.activities_in_order()
            if activity.shows_results
            for step in self._steps_in(activity, wanted)
        ]

    def _steps_in(self, activity: Activity, wanted: Sequence[Made]) -> Iterator[Step]:
        coming = self._coming(activity)
        here = [each for each in wanted if each.activity == activity.id or coming.get(each.item) == each]
        for made in here:
            told = activity.method.told_of(activity.state, made.item, self._items_for[activity.id])
            if told is not None or made.activity == activity.id:
                yield Step(activity, made, self.items[made], told)

    def trace(self, made: Made) -> list[Step]:
        """Give the whole way of an item: what it was made of, itself, and what became of it."""
        return self.steps([*reversed(self.back(made)), made, *self.forth(made)])

    def onward(self, made: Made) -> list[Step]:
        """Give the way of an item from where it was made: what its giver wants to hear (F18)."""
        return self.steps([made, *self.forth(made)])

    def goes_on(self, made: Made) -> bool:
        """Tell whether anything became of an item after it was made."""
        return any(step.activity.id != made.activity for step in self.onward(made))

    def named(self, activity: str, item: str) -> Made | None:
        """Give the item that an activity made or was given under an id; none where others may not see it."""
        found = self.cycle.activities.get(activity)
        if found is None:
            return None
        return self._offer(found).get(item) or self._coming(found).get(item)

    def given_by(self, respondent_in: Callable[[str], str]) -> list[Made]:
        """Give the items of one person that others may see.

        Parameters
        ----------
        respondent_in
            Gives the person's pseudonym in an activity.
        """
        return [
            made
            for activity in self.cycle.activities_in_order()
            for item in activity.method.gave(activity.state, respondent_in(activity.id))
            if (made := Made(activity.id, item)) in self.items
        ]


def _reached(start: Made, following: Callable[[Made], Iterable[Made]]) -> list[Made]:
    found: dict[Made, None] = {}
    edge = [start]
    while edge:
        edge = [each for one in edge for each in following(one) if each not in found]
        found |= dict.fromkeys(edge)
    return list(found)


def text_of(item: Item, language: str) -> str:
    """Give an item's text in a language, where a kit gave it in several."""
    return chosen(item.translated, language) if item.translated else item.text


def worded(steps: Iterable[Step], language: str) -> list[dict[str, Any]]:
    """Give steps as screens show them.

    Returns
    -------
    list of dict
        ``activity``, ``item``: ids. ``title``: of the activity. ``text``: of the item where it was made, elsewhere
        empty. ``told``: what became of it there, empty where it was only made.
    """
    return [
        {
            "activity": step.activity.id,
            "item": step.made.item,
            "title": chosen(step.activity.title, language),
            "text": text_of(step.item, language) if step.activity.id == step.made.activity else "",
            "told": "" if step.told is None else step.told.text(language),
        }
        for step in steps
    ]
