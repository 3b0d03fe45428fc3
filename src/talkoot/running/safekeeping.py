"""Backups of a ledger: made while it is in use, put back only when nobody uses it."""

import contextlib
import shutil
import sqlite3
from datetime import datetime
from pathlib import Path

from talkoot.errors import LedgerError, reason_of
from talkoot.ledger.sql import SqliteStore, translated
from talkoot.running.errors import of_terminal


def back_up(ledger: Path, to: Path) -> None:
    """Copy a ledger, consistently, while it is in use.

    The copy is written beside its final name and then renamed: one that was cut off is never taken for a whole one.

    Raises
    ------
    TalkootError
        ``nothing-to-back-up``, ``backup-folder``.
    LedgerError
        The ledger cannot be read, or the disk is full.
    """
    if not ledger.exists():
        raise of_terminal("nothing-to-back-up", path=str(ledger))
    unfinished = to.with_name(f"{to.name}.unfinished")
    try:
        to.parent.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise of_terminal("backup-folder", path=str(to), reason=reason_of(error)) from error
    store = SqliteStore(ledger)
    try:
        store.backup(unfinished)
        unfinished.replace(to)
    except OSError as error:
        raise of_terminal("backup-folder", path=str(to), reason=reason_of(error)) from error
    finally:
        store.close()
        unfinished.unlink(missing_ok=True)


def restore(backup: Path, ledger: Path) -> Path | None:
    """Put a backup in a ledger's place.

    Returns
    -------
    pathlib.Path or None
        Where the ledger that was there is kept; none if there was none.

    Raises
    ------
    TalkootError
        ``no-such-backup``, ``restore-folder``, ``ledger-in-use``.
    LedgerError
        The backup is not a ledger, is damaged, or comes from a newer version. Nothing was changed.
    """
    if not backup.is_file():
        raise of_terminal("no-such-backup", path=str(backup))
    incoming = ledger.with_name(f"{ledger.name}.restoring")
    try:
        _remove(incoming)
        shutil.copyfile(backup, incoming)
        _look_through(incoming, backup)
        kept = _set_aside(ledger)
        incoming.replace(ledger)
    except OSError as error:
        raise of_terminal("restore-folder", path=str(ledger), reason=reason_of(error)) from error
    finally:
        with contextlib.suppress(OSError):
            _remove(incoming)
    return kept


def copies_beside(ledger: Path) -> list[Path]:
    """List the copies of a ledger that lie in its folder: backups, and what was set aside before a change."""
    patterns = ("*.backup.sqlite", f"{ledger.name}.before-*")
    return sorted(each for pattern in patterns for each in ledger.parent.glob(pattern))


def _look_through(incoming: Path, backup: Path) -> None:
    """Check the copy, not the backup itself: opening brings an older one up to date."""
    try:
        store = SqliteStore(incoming)
        try:
            damage = store.damage()
        finally:
            store.close()
    except LedgerError as error:
        if "path" in error.values:
            raise LedgerError(error.code, **{**error.values, "path": str(backup)}) from error
        raise
    if damage:
        raise LedgerError("ledger-damaged", path=str(backup), reason=damage[0])
    _in_one_file(incoming)


def _set_aside(ledger: Path) -> Path | None:
    if not ledger.exists():
        return None
    with contextlib.suppress(sqlite3.DatabaseError):  # a damaged one is set aside as it is
        _in_one_file(ledger)
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S")
    kept = ledger.with_name(f"{ledger.name}.before-restore-{stamp}")
    ledger.replace(kept)
    for suffix in ("-wal", "-shm"):
        beside = ledger.with_name(ledger.name + suffix)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + suffix))
    return kept


def _in_one_file(path: Path) -> None:
    """Empty the write-ahead log into the file, which only works while nobody else has it open."""
    with contextlib.closing(sqlite3.connect(path, timeout=0)) as connection:
        try:
            connection.execute("PRAGMA journal_mode=DELETE")
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                raise of_terminal("ledger-in-use", path=str(path)) from error
            with translated(path):
                raise


def _remove(path: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
