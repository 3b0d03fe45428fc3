"""Noticing something, and writing it into a diary."""

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from tests.browser.phone import Phone
from tests.browser.workshop import Workshop, approve


class Diary:
    """Writing into a diary on a phone."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def notice(self, text: str, face: int, day: str = "") -> None:
        """Write an observation with a face."""
        page = self.phone.page
        page.get_by_label(self.phone.text(f"face-{face}", "diary"), exact=True).first.check()
        page.get_by_label(self.phone.text("notice-label", "diary")).first.fill(text)
        if day:
            page.get_by_label(self.phone.text("day-label", "diary")).first.fill(day)
        self.phone.press("notice-send", "diary")
        expect(page.locator("li.tk-noticed").filter(has_text=text)).to_be_visible()


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody notice something; the wall shows it under its day."""
    texts = [f"Kuljettaja soitti ({activity.id} {number})" for number in range(len(workshop.phones))]
    for number, phone in enumerate(workshop.phones):
        Diary(phone).notice(texts[number], number % 5 + 1, f"2026-03-{number + 1:02}")
    if activity.settings.get("approve"):
        approve(workshop, texts, "li.tk-noticed")
    if not activity.settings.get("blind"):
        for text in texts:
            expect(workshop.room.page.locator("li.tk-noticed").filter(has_text=text)).to_be_visible()
    workshop.given[activity.id] = texts
