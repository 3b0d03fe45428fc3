"""What is known of a cycle without replaying it."""

from talkoot.cycle.state import CycleState
from talkoot.cycle.statistics import statistics
from talkoot.ledger.event import Summary


def summary(cycle: CycleState) -> Summary:
    """Give the summary of a cycle, as it is stored beside the events.

    Returns
    -------
    Summary
        ``data`` holds ``name`` (by language), ``kit``, ``created_at``, ``delete_by``, ``sample``, ``phase``,
        ``phases``, ``status`` (activity → status), ``answered`` (activity → respondents) and ``ended``; and for
        statistics ``organisation_unit``, ``form``, ``minimum``, ``gatherings`` and ``promises`` (see ``statistics``).
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
            "ended": cycle.ended,
            "organisation_unit": cycle.organisation_unit,
            "form": cycle.form,
            "minimum": cycle.minimum,
            **statistics(cycle),
        },
    )
