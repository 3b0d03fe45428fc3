"""How long a replay takes: 100,000 events of a large workshop, and a million, read from a ledger file and applied.

Run it with ``python -m benchmarks.replay``.
"""

import random
import tempfile
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.table import Row, Table
from talkoot.cycle.engine import new_id, replay
from talkoot.ledger.event import Entry, Event
from talkoot.ledger.sql import SqliteStore

#: How many events, and in how many seconds.
GOALS = {100_000: 2.0, 1_000_000: 10.0}
#: Of a hundred events.
NOTES, LIKES = 20, 60
RESPONDENTS = 2_000
_AT = "2026-01-15T10:00:00+00:00"


def workshop(events: int) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Give what happens: kind, activity, respondent and data of each event."""
    chance = random.Random(7)
    yield (
        "CycleCreated",
        "",
        "",
        {
            "name": {"fi": "Foorumi"},
            "kit": "",
            "languages": ["fi"],
            "perspectives": ["client", "worker"],
            "phases": ["current_state"],
            "questions": {},
            "told_where": {},
            "delete_by": "2099-12-31",
            "sample": True,
            "minimum": 4,
            "sessions": [],
        },
    )
    plan = {"phase": "current_state", "title": {}, "prompt": {}, "minutes": 10, "unit": "person", "session": ""}
    plan |= {"on": [], "script": [], "before": ""}
    yield "ActivityAdded", "", "", plan | {"id": "notes", "method": "sticky_notes", "settings": {"likes": True}}
    yield "ActivityStarted", "", "", {"activity": "notes"}
    giver = {"perspective": "client", "channel": "phone_page"}
    notes: list[tuple[str, str]] = []
    for number in range(events * NOTES // 100):
        respondent = f"{chance.randrange(RESPONDENTS):043d}"
        notes.append((new_id(), respondent))
        text = f"Kuljetus tuli liian myöhään, ja odotin ulkona {number} minuuttia"
        data = {"id": notes[-1][0], "text": text, "column": "", "colour": "yellow"}
        yield "NoteAdded", "notes", respondent, data | giver
    for number in range(events - len(notes) - 3):
        note, respondent = chance.choice(notes)
        if number < events * LIKES // 100:
            yield "NoteLiked", "notes", f"{chance.randrange(RESPONDENTS):043d}", {"id": note} | giver
        else:
            data = {"id": note, "text": "Kuljetus tuli sittenkin ajoissa", "column": "", "colour": "yellow"}
            yield "NoteEdited", "notes", respondent, data | giver


def written(path: Path, events: int) -> str:
    """Write the workshop to a ledger; give its cycle."""
    store, cycle = SqliteStore(path), str(uuid.uuid4())
    found = [
        Event(position, cycle, activity, kind, 1, respondent, _AT, data)
        for position, (kind, activity, respondent, data) in enumerate(workshop(events), start=1)
    ]
    store.append([Entry(new_id(), cycle, "", tuple(found))], 0)
    store.close()
    return cycle


def replayed(events: int) -> float:
    """Give the seconds that a replay takes."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "replay.sqlite"
        cycle = written(path, events)
        store = SqliteStore(path)
        began = time.perf_counter()
        state = replay(cycle, store.read(cycle=cycle))
        seconds = time.perf_counter() - began
        store.close()
    if state.position != events:
        raise RuntimeError(f"{state.position} events were replayed, not {events}")
    return seconds


def main() -> Table:
    """Run and print."""
    table = Table(
        "Replay",
        tuple(
            Row(f"{events:,} events read from a ledger file and applied", replayed(events), goal, "s")
            for events, goal in GOALS.items()
        ),
        f"A sticky notes activity of {RESPONDENTS:,} people: {NOTES} of a hundred events are notes, {LIKES} likes, the "
        "others changes.",
    )
    print(table.markdown())
    return table


if __name__ == "__main__":
    main()
