"""What a large board costs afterwards: its cloud of words, its files, and what a vote takes on the disk.

Run it with ``python -m benchmarks.files``.
"""

import random
import tempfile
import time
import uuid
from pathlib import Path

from benchmarks.table import Row, Table
from benchmarks.talkoot_hub import OPTIONS, workshop
from talkoot.cycle.engine import Command, Engine
from talkoot.export.everything import export_cycle
from talkoot.insight.words import cloud, frequencies
from talkoot.ledger.sql import SqliteStore
from talkoot.locales import Texts
from talkoot.methods.method import Actor

NOTES = 5_000
PEOPLE = 500
VOTES = 10_000
#: Commands that are committed together, as when a full room writes.
BATCH = 50
#: What notes are made of, in the forms in which people write them.
TEXT = (
    "kuljetus kuljetuksia kuljetuksen avustaja avustajan avustajia päätös päätöksestä päätökset odotin odottaa "
    "jonossa puhelin puhelimessa kukaan vastaa vastannut työntekijä työntekijän vaihtuu vaihtui palvelu "
    "palvelua palvelusta lomake lomakkeita hakemus hakemuksen pitkä selkeä vaikea ymmärtää kieli kielellä "
    "tulkki tulkkia aika aikaa asunto asunnossa harrastus harrastukseen matkalla bussi taksi myöhässä kotiin "
    "koti arki arjessa ystävä ystävät perhe läheinen läheiset kuunnella kuulluksi kertoa sanoa päättää itse "
    "apu apua tuki tukea oikeus oikeuksia tieto tiedosta ohje ohjeita viikko viikossa "
)
#: Files of results, as the facilitator's window offers them; papers to print are made before a workshop.
FILES = ("easy_summary", "management_summary", "report", "workbook", "pictures", "archive")


def note(chance: random.Random) -> str:
    """Give what somebody writes."""
    return " ".join(chance.choices(TEXT.split(), k=chance.randint(4, 12)))


def board(path: Path) -> tuple[Engine, str]:
    """Write a board of many notes that is closed."""
    cycle, _ = workshop(path, "sticky_notes")
    engine = Engine(SqliteStore(path))
    chance = random.Random(7)
    notes = [
        Command(
            cycle,
            "add_note",
            {"text": note(chance)},
            "activity",
            Actor("participant", f"{number % PEOPLE:032d}", "client"),
        )
        for number in range(NOTES)
    ]
    for begin in range(0, NOTES, BATCH):
        refused = [each.refusal for each in engine.do(notes[begin : begin + BATCH]) if not each.ok]
        if refused:
            raise RuntimeError(refused[0])
    engine.do([Command(cycle, "close_activity", {"activity": "activity"})])
    return engine, cycle


def clouded(engine: Engine, cycle: str) -> float:
    """Give the seconds that a cloud takes, with the base forms of its words."""
    activity = engine.state(cycle).activities["activity"]
    frame = activity.method.frame(activity.state, {})
    began = time.perf_counter()
    cloud(frequencies(frame["text"]), Texts("export", "fi"))
    return time.perf_counter() - began


def exported(engine: Engine, cycle: str) -> tuple[float, int]:
    """Give the seconds that all files take, and how often the progress was told."""
    told: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        began = time.perf_counter()
        export_cycle(engine, cycle, Path(folder), only=FILES, progress=lambda _done, _of, title: told.append(title))
        return time.perf_counter() - began, len(told)


def bytes_of_a_vote(folder: Path) -> float:
    """Give what a vote takes in the file, its indices and its command included."""
    path = folder / "votes.sqlite"
    cycle, _ = workshop(path, "poll")
    store = SqliteStore(path)
    engine = Engine(store)
    store.clean()
    before = path.stat().st_size
    for begin in range(0, VOTES, BATCH):
        engine.do(
            [
                Command(
                    cycle,
                    "choose",
                    {"options": [OPTIONS[number // PEOPLE % 2]]},
                    "activity",
                    Actor("participant", f"{number % PEOPLE:032d}", "client"),
                    uuid.uuid4().hex[:16],
                )
                for number in range(begin, begin + BATCH)
            ]
        )
    store.clean()
    found = (path.stat().st_size - before) / VOTES
    store.close()
    return found


def main() -> Table:
    """Run and print."""
    with tempfile.TemporaryDirectory() as folder:
        engine, cycle = board(Path(folder) / "board.sqlite")
        first = clouded(engine, cycle)  # reads what belongs to the language
        again = clouded(engine, cycle)
        took, told = exported(engine, cycle)
        engine.store.close()
        vote = bytes_of_a_vote(Path(folder))
    table = Table(
        f"A board of {NOTES:,} notes",
        (
            Row("its cloud of words, first time", first, 2, "s"),
            Row("… again", again, 2, "s"),
            Row("all files of results", took, 5, "s"),
            Row("bytes of the ledger for a vote", vote, 1024, "B"),
        ),
        "The cloud is drawn in a thread of its own, so that the screen goes on. While files are made, it was said "
        f"{told} times how far it is. {VOTES:,} votes of {PEOPLE} people, the file being packed before and after.",
    )
    print(table.markdown())
    return table


if __name__ == "__main__":
    main()
