"""Rules of a cycle: what a facilitator's action leads to; what its events then do stands in ``outcomes``."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from pydantic import ValidationError

from talkoot.cycle import actions, links, paper_codes
from talkoot.cycle.settling import closed, revealed
from talkoot.cycle.state import Activity, CycleState
from talkoot.errors import Refusal
from talkoot.expected import expectation_of, got
from talkoot.locales import Title
from talkoot.methods import method, method_names
from talkoot.methods.media import accepted_media, kit_pictures
from talkoot.methods.method import Context, Decision, Happened
from talkoot.methods.publishing import may_be_public


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
        refusal = _check_planned(planned, known, for_children=action.for_children)
        if refusal:
            return refusal
        known.append(planned.id)
        events.append(_added(planned, ""))
    return events


def _added(planned: actions.PlannedActivity, before: str) -> Happened:
    """Give the event of a new activity; the pictures that a kit brings belong to it."""
    settings = method(planned.method).settings.model_validate(planned.settings)
    pictures = tuple(dict.fromkeys(each.picture for each in kit_pictures(settings)))
    data = planned.model_dump(mode="json", exclude={"confirmed"})
    return Happened("ActivityAdded", {**data, "before": before}, names=pictures)


def _check_planned(planned: actions.PlannedActivity, known: list[str], *, for_children: bool) -> Refusal | None:
    if planned.id in known:
        return Refusal("duplicate-id", {"id": planned.id})
    if planned.method not in method_names():
        return Refusal("unknown-method", {"method": planned.method, "known": ", ".join(method_names())})
    missing = [each for each in planned.on if each not in known]
    if missing:
        return Refusal("unknown-activity", {"activity": missing[0]})
    return _check_settings(planned.method, planned.settings, for_children=for_children)


def _check_settings(method_name: str, settings: dict[str, Any], *, for_children: bool) -> Refusal | None:
    model = method(method_name).settings
    try:
        read = model.model_validate(settings)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or method_name
        expected = expectation_of(first, model, method_name)
        return Refusal("bad-settings", {"where": where, "expected": expected, "got": got(first)})
    return Refusal("children-no-media") if for_children and accepted_media(read) else None


def _rename(cycle: CycleState, action: actions.RenameCycle, context: Context) -> Decision:  # noqa: ARG001
    return [Happened("CycleRenamed", {"name": action.name})]


def _set_organisation_unit(
    cycle: CycleState,
    action: actions.SetOrganisationUnit,
    context: Context,  # noqa: ARG001
) -> Decision:
    if action.organisation_unit == cycle.organisation_unit:
        return []
    return [Happened("OrganisationUnitSet", {"organisation_unit": action.organisation_unit})]


def _set_delete_by(cycle: CycleState, action: actions.SetDeleteBy, context: Context) -> Decision:  # noqa: ARG001
    if action.delete_by < date.fromisoformat(context.at[:10]):
        return Refusal("date-past", {"date": action.delete_by.isoformat()})
    return [Happened("DeleteBySet", {"delete_by": action.delete_by.isoformat()})]


def _add_activity(cycle: CycleState, action: actions.AddActivity, context: Context) -> Decision:  # noqa: ARG001
    refusal = _check_planned(action.planned, cycle.agenda, for_children=cycle.for_children)
    if refusal:
        return refusal
    return [_added(action.planned, action.before)]


def _change_activity(cycle: CycleState, action: actions.ChangeActivity, context: Context) -> Decision:  # noqa: ARG001
    activity = cycle.activities.get(action.activity)
    if activity is None:
        return Refusal("unknown-activity", {"activity": action.activity})
    lost = _lost(activity)
    if (action.settings is not None or action.unit is not None) and lost:
        return lost
    if action.settings is not None:
        refusal = _check_settings(activity.method.name, action.settings, for_children=cycle.for_children)
        if refusal:
            return refusal
    data = action.model_dump(mode="json", exclude={"confirmed"}, exclude_none=True)
    return [Happened("ActivityChanged", data)]


def _remove_activity(cycle: CycleState, action: actions.RemoveActivity, context: Context) -> Decision:  # noqa: ARG001
    activity = cycle.activities.get(action.activity)
    if activity is None:
        return Refusal("unknown-activity", {"activity": action.activity})
    lost = _lost(activity)
    if lost:
        return lost
    dependants = [other for other in cycle.activities.values() if action.activity in other.on]
    if dependants:
        return Refusal("built-on", {"activity": Title(dependants[0].title)})
    return [Happened("ActivityRemoved", {"activity": action.activity})]


def _lost(activity: Activity) -> Refusal | None:
    """Say what would be lost: answers, hands that were counted, or lines that were written for the room."""
    given = len(activity.state.givers) + activity.method.counted(activity.state)
    if given:
        return Refusal("answered-already", {"answered": given})
    return Refusal("written-already") if activity.method.written(activity.state) else None


def _start(cycle: CycleState, action: actions.StartActivity, context: Context) -> Decision:
    activity = cycle.activities.get(action.activity)
    if activity is None:
        return Refusal("unknown-activity", {"activity": action.activity})
    is_beside = activity.method.runs_beside
    if activity.status == "open":
        is_seen = is_beside or cycle.active == activity.id
        return [] if is_seen else [Happened("ActivityShown", {"activity": activity.id})]
    if activity.state.settings.blind and activity.revealed:
        return Refusal("revealed-already")
    hidden = [source for each in activity.on if not (source := cycle.activities[each]).shows_results]
    if hidden:
        return Refusal("reveal-first", {"activity": Title(hidden[0].title)})
    started = Happened("ActivityStarted", {"activity": activity.id})
    if is_beside:
        return [started]
    events = _rests(cycle)
    if activity.phase != cycle.phase:
        events.append(Happened("PhaseEntered", {"phase": activity.phase}))
    events.append(started)
    ends_at = datetime.fromisoformat(context.at) + timedelta(minutes=activity.minutes)
    events.append(Happened("ClockSet", {"activity": activity.id, "ends_at": ends_at.isoformat(timespec="seconds")}))
    return events


def _rests(cycle: CycleState) -> list[Happened]:
    """Let rest what is open, but for what runs beside it or is kept open by a link."""
    return [
        Happened("ActivityPaused", {"activity": each.id})
        for each in cycle.activities.values()
        if each.status == "open" and not each.method.runs_beside and not cycle.keeps_open(each)
    ]


def _pause(cycle: CycleState, action: actions.PauseActivity, context: Context) -> Decision:  # noqa: ARG001
    activity = cycle.activities.get(action.activity)
    if activity is None:
        return Refusal("unknown-activity", {"activity": action.activity})
    if activity.status == "paused":
        return []
    if activity.status != "open":
        return Refusal("not-started", {"activity": Title(activity.title)})
    return [Happened("ActivityPaused", {"activity": activity.id})]


def _close(cycle: CycleState, action: actions.CloseActivity, context: Context) -> Decision:  # noqa: ARG001
    activity = cycle.activities.get(action.activity)
    if activity is None:
        return Refusal("unknown-activity", {"activity": action.activity})
    if activity.status == "closed":
        return []
    if activity.status == "planned":
        return Refusal("not-started", {"activity": Title(activity.title)})
    return closed(cycle, activity)


def _reveal(cycle: CycleState, action: actions.RevealActivity, context: Context) -> Decision:  # noqa: ARG001
    activity = cycle.activities.get(action.activity)
    if activity is None:
        return Refusal("unknown-activity", {"activity": action.activity})
    if not activity.state.settings.blind:
        return Refusal("not-blind")
    if activity.status == "planned":
        return Refusal("not-started", {"activity": Title(activity.title)})
    if activity.revealed:
        return []
    return revealed(cycle, activity)


def _show(cycle: CycleState, action: actions.ShowActivity, context: Context) -> Decision:  # noqa: ARG001
    if action.activity and action.activity not in cycle.activities:
        return Refusal("unknown-activity", {"activity": action.activity})
    return [Happened("ActivityShown", {"activity": action.activity})] if action.activity != cycle.active else []


def _publish(cycle: CycleState, action: actions.PublishActivity, context: Context) -> Decision:  # noqa: ARG001
    activity = cycle.activities.get(action.activity)
    if activity is None:
        return Refusal("unknown-activity", {"activity": action.activity})
    if action.published == activity.state.published:
        return []
    if not may_be_public(activity.state.settings):
        return Refusal("not-public")
    return [Happened("ActivityPublished", {"activity": activity.id, "published": action.published})]


def _go_to_phase(cycle: CycleState, action: actions.GoToPhase, context: Context) -> Decision:  # noqa: ARG001
    return [Happened("PhaseEntered", {"phase": action.phase})] if action.phase != cycle.phase else []


def _open_door(cycle: CycleState, action: actions.OpenDoor, context: Context) -> Decision:
    if cycle.door.is_open and cycle.door.session == action.session:
        return []
    if action.session and action.session not in cycle.sessions:
        return Refusal("unknown-session", {"session": action.session})
    return [_opened(cycle, action.session, context)]


def _opened(cycle: CycleState, session: str, context: Context) -> Happened:
    """Open the door of a gathering: under its code, which people have on their phones, or a fresh one."""
    code = cycle.door.code if cycle.door.session == session else ""
    if not code or context.leads_elsewhere(code):
        # Six digits are said aloud and typed; the first is never 0, which people leave out.
        code = str(100_000 + int(context.new_id(), 36) % 900_000)
    return Happened("DoorOpened", {"code": code, "session": session})


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


def _show_moment(cycle: CycleState, action: actions.ShowMoment, context: Context) -> Decision:
    if (action.moment, action.rules) == (cycle.moment, cycle.shows_rules):
        return []
    if action.moment and action.moment not in cycle.moments:
        return Refusal("unknown-moment", {"moment": action.moment})
    if action.rules and not cycle.rules_of_the_game:
        return Refusal("no-rules")
    moment = cycle.moments.get(action.moment)
    is_new = action.moment != cycle.moment
    brings_rules = is_new and moment is not None and moment.with_rules and bool(cycle.rules_of_the_game)
    events = [Happened("MomentShown", {"moment": action.moment, "rules": action.rules or brings_rules})]
    if not is_new:
        return events
    minutes = moment.minutes if moment else 0
    if minutes:
        ends_at = datetime.fromisoformat(context.at) + timedelta(minutes=minutes)
        events.append(Happened("ClockSet", {"activity": "", "ends_at": ends_at.isoformat(timespec="seconds")}))
    elif not action.moment and cycle.clock and not cycle.clock.activity:
        events.append(Happened("ClockSet", {"activity": "", "ends_at": ""}))
    return events


def _add_scribe(cycle: CycleState, action: actions.AddScribe, context: Context) -> Decision:  # noqa: ARG001
    data = {"id": context.new_id(), "key_hash": action.key_hash, "label": action.label}
    return [Happened("ScribeAdded", data)]


def _revoke_scribe(cycle: CycleState, action: actions.RevokeScribe, context: Context) -> Decision:  # noqa: ARG001
    scribe = cycle.scribes.get(action.scribe)
    if scribe is None:
        return Refusal("unknown-scribe")
    return [] if scribe.revoked else [Happened("ScribeRevoked", {"id": scribe.id})]


def _end_session(cycle: CycleState, action: actions.EndSession, context: Context) -> Decision:
    if action.ended == cycle.ended:
        return []
    if not action.ended:
        again = [_opened(cycle, cycle.door.session, context)] if cycle.door.code else []
        return [Happened("SessionEnded", {"ended": False}), *again]
    ended = [
        happened
        for each in cycle.activities.values()
        if each.method.runs_beside and each.status in ("open", "paused") and not cycle.keeps_open(each)
        for happened in closed(cycle, each)
    ]
    events = [*_rests(cycle), *ended]
    shut = [Happened("DoorShut")] if cycle.door.is_open else []
    return [*events, Happened("SessionEnded", {"ended": True}), *shut]


_DECISIONS: dict[type[actions.CycleAction], Callable[..., Decision]] = {
    actions.RenameCycle: _rename,
    actions.SetOrganisationUnit: _set_organisation_unit,
    actions.SetDeleteBy: _set_delete_by,
    actions.AddActivity: _add_activity,
    actions.ChangeActivity: _change_activity,
    actions.RemoveActivity: _remove_activity,
    actions.StartActivity: _start,
    actions.PauseActivity: _pause,
    actions.CloseActivity: _close,
    actions.RevealActivity: _reveal,
    actions.ShowActivity: _show,
    actions.PublishActivity: _publish,
    actions.GoToPhase: _go_to_phase,
    actions.OpenDoor: _open_door,
    actions.ShutDoor: _shut_door,
    actions.OpenLink: links.open_link,
    actions.ProlongLink: links.prolong,
    actions.CloseLink: links.close,
    actions.SetClock: _set_clock,
    actions.DimPhones: _dim,
    actions.ShowMoment: _show_moment,
    actions.AddScribe: _add_scribe,
    actions.RevokeScribe: _revoke_scribe,
    actions.GivePaperCode: paper_codes.give,
    actions.EndSession: _end_session,
}


def now(*, to_the_minute: bool = False) -> str:
    """Give the present time, UTC in ISO 8601; cut to the minute for what people give (DESIGN 5)."""
    moment = datetime.now(UTC)
    return (
        moment.replace(second=0, microsecond=0).isoformat()
        if to_the_minute
        else moment.isoformat(timespec="milliseconds")
    )
