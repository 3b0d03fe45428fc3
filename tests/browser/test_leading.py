"""What goes otherwise than planned while people are led: a wrong start, phones that rest, a vote that comes late."""

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.browser import gatherings
from tests.browser.chromium import PROJECTOR, new_laptop, new_phone
from tests.browser.installation import Installation
from tests.browser.methods.dot_vote import DotVote
from tests.browser.phone import Deafness, Phone
from tests.browser.window import Room, Window
from tests.browser.workshop import refusal
from tests.factories import ACTIVITY, Workshop, planned

pytestmark = pytest.mark.browser

TITLE = f"Osio {ACTIVITY}"
BUS, TAXI = "Yhteinen bussi", "Oma taksi"


@pytest.fixture
def workshop(installation: Installation) -> Workshop:
    """A workshop with a blind vote that has not begun."""
    options = [{"id": "bus", "text": {"fi": BUS}}, {"id": "taxi", "text": {"fi": TAXI}}]
    found = Workshop(installation.ledger.engine)
    found.create([planned("dot_vote", {"blind": True, "dots": 1, "options": options})])
    return found


def test_people_are_led_through_what_goes_otherwise(
    browser: Browser, installation: Installation, workshop: Workshop
) -> None:
    """Of two people one votes, and the other one too late."""
    with new_laptop(browser) as laptop, new_phone(browser) as one, new_phone(browser) as two:
        window = Window(laptop, installation).open("2_current_state", cycle=workshop.cycle)
        phones = [Phone(one, installation.address), Phone(two, installation.address)]
        deafness = Deafness(phones[1])
        with gatherings.wall(window) as room:
            code = window.open_door()
            the_code_is_enlarged(window, room, code)
            for phone in phones:
                gatherings.join(phone, code, "client")
            expect(room.page.get_by_text(window.text("present", present=2))).to_be_visible()
            starting_is_undone(window, room)
            window.start(TITLE)
            phones_are_dimmed(window, room, phones)
            a_late_vote_is_refused(window, phones, deafness)
        assert window.complaints == []


def the_code_is_enlarged(window: Window, room: Room, code: str) -> None:
    """Let those at the back read the code."""
    expect(room.page.locator(".tk-join-code")).to_have_text(code)
    room.page.bring_to_front()
    room.page.locator(".tk-join").click()
    dialog = room.page.get_by_role("dialog", name=window.text("join-title"))
    expect(dialog.locator(".tk-join-code")).to_have_text(code)
    expect(dialog.get_by_role("img", name=window.text("join-qr")).locator("path")).to_have_attribute(
        "d", re.compile(r"^M.{200,}")
    )
    box = dialog.bounding_box()
    assert box is not None
    assert box["width"] * box["height"] > 0.9 * PROJECTOR["width"] * PROJECTOR["height"]
    dialog.get_by_role("button").click()
    expect(dialog).to_have_count(0)
    window.page.bring_to_front()


def starting_is_undone(window: Window, room: Room) -> None:
    """Start the activity by mistake, and take that back."""
    window.start(TITLE)
    room.title(TITLE)
    window.press("undo")
    window.status(TITLE, "status-planned")
    expect(room.page.get_by_role("heading", name=TITLE)).to_have_count(0)


def phones_are_dimmed(window: Window, room: Room, phones: list[Phone]) -> None:
    """Let people look up, and down again."""
    window.press("look-up")
    for phone in phones:
        phone.title(phone.text("look-up"))
    expect(room.page.get_by_text(window.text("room-look-up"))).to_be_visible()
    window.press("look-up")
    for phone in phones:
        phone.title(TITLE)
        expect(phone.page.get_by_role("heading", name=phone.text("look-up"))).to_have_count(0)


def a_late_vote_is_refused(window: Window, phones: list[Phone], deafness: Deafness) -> None:
    """Vote after the reveal on a phone that has not heard of it yet: it says so, in words."""
    in_time, late = phones
    DotVote(in_time).vote({BUS: 1})
    DotVote(late).mark({TAXI: 1})
    deafness.deafen("delta", "view")
    window.reveal(TITLE)
    expect(in_time.page.locator(".tk-twin")).to_be_visible()
    late.press("send-dots", "dot_vote")
    expect(late.page.get_by_text(refusal(late, "closed"))).to_be_visible()
    deafness.deafen()
    late.page.reload()
    expect(late.page.locator(".tk-twin")).to_be_visible()
    expect(late.page.get_by_text(late.text("sent-closed", "dot_vote"))).to_have_count(0)
