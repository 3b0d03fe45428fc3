"""What an event does to the state of a cycle; what leads to it stands in ``rules``."""

from collections.abc import Callable, Mapping
from typing import Any, cast

from talkoot.cycle.settling import restored, settle
from talkoot.cycle.state import PHASES, Activity, Clock, CycleState, Door, Moment, OpenLink, Scribe, Session
from talkoot.cycle.upcasting import lifted
from talkoot.ledger.event import Event
from talkoot.methods import method
from talkoot.methods.method import PERSPECTIVES, Giver, Method, OpenSettings, Perspective, Settings


def apply(cycle: CycleState, event: Event) -> None:
    """Carry an event out on the state, the method's events through the method."""
    event = lifted(cycle, event)
    cycle.position = event.position
    if not event.activity:
        cycle.changed_at = event.position
        _APPLY[event.kind](cycle, event)
        return
    activity = cycle.activities.get(event.activity)
    if activity is None:  # its activity was taken back
        return
    if event.respondent:
        activity.given[event.respondent] = activity.given.get(event.respondent, 0) + 1
        _note_giver(activity, event)
    activity.changed_at = event.position
    activity.method.apply(activity.state, event)


def _note_giver(activity: Activity, event: Event) -> None:
    perspective = cast("Perspective | None", event.data.get("perspective"))
    channel = event.data.get("channel", "phone_page")
    place = event.data.get("place", "")
    known = activity.state.givers.get(event.respondent)
    # Most events come from somebody known: making one anew each time took a tenth of a replay.
    if known is None or (known.perspective, known.channel, known.place) != (perspective, channel, place):
        activity.state.givers[event.respondent] = Giver(perspective, channel, place)


def _created(cycle: CycleState, event: Event) -> None:
    data = event.data
    cycle.created_at = event.at
    cycle.name = data["name"]
    cycle.kit = data["kit"]
    cycle.form = data["form"]
    cycle.organisation_unit = data["organisation_unit"]
    cycle.for_children = data["for_children"]
    cycle.languages = tuple(data["languages"])
    cycle.perspectives = tuple(each for each in PERSPECTIVES if each in data["perspectives"])
    cycle.phases = tuple(each for each in PHASES if each in data["phases"])
    cycle.questions = data["questions"]
    cycle.told_where = data["told_where"]
    cycle.delete_by = data["delete_by"]
    cycle.rules_of_the_game = tuple(data["rules_of_the_game"])
    cycle.sample = data["sample"]
    cycle.minimum = data["minimum"]
    cycle.phase = cycle.phases[0]
    for session in data["sessions"]:
        advice = session["advice"] or {}
        cycle.sessions[session["id"]] = Session(session["id"], session["name"], session["minutes"], advice)
        for moment in session["moments"]:
            cycle.moments[moment["id"]] = Moment(moment["title"], moment["minutes"], moment["with_rules"])


def _renamed(cycle: CycleState, event: Event) -> None:
    cycle.name = event.data["name"]


def _organisation_unit_set(cycle: CycleState, event: Event) -> None:
    cycle.organisation_unit = event.data["organisation_unit"]


def _delete_by_set(cycle: CycleState, event: Event) -> None:
    cycle.delete_by = event.data["delete_by"]


def _activity_added(cycle: CycleState, event: Event) -> None:
    data = event.data
    kind = method(data["method"])
    settings = _settings(kind, data["settings"])
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


def _settings(kind: Method[Any, Any], stored: Mapping[str, Any]) -> Settings:
    """Read settings as an event holds them; one from before may call blind what everybody sees being written down."""
    shape: type[Settings] = kind.settings
    return shape.model_validate({**stored, "blind": False} if issubclass(shape, OpenSettings) else stored)


def _activity_changed(cycle: CycleState, event: Event) -> None:
    data = event.data
    activity = cycle.activities[data["activity"]]
    activity.title = data.get("title", activity.title)
    activity.prompt = data.get("prompt", activity.prompt)
    activity.minutes = data.get("minutes", activity.minutes)
    activity.unit = data.get("unit", activity.unit)
    if "settings" in data:
        activity.state = activity.method.start(_settings(activity.method, data["settings"]))
        activity.state.minimum = cycle.minimum


def _activity_removed(cycle: CycleState, event: Event) -> None:
    cycle.activities.pop(event.data["activity"], None)
    cycle.agenda.remove(event.data["activity"])
    if cycle.active == event.data["activity"]:
        cycle.active = ""


def _started(cycle: CycleState, event: Event) -> None:
    _opened(cycle, event)
    if not cycle.activities[event.data["activity"]].method.runs_beside:
        cycle.active = event.data["activity"]
        cycle.phones_dimmed = False
        _take_moment_away(cycle)


def _opened(cycle: CycleState, event: Event) -> None:
    activity = cycle.activities[event.data["activity"]]
    activity.status = "open"
    activity.begun_on = activity.begun_on or event.at[:10]
    activity.closed_on = ""
    activity.state.closed = False


def _paused(cycle: CycleState, event: Event) -> None:
    cycle.activities[event.data["activity"]].status = "paused"


def _closed(cycle: CycleState, event: Event) -> None:
    activity = cycle.activities[event.data["activity"]]
    activity.status = "closed"
    activity.closed_on = event.at[:10]
    activity.state.closed = True
    activity.shown += event.data.get("shown", [])
    if "results" in event.data:
        activity.state.results = restored(event.data["results"])
    elif activity.shows_results:  # version 1: the answers behind it cannot be erased, so they add up as they did
        activity.state.results = settle(cycle, activity)
    if cycle.clock and cycle.clock.activity == activity.id:
        cycle.clock = None


def _revealed(cycle: CycleState, event: Event) -> None:
    cycle.activities[event.data["activity"]].state.revealed = True
    _closed(cycle, event)


def _shown(cycle: CycleState, event: Event) -> None:
    cycle.active = event.data["activity"]
    _take_moment_away(cycle)


def _moment_shown(cycle: CycleState, event: Event) -> None:
    cycle.moment = event.data["moment"]
    cycle.shows_rules = event.data["rules"]


def _take_moment_away(cycle: CycleState) -> None:
    cycle.moment = ""
    cycle.shows_rules = False


def _published(cycle: CycleState, event: Event) -> None:
    cycle.activities[event.data["activity"]].state.published = event.data["published"]


def _phase_entered(cycle: CycleState, event: Event) -> None:
    cycle.phase = event.data["phase"]


def _door_opened(cycle: CycleState, event: Event) -> None:
    cycle.door = Door(event.data["code"], event.data["session"], is_open=True)
    cycle.ended = False
    if cycle.door.session in cycle.sessions:
        cycle.sessions[cycle.door.session].ended = False


def _door_shut(cycle: CycleState, event: Event) -> None:  # noqa: ARG001
    cycle.door.is_open = False


def _link_opened(cycle: CycleState, event: Event) -> None:
    data = event.data
    cycle.open_links[data["id"]] = OpenLink(data["id"], data["code"], data["session"], data["place"], data["until"])


def _link_prolonged(cycle: CycleState, event: Event) -> None:
    link = cycle.open_links[event.data["id"]]
    link.until = event.data["until"]
    link.closed = False


def _link_closed(cycle: CycleState, event: Event) -> None:
    cycle.open_links[event.data["id"]].closed = True


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


def _paper_code_given(cycle: CycleState, event: Event) -> None:
    cycle.paper_salt = event.data["salt"]
    cycle.paper_checks.add(event.data["check"])


def _session_ended(cycle: CycleState, event: Event) -> None:
    cycle.ended = event.data["ended"]
    if cycle.ended:
        cycle.active = ""
        cycle.clock = None
        _take_moment_away(cycle)
        if cycle.door.session in cycle.sessions:
            cycle.sessions[cycle.door.session].ended = True


def _undone(cycle: CycleState, event: Event) -> None:
    """Nothing: what an undo takes back is left out of the replay (see ``undo``)."""


_APPLY: dict[str, Callable[[CycleState, Event], None]] = {
    "CycleCreated": _created,
    "CycleRenamed": _renamed,
    "OrganisationUnitSet": _organisation_unit_set,
    "DeleteBySet": _delete_by_set,
    "ActivityAdded": _activity_added,
    "ActivityChanged": _activity_changed,
    "ActivityRemoved": _activity_removed,
    "ActivityStarted": _started,
    "ActivityOpened": _opened,
    "ActivityPaused": _paused,
    "ActivityClosed": _closed,
    "ActivityRevealed": _revealed,
    "ActivityShown": _shown,
    "ActivityPublished": _published,
    "PhaseEntered": _phase_entered,
    "DoorOpened": _door_opened,
    "DoorShut": _door_shut,
    "LinkOpened": _link_opened,
    "LinkProlonged": _link_prolonged,
    "LinkClosed": _link_closed,
    "ClockSet": _clock_set,
    "PhonesDimmed": _phones_dimmed,
    "MomentShown": _moment_shown,
    "ScribeAdded": _scribe_added,
    "ScribeRevoked": _scribe_revoked,
    "PaperCodeGiven": _paper_code_given,
    "SessionEnded": _session_ended,
    "Undone": _undone,
}
