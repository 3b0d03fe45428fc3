"""Telling how it is, on a phone."""

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from talkoot.methods.barometer.actions import BarometerSettings
from tests.browser.phone import Phone
from tests.browser.workshop import Workshop, in_language


class Barometer:
    """Tapping how it is now."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def tell(self, choice: str) -> None:
        """Tap a choice and wait until it is stored."""
        self.phone.page.get_by_label(choice, exact=True).check()
        expect(self.phone.page.get_by_text(self.phone.text("arrived-next", "barometer"))).to_be_visible()


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody tap."""
    choices = BarometerSettings.model_validate(activity.settings).choices
    for number, phone in enumerate(workshop.phones):
        Barometer(phone).tell(in_language(choices[number % len(choices)].text, phone.language))
