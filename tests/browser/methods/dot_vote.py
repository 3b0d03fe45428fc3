"""Putting dots on a phone."""

from collections.abc import Mapping

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from tests.browser.phone import Phone
from tests.browser.workshop import Workshop, in_language


class DotVote:
    """Putting dots."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def mark(self, dots: Mapping[str, int]) -> None:
        """Put dots on options, not yet sent; several on one where that is allowed."""
        page = self.phone.page
        for option, count in dots.items():
            more = page.get_by_role("button", name=self.phone.text("add-dot", "dot_vote", option=option))
            tick = page.get_by_role("checkbox", name=option, exact=True)
            expect(more.or_(tick)).to_be_visible()
            if more.count():
                for _ in range(count):
                    more.click()
            else:
                tick.check()

    def vote(self, dots: Mapping[str, int]) -> None:
        """Put dots on options, send them, and wait until they are stored."""
        self.mark(dots)
        self.phone.press("send-dots", "dot_vote")
        expect(self.phone.page.get_by_text(self.phone.text("arrived", "parts"))).to_be_visible()


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody put all their dots."""
    dots = activity.settings["dots"]
    options = activity.settings.get("options", ())
    for number, phone in enumerate(workshop.phones):
        names = [in_language(each["text"], phone.language) for each in options]
        names += [text for source in activity.on for text in workshop.given[source]]
        names = names[number % 2 :] + names[: number % 2]
        if activity.settings.get("stack"):
            DotVote(phone).vote({names[0]: dots - 1, names[1]: 1})
        else:
            DotVote(phone).vote(dict.fromkeys(names[:dots], 1))
    # What is voted on goes on to the next activity, the most wanted first.
    workshop.given[activity.id] = [text for source in activity.on for text in workshop.given[source]]
