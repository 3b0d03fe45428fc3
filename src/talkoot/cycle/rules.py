"""Rules of a cycle: what a facilitator's action leads to, and what an event does to the state."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any, cast

from pydantic import ValidationError

from talkoot.cycle import actions
from talkoot.cycle.state import PHASES, Activity, Clock, CycleState, Door, Results, Scribe, Session
from talkoot.cycle.upcasting import lifted
from talkoot.errors import Refusal
from talkoot.insight.small_groups import EXPORT_MINIMUM, may_show_sides, sides_hidden
from talkoot.ledger.event import Event
from talkoot.methods import method, method_names
from talkoot.methods.method import PERSPECTIVES, Context, Decision, Giver, Happened, Perspective


def decide(cycle: CycleState, action: actions.CycleAction, context: Context) -> Decision:
    """Give the events of a facilitator's action, or why not."""
    if isinstance(action, actions.CreateCycle):
        return _create(cycle, action, context)
    if not cycle.created_at:
        return Refusal("unknown-cycle", {"cycle": cycle.id})
    return _DECISIONS[type(action)](cycle, action, context)


def _create(cycle: CycleState, action: actions.CreateCycle, context: Context) -> Decision:
    if cycle.created_at:
        return Refusal("cycle-exists", {"cycle": cycle.id})
    if action.delete_by < date.fromisoformat(context.at[:10]):
        return Refusal("date-past", {"date": action.delete_by.isoformat()})
    head = action.model_dump(mode="json", exclude={"activities", "confirmed"})
    events = [Happened("CycleCreated", head)]
    known: list[str] = []
    for planned in action.activities:
        refusal = _check_planned(planned, known)
        if refusal:
            return refusal
        known.append(planned.id)
        events.append(
            Happened("ActivityAdded", {**planned.model_dump(mode="json", exclude={"confirmed"}), "before": ""})
        )
    return events


def _check_planned(planned: actions.PlannedActivity, known: list[str]) -> Refusal | None:
    if planned.id in known:
        return Refusal("duplicate-id", {"id": planned.id})
    if planned.method not in method_names():
        return Refusal("unknown-method", {"method": planned.method, "known": ", ".join(method_names())})
    missing = [each for each in planned.on if each not in known]
    if missing:
        return Refusal("unknown-activity", {"activity": missing[0]})
    return _check_settings(planned.method, planned.settings)


def _check_settings(method_name: str, settings: dict[str, Any]) -> Refusal | None:
    try:
        method(method_name).settings.model_validate(settings)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        return Refusal("bad-settings", {"where": where, "expected": first["msg"], "got": repr(first["input"])})
    return None


def _rename(cycle: CycleState, action: actions.RenameCycle, context: Context) -> Decision:  # noqa: ARG001
    return [Happened("CycleRenamed", {"name": action.name})]


def _set_delete_by(cycle: CycleState, action: actions.SetDeleteBy, context: Context) -> Decision:  # noqa: ARG001
    if action.delete_by < date.fromisoformat(context.at[:10]):
        return Refusal("date-past", {"date": action.delete_by.isoformat()})
    return [Happened("DeleteBySet", {"delete_by": action.delete_by.isoformat()})]


def _add_activity(cycle: CycleState, action: actions.AddActivity, context: Context) -> Decision:  # noqa: ARG001
    refusal = _check_planned(action.planned, cycle.agenda)
    if refusal:
        return refusal
    data = action.planned.model_dump(mode="json", exclude={"confirmed"})
    return [Happened("ActivityAdded", {**data, "before": action.before})]


def _change_activity(cycle: CycleState, action: actions.ChangeActivity, context: Context) -> Decision:  # noqa: ARG001
    activity = cycle.activities.get(action.activity)
    if activity is None:
        return Refusal("unknown-activity", {"activity": action.activity})
    given = _given(activity)
    if (action.settings is not None or action.unit is not None) and given:
        return Refusal("answered-already", {"answered": given})
    if action.settings is not None:
        refusal = _check_settings(activity.method.name, action.settings)
        if refusal:
            return refusal
    data = action.model_dump(mode="json", exclude={"confirmed"}, exclude_none=True)
    return [Happened("ActivityChanged", data)]


def _remove_activity(cycle: CycleState, action: actions.RemoveActivity, context: Context) -> Decision:  # noqa: ARG001
    activity = cycle.activities.get(action.activity)
    if activity is None:
        return Refusal("unknown-activity", {"activity": action.activity})
    given = _given(activity)
    if given:
        return Refusal("answered-already", {"answered": given})
    dependants = [other.id for other in cycle.activities.values() if action.activity in other.on]
    if dependants:
        return Refusal("built-on", {"activity": dependants[0]})
    return [Happened("ActivityRemoved", {"activity": action.activity})]


def _given(activity: Activity) -> int:
    """Tell how many gave something that would be lost: respondents, and hands that were counted."""
    return len(activity.state.givers) + activity.method.counted(activity.state)


def _start(cycle: CycleState, action: actions.StartActivity, context: Context) -> Decision:
    activity = cycle.activities.get(action.activity)
    if activity is None:
        return Refusal("unknown-activity", {"activity": action.activity})
    if activity.status == "open":
        return [] if cycle.active == activity.id else [Happened("ActivityShown", {"activity": activity.id})]
    if activity.state.settings.blind and activity.revealed:
        return Refusal("revealed-already")
    hidden = [each for each in activity.on if not cycle.activities[each].shows_results]
    if hidden:
        return Refusal("reveal-first", {"activity": hidden[0]})
    events = [
        Happened("ActivityPaused", {"activity": other.id})
        for other in cycle.activities.values()
        if other.status == "open"
    ]
    if activity.phase != cycle.phase:
        events.append(Happened("PhaseEntered", {"phase": activity.phase}))
    events.append(Happened("ActivityStarted", {"activity": activity.id}))
    ends_at = datetime.fromisoformat(context.at) + timedelta(minutes=activity.minutes)
    events.append(Happened("ClockSet", {"activity": activity.id, "ends_at": ends_at.isoformat(timespec="seconds")}))
    return events


def _status(wanted: str, kind: str, allowed: tuple[str, ...]) -> Callable[..., Decision]:
    def decide_status(cycle: CycleState, action: Any, context: Context) -> Decision:  # noqa: ARG001
        activity = cycle.activities.get(action.activity)
        if activity is None:
            return Refusal("unknown-activity", {"activity": action.activity})
        if activity.status == wanted:
            return []
        if activity.status not in allowed:
            return Refusal("not-started", {"activity": activity.id})
        return [Happened(kind, {"activity": activity.id})]

    return decide_status


def _reveal(cycle: CycleState, action: actions.RevealActivity, context: Context) -> Decision:  # noqa: ARG001
    activity = cycle.activities.get(action.activity)
    if activity is None:
        return Refusal("unknown-activity", {"activity": action.activity})
    if not activity.state.settings.blind:
        return Refusal("not-blind")
    if activity.status == "planned":
        return Refusal("not-started", {"activity": activity.id})
    return [] if activity.revealed else [Happened("ActivityRevealed", {"activity": activity.id})]


def _show(cycle: CycleState, action: actions.ShowActivity, context: Context) -> Decision:  # noqa: ARG001
    if action.activity and action.activity not in cycle.activities:
        return Refusal("unknown-activity", {"activity": action.activity})
    return [Happened("ActivityShown", {"activity": action.activity})] if action.activity != cycle.active else []


def _go_to_phase(cycle: CycleState, action: actions.GoToPhase, context: Context) -> Decision:  # noqa: ARG001
    return [Happened("PhaseEntered", {"phase": action.phase})] if action.phase != cycle.phase else []


def _open_door(cycle: CycleState, action: actions.OpenDoor, context: Context) -> Decision:
    if cycle.door.is_open and cycle.door.session == action.session:
        return []
    if action.session and action.session not in cycle.sessions:
        return Refusal("unknown-session", {"session": action.session})
    # Six digits are said aloud and typed; the first is never 0, which people leave out.
    code = str(100_000 + int(context.new_id(), 36) % 900_000)
    events = [Happened("DoorOpened", {"code": code, "session": action.session})]
    return [Happened("SessionEnded", {"ended": False}), *events] if cycle.ended else events


def _shut_door(cycle: CycleState, action: actions.ShutDoor, context: Context) -> Decision:  # noqa: ARG001
    return [Happened("DoorShut")] if cycle.door.is_open else []


def _set_clock(cycle: CycleState, action: actions.SetClock, context: Context) -> Decision:
    activity = action.activity or cycle.active
    ends_at = ""
    if action.seconds:
        end = datetime.fromisoformat(context.at) + timedelta(seconds=action.seconds)
        ends_at = end.isoformat(timespec="seconds")
    return [Happened("ClockSet", {"activity": activity, "ends_at": ends_at})]


def _dim(cycle: CycleState, action: actions.DimPhones, context: Context) -> Decision:  # noqa: ARG001
    return [Happened("PhonesDimmed", {"dimmed": action.dimmed})] if action.dimmed != cycle.phones_dimmed else []


def _add_scribe(cycle: CycleState, action: actions.AddScribe, context: Context) -> Decision:  # noqa: ARG001
    data = {"id": context.new_id(), "key_hash": action.key_hash, "label": action.label}
    return [Happened("ScribeAdded", data)]


def _revoke_scribe(cycle: CycleState, action: actions.RevokeScribe, context: Context) -> Decision:  # noqa: ARG001
    scribe = cycle.scribes.get(action.scribe)
    if scribe is None:
        return Refusal("unknown-scribe")
    return [] if scribe.revoked else [Happened("ScribeRevoked", {"id": scribe.id})]


def _end_session(cycle: CycleState, action: actions.EndSession, context: Context) -> Decision:  # noqa: ARG001
    if action.ended == cycle.ended:
        return []
    if not action.ended:
        return [Happened("SessionEnded", {"ended": False})]
    events = [
        Happened("ActivityPaused", {"activity": other.id})
        for other in cycle.activities.values()
        if other.status == "open"
    ]
    shut = [Happened("DoorShut")] if cycle.door.is_open else []
    return [*events, Happened("SessionEnded", {"ended": True}), *shut]


_DECISIONS: dict[type[actions.CycleAction], Callable[..., Decision]] = {
    actions.RenameCycle: _rename,
    actions.SetDeleteBy: _set_delete_by,
    actions.AddActivity: _add_activity,
    actions.ChangeActivity: _change_activity,
    actions.RemoveActivity: _remove_activity,
    actions.StartActivity: _start,
    actions.PauseActivity: _status("paused", "ActivityPaused", ("open",)),
    actions.CloseActivity: _status("closed", "ActivityClosed", ("open", "paused")),
    actions.RevealActivity: _reveal,
    actions.ShowActivity: _show,
    actions.GoToPhase: _go_to_phase,
    actions.OpenDoor: _open_door,
    actions.ShutDoor: _shut_door,
    actions.SetClock: _set_clock,
    actions.DimPhones: _dim,
    actions.AddScribe: _add_scribe,
    actions.RevokeScribe: _revoke_scribe,
    actions.EndSession: _end_session,
}


# What events do ------------------------------------------------------------------------------------------------


def apply(cycle: CycleState, event: Event) -> None:
    """Carry an event out on the state, the method's events through the method."""
    event = lifted(cycle, event)
    cycle.position = event.position
    if not event.activity:
        _APPLY[event.kind](cycle, event)
        return
    activity = cycle.activities.get(event.activity)
    if activity is None:  # its activity was taken back
        return
    if event.respondent:
        _note_giver(activity, event)
    activity.method.apply(activity.state, event)


def _note_giver(activity: Activity, event: Event) -> None:
    perspective = cast("Perspective | None", event.data.get("perspective"))
    channel = event.data.get("channel", "phone_page")
    known = activity.state.givers.get(event.respondent)
    # Most events come from somebody known: making one anew each time took a tenth of a replay.
    if known is None or known.perspective != perspective or known.channel != channel:
        activity.state.givers[event.respondent] = Giver(perspective, channel)


def _created(cycle: CycleState, event: Event) -> None:
    data = event.data
    cycle.created_at = event.at
    cycle.name = data["name"]
    cycle.kit = data["kit"]
    cycle.languages = tuple(data["languages"])
    cycle.perspectives = tuple(each for each in PERSPECTIVES if each in data["perspectives"])
    cycle.phases = tuple(each for each in PHASES if each in data["phases"])
    cycle.questions = data["questions"]
    cycle.told_where = data["told_where"]
    cycle.delete_by = data["delete_by"]
    cycle.sample = data["sample"]
    cycle.minimum = data["minimum"]
    cycle.phase = cycle.phases[0]
    for session in data["sessions"]:
        cycle.sessions[session["id"]] = Session(session["id"], session["name"], session["minutes"])


def _renamed(cycle: CycleState, event: Event) -> None:
    cycle.name = event.data["name"]


def _delete_by_set(cycle: CycleState, event: Event) -> None:
    cycle.delete_by = event.data["delete_by"]


def _activity_added(cycle: CycleState, event: Event) -> None:
    data = event.data
    kind = method(data["method"])
    settings = kind.settings.model_validate(data["settings"])
    cycle.activities[data["id"]] = Activity(
        id=data["id"],
        method=kind,
        phase=data["phase"],
        title=data["title"],
        prompt=data["prompt"],
        minutes=data["minutes"],
        unit=data["unit"],
        on=tuple(data["on"]),
        session=data["session"],
        script=tuple(data["script"]),
        state=kind.start(settings),
    )
    cycle.activities[data["id"]].state.minimum = cycle.minimum
    if data["before"] in cycle.agenda:
        cycle.agenda.insert(cycle.agenda.index(data["before"]), data["id"])
        return
    # Last in its phase; phases keep their order.
    place = len(cycle.agenda)
    while place and PHASES.index(cycle.activities[cycle.agenda[place - 1]].phase) > PHASES.index(data["phase"]):
        place -= 1
    cycle.agenda.insert(place, data["id"])


def _activity_changed(cycle: CycleState, event: Event) -> None:
    data = event.data
    activity = cycle.activities[data["activity"]]
    activity.title = data.get("title", activity.title)
    activity.prompt = data.get("prompt", activity.prompt)
    activity.minutes = data.get("minutes", activity.minutes)
    activity.unit = data.get("unit", activity.unit)
    if "settings" in data:
        activity.state = activity.method.start(activity.method.settings.model_validate(data["settings"]))
        activity.state.minimum = cycle.minimum


def _activity_removed(cycle: CycleState, event: Event) -> None:
    cycle.activities.pop(event.data["activity"], None)
    cycle.agenda.remove(event.data["activity"])
    if cycle.active == event.data["activity"]:
        cycle.active = ""


def _started(cycle: CycleState, event: Event) -> None:
    activity = cycle.activities[event.data["activity"]]
    activity.status = "open"
    activity.state.closed = False
    activity.results = None
    cycle.active = activity.id
    cycle.phones_dimmed = False


def _paused(cycle: CycleState, event: Event) -> None:
    cycle.activities[event.data["activity"]].status = "paused"


def _closed(cycle: CycleState, event: Event) -> None:
    activity = cycle.activities[event.data["activity"]]
    activity.status = "closed"
    activity.state.closed = True
    activity.state.closings += 1
    if activity.shows_results:
        activity.results = _settle(cycle, activity)
    if cycle.clock and cycle.clock.activity == activity.id:
        cycle.clock = None


def _revealed(cycle: CycleState, event: Event) -> None:
    cycle.activities[event.data["activity"]].state.revealed = True
    _closed(cycle, event)


def _settle(cycle: CycleState, activity: Activity) -> Results | None:
    """Add up once: what is shown stays as it is, however somebody changes their mind later (DESIGN 6)."""
    kind, state = activity.method, activity.state
    answered = kind.respondents(state)
    sides: dict[Perspective, list[str]] = {}
    for respondent in answered:
        giver = state.givers.get(respondent)
        # Somebody without a side counts as one of "other": else they could be had by subtraction.
        sides.setdefault((giver.perspective if giver else None) or "other", []).append(respondent)
    counts = {side: len(sides[side]) for side in PERSPECTIVES if side in sides}
    # Raised hands have no side and are never shown as one, but a few of them must not be had by subtraction either.
    groups = dict(enumerate([*counts.values(), kind.counted(state)]))
    fits = len(counts) > 1 and may_show_sides(groups, cycle.minimum)
    shows_sides = fits and activity.unit == "person"
    if shows_sides:
        state.groups = tuple(frozenset(sides[side]) for side in counts)
    joint = kind.tally(state, answered)
    if joint is None:
        return None
    results = Results(joint, len(answered), too_small=len(counts) > 1 and sides_hidden(groups, cycle.minimum))
    if shows_sides:
        results.side_counts = counts
        smallest_in_file = max(EXPORT_MINIMUM, cycle.minimum)
        results.for_export = may_show_sides(groups, smallest_in_file)
        minimum = smallest_in_file if results.for_export else cycle.minimum
        results.sides = kind.tally_sides(state, {side: sides[side] for side in counts}, minimum)
        results.compared = kind.compare(state, results.sides, results.side_counts)
    return results


def _shown(cycle: CycleState, event: Event) -> None:
    cycle.active = event.data["activity"]


def _phase_entered(cycle: CycleState, event: Event) -> None:
    cycle.phase = event.data["phase"]


def _door_opened(cycle: CycleState, event: Event) -> None:
    cycle.door = Door(event.data["code"], event.data["session"])
    cycle.ended = False


def _door_shut(cycle: CycleState, event: Event) -> None:  # noqa: ARG001
    cycle.door = Door()


def _clock_set(cycle: CycleState, event: Event) -> None:
    ends_at = event.data["ends_at"]
    cycle.clock = Clock(event.data["activity"], ends_at) if ends_at else None


def _phones_dimmed(cycle: CycleState, event: Event) -> None:
    cycle.phones_dimmed = event.data["dimmed"]


def _scribe_added(cycle: CycleState, event: Event) -> None:
    data = event.data
    cycle.scribes[data["id"]] = Scribe(data["id"], data["key_hash"], data["label"])


def _scribe_revoked(cycle: CycleState, event: Event) -> None:
    if event.data["id"] in cycle.scribes:
        cycle.scribes[event.data["id"]].revoked = True


def _session_ended(cycle: CycleState, event: Event) -> None:
    cycle.ended = event.data["ended"]
    if cycle.ended:
        cycle.active = ""
        cycle.clock = None
        if cycle.door.session in cycle.sessions:
            cycle.sessions[cycle.door.session].ended = True


def _undone(cycle: CycleState, event: Event) -> None:
    """Nothing: what an undo takes back is left out of the replay (see ``undo``)."""


_APPLY: dict[str, Callable[[CycleState, Event], None]] = {
    "CycleCreated": _created,
    "CycleRenamed": _renamed,
    "DeleteBySet": _delete_by_set,
    "ActivityAdded": _activity_added,
    "ActivityChanged": _activity_changed,
    "ActivityRemoved": _activity_removed,
    "ActivityStarted": _started,
    "ActivityPaused": _paused,
    "ActivityClosed": _closed,
    "ActivityRevealed": _revealed,
    "ActivityShown": _shown,
    "PhaseEntered": _phase_entered,
    "DoorOpened": _door_opened,
    "DoorShut": _door_shut,
    "ClockSet": _clock_set,
    "PhonesDimmed": _phones_dimmed,
    "ScribeAdded": _scribe_added,
    "ScribeRevoked": _scribe_revoked,
    "SessionEnded": _session_ended,
    "Undone": _undone,
}


def now(*, to_the_minute: bool = False) -> str:
    """Give the present time, UTC in ISO 8601; cut to the minute for what people give (DESIGN 5)."""
    moment = datetime.now(UTC)
    return (
        moment.replace(second=0, microsecond=0).isoformat()
        if to_the_minute
        else moment.isoformat(timespec="milliseconds")
    )
