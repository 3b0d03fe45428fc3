"""Links that stay open for weeks, beside the room's door: how they open, are prolonged and end."""

from collections.abc import Iterator
from datetime import date

from talkoot.cycle import actions
from talkoot.cycle.settling import closed
from talkoot.cycle.state import Activity, CycleState
from talkoot.errors import Refusal
from talkoot.methods.method import Context, Decision, Happened

#: Letters of a code, of 36 kinds: 134 bits.
CODE_LETTERS = 26


def open_link(cycle: CycleState, action: actions.OpenLink, context: Context) -> Decision:
    """Make a link, and open what its session asks."""
    if cycle.for_children:
        return Refusal("children-no-links")
    session = cycle.sessions.get(action.session)
    if session is None:
        return Refusal("unknown-session", {"session": action.session})
    if not session.stays_open:
        return Refusal("session-gathers", {"session": action.session})
    refusal = _check_day(cycle, action.until, context)
    if refusal:
        return refusal
    link = {
        "id": context.new_id(),
        "code": "".join(context.new_id() for _ in range(3))[:CODE_LETTERS],
        "session": action.session,
        "place": action.place,
        "until": action.until.isoformat(),
    }
    return [Happened("LinkOpened", link), *_opened(cycle, action.session)]


def prolong(cycle: CycleState, action: actions.ProlongLink, context: Context) -> Decision:
    """Set the last day anew."""
    link = cycle.open_links.get(action.link)
    if link is None:
        return Refusal("unknown-link")
    refusal = _check_day(cycle, action.until, context)
    if refusal:
        return refusal
    until = action.until.isoformat()
    if not link.closed and link.until == until:
        return []
    return [Happened("LinkProlonged", {"id": link.id, "until": until}), *_opened(cycle, link.session)]


def close(cycle: CycleState, action: actions.CloseLink, context: Context) -> Decision:  # noqa: ARG001
    """Close a link; with the last one of its session close what is open there."""
    link = cycle.open_links.get(action.link)
    if link is None:
        return Refusal("unknown-link")
    if link.closed:
        return []
    others = (each for each in cycle.open_links.values() if each.session == link.session and each.id != link.id)
    is_last = all(each.closed for each in others)
    ended = [
        happened
        for each in _of(cycle, link.session)
        if is_last and each.status == "open"
        for happened in closed(cycle, each)
    ]
    return [Happened("LinkClosed", {"id": link.id}), *ended]


def _check_day(cycle: CycleState, until: date, context: Context) -> Refusal | None:
    # A day of UTC: a link closes at two or three in the Finnish night.
    if until.isoformat() < context.at[:10]:
        return Refusal("date-past", {"date": until.isoformat()})
    if until.isoformat() > cycle.delete_by:
        return Refusal("after-deletion", {"date": until.isoformat(), "delete_by": cycle.delete_by})
    return None


def _of(cycle: CycleState, session: str) -> Iterator[Activity]:
    return (each for each in cycle.activities_in_order() if each.session == session)


def _opened(cycle: CycleState, session: str) -> list[Happened]:
    """Open what can be answered alone; what builds on hidden answers, or was revealed, stays as it is."""
    return [
        Happened("ActivityOpened", {"activity": each.id})
        for each in _of(cycle, session)
        if each.status != "open"
        and each.method.on_phones
        and not (each.state.settings.blind and each.revealed)
        and all(cycle.activities[source].shows_results for source in each.on)
    ]
