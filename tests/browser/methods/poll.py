"""Choosing on a phone."""

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from tests.browser.phone import Phone
from tests.browser.workshop import Workshop, in_language


class Poll:
    """Choosing options."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def choose(self, *options: str) -> None:
        """Choose options and wait until they are stored."""
        for option in options:
            self.phone.page.get_by_label(option, exact=True).check()
            expect(self.phone.page.get_by_text(self.phone.text("arrived", "parts"))).to_be_visible()
        expect(self.phone.button("withdraw", "poll")).to_be_visible()


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody choose."""
    options = activity.settings["options"]
    for number, phone in enumerate(workshop.phones):
        several = 2 if activity.settings.get("multiple") else 1
        chosen = [options[(number + each) % len(options)] for each in range(several)]
        Poll(phone).choose(*(in_language(each["text"], phone.language) for each in chosen))
