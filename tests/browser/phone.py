"""A participant's phone, driven as a person would: by what can be read and pressed on it."""

import json
import re
import time
from typing import Self

from playwright.sync_api import BrowserContext, Locator, Page, WebSocketRoute, expect

from talkoot.cycle.views import keeps_answers
from talkoot.locales import Texts
from talkoot.methods import method
from tests.browser.chromium import PATIENCE_MS


def of(action: str, text: str) -> re.Pattern[str]:
    """Match the name of a button that says what it is about to people who listen: »Delete: the bus was late«."""
    return re.compile(rf"^{re.escape(action)} ?: {re.escape(text)}$")


class Phone:
    """One page on one phone.

    Parameters
    ----------
    context
        The phone with its storage.
    address
        Where participants go.
    language
        Of the person.
    """

    def __init__(self, context: BrowserContext, address: str, language: str = "fi") -> None:
        self.context = context
        self.address = address
        self.language = language
        self.page: Page = context.new_page()
        self.requested: list[str] = []
        """The address of every request."""
        self.heard: list[str] = []
        """Every message that the hub sent."""
        self.complaints: list[str] = []
        """What the browser wrote into its console, and errors of the page."""
        self.page.on("request", lambda request: self.requested.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on(
            "websocket",
            lambda socket: socket.on("framereceived", lambda frame: self.heard.append(str(frame))),
        )

    def text(self, key: str, place: str = "page", **values: object) -> str:
        """Give a text in the person's language."""
        return Texts(place, self.language)(key, **values)

    def button(self, key: str, place: str = "page", **values: object) -> Locator:
        """Find the button with a text."""
        return self.page.get_by_role("button", name=self.text(key, place, **values), exact=True)

    def press(self, key: str, place: str = "page", **values: object) -> None:
        """Press the button with a text."""
        self.button(key, place, **values).click()

    def title(self, title: str) -> None:
        """Wait until the page shows a title."""
        expect(self.page.get_by_role("heading", level=1, name=title, exact=True)).to_be_visible()

    def open(self, path: str = "/") -> Self:
        """Open a page of the hub."""
        self.page.goto(f"{self.address}{path}")
        return self

    def enter(self, code: str) -> Self:
        """Type a code as it stands on the wall."""
        self.page.get_by_label(self.text("code-label")).fill(code)
        self.press("code-go")
        return self

    def agree(self, perspective: str = "client") -> Self:
        """Go through what is asked at first, until the workshop is there."""
        self.title(self.text("welcome-title"))
        self.press("go-on")
        self.press(f"i-am-{perspective}")
        expect(self.page.get_by_text(self.text("privacy-name"))).to_be_visible()
        self.press("privacy-go")
        expect(self.button("menu")).to_be_visible()
        return self

    def come(self, code: str, perspective: str = "client") -> Self:
        """Come in by the code's address, as a camera does."""
        return self.open(f"/j/{code}").agree(perspective)

    def told_closed(self, of_method: str) -> None:
        """Wait until the page says that the activity is over."""
        kind = method(of_method)
        said = "closed" if kind.on_phones and keeps_answers(kind) else "closed-spoken"
        expect(self.page.get_by_text(self.text(said), exact=True)).to_be_visible()

    def words(self) -> str:
        """Give everything that stands on the page."""
        return self.page.locator("body").inner_text()


class Deafness:
    """Lets a phone not hear some messages, or lose its link: a bad network at the wrong moment.

    Parameters
    ----------
    phone
        The phone, before it opens a page.
    """

    def __init__(self, phone: Phone) -> None:
        self._page = phone.page
        self._kinds: frozenset[str] = frozenset()
        self._unheard: list[str] = []
        self._sent: list[dict[str, object]] = []
        self._link: WebSocketRoute | None = None
        phone.page.route_web_socket("**/ws/**", self._route)

    def deafen(self, *kinds: str) -> None:
        """Let messages of some types get lost from now on."""
        self._kinds = frozenset(kinds)

    def cut(self) -> None:
        """Break the link; the next one lets everything through."""
        self._kinds = frozenset()
        if self._link is not None:
            self._link.close()

    def wait_for_unheard(self, kind: str) -> None:
        """Wait until a message of a type has got lost."""
        until = time.monotonic() + PATIENCE_MS / 1000
        while kind not in self._unheard:
            assert time.monotonic() < until, f"no {kind} came"
            self._page.evaluate("() => 1")  # lets what has come be handled

    def sent(self, action: str) -> list[str]:
        """Give the ids under which the phone asked for an action."""
        return [str(message["id"]) for message in self._sent if message.get("action") == action]

    def _route(self, page: WebSocketRoute) -> None:
        server = page.connect_to_server()
        self._link = page

        def to_phone(message: str | bytes) -> None:
            kind = json.loads(message)["type"]
            if kind in self._kinds:
                self._unheard.append(kind)
            else:
                page.send(message)

        def to_hub(message: str | bytes) -> None:
            self._sent.append(json.loads(message))
            server.send(message)

        server.on_message(to_phone)
        page.on_message(to_hub)
