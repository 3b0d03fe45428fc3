"""Telling a story, and answering it."""

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from tests.browser.phone import Phone
from tests.browser.workshop import Workshop, approve


class Story:
    """Telling a story on a phone."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def tell(self, text: str, readers: str = "room") -> None:
        """Tell a story, for the room or for the service."""
        page = self.phone.page
        page.get_by_label(self.phone.text("tell-label", "story")).fill(text)
        page.get_by_label(self.phone.text(f"readers-{readers}", "story")).check()
        self.phone.press("tell-send", "story")
        expect(page.locator("li.tk-account").filter(has_text=text)).to_be_visible()


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody tell a story, the last one for the service alone; the wall shows the others."""
    texts = [f"Odotin kyytiä kaksi tuntia ({activity.id} {number})" for number in range(len(workshop.phones))]
    for number, phone in enumerate(workshop.phones):
        Story(phone).tell(texts[number], "service" if number == len(texts) - 1 else "room")
    if activity.settings.get("approve"):
        approve(workshop, texts[:-1], "li.tk-account")
    if not activity.settings.get("blind"):
        for text in texts[:-1]:
            expect(workshop.room.page.locator("li.tk-account").filter(has_text=text)).to_be_visible()
    assert texts[-1] not in workshop.room.page.content()
    workshop.given[activity.id] = texts[:-1]
