"""Talkoot beside stock Voilà, a shared document and the ceiling, in one run; the median of several rounds.

Run it with ``python -m benchmarks.side_by_side``; ``--once`` makes one round, ``--quick`` one with fewer people.
"""

import sys
from collections.abc import Callable, Mapping
from functools import partial

from benchmarks import relay
from benchmarks.contest import Measured, ceiling, median_of, pressed, shared_document, stock_voila, talkoot
from benchmarks.table import Comparison, Page, Row, Table

ROUNDS = 3
VOTES = "Votes that stay hidden until they are shown"
BOARD = "A board on which phones see each other's notes"
#: What every ratio is to.
MEASURE = "Talkoot, 300"

COLUMNS = (
    ("joined_s", "all have joined", "s"),
    ("p50", "answer p50", "ms"),
    ("p95", "p95", "ms"),
    ("p99", "p99", "ms"),
    ("screen_p99", "on the screen p99", "ms"),
    ("everywhere_p99", "on the last phone p99", "ms"),
    ("cpu_s", "server's processor for 1,000 votes", "s"),
    ("memory_kib", "memory per participant", "KiB"),
)


def contests(*, quick: bool) -> Mapping[str, Mapping[str, Callable[[], Measured]]]:
    """Give each round that is played, by what is compared and who with how many."""
    most = (50, 300) if quick else (50, 300, 1000, 5000)
    return {
        VOTES: {
            **{f"Talkoot, {people}": partial(talkoot, "poll", people) for people in most},
            **{f"the ceiling, {people}": partial(ceiling, people) for people in most if people >= 300},
            "stock Voilà, 10": partial(stock_voila, 10),
        },
        BOARD: {
            **{f"Talkoot, {people}": partial(talkoot, "sticky_notes", people) for people in most if people < 5000},
            **{f"y-websocket, {people}": partial(shared_document, people) for people in (50, 300)},
        },
    }


def comparison(title: str, found: Mapping[str, Measured]) -> Comparison:
    """Lay figures side by side, each with its ratio to Talkoot with 300."""
    measure = found[MEASURE]
    rows = {}
    for name, measured in found.items():
        cells = []
        for field, _, _ in COLUMNS:
            value, of = getattr(measured, field), getattr(measure, field)
            cells.append((value, value / of if value is not None and of and name != MEASURE else None))
        rows[name] = tuple(cells)
    return Comparison(title, tuple((heading, unit) for _, heading, unit in COLUMNS), rows)


def goals(votes: Mapping[str, Measured], board: Mapping[str, Measured], quick: bool) -> Table:
    """Hold what was measured against what was to be reached."""
    room, forum = votes["Talkoot, 300"], votes["Talkoot, 300" if quick else "Talkoot, 5000"]
    thousand = votes["Talkoot, 300" if quick else "Talkoot, 1000"]
    (ours, ours_per_cpu), (top, top_per_cpu) = pressed("poll"), pressed("")
    return Table(
        "Goals of a full room",
        (
            Row("300 people have the page and their state, one wave", room.joined_s, 3, "s"),
            Row("1,000 people have the page and their state, one wave", thousand.joined_s, 5, "s"),
            Row("300 votes in one second: answer after commit, p99", room.p99 or 0, 50, "ms"),
            Row("… from the phone to the room's screen, p99", room.screen_p99 or 0, 150, "ms"),
            Row("5,000 people, 1,000 votes a second: answer, p99", forum.p99 or 0, 100, "ms"),
            Row("… from the phone to the room's screen, p99", forum.screen_p99 or 0, 250, "ms"),
            Row("… memory per participant", forum.memory_kib or 0, 40, "KiB"),
            Row("… cost of a vote, as a multiple of that with 300", (forum.cpu_s or 0) / (room.cpu_s or 1), 1.2, ""),
            Row("300 notes on a shared board: answer, p99", board["Talkoot, 300"].p99 or 0, 50, "ms"),
            Row(
                "300 vote without a pause: ceiling's votes a second, as a multiple of Talkoot's",
                top / ours,
                1 / 0.6,
                "",
            ),
            Row("… the same for a second of the server's processor", top_per_cpu / ours_per_cpu, 1 / 0.6, ""),
        ),
        f"Without a pause Talkoot carried {ours:,.0f} votes a second and the ceiling {top:,.0f}; "
        f"for each second of their own processor time {ours_per_cpu:,.0f} and {top_per_cpu:,.0f}.",
    )


NOTE = """\
In a wave everybody votes once, within a second, or at 1,000 votes a second where there are more; three waves a round;
the median of {rounds}. A ratio is to Talkoot with 300. Memory is what the server's processes hold alone.

Joining is the page, its script and style, the answer of `/api/join`, the method's module and the WebSocket with both
views. For the ceiling, which is the hub's own server with echo and group commit, it is the link alone; for the relay
the synced document; for Voilà the page, the kernel and the state of its widgets, without the page's scripts. The relay
stores nothing and answers nobody, and each phone there holds everything. With Talkoot a phone is sent its own at once
and what is shared four times a second at most; when the last phone shows it is not measured."""


def main(*, once: bool = False, quick: bool = False) -> Page:
    """Run and print."""
    rounds = 1 if once or quick else ROUNDS
    relay.bring()
    found: dict[str, dict[str, Measured]] = {}
    for title, contenders in contests(quick=quick).items():
        found[title] = {}
        for name, play in contenders.items():
            found[title][name] = median_of([play() for _ in range(rounds)])
            print(f"{title}: {name}: {found[title][name]}", file=sys.stderr, flush=True)
    page = Page(
        (
            goals(found[VOTES], found[BOARD], quick),
            *(comparison(title, measured) for title, measured in found.items()),
        ),
        NOTE.format(rounds="one round" if rounds == 1 else f"{rounds} rounds"),
    )
    print(page.markdown())
    return page


if __name__ == "__main__":
    main(once="--once" in sys.argv, quick="--quick" in sys.argv)
