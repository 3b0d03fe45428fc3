"""Placing items on a phone."""

from collections.abc import Sequence

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from tests.browser.phone import Phone
from tests.browser.workshop import Workshop


class Matrix:
    """Placing items one by one."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def place(self, places: Sequence[tuple[int, int] | None]) -> None:
        """Place each item, by the lists of steps and by tapping in turn; none is »I cannot say«."""
        page = self.phone.page
        for number, at in enumerate(places):
            cannot_say = page.get_by_role("checkbox", name=self.phone.text("cannot-say", "parts"))
            if at is None:
                cannot_say.check()
            elif number % 2:
                page.locator(f"[data-place='{at[0]}:{at[1]}']").click()
            else:
                selects = page.get_by_role("combobox")
                selects.nth(0).select_option(str(at[1]))
                selects.nth(1).select_option(str(at[0]))
            if at is not None:
                expect(page.locator(".tk-here")).to_have_attribute("data-place", f"{at[0]}:{at[1]}")
            if number < len(places) - 1:
                self.phone.press("next", "matrix")
        expect(page.get_by_text(self.phone.text("arrived", "parts"))).to_be_visible()


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody place every item; one cannot say."""
    count = len(activity.settings.get("options", ()))
    count += sum(len(workshop.given[source]) for source in activity.on)
    steps = activity.settings.get("steps", 5)
    for number, phone in enumerate(workshop.phones):
        places: list[tuple[int, int] | None] = [
            ((number + each) % steps + 1, (2 * number + each) % steps + 1) for each in range(count)
        ]
        if number == 0:
            places[-1] = None
        Matrix(phone).place(places)
