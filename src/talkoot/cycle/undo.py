"""Taking back one's last command, by a compensating event.

``Undone`` names the positions of the command it takes back; a replay leaves their events out. So every method can be
undone without a rule of its own, and applying and undoing restores the state by construction.
"""

from collections.abc import Iterable

from talkoot.cycle.state import CycleState
from talkoot.cycle.upcasting import lifted
from talkoot.errors import Refusal
from talkoot.ledger.event import Event
from talkoot.ledger.store import Store
from talkoot.methods.method import Actor, Decision, Happened

#: What cannot be taken back: others have seen it, or it was meant to be final.
FINAL = frozenset({"CycleCreated", "ActivityRevealed", "DoorOpened", "LinkOpened", "LinkProlonged"})

#: What is no step of the workshop, so that an undo looks for the one before. A code on paper cannot be called back.
NO_STEPS = frozenset({"Undone", "PaperCodeGiven"})


def undone_positions(events: Iterable[Event]) -> frozenset[int]:
    """Give the positions that the undo events among these take back."""
    return frozenset(
        position
        for event in events
        if event.kind == "Undone"
        for position in range(event.data["first"], event.data["last"] + 1)
    )


def decide(store: Store, cycle: CycleState, activity: str, actor: Actor) -> Decision:
    """Give the event that takes the actor's last command back, or why not.

    Parameters
    ----------
    store
        Where the commands are.
    cycle
        The state now.
    activity
        Look among the actor's commands in this activity; empty looks among all (for the facilitator).
    actor
        Who asks; a respondent's commands are their own, the facilitators share theirs.
    """
    last: tuple[int, list[Event]] | None = None
    history = list(store.read(cycle=cycle.id))
    undone = undone_positions(history)
    by_position = {event.position: event for event in history}
    for command in store.commands(cycle.id, actor.respondent):
        events = [by_position[each] for each in range(command.first, command.last + 1) if each in by_position]
        if not events or command.first in undone or events[0].kind in NO_STEPS:
            continue
        if activity and not any(_concerns(event, activity) for event in events):
            continue
        last = (command.last, events)
        break
    if last is None:
        return Refusal("nothing-to-undo")
    position, events = last
    if any(event.kind == "ActivityRevealed" for event in events):
        return Refusal("final-revealed")
    erased = {event.data.get("id") for event in history if event.data.get("blanked")}
    if any(_is_final(event) or event.data.get("id", "") in erased for event in events):
        return Refusal("final")
    if any(event.kind == "ActivityClosed" for event in events) and any(event.activity for event in events):
        return Refusal("final")  # the close erased answers (`Method.at_close`)
    later = [event for event in history if event.position > position and event.position not in undone]
    for closed in (event for event in events if event.kind == "ActivityClosed"):
        refusal = _keeps_closed(cycle, closed, later)
        if refusal is not None:
            return refusal
    others = [event for event in later if event.respondent != actor.respondent]
    if _made(cycle, events) & _built_on(cycle, others):
        return Refusal("built-upon")
    return [Happened("Undone", {"first": events[0].position, "last": events[-1].position})]


def _is_final(event: Event) -> bool:
    """Tell whether an event cannot be taken back: others have seen it, or a picture or a sound is erased."""
    return event.kind in FINAL or bool(event.data.get("erased"))


def _keeps_closed(cycle: CycleState, closed: Event, later: Iterable[Event]) -> Refusal | None:
    """Say why a close cannot be taken back; none where the activity may be open again as if it had never been closed.

    What was shown by side was shown: it has to stay known, so that what runs on is no finer. Opening the activity again
    keeps it; leaving the close out of the replay would not.
    """
    activity = cycle.activities[closed.data["activity"]]
    if activity.results is not None and activity.results.has_groups:
        return Refusal("final-sides")
    # Another activity may have been opened on it, or the gathering ended: then two would be open, or one after the end.
    return Refusal("built-upon") if any(event.kind != "Undone" for event in later) else None


def _concerns(event: Event, activity: str) -> bool:
    return activity in (event.activity, event.data.get("activity"))


Part = tuple[str, str]


def _made(cycle: CycleState, events: Iterable[Event]) -> set[Part]:
    """Name what others may have built on: parts of an activity's view, or its course (``"*"``)."""
    found = _courses(events)
    for event in events:
        activity = cycle.activities.get(event.activity)
        if activity is not None:
            found |= {(activity.id, key) for key in activity.method.made(activity.state, lifted(cycle, event))}
    return found


def _built_on(cycle: CycleState, events: Iterable[Event]) -> set[Part]:
    """Name what these events rest on: parts, and the course of their activity."""
    found = _courses(events)
    for event in events:
        activity = cycle.activities.get(event.activity)
        if activity is not None:
            found |= {(activity.id, key) for key in activity.method.built_on(activity.state, lifted(cycle, event))}
            found.add((activity.id, "*"))
    return found


def _courses(events: Iterable[Event]) -> set[Part]:
    """Name the activities whose course these events of the cycle set."""
    found: set[Part] = set()
    for event in events:
        if not event.activity and "activity" in event.data:
            found.add((event.data["activity"], "*"))
        elif event.kind == "ActivityAdded":
            found.add((event.data["id"], "*"))
    return found
