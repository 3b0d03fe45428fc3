"""Grouping notes on phones or in the facilitator's window."""

from collections.abc import Sequence

from playwright.sync_api import Locator, expect

from talkoot.kits.kit import KitActivity
from tests.browser.phone import Phone
from tests.browser.window import Window
from tests.browser.workshop import Workshop


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


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let the room make two themes of the notes, and take one move back."""
    notes = [text for source in activity.on for text in workshop.given[source]]
    first, second = f"Tiedonkulku ({activity.id})", f"Bemötande ({activity.id})"
    if activity.settings.get("who") == "facilitator":
        for phone in workshop.phones:
            expect(phone.page.get_by_text(phone.text("facilitator-groups-hint", "themes"))).to_be_visible()
        Themes(workshop.window).make(first, notes[:-1])
        Themes(workshop.window).make(second, notes[-1:])
    else:
        Themes(workshop.phones[0]).make(first, notes[:-1])
        last = Themes(workshop.phones[-1])
        last.move(notes[-1:], first)
        last.undo()
        last.make(second, notes[-1:])
    for name in (first, second):
        expect(workshop.room.page.get_by_text(name).first).to_be_visible()
    workshop.given[activity.id] = [first, second]
