"""Filling speech bubbles in on a phone."""

from collections.abc import Sequence
from typing import Any

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from talkoot.methods.speech_bubbles.actions import SpeechBubblesSettings
from tests.browser.phone import Phone
from tests.browser.workshop import Workshop, approve


class SpeechBubbles:
    """The scene on the screen."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def _text(self, key: str, **values: Any) -> str:
        return self.phone.text(key, "speech_bubbles", **values)

    def fill(self, picture: str, bubbles: Sequence[str]) -> None:
        """Write into the bubbles and send."""
        for number, text in enumerate(bubbles, 1):
            whose = self._text(f"bubble-{picture}-{number}")
            self.phone.page.get_by_label(self._text("bubble-number", number=number, whose=whose)).first.fill(text)
        self.phone.page.locator("form button[type=submit]").first.click()
        expect(self.phone.page.locator("li.tk-strip").filter(has_text=bubbles[0]).first).to_be_visible()

    def next(self) -> None:
        """Turn to the next scene."""
        self.phone.press("next", "speech_bubbles")


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody fill the first bubble of one scene, not all the same one; the wall shows what they wrote."""
    scenes = SpeechBubblesSettings.model_validate(activity.settings).scenes
    texts = []
    for number, phone in enumerate(workshop.phones):
        on_screen = SpeechBubbles(phone)
        place = number % len(scenes)
        for _ in range(place):
            on_screen.next()
        texts.append(f"Mitä nyt? ({activity.id} {number})")
        on_screen.fill(scenes[place].picture, texts[-1:])
    if activity.settings.get("approve"):
        approve(workshop, texts, ".tk-bubble")
    elif not activity.settings.get("blind"):
        expect(workshop.room.page.locator(".tk-bubble").filter(has_text=texts[0]).first).to_be_attached()
    workshop.given[activity.id] = texts
