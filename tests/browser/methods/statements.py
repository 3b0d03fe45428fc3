"""Taking stands on a phone, and writing statements."""

from playwright.sync_api import expect

from talkoot.kits.kit import KitActivity
from tests.browser.phone import Phone
from tests.browser.workshop import Workshop, in_language

STANDS = ("agree", "disagree", "pass")


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


def answer(workshop: Workshop, activity: KitActivity) -> None:
    """Let everybody take a stand on every statement; one person writes one more, and another answers it."""
    seeds = activity.settings["seeds"]
    for number, phone in enumerate(workshop.phones):
        known = {in_language(seed["text"], phone.language) for seed in seeds}
        seen = {Statements(phone).stand(STANDS[(number + each) % 3]) for each in range(len(seeds))}
        assert seen == known
    written = "Ohjeet pitää antaa myös puhuttuina."
    Statements(workshop.phones[1]).write(written)
    assert Statements(workshop.phones[0]).stand("agree") == written
    workshop.written.append(written)
