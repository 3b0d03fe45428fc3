"""Answering at the end of a gathering, on a phone."""

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from talkoot.methods.areas_of_participation.actions import AreasSettings
from tests.browser.methods.scale import Scale
from tests.browser.phone import Phone
from tests.browser.workshop import Workshop


class AreasOfParticipation:
    """Choosing faces, and giving a word to end with."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def say(self, word: str) -> None:
        """Go on to the last page and give a word."""
        self.phone.press("next", "areas_of_participation")
        label = self.phone.text("word-title", "areas_of_participation")
        self.phone.page.get_by_role("textbox", name=label, exact=True).fill(word)
        self.phone.press("send", "parts")
        expect(self.phone.button("withdraw-word", "areas_of_participation")).to_be_visible()


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody answer, and the first give a word."""
    settings = AreasSettings.model_validate(activity.settings)
    for number, phone in enumerate(workshop.phones):
        count = len(settings.statements)
        Scale(phone).rate([(number + each) % settings.steps + 1 for each in range(count)])
        if settings.word and number == 0:
            AreasOfParticipation(phone).say("kiitos")
