"""Holding an interview on a phone."""

from collections.abc import Mapping

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from talkoot.methods.interview.actions import InterviewSettings
from tests.browser.phone import Phone
from tests.browser.workshop import Workshop, approve


class Interview:
    """Asking by the guide, reading the notes together, sending them."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def begin(self, settings: Mapping[str, object]) -> None:
        """Begin, and go on to the first question."""
        self.phone.press("begin", "interview")
        languages = InterviewSettings.model_validate(settings).languages
        if languages:
            spoken = self.phone.text(f"language-{languages[0]}", "interview")
            self.phone.page.get_by_label(spoken, exact=True).check()
            self.phone.press("next", "interview")
        if settings.get("ask_interpreter", True):
            self.phone.page.get_by_label(self.phone.text("interpreter-no", "interview"), exact=True).check()
            self.phone.press("next", "interview")

    def write(self, *notes: str) -> None:
        """Write notes to a question, and go on with the last one not added yet."""
        field = self.phone.page.get_by_label(self.phone.text("note-label", "interview"))
        for note in notes[:-1]:
            field.fill(note)
            self.phone.press("note-add", "interview")
        field.fill(notes[-1])
        self.phone.press("next", "interview")

    def skip(self) -> None:
        """Go on without a note."""
        self.phone.press("next", "interview")

    def send(self) -> None:
        """Say that the person interviewed agrees, and send."""
        self.phone.page.get_by_label(self.phone.text("agreed", "interview")).check()
        self.phone.press("send-interview", "interview")
        expect(self.phone.page.get_by_text(self.phone.text("arrived", "interview"))).to_be_visible()


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody interview somebody; the second question is skipped, and the wall shows the notes."""
    texts = []
    for number, phone in enumerate(workshop.phones):
        interview = Interview(phone)
        interview.begin(activity.settings)
        for place, _ in enumerate(activity.settings["questions"]):
            if place == 1:
                interview.skip()
                continue
            notes = [f"Sanottu {each} ({activity.id} {number} {place})" for each in ("ensin", "sitten")]
            interview.write(*notes)
            texts += notes
        interview.send()
    if activity.settings.get("approve"):
        approve(workshop, texts, ".tk-said")
    elif not activity.settings.get("blind"):
        expect(workshop.room.page.locator(".tk-said").filter(has_text=texts[0]).first).to_be_attached()
    workshop.given[activity.id] = texts
