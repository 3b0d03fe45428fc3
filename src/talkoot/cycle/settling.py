"""Adding up once: the sums of an activity at its close or reveal, and how they stand in the event that says so."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from pydantic_core import from_json, to_json

from talkoot.cycle.state import Activity, CycleState, Grouped
from talkoot.insight.small_groups import EXPORT_MINIMUM, may_show_sides, sides_hidden, stand_apart
from talkoot.methods.method import JSON, PERSPECTIVES, Giver, Happened, Results

Groups = dict[str, list[str]]
"""Respondents by what they are grouped by: their perspective, or their place."""


def settle(cycle: CycleState, activity: Activity) -> Results | None:
    """Add up: what is shown stays as it is, however somebody changes their mind later (DESIGN 6).

    Asked when an activity is to be closed or revealed, and changes nothing. Each grouping is judged by itself, and
    shown whole or not at all; two are never crossed.
    """
    return _settled(cycle, activity, _shown(cycle, activity))


def _settled(cycle: CycleState, activity: Activity, shown: Sequence[Groups]) -> Results | None:
    """Add up, with the groupings that may be shown."""
    kind, state = activity.method, activity.state
    sides, at_places = _groupings(cycle, activity)
    answered = kind.respondents(state)
    joint = kind.tally_joint(state, answered, [members for groups in shown for members in groups.values()])
    if joint is None:
        return None
    results = _results(cycle, activity, joint, sides, shown)
    if results.sides:
        results.compared = kind.compare(state, results.sides, results.side_counts)
    results.by_place = _results(cycle, activity, joint, at_places, shown) if len(at_places) > 1 else None
    earlier = {each: cycle.activities[each].results for each in activity.on}
    results.beside = kind.beside(state, results, {each: sums for each, sums in earlier.items() if sums is not None})
    return results


def _groupings(cycle: CycleState, activity: Activity) -> tuple[Groups, Groups]:
    """Group those who have answered by their perspective, and by their place."""
    givers, answered = activity.state.givers, activity.method.respondents(activity.state)
    places = {link.id: link.place for link in cycle.open_links.values()}
    # Somebody without a side counts as one of "other", without a place as one elsewhere: else they could be had by
    # subtraction.
    return (
        _grouped(givers, answered, PERSPECTIVES, lambda giver: (giver and giver.perspective) or "other"),
        _grouped(givers, answered, [*places.values(), ""], lambda giver: places.get(giver.place, "") if giver else ""),
    )


def _shown(cycle: CycleState, activity: Activity) -> list[Groups]:
    """Give the groupings that may be shown beside each other, and beside all that was shown before."""
    found: list[Groups] = []
    for groups in _groupings(cycle, activity):
        others = [*activity.shown, *(_as_given(activity, each) for each in found)]
        if _fits(cycle, activity, groups) and stand_apart([*others, _as_given(activity, groups)], cycle.minimum):
            found.append(groups)
    return found


def _as_given(activity: Activity, groups: Groups) -> Grouped:
    """Give the groups with what tells whether somebody has answered anew since."""
    return {group: {each: activity.given.get(each, 0) for each in members} for group, members in groups.items()}


def _grouped(
    givers: Mapping[str, Giver], answered: Iterable[str], order: Iterable[str], group_of: Callable[[Giver | None], str]
) -> Groups:
    found: Groups = {}
    for respondent in answered:
        found.setdefault(group_of(givers.get(respondent)), []).append(respondent)
    return {group: found[group] for group in dict.fromkeys(order) if group in found}


def _sizes(activity: Activity, groups: Groups) -> dict[int, int]:
    # Raised hands are in no group and never shown as one, but a few of them must not be had by subtraction either.
    counted = activity.method.counted(activity.state)
    return dict(enumerate([*(len(members) for members in groups.values()), counted]))


def _fits(cycle: CycleState, activity: Activity, groups: Groups) -> bool:
    is_large = len(groups) > 1 and may_show_sides(_sizes(activity, groups), cycle.minimum)
    return is_large and activity.unit == "person"


def _results(
    cycle: CycleState, activity: Activity, joint: dict[str, JSON], groups: Groups, shown: Sequence[Groups]
) -> Results:
    """Give the sums of everybody, and of each group where the grouping is shown.

    Parameters
    ----------
    cycle, activity
        Of which.
    joint
        Sums of everybody.
    groups
        Of the grouping.
    shown
        All groupings that are shown beside each other.
    """
    sizes = _sizes(activity, groups)
    answered = sum(len(members) for members in groups.values())
    is_held_back = groups not in shown and activity.unit == "person"
    is_hidden = is_held_back or sides_hidden(sizes, cycle.minimum)
    results = Results(joint, answered, too_small=len(groups) > 1 and is_hidden)
    if groups not in shown:
        return results
    smallest_in_file = max(EXPORT_MINIMUM, cycle.minimum)
    results.side_counts = {group: len(members) for group, members in groups.items()}
    results.for_export = may_show_sides(sizes, smallest_in_file)
    minimum = smallest_in_file if results.for_export else cycle.minimum
    results.sides = activity.method.tally_sides(activity.state, groups, minimum)
    return results


def closed(cycle: CycleState, activity: Activity) -> list[Happened]:
    """Give the events of a close. Sums of a blind activity wait for its reveal: people may withdraw before it."""
    said = _closing(cycle, activity, adds_up=activity.shows_results)
    return [Happened("ActivityClosed", said), *_at_close(activity)]


def revealed(cycle: CycleState, activity: Activity) -> list[Happened]:
    """Give the events of a reveal."""
    return [Happened("ActivityRevealed", _closing(cycle, activity, adds_up=True)), *_at_close(activity)]


def _closing(cycle: CycleState, activity: Activity, *, adds_up: bool) -> dict[str, JSON]:
    """Give what the event of a close says: the sums, and whose were shown apart, which the next close must heed."""
    shown = _shown(cycle, activity) if adds_up else []
    sums = _settled(cycle, activity, shown) if adds_up else None
    said: dict[str, JSON] = {"activity": activity.id, "results": stored(sums)}
    if sums is not None and sums.has_groups:
        said["shown"] = [_as_given(activity, each) for each in shown]
    return said


def _at_close(activity: Activity) -> list[Happened]:
    return [replace(each, activity=activity.id) for each in activity.method.at_close(activity.state)]


def stored(results: Results | None) -> dict[str, JSON] | None:
    """Give sums as an event holds them: plain JSON, so that a replay has the very same as the running state."""
    return None if results is None else from_json(to_json(asdict(results)))


def restored(data: Mapping[str, Any] | None) -> Results | None:
    """Give sums as an event held them."""
    return None if data is None else Results(**{**data, "by_place": restored(data["by_place"])})
