"""How long a replay takes: 100,000 events of a large workshop, read from a ledger file and applied.

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

EVENTS = 100_000
NOTES = 20_000
LIKES = 60_000
RESPONDENTS = 2_000
_AT = "2026-01-15T10:00:00+00:00"


def workshop() -> Iterator[tuple[str, str, str, dict[str, Any]]]:
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
    for number in range(NOTES):
        respondent = f"{chance.randrange(RESPONDENTS):043d}"
        notes.append((new_id(), respondent))
        text = f"Kuljetus tuli liian myöhään, ja odotin ulkona {number} minuuttia"
        data = {"id": notes[-1][0], "text": text, "column": "", "colour": "yellow"}
        yield "NoteAdded", "notes", respondent, data | giver
    for number in range(EVENTS - NOTES - 3):
        note, respondent = chance.choice(notes)
        if number < LIKES:
            yield "NoteLiked", "notes", f"{chance.randrange(RESPONDENTS):043d}", {"id": note} | giver
        else:
            data = {"id": note, "text": "Kuljetus tuli sittenkin ajoissa", "column": "", "colour": "yellow"}
            yield "NoteEdited", "notes", respondent, data | giver


def written(path: Path) -> str:
    """Write the workshop to a ledger; give its cycle."""
    store, cycle = SqliteStore(path), str(uuid.uuid4())
    events = [
        Event(position, cycle, activity, kind, 1, respondent, _AT, data)
        for position, (kind, activity, respondent, data) in enumerate(workshop(), start=1)
    ]
    store.append([Entry(new_id(), cycle, "", tuple(events))], 0)
    store.close()
    return cycle


def main() -> Table:
    """Run and print."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "replay.sqlite"
        cycle = written(path)
        store = SqliteStore(path)
        began = time.perf_counter()
        state = replay(cycle, store.read(cycle=cycle))
        seconds = time.perf_counter() - began
        store.close()
    table = Table(
        "Replay",
        (Row(f"{state.position:,} events read from a ledger file and applied", seconds, 2, "s"),),
        f"A sticky notes activity with {NOTES:,} notes of {RESPONDENTS:,} people, their likes and changes.",
    )
    print(table.markdown())
    return table


if __name__ == "__main__":
    main()
