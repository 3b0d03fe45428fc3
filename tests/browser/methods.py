"""What a person does on a phone in each method, and what the facilitator types in those where phones rest."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from playwright.sync_api import Locator, expect

from tests.browser.phone import Phone
from tests.browser.window import Window


def of(action: str, text: str) -> re.Pattern[str]:
    """Match the name of a button that says what it is about to people who listen: »Delete: the bus was late«."""
    return re.compile(rf"^{re.escape(action)} ?: {re.escape(text)}$")


class StickyNotes:
    """Writing and changing notes."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def write(self, text: str, column: str = "") -> None:
        """Write a note and wait until it is stored."""
        page = self.phone.page
        if column:
            page.get_by_role("radio", name=column, exact=True).check()
        page.get_by_label(self.phone.text("write-label", "sticky_notes"), exact=True).first.fill(text)
        page.locator("form button[type=submit]").first.click()
        expect(self.own(text)).to_be_visible()

    def own(self, text: str) -> Locator:
        """Find a note of one's own."""
        return self.phone.page.locator("li.tk-note").filter(has_text=text)

    def change(self, before: str, after: str) -> None:
        """Change a note."""
        page = self.phone.page
        page.get_by_role("button", name=of(self.phone.text("change", "parts"), before)).click()
        field = page.locator("li.tk-note textarea")
        field.fill(after)
        self.phone.press("save", "parts")
        expect(self.own(after)).to_be_visible()

    def delete(self, text: str) -> None:
        """Delete a note."""
        self.phone.page.get_by_role("button", name=of(self.phone.text("delete", "parts"), text)).click()
        expect(self.own(text)).to_have_count(0)

    def like(self, text: str) -> None:
        """Like somebody else's note."""
        like = of(self.phone.text("like", "sticky_notes"), text)
        self.phone.page.get_by_role("button", name=like).click()
        liked = of(self.phone.text("liked", "sticky_notes"), text)
        expect(self.phone.page.get_by_role("button", name=liked)).to_be_visible()


class Themes:
    """Grouping notes, on a phone or in the facilitator's window."""

    def __init__(self, screen: Phone | Window) -> None:
        self.screen = screen

    def _bar(self) -> Locator:
        return self.screen.page.get_by_role("region", name=self.screen.text("move-to", "themes"))

    def choose(self, notes: Sequence[str]) -> None:
        """Tick notes."""
        for note in notes:
            self.screen.page.get_by_role("checkbox", name=note, exact=True).check()

    def make(self, name: str, notes: Sequence[str]) -> None:
        """Make a theme of notes."""
        self.choose(notes)
        bar = self._bar()
        bar.get_by_role("button", name=f"+ {self.screen.text('new-theme', 'themes')}").click()
        bar.get_by_label(self.screen.text("new-theme-name", "themes")).fill(name)
        bar.get_by_role("button", name=self.screen.text("new-theme-add", "themes")).click()
        expect(bar.get_by_role("status").first).to_contain_text(name)

    def move(self, notes: Sequence[str], theme: str) -> None:
        """Move notes to a theme that is there."""
        self.choose(notes)
        bar = self._bar()
        bar.get_by_role("button", name=theme, exact=True).click()
        expect(bar.get_by_role("status").first).to_contain_text(theme)

    def undo(self) -> None:
        """Take one's last move back."""
        bar = self._bar()
        bar.get_by_role("button", name=self.screen.text("undo", "themes"), exact=True).click()
        expect(bar.get_by_role("status").first).to_have_text(self.screen.text("undone", "themes"))


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


class Statements:
    """Taking stands, and writing statements."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def stand(self, stand: str) -> str:
        """Take a stand on the statement that is shown; give its text."""
        statement = self.phone.page.locator("p.tk-statement")
        text = statement.inner_text()
        self.phone.page.locator(f"button.tk-take-{stand}").click()
        # Answered, another one comes, or the last was answered.
        expect(self.phone.page.locator("p.tk-statement", has_text=text)).to_have_count(0)
        return text

    def write(self, text: str) -> None:
        """Write a statement for the others."""
        page = self.phone.page
        page.get_by_text(self.phone.text("write-open", "statements"), exact=True).click()
        page.get_by_label(self.phone.text("write-label", "statements"), exact=True).fill(text)
        self.phone.press("send", "parts")
        expect(page.locator("li.tk-written").filter(has_text=text)).to_be_visible()


class Poll:
    """Choosing options."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def choose(self, *options: str) -> None:
        """Choose options and wait until they are stored."""
        for option in options:
            self.phone.page.get_by_label(option, exact=True).check()
            expect(self.phone.page.get_by_text(self.phone.text("arrived", "parts"))).to_be_visible()
        expect(self.phone.button("withdraw", "poll")).to_be_visible()


class Discussion:
    """Typing what is said."""

    def __init__(self, screen: Phone | Window) -> None:
        self.screen = screen

    def type(self, text: str, question: str = "") -> None:
        """Type a highlight, to a question or to the whole."""
        page = self.screen.page
        if question:
            page.get_by_label(self.screen.text("write-question", "discussion")).first.select_option(label=question)
        page.get_by_label(self.screen.text("write-label", "discussion"), exact=True).first.fill(text)
        self.screen.press("write-send", "discussion")
        expect(page.locator("li.tk-highlight").filter(has_text=text)).to_be_visible()


class Decision:
    """Writing down what was agreed."""

    def __init__(self, screen: Phone | Window) -> None:
        self.screen = screen

    def write(self, what: str, who: str, told_to: str = "", told_by: str = "", follow_up: str = "") -> None:
        """Write a decision that is due in a month."""
        page = self.screen.page
        form = page.get_by_role("form", name=self.screen.text("write-title", "decision"))
        in_a_month = (datetime.now(UTC) + timedelta(days=30)).date().isoformat()
        self._fill(form, "field-what", what)
        self._fill(form, "field-responsible", who)
        self._fill(form, "field-by-when", in_a_month)
        more = {"field-told-to": told_to, "field-told-by": told_by, "field-follow-up": follow_up}
        if any(more.values()):
            form.get_by_text(self.screen.text("more-fields", "decision"), exact=True).click()
            for key, text in more.items():
                self._fill(form, key, text)
        form.get_by_role("button", name=self.screen.text("send", "decision"), exact=True).click()
        expect(page.locator("li.tk-agreed").filter(has_text=what)).to_be_visible()

    def _fill(self, form: Locator, key: str, text: str) -> None:
        form.get_by_label(self.screen.text(key, "decision"), exact=True).fill(text)
