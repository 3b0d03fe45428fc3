"""How orders are counted: points by Borda, and every option against every other.

**Points.** On an order with k filled places the first option gets k points, the second k - 1, the last 1, and an option
without a place none. This is what Borda proposed for ballots that leave options out (P. Emerson 2013, »The original
Borda count and partial voting«, Social Choice and Welfare 40, 353-358). Since everyone fills the same number of places,
everyone has the same number of points to give. Somebody whose option was taken away later has fewer.

**Pairwise.** Of two options a person prefers the one that stands higher; one with a place is preferred to one without,
and between two without a place they prefer none. The option that more people prefer wins the pair; as many on both
sides is a draw. The option that wins against every other is the *Condorcet winner* (Condorcet 1785); there may be none.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

Order = Sequence[str]
"""Options on an order, the first place first."""


def points(orders: Collection[Order]) -> Counter[str]:
    """Add up the points of each option that has a place on some order.

    Examples
    --------
    >>> sorted(points([["bus", "phone", "form"], ["phone", "bus", "form"], ["phone", "bus"]]).items())
    [('bus', 6), ('form', 2), ('phone', 7)]
    """
    found: Counter[str] = Counter()
    for order in orders:
        for place, option in enumerate(order):
            found[option] += len(order) - place
    return found


def first_places(orders: Collection[Order], places: int) -> Counter[str]:
    """Count how many people have each option on one of the first places."""
    return Counter(option for order in orders for option in order[:places])


@dataclass(slots=True)
class Duels:
    """How an option did against each other one."""

    won: int = 0
    even: int = 0
    lost: int = 0


def duels(options: Sequence[str], orders: Collection[Order]) -> dict[str, Duels]:
    """Hold every option against every other.

    Parameters
    ----------
    options
        All that are compared.
    orders
        Of everybody.

    Examples
    --------
    >>> duels(["a", "b", "c"], [["a", "b"], ["a", "c"], ["b", "a"]])["a"]
    Duels(won=2, even=0, lost=0)
    """
    found = {option: Duels() for option in options}
    places = [{option: place for place, option in enumerate(order)} for order in orders]
    for number, one in enumerate(options):
        for other in options[number + 1 :]:
            lead = sum(_preference(of, one, other) for of in places)
            winner, loser = (one, other) if lead > 0 else (other, one)
            if lead:
                found[winner].won += 1
                found[loser].lost += 1
            else:
                found[one].even += 1
                found[other].even += 1
    return found


def _preference(places: dict[str, int], one: str, other: str) -> int:
    """Give 1 where a person prefers the one, -1 the other, 0 neither."""
    without = len(places)
    first, second = places.get(one, without), places.get(other, without)
    return (first < second) - (first > second)


def unbeaten(found: dict[str, Duels]) -> list[str]:
    """Give the options that lost to no other, in the given order."""
    return [option for option, of in found.items() if of.lost == 0]


def winner(found: dict[str, Duels]) -> str | None:
    """Give the option that won against every other; none if there is none."""
    return next((option for option, of in found.items() if of.lost == of.even == 0), None)


def standing(sums: Sequence[int]) -> list[int]:
    """Give the place that goes with each sum; the same sum is the same place, and the next is left free.

    Examples
    --------
    >>> standing([7, 9, 7, 2])
    [2, 1, 2, 4]
    """
    return [1 + sum(other > each for other in sums) for each in sums]
