"""The laptop gets another address in the middle of a workshop: the wall says so, and the QR code leads there."""

import asyncio
import json

import pytest

from talkoot import addresses
from talkoot.widgets import presence
from talkoot.widgets.presence import Presence


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.mark.anyio
async def test_a_screen_is_told_of_another_address(monkeypatch: pytest.MonkeyPatch) -> None:
    now = ["192.168.1.20"]
    monkeypatch.setattr(addresses, "machine_addresses", lambda: now)
    monkeypatch.setattr(presence, "ASK_S", 0.01)
    monkeypatch.setenv(addresses.ADDRESSES, json.dumps(["https://talkoot.example.org", "http://*:8642"]))
    told: asyncio.Queue[list[str]] = asyncio.Queue()
    following = Presence(lambda _: None, told.put_nowait)
    following.follow("cycle")
    await asyncio.sleep(0)  # it has begun, and knows the address there was
    now = ["10.0.0.7"]
    assert await asyncio.wait_for(told.get(), 30) == ["https://talkoot.example.org", "http://10.0.0.7:8642"]
    now = []
    assert await asyncio.wait_for(told.get(), 30) == ["https://talkoot.example.org", "http://localhost:8642"]


def test_a_fixed_address_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(addresses, "machine_addresses", lambda: ["10.0.0.7"])
    monkeypatch.setenv(addresses.ADDRESSES, json.dumps(["http://talkoot.local:8642"]))
    assert addresses.known_addresses() == ["http://talkoot.local:8642"]
