"""Saying of services on a phone how well they work and how large they are."""

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from tests.browser.phone import Phone
from tests.browser.workshop import Workshop, in_language


class ServicesCake:
    """Rating services one by one."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def rate(self, service: str, works: int | None, size: int, comment: str = "") -> None:
        """Rate the service that is asked about, and go on to the next."""
        page = self.phone.page
        expect(page.get_by_role("heading", name=service, exact=True)).to_be_visible()
        word = self.phone.text("cannot-say", "parts") if works is None else self._text(f"works-{works}")
        page.get_by_label(word, exact=True).check()
        page.get_by_label(self._text(f"size-{size}"), exact=True).check()
        if comment:
            page.get_by_role("textbox", name=self._text("comment-label")).fill(comment)
        self.phone.press("next", "services_cake")

    def skip(self) -> None:
        """Go on without an answer."""
        self.phone.press("skip", "parts")

    def done(self) -> None:
        """See at the end that all is stored."""
        expect(self.phone.page.get_by_text(self.phone.text("arrived", "parts"))).to_be_visible()

    def _text(self, key: str) -> str:
        return self.phone.text(key, "services_cake")


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody rate every service but one; one cannot say."""
    services = activity.settings["options"]
    for number, phone in enumerate(workshop.phones):
        cake = ServicesCake(phone)
        for place, service in enumerate(services):
            if place == number % 7 and len(services) > 1:
                cake.skip()
            else:
                works = None if number + place == 1 else (number + place) % 5 + 1
                name = in_language(service["text"], phone.language)
                cake.rate(name, works, (number + place) % 3 + 1, f"Sana {number}" if place == 0 else "")
        cake.done()
