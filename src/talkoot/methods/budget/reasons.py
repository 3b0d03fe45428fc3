"""What both rules decide, as results hold it: for each project whether it is funded, and the numbers that say why."""

import math
from fractions import Fraction
from typing import Any

from talkoot.methods.budget.election import Election, most_votes
from talkoot.methods.budget.equal_shares import Outcome, equal_shares


def decided(election: Election) -> dict[str, Any]:
    """Decide by most votes and by equal shares.

    Returns
    -------
    dict
        ``by_votes``: a list of projects in the order of their turn, with ``project``, ``funded``, ``left`` (of the sum)
        and ``tied``. ``by_shares``: a list, the funded ones first, with ``project``, ``funded``, ``price`` (what a
        supporter paid at most for each point), ``money`` (what supporters had left), ``missing`` and ``tied``.
        ``share``: of each person. Amounts of ``by_shares`` are rounded to hundredths, what is missing upwards: nothing
        is decided by them any more.
    """
    turns = most_votes(election)
    return {
        "by_votes": [
            {"project": turn.project, "funded": turn.funded, "left": turn.left, "tied": turn.tied} for turn in turns
        ],
        **_shares(election, equal_shares(election)),
    }


def _shares(election: Election, outcome: Outcome) -> dict[str, Any]:
    others = sorted(outcome.left, key=election.ranks.__getitem__)
    unlucky = {project for each in outcome.paid for project in each.tied & set(others)}
    funded = [
        {
            "project": each.project,
            "funded": True,
            "price": _rounded(each.price),
            "money": 0.0,
            "missing": 0.0,
            "tied": bool(each.tied & unlucky),
        }
        for each in outcome.paid
    ]
    left = [
        {
            "project": project,
            "funded": False,
            "price": 0.0,
            "money": _rounded(outcome.left[project]),
            "missing": math.ceil((election.costs[project] - outcome.left[project]) * 100) / 100,
            "tied": project in unlucky,
        }
        for project in others
    ]
    return {"by_shares": [*funded, *left], "share": _rounded(outcome.share)}


def _rounded(amount: Fraction) -> float:
    return float(round(amount, 2))
