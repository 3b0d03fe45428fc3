"""axe-core finds nothing, on any page and in any state that a person meets (WCAG 2.2, A and AA)."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from talkoot.methods import method
from tests.browser.chromium import LAPTOP, PROJECTOR, new_laptop, new_phone
from tests.browser.installation import Installation
from tests.browser.phone import Phone
from tests.browser.window import Room, Window
from tests.examples import (
    all_examples,
    example_of,
    fill,
    in_order_of_building,
    lead_up_to,
    methods_that_can_be_blind,
    start,
)
from tests.factories import Workshop

pytestmark = pytest.mark.browser

AXE = Path(__file__).parents[2] / "widgets" / "node_modules" / "axe-core" / "axe.min.js"
_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
_SCREEN = "2_current_state"
FIRST_OPTION = method("poll").example().settings["options"][0]["text"]["fi"]


def axe(page: Page) -> list[str]:
    """Give what axe-core finds on a page, one line for each finding."""
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("tags => axe.run(document, { runOnly: { type: 'tag', values: tags } })", _TAGS)
    return [
        f"{violation['id']}: {violation['help']}: {node['html'][:200]} ({node['failureSummary'][:200]})"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]


@pytest.fixture
def phone(browser: Browser, installation: Installation) -> Iterator[Phone]:
    """A phone, on which a page may be examined from outside."""
    with new_phone(browser, bypass_csp=True) as context:
        yield Phone(context, installation.address)


@pytest.fixture
def window(browser: Browser, installation: Installation) -> Iterator[Window]:
    """The facilitator's window."""
    with new_laptop(browser) as laptop:
        yield Window(laptop, installation)


def poll(installation: Installation, *, started: bool = True) -> Workshop:
    """Give a workshop with a poll and an open door; where it is started, people have answered."""
    workshop = example_of("poll", engine=installation.ledger.engine, started=started)
    workshop.accepted("open_door")
    if started:
        fill(workshop, "poll")
    return workshop


def test_coming_in(phone: Phone, installation: Installation) -> None:
    """The code, a wrong one, each step, the wait, the menu, the look up, the thanks."""
    workshop = poll(installation, started=False)
    phone.open()
    expect(phone.button("code-go")).to_be_visible()
    assert axe(phone.page) == []
    phone.enter("000000")
    expect(phone.page.get_by_role("alert").locator("p")).to_be_visible()
    assert axe(phone.page) == []
    phone.enter(workshop.state.door.code)
    for key in ("go-on", "i-am-client", "privacy-go"):
        expect(phone.button(key)).to_be_visible()
        assert axe(phone.page) == []
        phone.press(key)
    phone.title(phone.text("waiting-title"))
    phone.press("practice-sun")
    assert axe(phone.page) == []
    phone.press("menu")
    phone.press("own-link-show")
    expect(phone.page.get_by_role("img", name=phone.text("own-link-qr"))).to_be_visible()
    assert axe(phone.page) == []
    phone.press("menu-close")
    workshop.accepted("dim_phones")
    phone.title(phone.text("look-up"))
    assert axe(phone.page) == []
    workshop.accepted("dim_phones", {"dimmed": False})
    workshop.accepted("end_session")
    phone.title(phone.text("thanks-title"))
    assert axe(phone.page) == []


@dataclass
class Everywhere:
    """All examples in one workshop, on one phone, in the window and on the wall: they are opened once."""

    workshop: Workshop
    phone: Phone
    window: Window
    room: Room

    def begin(self, name: str, activity: str) -> None:
        """Start an example, let everybody answer, and see it come."""
        lead_up_to(self.workshop, name)
        start(self.workshop, name, activity)
        fill(self.workshop, name, activity)
        self.phone.title(f"Osio {activity}")
        self.room.title(f"Osio {activity}")
        self.window.status(f"Osio {activity}", "status-open")
        for page in self.pages:
            expect(page.locator(".tk-method").first).to_be_visible()

    @property
    def pages(self) -> list[Page]:
        """What is examined."""
        return [self.phone.page, self.window.page, self.room.page]

    def ended(self, name: str, activity: str, status: str) -> None:
        """See that it is over."""
        self.window.status(f"Osio {activity}", status)
        self.phone.told_closed(name)


@pytest.fixture(scope="module")
def everywhere(browser: Browser, installation: Installation) -> Iterator[Everywhere]:
    """The screens of a workshop that has an example of each method."""
    workshop = all_examples(installation.ledger.engine)
    workshop.accepted("open_door")
    with new_phone(browser, bypass_csp=True) as of_phone, new_laptop(browser) as laptop:
        phone, window = Phone(of_phone, installation.address), Window(laptop, installation)
        phone.come(workshop.state.door.code)
        window.open(_SCREEN, cycle=workshop.cycle)
        expect(window.agenda).to_be_visible()
        room = window.room()
        room.page.set_viewport_size(PROJECTOR)
        yield Everywhere(workshop, phone, window, room)


@pytest.mark.parametrize("name", in_order_of_building())
def test_each_method_open_and_closed(everywhere: Everywhere, name: str) -> None:
    """On a phone, in the facilitator's window and on the wall."""
    everywhere.begin(name, name)
    assert [axe(page) for page in everywhere.pages] == [[], [], []]
    everywhere.workshop.facilitate("close_activity", name)
    everywhere.ended(name, name, "status-closed")
    assert [axe(page) for page in everywhere.pages] == [[], [], []]
    as_table(everywhere.window)
    assert axe(everywhere.window.page) == []


@pytest.mark.parametrize("name", methods_that_can_be_blind())
def test_each_method_blind_and_revealed(everywhere: Everywhere, name: str) -> None:
    """Before and after the reveal."""
    everywhere.begin(name, f"blind_{name}")
    assert [axe(page) for page in everywhere.pages] == [[], [], []]
    everywhere.workshop.facilitate("reveal_activity", f"blind_{name}")
    everywhere.ended(name, f"blind_{name}", "status-revealed")
    assert [axe(page) for page in everywhere.pages] == [[], [], []]
    as_table(everywhere.window)
    assert axe(everywhere.window.page) == []


def as_table(window: Window) -> None:
    """Show the table instead of the picture, where there is one."""
    twin = window.page.locator(".tk-twin").first
    if twin.count():
        twin.get_by_role("button").last.click()
        expect(window.page.get_by_role("table").first).to_be_visible()


def test_the_facilitators_other_screens(window: Window, installation: Installation) -> None:
    """The first screen, choosing a kit, the code enlarged, writing for another, and the results."""
    workshop = poll(installation)
    window.page.set_viewport_size(LAPTOP)
    window.home()
    expect(window.page.get_by_role("button").first).to_be_visible()
    assert axe(window.page) == []
    window.page.get_by_role("button", name=window.text("home-take")).first.click()
    expect(window.page.get_by_label(window.text("home-name"))).to_be_visible()
    assert axe(window.page) == []
    window.open(_SCREEN, cycle=workshop.cycle)
    window.press("for-another")
    expect(window.page.get_by_role("spinbutton", name=FIRST_OPTION, exact=True)).to_be_visible()
    window.page.locator("details summary").first.click()
    assert axe(window.page) == []
    window.page.locator(".tk-join").click()
    expect(window.page.get_by_role("dialog")).to_be_visible()
    assert axe(window.page) == []
    workshop.facilitate("close_activity")
    window.open("results", cycle=workshop.cycle)
    expect(window.page.locator(".tk-result img").first).to_be_visible()
    window.page.locator("details summary").first.click()
    assert axe(window.page) == []


def test_what_opens_without_the_program(window: Window, phone: Phone, installation: Installation) -> None:
    """A page that does not exist, on the hub and among the screens."""
    for page, address in (
        (phone.page, f"{installation.address}/nowhere"),
        (window.page, installation.screen("nowhere")),
    ):
        page.goto(address)
        assert page.locator("body").inner_text().strip()
        assert axe(page) == []
