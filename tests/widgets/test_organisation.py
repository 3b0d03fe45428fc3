"""The organisation's screen: what it is told of a year."""

import asyncio
from typing import Any

import pytest

from talkoot.cycle.api import Ledger
from talkoot.kits.create import create_cycle
from talkoot.kits.load import load_kit
from talkoot.widgets.organisation import OrganisationScreen
from tests.factories import new_engine


def told(ledger: Ledger) -> dict[str, Any]:
    """Open the screen, and give what it is told first of the year."""
    screen = OrganisationScreen(ledger)
    sent: list[dict[str, Any]] = []
    is_drawn = asyncio.Event()

    def send(message: dict[str, Any], **_: Any) -> None:
        sent.append(message)
        if message["type"] == "drawn":
            is_drawn.set()

    async def drawn() -> None:
        screen.hear({"type": "hello", "query": "", "language": "fi"})
        await is_drawn.wait()

    screen.send = send
    asyncio.run(drawn())
    return next(each for each in sent if each["type"] == "year")


@pytest.mark.parametrize(("samples", "only"), [([], False), ([True], True), ([True, False], False)])
def test_it_is_said_where_all_workshops_are_samples(samples: list[bool], only: bool) -> None:
    ledger = Ledger(new_engine())
    for sample in samples:
        create_cycle(ledger.engine, load_kit("client_forum"), sample=sample)
    assert told(ledger)["only_samples"] is only
