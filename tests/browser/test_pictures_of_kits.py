"""Pictures that a kit brings, from its folder to a phone and to the wall."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect

from talkoot.cycle.api import Cycle
from tests.browser.chromium import new_laptop, new_phone
from tests.browser.installation import Installation
from tests.browser.methods.picture_cards import PictureCards
from tests.browser.phone import Phone
from tests.browser.test_accessibility import axe
from tests.kits.pictured import pictured_kit

pytestmark = pytest.mark.browser

WHY = "Ovella on kynnys, jonka yli ei pääse."


@pytest.fixture
def cycle(installation: Installation, tmp_path: Path) -> Cycle:
    """A workshop of the kit, whose cards are open; its folder is gone."""
    found = installation.ledger.new(pictured_kit(tmp_path / "kit"))
    for each in (tmp_path / "kit" / "pictures").iterdir():
        each.unlink()
    found.do("open_door")
    found.do("start_activity", activity="cards")
    return found


@pytest.fixture
def phone(browser: Browser, installation: Installation, cycle: Cycle) -> Iterator[Phone]:
    """A phone that has come in; nothing that it did broke the page's policy."""
    with ExitStack() as contexts:
        found = Phone(contexts.enter_context(new_phone(browser)), installation.address)
        found.come(str(cycle.state.door.code))
        found.title("Kuvakortit")
        yield found
        assert [each for each in found.complaints if "Content Security Policy" in each] == []


def drawn(card: Locator, width: int) -> None:
    """Wait until a card's picture has been drawn."""
    expect(card.locator("img")).to_have_js_property("naturalWidth", value=width)


def test_a_phone_shows_and_chooses_them_and_the_wall_shows_what_was_chosen(
    phone: Phone, cycle: Cycle, installation: Installation, browser: Browser
) -> None:
    """The wall gets them from its kernel: the hub is away."""
    card = phone.page.locator("label.tk-choice").filter(has_text="Etuovi")
    drawn(card, 1200)
    drawn(phone.page.locator("label.tk-choice").filter(has_text="Odotusaula"), 800)
    assert axe(phone.page) == []
    PictureCards(phone, {"front_door": "Etuovi"}).choose({"front_door": WHY})
    drawn(phone.page.locator("li.tk-said-card"), 1200)
    cycle.do("reveal_activity", activity="cards")
    installation.stop_hub()
    try:
        with new_laptop(browser) as laptop:
            wall = laptop.new_page()
            wall.goto(installation.screen("4_solutions", view="room", cycle=cycle.id))
            chosen = wall.locator(".tk-said-card").filter(has_text="Etuovi")
            drawn(chosen, 1200)
            expect(chosen).to_contain_text("1 valitsi")
    finally:
        installation.start_hub()
