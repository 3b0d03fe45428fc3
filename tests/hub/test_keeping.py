"""L40: the hub deletes answers when the day is over that was promised to people."""

import logging
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from talkoot.hub import clerk
from talkoot.hub.client import TurnedAwayError
from talkoot.hub.limits import Limits
from tests.hub.running import Running, run, running


class AfterThePromise(datetime):
    """A clock that stands on the day after the one by which answers are deleted."""

    @classmethod
    def now(cls, tz: Any = None) -> "AfterThePromise":
        return cls(2100, 1, 1, 12, tzinfo=tz)


def test_l40_answers_are_deleted_while_somebody_is_there_and_they_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def test(hub: Running) -> None:
        async with hub.participant() as person:
            assert (await person.do("add_note", {"text": "Tämä poistetaan ajallaan"})).ok
            with caplog.at_level(logging.INFO, "talkoot.hub"):
                monkeypatch.setattr(clerk, "datetime", AfterThePromise)
                with pytest.raises(TurnedAwayError) as turned:
                    await person.until(lambda: False)
        assert turned.value.error == "wrong-code"
        assert hub.workshop.cycle in caplog.text
        store = hub.workshop.engine.store
        assert (list(store.read()), store.summaries()) == ([], [])
        assert [each.cycle for each in store.remains()] == [hub.workshop.cycle]

    with running(tmp_path, limits=Limits(keep_every_s=0.0)) as hub:
        run(test(hub))
    assert not any(b"poistetaan ajallaan" in each.read_bytes() for each in tmp_path.glob("ledger.sqlite*"))


def test_l40_until_then_nothing_is_touched(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.participant() as person:
            assert (await person.do("add_note", {"text": "Jää"})).ok
            await person.lose_link()
            assert (await person.do("add_note", {"text": "Jää tämäkin"})).ok
        assert len(hub.workshop.engine.store.summaries()) == 1

    with running(tmp_path, limits=Limits(keep_every_s=0.0)) as hub:
        run(test(hub))
