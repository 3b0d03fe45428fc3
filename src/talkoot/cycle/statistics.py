"""What a cycle adds to the organisation's statistics (D40). It is written with the summary: no event is read for them.

How each thing is counted stands here, and in words on the screen that shows it (``counted-…`` in ``export.*.ftl``).
"""

from collections.abc import Iterable, Sequence
from typing import Any

from talkoot.cycle.state import Activity, CycleState, Phase
from talkoot.methods.counting import Counts, Promise, Telling

#: What people write in these phases are ideas: what to change and how. The others hold observations and judgements.
IDEA_PHASES: frozenset[Phase] = frozenset({"listening", "change_need", "solutions"})


def statistics(cycle: CycleState) -> dict[str, Any]:
    """Count what was held and what was promised.

    Returns
    -------
    dict
        ``gatherings``: those that were held, that is of which something was opened, in order of the agenda. Each has
        ``day``: on which it began, ISO 8601; ``people``: how many came, see below; ``roles``: people by role where they
        were counted; ``ideas``: notes and statements that are shown, given in one of :data:`IDEA_PHASES`;
        ``decisions``: how many were written down.
        ``promises``: all decisions, each with ``by``, ``told`` and ``kept`` (see ``methods.counting.Promise``), told
        by itself or by an activity that tells of it.

    Notes
    -----
    Where roles were counted, their sum says how many came. Else it is the most who answered one activity on their own:
    at least so many were there. Nobody is known from one activity to the next, so more cannot be said.
    """
    held: dict[str, list[tuple[Activity, Counts]]] = {}
    promises: list[Promise] = []
    tellings: list[Telling] = []
    for activity in cycle.activities_in_order():
        if activity.begun_on:
            # Nothing that is blind is counted; and an activity outside of any gathering is one of its day.
            counts = activity.method.counts(activity.state) if activity.shows_results else Counts()
            held.setdefault(activity.session or activity.begun_on, []).append((activity, counts))
            promises += counts.promises
            tellings += counts.tellings
    return {
        "gatherings": [_gathering(each) for each in held.values()],
        "promises": [_as_told(each, [one for one in tellings if one.item == each.item]) for each in promises],
    }


def _as_told(promise: Promise, tellings: Iterable[Telling]) -> dict[str, Any]:
    """Count a promise once, wherever people were told of it: the first day counts, and the last word."""
    own = [Telling(promise.item, promise.told, promise.kept)] if promise.told else []
    told = sorted([*tellings, *own], key=lambda each: each.on)
    if not told:
        return {"by": promise.by, "told": "", "kept": False}
    return {"by": promise.by, "told": told[0].on, "kept": told[-1].kept}


def _gathering(counted: Sequence[tuple[Activity, Counts]]) -> dict[str, Any]:
    roles = max((counts.roles for _, counts in counted), key=lambda each: sum(each.values()))
    answered = [activity.answered for activity, _ in counted if activity.unit == "person"]
    return {
        "day": min(activity.begun_on for activity, _ in counted),
        "people": sum(roles.values()) or max(answered, default=0),
        "roles": dict(roles),
        "ideas": sum(counts.given for activity, counts in counted if activity.phase in IDEA_PHASES),
        "decisions": sum(len(counts.promises) for _, counts in counted),
    }
