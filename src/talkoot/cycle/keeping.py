"""How long what is kept, by kind (F25): answers until the day that was promised, pictures and sound for 30 days.

Whatever runs on a ledger for long asks for it now and then: nobody has to remember.
"""

from datetime import date, timedelta

from talkoot.cycle.engine import replay
from talkoot.cycle.state import CycleState
from talkoot.cycle.summary import summary
from talkoot.ledger.event import Summary
from talkoot.ledger.store import Store

#: After so many days without the activity being open its pictures and sounds are deleted.
MEDIA_DAYS = 30


def keep_no_longer(store: Store, today: date) -> list[str]:
    """Erase what has been kept long enough.

    Parameters
    ----------
    store
        The ledger.
    today
        The day, UTC.

    Returns
    -------
    list of str
        Ids of the cycles that were forgotten, because the day by which their answers are deleted is over. Their
        counts stay for the organisation's statistics.
    """
    over = [each for each in store.summaries() if each.data["delete_by"] < today.isoformat()]
    for each in over:
        store.forget(each.cycle, _counts_of(store, each, today))
    _drop_media(store, (today - timedelta(days=MEDIA_DAYS)).isoformat())
    return [each.cycle for each in over]


def _counts_of(store: Store, found: Summary, today: date) -> Summary:
    """Give what stays; a summary holds nobody's words (rule L7)."""
    data = found.data if "gatherings" in found.data else summary(_state(store, found.cycle)).data
    return Summary(found.cycle, None, {**data, "forgotten_on": today.isoformat()})


def _drop_media(store: Store, before: str) -> None:
    held: dict[str, list[str]] = {}
    for cycle, activity in store.media_put(before):
        held.setdefault(cycle, []).append(activity)
    for cycle, activities in held.items():
        known = _state(store, cycle).activities
        for each in activities:
            # One that was taken off the agenda shows its pictures to nobody any more.
            if each not in known or "" < known[each].closed_on < before:
                store.drop_media(cycle, each)


def _state(store: Store, cycle: str) -> CycleState:
    return replay(cycle, store.read(cycle=cycle))
