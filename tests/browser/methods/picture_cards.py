"""Choosing pictures on a phone."""

from collections.abc import Mapping

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from talkoot.methods.picture_cards.actions import PICTURES
from tests.browser.phone import Phone
from tests.browser.workshop import Workshop


class PictureCards:
    """Choosing pictures, and saying why."""

    def __init__(self, phone: Phone, own: Mapping[str, str] | None = None) -> None:
        """Drive a phone; ``own`` is what the kit's own pictures show, by their names."""
        self.phone = phone
        self._own = own or {}

    def choose(self, chosen: Mapping[str, str]) -> None:
        """Choose pictures by their names, say why, send, and wait until it is stored."""
        page = self.phone.page
        for picture in chosen:
            page.get_by_label(self._name(picture), exact=True).check()
        self.phone.press("go-on", "picture_cards")
        for picture, why in chosen.items():
            card = page.get_by_role("region", name=self._name(picture), exact=True)
            card.get_by_role("textbox", name=self._text("why")).fill(why)
        self.phone.press("send-cards", "picture_cards")
        expect(page.get_by_text(self.phone.text("arrived", "parts"))).to_be_visible()

    def _name(self, picture: str) -> str:
        return self._own.get(picture) or self._text(f"picture-{picture}")

    def _text(self, key: str) -> str:
        return self.phone.text(key, "picture_cards")


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody choose as many pictures as they may, the next one other pictures."""
    pictures = activity.settings.get("pictures", list(PICTURES))
    most = min(activity.settings.get("most", 3), len(pictures))
    named: list[str] = []
    for number, phone in enumerate(workshop.phones):
        chosen = [pictures[(number + place) % len(pictures)] for place in range(most)]
        PictureCards(phone).choose({each: f"Sana {number}" if place == 0 else "" for place, each in enumerate(chosen)})
        named += [workshop.window.text(f"picture-{each}", "picture_cards") for each in chosen]
    workshop.given[activity.id] = list(dict.fromkeys(named))
    workshop.of_the_program |= set(named)
