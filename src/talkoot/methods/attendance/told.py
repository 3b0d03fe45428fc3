"""How counts are told without singling anybody out (DESIGN 6): small ones only together with others."""

from collections.abc import Mapping

Told = tuple[tuple[str, ...], int | None]
"""What is counted together, and how many people; none where they are fewer than may be told."""


def told(counts: Mapping[str, int], least: int) -> list[Told]:
    """Tell large counts by themselves and small ones together.

    To those that are too small the next smallest is added until they are enough people, and more people than kinds:
    else it would be known of each kind that it is one person. So nothing can be had by subtracting from the whole.

    Parameters
    ----------
    counts
        People by what they are counted as; what nobody is, is not told.
    least
        The smallest number that may be told.

    Returns
    -------
    list of tuple
        In the order of ``counts``, what is told together last.

    Examples
    --------
    >>> told({"client": 12, "worker": 7, "student": 1, "official": 2}, 4)
    [(('client',), 12), (('worker', 'student', 'official'), 10)]
    >>> told({"client": 12, "worker": 3, "student": 1}, 4)
    [(('client',), 12), (('worker', 'student'), 4)]
    >>> told({"client": 2, "worker": 1}, 4)
    [(('client', 'worker'), None)]
    """
    left = sorted((key for key, people in counts.items() if people), key=lambda key: counts[key])
    small: list[str] = []
    while left and (counts[left[0]] < least or (small and not _is_enough(counts, small, least))):
        small.append(left.pop(0))
    found: list[Told] = [((key,), counts[key]) for key in counts if key in left]
    if small:
        people = sum(counts[key] for key in small)
        found.append((tuple(key for key in counts if key in small), people if people >= least else None))
    return found


def _is_enough(counts: Mapping[str, int], together: list[str], least: int) -> bool:
    people = sum(counts[key] for key in together)
    return people >= least and people > len(together)
