"""Typing what is said, while phones rest."""

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from tests.browser.phone import Phone
from tests.browser.window import Window
from tests.browser.workshop import Workshop


class Discussion:
    """Typing what is said."""

    def __init__(self, screen: Phone | Window) -> None:
        self.screen = screen

    def type(self, text: str, question: str = "") -> None:
        """Type a highlight, to a question or to the whole."""
        page = self.screen.page
        if question:
            page.get_by_label(self.screen.text("write-question", "discussion")).first.select_option(label=question)
        page.get_by_label(self.screen.text("write-label", "discussion"), exact=True).first.fill(text)
        self.screen.press("write-send", "discussion")
        expect(page.locator("li.tk-highlight").filter(has_text=text)).to_be_visible()


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let the facilitator type a highlight; phones rest."""
    for phone in workshop.phones:
        expect(phone.page.get_by_text(phone.text("phones-rest", "discussion"))).to_be_visible()
        assert phone.page.get_by_role("textbox").count() == 0
    questions = activity.settings.get("questions", ())
    text = f"Tieto ei kulje sijaiselle ({activity.id})"
    Discussion(workshop.window).type(text, questions[0]["text"]["fi"] if questions else "")
    expect(workshop.room.page.get_by_text(text)).to_be_visible()
    workshop.written.append(text)
