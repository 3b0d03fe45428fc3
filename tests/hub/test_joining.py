"""P10-P16: the page, its bundles, coming in over HTTP."""

import re
from pathlib import Path

from talkoot.cycle.respondents import respondent_of
from talkoot.hub.client import new_secret
from talkoot.locales import texts
from tests.hub.running import KEY, Running, run, running


def test_p10_p15_the_page_names_its_bundles_and_lets_nothing_else_in(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        nonces = set()
        for path in ("/", f"/j/{hub.code}", f"/s/{hub.code}"):
            page = await hub.fetch(path, headers={"Accept-Language": "sv-FI,sv;q=0.9"})
            text = page.body.decode()
            assert page.status == 200
            assert '<html lang="sv">' in text
            assert "JavaScript" in text.partition("<noscript>")[2]
            assert 'name="viewport" content="width=device-width, initial-scale=1"' in text
            found = re.search(r'name="talkoot-nonce" content="([^"]+)"', text)
            assert found
            nonces.add(found[1])
            policy = page.headers["content-security-policy"]
            assert f"style-src 'self' 'nonce-{found[1]}';" in policy
            assert "default-src 'none'; script-src 'self';" in policy
            host = hub.address.removeprefix("http://")
            assert f"connect-src 'self' ws://{host} wss://{host};" in policy
            assert page.headers["referrer-policy"] == "no-referrer"
            assert page.headers["x-content-type-options"] == "nosniff"
            assert "microphone" in page.headers["permissions-policy"]
            assert "set-cookie" not in page.headers
            assert "server" not in page.headers
            for asset in re.findall(r'"(/static/[^"]+)"', text):
                bundle = await hub.fetch(asset)
                assert bundle.status == 200
                assert bundle.headers["cache-control"] == "public, max-age=31536000, immutable"
                assert bundle.headers["content-encoding"] == "gzip"
        assert len(nonces) == 3

    with running(tmp_path) as hub:
        run(test(hub))


def test_p15_a_host_that_is_not_one_does_not_get_into_the_policy(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        page = await hub.fetch("/", headers={"Host": "x; script-src *"})
        assert "script-src *" not in page.headers["content-security-policy"]
        assert "connect-src 'self';" in page.headers["content-security-policy"]

    with running(tmp_path) as hub:
        run(test(hub))


def test_p14_only_names_on_the_list_are_served(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        (tmp_path / "static" / "notes.txt").write_text("not for phones")
        (tmp_path / "static" / "page.map").write_text("not for phones")
        for name in ("notes.txt", "page.map", "../ledger.sqlite", "%2e%2e/ledger.sqlite", "methods/nothing.js", ""):
            refused = await hub.fetch(f"/static/{name}", headers={"Accept-Language": "en"})
            assert refused.status == 404
            assert refused.json()["message"] == "There is nothing at this address."
        for name in ("page.later.js", "page/sticky_notes.later.js"):
            later = await hub.fetch(f"/static/{name}")
            # However often it was asked for before it came.
            again = await hub.fetch(f"/static/{name}?v={later.headers['etag'][1:-1]}&again&again")
            assert again.headers["cache-control"] == "public, max-age=31536000, immutable"
            assert again.body == later.body
        unnamed = await hub.fetch("/static/page.js?v=old")
        assert unnamed.headers["cache-control"] == "no-cache"
        again = await hub.fetch("/static/page.js", headers={"If-None-Match": unnamed.headers["etag"]})
        assert (again.status, again.body) == (304, b"")
        plain = await hub.fetch("/static/page.js", headers={"Accept-Encoding": "identity"})
        assert plain.body == b"export const page = 1;"
        assert "content-encoding" not in plain.headers

    with running(tmp_path) as hub:
        run(test(hub))


def test_p11_joining_gives_views_texts_languages_and_modules(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        secret = new_secret()
        async with hub.participant(secret=secret) as person:
            assert (await person.do("add_note", {"text": "Kuljetus myöhästyi"})).ok
        answer = await hub.join(secret=secret, lang="fi")
        assert answer.status == 200
        assert answer.headers["content-encoding"] == "gzip"
        found = answer.json()
        assert found["activity"]["id"] == "activity"
        assert [note["text"] for note in found["activity"]["view"]["own"]["notes"]] == ["Kuljetus myöhästyi"]
        assert found["view"]["active"] == "activity"
        assert "door" not in found["view"]
        assert found["position"] == hub.workshop.history[-1].position
        assert found["texts"] == {"page": texts("page", "fi"), "sticky_notes": texts("sticky_notes", "fi")}
        assert {"code": "fi", "name": "Suomi"} in found["languages"]
        module = await hub.fetch(found["modules"]["sticky_notes"])
        assert module.body == b"export default {};"
        other = (await hub.join(lang="sv")).json()
        assert other["activity"]["view"] == {"own": {}}
        assert other["texts"]["sticky_notes"] == texts("sticky_notes", "sv")

    with running(tmp_path) as hub:
        run(test(hub))


def test_p11_a_browser_that_does_not_unpack_gets_it_plain(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        body = {"secret": new_secret()}
        plain = await hub.fetch(f"/api/join/{hub.code}", body, {"Accept-Encoding": "identity"})
        packed = await hub.fetch(f"/api/join/{hub.code}", body)
        assert "content-encoding" not in plain.headers
        assert plain.json() == packed.json()
        assert int(packed.headers["content-length"]) < len(plain.body)

    with running(tmp_path) as hub:
        run(test(hub))


def test_p11_between_activities_there_is_none(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        assert (await hub.join()).json()["activity"] is None

    with running(tmp_path, started=False) as hub:
        run(test(hub))


def test_p12_errors_are_sentences_in_the_persons_language(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        unknown = await hub.join("000000", lang="fi")
        assert unknown.status == 404
        assert unknown.json() == {
            "error": "wrong-code",
            "message": "Koodilla 000000 ei löydy työpajaa.",
            "hint": "Katso kuusi numeroa seinältä ja kirjoita ne uudestaan.",
        }
        english = {"Accept-Language": "en"}
        path = f"/api/join/{hub.code}"
        short = await hub.fetch(path, {"secret": "short"}, english)
        assert (short.status, short.json()["error"]) == (422, "bad-field")
        assert "at secret, this was expected: a code of letters" in short.json()["message"]
        assert "short" not in short.json()["message"]
        broken = await hub.fetch(path, b'{"secret":', english)
        assert (broken.status, broken.json()["error"]) == (422, "bad-json")
        assert broken.json()["message"].startswith("The message could not be read")
        long = await hub.fetch(path, b" " * 70_000, english)
        assert (long.status, long.json()["error"]) == (413, "message-too-big")
        wrong_method = await hub.fetch(path, headers=english)
        assert (wrong_method.status, wrong_method.json()["error"]) == (405, "wrong-method")
        nowhere = await hub.fetch("/admin", headers=english)
        assert (nowhere.status, nowhere.json()["error"]) == (404, "not-found")
        typed = await hub.fetch("/admin", headers={**english, "Accept": "text/html,*/*"})
        assert typed.status == 404
        assert "<h1>There is nothing at this address.</h1>" in typed.body.decode()
        assert '<a href="/">' in typed.body.decode()

    with running(tmp_path) as hub:
        run(test(hub))


def test_p12_a_mistake_of_the_program_shows_no_trace(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        def fail(cycle: str) -> int:
            raise ZeroDivisionError(cycle)

        hub.hub.present = fail  # type: ignore[method-assign]
        headers = {"Authorization": f"Bearer {KEY}", "Accept-Language": "en"}
        answer = await hub.fetch("/api/presence/abc", headers=headers)
        assert answer.status == 500
        assert answer.json() == {
            "error": "internal",
            "message": "Something went wrong in the program. What was saved before is safe.",
            "hint": "Try again. If it happens again, tell the facilitator.",
        }

    with running(tmp_path) as hub:
        run(test(hub))


def test_p13_texts_presence_and_health(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        found = await hub.fetch("/api/texts/sv/sticky_notes")
        assert found.json() == {"texts": texts("sticky_notes", "sv")}
        assert "max-age" in found.headers["cache-control"]
        page = (await hub.fetch("/api/texts/fi/page")).json()
        assert page["texts"] == texts("page", "fi")
        assert [each["code"] for each in page["languages"]] == ["fi", "fi-selko", "sv", "en"]
        for place in ("errors", "..%2F", "nothing"):
            assert (await hub.fetch(f"/api/texts/fi/{place}")).status == 404
        assert (await hub.fetch("/health")).json() == {"ok": True}
        path = f"/api/presence/{hub.workshop.cycle}"
        for headers in ({}, {"Authorization": "Bearer "}, {"Authorization": "Bearer wrong"}):
            refused = await hub.fetch(path, headers={**headers, "Accept-Language": "en"})
            assert refused.status == 401
            assert refused.json()["message"] == "The key that came does not fit."
        assert (await hub.fetch(path, headers={"Authorization": f"Bearer {KEY}"})).json() == {"present": 0}

    with running(tmp_path) as hub:
        run(test(hub))


def test_p16_bundles_that_are_not_built_are_told_on_a_plain_page(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        page = await hub.fetch("/", headers={"Accept-Language": "en"})
        assert page.status == 503
        text = page.body.decode()
        assert "What browsers need has not been built yet: page.js, page.css is missing." in text
        assert "Run make bundles" in text

    (tmp_path / "empty").mkdir()
    with running(tmp_path, bundles=tmp_path / "empty") as hub:
        run(test(hub))


def test_p30_a_respondent_is_an_hmac_of_the_secret() -> None:
    # Computed with OpenSSL: printf 'c/a' | openssl dgst -sha256 -hmac 0123456789abcdefghijkl
    assert respondent_of("0123456789abcdefghijkl", "c", "a") == "f3b1d88f0358fbb10295ffd11e462b2c"
    assert respondent_of("0123456789abcdefghijkl", "c", "b") != "f3b1d88f0358fbb10295ffd11e462b2c"


def test_ones_own_link_is_drawn_as_a_qr_code(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        drawn = await hub.fetch("/api/qr", method="POST", body=b"http://talkoot.test/j/123456#secret")
        assert drawn.status == 200
        assert drawn.headers["content-type"] == "image/svg+xml"
        assert b"<svg" in drawn.body
        assert (await hub.fetch("/api/qr", method="POST", body=b"")).status == 422
        assert (await hub.fetch("/api/qr", method="POST", body=b"x" * 2000)).status == 413

    with running(tmp_path) as hub:
        run(test(hub))
