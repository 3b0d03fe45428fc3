"""How long the organisation's statistics take: 1,000 cycles with a million events, counted from their summaries.

Run it with ``python -m benchmarks.organisation``.
"""

import copy
import random
import tempfile
import time
import uuid
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks.table import Row, Table
from talkoot.cycle.api import Ledger
from talkoot.cycle.engine import Engine, new_id
from talkoot.cycle.state import FORMS
from talkoot.kits.create import create_cycle
from talkoot.kits.load import load_kit
from talkoot.ledger.event import Entry, Event, Summary
from talkoot.ledger.sql import SqliteStore
from talkoot.locales import Texts

CYCLES = 1_000
EVENTS = 1_000
"""Of each cycle."""
UNITS = 30
YEARS = range(2022, 2027)
ROLES = ("client", "developer_client", "expert_by_experience", "relative", "worker", "supervisor", "student")
_TODAY = date(2026, 12, 31)


def a_summary() -> dict[str, Any]:
    """Give the summary of a real cycle, that of the longest kit."""
    engine = Engine(SqliteStore(":memory:"))
    create_cycle(engine, load_kit("co_development_group"))
    return engine.store.summaries()[0].data


def summaries() -> Iterator[dict[str, Any]]:
    """Give a summary per cycle: half a year of gatherings, decisions with their days, people by role."""
    chance = random.Random(7)
    model = a_summary()
    for number in range(CYCLES):
        year = chance.choice(YEARS)
        yield copy.copy(model) | {
            "created_at": f"{year}-01-{number % 28 + 1:02}T10:00:00+00:00",
            "form": chance.choice(FORMS),
            "organisation_unit": f"Yksikkö {chance.randrange(UNITS)}",
            "gatherings": [
                {
                    "day": f"{year}-{month:02}-{chance.randrange(1, 29):02}",
                    "people": chance.randrange(6, 40),
                    "roles": {role: chance.randrange(9) for role in ROLES},
                    "ideas": chance.randrange(60),
                    "decisions": chance.randrange(5),
                }
                for month in range(1, 8)
            ],
            "promises": [
                {"by": f"{year}-09-{each + 1:02}", "told": f"{year}-09-{chance.randrange(1, 29):02}", "kept": each > 2}
                for each in range(6)
            ],
        }


def written(path: Path) -> None:
    """Write the cycles to a ledger."""
    store = SqliteStore(path)
    position = 0
    for data in summaries():
        cycle = str(uuid.uuid4())
        note = {"text": "Kuljetus tuli myöhässä", "column": "", "colour": "yellow", "perspective": "client"}
        events = tuple(
            Event(
                position + each,
                cycle,
                "notes",
                "NoteAdded",
                1,
                f"{each:043d}",
                data["created_at"],
                note | {"id": new_id()},
            )
            for each in range(1, EVENTS + 1)
        )
        store.append([Entry(new_id(), cycle, "", events)], position, [Summary(cycle, None, data)])
        position += EVENTS
    store.close()


def main() -> Table:
    """Run and print."""
    # What is drawn with is loaded before: a screen loads it once, however much there is to count.
    from talkoot.export.pictures import board_png
    from talkoot.export.statistics import tables, write_statistics
    from talkoot.insight.participation import participation
    from talkoot.insight.participation_figure import beside_figure, people_by, people_by_role, years_figure

    texts = Texts("export", "fi")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "organisation.sqlite"
        written(path)
        began = time.perf_counter()
        ledger = Ledger(Engine(SqliteStore(path)))
        found = participation(ledger.statistics(), texts, {}, _TODAY)
        tables(found, _TODAY.year, texts)
        counted = time.perf_counter() - began
        figures = [years_figure(found, texts)]
        figures += [beside_figure(people_by(found, group, _TODAY.year), "") for group in ("form", "unit")]
        figures.append(beside_figure(people_by_role(found, _TODAY.year, texts), ""))
        for figure in figures:
            board_png(figure, title="", alt="")
        drawn = time.perf_counter() - began - counted
        write_statistics(found, Path(folder) / "organisation.xlsx", _TODAY.year, texts)
        saved = time.perf_counter() - began - counted - drawn
        ledger.close()
    table = Table(
        "The organisation's statistics",
        (
            Row(f"{CYCLES:,} cycles with {CYCLES * EVENTS:,} events: every table", counted, 3, "s"),
            Row("the workbook", saved, 3, "s"),
            Row("the four figures as pictures, which come after the tables", drawn, 6, "s"),
        ),
        "Counted from the summaries in the ledger file; no event is read. Loading pandas and Matplotlib is not in it.",
    )
    print(table.markdown())
    return table


if __name__ == "__main__":
    main()
