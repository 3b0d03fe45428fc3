"""P110-P114: public pages, which anybody reads without a code."""

import contextlib
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from talkoot.cycle.keeping import keep_no_longer
from talkoot.export.archive import import_archive, write_archive
from talkoot.hub.fetching import Fetched
from talkoot.locales import error_text
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, Source, Workshop
from tests.hub.running import Running, run, running

PUBLIC = {"public": True}
#: Whatever a browser that wants a page says.
READER = {"Accept": "text/html", "Accept-Language": "en"}


@contextlib.contextmanager
def telling(path: Path, settings: Any = PUBLIC, **others: Any) -> Iterator[Running]:
    with running(path, "you_said_we_did", settings, has_public_pages=True, **others) as hub:
        yield hub


def tell(workshop: Workshop, **said: Any) -> str:
    said = {"proposal": "Kerro heti", "done": "Kuljettaja soittaa", **said}
    return str(workshop.give("add_outcome", FACILITATOR, **said).events[0].data["id"])


def publish(workshop: Workshop, *, published: bool = True) -> None:
    workshop.accepted("publish_activity", {"activity": ACTIVITY, "published": published})


async def read(hub: Running, path: str = "", cycle: str = "", query: str = "") -> Fetched:
    return await hub.fetch(f"/p/{cycle or hub.workshop.cycle}/{path or ACTIVITY}{query}", headers=READER)


async def is_gone(hub: Running, path: str = "", cycle: str = "") -> bool:
    page = await read(hub, path, cycle)
    return page.status == 404 and "not shown any more" in page.body.decode()


def test_p110_a_published_activity_is_read_by_anybody_in_every_language_without_a_script(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        tell(hub.workshop)
        publish(hub.workshop)
        for language, heading in (("fi", "Tämän muutimme"), ("sv", "Det här ändrade vi"), ("en", "This we changed")):
            page = await read(hub, query=f"?lang={language}")
            text = page.body.decode()
            assert page.status == 200
            assert f'<html lang="{language}">' in text
            assert f'<h2 dir="auto">{heading}</h2>' in text
            assert text.count("<h1") == 1
            assert "Kuljettaja soittaa" in text
            assert "2099" in text
            assert "<script" not in text
            assert '<a class="skip" href="#main">' in text
            for other in ("fi", "sv", "en"):
                assert f'<a href="?lang={other}" lang="{other}" hreflang="{other}">' in text
        assert '<html lang="en">' in (await read(hub)).body.decode()

    with telling(tmp_path) as hub:
        run(test(hub))


def test_p110_its_policy_lets_nothing_in_and_nobody_keeps_it(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        publish(hub.workshop)
        pages = [await read(hub) for _ in range(2)]
        nonces = [re.search(r'<style nonce="([^"]+)">', page.body.decode()) for page in pages]
        for page, nonce in zip(pages, nonces, strict=True):
            assert nonce
            policy = page.headers["content-security-policy"]
            assert f"default-src 'none'; style-src 'nonce-{nonce[1]}';" in policy
            assert "script-src" not in policy
            assert "frame-ancestors 'none'; base-uri 'none'; form-action 'none'" in policy
            assert page.headers["cache-control"] == "no-store"
            assert page.headers["x-robots-tag"] == "noindex, noarchive"
            assert page.headers["referrer-policy"] == "no-referrer"
            assert page.headers["x-content-type-options"] == "nosniff"
            assert "set-cookie" not in page.headers
        assert len({nonce and nonce[1] for nonce in nonces}) == 2

    with telling(tmp_path) as hub:
        run(test(hub))


def test_p110_what_people_wrote_is_text_and_nothing_else(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        tell(hub.workshop, proposal="<script>alert(1)</script>", done='"><img src=x onerror=y>')
        publish(hub.workshop)
        text = (await read(hub)).body.decode()
        assert "<script" not in text
        assert "<img" not in text
        assert "&lt;script&gt;alert(1)" in text

    with telling(tmp_path) as hub:
        run(test(hub))


def test_p111_nothing_is_public_unless_it_was_said_beforehand_and_the_facilitator_opens_the_page(
    tmp_path: Path,
) -> None:
    async def test(hub: Running) -> None:
        tell(hub.workshop)
        assert await is_gone(hub)
        asked = hub.workshop.ask("publish_activity", {"activity": ACTIVITY}, PARTICIPANTS[0])
        assert asked.refusal
        assert asked.refusal.code == "not-allowed"
        publish(hub.workshop)
        assert (await read(hub)).status == 200
        assert await is_gone(hub, "notes")
        assert await is_gone(hub, "nothing")
        assert await is_gone(hub, cycle="nothing")

    with telling(tmp_path, sources=(Source.notes("Kyyti ei tule"),)) as hub:
        run(test(hub))


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_p111_what_was_not_said_beforehand_cannot_be_published(language: str) -> None:
    workshop = Workshop.of("you_said_we_did")
    answer = workshop.ask("publish_activity", {"activity": ACTIVITY})
    assert answer.refusal is not None
    assert answer.refusal.code == "not-public"
    message, hint = error_text("not-public", {}, language)
    assert message
    assert hint
    notes = Workshop.of("sticky_notes").ask("publish_activity", {"activity": ACTIVITY})
    assert notes.refusal is not None
    assert notes.refusal.code == "not-public"
    elsewhere = workshop.ask("publish_activity", {"activity": "nothing"})
    assert elsewhere.refusal is not None
    assert elsewhere.refusal.code == "unknown-activity"


def test_p111_a_hub_without_an_address_on_the_internet_has_no_public_pages(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        publish(hub.workshop)
        assert (await read(hub)).status == 404

    with running(tmp_path, "you_said_we_did", PUBLIC) as hub:
        run(test(hub))


def test_p112_words_of_the_room_that_are_deleted_or_hidden_are_not_on_the_page(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        kyyti, koti = hub.workshop.state.items_for(hub.workshop.activity)
        tell(hub.workshop, about=kyyti, proposal="", done="Yksi")
        tell(hub.workshop, about=koti, proposal="", done="Kaksi")
        told = tell(hub.workshop, proposal="Poistettava", done="Kolme")
        publish(hub.workshop)
        text = (await read(hub)).body.decode()
        assert all(each in text for each in ("Kyyti ei tule", "Odotan kotona", "Poistettava"))
        hub.workshop.accepted("remove_note", {"note": kyyti}, PARTICIPANTS[0], "notes")
        hub.workshop.accepted("hide_note", {"note": koti}, FACILITATOR, "notes")
        hub.workshop.give("remove_outcome", FACILITATOR, outcome=told)
        text = (await read(hub)).body.decode()
        assert not any(each in text for each in ("Kyyti ei tule", "Odotan kotona", "Poistettava"))
        assert "The proposal was removed" in text

    with telling(tmp_path, sources=(Source.notes("Kyyti ei tule", "Odotan kotona"),)) as hub:
        run(test(hub))


def test_p113_a_page_that_is_taken_back_is_gone_at_once(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        tell(hub.workshop)
        publish(hub.workshop)
        assert (await read(hub)).status == 200
        publish(hub.workshop, published=False)
        assert await is_gone(hub)

    with telling(tmp_path) as hub:
        run(test(hub))


def test_p113_the_page_of_a_forgotten_workshop_is_gone(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        publish(hub.workshop)
        assert (await read(hub)).status == 200
        assert keep_no_longer(hub.workshop.engine.store, date(2100, 1, 1)) == [hub.workshop.cycle]
        assert await is_gone(hub)

    with telling(tmp_path) as hub:
        run(test(hub))


def test_p113_a_copy_of_a_workshop_is_not_public(tmp_path: Path) -> None:
    workshop = Workshop.of("you_said_we_did", PUBLIC)
    tell(workshop)
    publish(workshop)
    file = tmp_path / "workshop.jsonl"
    write_archive(workshop.engine, workshop.cycle, file)
    copy = import_archive(workshop.engine, file, copy=True)
    assert not workshop.engine.state(copy.cycle).activities[ACTIVITY].state.published
    assert workshop.activity.state.published


def test_p111_made_up_addresses_leave_nothing_behind(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        publish(hub.workshop)
        for number in range(20):
            assert await is_gone(hub, cycle=f"made-up-{number}")
        assert await is_gone(hub, cycle=hub.code)
        assert (await read(hub)).status == 200
        assert set(vars(hub.hub.engine)["_states"]) == {hub.workshop.cycle}

    with telling(tmp_path) as hub:
        run(test(hub))


def test_p112_a_story_is_read_once_its_teller_gave_it_to_everybody_and_it_was_approved(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        publish(hub.workshop)
        async with hub.participant() as person:
            told = {"text": "Odotin kaksi tuntia.", "readers": "public"}
            assert (await person.do("add_story", told)).ok
            assert (await person.do("add_story", told | {"text": "Vain meille.", "readers": "room"})).ok
        assert "Odotin" not in (await read(hub)).body.decode()
        hub.workshop.engine.catch_up()
        stories: Any = hub.workshop.activity.state
        for each in list(stories.entries):
            hub.workshop.give("show_story", FACILITATOR, story=each)
            reply = {"story": each, "state": "change_made", "text": "Kuljettaja soittaa."}
            hub.workshop.give("reply_to_story", FACILITATOR, **reply)
        text = (await read(hub)).body.decode()
        assert "Odotin kaksi tuntia." in text
        assert "A change has been made: Kuljettaja soittaa." in text
        assert "Vain meille." not in text

    with running(tmp_path, "story", PUBLIC, has_public_pages=True) as hub:
        run(test(hub))


def test_p114_a_page_without_anything_to_read_says_so(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        publish(hub.workshop)
        assert "There is nothing to read here yet." in (await read(hub)).body.decode()

    with telling(tmp_path) as hub:
        run(test(hub))


def test_the_window_knows_what_is_public() -> None:
    workshop = Workshop.of("you_said_we_did", PUBLIC)
    assert not workshop.activity.state.published
    publish(workshop)
    assert workshop.accepted("publish_activity", {"activity": ACTIVITY}).events == ()
    workshop.accepted("undo")
    assert not workshop.activity.state.published
