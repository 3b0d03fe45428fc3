"""Changing a kit: each function takes what its file holds and gives a new whole; what it took stays as it was.

A change may lead to a kit that cannot be carried out: ``check.found_in`` then says what is wrong, and where. So no
rule on kits stands here. Activities and moments are called by their ids, everything else by its place, as in
``("activities", 2, "title", "fi")``.
"""

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from itertools import chain, count
from typing import Any

from talkoot.errors import KitError
from talkoot.kits.document import Place
from talkoot.kits.kit import in_order
from talkoot.methods import method, method_names

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
        entry["id"] = _fresh(str(place[-1]).removesuffix("s"), _ids(changed))
    holder = _reached(changed, place[:-1])
    entries = _get(holder, place[-1])
    if not isinstance(entries, (list, type(None))):
        raise _no_place(place)
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
        raise _no_place(place)
    at = int(place[-1])
    entries.insert(max(0, min(at + by, len(entries) - 1)), entries.pop(at))
    return changed


def agenda(kit: Held, session: str) -> list[str]:
    """Give the ids of everything that happens in a gathering, in order."""
    moments = [(each["id"], each.get("after", "")) for each in _moments(kit, session)]
    return in_order((each["id"] for each in kit["activities"] if each["session"] == session), moments)


def move(kit: Held, part: str, by: int) -> Held:
    """Move an activity or a moment within its gathering; not beyond its ends.

    Raises
    ------
    KitError
        ``kit-no-place``.
    """
    session = _session_of(kit, part)
    parts = agenda(kit, session)
    at = parts.index(part)
    parts.insert(max(0, min(at + by, len(parts) - 1)), parts.pop(at))
    return _arranged(deepcopy(kit), session, parts)


def remove(kit: Held, part: str) -> Held:
    """Take an activity or a moment out; nothing builds on it any more.

    Raises
    ------
    KitError
        ``kit-no-place``.
    """
    session = _session_of(kit, part)
    parts = [each for each in agenda(kit, session) if each != part]
    changed = deepcopy(kit)
    changed["activities"] = [each for each in changed["activities"] if each["id"] != part]
    for each in changed["activities"]:
        if part in each.get("on", []):
            each["on"] = [on for on in each["on"] if on != part]
    for each in changed["sessions"]:
        if each["id"] == session and "moments" in each:
            each["moments"] = [moment for moment in each["moments"] if moment["id"] != part]
    return _arranged(changed, session, parts)


def add(kit: Held, session: str, kind: str) -> Held:
    """Add an activity after the last one of a gathering, as the method's example has it: so it is never empty.

    It belongs to the phase of the activity before it, and works on the latest that its example works on.

    Raises
    ------
    KitError
        ``kit-no-place``: there is no such gathering.
    TalkootError
        ``unknown-method``.
    """
    if session not in _sessions(kit):
        raise _no_place((session,))
    example = method(kind).example()
    changed = deepcopy(kit)
    before = _up_to(changed, session)
    activity: dict[str, Any] = {
        "id": _fresh(kind, _ids(changed)),
        "session": session,
        "phase": before[-1]["phase"] if before else changed["phases"][0],
        "method": kind,
        "title": dict(example.title),
        "prompt": dict(example.prompt),
        "minutes": example.minutes,
    }
    on = _latest(before, example.on)
    activity |= {"on": on} if on else {}
    activity |= {"settings": deepcopy(example.settings)} if example.settings else {}
    return _with(changed, session, activity)


def bring(kit: Held, part: str, session: str) -> Held:
    """Move an activity to another gathering, after the last one there.

    Raises
    ------
    KitError
        ``kit-no-place``: there is no such activity or gathering.
    """
    if session not in _sessions(kit):
        raise _no_place((session,))
    former = _session_of(kit, part)
    activity = next((deepcopy(each) for each in kit["activities"] if each["id"] == part), None)
    if activity is None:
        raise _no_place((part,))
    if former == session:
        return deepcopy(kit)
    left = [each for each in agenda(kit, former) if each != part]
    changed = deepcopy(kit)
    changed["activities"] = [each for each in changed["activities"] if each["id"] != part]
    return _with(_arranged(changed, former, left), session, activity | {"session": session})


#: What the screen may ask for, by its name.
EDITS: Mapping[str, Callable[..., Held]] = {
    "put": put,
    "insert": insert,
    "shift": shift,
    "move": move,
    "remove": remove,
    "add": add,
    "bring": bring,
}


def planned_minutes(kit: Held, session: str) -> int:
    """Add up the minutes of a gathering as :meth:`Kit.planned_minutes` does, in a kit that has mistakes, too."""
    taken = [
        each
        for each in kit["activities"]
        if each["session"] == session and not (each["method"] in method_names() and method(each["method"]).runs_beside)
    ]
    slack = next((each.get("slack") for each in kit["sessions"] if each["id"] == session), 0)
    minutes = [slack, *(each.get("minutes") for each in (*taken, *_moments(kit, session)))]
    return sum(each for each in minutes if isinstance(each, int))


# Parts ---------------------------------------------------------------------------------------------------------


def _sessions(kit: Held) -> list[str]:
    return [each["id"] for each in kit["sessions"]]


def _moments(kit: Held, session: str) -> list[Held]:
    return [moment for each in kit["sessions"] if each["id"] == session for moment in each.get("moments", [])]


def _session_of(kit: Held, part: str) -> str:
    for session in _sessions(kit):
        if part in agenda(kit, session):
            return session
    raise _no_place((part,))


def _up_to(kit: Held, session: str) -> list[Held]:
    """Give the activities of the gatherings up to this one, and of this one."""
    order = _sessions(kit)
    known = order[: order.index(session) + 1]
    return [each for each in kit["activities"] if each["session"] in known]


def _latest(before: Sequence[Held], methods: Sequence[str]) -> list[str]:
    """Give the ids of the last activities of some methods."""
    last = {each["method"]: each["id"] for each in before}
    return [last[each] for each in methods if each in last]


def _with(kit: Held, session: str, activity: Held) -> Held:
    """Put an activity after the last one of a gathering, before the moments that end it."""
    parts = agenda(kit, session)
    here = [each["id"] for each in kit["activities"] if each["session"] == session]
    at = parts.index(here[-1]) + 1 if here else len(parts)
    order = _sessions(kit)
    kit["activities"] = sorted([*kit["activities"], activity], key=lambda each: order.index(each["session"]))
    return _arranged(kit, session, [*parts[:at], activity["id"], *parts[at:]])


def _arranged(kit: Held, session: str, parts: Sequence[str]) -> Held:
    """Bring a gathering into an order: its activities one after the other, each moment after what it follows now."""
    place = {part: number for number, part in enumerate(parts)}
    here = iter(sorted((a for a in kit["activities"] if a["session"] == session), key=lambda a: place[a["id"]]))
    kit["activities"] = [next(here) if each["session"] == session else each for each in kit["activities"]]
    for each in kit["sessions"]:
        if each["id"] == session and each.get("moments"):
            each["moments"].sort(key=lambda moment: place.get(moment["id"], len(parts)))
            for moment in each["moments"]:
                number = place.get(moment["id"])
                if number is not None:
                    _follow(moment, parts[number - 1] if number else "")
    return kit


def _follow(moment: Held, after: str) -> None:
    if after:
        moment["after"] = after
    else:
        moment.pop("after", None)


# Places --------------------------------------------------------------------------------------------------------


def _no_place(place: Place) -> KitError:
    return KitError("kit-no-place", where=".".join(str(step) for step in place))


def _reached(held: Any, place: Place) -> Any:
    """Give the mapping or list at a place; a mapping that is not there is made."""
    for step in place:
        found = _get(held, step)
        if found is None and isinstance(held, dict) and isinstance(step, str):
            found = held[step] = {}
        if not isinstance(found, (dict, list)):
            raise _no_place(place)
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
        raise _no_place((step,))


def _ids(held: Any) -> set[str]:
    """Give every id in a kit."""
    if isinstance(held, list):
        return set().union(*map(_ids, held))
    if not isinstance(held, dict):
        return set()
    return set().union({held["id"]} if isinstance(held.get("id"), str) else set(), *map(_ids, held.values()))


def _fresh(wished: str, taken: set[str]) -> str:
    """Give an id that is not taken: the wished one, or with a number."""
    numbered = (f"{wished}_{number}" for number in count(2))
    return next(each for each in chain([wished], numbered) if each not in taken)
