"""Old events in today's shape: an event is stored for good, its meaning is lifted each time it is read."""

from collections.abc import Callable, Mapping
from typing import Any

from talkoot.cycle.state import CycleState
from talkoot.errors import LedgerError
from talkoot.ledger.event import Event

CYCLE_EVENTS: Mapping[str, int] = {
    "CycleCreated": 6,
    "CycleRenamed": 1,
    "OrganisationUnitSet": 1,
    "DeleteBySet": 1,
    "ActivityAdded": 1,
    "ActivityChanged": 1,
    "ActivityRemoved": 1,
    "ActivityStarted": 1,
    "ActivityOpened": 1,
    "ActivityPaused": 1,
    "ActivityClosed": 3,
    "ActivityRevealed": 3,
    "ActivityShown": 1,
    "ActivityPublished": 1,
    "PhaseEntered": 1,
    "DoorOpened": 1,
    "DoorShut": 1,
    "LinkOpened": 1,
    "LinkProlonged": 1,
    "LinkClosed": 1,
    "ClockSet": 1,
    "PhonesDimmed": 1,
    "MomentShown": 1,
    "ScribeAdded": 1,
    "ScribeRevoked": 1,
    "PaperCodeGiven": 1,
    "SessionEnded": 1,
    "Undone": 1,
}
"""Kinds of event of a cycle and their present versions; a method names its own in ``Method.events``."""

Upcaster = Callable[[dict[str, Any]], dict[str, Any]]


def _with_advice(data: dict[str, Any]) -> dict[str, Any]:
    """Whom to ask for advice came into sessions with version 2."""
    return {**data, "sessions": [{"advice": None, **session} for session in data["sessions"]]}


def _with_places(data: dict[str, Any]) -> dict[str, Any]:
    """Sums by place came in with version 3; before, nobody came by a link of a place."""
    sums = data.get("results")
    return {**data, "results": {**sums, "by_place": None}} if sums else data


def _without_moments(data: dict[str, Any]) -> dict[str, Any]:
    """Lift a cycle from when rules of the game and moments stayed in the kit: it has none to show."""
    sessions = [{**session, "moments": []} for session in data["sessions"]]
    return {**data, "rules_of_the_game": [], "sessions": sessions}


def _of_no_unit(data: dict[str, Any]) -> dict[str, Any]:
    """Lift a cycle from before unit and form of participation were kept."""
    return {**data, "organisation_unit": "", "form": ""}


def _of_grown_ups(data: dict[str, Any]) -> dict[str, Any]:
    """Lift a cycle from before it was said whether children take part."""
    return {**data, "for_children": False}


def _without_rules_in_moments(data: dict[str, Any]) -> dict[str, Any]:
    """Lift a cycle from before a moment could be shown with the rules of the game."""
    sessions = [
        {**session, "moments": [{"with_rules": False, **moment} for moment in session["moments"]]}
        for session in data["sessions"]
    ]
    return {**data, "sessions": sessions}


CYCLE_UPCASTERS: Mapping[tuple[str, int], Upcaster] = {
    ("CycleCreated", 1): _with_advice,
    ("CycleCreated", 2): _without_moments,
    ("CycleCreated", 3): _of_no_unit,
    ("CycleCreated", 4): _of_grown_ups,
    ("CycleCreated", 5): _without_rules_in_moments,
    # Sums came into these with version 2. Without them they are added up on replay, which an upcaster cannot do: it
    # sees no other event.
    ("ActivityClosed", 1): dict,
    ("ActivityRevealed", 1): dict,
    ("ActivityClosed", 2): _with_places,
    ("ActivityRevealed", 2): _with_places,
}
"""Lifts the data of a cycle's event from a version to the next; a method's stand in ``Method.upcasters``."""


def lifted(cycle: CycleState, event: Event) -> Event:
    """Give an event with its data as the present version has it.

    Raises
    ------
    LedgerError
        ``event-newer``: the kind or its version is not known, since a newer Talkoot wrote it.
    """
    versions, upcasters = CYCLE_EVENTS, CYCLE_UPCASTERS
    if event.activity:
        activity = cycle.activities.get(event.activity)
        if activity is None:  # its activity was taken back: nobody reads its data
            return event
        versions, upcasters = activity.method.events, activity.method.upcasters
    present = versions.get(event.kind)
    if event.version == present:
        return event
    if present is None or event.version > present:
        raise LedgerError("event-newer", kind=event.kind, version=event.version)
    data = event.data
    if not data.get("blanked"):  # erased words have no shape to lift
        for version in range(event.version, present):
            data = upcasters[event.kind, version](data)
    return event._replace(version=present, data=data)
