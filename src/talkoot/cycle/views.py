"""What each screen sees: keyed maps. The browser merges them and never repeats a rule.

Two maps travel: that of the cycle (agenda, headers, door, clock) and that of the activity a screen shows. A key that
is put replaces the old value, one that is dropped is gone. A change of ``"*"`` means: take the whole view again.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict

from talkoot.cycle.state import Activity, CycleState
from talkoot.cycle.upcasting import lifted
from talkoot.ledger.event import Event
from talkoot.methods.method import JSON, Item, Method, Results, Touched, Viewer

EVERYTHING = "*"
View = dict[str, JSON]

_NOT_ON_PHONES = frozenset({"answered", "clock", "door", "has_rules", "open_links", "scribes", "script", "sessions"})
_ONLY_FACILITATOR = frozenset({"has_rules", "open_links", "scribes", "script"})


# The cycle -----------------------------------------------------------------------------------------------------


def cycle_keys(cycle: CycleState, viewer: Viewer) -> Iterator[str]:
    """Name the parts of the cycle's view."""
    for key in (
        "cycle",
        "phase",
        "agenda",
        "active",
        "phones_dimmed",
        "moment",
        "has_rules",
        "ended",
        "clock",
        "door",
        "open_links",
        "scribes",
        "sessions",
    ):
        if _sees(key, viewer):
            yield key
    for activity in cycle.activities.values():
        for kind in ("activity", "answered", "script"):
            if _sees(kind, viewer):
                yield f"{kind}:{activity.id}"


def _sees(kind: str, viewer: Viewer) -> bool:
    if viewer == "participant":
        return kind not in _NOT_ON_PHONES
    return viewer == "facilitator" or kind not in _ONLY_FACILITATOR


def cycle_part(cycle: CycleState, key: str, viewer: Viewer) -> JSON | None:
    """Give one part of the cycle's view."""
    kind, _, name = key.partition(":")
    if not _sees(kind, viewer):
        return None
    match kind:
        case "cycle":
            return {
                "id": cycle.id,
                "name": cycle.name,
                "languages": cycle.languages,
                "perspectives": cycle.perspectives,
                "phases": cycle.phases,
                "questions": cycle.questions,
                "delete_by": cycle.delete_by,
                "told_where": cycle.told_where,
                "sample": cycle.sample,
            }
        case "phase":
            return cycle.phase
        case "agenda":
            return list(cycle.agenda)
        case "active":
            return cycle.active
        case "phones_dimmed":
            return cycle.phones_dimmed
        case "moment":
            return _moment_part(cycle)
        case "has_rules":
            return bool(cycle.rules_of_the_game)
        case "ended":
            return cycle.ended
        case "clock":
            return {"activity": cycle.clock.activity, "ends_at": cycle.clock.ends_at} if cycle.clock else {}
        case "door":
            door = cycle.door
            return {"code": door.code, "session": door.session} if door.is_open else {"code": "", "session": ""}
        case "open_links":
            return [asdict(each) for each in cycle.open_links.values()]
        case "scribes":
            return [{"id": each.id, "label": each.label, "revoked": each.revoked} for each in cycle.scribes.values()]
        case "sessions":
            return [
                {
                    "id": each.id,
                    "name": each.name,
                    "minutes": each.minutes,
                    "stays_open": each.stays_open,
                    "ended": each.ended,
                }
                for each in cycle.sessions.values()
            ]
    activity = cycle.activities.get(name)
    if activity is None:
        return None
    match kind:
        case "activity":
            return header(activity)
        case "answered":
            return activity.answered
        case "script":
            return list(_script(cycle, activity))
    return None


def _script(cycle: CycleState, activity: Activity) -> Iterator[View]:
    """Give what is said and done; a moment of several steps stands before them with the minutes of its clock."""
    for step in activity.script:
        moment = cycle.moments.get(str(step.get("id", "")))
        if moment is None or moment.minutes == step.get("minutes"):
            yield step
            continue
        yield {**step, "minutes": moment.minutes, "say": [], "do": []}
        first = {key: step[key] for key in ("minutes", "say", "do") if step.get(key)}
        if first:
            yield first


def _moment_part(cycle: CycleState) -> View:
    """Give what stands over the activity: a moment, the rules of the game, or nothing."""
    part: View = {}
    if cycle.moment:
        part |= {"id": cycle.moment, "title": cycle.moments[cycle.moment].title}
    if cycle.shows_rules:
        part |= {"rules": list(cycle.rules_of_the_game)}
    return part


def header(activity: Activity) -> View:
    """Give what every screen knows of an activity."""
    return {
        "id": activity.id,
        "method": activity.method.name,
        "phase": activity.phase,
        "title": activity.title,
        "prompt": activity.prompt,
        "minutes": activity.minutes,
        "unit": activity.unit,
        "on": activity.on,
        "session": activity.session,
        "status": activity.status,
        "blind": activity.state.settings.blind,
        "revealed": activity.revealed,
        "published": activity.state.published,
        "on_phones": activity.method.on_phones,
        "asks": asks(activity.method),
        "runs_beside": activity.method.runs_beside,
        "keeps_answers": keeps_answers(activity.method),
        "told_as": activity.method.told_as,
        "settings": activity.state.settings.model_dump(mode="json"),
    }


def cycle_view(cycle: CycleState, viewer: Viewer) -> View:
    """Give the whole view of the cycle."""
    return _collected((key, cycle_part(cycle, key, viewer)) for key in cycle_keys(cycle, viewer))


# An activity ---------------------------------------------------------------------------------------------------


def activity_keys(cycle: CycleState, activity: Activity, viewer: Viewer) -> Iterator[str]:
    """Name the parts of an activity's view: the method's, the items it works on, the results."""
    yield from activity.method.keys(activity.state, viewer)
    if activity.method.builds_on_items:
        yield from (f"item:{item}" for item in cycle.items_for(activity))
    yield "results"


def activity_view(cycle: CycleState, activity: Activity, viewer: Viewer, respondent: str | None = None) -> View:
    """Give the whole view of an activity.

    Parameters
    ----------
    cycle
        Its cycle.
    activity
        The activity.
    viewer
        Whose screen it is.
    respondent
        Whose own contributions to add under ``own``; none adds nothing.
    """
    view = parts_of_activity(cycle, activity, activity_keys(cycle, activity, viewer), viewer)
    if respondent is not None:
        view["own"] = activity.method.own(activity.state, respondent)
    return view


def parts_of_activity(cycle: CycleState, activity: Activity, keys: Iterable[str], viewer: Viewer) -> View:
    """Give those of the named parts that the viewer sees."""
    items: Mapping[str, Item] | None = None
    found: View = {}
    for key in keys:
        part: JSON | None
        if key == "results":
            part = results_part(activity, viewer)
        elif key.startswith("item:"):
            if items is None:  # looked up once for all
                items = cycle.items_for(activity)
            item = items.get(key[5:])
            part = None if item is None else item_part(item)
        else:
            part = activity.method.part(activity.state, key, viewer)
        if part is not None:
            found[key] = part
    return found


def item_part(item: Item) -> JSON:
    """Give an item as screens see it; ``translated`` only where a kit gave its text in several languages."""
    part: View = {"text": item.text, "parts": item.parts, "colour": item.colour}
    return part | {"translated": dict(item.translated)} if item.translated else part


def results_part(activity: Activity, viewer: Viewer) -> JSON | None:
    """Give the sums: what was settled at the close, else, for the room and if not blind, the running ones."""
    if not has_tally(activity.method):
        return None
    settled = activity.results
    if settled is not None:
        return {
            "joint": settled.joint,
            "answered": settled.answered,
            **_grouped(settled),
            "compared": settled.compared,
            "beside": settled.beside,
            "by_place": None if settled.by_place is None else _grouped(settled.by_place),
            "settled": True,
        }
    if viewer == "participant" or not activity.shows_results or activity.status == "planned":
        return None
    answered = activity.method.respondents(activity.state)
    return {
        "joint": activity.method.tally(activity.state, answered),
        "answered": len(answered),
        "sides": {},
        "side_counts": {},
        "too_small": False,
        "compared": None,
        "beside": None,
        "by_place": None,
        "settled": False,
    }


def _grouped(results: Results) -> View:
    """Give the sums by perspective, or by place."""
    return {"sides": results.sides, "side_counts": results.side_counts, "too_small": results.too_small}


def has_tally(method: Method[object, object]) -> bool:  # type: ignore[type-var]
    """Tell whether a method adds its contributions up."""
    return type(method).tally is not Method.tally


def asks(method: Method[object, object]) -> bool:  # type: ignore[type-var]
    """Tell whether people answer by themselves; else the room writes down together what it says."""
    return any("participant" in each.who and not each.anytime for each in method.actions.values())


def keeps_answers(method: Method[object, object]) -> bool:  # type: ignore[type-var]
    """Tell whether one finds one's own answer again after the close."""
    return type(method).at_close is Method.at_close


# Changes -------------------------------------------------------------------------------------------------------

_WHOLE_ACTIVITY = frozenset(
    {"ActivityStarted", "ActivityOpened", "ActivityClosed", "ActivityRevealed", "ActivityChanged"}
)
_CYCLE_PARTS = {
    "CycleCreated": (EVERYTHING,),
    "CycleRenamed": ("cycle",),
    "DeleteBySet": ("cycle",),
    "ActivityAdded": (EVERYTHING,),
    "ActivityRemoved": (EVERYTHING,),
    "ActivityStarted": ("active", "phones_dimmed", "moment"),
    "ActivityShown": ("active", "moment"),
    "ActivityClosed": ("clock",),
    "ActivityRevealed": ("clock",),
    "PhaseEntered": ("phase",),
    "DoorOpened": ("door", "ended", "sessions"),
    "DoorShut": ("door",),
    "LinkOpened": ("open_links",),
    "LinkProlonged": ("open_links",),
    "LinkClosed": ("open_links",),
    "ClockSet": ("clock",),
    "PhonesDimmed": ("phones_dimmed",),
    "MomentShown": ("moment",),
    "ScribeAdded": ("scribes",),
    "ScribeRevoked": ("scribes",),
    "SessionEnded": ("ended", "active", "clock", "moment", "sessions"),
    "Undone": (EVERYTHING,),
}
Change = tuple[str, Touched]
"""An activity (empty: the cycle) and what of its view changed."""


def changes(cycle: CycleState, event: Event) -> list[Change]:
    """Name what an event changed in every view, of its own activity and of those that build on it."""
    event = lifted(cycle, event)
    if not event.activity:
        return _cycle_changes(cycle, event)
    activity = cycle.activities.get(event.activity)
    if activity is None:
        return []
    touched = activity.method.touched(activity.state, event)
    keys = touched.keys | {"results"} if has_tally(activity.method) else touched.keys
    found: list[Change] = [
        (activity.id, Touched(keys, touched.respondents)),
        ("", Touched.of([f"answered:{activity.id}"])),
    ]
    items = [f"item:{key.partition(':')[2]}" for key in touched.keys]
    for other in cycle.building_on(activity.id):
        direct = activity.id in other.on
        found.append((other.id, Touched.of(items if direct else [EVERYTHING])))
    return found


def _cycle_changes(cycle: CycleState, event: Event) -> list[Change]:
    keys = list(_CYCLE_PARTS.get(event.kind, ()))
    found: list[Change] = []
    name = event.data.get("activity")
    if name:
        keys += [f"activity:{name}", f"answered:{name}"]
        if event.kind in _WHOLE_ACTIVITY:
            found.append((name, Touched.of([EVERYTHING])))
            found += [(other.id, Touched.of([EVERYTHING])) for other in cycle.building_on(name)]
    return [("", Touched.of(keys)), *found]


def _collected(parts: Iterable[tuple[str, JSON | None]]) -> View:
    return {key: part for key, part in parts if part is not None}
