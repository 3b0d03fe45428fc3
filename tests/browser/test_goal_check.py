"""After a trial: what was before stands beside what is now, the room agrees, and everybody sees what was decided."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.chromium import PROJECTOR, new_laptop, new_phone
from tests.browser.installation import Installation
from tests.browser.phone import Phone
from tests.browser.window import Window
from tests.examples import example_of, fill

pytestmark = pytest.mark.browser

METHOD = "goal_check"


def test_goals_are_judged_and_a_decision_is_written_once_the_answers_are_shown(
    browser: Browser, installation: Installation
) -> None:
    workshop = example_of(METHOD, engine=installation.ledger.engine)
    fill(workshop, METHOD)
    workshop.accepted("open_door")
    with new_phone(browser) as of_phone, new_laptop(browser) as laptop:
        phone, window = Phone(of_phone, installation.address), Window(laptop, installation)
        phone.come(workshop.state.door.code)
        window.open("2_current_state", cycle=workshop.cycle)
        expect(window.agenda).to_be_visible()
        room = window.room()
        room.page.set_viewport_size(PROJECTOR)
        window.page.bring_to_front()
        title = workshop.activity.title["fi"]
        window.reveal(title)
        side = window.text("perspective-client", "parts")
        before = window.text("side-before", METHOD, side=side)
        expect(room.page.get_by_role("region", name=before).first).to_be_visible()
        goal = window.page.get_by_label("Kukaan ei odota tietämättä, mitä tapahtuu.")
        goal.select_option(label=window.text("level-4", METHOD))
        expect(phone.page.get_by_text(window.text("score", METHOD, score=60, goals=1))).to_be_visible()
        window.page.get_by_role("radio", name=window.text("state-adopt", METHOD)).check(force=True)
        window.page.get_by_label(window.text("field-why", METHOD)).fill("Viestit tulivat ajoissa.")
        window.press("conclude", METHOD)
        decided = window.text(
            "conclusion-line", METHOD, outcome=window.text("state-adopt", METHOD), why="Viestit tulivat ajoissa."
        )
        for page in (window.page, phone.page):
            expect(page.get_by_text(decided)).to_be_visible()
        assert window.complaints == []
