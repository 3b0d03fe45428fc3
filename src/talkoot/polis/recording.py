"""A Polis export folder, read and checked.

The folder holds ``summary.csv`` (topic, counts), ``comments.csv`` (the statements, with the stands that were cast on
them), ``votes.csv`` (every stand that was cast) and ``participants-votes.csv`` (the last stand of each person on each
statement). What the files do not say of themselves, and was learnt by looking:

- Exports differ in whether 1 or -1 means that a person agrees, even between the files of one folder. Each file is
  read by what its own counts say.
- People cast several stands on a statement; the last counts. ``agrees`` and ``disagrees`` count them all.
- ``moderated`` is -1 for statements that were taken away. Some have stands from before; some have no column in
  ``participants-votes.csv``.
- ``author-id`` 0 is the convener, who in some consultations never votes.
- The rows of ``votes.csv`` are not in order of time.

Each file is checked against the others, so that one that ends too early between two lines is found as well; but for a
repeated stand on the last lines of ``votes.csv``, which only a comparison of what was cast tells.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from talkoot.methods.statements.actions import Stand
from talkoot.methods.words import cleaned
from talkoot.polis.csv_file import CsvFile

#: The convener: writes the statements to begin with.
CONVENER = 0
_REMOVED = -1

Cell = tuple[int, int]
"""A voter and a statement."""


@dataclass(frozen=True, slots=True)
class RecordedStatement:
    """A statement as it was published."""

    id: int
    author: int
    at: int
    """Milliseconds since 1970."""
    text: str
    agrees: int
    """Stands that were cast, repeated ones too."""
    disagrees: int
    is_removed: bool
    """Taken away by a moderator."""


@dataclass(frozen=True, slots=True)
class RecordedStand:
    """One stand that was cast."""

    at: int
    """Milliseconds since 1970; never before its statement."""
    statement: int
    voter: int
    stand: Stand


@dataclass(frozen=True, slots=True)
class Recording:
    """A recorded consultation."""

    topic: str
    description: str
    statements: tuple[RecordedStatement, ...]
    """In order of time."""
    stands: tuple[RecordedStand, ...]
    """In order of time."""
    final: Mapping[Cell, Stand]
    """The published matrix: the last stand of each voter on each statement that has a column."""
    columns: tuple[int, ...]
    """Statements that have a column in it."""

    @property
    def voters(self) -> tuple[int, ...]:
        """Everybody who cast a stand."""
        return tuple(sorted({each.voter for each in self.stands}))

    @property
    def steps(self) -> tuple[RecordedStatement | RecordedStand, ...]:
        """Everything that happened, in order of time; a statement comes before the stands on it."""
        steps: list[RecordedStatement | RecordedStand] = [*self.statements, *self.stands]
        return tuple(sorted(steps, key=lambda each: (each.at, isinstance(each, RecordedStand))))


def read_recording(folder: Path | str) -> Recording:
    """Read a Polis export folder.

    Raises
    ------
    BadImportError
        ``import-missing``, ``import-foreign`` or ``import-cut-off``, with the file and the line.
    """
    root = Path(folder)
    summary = _summary(CsvFile.read(root / "summary.csv"))
    comments = CsvFile.read(root / "comments.csv", ("timestamp", "comment-id", "author-id", "comment-body"))
    votes = CsvFile.read(root / "votes.csv", ("timestamp", "comment-id", "voter-id", "vote"))
    matrix = CsvFile.read(root / "participants-votes.csv", ("participant", "n-agree", "n-disagree"))
    statements = _statements(comments)
    columns = tuple(int(name) for name in matrix.header if name.isdigit())
    for each in (*columns, *(row.number("comment-id") for row in votes.rows)):
        if each not in statements:
            raise comments.ends_before(f"comment-id {each}")
    stands = _stands(votes, statements)
    final = _final(matrix, columns, summary)
    cast = {(each.voter, each.statement) for each in stands}
    for voter, statement in final:
        if (voter, statement) not in cast:
            raise votes.ends_before(f"voter-id {voter}, comment-id {statement}")
    return Recording(
        topic=summary["topic"],
        description=summary.get("conversation-description", ""),
        statements=tuple(sorted(statements.values(), key=lambda each: (each.at, each.id))),
        stands=tuple(sorted(stands, key=lambda each: each.at)),
        final=final,
        columns=columns,
    )


def _summary(file: CsvFile) -> dict[str, str]:
    """Read pairs of a name and a value; here the first line is a pair as well."""
    found = {}
    for row in (file.head, *file.rows):
        if len(row.values) != 2:
            raise row.unlike("topic,…")
        found[row.values[0]] = row.values[1]
    if "topic" not in found:
        raise file.head.unlike("topic,…")
    return found


def _statements(file: CsvFile) -> dict[int, RecordedStatement]:
    found = {}
    for row in file.rows:
        statement = RecordedStatement(
            id=row.number("comment-id"),
            author=row.number("author-id"),
            at=row.number("timestamp"),
            text=cleaned(row["comment-body"]),
            agrees=row.number("agrees"),
            disagrees=row.number("disagrees"),
            is_removed=row.number("moderated") == _REMOVED,
        )
        if not statement.text:
            raise row.unlike("comment-body")
        found[statement.id] = statement
    return found


def _stands(file: CsvFile, statements: Mapping[int, RecordedStatement]) -> list[RecordedStand]:
    rows = []
    for row in file.rows:
        statement = statements[row.number("comment-id")]
        rows.append((row.number("timestamp"), statement, row.number("voter-id"), row.stand("vote")))
    agree = _agreeing_sign(
        (sum(vote == sign for _, _, _, vote in rows) for sign in (1, -1)),
        sum(each.agrees for each in statements.values()),
        sum(each.disagrees for each in statements.values()),
    )
    return [
        RecordedStand(max(at, statement.at), statement.id, voter, _stand(vote * agree))
        for at, statement, voter, vote in rows
    ]


def _final(file: CsvFile, columns: Iterable[int], summary: Mapping[str, str]) -> dict[Cell, Stand]:
    cells: dict[Cell, int] = {}
    counts: Counter[str] = Counter()
    for row in file.rows:
        voter = row.number("participant")
        counts.update(agree=row.number("n-agree"), disagree=row.number("n-disagree"))
        cells |= {(voter, each): row.stand(str(each)) for each in columns if row[str(each)]}
    voters = summary.get("voters", "")
    if voters.isdigit() and len(file.rows) < int(voters):
        raise file.ends_before(f"{voters} voters")
    agree = _agreeing_sign(
        (sum(value == sign for value in cells.values()) for sign in (1, -1)), counts["agree"], counts["disagree"]
    )
    return {cell: _stand(value * agree) for cell, value in cells.items()}


def _agreeing_sign(counted: Iterable[int], agrees: int, disagrees: int) -> int:
    """Tell which of 1 and -1 means agreement, by which of them fits the counts of the export better."""
    plus, minus = counted
    as_written = abs(plus - agrees) + abs(minus - disagrees)
    turned = abs(minus - agrees) + abs(plus - disagrees)
    return 1 if as_written <= turned else -1


def _stand(value: int) -> Stand:
    return "agree" if value > 0 else "disagree" if value < 0 else "pass"
