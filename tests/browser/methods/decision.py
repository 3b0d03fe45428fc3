"""Writing down what was agreed."""

from datetime import UTC, datetime, timedelta

from playwright.sync_api import Locator, expect

from talkoot.kits.kit import KitActivity
from tests.browser.phone import Phone
from tests.browser.window import Window
from tests.browser.workshop import Workshop


class Decision:
    """Writing down what was agreed."""

    def __init__(self, screen: Phone | Window) -> None:
        self.screen = screen

    def write(self, what: str, who: str, told_to: str = "", told_by: str = "", follow_up: str = "") -> None:
        """Write a decision that is due in a month."""
        page = self.screen.page
        form = page.get_by_role("form", name=self.screen.text("write-title", "decision"))
        in_a_month = (datetime.now(UTC) + timedelta(days=30)).date().isoformat()
        self._fill(form, "field-what", what)
        self._fill(form, "field-responsible", who)
        self._fill(form, "field-by-when", in_a_month)
        more = {"field-told-to": told_to, "field-told-by": told_by, "field-follow-up": follow_up}
        if any(more.values()):
            form.get_by_text(self.screen.text("more-fields", "decision"), exact=True).click()
            for key, text in more.items():
                self._fill(form, key, text)
        form.get_by_role("button", name=self.screen.text("send", "decision"), exact=True).click()
        expect(page.locator("li.tk-line").filter(has_text=what)).to_be_visible()

    def _fill(self, form: Locator, key: str, text: str) -> None:
        form.get_by_label(self.screen.text(key, "decision"), exact=True).fill(text)


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let the facilitator write a decision; the wall and every phone show it."""
    what = f"Kuljettaja soittaa, jos on myöhässä ({activity.id})"
    Decision(workshop.window).write(
        what, "Maija ja Pekka", told_to="Kuljetusten järjestäjälle", told_by="Pekka", follow_up="Luetaan havainnot"
    )
    for page in (workshop.room.page, *(phone.page for phone in workshop.phones)):
        expect(page.locator("li.tk-line").filter(has_text=what)).to_be_visible()
        expect(page.locator("li.tk-line").filter(has_text="Maija ja Pekka")).to_be_visible()
