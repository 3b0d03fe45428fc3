"""What the room writes down is led in a browser: the facilitator writes, the wall and the phones show it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from talkoot.kits.kit import KitActivity
from talkoot.kits.load import load_kit
from talkoot.methods import method, method_names
from talkoot.methods.lines import Lines
from tests import examples
from tests.browser.chromium import PROJECTOR, new_laptop, new_phone
from tests.browser.installation import Installation
from tests.browser.phone import Phone
from tests.browser.window import Window
from tests.browser.workshop import Workshop
from tests.factories import Workshop as Begun

pytestmark = pytest.mark.browser

METHODS = [name for name in method_names() if isinstance(method(name), Lines)]


@pytest.fixture(scope="module")
def led(browser: Browser, installation: Installation) -> Iterator[tuple[Workshop, Begun]]:
    """A workshop with the example of every method, on a phone, in the window and on the wall."""
    begun = examples.all_examples(installation.ledger.engine)
    begun.accepted("open_door")
    with new_phone(browser) as of_phone, new_laptop(browser) as laptop:
        phone, window = Phone(of_phone, installation.address), Window(laptop, installation)
        phone.come(begun.state.door.code)
        window.open("2_current_state", cycle=begun.cycle)
        expect(window.agenda).to_be_visible()
        room = window.room()
        room.page.set_viewport_size(PROJECTOR)
        window.page.bring_to_front()
        yield Workshop(load_kit("client_forum"), window, room, [phone]), begun


@pytest.mark.parametrize("name", METHODS)
def test_it_is_written_in_the_window_and_read_everywhere(led: tuple[Workshop, Begun], name: str) -> None:
    workshop, begun = led
    examples.lead_up_to(begun, name)
    plan = {**examples.plan_of(name), "session": "together", "minutes": 10}
    activity = KitActivity.model_validate({key: plan[key] for key in KitActivity.model_fields if key in plan})
    workshop.lead(activity)
    assert workshop.window.complaints == []
