"""Pictures and sound between phones and the hub. Names cite the rules of docs/spec/protocol.md."""

import asyncio
import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from talkoot.cycle.engine import Command
from talkoot.cycle.respondents import respondent_of
from talkoot.hub.client import new_secret
from talkoot.hub.fetching import Fetched
from talkoot.hub.limits import Limits
from talkoot.ledger.event import Blob
from talkoot.media.limits import MIB, MediaLimits
from tests.cycle.test_links import SESSIONS, in_days
from tests.factories import ACTIVITY, FACILITATOR, planned
from tests.hub.running import Running, do, run, running
from tests.media.samples import CAMERA, PLACE, opened, photograph, wav

OPEN = {"pictures": True, "sound": True, "share_on_phones": True}
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'


async def upload(found: Running, content: bytes, secret: str, **others: Any) -> Fetched:
    """Send a file."""
    headers = {"Authorization": f"Bearer {secret}", "Accept-Language": "en", **others.pop("headers", {})}
    path = f"/api/media/{others.pop('code', found.code)}/{others.pop('activity', ACTIVITY)}"
    return await found.fetch(path, content, headers)


async def get(found: Running, blob: str, secret: str = "") -> Fetched:
    """Ask for a file."""
    return await found.fetch(f"/api/media/{blob}", headers={"Authorization": f"Bearer {secret}"} if secret else {})


def error(answer: Fetched) -> tuple[int, str]:
    return answer.status, json.loads(answer.body)["error"]


def id_of(answer: Fetched) -> str:
    assert answer.status == 200, answer.body
    return str(json.loads(answer.body)["id"])


async def observe(found: Running, secret: str, **data: Any) -> str:
    """Give an observation over the link, and its id."""
    async with found.raw() as link:
        await link.hello(secret=secret)
        await link.say(do("add_observation", data, id=new_secret()[:20]))
        await link.hear("ok")
    found.workshop.engine.catch_up()
    state: Any = found.workshop.activity.state
    return str(list(state.entries)[-1])


def stored(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in sorted(path.glob("ledger.sqlite*")))


def test_p90_a_picture_is_taken_under_ones_secret_and_given_back_clean(tmp_path: Path) -> None:
    with running(tmp_path, "diary", OPEN) as found:

        async def test() -> None:
            secret = new_secret()
            content = photograph()
            assert PLACE.encode() in content
            taken = await upload(found, content, secret)
            given = await get(found, id_of(taken), secret)
            assert (given.status, given.headers["content-type"]) == (200, "image/jpeg")
            assert opened(given.body).size == (1600, 1200)
            assert given.headers["x-content-type-options"] == "nosniff"
            assert given.headers["cache-control"] == "no-store"
            assert given.headers["content-security-policy"] == "default-src 'none'; sandbox"
            assert len(id_of(taken)) >= 22

        run(test())
    assert not any(each.encode() in stored(tmp_path) for each in (PLACE, CAMERA))


def test_p91_who_may_not_come_in_gives_nothing(tmp_path: Path) -> None:
    with running(tmp_path, "diary", OPEN) as found:

        async def test() -> None:
            picture = photograph((20, 20))
            assert error(await upload(found, picture, new_secret(), code="000000")) == (404, "wrong-code")
            assert error(await upload(found, picture, "short")) == (422, "bad-field")
            assert error(await found.fetch(f"/api/media/{found.code}/{ACTIVITY}", picture)) == (422, "bad-field")
            scribe = {"Talkoot-Scribe": new_secret()}
            assert error(await upload(found, picture, new_secret(), headers=scribe)) == (403, "wrong-scribe-key")
            assert error(await upload(found, picture, new_secret(), activity="other")) == (404, "unknown-activity")
            found.workshop.facilitate("pause_activity")
            assert error(await upload(found, picture, new_secret())) == (409, "paused")
            found.workshop.facilitate("close_activity")
            assert error(await upload(found, picture, new_secret())) == (409, "closed")

        run(test())


def test_p91_by_a_link_that_stays_open_one_gives_to_what_is_of_its_session(tmp_path: Path) -> None:
    with running(tmp_path, "diary", OPEN, sessions=SESSIONS) as found:
        found.workshop.accepted("add_activity", {"planned": planned("diary", OPEN, id="trial", session="month")})
        found.workshop.accepted("open_link", {"session": "month", "place": "Kemi", "until": in_days(30)})
        (link,) = found.workshop.state.open_links.values()

        async def test() -> None:
            secret = new_secret()
            id_of(await upload(found, wav(), secret, code=link.code, activity="trial"))
            refused = await upload(found, wav(), secret, code=link.code)
            assert error(refused) == (404, "unknown-activity")

        run(test())


def test_p91_where_the_facilitator_has_not_allowed_it_nothing_is_taken(tmp_path: Path) -> None:
    with running(tmp_path, "diary", {"sound": True}) as found:

        async def test() -> None:
            refused = await upload(found, photograph((20, 20)), new_secret())
            assert json.loads(refused.body) == {
                "error": "pictures-off",
                "message": "This part takes no pictures.",
                "hint": "Say in words what the picture shows.",
            }
            id_of(await upload(found, wav(), new_secret()))

        run(test())
    (tmp_path / "notes").mkdir()
    with running(tmp_path / "notes") as found:

        async def notes() -> None:
            assert error(await upload(found, wav(), new_secret())) == (403, "media-off")

        run(notes())


def test_p92_what_it_is_not_what_it_is_called_decides(tmp_path: Path) -> None:
    limits = Limits(media=MediaLimits(upload_bytes=MIB))
    with running(tmp_path, "diary", OPEN, limits=limits) as found:

        async def test() -> None:
            secret = new_secret()
            as_picture = {"headers": {"Content-Type": "image/png"}}
            assert error(await upload(found, SVG, secret, **as_picture)) == (415, "media-unknown")
            assert error(await upload(found, photograph()[:2000], secret)) == (422, "picture-broken")
            assert error(await upload(found, bytes(3 * MIB), secret)) == (413, "media-too-big")
            assert error(await upload(found, b"", secret)) == (415, "media-unknown")

        run(test())
        assert found.workshop.engine.store.held(found.workshop.cycle, ACTIVITY, "") == (0, 0)


def test_p95_a_device_gives_so_many_and_a_cycle_holds_so_much(tmp_path: Path) -> None:
    limits = Limits(media=MediaLimits(uploads=2, cycle_bytes=5000))
    with running(tmp_path, "diary", OPEN, limits=limits) as found:

        async def test() -> None:
            secret = new_secret()
            for number in range(2):
                id_of(await upload(found, wav(samples=bytes([number]) * 400), secret))
            third = await upload(found, wav(samples=b"33" * 200), secret)
            assert error(third) == (409, "media-limit")
            assert "2 files" in json.loads(third.body)["message"]
            full = await upload(found, wav(samples=bytes(5000)), new_secret())
            assert error(full) == (409, "media-full")

        run(test())


def test_p95_what_is_sent_again_after_a_lost_answer_is_kept_once(tmp_path: Path) -> None:
    with running(tmp_path, "diary", OPEN) as found:

        async def test() -> None:
            secret = new_secret()
            first = id_of(await upload(found, wav(), secret))
            assert id_of(await upload(found, wav(), secret)) == first
            assert id_of(await upload(found, wav(), new_secret())) != first
            await observe(found, secret, sound=first)
            # It belongs to an observation now: the same file is another one.
            assert id_of(await upload(found, wav(), secret)) != first

        run(test())


def test_p96_others_get_it_only_while_they_see_what_it_belongs_to(tmp_path: Path) -> None:
    with running(tmp_path, "diary", OPEN) as found:

        async def test() -> None:
            secret, other = new_secret(), new_secret()
            blob = id_of(await upload(found, photograph((20, 20)), secret))
            assert error(await get(found, blob)) == (404, "media-gone")
            assert error(await get(found, blob, other)) == (404, "media-gone")
            assert (await get(found, blob, secret)).status == 200
            observation = await observe(found, secret, picture=blob, text="Ramppi on jyrkkä")
            assert (await get(found, blob)).status == 200
            facilitate(found, "hide_observation", observation)
            assert error(await get(found, blob, other)) == (404, "media-gone")
            assert (await get(found, blob, secret)).status == 200
            facilitate(found, "show_observation", observation)
            assert (await get(found, blob, other)).status == 200
            assert error(await get(found, "unheard-of", other)) == (404, "media-gone")

        run(test())


def facilitate(found: Running, action: str, observation: str) -> None:
    found.workshop.accepted(action, {"observation": observation}, FACILITATOR, ACTIVITY)


def test_p96_before_the_reveal_nobody_else_gets_it(tmp_path: Path) -> None:
    with running(tmp_path, "diary", {**OPEN, "blind": True}) as found:

        async def test() -> None:
            secret = new_secret()
            blob = id_of(await upload(found, photograph((20, 20)), secret))
            await observe(found, secret, picture=blob)
            assert error(await get(found, blob, new_secret())) == (404, "media-gone")
            found.workshop.facilitate("reveal_activity")
            assert (await get(found, blob, new_secret())).status == 200

        run(test())


def test_p96_where_phones_show_nothing_of_others_they_get_no_picture_of_others(tmp_path: Path) -> None:
    with running(tmp_path, "diary", {**OPEN, "share_on_phones": False}) as found:

        async def test() -> None:
            secret = new_secret()
            blob = id_of(await upload(found, photograph((20, 20)), secret))
            await observe(found, secret, picture=blob)
            assert error(await get(found, blob, new_secret())) == (404, "media-gone")

        run(test())


def test_p96_what_is_erased_is_gone_at_once_and_leaves_no_bytes(tmp_path: Path) -> None:
    with running(tmp_path, "diary", OPEN) as found:

        async def test() -> None:
            secret = new_secret()
            sound = wav(samples=b"WHO-SPEAKS-HERE!" * 100)
            blob = id_of(await upload(found, sound, secret))
            observation = await observe(found, secret, sound=blob)
            assert (await get(found, blob, secret)).body == sound
            async with found.raw() as link:
                await link.hello(secret=secret)
                await link.say(do("remove_observation", {"observation": observation}))
                await link.hear("ok")
            assert error(await get(found, blob, secret)) == (404, "media-gone")

        run(test())
    assert b"WHO-SPEAKS-HERE!" not in stored(tmp_path)


def test_p98_what_was_never_sent_with_anything_is_deleted_after_a_day(tmp_path: Path) -> None:
    with running(tmp_path, "diary", OPEN, limits=Limits(drop_every_s=0.0)) as found:
        store = found.workshop.engine.store
        respondent = respondent_of(new_secret(), found.workshop.cycle, ACTIVITY)

        def put(blob: str, hours: int, contribution: str = "") -> None:
            at = (datetime.now(UTC) - timedelta(hours=hours)).isoformat()
            place = (found.workshop.cycle, ACTIVITY, respondent)
            store.put_blob(Blob(blob, *place, "audio/wav", wav(), at, contribution))

        async def test() -> None:
            for blob, hours, contribution in (("today", 23, ""), ("named", 25, "n1"), ("yesterday", 25, "")):
                put(blob, hours, contribution)
            while store.blob("yesterday") is not None:  # noqa: ASYNC110 - the hub deletes it: no event tells
                await asyncio.sleep(0)
            assert {each.id for each in store.blobs(found.workshop.cycle)} == {"today", "named"}

        run(test())


def test_p99_a_page_may_play_what_it_fetched_and_nothing_from_elsewhere(tmp_path: Path) -> None:
    with running(tmp_path, "diary", OPEN) as found:

        async def test() -> None:
            headers: Mapping[str, str] = {"Accept": "text/html"}
            policy = (await found.fetch("/", headers=headers)).headers["content-security-policy"]
            assert "img-src 'self' data: blob:;" in policy
            assert "media-src 'self' data: blob:;" in policy

        run(test())


def test_p100_what_is_not_for_the_room_is_given_to_nobody_but_its_giver(tmp_path: Path) -> None:
    with running(tmp_path, "diary", OPEN) as found:

        async def test() -> None:
            anna, bertil = new_secret(), new_secret()
            picture = id_of(await upload(found, photograph((20, 20)), anna))
            entry = await observe(found, anna, text="Ramppi", picture=picture)
            assert (await get(found, picture, bertil)).status == 200
            async with found.raw() as link:
                await link.hello(secret=anna)
                action = do("permit_observation", {"observation": entry, "uses": []}, id=new_secret()[:20])
                await link.say(action)
                await link.hear("ok")
            assert error(await get(found, picture, bertil)) == (404, "media-gone")
            assert (await get(found, picture, anna)).status == 200

        run(test())


def test_p101_phones_get_a_picture_of_the_kit_before_the_reveal(tmp_path: Path) -> None:
    with running(tmp_path, "diary", OPEN) as found:
        engine = found.workshop.engine
        own = [{"id": "door", "picture": "k" * 22, "text": {"fi": "Ovi"}}]
        plan = planned("picture_cards", {"own_pictures": own, "pictures": ["bridge"]}, id="cards")
        brought = Blob("k" * 22, found.workshop.cycle, "cards", "", "image/jpeg", photograph((20, 20)), "2026-01-15")
        (answer,) = engine.do([Command(found.workshop.cycle, "add_activity", {"planned": plan}, blobs=(brought,))])
        assert answer.ok
        assert found.workshop.state.activities["cards"].state.is_blind

        async def test() -> None:
            assert (await get(found, "k" * 22)).status == 200
            engine.do([Command(found.workshop.cycle, "remove_activity", {"activity": "cards"})])
            assert error(await get(found, "k" * 22)) == (404, "media-gone")

        run(test())
