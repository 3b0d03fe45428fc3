"""Changing what happens in a kit, and when: its gatherings, their activities and moments, and its phases.

As in ``editing``, each function takes what a kit's file holds and gives a new whole, and no rule on kits stands here.
Gatherings, activities and moments are called by their ids.
"""

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from talkoot.cycle.state import PHASES
from talkoot.kits.editing import Held, fresh, ids_of, no_place
from talkoot.kits.kit import in_order
from talkoot.locales import LANGUAGES, Texts
from talkoot.methods import method, method_names

#: What there can be of a gathering besides activities, with the minutes that one takes as long as nobody says.
MOMENTS = {"welcome": 10, "warm_up": 10, "talk": 10, "break": 15, "end": 5}
_MINUTES_OF_GATHERING = 60


# Parts of a gathering ------------------------------------------------------------------------------------------


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
    return _taken_out(deepcopy(kit), part)


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
        raise no_place((session,))
    example = method(kind).example()
    changed = deepcopy(kit)
    before = _up_to(changed, session)
    activity: dict[str, Any] = {
        "id": fresh(kind, ids_of(changed)),
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


def add_moment(kit: Held, session: str, kind: str) -> Held:
    """Add a break or another moment: a welcome first, an end last, anything else before the end.

    Raises
    ------
    KitError
        ``kit-no-place``: there is no such gathering, or nothing is called so.
    """
    if session not in _sessions(kit) or kind not in MOMENTS:
        raise no_place((session, kind))
    changed = deepcopy(kit)
    moment = {
        "id": fresh(kind, ids_of(changed)),
        "kind": kind,
        "title": _worded(f"field-kind-{kind}"),
        "minutes": MOMENTS[kind],
    }
    at = 0 if kind == "welcome" else _end_of(changed, session, has_end=kind == "end")
    return _with_moment(changed, session, moment, at)


def bring(kit: Held, part: str, session: str) -> Held:
    """Move an activity or a moment to another gathering: after the last activity there, a moment before the end.

    Raises
    ------
    KitError
        ``kit-no-place``: there is no such part or gathering.
    """
    if session not in _sessions(kit):
        raise no_place((session,))
    former = _session_of(kit, part)
    if former == session:
        return deepcopy(kit)
    activity = next((deepcopy(each) for each in kit["activities"] if each["id"] == part), None)
    moment = next((deepcopy(each) for each in _moments(kit, former) if each["id"] == part), {})
    changed = _taken_out(deepcopy(kit), part, is_moved=True)
    if activity is None:
        return _with_moment(changed, session, moment, _end_of(changed, session))
    return _with(changed, session, activity | {"session": session})


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


# Gatherings ----------------------------------------------------------------------------------------------------


def add_session(kit: Held) -> Held:
    """Add a gathering after the last one, for an hour; its activities are added next."""
    changed = deepcopy(kit)
    session = {
        "id": fresh("gathering", ids_of(changed)),
        "name": _worded("editor-new-session"),
        "minutes": _MINUTES_OF_GATHERING,
    }
    changed["sessions"].append(session)
    return changed


def remove_session(kit: Held, session: str) -> Held:
    """Take a gathering out with everything that happens in it; nothing builds on that any more.

    Raises
    ------
    KitError
        ``kit-no-place``.
    """
    if session not in _sessions(kit):
        raise no_place((session,))
    changed = deepcopy(kit)
    for part in agenda(kit, session):
        _taken_out(changed, part)
    changed["sessions"] = [each for each in changed["sessions"] if each["id"] != session]
    return changed


def move_session(kit: Held, session: str, by: int) -> Held:
    """Move a gathering with its activities; not beyond the first and the last one.

    Raises
    ------
    KitError
        ``kit-no-place``.
    """
    order = _sessions(kit)
    if session not in order:
        raise no_place((session,))
    changed = deepcopy(kit)
    at = order.index(session)
    sessions = changed["sessions"]
    sessions.insert(max(0, min(at + by, len(order) - 1)), sessions.pop(at))
    return _in_order_of_gatherings(changed)


# Phases --------------------------------------------------------------------------------------------------------


def choose_phases(kit: Held, phases: Sequence[str]) -> Held:
    """Let the kit pass through some phases; a new one begins with its usual guiding question."""
    changed = deepcopy(kit)
    changed["phases"] = [each for each in PHASES if each in phases]
    questions = changed.get("questions", {})
    changed["questions"] = {
        **{each: question for each, question in questions.items() if each in phases},
        **{each: _worded(f"question-{each}", "screen") for each in changed["phases"] if each not in questions},
    }
    return changed


# Within --------------------------------------------------------------------------------------------------------


def _worded(key: str, place: str = "editor") -> dict[str, str]:
    """Give a text of ours in every language: what is new is never empty."""
    return {language: Texts(place, language)(key) for language in LANGUAGES}


def _sessions(kit: Held) -> list[str]:
    return [each["id"] for each in kit["sessions"]]


def _moments(kit: Held, session: str) -> list[Held]:
    return [moment for each in kit["sessions"] if each["id"] == session for moment in each.get("moments", [])]


def _session_of(kit: Held, part: str) -> str:
    for session in _sessions(kit):
        if part in agenda(kit, session):
            return session
    raise no_place((part,))


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
    kit["activities"].append(activity)
    return _arranged(_in_order_of_gatherings(kit), session, [*parts[:at], activity["id"], *parts[at:]])


def _with_moment(kit: Held, session: str, moment: Held, at: int) -> Held:
    """Put a moment at a place among the parts of a gathering."""
    parts = agenda(kit, session)
    for each in kit["sessions"]:
        if each["id"] == session:
            each["moments"] = [*each.get("moments", []), moment]
    return _arranged(kit, session, [*parts[:at], moment["id"], *parts[at:]])


def _end_of(kit: Held, session: str, *, has_end: bool = False) -> int:
    """Give the place after the last part of a gathering, or before the moments that end it."""
    parts = agenda(kit, session)
    ends = {each["id"] for each in _moments(kit, session) if each.get("kind") == "end"}
    return next((at for at in range(len(parts), 0, -1) if has_end or parts[at - 1] not in ends), 0)


def _taken_out(kit: Held, part: str, *, is_moved: bool = False) -> Held:
    """Take a part out of a gathering; unless it is put elsewhere, nothing builds on it any more."""
    session = _session_of(kit, part)
    parts = [each for each in agenda(kit, session) if each != part]
    kit["activities"] = [each for each in kit["activities"] if each["id"] != part]
    for each in kit["activities"]:
        if part in each.get("on", []) and not is_moved:
            each["on"] = [on for on in each["on"] if on != part]
    for each in kit["sessions"]:
        if each["id"] == session and "moments" in each:
            each["moments"] = [moment for moment in each["moments"] if moment["id"] != part]
            if not each["moments"]:
                del each["moments"]
    return _arranged(kit, session, parts)


def _in_order_of_gatherings(kit: Held) -> Held:
    order = _sessions(kit)
    kit["activities"].sort(key=lambda each: order.index(each["session"]))
    return kit


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
