"""Adding up once: the sums of an activity at its close or reveal, and how they stand in the event that says so."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from pydantic_core import from_json, to_json

from talkoot.cycle.state import Activity, CycleState
from talkoot.insight.small_groups import EXPORT_MINIMUM, may_show_sides, sides_hidden
from talkoot.methods.method import JSON, PERSPECTIVES, Perspective, Results


def settle(cycle: CycleState, activity: Activity) -> Results | None:
    """Add up: what is shown stays as it is, however somebody changes their mind later (DESIGN 6).

    Asked when an activity is to be closed or revealed, and changes nothing.
    """
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
    joint = kind.tally_joint(state, answered, list(sides.values()) if shows_sides else [])
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


def stored(results: Results | None) -> dict[str, JSON] | None:
    """Give sums as an event holds them: plain JSON, so that a replay has the very same as the running state."""
    return None if results is None else from_json(to_json(asdict(results)))


def restored(data: Mapping[str, Any] | None) -> Results | None:
    """Give sums as an event held them."""
    return None if data is None else Results(**data)
