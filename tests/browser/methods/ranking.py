"""Putting options in order on a phone."""

from collections.abc import Sequence

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from tests.browser.phone import Phone, of
from tests.browser.workshop import Workshop, in_language


class Ranking:
    """Putting options in order."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def mark(self, order: Sequence[str]) -> None:
        """Tap options one after the other, not yet sent."""
        page = self.phone.page
        for option in order:
            page.get_by_role("button", name=option, exact=True).click()
            expect(page.get_by_role("button", name=of(self.phone.text("take-off", "ranking"), option))).to_be_visible()

    def lift(self, option: str) -> None:
        """Move an option to the first place."""
        self.phone.page.get_by_role("button", name=of(self.phone.text("move-first", "ranking"), option)).click()
        expect(self.phone.page.locator(".tk-placed").first).to_contain_text(option)

    def rank(self, order: Sequence[str]) -> None:
        """Put options in order, send it, and wait until it is stored."""
        self.mark(order)
        self.phone.press("send-order", "ranking")
        expect(self.phone.page.get_by_text(self.phone.text("arrived", "parts"))).to_be_visible()


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody fill all places."""
    for number, phone in enumerate(workshop.phones):
        names = [in_language(each["text"], phone.language) for each in activity.settings.get("options", ())]
        names += [text for source in activity.on for text in workshop.given[source]]
        start = number % len(names)
        Ranking(phone).rank((names[start:] + names[:start])[: activity.settings.get("places")])
    workshop.given[activity.id] = [text for source in activity.on for text in workshop.given[source]]
