from pathlib import Path

import pytest

import talkoot
from talkoot.cycle import api
from talkoot.errors import LedgerError, RefusedError, TalkootError
from tests.factories import Workshop, participant


def ledger_of(workshop: Workshop) -> talkoot.Ledger:
    return talkoot.Ledger(workshop.engine)


@pytest.fixture
def workshop() -> Workshop:
    return Workshop.of("sticky_notes", started=False)


def test_a_ledger_is_opened_by_path_or_by_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with talkoot.open_ledger(tmp_path / "a.talkoot") as opened:
        assert opened.cycles().empty
        assert repr(opened) == "Ledger with 0 cycles"
    monkeypatch.setenv(api.LEDGER_VARIABLE, str(tmp_path / "b.talkoot"))
    with talkoot.open_ledger():
        assert (tmp_path / "b.talkoot").exists()


def test_a_ledger_that_nobody_named_is_not_guessed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(api.LEDGER_VARIABLE, raising=False)
    with pytest.raises(TalkootError) as caught:
        talkoot.open_ledger()
    assert (caught.value.code, caught.value.values) == ("ledger-not-named", {"variable": "TALKOOT_LEDGER"})
    assert str(caught.value) == (
        "No file was named to open. Give its path, or set the environment variable TALKOOT_LEDGER to it."
    )


def test_a_file_of_another_kind_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("This is not a ledger, it is only a text. " * 100)
    with pytest.raises(LedgerError) as caught:
        talkoot.open_ledger(tmp_path / "notes.txt")
    assert caught.value.code == "ledger-foreign"


def test_cycles_are_listed_with_the_newest_first(workshop: Workshop) -> None:
    workshop.facilitate("start_activity")
    workshop.accepted("add_note", {"text": "Kyyti tuli ajoissa"}, actor=participant(1), activity="activity")
    found = ledger_of(workshop).cycles()
    assert found.dtypes.astype(str).to_dict() == {
        "cycle": "str",
        "name": "str",
        "kit": "str",
        "created_at": "str",
        "delete_by": "str",
        "phase": "str",
        "activities": "int64",
        "answers": "int64",
        "ended": "bool",
        "sample": "bool",
    }
    row = found.iloc[0]
    assert row["cycle"] == workshop.cycle
    assert row["name"] == "Vammaispalvelujen kehittämispolku"
    assert (row["activities"], row["answers"], row["ended"]) == (1, 1, False)
    assert ledger_of(workshop).cycle().id == workshop.cycle


def test_a_cycle_that_is_not_there_is_said_to_be_missing(workshop: Workshop) -> None:
    with pytest.raises(TalkootError) as caught:
        ledger_of(workshop).cycle("none")
    assert caught.value.code == "unknown-cycle"
    with pytest.raises(TalkootError) as caught:
        talkoot.open_ledger(":memory:").cycle()
    assert str(caught.value) == "There is no cycle yet. Make one from a kit, or import one."


def test_an_activity_is_led_and_read(workshop: Workshop) -> None:
    cycle = ledger_of(workshop).cycle()
    notes = cycle["activity"]
    assert [each.id for each in cycle] == [each.id for each in cycle.activities] == ["activity"]
    assert repr(cycle) == "Cycle 'Vammaispalvelujen kehittämispolku' with 1 activities"
    assert repr(notes) == "Activity 'Osio activity' (sticky_notes, planned)"
    notes.start()
    statuses = [notes.status]
    (event,) = notes.do("add_note", text="Kyyti tuli ajoissa")
    assert event.kind == "NoteAdded"
    notes.pause()
    statuses.append(notes.status)
    notes.start()
    notes.close()
    statuses.append(notes.status)
    assert statuses == ["open", "paused", "closed"]
    assert list(notes.frame()["text"]) == ["Kyyti tuli ajoissa"]
    assert notes.table("fi").columns.tolist() == ["Lappu"]
    assert notes.describe("fi").startswith("1 lappu")
    assert notes.figure("fi").axes
    assert notes.results().empty
    assert cycle.name() == "Vammaispalvelujen kehittämispolku"


def test_what_another_screen_wrote_is_seen(tmp_path: Path) -> None:
    here = talkoot.open_ledger(tmp_path / "a.talkoot")
    workshop = Workshop.of("sticky_notes", engine=here.engine)
    there = talkoot.open_ledger(tmp_path / "a.talkoot").cycle()
    assert there["activity"].frame().empty
    workshop.accepted("add_note", {"text": "Kyyti tuli ajoissa"}, actor=participant(1), activity="activity")
    assert len(there["activity"].frame()) == 1


def test_undo_takes_the_last_step_back(workshop: Workshop) -> None:
    cycle = ledger_of(workshop).cycle()
    cycle["activity"].start()
    cycle.do("rename_cycle", name={"fi": "Kuljetukset"})
    assert cycle.name() == "Kuljetukset"
    cycle.undo()
    assert cycle.name() == "Vammaispalvelujen kehittämispolku"


def test_an_unknown_activity_is_named(workshop: Workshop) -> None:
    cycle = ledger_of(workshop).cycle()
    assert "none" not in cycle
    with pytest.raises(TalkootError) as caught:
        cycle["none"]
    assert (caught.value.code, caught.value.values) == (
        "unknown-activity",
        {"activity": "none", "known": "activity"},
    )


def test_a_refused_command_raises_with_the_text_of_its_method(workshop: Workshop) -> None:
    notes = ledger_of(workshop).cycle()["activity"]
    with pytest.raises(RefusedError) as caught:
        notes.do("add_note", text="Kyyti tuli ajoissa")
    assert caught.value.code == "closed"
    notes.start()
    with pytest.raises(RefusedError) as caught:
        notes.do("hide_note", note="none")
    assert caught.value.text("fi").startswith("Tätä lappua ei enää ole.")


def test_a_blind_activity_keeps_its_frame_until_the_reveal() -> None:
    workshop = Workshop.of("sticky_notes", {"blind": True})
    workshop.accepted("add_note", {"text": "Kyyti tuli ajoissa"}, actor=participant(1), activity="activity")
    notes = ledger_of(workshop).cycle()["activity"]
    for ask in (notes.frame, notes.figure, notes.table, notes.describe):
        with pytest.raises(TalkootError) as caught:
            ask()
        assert caught.value.code == "blind-still"
        assert str(caught.value) == (
            "What was given in “Osio activity” is still hidden from everyone. Reveal it first; that closes it as well."
        )
    notes.reveal()
    assert list(notes.frame()["text"]) == ["Kyyti tuli ajoissa"]


def test_a_cycle_is_made_from_a_kit() -> None:
    with talkoot.open_ledger(":memory:") as ledger:
        cycle = ledger.new("client_forum", name="Kyydit")
        assert cycle.name() == "Kyydit"
        assert ledger.cycle().id == cycle.id
        assert cycle.activities
        with pytest.raises(talkoot.KitError) as caught:
            ledger.new("no_such_kit")
        assert "no_such_kit" in str(caught.value)


def test_an_activity_gives_its_widget() -> None:
    workshop = Workshop.of("sticky_notes")
    widget = ledger_of(workshop).cycle()["activity"].widget("participant")
    assert type(widget).__name__ == "ActivityWidget"
    widget.close()
