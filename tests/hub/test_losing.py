"""P42, P50, P51, P60-P62: lost links, slow links, commands that come twice."""

import asyncio
import contextlib
import json
import socket
from pathlib import Path
from typing import Any

from talkoot.hub.client import new_secret
from talkoot.hub.limits import Limits
from tests.factories import ACTIVITY
from tests.hub.running import Running, do, hello, run, running
from tests.hub.test_views import SHARED, full_view, texts_of


def test_p51_a_command_that_comes_again_is_carried_out_once(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        secret = new_secret()
        for _ in range(2):
            async with hub.raw() as link:
                await link.hello(secret=secret)
                for _ in range(3):
                    await link.say(do("add_note", {"text": "Kerran"}))
                    assert await link.hear("ok") == {"type": "ok", "id": "command-1"}
        assert [event.kind for event in hub.workshop.history].count("NoteAdded") == 1
        async with hub.raw() as thief:
            await thief.hello()
            await thief.say(do("add_note", {"text": "Toinen"}))
            assert (await thief.hear("no"))["error"] == "bad-command-id"

    with running(tmp_path) as hub:
        run(test(hub))


def test_p51_a_refused_command_is_decided_afresh(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.raw() as link:
            await link.hello()
            hub.workshop.facilitate("pause_activity")
            await link.say(do("add_note", {"text": "Hei"}))
            assert (await link.hear("no"))["error"] == "paused"
            hub.workshop.facilitate("start_activity")
            await link.say(do("add_note", {"text": "Hei"}))
            await link.hear("ok")

    with running(tmp_path) as hub:
        run(test(hub))


def test_p50_commands_of_one_link_are_answered_in_order(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.raw() as link:
            await link.hello()
            ids = [f"command-{number}" for number in range(15)]
            for each in ids:
                await link.say(do("add_note", {"text": each}, id=each))
            assert [(await link.hear("ok"))["id"] for _ in ids] == ids
        assert [event.data["text"] for event in hub.workshop.history if event.kind == "NoteAdded"] == ids

    with running(tmp_path) as hub:
        run(test(hub))


def test_p42_p60_after_a_lost_link_only_what_changed_comes(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.participant() as away, hub.participant() as other:
            assert (await other.do("add_note", {"text": "ennen"})).ok
            await away.until(lambda: texts_of(away) == ["ennen"])
            # The message that told it may have come before the one that says that nothing is missing.
            hub.workshop.accepted("dim_phones")
            await away.until(lambda: away.cycle["phones_dimmed"])
            heard: list[dict[str, Any]] = []
            away.heard = heard.append
            await away.lose_link()
            assert (await other.do("add_note", {"text": "sillä välin"})).ok
            await away.until(lambda: texts_of(away) == ["ennen", "sillä välin"])
            await away.until(lambda: any(message["type"] == "welcome" for message in heard))
            assert [message for message in heard if message["type"] == "view"] == []
            assert away.view == full_view(hub, away)

    with running(tmp_path, settings=SHARED) as hub:
        run(test(hub))


def test_p42_who_was_away_while_another_activity_began_gets_its_view(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        hub.workshop.accepted("show_activity", {"activity": ""})
        async with hub.raw() as link:
            position = (await link.hello())["position"]
        hub.workshop.accepted("show_activity", {"activity": ACTIVITY})
        async with hub.raw() as link:
            await link.hello(since=position)
            cycle = await link.hear("delta")
            assert cycle["put"]["active"] == ACTIVITY
            assert (await link.hear("view"))["activity"] == ACTIVITY

    with running(tmp_path) as hub:
        run(test(hub))


def test_p42_a_position_that_is_not_known_gets_full_views(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        for since in (0, 1, 10_000):
            async with hub.raw() as link:
                await link.hello(since=since)
                assert [(await link.hear())["type"] for _ in range(2)] == ["view", "view"]

    with running(tmp_path) as hub:
        run(test(hub))


def test_p60_unanswered_commands_are_sent_again(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.participant() as person:
            # Without the clerk's lock nothing is answered: the link is lost in between.
            async with hub_lock(hub):
                waiting = [asyncio.create_task(person.do("add_note", {"text": f"lappu {n}"})) for n in range(3)]
                await asyncio.sleep(0)
                await person.lose_link()
            replies = await asyncio.gather(*waiting)
            assert all(reply.ok for reply in replies)
            await person.until(lambda: len(person.view.get("own", {}).get("notes", [])) == 3)
        assert [event.kind for event in hub.workshop.history].count("NoteAdded") == 3

    with running(tmp_path) as hub:
        run(test(hub))


class hub_lock:  # noqa: N801 - reads as a statement
    """Holds the clerk's lock, which lives in the hub's own event loop, from a test's."""

    def __init__(self, hub: Running) -> None:
        self._lock = hub.hub.clerk.lock
        self._loop = hub.hub.clerk._tasks[0].get_loop()

    async def __aenter__(self) -> None:
        await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(self._lock.acquire(), self._loop))

    async def __aexit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._lock.release)


def test_p60_a_hub_that_comes_back_is_found_again(tmp_path: Path) -> None:
    secret = new_secret()

    async def test(hub: Running) -> None:
        person = hub.participant(secret=secret)
        async with person:
            assert (await person.do("add_note", {"text": "Hei"})).ok
            heard: list[dict[str, Any]] = []
            person.heard = heard.append
            loop = hub.hub.clerk._tasks[0].get_loop()
            await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(hub.hub.say_goodbye(), loop))
            await person.until(lambda: [each["type"] for each in heard][:2] == ["bye", "welcome"])
            assert heard[0]["error"] == "going-away"
            assert heard[0]["message"] == "Yhteys käynnistyy uudestaan. Sivu palaa itsestään."
            assert person.turned_away is None

    with running(tmp_path) as hub:
        run(test(hub))


def test_l32_what_somebody_deletes_is_gone_from_the_bytes_as_soon_as_the_hub_is_calm(tmp_path: Path) -> None:
    def raw() -> bytes:
        return b"".join(each.read_bytes() for each in tmp_path.glob("ledger.sqlite*"))

    async def test(hub: Running) -> None:
        store = hub.hub.clerk.engine.store
        swept = asyncio.Queue[bool]()
        loop = asyncio.get_running_loop()
        sweep = store.sweep

        def told() -> bool:
            found = sweep()
            with contextlib.suppress(RuntimeError):  # the test is over
                loop.call_soon_threadsafe(swept.put_nowait, found)
            return found

        store.sweep = told  # type: ignore[method-assign]
        async with hub.participant() as person:
            assert (await person.do("add_note", {"text": "Salaisuuteni"})).ok
            await person.until(lambda: bool(person.view.get("own")))
            assert b"Salaisuuteni" in raw()
            assert (await person.do("remove_note", {"note": person.view["own"]["notes"][0]["id"]})).ok
            # The one at work may have begun before the deletion; the next has not.
            for _ in range(2):
                while not await swept.get():
                    pass
            assert b"Salaisuuteni" not in raw()
        store.sweep = sweep  # type: ignore[method-assign]

    with running(tmp_path, limits=Limits(calm_s=0.0)) as hub:
        run(test(hub))


def test_p61_a_slow_phone_is_dropped_and_others_go_on(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        host, port = hub.address.removeprefix("http://").split(":")
        slow = await asyncio.to_thread(never_reads, host, int(port), hub.code)
        async with hub.participant() as writer:
            gone = asyncio.Event()
            while not gone.is_set():
                reply = await writer.do("add_note", {"text": "x" * 1000})
                assert reply.ok
                if hub.hub.present(hub.workshop.cycle) == 1:
                    gone.set()
        slow.close()

    limits = Limits(queue_messages=5, shared_every_s=0, sends_per_s=1e9, leave_s=0.1)
    with running(tmp_path, settings={**SHARED, "longest": 1000, "limit": 100}, limits=limits) as hub:
        # Full views are long: a phone that does not read has its buffers full soon.
        for number in range(40):
            hub.workshop.accepted("add_note", {"text": f"{number} " + "y" * 990}, activity=ACTIVITY)
        run(test(hub))


def never_reads(host: str, port: int, code: str) -> socket.socket:
    """Open a WebSocket by hand, ask for many full views, and read nothing of them."""
    link = socket.socket()
    link.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    link.connect((host, port))
    handshake = (
        f"GET /ws/{code} HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
    )
    link.sendall(handshake.encode())
    link.recv(1024)
    messages = [hello(), *({"type": "watch", "activity": ""} for _ in range(400))]
    link.sendall(b"".join(frame(json.dumps(message).encode()) for message in messages))
    return link


def frame(payload: bytes) -> bytes:
    """Give a masked text frame; the mask of zeros leaves the payload as it is."""
    length = bytes([0x80 | len(payload)]) if len(payload) < 126 else bytes([0x80 | 126]) + len(payload).to_bytes(2)
    return b"\x81" + length + b"\0\0\0\0" + payload
