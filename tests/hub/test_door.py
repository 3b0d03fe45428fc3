"""P20-P24, P30-P33, P63: who may come in, as whom, and what is kept of them."""

import hashlib
import json
import logging
import sqlite3
from pathlib import Path

import pytest

from talkoot.cycle.respondents import respondent_of
from talkoot.hub.client import FINAL, TurnedAwayError, new_secret
from talkoot.hub.door import Budget, Guest, normal_code
from talkoot.hub.limits import Limits
from talkoot.hub.refusals import CLOSE_CODES
from tests.factories import ACTIVITY
from tests.hub.running import KEY, Running, do, hello, run, running
from tests.hub.test_messages import farewell


def test_p20_spaces_and_hyphens_in_a_code_do_not_count() -> None:
    assert normal_code(" 482 916 ") == "482916"
    assert normal_code("482-916") == "482916"
    assert normal_code("a-long_Link-1") == "a-long_Link-1"


def test_p20_a_code_with_a_space_opens_the_room(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        spaced = f"{hub.code[:3]}%20{hub.code[3:]}"
        assert (await hub.join(spaced)).status == 200
        async with hub.raw(spaced) as link:
            assert (await link.hello())["type"] == "welcome"

    with running(tmp_path) as hub:
        run(test(hub))


def test_p20_a_wrong_code_gets_a_sentence_and_a_named_close_code(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.raw("000001") as link:
            await link.say(hello(lang="sv"))
            bye, code, reason = await farewell(link)
            assert (bye["error"], code, reason) == ("wrong-code", 4001, "wrong-code")
            assert bye["message"] == "Det finns ingen workshop med koden 000001."
            assert bye["hint"] == "Titta på de sex siffrorna på väggen och skriv dem på nytt."
        with pytest.raises(TurnedAwayError, match="There is no workshop with the code 000001"):
            await hub.participant(code="000001", lang="en").join()

    with running(tmp_path) as hub:
        run(test(hub))


def test_p20_p21_a_shut_door_refuses_newcomers_and_knows_those_who_were_in(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        person = hub.participant(lang="en")
        async with person:
            hub.workshop.accepted("shut_door")
        newcomer = await hub.join()
        assert newcomer.status == 409
        assert newcomer.json() == {
            "error": "door-shut",
            "message": "This workshop takes in nobody else just now.",
            "hint": "Ask the person who leads to open the door.",
        }
        async with hub.raw() as link:
            await link.say(hello())
            bye, code, _ = await farewell(link)
            assert (bye["error"], code) == ("door-shut", 4002)
        assert (await hub.join(secret=person.secret)).status == 200
        async with person:
            assert (await person.do("add_note", {"text": "Olen yhä täällä"})).ok

    with running(tmp_path) as hub:
        run(test(hub))


def test_p21_after_a_restart_those_who_have_given_something_are_known(tmp_path: Path) -> None:
    secret, listener = new_secret(), new_secret()

    async def before(hub: Running) -> None:
        async with hub.participant(secret=secret) as person, hub.participant(secret=listener):
            assert (await person.do("add_note", {"text": "Olin täällä"})).ok
        hub.workshop.accepted("shut_door")

    with running(tmp_path) as hub:
        run(before(hub))
        code = hub.code

    async def after(hub: Running) -> None:
        assert (await hub.join(code, secret=secret)).status == 200
        assert (await hub.join(code, secret=listener)).json()["error"] == "door-shut"

    with running(tmp_path) as hub:
        run(after(hub))


def test_p22_the_budget_of_wrong_guesses_fills_up_with_time() -> None:
    now = [0.0]
    budget = Budget(2, 10.0, lambda: now[0])
    for _ in range(5):
        budget.spend()
    assert budget.is_empty
    now[0] = 4.9
    assert budget.is_empty
    now[0] = 5.0
    assert not budget.is_empty
    now[0] = 1000.0
    budget.spend()
    assert not budget.is_empty
    budget.spend()
    assert budget.is_empty


def test_p22_too_many_guesses_stop_newcomers_and_nobody_else(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.participant() as person, hub.raw() as inside:
            await inside.hello()
            for number in range(3):
                assert (await hub.join(f"00000{number}")).json()["error"] == "wrong-code"
            stopped = await hub.join()
            assert stopped.status == 429
            assert stopped.json() == {
                "error": "too-many-guesses",
                "message": "Too many wrong codes have been tried here just now.",
                "hint": "Wait a moment and try again. Those who are in already notice nothing.",
            }
            assert (await hub.join("000009")).json()["error"] == "too-many-guesses"
            async with hub.raw() as link:
                await link.say(hello())
                bye, code, _ = await farewell(link)
                assert (bye["error"], code) == ("too-many-guesses", 4003)
            assert (await hub.join(secret=person.secret)).status == 200
            await inside.say(hello())
            assert (await inside.hear("welcome"))["protocol"] == 1

    with running(tmp_path, limits=Limits(guesses=3, guesses_in_s=1e9)) as hub:
        run(test(hub))


def test_p23_a_full_room_refuses_one_more(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.raw() as first, hub.raw() as second:
            await first.hello()
            await second.say(hello())
            bye, code, _ = await farewell(second)
            assert (bye["error"], code) == ("room-full", 4006)
            assert bye["message"] == "The workshop is full: 1 devices are in."
            await first.say(hello())
            await first.hear("welcome")

    with running(tmp_path, limits=Limits(room_size=1)) as hub:
        run(test(hub))


def scribe_key(hub: Running) -> str:
    """Add a scribe and give the key of their link."""
    key = new_secret()
    hub.workshop.accepted("add_scribe", {"key_hash": hashlib.sha256(key.encode()).hexdigest(), "label": "Pöytä 3"})
    return key


def test_p24_p32_a_scribe_writes_for_others_with_their_channel(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        key = scribe_key(hub)
        hub.workshop.accepted("shut_door")
        scribe = hub.participant(scribe=key, perspective="relative")
        async with scribe:
            assert (await scribe.do("add_note", {"text": "Paperilta"}, channel="paper")).ok
            await scribe.hand_over("worker")
            await scribe.until(lambda: scribe.view.get("own") == {})
            assert (await scribe.do("add_note", {"text": "Kerrottu"})).ok
        first, second = hub.workshop.history[-2:]
        assert (first.data["channel"], first.data["perspective"]) == ("paper", "relative")
        assert (second.data["channel"], second.data["perspective"]) == ("spoken", "worker")
        assert first.respondent != second.respondent
        assert second.respondent == respondent_of(scribe.secret, hub.workshop.cycle, ACTIVITY)

    with running(tmp_path) as hub:
        run(test(hub))


def test_p34_what_was_written_for_one_person_stays_theirs_when_the_next_one_is_written_for(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        first, second = new_secret(), new_secret()
        async with hub.raw() as link:
            await link.hello(secret=second, scribe=scribe_key(hub), perspective="worker")
            of_first = {"person": first, "perspective": "client", "channel": "paper"}
            for _ in range(2):  # as after a lost link, on which the first time was not answered
                await link.say(do("add_note", {"text": "Ensimmäisen"}, id="command-1", **of_first))
                await link.hear("ok")
            await link.say(do("add_note", {"text": "Toisen"}, id="command-2", channel="paper"))
            await link.hear("ok")
        one, other = (event for event in hub.workshop.history if event.kind == "NoteAdded")
        assert one.respondent == respondent_of(first, hub.workshop.cycle, ACTIVITY)
        assert other.respondent == respondent_of(second, hub.workshop.cycle, ACTIVITY)
        assert [each.data["perspective"] for each in (one, other)] == ["client", "worker"]

    with running(tmp_path) as hub:
        run(test(hub))


def test_p24_a_scribe_without_a_key_or_with_a_revoked_one(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        unknown = await hub.join(scribe=new_secret())
        assert (unknown.status, unknown.json()["error"]) == (403, "wrong-scribe-key")
        assert unknown.json()["message"] == "This is not a link for writing for others in this workshop."
        key = scribe_key(hub)
        async with hub.raw() as link:
            await link.hello(scribe=key)
            scribe = next(iter(hub.workshop.state.scribes))
            hub.workshop.accepted("revoke_scribe", {"scribe": scribe})
            bye, code, _ = await farewell(link)
            assert (bye["error"], code) == ("scribe-revoked", 4008)
            assert bye["message"] == "This link for writing for others is no longer in use."
        late = await hub.join(scribe=key)
        assert (late.status, late.json()["error"]) == (403, "scribe-revoked")

    with running(tmp_path) as hub:
        run(test(hub))


def test_p31_the_next_person_at_a_device_is_somebody_else(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.raw() as link:
            await link.hello()
            await link.say(do("add_note", {"text": "Ensimmäinen"}))
            await link.hear("ok")
            hub.workshop.accepted("shut_door")
            await link.say(hello())
            await link.hear("welcome")
            await link.hear("view")
            assert (await link.hear("view"))["view"]["own"] == {}
            await link.say(do("add_note", {"text": "Toinen"}, id="command-2"))
            await link.hear("ok")
            assert hub.hub.present(hub.workshop.cycle) == 1
        givers = {event.respondent for event in hub.workshop.history if event.kind == "NoteAdded"}
        assert len(givers) == 2

    with running(tmp_path) as hub:
        run(test(hub))


def test_p63_presence_counts_devices(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        headers = {"Authorization": f"Bearer {KEY}"}
        path = f"/api/presence/{hub.workshop.cycle}"
        secret = new_secret()
        async with hub.participant(secret=secret), hub.participant(secret=secret), hub.participant():
            assert (await hub.fetch(path, headers=headers)).json() == {"present": 2}

    with running(tmp_path) as hub:
        run(test(hub))


def test_p30_p33_no_secret_address_or_browser_is_kept(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    secrets = [new_secret() for _ in range(3)]

    async def test(hub: Running) -> None:
        agent = {"User-Agent": "SecretBrowser/1.0"}
        for secret in secrets:
            await hub.fetch(f"/api/join/{hub.code}", {"secret": secret}, agent)
            async with hub.participant(secret=secret) as person:
                assert (await person.do("add_note", {"text": "Hei"})).ok
        await hub.fetch("/api/join/000000", {"secret": secrets[0]}, agent)
        async with hub.raw() as link:
            await link.say('{"type":"hello","protocol":1,"secret":"a secret that is not one"}')
            await link.hear("no")

    caplog.set_level(logging.DEBUG, "talkoot")
    with running(tmp_path) as hub:
        run(test(hub))
    stored = "".join(
        json.dumps(row)
        for database in [sqlite3.connect(tmp_path / "ledger.sqlite")]
        for table in ("events", "commands", "cycles", "summaries")
        for row in database.execute(f"select * from {table}")  # noqa: S608 - names of tables, from here
    )
    ours = [record.getMessage() for record in caplog.records if record.name.startswith(("talkoot", "uvicorn"))]
    for kept in (stored, "\n".join(ours)):
        assert not [secret for secret in secrets if secret in kept]
        assert "127.0.0.1" not in kept
        assert "SecretBrowser" not in kept
        assert "a secret that" not in kept
    assert repr(Guest("1", secrets[0])) == "Guest(…)"


def test_every_farewell_has_a_close_code_of_its_own() -> None:
    assert len(set(CLOSE_CODES.values())) == len(CLOSE_CODES)
    assert set(CLOSE_CODES.values()) >= FINAL


@pytest.mark.parametrize("field", ["secret", "scribe"])
def test_p30_a_secret_of_less_than_128_bits_is_refused(tmp_path: Path, field: str) -> None:
    async def test(hub: Running) -> None:
        wish = {"secret": new_secret(), field: "x" * 21}
        answer = await hub.fetch(f"/api/join/{hub.code}", wish, {"Accept-Language": "en"})
        assert (answer.status, answer.json()["error"]) == (422, "bad-field")
        assert f"at {field}, this was expected: " in answer.json()["message"]
        assert "xxx" not in answer.json()["message"]

    with running(tmp_path) as hub:
        run(test(hub))
