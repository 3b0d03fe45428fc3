"""The three lists of a dot vote: what the sides share, and what matters to one of them (F13).

The rule, as a facilitator says it aloud: »Each side's own top three. What is in every side's top three is shared.«

In numbers, with 12 clients and 4 workers:

1. On each side the options are ranked by their *share*: the people of that side who put at least one dot on it,
   divided by the people of that side who voted. 6 of 12 clients make 0.50, 3 of 4 workers 0.75. So a side of 4
   weighs as much as a side of 12, and a person who stacks three dots still counts as one person.
2. A side's *foremost* options are the first :data:`PLACES` in that ranking. Those that tie with the last of them
   come in as well, so chance decides nothing. An option that fewer than :data:`LEAST_PEOPLE` people of the side
   chose is never foremost: one person is not a side.
3. An option that is foremost on *every* shown side is shared. Any other stands in the list of each side on which it
   is foremost.

Shared options come in order of the side that cares least for them, a side's own in order of its share. Sides are only
compared where they may be shown at all (DESIGN 6).
"""

from collections.abc import Callable, Mapping
from typing import Any

PLACES = 3
LEAST_PEOPLE = 2

People = Mapping[str, int]
"""How many people of a side put at least one dot on an option."""


def foremost(people: People) -> set[str]:
    """Give the options that matter most on one side.

    Examples
    --------
    >>> sorted(foremost({"bus": 7, "phone": 5, "form": 4, "lift": 4, "sign": 2}))
    ['bus', 'form', 'lift', 'phone']
    >>> sorted(foremost({"bus": 3, "phone": 1, "form": 1}))
    ['bus']
    """
    ranked = sorted(people.values(), reverse=True)
    last = ranked[min(PLACES, len(ranked)) - 1] if ranked else 0
    return {option for option, count in people.items() if count >= max(last, LEAST_PEOPLE)}


def three_lists(sides: Mapping[str, People], counts: Mapping[str, int]) -> dict[str, Any]:
    """Give the shared options and those that matter to each side.

    Parameters
    ----------
    sides
        For each shown side, how many of its people chose an option.
    counts
        How many people of each of these sides voted.

    Returns
    -------
    dict
        ``shared``: ids of options. ``sides``: ids by side. ``places``: how many places counted as foremost.

    Examples
    --------
    >>> clients = {"bus": 9, "phone": 6, "form": 5, "lift": 1}
    >>> workers = {"phone": 4, "lift": 3, "rota": 2, "bus": 1}
    >>> three_lists({"client": clients, "worker": workers}, {"client": 12, "worker": 4})["shared"]
    ['phone']
    """
    own = {side: foremost(people) for side, people in sides.items()}
    shares = {
        side: {option: count / counts[side] for option, count in people.items() if count}
        for side, people in sides.items()
        if counts.get(side)
    }
    shared = set.intersection(*own.values()) if own else set()
    return {
        # By its share on the side that cares least for it; ids keep the order the same on every screen.
        "shared": sorted(shared, key=lambda option: (-min(side[option] for side in shares.values()), option)),
        "sides": {side: sorted(own[side] - shared, key=_by_share(shares.get(side, {}))) for side in own},
        "places": PLACES,
    }


def _by_share(shares: Mapping[str, float]) -> Callable[[str], tuple[float, str]]:
    return lambda option: (-shares[option], option)
