import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from talkoot.cycle.engine import Command, Engine
from talkoot.cycle.state import Activity
from talkoot.errors import BadImportError
from talkoot.export.archive import archive_lines, import_archive, write_archive
from talkoot.ledger.event import Event
from talkoot.methods.sticky_notes.rules import Note, NotesState
from tests.export.samples import workshop
from tests.factories import FACILITATOR, PARTICIPANTS, Workshop, new_engine, participant


@pytest.fixture(scope="module")
def original() -> Workshop:
    found = workshop()
    found.facilitate("reveal_activity", "hidden")
    return found


@pytest.fixture
def file(original: Workshop, tmp_path: Path) -> Path:
    found = tmp_path / "backup.jsonl"
    write_archive(original.engine, original.cycle, found)
    return found


def notes_of(activity: Activity) -> dict[str, Note]:
    assert isinstance(activity.state, NotesState)
    return activity.state.entries


def history(engine: Engine, cycle: str) -> list[Event]:
    return list(engine.store.read(cycle=cycle))


def records(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").split("\n") if line]


def test_the_first_line_says_what_it_is_and_the_last_how_much(original: Workshop, file: Path) -> None:
    head, *events, end = records(file)
    assert head["format"] == "talkoot-archive"
    assert (head["version"], head["cycle"], head["delete_by"]) == (2, original.cycle, "2099-12-31")
    assert head["note"].startswith("Tämä on vetäjän oma varmuuskopio.")
    assert len(events) == head["events"] == end["events"] == len(original.history)
    assert {"position", "activity", "kind", "version", "respondent", "at", "data", "command"} == set(events[0])


def test_a_cycle_is_restored_with_the_same_ids_events_and_state(original: Workshop, file: Path) -> None:
    engine = new_engine()
    done = import_archive(engine, file)
    assert (done.cycle, done.events, done.was_there) == (original.cycle, len(original.history), False)
    assert history(engine, done.cycle) == original.history
    assert engine.state(done.cycle) == original.state
    assert engine.store.summaries() == original.engine.store.summaries()


def test_what_was_sent_before_is_answered_the_same_after_a_restore(tmp_path: Path) -> None:
    found = Workshop.of("sticky_notes")
    command = Command(found.cycle, "add_note", {"text": "Kyyti"}, "activity", participant(1), "a" * 12)
    found.engine.do([command])
    write_archive(found.engine, found.cycle, tmp_path / "a.jsonl")
    engine = new_engine()
    import_archive(engine, tmp_path / "a.jsonl")
    (answer,) = engine.do([command])
    assert answer.ok
    assert len(history(engine, found.cycle)) == len(found.history)


def test_bringing_the_same_in_again_says_that_it_is_here(original: Workshop, file: Path) -> None:
    done = import_archive(original.engine, file)
    assert done.was_there
    assert done.cycle == original.cycle


def test_a_cycle_that_went_on_is_not_overwritten(tmp_path: Path) -> None:
    found = Workshop.of("sticky_notes")
    write_archive(found.engine, found.cycle, tmp_path / "a.jsonl")
    found.give("add_note", text="Kyyti")
    before = found.history
    with pytest.raises(BadImportError) as caught:
        import_archive(found.engine, tmp_path / "a.jsonl")
    assert str(caught.value) == (
        "The cycle in “a.jsonl” is here already, and the two are not the same. "
        "Bring it in as a copy, or delete the one that is here first."
    )
    assert found.history == before


def test_a_copy_stands_beside_the_original_and_its_door_is_shut(tmp_path: Path) -> None:
    found = Workshop.of("sticky_notes")
    found.accepted("open_door")
    found.give("add_note", text="Kyyti")
    found.accepted("rename_cycle", {"name": {"fi": "Toinen nimi"}})
    found.accepted("undo")
    write_archive(found.engine, found.cycle, tmp_path / "a.jsonl")
    done = import_archive(found.engine, tmp_path / "a.jsonl", copy=True)
    assert done.cycle != found.cycle
    copied = found.engine.state(done.cycle)
    assert copied.name == {"fi": "Vammaispalvelujen kehittämispolku"}
    assert not copied.door.is_open
    assert found.state.door.is_open
    assert [each.text for each in notes_of(copied.activities["activity"]).values()] == ["Kyyti"]
    # What is taken back afterwards is the last step of the copy, not all of it.
    (answer,) = found.engine.do([Command(done.cycle, "rename_cycle", {"name": {"fi": "Kopio"}})])
    assert answer.ok
    (answer,) = found.engine.do([Command(done.cycle, "undo")])
    assert answer.ok
    assert found.engine.state(done.cycle).name == {"fi": "Vammaispalvelujen kehittämispolku"}


def test_the_door_of_a_copy_opens_under_a_code_of_its_own(tmp_path: Path) -> None:
    found = Workshop.of("sticky_notes")
    found.accepted("open_door")
    write_archive(found.engine, found.cycle, tmp_path / "a.jsonl")
    done = import_archive(found.engine, tmp_path / "a.jsonl", copy=True)
    (answer,) = found.engine.do([Command(done.cycle, "open_door")])
    assert answer.ok
    code = found.engine.state(done.cycle).door.code
    assert code != found.state.door.code
    assert found.engine.store.cycle_of_code(code) == done.cycle


def test_a_door_whose_code_leads_elsewhere_by_now_is_shut(tmp_path: Path) -> None:
    found = Workshop.of("sticky_notes")
    found.accepted("open_door")
    write_archive(found.engine, found.cycle, tmp_path / "a.jsonl")
    code = found.state.door.code
    other = Workshop.of("sticky_notes")
    other.accepted("open_door")
    write_archive(other.engine, other.cycle, tmp_path / "b.jsonl")
    text = (tmp_path / "b.jsonl").read_text(encoding="utf-8")
    lines = text.replace(other.state.door.code, code).strip().split("\n")
    rewrite(tmp_path / "b.jsonl", lines[:-1])
    import_archive(found.engine, tmp_path / "b.jsonl")
    assert found.engine.store.cycle_of_code(code) == found.cycle
    assert not found.engine.state(other.cycle).door.is_open
    assert import_archive(found.engine, tmp_path / "b.jsonl").was_there


def rewrite(file: Path, lines: list[str]) -> None:
    """Write lines with an end that fits them."""
    import hashlib

    digest = hashlib.sha256("".join(f"{line}\n" for line in lines).encode()).hexdigest()
    end = json.dumps({"end": "talkoot-archive", "events": len(lines) - 1, "sha256": digest})
    file.write_text("\n".join([*lines, end, ""]), encoding="utf-8")


def test_a_file_cut_off_after_any_line_is_noticed_and_nothing_comes_in(tmp_path: Path) -> None:
    found = Workshop.of("sticky_notes")
    for number in range(3):
        found.give("add_note", participant(number), text=f"Lappu {number}")
    lines = list(archive_lines(found.engine, found.cycle))
    engine = new_engine()
    for kept in range(1, len(lines)):
        for rest in ("", "\n", "\n" + lines[kept][: len(lines[kept]) // 2]):
            (tmp_path / "cut.jsonl").write_text("\n".join(lines[:kept]) + rest, encoding="utf-8")
            with pytest.raises(BadImportError) as caught:
                import_archive(engine, tmp_path / "cut.jsonl")
            assert caught.value.code == "import-cut-off"
            assert caught.value.values == {"file": "cut.jsonl", "expected": len(lines), "line": kept}
    assert engine.store.position() == 0
    assert str(caught.value) == (
        f"“cut.jsonl” ends too early: {len(lines)} lines were expected, line {len(lines) - 1} is the last that can be "
        "read. Copy the file again from where it was made. Nothing of it was brought in."
    )
    (tmp_path / "cut.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert import_archive(engine, tmp_path / "cut.jsonl").events == len(lines) - 2


def test_a_mail_program_that_changed_line_ends_does_no_harm(file: Path) -> None:
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert not import_archive(new_engine(), file).was_there


@pytest.mark.parametrize(
    "content",
    [
        b"name;age\nAino;34\n",
        b'{"format":"something-else","version":1}\n',
        b"[1, 2, 3]\n",
        b'"talkoot-archive"\n',
        b"\x89PNG\r\n\x1a\n\x00\x00\xff\xfe",
        b'{"format":"talkoot-archive","version":"1","cycle":"x","events":0}\n',
        b'{"format":"talkoot-archive","version":1,"events":0}\n',
    ],
)
def test_a_foreign_file_is_named_with_its_line(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "other.jsonl").write_bytes(content)
    engine = new_engine()
    with pytest.raises(BadImportError) as caught:
        import_archive(engine, tmp_path / "other.jsonl")
    assert caught.value.code == "import-foreign"
    assert str(caught.value).startswith("“other.jsonl” was expected to be a backup made by Talkoot, but line 1 reads: ")
    assert engine.store.position() == 0


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(BadImportError) as caught:
        import_archive(new_engine(), tmp_path / "none.jsonl")
    assert str(caught.value) == (
        "“none.jsonl” cannot be read: there is no such file or folder. "
        "Check that it is where you think it is, and not open in another program."
    )


def test_a_changed_line_is_noticed(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("Kuljetus oli myöhässä", "Kuljetus oli ajoissa"), encoding="utf-8")
    with pytest.raises(BadImportError) as caught:
        import_archive(new_engine(), file)
    assert caught.value.code == "import-changed"
    assert "is not as it was exported: line" in str(caught.value)


def test_lines_that_were_taken_out_or_put_after_the_end_are_noticed(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").strip().split("\n")
    for changed in ([*lines[:3], *lines[4:]], [*lines, lines[4]]):
        file.write_text("\n".join(changed), encoding="utf-8")
        with pytest.raises(BadImportError) as caught:
            import_archive(new_engine(), file)
        assert caught.value.code == "import-changed"


def test_an_archive_of_a_newer_talkoot_is_refused(file: Path) -> None:
    lines = file.read_text(encoding="utf-8").strip().split("\n")
    file.write_text("\n".join([lines[0].replace('"version":2', '"version":9'), *lines[1:]]), encoding="utf-8")
    with pytest.raises(BadImportError) as caught:
        import_archive(new_engine(), file)
    assert str(caught.value) == (
        "“backup.jsonl” was made by a newer Talkoot (version 9 of the backup, this one reads up to 2). "
        "Update Talkoot, then bring the file in again."
    )


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('"kind":"NoteAdded"', '"kind":"NoteSung"', "import-foreign"),
        ('"kind":"NoteAdded","version":1', '"kind":"NoteAdded","version":7', "import-newer"),
        ('"activity":"notes","kind"', '"activity":"nowhere","kind"', "import-foreign"),
        ('"kind":"CycleCreated"', '"kind":"DoorShut"', "import-foreign"),
        ('"data":{"id"', '"data":{"ID"', "import-foreign"),
        ('"at":"', '"ta":"', "import-foreign"),
    ],
)
def test_events_that_are_none_of_ours_are_refused_even_in_a_whole_file(
    file: Path, old: str, new: str, code: str
) -> None:
    lines = file.read_text(encoding="utf-8").strip().split("\n")
    changed = [line.replace(old, new) for line in lines[:-1]]
    assert changed != lines[:-1]
    rewrite(file, changed)
    engine = new_engine()
    with pytest.raises(BadImportError) as caught:
        import_archive(engine, file)
    assert caught.value.code == code
    assert engine.store.position() == 0


# Before the reveal ---------------------------------------------------------------------------------------------


def test_l33_answers_that_are_still_hidden_are_not_in_the_file_and_it_says_so(tmp_path: Path) -> None:
    found = workshop()
    write_archive(found.engine, found.cycle, tmp_path / "a.jsonl")
    head, *_ = records(tmp_path / "a.jsonl")
    assert head["lacks"] == ["hidden"]
    assert head["note"] == (
        "Tämä on vetäjän oma varmuuskopio. Siinä on jokainen vastaus näkökulmineen, paitsi ne, jotka olivat vielä "
        "piilossa, kun tiedosto tehtiin: niitä siinä ei ole. Älä lähetä sitä eteenpäin."
    )
    assert "Salaisuus" not in (tmp_path / "a.jsonl").read_text(encoding="utf-8")
    engine = new_engine()
    done = import_archive(engine, tmp_path / "a.jsonl")
    assert done.lacks == ("hidden",)
    restored = engine.state(done.cycle)
    assert notes_of(restored.activities["hidden"]) == {}
    assert restored.activities["hidden"].status == found.state.activities["hidden"].status
    for name in set(found.state.agenda) - {"hidden"}:
        assert restored.activities[name] == found.state.activities[name]
    # People may answer anew, and it goes on like any other.
    other = Workshop(engine, done.cycle)
    other.facilitate("start_activity", "hidden")
    other.accepted("add_note", {"text": "Uudelleen"}, participant(1), "hidden")
    other.facilitate("reveal_activity", "hidden")


def test_l33_after_the_reveal_the_file_lacks_nothing(original: Workshop, file: Path) -> None:
    head, *events, _ = records(file)
    assert head["lacks"] == []
    assert len(events) == len(original.history)
    assert "Salaisuus" in file.read_text(encoding="utf-8")
    assert import_archive(new_engine(), file).lacks == ()


def test_l33_what_there_is_to_answer_is_in_the_file(tmp_path: Path) -> None:
    found = Workshop.of("statements", {"blind": True})
    statement = found.give("add_statement", text="Kyyti tulee ajallaan").events[0].data["id"]
    found.give("take_stand", participant(2), statement=statement, stand="disagree")
    found.give("undo", participant(2))
    found.give("take_stand", participant(3), statement=statement, stand="disagree")
    write_archive(found.engine, found.cycle, tmp_path / "a.jsonl")
    text = (tmp_path / "a.jsonl").read_text(encoding="utf-8")
    assert "Kyyti tulee ajallaan" in text
    assert "disagree" not in text
    assert participant(3).respondent not in text
    assert "Undone" not in text, "what it takes back is not there"
    assert records(tmp_path / "a.jsonl")[0]["lacks"] == ["activity"]
    engine = new_engine()
    assert list(engine.state(import_archive(engine, tmp_path / "a.jsonl").cycle).items_of("activity")) == []


def test_l33_what_the_facilitator_put_into_a_blind_activity_is_hidden_too(tmp_path: Path) -> None:
    options = [{"id": each, "text": {"fi": each}} for each in "ab"]
    found = Workshop.of("poll", {"options": options, "blind": True})
    found.give("count_hands", FACILITATOR, counts={"a": 7})
    write_archive(found.engine, found.cycle, tmp_path / "a.jsonl")
    head, *events, _ = records(tmp_path / "a.jsonl")
    assert head["lacks"] == ["activity"]
    assert not [each for each in events if each["activity"]]


STEP = st.one_of(
    st.tuples(st.just("add_note"), st.sampled_from(PARTICIPANTS), st.text(min_size=1, max_size=30)),
    st.tuples(st.just("remove_note"), st.sampled_from(PARTICIPANTS), st.none()),
    st.tuples(st.just("hide_note"), st.just(FACILITATOR), st.none()),
    st.tuples(st.just("undo"), st.sampled_from((*PARTICIPANTS, FACILITATOR)), st.none()),
    st.tuples(
        st.sampled_from(["start_activity", "pause_activity", "close_activity", "open_door", "shut_door"]),
        st.just(FACILITATOR),
        st.none(),
    ),
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(STEP, max_size=25), st.booleans())
def test_any_ledger_comes_back_as_it_was(tmp_path: Path, steps: list[Any], copy: bool) -> None:
    found = Workshop.of("sticky_notes")
    for action, actor, text in steps:
        notes = list(notes_of(found.activity))
        data: dict[str, Any] = {}
        activity = "activity"
        if action == "add_note":
            data = {"text": text, "confirmed": True}
        elif action in ("remove_note", "hide_note"):
            data = {"note": notes[-1] if notes else "none"}
        elif action != "undo":
            activity = ""
            data = {"activity": "activity"} if action.endswith("activity") else {}
        found.ask(action, data, actor, activity)
    file = tmp_path / "any.jsonl"
    write_archive(found.engine, found.cycle, file)
    engine = Workshop.of("sticky_notes").engine  # holds another cycle: the places differ
    done = import_archive(engine, file, copy=copy)
    restored = engine.state(done.cycle)
    assert restored.activities == found.state.activities
    assert (restored.name, restored.agenda, restored.phase) == (found.state.name, found.state.agenda, found.state.phase)
    if not copy:
        again = tmp_path / "again.jsonl"
        write_archive(engine, done.cycle, again)
        strip = [{key: value for key, value in each.items() if key != "position"} for each in records(file)[1:-1]]
        same = [{key: value for key, value in each.items() if key != "position"} for each in records(again)[1:-1]]
        assert [each for each in same if each["kind"] != "Undone"] == [
            each for each in strip if each["kind"] != "Undone"
        ]
