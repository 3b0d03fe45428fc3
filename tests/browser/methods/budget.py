"""Voting on a budget on a phone."""

import re
from collections.abc import Mapping

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from tests.browser.phone import Phone
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
    """Let everybody support one project, or two where they tick."""
    projects = activity.settings["projects"]
    for number, phone in enumerate(workshop.phones):
        count = 2 if activity.settings.get("ballot", "approval") == "approval" else 1
        chosen = [projects[(number + each) % len(projects)] for each in range(count)]
        Budget(phone).support({in_language(each["text"], phone.language): 1 for each in chosen})
