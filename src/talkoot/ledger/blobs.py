"""The table of pictures and sounds, on a connection that the store holds."""

from dataclasses import asdict

from sqlalchemy import Connection, delete, func, insert, or_, select, update

from talkoot.ledger.event import Blob, Entry, Held
from talkoot.ledger.store import Moved
from talkoot.ledger.tables import blobs

#: What people gave; what a kit brought belongs to the activity itself, and is kept as long as the cycle.
_is_of_people = blobs.c.contribution != blobs.c.activity


def put(connection: Connection, blob: Blob) -> None:
    """Write one."""
    connection.execute(insert(blobs), [asdict(blob)])


def get(connection: Connection, blob: str) -> Blob | None:
    """Give one."""
    row = connection.execute(select(blobs).where(blobs.c.id == blob)).mappings().one_or_none()
    return None if row is None else Blob(**row)


def ids(connection: Connection, cycle: str) -> list[str]:
    """Name those of a cycle."""
    return list(connection.scalars(select(blobs.c.id).where(blobs.c.cycle == cycle).order_by(blobs.c.id)))


def held(connection: Connection, cycle: str, activity: str, respondent: str) -> Held:
    """Count those of a respondent, and weigh those of a cycle."""
    is_theirs = (blobs.c.activity == activity) & (blobs.c.respondent == respondent) & _is_of_people
    weight = func.coalesce(func.sum(func.length(blobs.c.content)), 0)
    question = select(func.count().filter(is_theirs), weight).where(blobs.c.cycle == cycle)
    return Held(*connection.execute(question).one())


def drop_unnamed(connection: Connection, before: str) -> int:
    """Delete those that were put before a time and belong to nothing."""
    is_left = (blobs.c.contribution == "") & (blobs.c.put_at < before)
    return connection.execute(delete(blobs).where(is_left)).rowcount


def put_before(connection: Connection, before: str) -> list[tuple[str, str]]:
    """List the cycles and activities that hold some that people put before a time."""
    question = select(blobs.c.cycle, blobs.c.activity).where(blobs.c.put_at < before, _is_of_people).distinct()
    return [(cycle, activity) for cycle, activity in connection.execute(question)]


def drop(connection: Connection, cycle: str, activity: str) -> int:
    """Delete those that people gave in an activity."""
    is_here = (blobs.c.cycle == cycle) & (blobs.c.activity == activity) & _is_of_people
    return connection.execute(delete(blobs).where(is_here)).rowcount


def name(connection: Connection, entry: Entry) -> None:
    """Let those that an entry names belong to its contributions."""
    for blob, contribution in entry.names.items():
        is_waiting = (blobs.c.id == blob) & (blobs.c.cycle == entry.cycle) & (blobs.c.contribution == "")
        if not connection.execute(update(blobs).where(is_waiting).values(contribution=contribution)).rowcount:
            raise Moved  # dropped meanwhile: decided again, it is refused


def erase(connection: Connection, entry: Entry) -> None:
    """Delete those that an entry erases: single ones, and all of its contributions."""
    is_erased = or_(blobs.c.id.in_(entry.erases), blobs.c.contribution.in_(entry.erases))
    is_here = (blobs.c.cycle == entry.cycle) & blobs.c.activity.in_({each.activity for each in entry.events})
    connection.execute(delete(blobs).where(is_here, is_erased))
