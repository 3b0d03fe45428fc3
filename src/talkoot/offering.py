"""What is offered first: six methods and three kits (F3). Everything else stands below »more«."""

from collections.abc import Iterable, Sequence

FIRST_METHODS = ("sticky_notes", "themes", "dot_vote", "scale", "discussion", "decision")
FIRST_KITS = ("client_forum", "co_development_group", "feedback_day")


def in_order(names: Iterable[str], first: Sequence[str]) -> list[str]:
    """Give names in the order in which they are offered: those that come first, then the others as they were.

    Examples
    --------
    >>> in_order(["budget", "poll", "themes"], first=["themes", "scale"])
    ['themes', 'budget', 'poll']
    """
    there = list(names)
    return [each for each in first if each in there] + [each for each in there if each not in first]
