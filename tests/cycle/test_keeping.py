"""L40, L41, F25: what is kept for how long."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from talkoot.cycle import rules
from talkoot.cycle.api import Ledger
from talkoot.cycle.keeping import MEDIA_DAYS, keep_no_longer
from talkoot.ledger.event import Blob
from tests.factories import ACTIVITY, Workshop

PROMISED = date(2099, 12, 31)


@pytest.fixture
def workshop() -> Workshop:
    found = Workshop.of("sticky_notes")
    found.accepted("add_note", {"text": "Salainen sana"}, activity=ACTIVITY)
    return found


def test_l40_on_the_promised_day_answers_are_still_there_and_afterwards_only_counts(workshop: Workshop) -> None:
    store = workshop.engine.store
    assert keep_no_longer(store, PROMISED) == []
    before = store.summaries()[0].data
    assert keep_no_longer(store, PROMISED + timedelta(days=1)) == [workshop.cycle]
    assert list(store.read()) == []
    assert store.summaries() == []
    (left,) = store.remains()
    assert left.data == {**before, "forgotten_on": "2100-01-01"}
    assert "Salainen" not in str(left)
    assert keep_no_longer(store, PROMISED + timedelta(days=2)) == []


def test_l40_the_organisation_still_counts_what_was_forgotten(workshop: Workshop) -> None:
    ledger = Ledger(workshop.engine)
    counted = ledger.statistics()
    keep_no_longer(workshop.engine.store, PROMISED + timedelta(days=1))
    assert [each["gatherings"] for each in ledger.statistics()] == [each["gatherings"] for each in counted]
    assert len(ledger.cycles()) == 0


@pytest.mark.parametrize("days", [MEDIA_DAYS, MEDIA_DAYS + 1])
def test_l41_pictures_go_thirty_days_after_the_close(
    workshop: Workshop, days: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = workshop.engine.store
    put_at = "2026-01-15T10:00:00+00:00"
    store.put_blob(Blob("b1", workshop.cycle, ACTIVITY, "r1", "image/jpeg", b"a picture", put_at, "n1"))
    keep_no_longer(store, date(2026, 6, 1))
    assert store.blob("b1") is not None, "an activity that is open shows its pictures, however long"
    monkeypatch.setattr(rules, "now", lambda **_: "2026-06-01T10:00:00+00:00")
    workshop.facilitate("close_activity")
    keep_no_longer(store, date(2026, 6, 1) + timedelta(days=days))
    assert (store.blob("b1") is None) is (days > MEDIA_DAYS)
    assert workshop.engine.knows(workshop.cycle)


def test_l41_no_byte_of_them_is_left(tmp_path: Path) -> None:
    from talkoot.cycle.engine import Engine
    from talkoot.ledger.sql import SqliteStore

    store = SqliteStore(tmp_path / "ledger.sqlite")
    found = Workshop.of("sticky_notes", engine=Engine(store))
    put_at = "2026-01-15T10:00:00+00:00"
    store.put_blob(Blob("b1", found.cycle, "gone", "r1", "image/jpeg", b"WHO-IS-SEEN-HERE!", put_at, "n1"))
    keep_no_longer(store, date(2026, 6, 1))
    assert store.sweep()
    assert not any(b"WHO-IS-SEEN-HERE!" in each.read_bytes() for each in tmp_path.iterdir())
    store.close()
