"""Rating on a phone."""

import re
from collections.abc import Sequence

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from tests.browser.phone import Phone
from tests.browser.workshop import Workshop


class Scale:
    """Rating statements one by one."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def rate(self, steps: Sequence[int | None]) -> None:
        """Answer each statement; none is »I cannot say«."""
        page = self.phone.page
        for place, step in enumerate(steps):
            group = page.locator("fieldset.tk-rate")
            radios = group.get_by_role("radio")
            choice = radios.last if step is None else radios.nth(step - 1)
            choice.check(force=True)
            # What can be taken back is stored.
            withdraw = re.compile(rf"^{re.escape(self.phone.text('withdraw', 'scale'))}")
            expect(page.get_by_role("button", name=withdraw)).to_be_visible()
            if place < len(steps) - 1:
                self.phone.press("next", "scale")
        if len(steps) > 1:
            expect(page.get_by_text(self.phone.text("arrived", "parts"))).to_be_visible()


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody rate every statement; one cannot say."""
    count = len(activity.settings["statements"])
    steps = activity.settings.get("steps", 5)
    for number, phone in enumerate(workshop.phones):
        given: list[int | None] = [(number + each) % steps + 1 for each in range(count)]
        if number == 0:
            given[-1] = None
        Scale(phone).rate(given)
