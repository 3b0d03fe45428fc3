"""Changing a kit at a place, as in ``("activities", 2, "title", "fi")``.

Each function takes what a kit's file holds and gives a new whole; what it took stays as it was. A change may lead to
a kit that cannot be carried out: ``check.found_in`` then says what is wrong, and where. So no rule on kits stands
here. What moves together (a gathering with its activities) is changed by ``programme``.
"""

from copy import deepcopy
from itertools import chain, count
from typing import Any

from talkoot.errors import KitError
from talkoot.kits.document import Place

Held = dict[str, Any]
"""What a kit's file holds: plain mappings, lists, texts and numbers."""


def put(kit: Held, place: Place, value: Any) -> Held:
    """Say something at a place, or take away what stands there (none).

    A text goes with its last language, so that nothing empty stays behind.

    Raises
    ------
    KitError
        ``kit-no-place``: there is no such place (any more).
    """
    changed = deepcopy(kit)
    holder = _reached(changed, place[:-1])
    _set(holder, place[-1], value)
    if value is None and not holder and len(place) > 1:
        _set(_reached(changed, place[:-2]), place[-2], None)
    return changed


def insert(kit: Held, place: Place, value: Any) -> Held:
    """Add an entry at the end of a list, which is made if there is none.

    An entry with an empty ``id`` gets one that nothing in the kit has.

    Raises
    ------
    KitError
        ``kit-no-place``.
    """
    changed = deepcopy(kit)
    entry = deepcopy(value)
    if isinstance(entry, dict) and entry.get("id") == "":
        entry["id"] = fresh(str(place[-1]).removesuffix("s"), ids_of(changed))
    holder = _reached(changed, place[:-1])
    entries = _get(holder, place[-1])
    if not isinstance(entries, (list, type(None))):
        raise no_place(place)
    _set(holder, place[-1], [*(entries or []), entry])
    return changed


def shift(kit: Held, place: Place, by: int) -> Held:
    """Move an entry of a list by some steps; not beyond the list's ends.

    Raises
    ------
    KitError
        ``kit-no-place``.
    """
    changed = deepcopy(kit)
    entries = _reached(changed, place[:-1])
    entry = _get(entries, place[-1])
    if not isinstance(entries, list) or entry is None:
        raise no_place(place)
    at = int(place[-1])
    entries.insert(max(0, min(at + by, len(entries) - 1)), entries.pop(at))
    return changed


# Places --------------------------------------------------------------------------------------------------------


def no_place(place: Place) -> KitError:
    """Give the error of a place that is not there (any more)."""
    return KitError("kit-no-place", where=".".join(str(step) for step in place))


def _reached(held: Any, place: Place) -> Any:
    """Give the mapping or list at a place; a mapping that is not there is made."""
    for step in place:
        found = _get(held, step)
        if found is None and isinstance(held, dict) and isinstance(step, str):
            found = held[step] = {}
        if not isinstance(found, (dict, list)):
            raise no_place(place)
        held = found
    return held


def _get(holder: Any, step: str | int) -> Any:
    if isinstance(holder, dict):
        return holder.get(step)
    if isinstance(holder, list) and isinstance(step, int) and 0 <= step < len(holder):
        return holder[step]
    return None


def _set(holder: Any, step: str | int, value: Any) -> None:
    if isinstance(holder, dict) and isinstance(step, str):
        if value is None:
            holder.pop(step, None)
        else:
            holder[step] = deepcopy(value)
    elif isinstance(holder, list) and isinstance(step, int) and 0 <= step < len(holder):
        holder[step : step + 1] = [] if value is None else [deepcopy(value)]
    else:
        raise no_place((step,))


def ids_of(held: Any) -> set[str]:
    """Give every id in a kit."""
    if isinstance(held, list):
        return set().union(*map(ids_of, held))
    if not isinstance(held, dict):
        return set()
    return set().union({held["id"]} if isinstance(held.get("id"), str) else set(), *map(ids_of, held.values()))


def fresh(wished: str, taken: set[str]) -> str:
    """Give an id that is not taken: the wished one, or with a number."""
    numbered = (f"{wished}_{number}" for number in count(2))
    return next(each for each in chain([wished], numbered) if each not in taken)
