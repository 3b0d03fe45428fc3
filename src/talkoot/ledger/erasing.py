"""Taking a contribution out of the ledger: its words in every event, its pictures and its sound."""

import json

from sqlalchemy import Connection, or_, select, update

from talkoot.ledger import blobs
from talkoot.ledger.event import Entry
from talkoot.ledger.tables import events

#: Up to so many erased contributions are looked for by the database; more are looked for here, in one pass.
_SOUGHT_BY_ID = 20


def erase(connection: Connection, entry: Entry) -> None:
    """Carry out what an entry erases; their bytes are gone after the next sweep."""
    _blank(connection, entry)
    blobs.erase(connection, entry)


def _blank(connection: Connection, entry: Entry) -> None:
    """Erase the words of contributions from the events that carry them."""
    question = select(events.c.position, events.c.data).where(
        events.c.cycle == entry.cycle,
        events.c.activity.in_({event.activity for event in entry.events}),
        events.c.position < entry.events[0].position,
    )
    if len(entry.erases) <= _SOUGHT_BY_ID:
        # An id is somewhere in the data: of thousands of events a handful then has to be read.
        question = question.where(or_(*(events.c.data.contains(each, autoescape=True) for each in entry.erases)))
    for position, data in connection.execute(question).all():
        known = json.loads(data)
        if known.get("id") in entry.erases and not known.get("blanked"):
            kept = {key: known[key] for key in ("id", "perspective", "channel", "place") if key in known}
            blanked = json.dumps(kept | {"blanked": True}, separators=(",", ":"))
            connection.execute(update(events).where(events.c.position == position).values(data=blanked))
