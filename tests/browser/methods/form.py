"""Filling a form in on a phone."""

from collections.abc import Mapping
from typing import Any

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from tests.browser.phone import Phone
from tests.browser.workshop import Workshop, in_language


class Form:
    """Answering questions one by one, and sending them."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def choose(self, answer: str) -> None:
        """Choose an answer and go on."""
        self.phone.page.get_by_label(answer, exact=True).check()
        self.phone.press("next", "form")

    def write(self, question: str, words: str) -> None:
        """Answer in words and go on."""
        self.phone.page.get_by_role("textbox", name=question).fill(words)
        self.phone.press("next", "form")

    def skip(self) -> None:
        """Go on without an answer."""
        self.phone.press("skip", "parts")

    def send(self) -> None:
        """Send what was answered and wait until it is stored."""
        self.phone.press("send-form", "form")
        expect(self.phone.page.get_by_text(self.phone.text("arrived", "parts"))).to_be_visible()


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody answer every question but one."""
    for number, phone in enumerate(workshop.phones):
        form = Form(phone)
        for place, question in enumerate(activity.settings["questions"]):
            if place == number % 7:
                form.skip()
            else:
                _answer(form, question, number)
        form.send()


def _answer(form: Form, question: Mapping[str, Any], number: int) -> None:
    language = form.phone.language
    kind = question.get("kind", "words")
    if kind == "words":
        form.write(in_language(question["text"], language), f"Sana {number}")
    elif kind == "smileys":
        form.choose(form.phone.text(f"face-{number % 5 + 1}", "form"))
    elif kind == "yes_no":
        form.choose(form.phone.text(("yes", "no")[number % 2], "form"))
    else:
        options = question["options"]
        form.choose(in_language(options[number % len(options)]["text"], language))
