"""Pictures and sound in the file of a cycle. Names cite the rules of docs/spec/ledger.md."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from talkoot.cycle.engine import Engine
from talkoot.errors import BadImportError
from talkoot.export.archive import import_archive, write_archive
from talkoot.ledger.event import Blob
from talkoot.ledger.sql import SqliteStore
from talkoot.running.safekeeping import back_up
from tests.factories import ACTIVITY, PARTICIPANTS, Workshop, new_engine

ANNA, BERTIL, *_ = PARTICIPANTS
SETTINGS = {"pictures": True, "sound": True}
PICTURE, SOUND = "picture".ljust(22, "x"), "sound".ljust(22, "x")


def workshop(*, engine: Engine | None = None, **settings: Any) -> Workshop:
    """Give a diary with a picture, a sound, and a picture that was never sent with anything."""
    found = Workshop.of("diary", {**SETTINGS, **settings}, engine=engine)
    for blob, kind, content in (
        (PICTURE, "image/jpeg", b"\xff\xd8\xff a picture"),
        (SOUND, "audio/wav", b"RIFF a sound"),
        ("left".ljust(22, "x"), "image/jpeg", b"never sent"),
    ):
        place = (found.cycle, ACTIVITY, ANNA.respondent)
        found.engine.store.put_blob(Blob(blob, *place, kind, content, "2026-01-15T10:00:00+00:00"))
    found.give("add_observation", ANNA, text="Ramppi", picture=PICTURE)
    found.give("add_observation", ANNA, sound=SOUND)
    return found


def exported(found: Workshop, folder: Path) -> Path:
    file = folder / "cycle.jsonl"
    write_archive(found.engine, found.cycle, file)
    return file


def kept(engine: Engine, cycle: str) -> dict[str, tuple[bytes, str]]:
    return {each.id: (each.content, each.contribution) for each in engine.store.blobs(cycle)}


def test_l38_pictures_and_sound_come_back_with_what_they_belong_to(tmp_path: Path) -> None:
    found = workshop()
    engine = new_engine()
    import_archive(engine, exported(found, tmp_path))
    expected = {each.id: each for each in found.engine.store.blobs(found.cycle) if each.contribution}
    assert expected.keys() == {PICTURE, SOUND}
    assert {each.id: each for each in engine.store.blobs(found.cycle)} == expected
    assert engine.state(found.cycle) == found.state


def test_l38_before_the_reveal_what_is_hidden_is_not_in_the_file(tmp_path: Path) -> None:
    found = workshop(blind=True)
    file = exported(found, tmp_path)
    assert PICTURE not in file.read_text(encoding="utf-8")
    assert json.loads(file.read_text(encoding="utf-8").split("\n")[0])["media"] == 0
    found.facilitate("reveal_activity")
    assert PICTURE in exported(found, tmp_path).read_text(encoding="utf-8")


def test_l38_a_copy_beside_the_original_has_pictures_of_its_own(tmp_path: Path) -> None:
    found = workshop()
    copy = import_archive(found.engine, exported(found, tmp_path), copy=True).cycle
    of_copy = kept(found.engine, copy)
    assert of_copy.keys().isdisjoint({PICTURE, SOUND})
    assert sorted(of_copy.values()) == sorted(
        (content, contribution) for content, contribution in kept(found.engine, found.cycle).values() if contribution
    )
    state: Any = found.engine.state(copy).activities[ACTIVITY].state
    assert {each.picture or each.sound for each in state.entries.values()} == of_copy.keys()


def test_l38_what_was_erased_before_is_not_in_the_file(tmp_path: Path) -> None:
    found = workshop()
    state: Any = found.activity.state
    found.give("remove_observation", ANNA, observation=next(iter(state.entries)))
    engine = new_engine()
    import_archive(engine, exported(found, tmp_path))
    assert kept(engine, found.cycle).keys() == {SOUND}


def test_l38_a_file_whose_picture_is_no_picture_brings_nothing_in(tmp_path: Path) -> None:
    lines = exported(workshop(), tmp_path).read_text(encoding="utf-8").strip().split("\n")
    place = next(place for place, line in enumerate(lines) if '"blob"' in line)
    lines[place] = json.dumps(json.loads(lines[place]) | {"content": "*"}, separators=(",", ":"))
    digest = hashlib.sha256("".join(f"{line}\n" for line in lines[:-1]).encode()).hexdigest()
    lines[-1] = json.dumps(json.loads(lines[-1]) | {"sha256": digest})
    (tmp_path / "cycle.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    engine = new_engine()
    with pytest.raises(BadImportError) as caught:
        import_archive(engine, tmp_path / "cycle.jsonl")
    assert caught.value.code == "import-foreign"
    assert engine.store.position() == 0


def test_l38_a_backup_holds_what_a_file_leaves_out(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    found = workshop(engine=Engine(SqliteStore(path)), blind=True)
    found.engine.store.close()
    back_up(path, tmp_path / "copy.sqlite")
    copy = SqliteStore(tmp_path / "copy.sqlite")
    assert {each.id for each in copy.blobs(found.cycle)} >= {PICTURE, SOUND}
    copy.close()
