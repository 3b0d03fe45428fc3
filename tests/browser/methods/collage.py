"""Placing words on a sheet, on a phone."""

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from tests.browser.phone import Phone
from tests.browser.workshop import Workshop


class Collage:
    """A word, its place, and the sheet."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def place(self, word: str, *moves: str) -> None:
        """Write a word, move it by the buttons (``move-left`` …) and leave it there."""
        self.phone.page.get_by_label(self.phone.text("word-label", "collage")).fill(word)
        self.phone.press("word-place", "collage")
        for move in moves:
            self.phone.press(move, "collage")
        self.phone.press("leave-here", "collage")
        expect(self.phone.page.locator("li.tk-piece").filter(has_text=word).first).to_be_visible()


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody place a word, each a little lower than the former; the wall shows them."""
    texts = []
    for number, phone in enumerate(workshop.phones):
        texts.append(f"sana {number}")
        Collage(phone).place(texts[-1], *["move-down"] * number)
    if not activity.settings.get("blind") and not activity.settings.get("approve"):
        expect(workshop.room.page.locator(".tk-sheet text").filter(has_text=texts[-1]).first).to_be_visible()
    workshop.given[activity.id] = texts
