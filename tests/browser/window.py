"""The facilitator's windows: the one with the controls, and the wall."""

import re
from pathlib import Path
from typing import Self

from playwright.sync_api import BrowserContext, Locator, Page, expect

from talkoot.locales import Texts
from tests.browser.installation import Installation


class Window:
    """A window of the facilitator.

    Parameters
    ----------
    context
        The laptop.
    installation
        The programs that it talks to.
    language
        Of its texts.
    """

    def __init__(self, context: BrowserContext, installation: Installation, language: str = "fi") -> None:
        self.installation = installation
        self.language = language
        self.page: Page = context.new_page()
        self.requested: list[str] = []
        self.complaints: list[str] = []
        self._listen(self.page)

    def _listen(self, page: Page) -> None:
        page.on("request", lambda request: self.requested.append(request.url))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def text(self, key: str, place: str = "screen", **values: object) -> str:
        """Give a text in the facilitator's language."""
        return Texts(place, self.language)(key, **values)

    def button(self, key: str, place: str = "screen", **values: object) -> Locator:
        """Find the button with a text."""
        return self.page.get_by_role("button", name=self.text(key, place, **values), exact=True)

    def press(self, key: str, place: str = "screen", **values: object) -> None:
        """Press the button with a text."""
        self.button(key, place, **values).click()

    def open(self, notebook: str, **query: str) -> Self:
        """Open a screen."""
        self.page.goto(self.installation.screen(notebook, **query))
        return self

    def home(self) -> Self:
        """Open the first screen."""
        self.open("home")
        expect(self.page.get_by_role("heading", level=1, name=self.text("home-title"))).to_be_visible()
        return self

    # The controls of a phase

    def go_to(self, phase: str) -> None:
        """Go to the screen of a phase by the ring."""
        phases = self.page.get_by_role("navigation", name=self.text("phases"))
        link = phases.get_by_role("link", name=re.compile(re.escape(self.text(f"phase-{phase}"))))
        link.click()
        expect(link).to_have_attribute("aria-current", "page")

    @property
    def agenda(self) -> Locator:
        """The list of activities."""
        return self.page.get_by_role("navigation", name=self.text("agenda"))

    def look_at(self, title: str) -> None:
        """Choose an activity from the agenda."""
        self.agenda.get_by_role("button", name=title, exact=True).click()
        expect(self.page.get_by_role("heading", level=1, name=title, exact=True)).to_be_visible()

    def status(self, title: str, key: str) -> None:
        """Wait until the agenda says how it is with an activity."""
        entry = self.agenda.get_by_role("listitem").filter(has_text=title)
        expect(entry.get_by_text(self.text(key), exact=True).first).to_be_visible()

    def start(self, title: str) -> None:
        """Start an activity."""
        self.look_at(title)
        self.press("start")
        self.status(title, "status-open")

    def close(self, title: str) -> None:
        """Close the activity that is shown."""
        self.press("close")
        self.status(title, "status-closed")

    def reveal(self, title: str) -> None:
        """Show the results of the activity that is shown."""
        self.press("reveal")
        self.status(title, "status-revealed")

    def open_door(self) -> str:
        """Open the door and give the code as it stands on the screen."""
        self.press("door-open")
        code = self.page.locator(".tk-join-code").first.inner_text()
        assert re.fullmatch(r"\d{3} \d{3}", code), code
        return code

    def room(self) -> "Room":
        """Open the window for the projector, by its button; this one stays in front.

        A window behind another one draws once a second, and each click would wait for that.
        """
        with self.page.context.expect_page() as opened:
            self.page.get_by_role("link", name=self.text("open-room")).click()
        self.page.bring_to_front()
        return Room(opened.value, self.language)

    def download(self, key: str, folder: Path) -> list[Path]:
        """Press a button of the results, which saves its file; a link to the same stays."""
        item = self.page.get_by_role("listitem").filter(has=self.button(key))
        with self.page.expect_download() as started:
            self.press(key)
        expect(item.get_by_role("link")).to_have_text(started.value.suggested_filename)
        expect(self.button(key)).to_be_enabled()
        file = folder / started.value.suggested_filename
        started.value.save_as(file)
        return [file]


class Room:
    """The wall.

    Parameters
    ----------
    page
        Its window.
    language
        Of its texts.
    """

    def __init__(self, page: Page, language: str = "fi") -> None:
        self.page = page
        self.language = language

    def title(self, title: str) -> None:
        """Wait until the wall shows a title."""
        expect(self.page.get_by_role("heading", level=1, name=title, exact=True)).to_be_visible()

    def words(self) -> str:
        """Give everything that stands on the wall."""
        return self.page.locator("body").inner_text()

    @property
    def until_reveal(self) -> Locator:
        """What stands there instead of what is given blindly."""
        return self.page.locator(".tk-until-reveal")

    @property
    def result(self) -> Locator:
        """The switch between picture and table: it is there where results are."""
        return self.page.locator(".tk-twin")
