"""What happens to a phone between two looks at it: it sleeps, its page is closed, its network goes."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.chromium import new_phone
from tests.browser.installation import Installation
from tests.browser.methods.sticky_notes import StickyNotes
from tests.browser.phone import Phone
from tests.factories import ACTIVITY, Workshop

pytestmark = pytest.mark.browser


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    """A phone with its storage."""
    with new_phone(browser, "fi") as opened:
        yield opened


@pytest.fixture
def workshop(installation: Installation) -> Workshop:
    """A workshop where notes are written."""
    workshop = Workshop.of("sticky_notes", engine=installation.ledger.engine)
    workshop.accepted("open_door")
    return workshop


def notes_of(workshop: Workshop) -> list[str]:
    """Give the notes that the ledger holds by now."""
    workshop.engine.catch_up()
    return [event.data["text"] for event in workshop.history if event.kind == "NoteAdded"]


def test_a_page_that_is_closed_before_it_could_send_sends_when_it_is_opened_again(
    context: BrowserContext, workshop: Workshop, installation: Installation
) -> None:
    phone = Phone(context, installation.address).come(str(workshop.state.door.code))
    installation.stop_hub()
    try:
        phone.page.get_by_label(phone.text("write-label", "sticky_notes")).fill("Kirjoitettu hississä")
        phone.page.locator("form button[type=submit]").click()
        expect(phone.page.get_by_text(phone.text("sending", "parts"))).to_be_visible()
        phone.page.close()
    finally:
        installation.start_hub()
    again = Phone(context, installation.address).open(f"/j/{workshop.state.door.code}")
    expect(StickyNotes(again).own("Kirjoitettu hississä")).to_be_visible()
    assert notes_of(workshop) == ["Kirjoitettu hississä"]


def test_a_phone_that_slept_shows_what_is_now_and_what_was_written_is_there(
    context: BrowserContext, workshop: Workshop, installation: Installation
) -> None:
    phone = Phone(context, installation.address).come(str(workshop.state.door.code))
    StickyNotes(phone).write("Ennen unta")
    turn(phone.page, "frozen")
    # Meanwhile its link breaks, and the facilitator goes on.
    installation.stop_hub()
    workshop.facilitate("close_activity", ACTIVITY)
    installation.start_hub()
    turn(phone.page, "active")
    phone.told_closed("sticky_notes")
    expect(StickyNotes(phone).own("Ennen unta")).to_be_visible()
    assert notes_of(workshop) == ["Ennen unta"]


def turn(page: Page, state: str) -> None:
    """Let the page fall asleep, or wake it, as the phone's system does."""
    page.context.new_cdp_session(page).send("Page.setWebLifecycleState", {"state": state})
