"""A kit from the first screen to its last gathering, as whoever leads goes through it."""

import contextlib
import re
from collections.abc import Iterator

from playwright.sync_api import expect

from talkoot.kits.kit import Kit, KitSession
from tests.browser.chromium import PROJECTOR
from tests.browser.phone import Phone
from tests.browser.window import Room, Window
from tests.browser.workshop import Workshop, in_language

#: From whose side the people with phones answer, as far as the kit asks for it.
SIDES = ("client", "worker", "relative")


def take_kit(window: Window, kit: Kit, name: str) -> None:
    """Make a cycle from a kit, by the first screen."""
    window.home()
    card = window.page.locator(".tk-card").filter(has=window.page.locator("h3", has_text=exactly(kit.name["fi"])))
    expect(card).to_be_attached()
    if not card.is_visible():
        window.page.get_by_text(window.text("home-more-kits"), exact=True).click()
    card.get_by_role("button").click()
    card.get_by_label(window.text("home-name")).fill(name)
    card.get_by_role("button", name=window.text("home-begin"), exact=True).click()
    expect(window.agenda).to_be_visible()
    expect(window.page.get_by_text(name, exact=True)).to_be_visible()


@contextlib.contextmanager
def wall(window: Window) -> Iterator[Room]:
    """Open the window for the projector, and close it afterwards."""
    room = window.room()
    try:
        room.page.set_viewport_size(PROJECTOR)
        yield room
    finally:
        # As a person closes it: a window that is torn down cannot end its kernel.
        with room.page.expect_event("close"):
            room.page.close(run_before_unload=True)


def join(phone: Phone, code: str, perspective: str) -> None:
    """Come in by typing the code."""
    phone.open().enter(code).agree(perspective)
    expect(phone.page.get_by_role("heading", name=phone.text("waiting-title"))).to_be_visible()
    assert phone.page.evaluate("() => window.isSecureContext") is False
    assert phone.page.evaluate("() => document.documentElement.lang") == phone.language


def lead(workshop: Workshop) -> None:
    """Lead all gatherings, and keep links open in between."""
    for session in workshop.kit.sessions:
        if session.minutes:
            gather(workshop, session)
        else:
            keep_open(workshop, session)


def gather(workshop: Workshop, session: KitSession) -> None:
    """Hold a gathering from the open door to the thanks."""
    activities = list(workshop.kit.activities_of(session.id))
    workshop.window.go_to(activities[0].phase)
    code = workshop.window.open_door()
    for phone, side in zip(workshop.phones, sides(workshop), strict=True):
        join(phone, code, side)
    expect(workshop.room.page.locator(".tk-join-code")).to_have_text(code)
    for activity in activities:
        workshop.window.go_to(activity.phase)
        workshop.lead(activity)
    end(workshop)


def end(workshop: Workshop) -> None:
    """End the gathering: the phones thank, and say where results are told."""
    workshop.window.press("end")
    workshop.window.press("end-yes")
    for phone in workshop.phones:
        phone.title(phone.text("thanks-title"))
        expect(phone.page.get_by_text(in_language(workshop.kit.told_where, phone.language))).to_be_visible()
    expect(workshop.room.page.get_by_role("heading", name=workshop.window.text("room-thanks"))).to_be_visible()


def keep_open(workshop: Workshop, session: KitSession) -> None:
    """Make a link for each place, let people answer by it, show the answers to the room, and close it again."""
    window = workshop.window
    activities = list(workshop.kit.activities_of(session.id))
    window.go_to(activities[0].phase)
    for number, (phone, side) in enumerate(zip(workshop.phones, sides(workshop), strict=True), 1):
        address = window.open_link(f"Paikka {number}", session.name["fi"])
        phone.page.goto(address)
        phone.agree(side).title(phone.text("list-title"))
    for activity in activities:
        window.go_to(activity.phase)
        workshop.begin_by_link(activity)
        workshop.answer(activity)
        workshop.end(activity)
        window.press("take-off-wall")
        for phone in workshop.phones:
            phone.press("back-to-list")
    window.close_links()
    for phone in workshop.phones:
        phone.title(phone.text("back-title"))


def exactly(text: str) -> re.Pattern[str]:
    """Match a whole text."""
    return re.compile(rf"^{re.escape(text)}$")


def sides(workshop: Workshop) -> list[str]:
    """Give from whose side each phone answers."""
    known = [each for each in SIDES if each in workshop.kit.perspectives]
    return [known[number % len(known)] for number in range(len(workshop.phones))]
