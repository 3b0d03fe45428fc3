"""Writing notes on a phone."""

from collections.abc import Sequence

from playwright.sync_api import Locator, expect

from talkoot.kits.kit import KitActivity
from tests.browser.phone import Phone, of
from tests.browser.workshop import Workshop, approve, in_language

#: What three people write; the name of the activity is added, so that each note can be told from all others.
THOUGHTS = ("Kyyti tuli ajoissa", "Sijainen ei tiennyt ohjeista", "Färdtjänsten ringde i god tid")


class StickyNotes:
    """Writing and changing notes."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def write(self, text: str, column: str = "") -> None:
        """Write a note and wait until it is stored."""
        page = self.phone.page
        if column:
            page.get_by_role("radio", name=column, exact=True).check()
        page.get_by_label(self.phone.text("write-label", "sticky_notes"), exact=True).first.fill(text)
        page.locator("form button[type=submit]").first.click()
        expect(self.own(text)).to_be_visible()

    def own(self, text: str) -> Locator:
        """Find a note of one's own."""
        return self.phone.page.locator("li.tk-note").filter(has_text=text)

    def change(self, before: str, after: str) -> None:
        """Change a note."""
        page = self.phone.page
        page.get_by_role("button", name=of(self.phone.text("change", "parts"), before)).click()
        field = page.locator("li.tk-note textarea")
        field.fill(after)
        self.phone.press("save", "parts")
        expect(self.own(after)).to_be_visible()

    def delete(self, text: str) -> None:
        """Delete a note."""
        self.phone.page.get_by_role("button", name=of(self.phone.text("delete", "parts"), text)).click()
        expect(self.own(text)).to_have_count(0)

    def like(self, text: str) -> None:
        """Like somebody else's note."""
        like = of(self.phone.text("like", "sticky_notes"), text)
        self.phone.page.get_by_role("button", name=like).click()
        liked = of(self.phone.text("liked", "sticky_notes"), text)
        expect(self.phone.page.get_by_role("button", name=liked)).to_be_visible()


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody write a note. Where notes wait, the facilitator shows them; blind ones nobody else sees."""
    columns = activity.settings.get("columns", ())
    texts = []
    for number, phone in enumerate(workshop.phones):
        text = f"{THOUGHTS[number % len(THOUGHTS)]} ({activity.id} {number + 1})"
        column = columns[number % len(columns)]["text"] if len(columns) > 1 else {}
        StickyNotes(phone).write(text, in_language(column, phone.language) if column else "")
        texts.append(text)
    if activity.settings.get("approve"):
        approve(workshop, texts, "li.tk-note")
    if activity.settings.get("blind"):
        _nobody_else_sees(workshop, texts)
    else:
        for text in texts:
            expect(workshop.room.page.locator("li.tk-note").filter(has_text=text)).to_be_visible()
    workshop.given[activity.id] = texts


def _nobody_else_sees(workshop: Workshop, texts: Sequence[str]) -> None:
    for number, text in enumerate(texts):
        assert text not in workshop.room.page.content()
        assert text not in workshop.window.page.content()
        for other, phone in enumerate(workshop.phones):
            if other != number:
                assert text not in phone.page.content()
                assert not any(text in message for message in phone.heard)
