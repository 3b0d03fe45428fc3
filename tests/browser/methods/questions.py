"""Asking a group, and writing down what it says."""

import re

from playwright.sync_api import Locator, expect

from talkoot.kits.kit import KitActivity
from tests.browser.phone import Phone
from tests.browser.window import Window
from tests.browser.workshop import Workshop


class Questions:
    """Asking on a phone."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    def ask(self, text: str) -> None:
        """Ask something and wait until it is stored."""
        self.phone.page.get_by_label(self.phone.text("ask-label", "questions"), exact=True).first.fill(text)
        self.phone.press("ask-send", "questions")
        expect(self.phone.page.locator("li.tk-question").filter(has_text=text)).to_be_visible()


class Answers:
    """Leading through the questions, in the facilitator's window."""

    def __init__(self, window: Window) -> None:
        self.window = window

    def take_up(self, question: str) -> None:
        """Put a question before the group."""
        self._button("take-up", question).click()
        expect(self.window.page.locator("section.tk-now").filter(has_text=question)).to_be_visible()

    def write(self, question: str, answer: str, proposal: str = "") -> None:
        """Write down what the group said to it."""
        self._button("reply", question).click()
        form = self.window.page.get_by_role("form", name=self.window.text("reply", "questions"))
        for key, said in (("reply-answer", answer), ("reply-proposal", proposal)):
            form.get_by_label(self.window.text(key, "questions"), exact=True).fill(said)
        form.get_by_role("button", name=self.window.text("save", "parts"), exact=True).click()
        expect(form).to_have_count(0)

    def _button(self, key: str, question: str) -> Locator:
        name = re.compile(rf"^{re.escape(self.window.text(key, 'questions'))} ?: {re.escape(question)}$")
        return self.window.page.get_by_role("button", name=name)


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody ask, and the group answer the first question."""
    asked = [f"Miten tämä toimii? ({activity.id} {number})" for number, _ in enumerate(workshop.phones, 1)]
    for phone, text in zip(workshop.phones, asked, strict=True):
        Questions(phone).ask(text)
    answers = Answers(workshop.window)
    answers.take_up(asked[0])
    proposal = f"Yksi numero, josta vastataan ({activity.id})"
    answers.write(asked[0], "Soitamme ja odotamme.", proposal)
    for page in (workshop.room.page, *(phone.page for phone in workshop.phones)):
        expect(page.get_by_text(re.compile(re.escape(proposal))).first).to_be_visible()
    workshop.given[activity.id] = [proposal]
    workshop.written += asked
