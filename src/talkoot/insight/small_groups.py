"""Which sides may be shown: DESIGN 6. Nothing shown may give a hidden side away by subtraction."""

from collections.abc import Mapping
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
