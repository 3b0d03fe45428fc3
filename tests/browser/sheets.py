"""Typing in what people wrote on paper, as a scribe does who touches nothing but the keyboard."""

import hashlib
from typing import Any

from playwright.sync_api import Locator, Page, expect

from talkoot.ledger.event import Event
from talkoot.locales import Texts
from tests.browser.installation import Installation
from tests.browser.phone import Phone
from tests.browser.window import Window
from tests.factories import Workshop

KEY = "a-key-that-only-the-scribe-has"
SCREEN = "2_current_state"


class Keyboard:
    """A scribe who touches nothing but the keyboard, and what they pressed.

    Parameters
    ----------
    page
        What they look at.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self.keys: list[str] = []
        """Every key beside the letters of what is written."""

    def press(self, *keys: str) -> None:
        """Press keys."""
        for key in keys:
            self.keys.append(key)
            self.page.keyboard.press(key)

    def write(self, text: str) -> None:
        """Type words, letter by letter."""
        self.page.keyboard.type(text)

    def go_to(self, target: Locator) -> None:
        """Go to something by the tabulator."""
        expect(target).to_be_visible()
        for _ in range(60):
            if target.evaluate("element => element === document.activeElement"):
                return
            self.press("Tab")
        raise AssertionError(f"the keyboard does not come to {target}")


def text(key: str, **values: object) -> str:
    """Give a text of typing."""
    return Texts("parts", "fi")(key, **values)


def workshop_of(installation: Installation, method: str = "sticky_notes", **settings: Any) -> Workshop:
    """Give a workshop with one activity, an open door, and a scribe."""
    workshop = Workshop.of(method, settings, engine=installation.ledger.engine)
    workshop.accepted("open_door")
    workshop.accepted("add_scribe", {"key_hash": hashlib.sha256(KEY.encode()).hexdigest(), "label": "Pöytä 3"})
    return workshop


def events_of(workshop: Workshop, kind: str) -> list[Event]:
    """Give what the ledger holds by now."""
    workshop.engine.catch_up()
    return [event for event in workshop.history if event.kind == kind]


def begin(phone: Phone, workshop: Workshop, side: str = "client") -> Keyboard:
    """Come in by the scribe's link and begin to type in sheets, by keyboard."""
    phone.open(f"/s/{workshop.state.door.code}#{KEY}")
    phone.press("go-on")
    phone.press(f"they-are-{side}")
    return type_in(phone.page)


def begin_at(window: Window, workshop: Workshop) -> Keyboard:
    """Begin to type in sheets at the facilitator's window."""
    window.open(SCREEN, cycle=workshop.cycle)
    window.press("for-another")
    return type_in(window.page)


def type_in(page: Page) -> Keyboard:
    """Begin to type in sheets, where somebody writes for another."""
    keyboard = Keyboard(page)
    keyboard.go_to(opener(page))
    keyboard.press("Enter")
    expect(typing(page).locator(":focus")).to_be_visible()
    keyboard.keys.clear()
    return keyboard


def opener(page: Page) -> Locator:
    """Find the button that begins it."""
    return page.get_by_role("button", name=text("typing-begin"), exact=True)


def typing(page: Page) -> Locator:
    """Find the screen on which sheets are typed in."""
    return page.get_by_role("region", name=text("typing-title"), exact=True)


def said(page: Page) -> Locator:
    """Find what is said to those who listen."""
    return typing(page).get_by_role("status").last


def field(page: Page) -> Locator:
    """Find the field of a note."""
    return typing(page).get_by_role("textbox")


def entries_of(workshop: Workshop) -> list[Any]:
    """Give what was written and is there, in order."""
    workshop.engine.catch_up()
    state: Any = workshop.activity.state
    return list(state.entries.values())
