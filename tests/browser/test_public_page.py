"""A public page: opened in the facilitator's window, read by anybody, and gone when it is taken back."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.chromium import new_laptop, new_phone
from tests.browser.installation import Installation
from tests.browser.phone import Phone, of
from tests.browser.test_accessibility import axe
from tests.browser.window import Window
from tests.examples import example_of, fill

pytestmark = pytest.mark.browser

METHOD = "you_said_we_did"


def test_the_facilitator_opens_a_public_page_which_anybody_reads_until_it_is_taken_back(
    browser: Browser, installation: Installation
) -> None:
    workshop = example_of(METHOD, {"public": True}, engine=installation.ledger.engine)
    fill(workshop, METHOD)
    title = workshop.activity.title["fi"]
    address = f"{installation.address}/p/{workshop.cycle}/{workshop.activity.id}"
    with new_laptop(browser, viewport={"width": 1440, "height": 900}) as laptop:
        window = Window(laptop, installation).open("2_current_state", cycle=workshop.cycle)
        window.look_at(title)
        window.press("public-open")
        expect(window.page.get_by_role("link", name=address)).to_be_visible()
        assert axe(window.page) == []
        window.page.get_by_role("button", name=f"{window.text('link-show')}: {title}").click()
        poster = window.page.get_by_role("dialog", name=title)
        expect(poster.locator(".tk-poster-address")).to_have_text(address)
        expect(poster.get_by_role("img", name=window.text("join-qr"))).to_be_visible()
        assert axe(window.page) == []
        poster.get_by_role("button", name=window.text("close-large")).click()
        results = Window(laptop, installation).open("results", cycle=workshop.cycle)
        expect(results.page.get_by_role("link", name=address)).to_be_visible()
        assert axe(results.page) == []
        results.page.close()
        reads_it_without_a_script(browser, address)
        reads_it_on_a_narrow_screen(browser, address)
        window.press("public-take-back")
        expect(window.button("public-open")).to_be_visible()
    with browser.new_context(locale="fi-FI") as context:
        page = context.new_page()
        gone = page.goto(address)
        assert gone is not None
        assert gone.status == 404
        expect(page.get_by_role("heading", level=1)).to_contain_text("ei enää näytetä")


def test_d84_a_story_goes_from_a_phone_over_the_facilitator_to_everybody(
    browser: Browser, installation: Installation
) -> None:
    workshop = example_of("story", {"public": True}, engine=installation.ledger.engine)
    workshop.accepted("open_door")
    address = f"{installation.address}/p/{workshop.cycle}/{workshop.activity.id}"
    with new_laptop(browser, viewport={"width": 1440, "height": 900}) as laptop, new_phone(browser) as of_phone:
        phone = Phone(of_phone, installation.address).open(f"/j/{workshop.state.door.code}")
        phone.press("go-on")
        phone.press("i-am-client")
        expect(phone.page.get_by_text(phone.text("privacy-public"))).to_be_visible()
        phone.press("privacy-go")
        everybody = phone.page.get_by_label(phone.text("readers-public", "story"))
        expect(phone.page.get_by_label(phone.text("readers-room", "story"))).to_be_visible()
        expect(everybody).to_have_count(0)
        workshop.accepted("publish_activity", {"activity": workshop.activity.id})
        phone.page.get_by_label(phone.text("tell-label", "story")).fill("Odotin kyytiä kaksi tuntia.")
        everybody.check()
        phone.press("tell-send", "story")
        expect(phone.page.get_by_text(phone.text("readers-told-public", "story"))).to_be_visible()
        window = Window(laptop, installation).open("2_current_state", cycle=workshop.cycle)
        expect(window.page.get_by_text(window.text("readers-told-public", "story"))).to_be_visible()
        assert axe(window.page) == []
        reader = of_phone.new_page()
        reader.goto(address)
        expect(reader.get_by_text("Odotin kyytiä")).to_have_count(0)
        show = window.page.get_by_role("button", name=of(window.text("show", "parts"), "Odotin kyytiä kaksi tuntia."))
        show.click()
        expect(show).to_have_count(0)
        reader.reload()
        expect(reader.get_by_text("Odotin kyytiä kaksi tuntia.")).to_be_visible()


def reads_it_without_a_script(browser: Browser, address: str) -> None:
    with browser.new_context(locale="sv-FI", java_script_enabled=False) as context:
        page = context.new_page()
        requested: list[str] = []
        page.on("request", lambda request: requested.append(request.url))
        page.goto(address)
        expect(page.get_by_role("heading", name="Det här ändrade vi")).to_be_visible()
        page.get_by_role("link", name="suomi").click()
        expect(page.get_by_role("heading", name="Tämän muutimme")).to_be_visible()
        expect(page.get_by_text("Kuljettaja lähettää nyt viestin")).to_be_visible()
        assert [each for each in requested if not each.startswith(("data:", address))] == []


def reads_it_on_a_narrow_screen(browser: Browser, address: str) -> None:
    with browser.new_context(viewport={"width": 320, "height": 640}, locale="fi-FI", bypass_csp=True) as context:
        page = context.new_page()
        page.goto(address)
        assert axe(page) == []
        assert page.evaluate("() => document.documentElement.scrollWidth") <= 320
        page.keyboard.press("Tab")
        skip = page.get_by_role("link", name="Siirry sisältöön")
        expect(skip).to_be_focused()
        page.keyboard.press("Enter")
        expect(page.get_by_role("main")).to_be_focused()
