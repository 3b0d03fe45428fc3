"""Which sides may be shown: DESIGN 6. Nothing shown may give a hidden side away by subtraction."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

#: The smallest side on a screen, and in a file that leaves the room. Both can be raised, never lowered.
SCREEN_MINIMUM = 4
EXPORT_MINIMUM = 5
#: With fewer people than this a five-step scale is shown in three steps.
COARSE_BELOW = 10


def may_show_sides(counts: Mapping[Any, int], minimum: int = SCREEN_MINIMUM) -> bool:
    """Tell whether results may be shown side by side.

    All sides that answered are shown, or none: where the joint result is shown too, a side left out could be had
    by subtraction, so one side that is too small hides them all.

    Parameters
    ----------
    counts
        How many answered on each side; a side with nobody does not count.
    minimum
        The smallest side that may be shown.

    Examples
    --------
    >>> may_show_sides({"client": 12, "worker": 4})
    True
    >>> may_show_sides({"client": 12, "worker": 4, "relative": 1})
    False
    """
    answered = [count for count in counts.values() if count > 0]
    return len(answered) > 1 and min(answered) >= max(minimum, SCREEN_MINIMUM)


def sides_hidden(counts: Mapping[Any, int], minimum: int = SCREEN_MINIMUM) -> bool:
    """Tell whether there are several sides, but one is too small to show them."""
    return sum(count > 0 for count in counts.values()) > 1 and not may_show_sides(counts, minimum)


def stand_apart(groupings: Sequence[Mapping[str, Mapping[str, int]]], minimum: int = SCREEN_MINIMUM) -> bool:
    """Tell whether the last of some groupings can be shown beside the others without giving fewer people away.

    Where one group lies within another, the difference of their sums is that of those who are in one only: of the
    late-comer, where somebody answered between two closes; of whoever came elsewhere, where all who met at a place are
    of one side. So there must be none of them, or enough.

    Parameters
    ----------
    groupings
        Everything that is shown, or was ever: by group, the people in it with a number that changes with their answer.
        Who has answered anew stands for two: the former answer is in one sum, the new one in the other.
    minimum
        The fewest people whose sum may be known.

    Examples
    --------
    >>> five = {"a": 1, "b": 1, "c": 1, "d": 1, "e": 1}
    >>> stand_apart([{"client": five}, {"client": {**five, "f": 1}}])
    False
    >>> stand_apart([{"client": five}, {"client": five}])
    True
    """
    *before, last = groupings
    least = max(minimum, SCREEN_MINIMUM)
    return all(
        _differ_enough(new.items(), old.items(), least)
        for groups in before
        for old in groups.values()
        for new in last.values()
    )


def _differ_enough(new: AbstractSet[tuple[str, int]], old: AbstractSet[tuple[str, int]], least: int) -> bool:
    who = {person for person, _ in new ^ old}
    shared = {person for person, _ in new} & {person for person, _ in old}
    # Groups that have hardly anybody in common tell nothing by their difference.
    return not who or len(who) >= least or not shared


def merged(counts: Mapping[str, int], minimum: int = EXPORT_MINIMUM) -> tuple[dict[str, int], int]:
    """Give the groups of people that may be shown one by one, and how many are in all others together.

    A group below the minimum is never shown. Nor can it be had by subtraction: as long as all others together are fewer
    than the minimum, the smallest shown group joins them. Where that leaves none, only the sum of all may be said.

    Parameters
    ----------
    counts
        People by group; each person is in one.
    minimum
        The smallest group that may be shown.

    Examples
    --------
    >>> merged({"client": 31, "worker": 12, "student": 2})
    ({'client': 31}, 14)
    >>> merged({"client": 31, "worker": 12, "student": 3, "relative": 4})
    ({'client': 31, 'worker': 12}, 7)
    >>> merged({"client": 3})
    ({}, 3)
    """
    shown = {group: count for group, count in counts.items() if count >= max(minimum, EXPORT_MINIMUM)}
    rest = sum(counts.values()) - sum(shown.values())
    while shown and 0 < rest < max(minimum, EXPORT_MINIMUM):
        smallest = min(shown, key=lambda group: (shown[group], group))
        rest += shown.pop(smallest)
    return shown, rest
