"""What is known of a cycle without replaying it."""

from talkoot.cycle.state import CycleState
from talkoot.ledger.event import Summary


def summary(cycle: CycleState) -> Summary:
    """Give the summary of a cycle, as it is stored beside the events.

    Returns
    -------
    Summary
        ``data`` holds ``name`` (by language), ``kit``, ``created_at``, ``delete_by``, ``sample``, ``phase``,
        ``phases``, ``status`` (activity → status), ``answered`` (activity → respondents), ``roles`` (activity →
        people by role, where they were counted) and ``ended``.
    """
    return Summary(
        cycle=cycle.id,
        code=cycle.door.code if cycle.door.is_open else None,
        data={
            "name": cycle.name,
            "kit": cycle.kit,
            "created_at": cycle.created_at,
            "delete_by": cycle.delete_by,
            "sample": cycle.sample,
            "phase": cycle.phase,
            "phases": cycle.phases,
            "status": {activity.id: activity.status for activity in cycle.activities.values()},
            "answered": {activity.id: activity.answered for activity in cycle.activities.values()},
            "roles": _roles(cycle),
            "ended": cycle.ended,
        },
    )


def _roles(cycle: CycleState) -> dict[str, dict[str, int]]:
    found = {activity.id: dict(activity.method.counts(activity.state).roles) for activity in cycle.activities.values()}
    return {activity: roles for activity, roles in found.items() if roles}
