"""What runs beside the present task: one tap away on a phone, small in the facilitator's window, not on the wall."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, ViewportSize, expect

from tests.browser.chromium import PROJECTOR, new_laptop, new_phone
from tests.browser.installation import Installation
from tests.browser.methods.barometer import Barometer
from tests.browser.phone import Phone
from tests.browser.test_accessibility import axe
from tests.browser.window import Room, Window
from tests.factories import ACTIVITY, Workshop, participant, planned

pytestmark = pytest.mark.browser

TITLE = f"Osio {ACTIVITY}"
PACE = "Onko tahti sopiva?"
NARROW: ViewportSize = {"width": 320, "height": 640}


@pytest.fixture
def workshop(installation: Installation) -> Workshop:
    """A workshop where notes are written, with a barometer that has not begun."""
    workshop = Workshop(installation.ledger.engine)
    workshop.create([planned("sticky_notes"), planned("barometer", id="pace", title={"fi": PACE})])
    workshop.accepted("open_door")
    workshop.facilitate("start_activity")
    return workshop


@pytest.fixture
def phone(browser: Browser, installation: Installation) -> Iterator[Phone]:
    with new_phone(browser, bypass_csp=True) as context:
        yield Phone(context, installation.address)


@pytest.fixture
def laptop(browser: Browser, installation: Installation) -> Iterator[Window]:
    with new_laptop(browser) as context:
        yield Window(context, installation)


def test_a_phone_has_it_one_tap_away_and_loses_nothing_of_its_task(workshop: Workshop, phone: Phone) -> None:
    phone.come(str(workshop.state.door.code))
    phone.title(TITLE)
    label = phone.page.get_by_label(phone.text("write-label", "sticky_notes"), exact=True)
    label.fill("Kyyti tuli")
    beside = phone.page.get_by_role("navigation", name=phone.text("beside"))
    expect(beside).to_have_count(0)
    workshop.facilitate("start_activity", "pace")
    expect(beside.get_by_role("button")).to_have_text([PACE])
    expect(label).to_have_value("Kyyti tuli")
    phone.page.set_viewport_size(NARROW)
    assert phone.page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    assert axe(phone.page) == []

    beside.get_by_role("button", name=PACE).click()
    phone.title(PACE)
    expect(beside).to_have_count(0)
    Barometer(phone).tell(phone.text("pace-slower", "barometer"))
    assert axe(phone.page) == []
    phone.press("back-to-now")
    phone.title(TITLE)
    expect(label).to_have_value("Kyyti tuli")
    workshop.engine.catch_up()
    assert workshop.state.activities["pace"].answered == 1

    workshop.facilitate("close_activity", "pace")
    expect(beside).to_have_count(0)


def test_the_facilitator_sees_it_beside_the_script_and_the_wall_only_where_it_is_shown(
    browser: Browser, workshop: Workshop, laptop: Window, installation: Installation
) -> None:
    laptop.open("2_current_state", cycle=workshop.cycle)
    laptop.look_at(PACE)
    laptop.press("start")
    laptop.status(PACE, "status-open")
    laptop.look_at(TITLE)
    for number, choice in enumerate(("slower", "slower", "right", "faster")):
        workshop.accepted("tell", {"choice": choice}, participant(number), "pace")
    running = laptop.page.get_by_role("listitem").filter(has=laptop.page.locator(".tk-glance"))
    expect(running.locator(".tk-glance strong")).to_have_text(["2", "1", "1"])
    assert axe(laptop.page) == []

    with new_laptop(browser, viewport=PROJECTOR) as projector:
        room = Room(projector.new_page(), "fi")
        room.page.goto(installation.screen("2_current_state", cycle=workshop.cycle, view="room"))
        room.title(TITLE)
        expect(room.page.get_by_text(PACE)).to_have_count(0)
        running.get_by_role("button", name=PACE).click()
        expect(laptop.page.get_by_role("heading", level=1, name=PACE)).to_be_visible()
        laptop.press("show-on-wall")
        room.title(PACE)
        expect(room.page.locator(".tk-bar-number")).to_have_text(["2", "1", "1"])
        assert axe(room.page) == []
