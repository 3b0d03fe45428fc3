"""How stands are counted, and what is read from the counts."""

from collections.abc import Iterable, Mapping

from talkoot.methods.statements.actions import STANDS, Stand

Counts = Mapping[str, int]
"""How many ``agree``, ``disagree`` and ``pass``."""


def counted_stands(stands: Iterable[Stand]) -> dict[str, int]:
    """Count stands on one statement."""
    counts: dict[str, int] = dict.fromkeys(STANDS, 0)
    for stand in stands:
        counts[stand] += 1
    return counts


def seen_step(respondents: int) -> int:
    """Give the step on which phones see how many have met a statement.

    It doubles: 0, 1, 2-3, 4-7, 8-15 and so on.

    Examples
    --------
    >>> [seen_step(each) for each in (0, 1, 2, 3, 4, 7, 8, 1000)]
    [0, 1, 2, 2, 3, 3, 4, 10]
    """
    return respondents.bit_length()


def agreement(counts: Counts) -> float:
    """Give how much a statement is agreed with: ``(agree + 1) / (stands + 2)``.

    The rule of succession (Laplace, 1774). With a plain share one lonely agreement (1 of 1) would rank above twenty
    of twenty-one. It ranks; what people read are the counts.

    Examples
    --------
    >>> agreement({"agree": 20, "disagree": 1, "pass": 0}) > agreement({"agree": 1, "disagree": 0, "pass": 0})
    True
    """
    return (counts["agree"] + 1) / (_all(counts) + 2)


def division(counts: Counts) -> float:
    """Give how evenly people are divided: ``(min(agree, disagree) + 1) / (stands + 2)``, at most one half.

    Passing counts against it: where most pass, people are unsure rather than divided.

    Examples
    --------
    >>> division({"agree": 9, "disagree": 9, "pass": 0})
    0.5
    >>> division({"agree": 2, "disagree": 2, "pass": 14})
    0.15
    """
    return (min(counts["agree"], counts["disagree"]) + 1) / (_all(counts) + 2)


def _all(counts: Counts) -> int:
    return sum(counts[each] for each in STANDS)
