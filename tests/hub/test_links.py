"""P25, P70-P76: links that stay open for weeks, one's own link, and looking back."""

from pathlib import Path
from typing import Any

from talkoot.export.archive import import_archive, write_archive
from talkoot.hub.client import new_secret
from tests.cycle.test_links import FORM, SESSIONS, in_days
from tests.factories import ACTIVITY, planned
from tests.hub.running import Running, do, run, running
from tests.hub.test_messages import farewell

OPTIONS = {"options": [{"id": each, "text": {"fi": each}} for each in ("bussi", "taksi")], "blind": False}


def with_link(hub: Running, place: str = "Kemi", session: str = "month") -> str:
    """Add a form to the session that stays open, open a link to it and give its code."""
    if FORM not in hub.workshop.state.activities:
        hub.workshop.accepted("add_activity", {"planned": planned("poll", OPTIONS, id=FORM, session="month")})
    hub.workshop.accepted("open_link", {"session": session, "place": place, "until": in_days(30)})
    return str(list(hub.workshop.state.open_links.values())[-1].code)


def only_link(hub: Running) -> str:
    return str(next(iter(hub.workshop.state.open_links)))


def choose(option: str, **others: Any) -> dict[str, Any]:
    return do("choose", {"options": [option]}, activity=FORM, **others)


def test_p74_by_a_link_one_gets_a_list_to_choose_from_and_not_what_the_room_does(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        joined = (await hub.join(with_link(hub))).json()
        assert joined["activity"] is None
        assert joined["view"]["active"] == ACTIVITY
        assert joined["view"]["own"] == {
            "looks_back": False,
            "session": "month",
            "place": "Kemi",
            "until": in_days(30),
            "advice": {},
            "answered": [],
        }
        assert "own" not in (await hub.join()).json()["view"]

    with running(tmp_path, sessions=SESSIONS) as hub:
        run(test(hub))


def test_p73_p75_what_is_answered_is_marked_at_once_and_counts_for_the_place(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.raw(with_link(hub)) as link:
            await link.hello()
            assert (await link.hear("view"))["view"]["own"]["answered"] == []
            await link.say({"type": "watch", "activity": FORM})
            assert (await link.hear("view"))["activity"] == FORM
            await link.say(choose("bussi"))
            assert (await link.hear("delta"))["put"]["own"]["options"] == ["bussi"]
            mine = await link.hear("delta")
            assert (mine["activity"], mine["put"]["own"]["answered"]) == ("", [FORM])
            assert (await link.hear("ok"))["id"] == "command-1"
        hub.workshop.engine.catch_up()
        (giver,) = hub.workshop.engine.state(hub.workshop.cycle).activities[FORM].state.givers.values()
        assert giver.place == only_link(hub)

    with running(tmp_path, sessions=SESSIONS) as hub:
        run(test(hub))


def test_p73_what_the_room_does_cannot_be_watched_or_answered_by_a_link(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.raw(with_link(hub)) as link:
            await link.hello(watch=ACTIVITY)
            await link.say({"type": "watch", "activity": ACTIVITY})
            assert (await link.hear("no"))["error"] == "unknown-activity"
            await link.say(do("add_note", {"text": "Huoneeseen"}))
            assert (await link.hear("no"))["error"] == "unknown-activity"

    with running(tmp_path, sessions=SESSIONS) as hub:
        run(test(hub))


def test_p74_who_chooses_does_not_follow_the_room(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.raw(with_link(hub)) as link:
            await link.hello()
            await link.hear("view")
            hub.workshop.accepted("show_activity", {"activity": ""})
            assert (await link.hear("delta"))["put"]["active"] == ""
            hub.workshop.accepted("show_activity", {"activity": ACTIVITY})
            assert (await link.hear("delta"))["put"]["active"] == ACTIVITY
            await link.say({"type": "ping"})
            assert (await link.hear())["type"] == "pong"

    with running(tmp_path, sessions=SESSIONS) as hub:
        run(test(hub))


def test_p70_no_budget_of_guesses_stands_before_a_link(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        code = with_link(hub)
        for number in range(100):
            await hub.join(f"00{number:04}")
        assert (await hub.join()).json()["error"] == "too-many-guesses"
        assert (await hub.join(code)).status == 200

    with running(tmp_path, sessions=SESSIONS) as hub:
        run(test(hub))


def test_p76_a_link_that_is_over_says_so_and_lets_back_in_who_answered(tmp_path: Path) -> None:
    secret = new_secret()

    async def test(hub: Running) -> None:
        code = with_link(hub)
        async with hub.raw(code) as inside, hub.raw(code) as silent:
            await inside.hello(secret=secret)
            await silent.hello()
            await inside.say(choose("bussi"))
            await inside.hear("ok")
            hub.workshop.accepted("close_link", {"link": only_link(hub)})
            bye, close_code, _ = await farewell(silent)
            assert (bye["error"], close_code) == ("link-over", 4009)
            assert bye["message"] == "This link takes no more answers."
            assert (await farewell(inside))[0]["error"] == "link-over"
        assert (await hub.join(code)).status == 409
        back = (await hub.join(code, secret=secret)).json()["view"]["own"]
        assert (back["looks_back"], back["answered"]) == (True, [FORM])
        async with hub.raw(code) as link:
            await link.hello(secret=secret)
            await link.say(choose("taksi", id="command-2"))
            assert (await link.hear("no"))["error"] == "looks-back"
            await link.say(do("withdraw_choice", activity=FORM, id="command-3"))
            assert (await link.hear("ok"))["id"] == "command-3"

    with running(tmp_path, sessions=SESSIONS) as hub:
        run(test(hub))


def test_p25_ones_own_link_leads_back_another_day_and_on_another_device(tmp_path: Path) -> None:
    secret, listener = new_secret(), new_secret()

    async def before(hub: Running) -> None:
        async with hub.participant(secret=secret) as person, hub.participant(secret=listener):
            assert (await person.do("add_note", {"text": "Kyyti myöhästyy"})).ok
            # While the door is open, whoever is in carries on with another device.
            assert "own" not in (await hub.join(hub.workshop.cycle, secret=secret)).json()["view"]
            hub.workshop.accepted("shut_door")
            back = (await hub.join(hub.workshop.cycle, secret=secret)).json()["view"]["own"]
            assert back["looks_back"]

    async def after(hub: Running, cycle: str) -> None:
        hub.workshop.cycle = cycle
        back = (await hub.join(cycle, secret=secret)).json()
        assert back["view"]["own"]["answered"] == [ACTIVITY]
        assert back["activity"] is None
        for stranger in (listener, new_secret()):
            answer = await hub.join(cycle, secret=stranger)
            assert (answer.status, answer.json()["error"]) == (404, "nothing-own")
            assert answer.json()["message"] == "There are no answers of yours here."
        async with hub.raw(cycle) as link:
            await link.hello(secret=secret, watch=ACTIVITY)
            await link.hear("view")
            own = (await link.hear("view"))["view"]["own"]
            assert [note["text"] for note in own["notes"]] == ["Kyyti myöhästyy"]
            await link.say(do("add_note", {"text": "Vielä yksi"}))
            assert (await link.hear("no"))["error"] == "looks-back"

    with running(tmp_path) as hub:
        run(before(hub))
        cycle = hub.workshop.cycle
    with running(tmp_path) as hub:
        run(after(hub, cycle))


def test_p25_the_code_of_another_gathering_leads_back_and_not_into_the_room(tmp_path: Path) -> None:
    secret = new_secret()
    sessions = [{"id": each, "name": {"fi": each}, "minutes": 90} for each in ("first", "second")]

    async def test(hub: Running) -> None:
        hub.workshop.accepted("open_door", {"session": "first"})
        hub.code = first = hub.workshop.state.door.code
        async with hub.participant(secret=secret) as person:
            assert (await person.do("add_note", {"text": "Ensimmäinen kerta"})).ok
        hub.workshop.accepted("shut_door")
        assert "own" not in (await hub.join(first, secret=secret)).json()["view"]
        hub.workshop.accepted("open_door", {"session": "second"})
        assert (await hub.join(first, secret=secret)).json()["view"]["own"]["looks_back"]
        assert (await hub.join(first)).json()["error"] == "door-shut"
        assert "own" not in (await hub.join(hub.workshop.state.door.code, secret=secret)).json()["view"]

    with running(tmp_path, sessions=sessions) as hub:
        run(test(hub))


def test_p70_a_copy_of_a_cycle_leaves_the_link_where_it_led(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        code = with_link(hub)
        file = tmp_path / "archive.jsonl"
        write_archive(hub.workshop.engine, hub.workshop.cycle, file)
        copy = import_archive(hub.workshop.engine, file, copy=True)
        assert all(link.closed for link in hub.workshop.engine.state(copy.cycle).open_links.values())
        assert (await hub.join(code)).json()["view"]["cycle"]["id"] == hub.workshop.cycle

    with running(tmp_path, sessions=SESSIONS) as hub:
        run(test(hub))
