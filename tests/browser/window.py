"""The facilitator's windows: the one with the controls, and the wall."""

import re
from pathlib import Path
from typing import Self
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Download, Locator, Page, expect

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
        #: What the browser wrote to its console as an error: also a page that was refused, as some tests want it.
        self.console_errors: list[str] = []
        self._listen(self.page)

    def _listen(self, page: Page) -> None:
        page.on("request", lambda request: self.requested.append(request.url))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("console", self._note)

    def _note(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.console_errors.append(message.text)

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
        if link.get_attribute("aria-current") != "page":
            link.click()
        expect(link).to_have_attribute("aria-current", "page")

    @property
    def agenda(self) -> Locator:
        """The list of activities."""
        return self.page.get_by_role("navigation", name=self.text("agenda"))

    def look_at(self, title: str) -> None:
        """Choose an activity from the agenda; of several with the same title the first that is still to come."""
        entries = self._entries(title)
        expect(entries.first).to_be_visible()
        if entries.count() > 1:
            entries = entries.filter(has=self.page.get_by_text(self.text("status-planned"), exact=True))
        entries.first.get_by_role("button", name=title, exact=True).click()
        expect(self.page.get_by_role("heading", level=1, name=title, exact=True)).to_be_visible()

    def status(self, title: str, key: str) -> None:
        """Wait until the agenda says how it is with an activity; of several with the same title with the shown one."""
        entries = self._entries(title)
        expect(entries.first).to_be_visible()
        if entries.count() > 1:
            entries = entries.filter(has=self.page.locator("[aria-current=true]"))
        expect(entries.first.get_by_text(self.text(key), exact=True).first).to_be_visible()

    def _entries(self, title: str) -> Locator:
        button = self.page.get_by_role("button", name=title, exact=True)
        return self.agenda.get_by_role("listitem").filter(has=button)

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
        self._listen(opened.value)
        return Room(opened.value, self.language)

    def open_link(self, place: str, session: str) -> str:
        """Make a link that stays open, and give its address as it stands on its poster."""
        links = self.page.locator("details").filter(has=self.page.locator("input[type=date]"))
        form = links.locator("form").first
        if not form.is_visible():
            links.locator("summary").click()
        chosen = form.get_by_label(self.text("link-session"))
        if chosen.count():
            chosen.select_option(label=session)
        form.get_by_label(self.text("link-place")).fill(place)
        self.press("link-open")
        name = f"{session}: {place}"
        self.page.locator(".tk-open-link").filter(has_text=name).get_by_role(
            "button", name=self.text("link-show")
        ).click()
        poster = self.page.get_by_role("dialog", name=name, exact=True)
        address = poster.locator(".tk-poster-address").inner_text()
        poster.get_by_role("button", name=self.text("close-large")).click()
        return address

    def close_links(self) -> None:
        """Close every link that is open."""
        close = self.page.locator(".tk-open-link").get_by_role("button", name=self.text("link-close"))
        expect(close.first).to_be_visible()
        for left in range(close.count(), 0, -1):
            close.first.click()
            expect(close).to_have_count(left - 1)

    @property
    def cycle(self) -> str:
        """The cycle that is shown."""
        return parse_qs(urlsplit(self.page.url).query)["cycle"][0]

    def download(self, key: str, folder: Path) -> Path:
        """Press a button of the results, which saves its file; a link to the same stays."""
        item = self.page.get_by_role("listitem").filter(has=self.button(key))
        with self.page.expect_download() as started:
            self.press(key)
        expect(item.get_by_role("link")).to_have_text(started.value.suggested_filename)
        expect(self.button(key)).to_be_enabled()
        return saved(started.value, folder)

    def download_documents(self, title: str, folder: Path) -> list[Path]:
        """Let the document of an activity be written, and take it in every shape that is offered."""
        section = self.page.locator("section").filter(has=self.page.get_by_role("heading", name=title, exact=True))
        section = section.filter(has=self.button("file-documents", title=title)).last
        self.press("file-documents", title=title)
        links = section.locator("a[download]")
        expect(links.first).to_be_visible()
        expect(self.button("file-documents", title=title)).to_be_enabled()
        files = []
        for link in links.all():
            with self.page.expect_download() as started:
                link.click()
            files.append(saved(started.value, folder))
        return files


def saved(download: Download, folder: Path) -> Path:
    """Keep a file under the name that it came with."""
    file = folder / download.suggested_filename
    download.save_as(file)
    return file


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

    def turn_to(self, entry: Locator) -> None:
        """See an entry, turning the pages of the wall where it stands on another one: to the last, then back."""
        pages = self.page.get_by_role("group", name=Texts("parts", self.language)("pages"), exact=True)
        expect(entry.or_(pages).first).to_be_attached()
        for way in ("page-after", "page-before"):
            turn = pages.get_by_role("button", name=Texts("parts", self.language)(way), exact=True)
            while entry.count() == 0 and turn.count() and turn.is_enabled():
                before = pages.get_by_role("paragraph").inner_text()
                turn.click()
                expect(pages.get_by_role("paragraph")).not_to_have_text(before)
        expect(entry.first).to_be_attached()

    def nothing_is_cut_off(self) -> None:
        """See that nothing is higher than the wall: it would have to be scrolled, which nobody before it can."""
        self.page.wait_for_function("() => document.querySelector('.tk-measure') === null", polling=100)
        expect(self.page.locator(".tk-laid > li[tabindex]")).to_have_count(0)

    @property
    def until_reveal(self) -> Locator:
        """What stands there instead of what is given blindly."""
        return self.page.locator(".tk-until-reveal")

    @property
    def result(self) -> Locator:
        """The switch between picture and table: it is there where results are."""
        return self.page.locator(".tk-twin")
