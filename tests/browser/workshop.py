"""A whole workshop as it is led: every activity is started, answered on every phone, and closed or revealed."""

import re
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

from playwright.sync_api import expect

from talkoot.kits.kit import Kit, KitActivity
from talkoot.locales import Texts
from talkoot.methods import method
from tests.browser.phone import Phone, of
from tests.browser.window import Room, Window


class Workshop:
    """One facilitator with a window and a wall, and people with phones.

    Parameters
    ----------
    kit
        What is led.
    window, room, phones
        Where it is seen.
    """

    def __init__(self, kit: Kit, window: Window, room: Room, phones: Sequence[Phone]) -> None:
        self.kit = kit
        self.window = window
        self.room = room
        self.phones = phones
        self.given: dict[str, list[str]] = {}
        """What an activity gave others to work on, by its id: the texts of its notes, themes or options."""
        self.written: list[str] = []
        #: Texts among what was given that nobody wrote: the archive holds names of pictures by their ids.
        self.of_the_program: set[str] = set()
        """What else somebody wrote for all to read."""

    def begin(self, activity: KitActivity) -> None:
        """Start an activity, and see it come to the wall and to every phone."""
        self.window.start(activity.title["fi"])
        if not activity.runs_beside:
            self.room.title(activity.title["fi"])
        for phone in self.phones:
            if activity.runs_beside:
                beside = phone.page.get_by_role("navigation", name=phone.text("beside"))
                beside.get_by_role("button", name=in_language(activity.title, phone.language)).click()
            self._come_to(activity, phone)

    def begin_by_link(self, activity: KitActivity) -> None:
        """Show what a link keeps open on the wall, and choose it from the list on every phone."""
        self.window.look_at(activity.title["fi"])
        self.window.press("show-on-wall")
        self.room.title(activity.title["fi"])
        for phone in self.phones:
            name = in_language(activity.title, phone.language)
            phone.page.get_by_role("button", name=name, exact=True).click()
            self._come_to(activity, phone)

    @staticmethod
    def _come_to(activity: KitActivity, phone: Phone) -> None:
        phone.title(in_language(activity.title, phone.language))
        if activity.unit != "person":
            phone.press("in-pairs-write" if activity.unit == "pair" else "at-tables-write")

    def answer(self, activity: KitActivity) -> None:
        """Let everybody do what the activity asks for, as ``answer`` of ``tests.browser.methods.<method>`` says."""
        import_module(f"tests.browser.methods.{activity.method}").answer(self, activity)

    def end(self, activity: KitActivity) -> None:
        """Close an activity, or show its results; phones and wall follow."""
        title = activity.title["fi"]
        if method(activity.method).settings.model_validate(activity.settings).blind:
            expect(self.room.until_reveal.first).to_be_visible()
            expect(self.room.result).to_have_count(0)
            self.window.reveal(title)
            expect(self.room.until_reveal).to_have_count(0)
            expect(self.room.result.first).to_be_visible()
        else:
            self.window.close(title)
        self.room.nothing_is_cut_off()
        for phone in self.phones:
            phone.told_closed(activity.method)

    def lead(self, activity: KitActivity) -> None:
        """Lead an activity from its start to its end; what runs beside the others runs on."""
        self.begin(activity)
        self.answer(activity)
        if activity.runs_beside:
            for phone in self.phones:
                phone.press("back-to-now")
        else:
            self.end(activity)


def approve(workshop: Workshop, texts: Sequence[str], entries: str) -> None:
    """Show what waits for the facilitator, one by one; only then does it stand on the wall."""
    for text in texts:
        show = workshop.window.page.get_by_role("button", name=of(workshop.window.text("show", "parts"), text))
        expect(show).to_be_visible()
        assert text not in workshop.room.words()
        show.click()
        workshop.room.turn_to(workshop.room.page.locator(entries).filter(has_text=text))


def in_language(text: Mapping[str, str], language: str) -> str:
    """Give a kit's text as a phone shows it."""
    return text.get(language) or text["fi"]


def refusal(phone: Phone, code: str, **values: Any) -> re.Pattern[str]:
    """Give how a phone says why something was refused."""
    return re.compile(re.escape(Texts("errors", phone.language)(f"error-{code}", **values)))
