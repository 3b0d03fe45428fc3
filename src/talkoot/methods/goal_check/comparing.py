"""Before beside after: two settled sums of the same statements, in the same steps; and the score of reached goals."""

from collections.abc import Iterator, Mapping, Sequence
from math import sqrt

from talkoot.methods.method import JSON, Results
from talkoot.methods.steps import bands, regrouped

#: Correlation of goals that is taken for granted where it is not known (Kiresuk & Sherman 1968).
CORRELATION = 0.3


def before_and_after(before: Results, after: Results) -> dict[str, JSON] | None:
    """Put the sums of the same statements beside each other.

    Parameters
    ----------
    before, after
        Settled results of two activities in which statements are rated.

    Returns
    -------
    dict or None
        ``statements``: by id, ``before`` and ``after`` as a tally of ratings has them, in the same steps. ``sides``:
        the same by perspective; empty unless both show sides, and the same ones: who is hidden in one of them is hidden
        here (DESIGN 6). ``for_export``: whether the sides are large enough for a file. None where nothing is the same.
    """
    joints = (before.joint, after.joint)
    joint = dict(_pairs(*joints, joints))
    if not joint:
        return None
    same_sides = bool(after.sides) and before.sides.keys() == after.sides.keys()
    sides = {
        side: dict(_pairs(before.sides[side], sums, joints))
        for side, sums in (after.sides.items() if same_sides else ())
    }
    # A statement that is left out on one side is left out on all of them.
    shown = set.intersection(*(set(each) for each in sides.values())) if sides else set()
    sides = {side: {each: pair for each, pair in pairs.items() if each in shown} for side, pairs in sides.items()}
    return {
        "statements": joint,
        "sides": sides if shown else {},
        "for_export": before.for_export and after.for_export,
    }


def _pairs(
    before: Mapping[str, JSON],
    after: Mapping[str, JSON],
    joints: Sequence[Mapping[str, JSON]],
) -> Iterator[tuple[str, dict[str, JSON]]]:
    """Give what is rated on the same scale in both, no finer than either shows it, joint or by side."""
    for statement, then in before.get("statements", {}).items():
        now = after.get("statements", {}).get(statement)
        if now is None or _steps(then) != _steps(now):
            continue
        coarse = any(each["statements"][statement]["coarse"] for each in joints)
        yield statement, {"before": _shown(then, coarse=coarse), "after": _shown(now, coarse=coarse)}


def _steps(sums: Mapping[str, JSON]) -> int:
    return int(sums["bands"][-1][1])


def _shown(sums: Mapping[str, JSON], *, coarse: bool) -> dict[str, JSON]:
    found = bands(_steps(sums), coarse=coarse or sums["coarse"])
    counts = regrouped(sums["counts"], [tuple(band) for band in sums["bands"]], found)
    return {
        "bands": [list(band) for band in found],
        "counts": counts,
        "cannot_say": sums["cannot_say"],
        "n": sums["n"],
        "coarse": coarse or sums["coarse"],
    }


def attainment(levels: Sequence[int]) -> float | None:
    """Give the score of goal attainment scaling, all goals weighing the same; none where there are no goals.

    ``T = 50 + 10 · Σx / √(n − r·n + r·n²)`` with the levels ``x`` from -2 to 2, ``n`` goals, and ``r = 0.3``, which
    is the formula of Kiresuk & Sherman (1968) with equal weights. 50 is what was expected; were goals set so that both
    sides of the expected are as likely, two thirds of such scores would lie between 40 and 60.

    It misleads where goals were worded after the trial or set low, where those who did the work judge it alone, with
    one or two goals, and whenever two trials with different goals are compared. The levels are an order, not a
    measure: look at them first.

    Examples
    --------
    >>> attainment([0, 0]), attainment([1]), round(attainment([1, 1, 0]), 1)
    (50.0, 60.0, 59.1)
    """
    n = len(levels)
    if not n:
        return None
    return 50 + 10 * sum(levels) / sqrt(n - CORRELATION * n + CORRELATION * n * n)
