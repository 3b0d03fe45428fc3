"""Bringing a ledger's tables to the present shape, by named migrations."""

import shutil
import sys
from pathlib import Path

from sqlalchemy import inspect, text
from sqlalchemy.engine import Engine as Database

from talkoot.errors import LedgerError

#: The newest migration. A test compares it with the folder ``migrations/versions``.
HEAD = "0002_blobs"
KNOWN = ("0001_tables", "0002_blobs")
#: Where Linux lists its file systems.
MOUNTS = Path("/proc/self/mounts")
_NETWORK_FILE_SYSTEMS = {
    "nfs",
    "nfs4",
    "cifs",
    "smb",
    "smb2",
    "smb3",
    "smbfs",
    "afpfs",
    "webdav",
    "fuse.sshfs",
    "9p",
}


def prepare(database: Database, path: Path | str) -> None:
    """Check that a file can serve as a ledger, and bring its tables up to date.

    An older ledger is copied beside itself before it is changed.

    Raises
    ------
    LedgerError
        ``ledger-network-folder``, ``ledger-is-folder``, ``ledger-foreign``, ``ledger-newer``.
    """
    if isinstance(path, Path) and on_network(path):
        raise LedgerError("ledger-network-folder", path=str(path))
    if isinstance(path, Path) and path.is_dir():
        raise LedgerError("ledger-is-folder", path=str(path))
    version = _version(database, path)
    if version == HEAD:
        return
    if version is not None and version not in KNOWN:
        raise LedgerError("ledger-newer", path=str(path), version=version, known=HEAD)
    if version is not None and isinstance(path, Path):
        shutil.copy2(path, path.with_name(f"{path.name}.before-{HEAD}"))
    _upgrade(database)


def _version(database: Database, path: Path | str) -> str | None:
    with database.connect() as connection:
        tables = set(inspect(connection).get_table_names())
        if not tables:
            return None
        if not {"alembic_version", "events", "cycles"} <= tables:
            raise LedgerError("ledger-foreign", path=str(path), reason=", ".join(sorted(tables)))
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one_or_none()
        return None if found is None else str(found)


def _upgrade(database: Database) -> None:
    # Alembic takes 0.2 s to import and is needed once in a ledger's life.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with database.connect() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def on_network(path: Path) -> bool:
    """Tell whether a path lies on a file system shared over a network, where SQLite's locks cannot be trusted."""
    folder = path.resolve().parent
    if sys.platform == "win32":
        import ctypes

        drive_remote = 4
        drive = folder.drive
        return drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(drive + "\\") == drive_remote
    if not MOUNTS.exists():
        return False
    best = ("", "")
    for line in MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines():
        _, point, kind, *_ = line.split(" ")
        if folder.is_relative_to(point.replace("\\040", " ")) and len(point) >= len(best[0]):
            best = (point, kind)
    return best[1] in _NETWORK_FILE_SYSTEMS
