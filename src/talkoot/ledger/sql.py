"""The ledger in a database: a SQLite file now; nothing but :class:`SqliteStore` is SQLite's own."""

import asyncio
import contextlib
import json
import sqlite3
import threading
import time
from collections.abc import AsyncIterator, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic_core import from_json, to_json
from sqlalchemy import Connection, bindparam, create_engine, delete, event, func, insert, select, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.engine import Engine as Database
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError

from talkoot.errors import LedgerError
from talkoot.ledger import blobs as blobs_table
from talkoot.ledger.erasing import erase
from talkoot.ledger.event import Blob, Entry, Event, Held, Recorded, Summary
from talkoot.ledger.schema import prepare
from talkoot.ledger.store import Moved
from talkoot.ledger.tables import blobs, commands, cycles, events, summaries
from talkoot.locales import Phrase

#: How often the ledger is asked whether somebody else wrote: ledger → projector p50 29 ms, p99 54 ms.
FOLLOW_S = 0.05
#: SQLite's own back-off took p99 from 0.8 to 35-180 ms with a busy second writer; a short retry of one's own 6 ms.
RETRY_S = 0.001
BUSY_S = 10.0
_CHUNK = 10_000
#: Straight to the driver: the rows need no conversion, and parameters by name cost 3 µs each.
_INSERT_EVENTS = str(insert(events).compile(dialect=sqlite.dialect()))
_INSERT_COMMANDS = str(insert(commands).compile(dialect=sqlite.dialect()))
# What every commit asks and says, put together once.
_AMONG_CYCLES = select(cycles.c.id).where(cycles.c.id.in_(bindparam("ids", expanding=True)))
# One parameter, however many are asked for.
_AMONG_COMMANDS = select(commands).where(
    commands.c.id.in_(select(func.json_each(bindparam("ids")).table_valued("value").c.value))
)
_SET_CODE = update(cycles).where(cycles.c.id == bindparam("of")).values(code=bindparam("to"))
_SET_SUMMARY = update(summaries).where(summaries.c.cycle == bindparam("of")).values(data=bindparam("to"))
#: What SQLite's errors mean to people; any other is ``ledger-failed``.
CODES = {
    sqlite3.SQLITE_NOTADB: "ledger-foreign",
    sqlite3.SQLITE_CORRUPT: "ledger-damaged",
    sqlite3.SQLITE_READONLY: "ledger-read-only",
    sqlite3.SQLITE_CANTOPEN: "ledger-cannot-open",
    sqlite3.SQLITE_FULL: "disk-full",
    sqlite3.SQLITE_IOERR: "disk-failed",
    sqlite3.SQLITE_BUSY: "ledger-busy",
    sqlite3.SQLITE_LOCKED: "ledger-busy",
}
#: How what SQLite says in English is worded.
_REASONS = {
    sqlite3.SQLITE_NOTADB: "reason-foreign",
    sqlite3.SQLITE_CORRUPT: "reason-torn",
    sqlite3.SQLITE_CANTOPEN: "reason-not-opened",
    sqlite3.SQLITE_IOERR: "reason-disk",
}


class SqliteStore:
    """A ledger in one SQLite file.

    Parameters
    ----------
    path
        The file; it is made if it does not exist. ``":memory:"`` keeps it in memory, for tests.

    Raises
    ------
    LedgerError
        ``ledger-foreign``, ``ledger-newer``, ``ledger-read-only``, ``ledger-network-folder``,
        ``ledger-damaged``: the file cannot serve as a ledger.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = path if path == ":memory:" else Path(path)
        self._database = _database(self.path)
        self._lock = threading.RLock()
        with translated(self.path):
            prepare(self._database, self.path)
            self._connection = self._database.connect()
            self._data_version = self._ask_data_version()
        # Whoever wrote here last may have died before the bytes of what they erased were gone.
        self._has_traces = True

    def append(
        self,
        entries: Sequence[Entry],
        expected: int,
        summaries: Iterable[Summary] = (),
        blobs: Iterable[Blob] = (),
    ) -> None:
        """Write entries; on return they are on disk."""
        with self._lock, translated(self.path), self._transaction() as connection:
            if self._position(connection) != expected:
                raise Moved
            new = {entry.cycle for entry in entries}
            new.difference_update(connection.scalars(_AMONG_CYCLES, {"ids": list(new)}))
            if new:
                connection.execute(insert(cycles), [{"id": each} for each in sorted(new)])
            happened = [each for entry in entries for each in entry.events]
            connection.exec_driver_sql(_INSERT_EVENTS, [(*each[:-1], to_json(each.data).decode()) for each in happened])
            connection.exec_driver_sql(
                _INSERT_COMMANDS,
                [
                    (each.command, each.cycle, each.respondent, each.events[0].position, each.events[-1].position)
                    for each in entries
                ],
            )
            for blob in blobs:
                blobs_table.put(connection, blob)
            for entry in entries:
                blobs_table.name(connection, entry)
                if entry.erases:
                    erase(connection, entry)
                    self._has_traces = True
            for summary in summaries:
                _write_summary(connection, summary)

    def read(
        self,
        after: int = 0,
        *,
        cycle: str | None = None,
        activity: str | None = None,
        until: int | None = None,
    ) -> Iterator[Event]:
        """Give events in order of position."""
        question = (
            select(events).where(events.c.position > bindparam("after")).order_by(events.c.position).limit(_CHUNK)
        )
        if cycle is not None:
            question = question.where(events.c.cycle == cycle)
        if activity is not None:
            question = question.where(events.c.activity == activity)
        if until is not None:
            question = question.where(events.c.position <= until)
        while True:
            # In chunks, so that no read holds a snapshot while its reader is slow.
            with self._lock, translated(self.path):
                found = self._connection.execute(question, {"after": after})
                # Straight from the driver: the types need no conversion, and rows of SQLAlchemy's own cost 2 µs each.
                rows: Sequence[Any] = found.cursor.fetchall() if found.cursor else ()
                found.close()
            yield from self._events_of(rows)
            if len(rows) < _CHUNK:
                return
            after = rows[-1][0]

    def _events_of(self, rows: Iterable[tuple[Any, ...]]) -> Iterator[Event]:
        try:
            for position, cycle, activity, kind, version, respondent, at, data in rows:
                found = from_json(data, cache_strings="keys")  # three times as fast as json.loads
                yield Event(position, cycle, activity, kind, version, respondent, at, found)
        except ValueError as error:
            raise LedgerError("ledger-damaged", path=str(self.path), reason=str(error)) from error

    async def follow(self, after: int) -> AsyncIterator[list[Event]]:
        """Give the events after a position, in batches, as they are written."""
        while True:
            # The position is asked first: it may be past the last event there is, where the latest were erased.
            until = self.position()
            found = list(self.read(after, until=until))
            after = until
            if found:
                yield found
            while not self.changed() and self.position() == after:  # noqa: ASYNC110 - another process writes: no event tells
                await asyncio.sleep(FOLLOW_S)

    def changed(self) -> bool:
        """Tell whether another connection wrote since the last call."""
        version = self._ask_data_version()
        changed = version != self._data_version
        self._data_version = version
        return changed

    def position(self) -> int:
        """Give the position of the last event."""
        with self._lock, translated(self.path):
            return self._position(self._connection)

    def recorded(self, commands_: Sequence[str]) -> dict[str, Recorded]:
        """Give those of the commands that were accepted before."""
        with self._lock, translated(self.path):
            rows = self._connection.execute(_AMONG_COMMANDS, {"ids": to_json(list(commands_)).decode()})
            return {row.id: Recorded(*row) for row in rows}

    def commands(self, cycle: str, respondent: str, *, latest: int = 50) -> list[Recorded]:
        """List a respondent's accepted commands, the newest first."""
        question = (
            select(commands)
            .where(commands.c.cycle == cycle, commands.c.respondent == respondent)
            .order_by(commands.c.last.desc())
            .limit(latest)
        )
        with self._lock, translated(self.path):
            return [Recorded(*row) for row in self._connection.execute(question)]

    def summaries(self) -> list[Summary]:
        """List the cycles, the newest first."""
        return [each for each in self._all_summaries() if not each.is_remains]

    def remains(self) -> list[Summary]:
        """List what was left of cycles that were forgotten, the newest first."""
        return [each for each in self._all_summaries() if each.is_remains]

    def _all_summaries(self) -> list[Summary]:
        question = select(cycles.c.id, cycles.c.code, summaries.c.data).join(
            summaries, summaries.c.cycle == cycles.c.id
        )
        with self._lock, translated(self.path):
            found = [Summary(row[0], row[1], json.loads(row[2])) for row in self._connection.execute(question)]
        return sorted(found, key=lambda each: str(each.data.get("created_at", "")), reverse=True)

    def cycle_of_code(self, code: str) -> str | None:
        """Give the cycle whose door is open under a join code."""
        with self._lock, translated(self.path):
            return self._connection.scalar(select(cycles.c.id).where(cycles.c.code == code))

    def put_blob(self, blob: Blob) -> None:
        """Keep a picture or a sound; on return it is on disk."""
        with self._lock, translated(self.path), self._transaction() as connection:
            blobs_table.put(connection, blob)

    def blob(self, blob: str) -> Blob | None:
        """Give a picture or a sound."""
        with self._lock, translated(self.path):
            return blobs_table.get(self._connection, blob)

    def blobs(self, cycle: str) -> Iterator[Blob]:
        """Give all pictures and sounds of a cycle, one after the other."""
        with self._lock, translated(self.path):
            ids = blobs_table.ids(self._connection, cycle)
        yield from (found for each in ids if (found := self.blob(each)) is not None)

    def held(self, cycle: str, activity: str, respondent: str) -> Held:
        """Tell how much there is of a respondent in an activity, and of everybody in the cycle."""
        with self._lock, translated(self.path):
            return blobs_table.held(self._connection, cycle, activity, respondent)

    def drop_unnamed(self, before: str) -> int:
        """Delete pictures and sounds that were put before a time and belong to nothing."""
        with self._lock, translated(self.path), self._transaction() as connection:
            dropped = blobs_table.drop_unnamed(connection, before)
            self._has_traces = self._has_traces or dropped > 0
            return dropped

    def media_put(self, before: str) -> list[tuple[str, str]]:
        """List the cycles and activities that hold pictures or sounds put before a time."""
        with self._lock, translated(self.path):
            return blobs_table.put_before(self._connection, before)

    def drop_media(self, cycle: str, activity: str) -> int:
        """Delete all pictures and sounds of an activity."""
        with self._lock, translated(self.path), self._transaction() as connection:
            dropped = blobs_table.drop(connection, cycle, activity)
            self._has_traces = self._has_traces or dropped > 0
            return dropped

    def forget(self, cycle: str, leaving: Summary | None = None) -> bool:
        """Erase a cycle for good: rows, free pages and write-ahead log."""
        with self._lock, translated(self.path):
            with self._transaction() as connection:
                found = 0
                for table in (events, commands, blobs, summaries):
                    found += connection.execute(delete(table).where(table.c.cycle == cycle)).rowcount
                found += connection.execute(delete(cycles).where(cycles.c.id == cycle)).rowcount
                if found:
                    # Forgetting takes a position too. Whoever decided on what is gone is told `Moved` by `append`,
                    # and the gap tells every reader that something was erased; else a write would bring it back.
                    connection.exec_driver_sql("UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'events'")
                if found and leaving is not None:
                    connection.execute(insert(cycles).values(id=cycle))
                    _write_summary(connection, replace(leaving, cycle=cycle, code=None))
            return self.clean()

    def sweep(self) -> bool:
        """Empty the write-ahead log if something was erased: erased bytes are overwritten everywhere else already."""
        if not self._has_traces:
            return True
        with self._lock, translated(self.path):
            self._has_traces = not self._empty_log()
            return not self._has_traces

    def clean(self) -> bool:
        """Leave no trace of what was erased in free pages and the write-ahead log."""
        with self._lock, translated(self.path):
            # Also for files from before bytes were overwritten when they were erased, and so that the file shrinks.
            self._connection.exec_driver_sql("VACUUM")
            return self._truncate_log()

    def backup(self, to: Path) -> None:
        """Copy the ledger, consistently, while it is in use."""
        with self._lock, translated(self.path), contextlib.closing(sqlite3.connect(to)) as target:
            source = self._connection.connection.driver_connection
            if not isinstance(source, sqlite3.Connection):
                raise TypeError(source)
            source.backup(target)

    def damage(self) -> list[str]:
        """List what SQLite finds broken in the file; empty for a sound one."""
        with self._lock, translated(self.path):
            rows = self._connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
        return [] if rows == ["ok"] else [str(row) for row in rows]

    def close(self) -> None:
        """Let go of the file."""
        with self._lock, contextlib.suppress(DBAPIError):
            self.sweep()
            self._connection.close()
            self._database.dispose()

    # What is SQLite's own --------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[Connection]:
        until = time.monotonic() + BUSY_S
        while True:
            try:
                self._connection.exec_driver_sql("BEGIN IMMEDIATE")
                break
            except OperationalError as error:
                if not _is_busy(error) or time.monotonic() > until:
                    raise
                time.sleep(RETRY_S)
        try:
            yield self._connection
            self._connection.exec_driver_sql("COMMIT")
        except BaseException:
            with contextlib.suppress(DBAPIError):
                self._connection.exec_driver_sql("ROLLBACK")
            raise

    def _ask_data_version(self) -> int:
        with self._lock:
            return int(self._connection.exec_driver_sql("PRAGMA data_version").scalar_one())

    def _truncate_log(self) -> bool:
        for _ in range(100):
            if self._empty_log():
                return True
            time.sleep(FOLLOW_S)
        return False

    def _empty_log(self) -> bool:
        """Write the log into the file and cut it to nothing; false where that cannot be now, for whatever reason."""
        try:
            return not self._connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]
        except OperationalError:
            return False

    @staticmethod
    def _position(connection: Connection) -> int:
        # Not the greatest that is there: positions are never given out again, also not after an erasure.
        found = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'events'").scalar_one_or_none()
        return int(found or 0)


def _database(path: Path | str) -> Database:
    database = create_engine(
        "sqlite://" if path == ":memory:" else f"sqlite:///{path}",
        isolation_level="AUTOCOMMIT",
        connect_args={"check_same_thread": False, "timeout": 0},
    )

    @event.listens_for(database, "connect")
    def _settings(connection: sqlite3.Connection, _record: Any) -> None:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA fullfsync=ON")  # macOS: without it a commit may be in the drive's cache only
        connection.execute("PRAGMA foreign_keys=ON")
        # What is deleted or blanked is overwritten in its page at once; in the log it stays until a sweep.
        connection.execute("PRAGMA secure_delete=ON")

    return database


def _write_summary(connection: Connection, summary: Summary) -> None:
    data = to_json(summary.data).decode()
    try:
        connection.execute(_SET_CODE, {"of": summary.cycle, "to": summary.code})
    except IntegrityError as error:
        raise Moved from error  # two doors drew the same code: decide again, which draws another
    found = connection.execute(_SET_SUMMARY, {"of": summary.cycle, "to": data})
    if not found.rowcount:
        connection.execute(insert(summaries).values(cycle=summary.cycle, data=data))


def _is_busy(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


@contextlib.contextmanager
def translated(path: Path | str) -> Iterator[None]:
    """Turn the database driver's errors into ours, which say what to do."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        # What the driver raises while rows are fetched or a connection is set up does not come wrapped.
        cause = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
        reason = Phrase(_REASONS[code]) if code in _REASONS else str(cause)
        raise LedgerError(CODES.get(code, "ledger-failed"), path=str(path), reason=reason) from error
