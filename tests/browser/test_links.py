"""Links that stay open for weeks, one's own link, and codes on paper, as people meet them."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from talkoot.cycle.state import OpenLink
from talkoot.export.archive import import_archive, write_archive
from tests.browser.chromium import new_laptop, new_phone
from tests.browser.installation import Installation
from tests.browser.phone import Phone
from tests.browser.test_accessibility import axe
from tests.browser.window import Window
from tests.cycle.test_links import SESSIONS, chosen_at, in_days, opened
from tests.factories import Workshop, planned

pytestmark = pytest.mark.browser

NewPhone = Callable[..., Phone]
RIDES, WORDS = "Miten matkustat palveluun?", "Kerro omin sanoin"
TOLD = "Tulokset kerrotaan toimiston ilmoitustaululla."
KEY = "k" * 32


@pytest.fixture
def new(browser: Browser, installation: Installation) -> Iterator[NewPhone]:
    """Give phones that may be examined from outside."""
    with ExitStack() as contexts:

        def phone(**others: Any) -> Phone:
            context = contexts.enter_context(new_phone(browser, bypass_csp=True, **others))
            return Phone(context, installation.address)

        yield phone


@pytest.fixture
def workshop(installation: Installation) -> Workshop:
    """A month in which two things are asked, after a day with one."""
    found = Workshop(installation.ledger.engine)
    options = [{"id": "bus", "text": {"fi": "Bussilla"}}, {"id": "taxi", "text": {"fi": "Taksilla"}}]
    found.create(
        [
            planned("poll", {"options": options}, id="rides", session="month", title={"fi": RIDES}),
            planned("sticky_notes", id="words", session="month", title={"fi": WORDS}),
        ],
        sessions=SESSIONS,
        told_where={"fi": TOLD},
    )
    return found


def code_of(workshop: Workshop, place: str = "Kemi") -> str:
    return str(workshop.state.open_links[opened(workshop, place)].code)


def choose_bus(phone: Phone) -> None:
    phone.page.get_by_role("button", name=RIDES).click()
    phone.title(RIDES)
    phone.page.get_by_text("Bussilla").click()
    expect(phone.page.get_by_text(phone.text("arrived", "parts"))).to_be_visible()
    expect(phone.page.get_by_text(phone.text("list-arrived"))).to_be_visible()


def test_people_answer_in_any_order_and_see_what_they_have_answered(new: NewPhone, workshop: Workshop) -> None:
    phone = new(viewport={"width": 320, "height": 568}).come(code_of(workshop))
    phone.title(phone.text("list-title"))
    for promised in ("link-not-read", "link-no-application", "link-advice"):
        expect(phone.page.get_by_text(phone.text(promised))).to_be_visible()
    assert axe(phone.page) == []
    choose_bus(phone)
    phone.button("list-go-on").last.click()
    answered = phone.page.get_by_role("button", name=RIDES)
    expect(answered).to_contain_text(phone.text("list-answered"))
    expect(phone.page.get_by_role("button", name=WORDS)).not_to_contain_text(phone.text("list-answered"))
    assert phone.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_link_that_is_closed_ends_calmly_and_leads_back_on_another_device(new: NewPhone, workshop: Workshop) -> None:
    code = code_of(workshop)
    phone = new().come(code)
    choose_bus(phone)
    phone.press("menu")
    phone.press("own-link-show")
    own = phone.page.locator(".tk-own-link").inner_text()
    workshop.accepted("close_link", {"link": next(iter(workshop.state.open_links))})
    phone.title(phone.text("back-title"))
    expect(phone.page.get_by_text(TOLD)).to_be_visible()

    other = new()
    other.open(f"/j/{code}").title(other.text("over-title"))
    assert axe(other.page) == []
    other.page.goto(own)
    other.title(other.text("back-title"))
    assert axe(other.page) == []
    other.page.get_by_role("button", name=RIDES).click()
    other.page.get_by_role("button", name="Poista vastaukseni").click()
    other.press("back-to-list")
    expect(other.page.get_by_text(other.text("back-nothing"))).to_be_visible()


def test_somebody_without_a_phone_comes_back_by_a_code_on_paper(new: NewPhone, workshop: Workshop) -> None:
    workshop.accepted("add_scribe", {"key_hash": hashlib.sha256(KEY.encode()).hexdigest(), "label": "Ovi"})
    scribe = new().open(f"/s/{code_of(workshop)}#{KEY}")
    scribe.press("go-on")
    scribe.press("they-are-client")
    scribe.page.get_by_role("button", name=WORDS).click()
    scribe.press("paper-give")
    code = scribe.page.locator(".tk-slip-code").inner_text()
    expect(scribe.page.get_by_text(scribe.text("slip-once", "parts"))).to_be_visible()
    assert axe(scribe.page) == []
    scribe.page.get_by_role("textbox").fill("Kyyti myöhästyy aina")
    scribe.page.get_by_role("button", name="Laita seinälle").click()
    expect(scribe.page.get_by_text("Kyyti myöhästyy aina", exact=True)).to_be_visible()
    scribe.press("next-person")
    scribe.press("they-are-client")
    expect(scribe.page.get_by_text("Kyyti myöhästyy aina", exact=True)).to_have_count(0)
    expect(scribe.page.locator(".tk-slip-code")).to_have_count(0)

    person = new().open("/")
    person.press("paper-have")
    person.page.get_by_label(person.text("paper-label")).fill(code.replace("-", " ").title())
    person.press("paper-go")
    person.title(person.text("back-title"))
    person.page.get_by_role("button", name=WORDS).click()
    expect(person.page.get_by_text("Kyyti myöhästyy aina", exact=True)).to_be_visible()
    # Nothing of it stays on a device that may be anybody's.
    person.page.goto(f"{person.address}/")
    expect(person.page.get_by_label(person.text("code-label"))).to_be_visible()


def test_a_wrong_code_on_paper_is_said(new: NewPhone, workshop: Workshop) -> None:
    assert workshop.cycle
    phone = new().open("/")
    phone.press("paper-have")
    phone.page.get_by_label(phone.text("paper-label")).fill("hilla 42")
    phone.press("paper-go")
    expect(phone.page.get_by_role("alert")).to_contain_text(phone.text("error-no-paper-code", "errors"))
    assert axe(phone.page) == []


def test_the_facilitator_makes_prints_prolongs_and_closes_links(
    browser: Browser, installation: Installation, workshop: Workshop, tmp_path: Path
) -> None:
    with new_laptop(browser, viewport={"width": 1440, "height": 900}) as laptop:
        window = Window(laptop, installation).open("2_current_state", cycle=workshop.cycle)
        page = window.page
        page.get_by_text(window.text("links", links=0)).click()
        page.get_by_label(window.text("link-place")).fill("Kemi")
        window.press("link-open")
        entry = page.locator(".tk-open-link").filter(has_text="Kemi")
        expect(entry).to_contain_text(window.text("link-is-open", date=in_finnish(30)))
        assert axe(page) == []
        entry.get_by_role("button", name=window.text("link-show")).click()
        poster = page.get_by_role("dialog", name="Kuukausi: Kemi")
        (link,) = workshop_links(installation, workshop)
        expect(poster.locator(".tk-poster-address")).to_have_text(f"{installation.address}/j/{link.code}")
        assert axe(page) == []
        poster.get_by_role("button", name=window.text("link-copy")).click()
        expect(poster.get_by_role("status")).to_have_text(window.text("link-copied"))
        page.emulate_media(media="print")
        expect(poster.get_by_role("button", name=window.text("link-copy"))).to_be_hidden()
        page.emulate_media(media="screen")
        poster.get_by_role("button", name=window.text("close-large")).click()
        entry.get_by_role("button", name=window.text("link-prolong")).click()
        entry.get_by_label(window.text("link-until"), exact=True).fill(in_days(60))
        entry.get_by_role("button", name=window.text("link-prolong-save"), exact=True).click()
        expect(entry).to_contain_text(window.text("link-is-open", date=in_finnish(60)))
        entry.get_by_role("button", name=window.text("link-close")).click()
        expect(entry).to_contain_text(window.text("link-is-closed"))
    assert not any(link.is_open(in_days(0)) for link in workshop_links(installation, workshop))


def workshop_links(installation: Installation, workshop: Workshop) -> list[OpenLink]:
    return list(installation.cycle(workshop.cycle).state.open_links.values())


def in_finnish(days: int) -> str:
    year, month, day = in_days(days).split("-")
    return f"{int(day)}.{int(month)}.{year}"


def test_results_by_place_are_a_table_on_the_screen_of_results(
    browser: Browser, installation: Installation, tmp_path: Path
) -> None:
    found, _ = chosen_at({("Kemi", "client"): 5, ("Inari", "client"): 5})
    file = tmp_path / "workshop.jsonl"
    write_archive(found.engine, found.cycle, file)
    import_archive(installation.ledger.engine, file)
    with new_laptop(browser, viewport={"width": 320, "height": 640}) as laptop:
        window = Window(laptop, installation).open("results", cycle=found.cycle)
        table = window.page.get_by_role("region", name=window.text("results-places")).get_by_role("table")
        expect(table.get_by_role("columnheader")).to_contain_text(["Kemi", "Inari"])
        assert axe(window.page) == []
        assert window.page.evaluate("() => document.documentElement.scrollWidth") <= 320


def test_a_link_for_a_scribe_is_shown_large_and_copied(
    browser: Browser, new: NewPhone, installation: Installation, workshop: Workshop
) -> None:
    workshop.accepted("open_door", {"session": "day"})
    with new_laptop(browser, viewport={"width": 1366, "height": 768}) as laptop:
        window = Window(laptop, installation).open("2_current_state", cycle=workshop.cycle)
        page = window.page
        page.get_by_text(window.text("scribes", scribes=0), exact=True).click()
        first, table = window.text("scribe-numbered", number=1), "Pöytä 3"
        window.press("scribe-add")
        poster = page.get_by_role("dialog", name=first, exact=True)
        expect(poster).to_contain_text(window.text("scribe-once"))
        expect(poster.get_by_role("img", name=window.text("join-qr")).locator("path")).to_be_attached()
        assert axe(page) == []
        address = poster.locator(".tk-poster-address").inner_text()
        assert address.startswith(f"{installation.address}/s/{workshop.state.door.code}#")
        poster.get_by_role("button", name=window.text("link-copy")).click()
        expect(poster.get_by_role("status")).to_have_text(window.text("link-copied"))
        poster.get_by_role("button", name=window.text("close-large")).click()
        expect(poster).to_have_count(0)
        field = page.get_by_label(window.text("scribe-label"))
        field.click()
        page.keyboard.press("Control+v")
        expect(field).to_have_value(address)
        field.fill(table)
        window.press("scribe-add")
        page.get_by_role("dialog", name=table, exact=True).get_by_role(
            "button", name=window.text("close-large")
        ).click()
        page.get_by_role("button", name=f"{window.text('scribe-show')}: {first}", exact=True).click()
        expect(poster.locator(".tk-poster-address")).to_have_text(address)
        poster.get_by_role("button", name=window.text("close-large")).click()
        window.press("scribe-add")
        second = page.get_by_role("dialog", name=window.text("scribe-numbered", number=2), exact=True)
        second.get_by_role("button", name=window.text("close-large")).click()
        assert axe(page) == []
        scribe = new().open(address.removeprefix(installation.address))
        scribe.press("go-on")
        scribe.title(scribe.text("perspective-title-scribe"))
        page.get_by_role("button", name=f"{window.text('scribe-revoke')}: {first}", exact=True).click()
        expect(page.get_by_role("button", name=f"{window.text('scribe-show')}: {first}", exact=True)).to_have_count(0)
        assert window.complaints == []
