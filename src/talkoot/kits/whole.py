"""Mistakes that only the whole kit can show: ids, order, what builds on what, minutes, settings of methods."""

from collections.abc import Iterator

from pydantic import ValidationError

from talkoot.cycle.state import PHASES, Phase
from talkoot.kits.kit import Kit, KitActivity
from talkoot.kits.mistake import in_kits
from talkoot.kits.validation import Found, found_by, is_echo
from talkoot.methods import method, method_names
from talkoot.methods.method import Method


def mistakes_of_whole(kit: Kit) -> Iterator[Found]:
    """Give every mistake of a kit whose parts are sound."""
    yield from _duplicate_ids(kit)
    yield from _phases(kit)
    yield from _sessions(kit)
    for index, activity in enumerate(kit.activities):
        yield from _activity(kit, index, activity)
    yield from _minutes(kit)
    if kit.for_children:
        yield from _of_children(kit)


def _duplicate_ids(kit: Kit) -> Iterator[Found]:
    sessions: set[str] = set()
    # A moment may follow an activity or another moment, so their ids must differ.
    parts: set[str] = set()
    for index, session in enumerate(kit.sessions):
        if session.id in sessions:
            yield Found(("sessions", index, "id"), in_kits("expected-other-id"), session.id)
        sessions.add(session.id)
        for place, moment in enumerate(session.moments):
            if moment.id in parts:
                where = ("sessions", index, "moments", place, "id")
                yield Found(where, in_kits("expected-other-id"), moment.id)
            parts.add(moment.id)
    for index, activity in enumerate(kit.activities):
        if activity.id in parts:
            yield Found(("activities", index, "id"), in_kits("expected-other-id"), activity.id)
        parts.add(activity.id)


def _phases(kit: Kit) -> Iterator[Found]:
    known = in_kits("expected-phase", known=", ".join(kit.phases))
    for phase in kit.questions:
        if phase not in kit.phases:
            yield Found(("questions", phase), known, phase)
    for phase in kit.phases:
        if phase not in kit.questions:
            yield Found(("questions",), in_kits("expected-question"), ", ".join(kit.questions))
    for index, activity in enumerate(kit.activities):
        if activity.phase not in kit.phases:
            yield Found(("activities", index, "phase"), known, activity.phase)
    yield from _phase_order(kit)


def _phase_order(kit: Kit) -> Iterator[Found]:
    """A workshop goes from phase to phase and never back: its agenda would be put in their order.

    People are listened to at any time, by a link that is open meanwhile.
    """
    last: Phase = PHASES[0]
    for index, activity in enumerate(kit.activities):
        if activity.phase == "listening":
            continue
        if PHASES.index(activity.phase) < PHASES.index(last):
            ahead = ", ".join(each for each in PHASES[PHASES.index(last) :] if each in kit.phases)
            yield Found(("activities", index, "phase"), in_kits("expected-phase-order", known=ahead), activity.phase)
        else:
            last = activity.phase


def _sessions(kit: Kit) -> Iterator[Found]:
    order = [session.id for session in kit.sessions]
    last = 0
    for index, activity in enumerate(kit.activities):
        where = ("activities", index, "session")
        if activity.session not in order:
            yield Found(where, in_kits("expected-session", known=", ".join(order)), activity.session)
        elif order.index(activity.session) < last:
            yield Found(where, in_kits("expected-session-order"), activity.session)
        else:
            last = order.index(activity.session)
    for index, session in enumerate(kit.sessions):
        held = {part.id for part in kit.agenda(session)}
        known = ", ".join(activity.id for activity in kit.activities_of(session.id))
        for place, moment in enumerate(session.moments):
            if moment.id not in held:
                where_after = ("sessions", index, "moments", place, "after")
                yield Found(where_after, in_kits("expected-earlier-part", known=known), moment.after)


def _activity(kit: Kit, index: int, activity: KitActivity) -> Iterator[Found]:
    where = ("activities", index)
    if activity.method not in method_names():
        known = ", ".join(method_names())
        yield Found((*where, "method"), in_kits("expected-method", known=known), activity.method)
        return
    kind = method(activity.method)
    yield from _builds_on(kit, index, activity)
    try:
        settings = kind.settings.model_validate(activity.settings)
    except ValidationError as error:
        for each in (one for one in error.errors() if not is_echo(one)):
            yield found_by(each, model=kind.settings, under=(*where, "settings"), method=kind.name)
    else:
        if not activity.on and kind.needs_items(settings):
            yield Found((*where, "on"), in_kits("expected-something-to-work-on"), "")


def _builds_on(kit: Kit, index: int, activity: KitActivity) -> Iterator[Found]:
    where = ("activities", index, "on")
    kind = method(activity.method)
    earlier = {each.id: each for each in kit.activities[:index]}
    if activity.on and not kind.builds_on_items:
        yield Found(where, in_kits("expected-nothing-to-work-on"), ", ".join(activity.on))
        return
    for place, on in enumerate(activity.on):
        if on not in earlier:
            yield Found((*where, place), in_kits("expected-earlier-activity", known=", ".join(earlier)), on)
        elif earlier[on].method in method_names() and not _makes_items(method(earlier[on].method)):
            yield Found((*where, place), in_kits("expected-activity-with-items"), on)


def _makes_items(kind: Method[object, object]) -> bool:  # type: ignore[type-var]
    return type(kind).items is not Method.items


def _of_children(kit: Kit) -> Iterator[Found]:
    """Find what children are not asked for: pictures, sound, and coming by a link that stays open (F26)."""
    for index, session in enumerate(kit.sessions):
        if not session.minutes:
            yield Found(("sessions", index, "minutes"), in_kits("expected-gathering-of-children"), "0")
    for index, activity in enumerate(kit.activities):
        for setting in ("pictures", "sound"):
            if activity.settings.get(setting) is True:
                where = ("activities", index, "settings", setting)
                yield Found(where, in_kits("expected-no-media-of-children"), "true")


def _minutes(kit: Kit) -> Iterator[Found]:
    for index, session in enumerate(kit.sessions):
        planned = kit.planned_minutes(session)
        if session.minutes and planned > session.minutes:
            where = ("sessions", index, "minutes")
            yield Found(where, in_kits("expected-minutes", minutes=session.minutes), f"{planned} min")
        for place, moment in enumerate(session.moments):
            taken = sum(step.minutes for step in moment.script)
            if taken > moment.minutes:
                where_script = ("sessions", index, "moments", place, "script")
                expected = in_kits("expected-script-minutes", minutes=moment.minutes)
                yield Found(where_script, expected, f"{taken} min")
    for index, activity in enumerate(kit.activities):
        taken = sum(step.minutes for step in activity.script)
        if taken > activity.minutes:
            expected = in_kits("expected-script-minutes", minutes=activity.minutes)
            yield Found(("activities", index, "script"), expected, f"{taken} min")
