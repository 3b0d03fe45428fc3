"""Voting on a budget on a phone."""

import re
from collections.abc import Mapping, Sequence

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from tests.browser.phone import Phone
from tests.browser.window import Window
from tests.browser.workshop import Workshop, in_language


class Budget:
    """Supporting projects."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def support(self, points: Mapping[str, int]) -> None:
        """Support projects, with points where they are shared, and wait until it is stored."""
        page = self.phone.page
        for project, count in points.items():
            more = page.get_by_role("button", name=self.phone.text("add-point", "budget", project=project))
            tick = page.get_by_role("checkbox", name=re.compile(rf"^{re.escape(project)} "))
            expect(more.or_(tick)).to_be_visible()
            if more.count():
                for _ in range(count):
                    more.click()
            else:
                tick.check()
            expect(page.get_by_text(self.phone.text("arrived", "parts"))).to_be_visible()


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Give each earlier proposal a cost, and let everybody support one project, or two where they tick."""
    proposals = [text for source in activity.on for text in workshop.given[source]]
    price(workshop.window, proposals)
    for number, phone in enumerate(workshop.phones):
        names = [in_language(each["text"], phone.language) for each in activity.settings.get("projects", ())]
        names += proposals
        count = 2 if activity.settings.get("ballot", "approval") == "approval" else 1
        Budget(phone).support({names[(number + each) % len(names)]: 1 for each in range(count)})
    workshop.given[activity.id] = proposals


def price(window: Window, proposals: Sequence[str]) -> None:
    """Give proposals their costs in the facilitator's window."""
    if proposals:
        window.page.locator(".tk-costs summary").click()
    for number, proposal in enumerate(proposals, 1):
        cost = window.page.get_by_label(window.text("cost-for", "budget", project=proposal), exact=True)
        cost.fill(str(1000 * number))
        cost.press("Enter")
        expect(cost.locator("xpath=ancestor::form").get_by_role("button")).to_be_disabled()
