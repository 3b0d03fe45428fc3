"""Writing down for the room: the form of a line, and where the line then stands."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from playwright.sync_api import Locator, Page, expect

from tests.browser.phone import Phone
from tests.browser.window import Window
from tests.browser.workshop import Workshop


class Lines:
    """The lines of an activity on a writer's screen.

    Parameters
    ----------
    screen
        Of a scribe or the facilitator.
    method
        Whose lines they are.
    """

    def __init__(self, screen: Phone | Window, method: str) -> None:
        self.screen = screen
        self.method = method

    def write(self, values: Mapping[str, str]) -> None:
        """Write a line: what stands in each field, by its key without ``field-``; it then stands on the screen."""
        form = self.screen.page.get_by_role("form", name=self.screen.text("write-title", self.method))
        self.fill(form, values)
        form.get_by_role("button", name=self.screen.text("send", self.method), exact=True).click()
        expect(lines(self.screen.page).filter(has_text=next(iter(values.values())))).to_be_visible()

    def change(self, words: str, values: Mapping[str, str]) -> None:
        """Fill in a line that is there."""
        line = lines(self.screen.page).filter(has_text=words)
        line.get_by_role("button", name=re.compile(rf"^{self.screen.text('change', 'parts')}")).click()
        # While it is being changed, its words stand in the fields.
        form = self.screen.page.locator("li.tk-line form")
        self.fill(form, values)
        form.get_by_role("button", name=self.screen.text("save", "parts"), exact=True).click()
        expect(form).to_have_count(0)

    def fill(self, form: Locator, values: Mapping[str, str]) -> None:
        """Fill the fields of a form; those that are asked for last are unfolded."""
        for key, value in values.items():
            field = form.get_by_label(self.screen.text(f"field-{key}", self.method), exact=True)
            if not field.is_visible():
                form.locator("summary").click()
            if field.evaluate("each => each.tagName") == "SELECT":
                field.select_option(label=value)
            else:
                field.fill(value)


def lines(page: Page) -> Locator:
    """Give the lines on a page."""
    return page.locator("li.tk-line")


def seen_everywhere(workshop: Workshop, *words: str) -> None:
    """See a line with all these words on the wall and on every phone."""
    for phone in workshop.phones:
        expect(_with(lines(phone.page), words).first).to_be_visible()
    workshop.room.turn_to(_with(lines(workshop.room.page), words))


def _with(found: Locator, words: Sequence[str]) -> Locator:
    for each in words:
        found = found.filter(has_text=each)
    return found


def day_in(days: int) -> str:
    """Give a day to come as a day field wants it."""
    return (datetime.now(UTC) + timedelta(days=days)).date().isoformat()
