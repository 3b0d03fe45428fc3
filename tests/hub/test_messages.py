"""P1-P5, P32, P34, P52-P54: what a link says, and what it is answered."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import ConnectionClosed

from talkoot.cycle.engine import Answer, Command
from talkoot.cycle.messages import parsed
from talkoot.errors import LedgerError
from talkoot.hub.client import new_secret
from talkoot.hub.connection import MOVES, Connection, Standing
from talkoot.hub.limits import WEBSOCKET_BYTES, Limits
from talkoot.locales import Phrase
from tests.factories import ACTIVITY, planned
from tests.hub.running import Raw, Running, do, hello, run, running


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "bad-json"),
        ('{"type":"do"', "bad-json"),
        ("[" * 30_000, "bad-json"),
        ('{"type":"do","data":{"x":NaN}}', "bad-json"),
        ('{"type":"ping","x":"\\ud800"}', "bad-json"),
        ('["ping"]', "bad-json"),
        ("null", "bad-json"),
        ('{"type":"dance"}', "unknown-type"),
        ('{"type":["do"]}', "unknown-type"),
        ("{}", "unknown-type"),
        ('{"type":"ping","x":1}', "bad-field"),
        ('{"type":"watch","activity":7}', "bad-field"),
        ('{"type":"do","id":"a b","action":"add_note"}', "bad-field"),
        ('{"type":"do","id":"12345678","action":"add_note","channel":"pigeon"}', "bad-field"),
        ('{"type":"hello","protocol":1,"secret":"too-short"}', "bad-field"),
        ('{"type":"hello","protocol":1,"secret":"0123456789abcdefghijkl","perspective":"spy"}', "bad-field"),
    ],
)
def test_p2_what_cannot_be_read_is_named(text: str, code: str) -> None:
    found = parsed(text)
    assert isinstance(found, tuple)
    assert found[1].code == code


def test_p2_a_secret_that_is_refused_is_not_repeated() -> None:
    found = parsed('{"type":"hello","protocol":1,"secret":"my own secret!"}')
    assert isinstance(found, tuple)
    assert (found[1].code, found[1].values["where"], found[1].values["got"]) == (
        "bad-field",
        "secret",
        Phrase("kind-text"),
    )
    assert "my own" not in str(found)


def test_p2_bad_messages_are_answered_and_the_link_stays(tmp_path: Path) -> None:
    cases: list[tuple[Any, str, str]] = [
        ("{", "bad-json", "The message could not be read"),
        (
            {"type": "dance"},
            "unknown-type",
            "A message of an unknown kind came: “dance”.",
        ),
        (
            {"type": "watch", "activity": 7},
            "bad-field",
            "In the message, at activity, this was expected: a text.",
        ),
        (b"\x00\x01", "binary-message", "Text was expected, something else came."),
    ]

    async def test(hub: Running) -> None:
        async with hub.raw() as link:
            assert (await link.hello())["type"] == "welcome"
            for sent, code, message in cases:
                await link.say(sent)
                answer = await link.hear("no")
                assert answer["error"] == code
                assert answer["message"].startswith(message)
                assert answer["hint"].startswith(("Open the page again.", "Load the page again."))
            await link.say({"type": "do", "id": "command-1", "action": 7})
            assert (await link.hear("no"))["id"] == "command-1"
            await link.say({"type": "ping"})
            assert await link.hear("pong") == {"type": "pong"}

    with running(tmp_path) as hub:
        run(test(hub))


async def farewell(link: Raw) -> tuple[dict[str, Any], int, str]:
    """Give the bye, and how the link was closed."""
    bye = await link.hear("bye")
    with pytest.raises(ConnectionClosed) as closed:
        await link.socket.recv()
    received = closed.value.rcvd
    assert received is not None
    return bye, received.code, received.reason


@pytest.mark.parametrize("size", [65 * 1024, 1_000_000, 1024 * 1024])
def test_p3_a_message_that_is_too_big_gets_a_sentence(tmp_path: Path, size: int) -> None:
    async def test(hub: Running) -> None:
        async with hub.raw() as link:
            await link.hello()
            await link.say("x" * size)
            bye, code, reason = await farewell(link)
            assert (bye["error"], code, reason) == ("message-too-big", 1009, "message-too-big")
            size_kib = f"{size // 1024:,}"
            assert bye["message"] == f"The message is too long: {size_kib} KiB. At most 64 KiB can be sent at once."
        async with hub.raw() as link:
            await link.hello()
            await link.say("x" * (WEBSOCKET_BYTES + 1))
            with pytest.raises(ConnectionClosed) as closed:
                await link.hear("bye")
            assert closed.value.rcvd is not None
            assert closed.value.rcvd.code == 1009

    with running(tmp_path) as hub:
        run(test(hub))


def test_p3_a_message_of_exactly_the_limit_is_read(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.raw() as link:
            await link.hello()
            text = '{"type":"ping"}'
            await link.say(text + " " * (64 * 1024 - len(text)))
            assert await link.hear("pong") == {"type": "pong"}

    with running(tmp_path) as hub:
        run(test(hub))


def test_p4_nothing_goes_before_the_hello(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.raw() as link:
            await link.say({"type": "ping"})
            assert await link.hear() == {"type": "pong"}
            await link.say(do("add_note", {"text": "hei"}))
            answer = await link.hear()
            assert (answer["id"], answer["error"]) == ("command-1", "hello-first")
            assert answer["message"] == "Sivu ei ole vielä kertonut, kuka on tulossa."

    with running(tmp_path) as hub:
        run(test(hub))


def test_p4_a_hello_that_does_not_come_ends_the_link(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.raw() as link:
            bye, code, _ = await farewell(link)
            assert (bye["error"], code) == ("hello-late", 4005)
            assert bye["message"] == "Sivu ei ehtinyt kertoa, kuka on tulossa."

    with running(tmp_path, limits=Limits(hello_s=0.05)) as hub:
        run(test(hub))


def test_p5_another_protocol_is_told_to_load_the_page_again(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.raw() as link:
            await link.say(hello(protocol=2))
            bye, code, _ = await farewell(link)
            assert (bye["error"], code) == ("wrong-protocol", 4004)
            assert bye["message"] == "This page is of another version (expected 1, got 2)."

    with running(tmp_path) as hub:
        run(test(hub))


def test_p52_what_a_facilitator_may_do_a_participant_may_not(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.participant(lang="en") as person:
            for action, data, activity in (
                ("close_activity", {"activity": ACTIVITY}, ""),
                ("shut_door", {}, ""),
                ("add_scribe", {"key_hash": "0" * 64}, ""),
                ("hide_note", {"note": "x"}, ACTIVITY),
            ):
                reply = await person.do(action, data, activity=activity)
                assert (reply.error, reply.message) == ("not-allowed", "Only the facilitator can do this.")
            reply = await person.do("add_note", {"text": "x"}, activity="nowhere")
            assert reply.message == "There is no activity “nowhere” in this workshop."
            assert (await person.do("dance")).error == "unknown-action"
        assert hub.workshop.history[-1].kind == "DoorOpened"

    with running(tmp_path) as hub:
        run(test(hub))


def test_p52_a_late_answer_to_a_closed_activity_is_refused_with_a_sentence(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.participant(lang="en") as person:
            hub.workshop.facilitate("pause_activity")
            assert (await person.do("add_note", {"text": "Myöhässä"})).error == "paused"
            hub.workshop.facilitate("close_activity")
            reply = await person.do("add_note", {"text": "Myöhässä"})
            assert (reply.ok, reply.error) == (False, "closed")
            assert reply.message == "This part is not open now, so nothing can be added to it."
            assert reply.hint == "Wait for the facilitator to open it. What you gave before is safe."

    with running(tmp_path) as hub:
        run(test(hub))


def test_p32_only_scribes_tell_how_an_answer_came(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.participant(lang="en") as person:
            reply = await person.do("add_note", {"text": "x"}, channel="paper")
            assert reply.error == "channel-of-scribes"
            assert reply.message == "Only those who write for others tell how an answer came."

    with running(tmp_path) as hub:
        run(test(hub))


def test_p34_only_scribes_say_for_whom_something_was_written(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.raw() as link:
            await link.hello(lang="en")
            await link.say(do("add_note", {"text": "x"}, id="command-1", person=new_secret()))
            answer = await link.hear("no")
            assert (answer["id"], answer["error"]) == ("command-1", "person-of-scribes")
            assert answer["message"] == "Only those who write for others say for whom."
            assert answer["hint"] == "Open the page again."

    with running(tmp_path) as hub:
        run(test(hub))


def test_p53_only_so_many_commands_may_wait(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.raw() as link:
            await link.hello()
            kept: list[Command] = []
            hub.hub.clerk.ask = lambda command, by: kept.append(command)  # type: ignore[method-assign]  # noqa: ARG005
            for number in range(3):
                await link.say(do("add_note", {"text": "x"}, id=f"command-{number}"))
            answer = await link.hear("no")
            assert (answer["id"], answer["error"]) == ("command-2", "too-many-at-once")
            assert answer["message"] == "2 answers are waiting already."
            assert [command.id for command in kept] == ["command-0", "command-1"]

    with running(tmp_path, limits=Limits(unanswered=2)) as hub:
        run(test(hub))


def test_p54_a_ledger_that_cannot_be_written_is_told_and_the_hub_goes_on(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.participant(lang="en") as person:
            append = hub.hub.engine.store.append

            def full(*_: Any, **__: Any) -> None:
                raise LedgerError("disk-full", path="x", reason="full")

            hub.hub.engine.store.append = full  # type: ignore[method-assign]
            reply = await person.do("add_note", {"text": "first"})
            assert (reply.ok, reply.error) == (False, "disk-full")
            hub.hub.engine.store.append = append  # type: ignore[method-assign]
            assert (await person.do("add_note", {"text": "second"})).ok
            await person.until(lambda: [note["text"] for note in person.view["own"]["notes"]] == ["second"])

    with running(tmp_path) as hub:
        run(test(hub))


def test_p54_a_command_that_fails_takes_no_other_with_it(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        decide = hub.hub.engine.decide

        def faulty(command: Command) -> Any:
            if command.data.get("text") == "fail":
                raise ZeroDivisionError
            return decide(command)

        hub.hub.engine.decide = faulty  # type: ignore[method-assign]
        async with hub.participant(lang="en") as person:
            replies = await asyncio.gather(*(person.do("add_note", {"text": text}) for text in ("a", "fail", "b")))
            assert [reply.ok for reply in replies] == [True, False, True]
            assert (replies[1].error, replies[1].message) == (
                "internal",
                "Something went wrong in the program. What was saved before is safe.",
            )
        assert [event.data["text"] for event in hub.workshop.history if event.kind == "NoteAdded"] == ["a", "b"]

    with running(tmp_path) as hub:
        run(test(hub))


def test_p54_a_batch_with_a_fault_answers_each_on_its_own(tmp_path: Path) -> None:
    with running(tmp_path) as hub:
        calls: list[int] = []

        def carry_out(commands: list[Command]) -> list[Answer]:
            calls.append(len(commands))
            if any(command.action == "fail" for command in commands):
                raise ZeroDivisionError
            return [Answer(command.id) for command in commands]

        hub.hub.engine.do = carry_out  # type: ignore[assignment, method-assign]
        answers = hub.hub.clerk._carry_out([Command("c", action) for action in ("a", "fail", "b")])
        assert [answer.ok for answer in answers] == [True, False, True]
        assert calls == [3, 1, 1, 1]


def test_p56_an_open_activity_takes_answers_whatever_is_watched(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        hub.workshop.accepted("add_activity", {"planned": planned("barometer", id="mood")})
        hub.workshop.facilitate("start_activity", "mood")
        async with hub.participant() as person:
            assert person.activity == ACTIVITY
            reply = await person.do("tell", {"choice": "right"}, activity="mood")
            assert reply.ok
            assert person.activity == ACTIVITY
            await person.watch("mood")
            await person.until(lambda: person.view.get("own") == {"choice": "right"})

    with running(tmp_path) as hub:
        run(test(hub))


def test_a_connection_moves_only_where_it_may() -> None:
    assert MOVES[Standing.LEAVING] == {Standing.GONE}
    connection = object.__new__(Connection)
    connection.standing = Standing.LEAVING
    with pytest.raises(RuntimeError, match="cannot go from leaving to present"):
        connection.move(Standing.PRESENT)
