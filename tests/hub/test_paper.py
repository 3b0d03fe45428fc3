"""P80-P84: codes on paper, at the hub."""

import hashlib
from pathlib import Path

from talkoot.hub.client import new_secret
from talkoot.hub.limits import Limits
from tests.factories import ACTIVITY
from tests.hub.running import Running, do, run, running

KEY = "k" * 32


def let_write(hub: Running) -> None:
    hub.workshop.accepted("add_scribe", {"key_hash": hashlib.sha256(KEY.encode()).hexdigest(), "label": "Ovi"})


def test_p83_who_has_a_code_sees_and_takes_back_what_was_written_for_them(tmp_path: Path) -> None:
    async def before(hub: Running) -> str:
        let_write(hub)
        given = await hub.fetch(f"/api/paper-codes/{hub.code}", {"secret": new_secret(), "scribe": KEY})
        slip = given.json()
        async with hub.raw() as link:
            await link.hello(secret=slip["secret"], scribe=KEY, perspective="client")
            await link.say(do("add_note", {"text": "Kyyti myöhästyy"}))
            await link.hear("ok")
        hub.workshop.accepted("end_session")
        return str(slip["code"])

    async def after(hub: Running, typed: str) -> None:
        found = (await hub.fetch("/api/paper-codes", {"code": typed, "lang": "en"})).json()
        back = (await hub.join(found["cycle"], secret=found["secret"])).json()["view"]["own"]
        assert (back["looks_back"], back["answered"]) == (True, [ACTIVITY])
        async with hub.raw(found["cycle"]) as link:
            await link.hello(secret=found["secret"], watch=ACTIVITY)
            await link.hear("view")
            (note,) = (await link.hear("view"))["view"]["own"]["notes"]
            await link.say(do("delete_note", {"note": note["id"]}))
            assert (await link.hear("ok"))["id"] == "command-1"

    async def whole(hub: Running) -> None:
        code = await before(hub)
        await after(hub, code.replace("-", " ").upper())

    with running(tmp_path) as hub:
        run(whole(hub))


def test_p82_only_a_scribe_gets_a_code(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        for wish in ({}, {"scribe": "x" * 32}):
            answer = await hub.fetch(f"/api/paper-codes/{hub.code}", {"secret": new_secret(), "lang": "en", **wish})
            assert (answer.status, answer.json()["error"]) == (403, "wrong-scribe-key")
        assert (await hub.fetch(f"/api/paper-codes/{hub.code}", b"{")).status == 422
        assert (await hub.fetch("/api/paper-codes", {"code": 7})).json()["error"] == "bad-field"

    with running(tmp_path) as hub:
        run(test(hub))


def test_p84_wrong_codes_have_a_budget_and_slips_of_the_pen_cost_nothing(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        let_write(hub)
        given = await hub.fetch(f"/api/paper-codes/{hub.code}", {"secret": new_secret(), "scribe": KEY})
        right = given.json()["code"]
        for _ in range(3):
            answer = await hub.fetch("/api/paper-codes", {"code": "hilla-tulli-4271", "lang": "en"})
            assert (answer.status, answer.json()["message"]) == (404, "This is not a paper code.")
        wrong = "hilla-tuuli-0000" if right != "hilla-tuuli-0000" else "hilla-tuuli-0001"
        answer = await hub.fetch("/api/paper-codes", {"code": wrong, "lang": "en"})
        assert (answer.status, answer.json()) == (
            404,
            {
                "error": "wrong-paper-code",
                "message": "There are no answers under this paper code.",
                "hint": "Look at the paper and type the code again. "
                "If it was long ago, the answers may have been deleted.",
            },
        )
        assert (await hub.fetch("/api/paper-codes", {"code": right})).status == 200
        assert (await hub.fetch("/api/paper-codes", {"code": wrong})).status == 404
        assert (await hub.fetch("/api/paper-codes", {"code": right})).json()["error"] == "too-many-guesses"

    with running(tmp_path, limits=Limits(paper_guesses=2, paper_guesses_in_s=1e9)) as hub:
        run(test(hub))


def test_p83_a_code_for_whom_nothing_was_written_leads_nowhere(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        let_write(hub)
        given = await hub.fetch(f"/api/paper-codes/{hub.code}", {"secret": new_secret(), "scribe": KEY})
        found = (await hub.fetch("/api/paper-codes", {"code": given.json()["code"]})).json()
        assert (await hub.join(found["cycle"], secret=found["secret"])).json()["error"] == "nothing-own"

    with running(tmp_path) as hub:
        run(test(hub))
