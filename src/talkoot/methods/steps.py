"""Steps of a scale, and how they are put together where few people answered (DESIGN 6)."""

from collections.abc import Iterable, Mapping, Sequence

from talkoot.insight.small_groups import COARSE_BELOW
from talkoot.methods.method import JSON, Results

#: First and last step that are counted together.
Band = tuple[int, int]
#: Scales of this many steps or more are shown in three where few answered; shorter ones tell little more than three.
COARSE_FROM = 5


def is_coarse(steps: int, rated: Iterable[int]) -> bool:
    """Tell whether a scale must be shown in three steps.

    Parameters
    ----------
    steps
        Steps of the scale.
    rated
        How many chose a step: all together, and on each side that is shown beside the joint result. One group that
        is too small makes them all coarse, since finer joint sums would give its steps away.

    Examples
    --------
    >>> is_coarse(5, [17, 12, 5]), is_coarse(5, [24]), is_coarse(3, [4])
    (True, False, False)
    """
    return steps >= COARSE_FROM and min(rated) < COARSE_BELOW


def bands(steps: int, *, coarse: bool) -> tuple[Band, ...]:
    """List the steps as they are counted: each of its own, or low, middle and high.

    The low and the high band are equally wide, so that no end is favoured.

    Examples
    --------
    >>> bands(5, coarse=True)
    ((1, 2), (3, 3), (4, 5))
    >>> bands(10, coarse=True)
    ((1, 3), (4, 7), (8, 10))
    >>> bands(3, coarse=False)
    ((1, 1), (2, 2), (3, 3))
    """
    if not coarse:
        return tuple((step, step) for step in range(1, steps + 1))
    edge = round(steps / 3)
    return ((1, edge), (edge + 1, steps - edge), (steps - edge + 1, steps))


def counted(ratings: Iterable[int], found: Iterable[Band]) -> list[int]:
    """Count the ratings that fall in each band.

    Examples
    --------
    >>> counted([1, 5, 4, 2], bands(5, coarse=True))
    [2, 0, 2]
    """
    given = list(ratings)
    return [sum(first <= rating <= last for rating in given) for first, last in found]


def regrouped(counts: Sequence[int], found: Sequence[Band], wanted: Sequence[Band]) -> list[int]:
    """Put counts of bands together into wider ones.

    Examples
    --------
    >>> regrouped([1, 0, 2, 4, 3], bands(5, coarse=False), bands(5, coarse=True))
    [1, 2, 7]
    """
    return [
        sum(count for count, (first, last) in zip(counts, found, strict=True) if low <= first and last <= high)
        for low, high in wanted
    ]


def distribution(
    steps: int, answers: Sequence[int | None], groups: Sequence[Sequence[int | None]], before: Mapping[str, JSON]
) -> dict[str, JSON]:
    """Count answers on a scale, no finer than those of the groups that are shown beside.

    Parameters
    ----------
    steps
        Steps of the scale.
    answers
        What was counted; none is »En osaa sanoa«.
    groups
        The answers on each side, and at each place, that is shown beside; none where none are shown.
    before
        The joint sums as they were shown last, see :func:`sums_before`. Sides that were shown are known to the room,
        also when the activity is open again and its sums run on: finer sums of everybody would give the steps of a
        side away.

    Returns
    -------
    dict
        ``bands`` (first and last step counted together), ``counts`` (one per band), ``cannot_say``, ``n`` (all who
        answered, those who cannot say too), ``coarse`` (the steps were put together because fewer than ten people
        rated) and ``sides_coarse`` (and because sides were shown so).

    Examples
    --------
    >>> distribution(5, [4, 5, None], [], {})["counts"]
    [0, 0, 2]
    """
    was_coarse = not groups and bool(before.get("sides_coarse"))
    rated = [sum(answer is not None for answer in each) for each in (answers, *groups)]
    coarse = was_coarse or is_coarse(steps, rated)
    found = bands(steps, coarse=coarse)
    return {
        "bands": [list(band) for band in found],
        "counts": counted((step for step in answers if step is not None), found),
        "cannot_say": sum(answer is None for answer in answers),
        "n": len(answers),
        "coarse": coarse,
        "sides_coarse": coarse and (was_coarse or bool(groups)),
    }


def sums_before(results: Results | None, group: str, thing: str) -> Mapping[str, JSON]:
    """Give the joint sums of a thing as they were taken last; nothing if they never were."""
    found: Mapping[str, JSON] = results.joint[group].get(thing, {}) if results is not None else {}
    return found
