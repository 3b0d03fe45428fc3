"""The SQLite store: the contract in memory and in a file, and what only a file can have wrong with it."""

import contextlib
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from talkoot.errors import LedgerError
from talkoot.ledger import schema
from talkoot.ledger.sql import SqliteStore
from talkoot.ledger.store import Store
from tests.ledger.contract import ONE, StoreContract, append, blob, entry, event


class TestInMemory(StoreContract):
    def new_store(self, folder: Any) -> Store:  # noqa: ARG002
        return SqliteStore(":memory:")


class TestInFile(StoreContract):
    def new_store(self, folder: Any) -> Store:
        return SqliteStore(folder / "ledger.sqlite")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.sqlite"


@contextlib.contextmanager
def opened(path: Path) -> Iterator[SqliteStore]:
    store = SqliteStore(path)
    try:
        yield store
    finally:
        store.close()


def filled(path: Path, *, events: int = 2000) -> None:
    with opened(path) as store:
        words = "Kuljetus myöhästyi ja odotin ulkona. " * 10
        append(store, *(event(position, id=f"n{position}", text=words) for position in range(1, events + 1)))


def bytes_of(path: Path) -> bytes:
    """Give the bytes of a ledger and of the files beside it."""
    return b"".join(each.read_bytes() for each in sorted(path.parent.glob(f"{path.name}*")))


def refused(path: Path) -> LedgerError:
    """Open a file that cannot serve and read it all; give the error."""
    with pytest.raises(LedgerError) as caught, opened(path) as store:
        list(store.read())
    return caught.value


def test_l9_a_store_notices_what_another_connection_wrote(path: Path) -> None:
    with opened(path) as mine, opened(path) as other:
        assert not mine.changed()
        append(other, event(1))
        assert mine.changed()
        assert not mine.changed()
        assert mine.position() == 1


def test_l12_no_forgotten_word_is_left_in_the_file(path: Path) -> None:
    filled(path)
    with opened(path) as store:
        assert b"Kuljetus" in bytes_of(path)
        assert store.forget(ONE) is True
        assert b"Kuljetus" not in bytes_of(path)


def test_l12_no_blanked_word_is_left_after_a_cleaning(path: Path) -> None:
    with opened(path) as store:
        append(store, event(1, id="n1", text="Salaisuus"), event(2, id="n2", text="Tämä jää"))
        store.append([entry(event(3, id="n1"), erases=("n1",))], 2)
        assert store.clean() is True
        assert b"Salaisuus" not in bytes_of(path)
        assert "Tämä jää".encode() in bytes_of(path)


def test_l37_no_byte_of_an_erased_picture_is_left_after_a_sweep(path: Path) -> None:
    with opened(path) as store:
        append(store, event(1, id="n1"))
        store.put_blob(blob("b1", content=b"WHO-IS-SEEN-HERE" * 4000, contribution="n1"))
        store.put_blob(blob("b2", content=b"NEVER-SENT" * 4000))
        assert b"WHO-IS-SEEN-HERE" in bytes_of(path)
        store.append([entry(event(2, id="n1"), erases=("n1",))], 1)
        store.drop_unnamed("9999")
        assert store.sweep() is True
        assert b"SEEN-HERE" not in bytes_of(path)
        assert b"NEVER-SENT" not in bytes_of(path)


def test_a_ledger_from_before_pictures_is_brought_up_to_date_and_its_copy_kept(path: Path) -> None:
    filled(path, events=3)
    with contextlib.closing(sqlite3.connect(path)) as old:
        old.executescript(
            "DROP TABLE blobs; CREATE TABLE blobs (id TEXT PRIMARY KEY, cycle TEXT, media_type TEXT, content BLOB);"
            "UPDATE alembic_version SET version_num = '0001_tables'"
        )
    with opened(path) as store:
        store.put_blob(blob("b1"))
        assert (store.position(), store.blob("b1")) == (3, blob("b1"))
    assert path.with_name(f"{path.name}.before-0002_blobs").exists()


def test_l12_cleaning_is_unfinished_while_somebody_reads(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("talkoot.ledger.sql.FOLLOW_S", 0)
    filled(path, events=10)
    with opened(path) as store, contextlib.closing(sqlite3.connect(path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM events").fetchone()
        assert store.forget(ONE) is False
        reader.execute("COMMIT")
        assert store.clean() is True


WORDS = tuple(f"Salaisuus-{number:03} " for number in range(120))


def scattered(store: SqliteStore) -> None:
    """Give notes short and long, over many pages, each change of one in a commit of its own."""
    append(
        store,
        *(event(place, id=f"n{place}", text=word * (1 + place * 7 % 400)) for place, word in enumerate(WORDS, 1)),
    )


def erase(store: SqliteStore, *ids: str) -> None:
    last = store.position()
    store.append([entry(event(last + 1, id=ids[0]), erases=ids)], last)


@pytest.mark.parametrize("order", ["forwards", "backwards", "leaps", "together"])
def test_l32_after_a_sweep_no_erased_word_is_in_any_byte(path: Path, order: str) -> None:
    with opened(path) as store, opened(path) as beside:
        scattered(store)
        ids = [f"n{place}" for place in range(1, len(WORDS) + 1) if place % 3]
        if order == "together":
            erase(store, *ids)
        for each in {"forwards": ids, "backwards": ids[::-1], "leaps": ids[::2] + ids[1::2]}.get(order, []):
            erase(store, each)
        gone = [WORDS[int(each[1:]) - 1].encode() for each in ids]
        assert any(each in bytes_of(path) for each in gone), "in the log they still are: a commit does not wait for it"
        assert beside.position() == store.position()
        assert store.sweep() is True
        found = bytes_of(path)
        assert [each for each in gone if each in found] == []
        assert all(word.encode() in found for place, word in enumerate(WORDS, 1) if not place % 3)


def test_l32_a_sweep_that_somebody_hinders_is_made_up_for(path: Path) -> None:
    with opened(path) as store, contextlib.closing(sqlite3.connect(path, isolation_level=None)) as reader:
        scattered(store)
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM events").fetchone()
        erase(store, "n1")
        assert store.sweep() is False
        assert WORDS[0].encode() in bytes_of(path)
        reader.execute("COMMIT")
        assert store.sweep() is True
        assert WORDS[0].encode() not in bytes_of(path)


def test_l32_who_dies_before_the_sweep_is_swept_after_by_the_next(path: Path) -> None:
    lost = SqliteStore(path)  # never closed while the next one works: what it has open is as in a process that died
    scattered(lost)
    erase(lost, "n1")
    with opened(path) as store:
        assert WORDS[0].encode() in bytes_of(path)
        assert store.sweep() is True
        assert WORDS[0].encode() not in bytes_of(path)
    lost.close()


def test_l32_closing_leaves_nothing_either(path: Path) -> None:
    with opened(path) as beside:
        with opened(path) as store:
            scattered(store)
            erase(store, "n1")
        assert WORDS[0].encode() not in bytes_of(path)
        assert beside.position() == len(WORDS) + 1


def test_l24_another_kind_of_file_is_refused_and_left_alone(path: Path) -> None:
    path.write_text("Päivä;Nimi\n" * 200)
    before = path.read_bytes()
    error = refused(path)
    assert error.code == "ledger-foreign"
    assert str(path) in str(error)
    assert str(error).endswith("Choose another file, or give the path of one that does not exist yet.")
    assert path.read_bytes() == before


def test_l24_another_programs_database_is_refused_and_left_alone(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
        other.commit()
    error = refused(path)
    assert (error.code, error.values["reason"]) == ("ledger-foreign", "recipes")
    with contextlib.closing(sqlite3.connect(path)) as other:
        assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("recipes",)]


def test_l25_a_newer_ledger_is_refused(path: Path) -> None:
    filled(path, events=1)
    with contextlib.closing(sqlite3.connect(path)) as newer:
        newer.execute("UPDATE alembic_version SET version_num = '9999_rooms'")
        newer.commit()
    error = refused(path)
    assert (error.code, error.values["version"]) == ("ledger-newer", "9999_rooms")
    assert "Update Talkoot" in str(error)


def test_l25_the_newest_known_version_is_the_newest_migration() -> None:
    folder = Path(schema.__file__).parent / "migrations" / "versions"
    migrations = sorted(each.stem for each in folder.glob("[0-9]*.py"))
    assert tuple(migrations) == schema.KNOWN
    assert migrations[-1] == schema.HEAD


def test_l26_a_cut_off_file_is_told_as_damaged(path: Path) -> None:
    filled(path)
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)
    assert refused(path).code == "ledger-damaged"


def test_l26_a_damaged_page_is_told_as_damaged(path: Path) -> None:
    filled(path)
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2 // 4096 * 4096)
        file.write(b"\xff" * 4096 * 8)
    error = refused(path)
    assert error.code == "ledger-damaged"
    assert "talkoot restore" in str(error)


def test_l26_an_event_that_cannot_be_read_is_told_as_damaged(path: Path) -> None:
    filled(path, events=3)
    with contextlib.closing(sqlite3.connect(path)) as careless:
        careless.execute("""UPDATE events SET data = '{"id": ' WHERE position = 2""")
        careless.commit()
    assert refused(path).code == "ledger-damaged"


def test_l26_damage_is_listed_and_a_sound_file_has_none(path: Path) -> None:
    filled(path)
    with opened(path) as store:
        assert store.damage() == []
    with contextlib.closing(sqlite3.connect(path)) as careless:
        careless.execute("PRAGMA writable_schema = ON")
        careless.execute("UPDATE sqlite_master SET rootpage = 3 WHERE name = 'events_by_cycle'")
        careless.commit()
    with opened(path) as store:
        assert store.damage()


@contextlib.contextmanager
def without_privileges() -> Iterator[None]:
    """Be an ordinary user: for the administrator no file is read-only."""
    if os.name == "nt" or os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_l27_a_file_that_cannot_be_written_is_told_as_read_only() -> None:
    # Not tmp_path: only its owner may look into that.
    folder = Path(tempfile.mkdtemp())
    try:
        path = folder / "ledger.sqlite"
        filled(path, events=1)
        path.chmod(0o444)
        folder.chmod(0o755)
        with without_privileges(), pytest.raises(LedgerError) as caught, opened(path) as store:
            append(store, event(2))
        assert caught.value.code == "ledger-read-only"
        assert "copy it to a folder of your own" in str(caught.value)
    finally:
        shutil.rmtree(folder)


def test_l27_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    error = refused(tmp_path / "missing" / "ledger.sqlite")
    assert error.code == "ledger-cannot-open"


def test_l28_a_full_disk_loses_nothing_and_writing_goes_on_when_there_is_room(path: Path) -> None:
    filled(path, events=10)
    with opened(path) as store:
        pages = store._connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        store._connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(LedgerError) as caught:
            append(store, event(11, text="x" * 50_000))
        assert caught.value.code == "disk-full"
        assert "What was saved before is safe." in str(caught.value)
        assert store.position() == 10
        store._connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 100}")
        append(store, event(11, text="x" * 50_000))
        assert store.position() == 11


@pytest.mark.parametrize(
    ("kind", "is_refused"), [("nfs4", True), ("cifs", True), ("fuse.sshfs", True), ("ext4", False), ("tmpfs", False)]
)
def test_l29_a_network_folder_is_refused(
    path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, *, is_refused: bool
) -> None:
    mounts = path.with_name("mounts")
    place = str(path.parent.resolve()).replace(" ", "\\040")
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/share {place} {kind} rw 0 0\n")
    monkeypatch.setattr(schema, "MOUNTS", mounts)
    if not is_refused:
        with opened(path) as store:
            assert store.position() == 0
        return
    assert refused(path).code == "ledger-network-folder"
    assert not path.exists()


def test_l30_a_backup_taken_in_use_is_a_whole_ledger(path: Path) -> None:
    filled(path, events=10)
    copy = path.with_name("copy.sqlite")
    with opened(path) as store:
        append(store, event(11))
        store.backup(copy)
        append(store, event(12))
    with opened(copy) as restored:
        assert [each.position for each in restored.read()] == list(range(1, 12))


def test_every_rule_of_the_specification_is_tested() -> None:
    checkout = Path(__file__).parents[2]
    rules = {
        int(line.split("**")[1][1:])
        for line in (checkout / "docs" / "spec" / "ledger.md").read_text(encoding="utf-8").splitlines()
        if line.startswith("- **L")
    }
    tests = "".join(
        each.read_text(encoding="utf-8")
        for folder in ("ledger", "cycle", "export", "kits", "media", "methods")
        for each in (checkout / "tests" / folder).glob("*.py")
    )
    assert rules == set(range(1, max(rules) + 1))
    assert [rule for rule in sorted(rules) if f"def test_l{rule}_" not in tests] == []
