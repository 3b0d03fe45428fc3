"""Every kit is led from the first screen, through all its gatherings and links, as far as the files that come of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from talkoot.kits.load import kit_files, load_kit
from tests.browser import gatherings
from tests.browser.chromium import new_laptop, new_phone
from tests.browser.files import Files
from tests.browser.installation import Installation
from tests.browser.phone import Phone
from tests.browser.window import Window
from tests.browser.workshop import Workshop

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def window(browser: Browser, installation: Installation) -> Iterator[Window]:
    """The facilitator's window: the same for all kits, as on the laptop of somebody who leads them all."""
    with new_laptop(browser) as laptop:
        yield Window(laptop, installation)


@pytest.fixture
def phones(browser: Browser, installation: Installation) -> Iterator[list[Phone]]:
    """Two phones: one speaks Finnish and one Swedish."""
    with new_phone(browser) as one, new_phone(browser, "sv") as two:
        yield [Phone(one, installation.address), Phone(two, installation.address, "sv")]


@pytest.mark.parametrize("name", kit_files())
def test_it_is_led_from_start_to_files(
    window: Window, phones: list[Phone], installation: Installation, tmp_path: Path, name: str
) -> None:
    """People come in, answer in every activity, and what they gave stands in every file."""
    kit = load_kit(name)
    gatherings.take_kit(window, kit, f"Testataan: {kit.name['fi']}")
    with gatherings.wall(window) as room:
        workshop = Workshop(kit, window, room, phones)
        gatherings.lead(workshop)
    Files(workshop, tmp_path).read_back(installation)
    assert window.complaints == []
    # Voilà itself complains of a widget that it has not got yet, where a page is left while it loads.
    assert [each for each in window.console_errors if "widget model not found" not in each] == []
    for phone in phones:
        assert [each for each in phone.complaints if "Content Security" in each or "Error" in each] == []
