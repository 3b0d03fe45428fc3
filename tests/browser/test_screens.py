"""The facilitator's screens: what happens when they are reloaded, lose their kernel, or are shown twice."""

import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psutil
import pytest
from jinja2 import Environment, FileSystemLoader
from playwright.sync_api import Browser, Page, Route, expect

from talkoot.cycle.state import PHASES
from talkoot.kits.load import load_kit
from tests.browser import gatherings
from tests.browser.chromium import LAPTOP, new_laptop, new_phone
from tests.browser.installation import PATIENCE_S, Installation
from tests.browser.methods.discussion import Discussion
from tests.browser.methods.sticky_notes import StickyNotes
from tests.browser.phone import Phone, of
from tests.browser.window import Room, Window
from tests.examples import all_examples, end, fill, lead_up_to, start
from tests.factories import ACTIVITY, PARTICIPANTS, Workshop, planned

pytestmark = pytest.mark.browser

TITLE = f"Osio {ACTIVITY}"
SCREEN = "2_current_state"
#: What the back row reads on a wall of 1920 by 1080.
READABLE_PX = 28
#: So often a screen that does not open tries again by itself.
TRIES = 5
#: The screen looks for its kernel every three seconds and bears ten of silence; then a kernel has to start.
COMES_BACK_MS = 90_000


@pytest.fixture
def window(browser: Browser, installation: Installation) -> Iterator[Window]:
    """The facilitator's window; whatever it showed came from this machine."""
    with new_laptop(browser) as laptop:
        window = Window(laptop, installation)
        yield window
        hosts = {urlsplit(each).hostname for each in window.requested if not each.startswith(("data:", "blob:"))}
        assert hosts <= {"127.0.0.1"}
        assert window.complaints == []


def workshop_of(installation: Installation, method: str = "sticky_notes", **others: Any) -> Workshop:
    """Give a workshop with one activity and an open door."""
    workshop = Workshop.of(method, engine=installation.ledger.engine, **others)
    workshop.accepted("open_door")
    return workshop


def lead(window: Window, workshop: Workshop) -> Window:
    """Open the screen of the phase."""
    window.open(SCREEN, cycle=workshop.cycle)
    expect(window.agenda).to_be_visible()
    return window


def note(page: Page, text: str) -> Any:
    """Find a note."""
    return page.locator("li.tk-note").filter(has_text=text)


def test_a_reload_loses_nothing(window: Window, installation: Installation) -> None:
    """The activity, its notes, the clock, the door: all come from the ledger."""
    workshop = workshop_of(installation)
    workshop.give("add_note", text="Ennen latausta", column="", colour="yellow")
    lead(window, workshop)
    window.press("clock-more")
    expect(window.page.get_by_role("timer")).to_be_visible()
    window.page.reload()
    expect(note(window.page, "Ennen latausta")).to_be_visible()
    window.status(TITLE, "status-open")
    expect(window.page.get_by_role("timer")).to_be_visible()
    code = workshop.state.door.code
    expect(window.page.locator(".tk-join-code")).to_have_text(f"{code[:3]} {code[3:]}")


def test_a_screen_without_its_kernel_comes_back_by_itself(window: Window, installation: Installation) -> None:
    """A dead kernel shows nothing: the screen feels its pulse."""
    workshop = workshop_of(installation)
    before = installation.kernels()
    lead(window, workshop)
    window.page.evaluate("() => { window.wasHereBefore = true; }")
    for kernel in installation.kernels():
        os.kill(kernel, signal.SIGKILL)
    workshop.give("add_note", text="Sillä välin", column="", colour="yellow")
    window.page.wait_for_function("() => window.wasHereBefore === undefined", timeout=COMES_BACK_MS)
    expect(note(window.page, "Sillä välin")).to_be_visible(timeout=COMES_BACK_MS)
    assert installation.kernels().isdisjoint(before)


def test_a_screen_whose_kernel_never_answers_tries_again_and_then_asks(
    window: Window, installation: Installation
) -> None:
    """Some times by itself; then a person may, who is told that nothing is lost."""
    workshop = workshop_of(installation)
    window.page.clock.install()
    window.page.route_web_socket("**/api/kernels/**", lambda socket: socket.on_message(lambda _: None))
    window.page.goto(installation.screen(SCREEN, cycle=workshop.cycle))
    expect(window.page.get_by_text(window.text("loading"))).to_be_visible()
    window.page.evaluate(f"() => sessionStorage.setItem('talkoot:tries:' + location.pathname, {TRIES - 1})")
    with window.page.expect_navigation():
        window.page.clock.fast_forward("01:01")
    expect(window.page.get_by_text(window.text("loading"))).to_be_visible()
    window.page.clock.fast_forward("01:01")
    expect(window.page.get_by_text(window.text("loading-stuck"))).to_be_visible()
    expect(window.page.get_by_role("link", name=window.text("loading-again"))).to_be_visible()


def test_a_server_that_could_not_open_a_screen_is_asked_again(window: Window, installation: Installation) -> None:
    """A machine may be too busy for a moment."""
    workshop = workshop_of(installation)
    address = installation.screen(SCREEN, cycle=workshop.cycle)
    folder = Path(__file__).parents[2] / "voila" / "templates" / "talkoot"
    failed = Environment(loader=FileSystemLoader(folder), autoescape=True).get_template("error.html")
    body = failed.render(base_url="/", status_code=500)
    window.page.route(address, lambda route: route.fulfill(status=500, content_type="text/html", body=body), times=1)
    window.page.goto(address)
    expect(window.page.get_by_text("Mitään ei ole kadonnut")).to_be_visible()
    expect(window.agenda).to_be_visible()
    assert "location.reload" not in failed.render(base_url="/", status_code=404)


def test_a_screen_that_came_cut_off_is_asked_for_again(window: Window, installation: Installation) -> None:
    """As when a kernel that was waiting for it has died meanwhile."""
    workshop = workshop_of(installation)
    address = installation.screen(SCREEN, cycle=workshop.cycle)

    def cut(route: Route) -> None:
        whole = route.fetch().text()
        route.fulfill(content_type="text/html", body=whole[: whole.index('<script id="jupyter-config-data"')])

    window.page.route(address, cut, times=1)
    window.page.goto(address)
    expect(window.page.get_by_text(window.text("loading"))).to_be_visible()
    expect(window.agenda).to_be_visible()


def test_a_window_that_is_left_leaves_no_kernel_behind(
    browser: Browser, installation: Installation, window: Window
) -> None:
    """Each takes 136 MiB, and a workshop turns many pages."""
    workshop = workshop_of(installation)
    lead(window, workshop)
    before = installation.kernels()
    with new_laptop(browser) as other:
        # Not preheated, so this kernel is nobody else's.
        left = Window(other, installation).open("5_trial", cycle=workshop.cycle)
        expect(left.agenda).to_be_visible()
        own = [psutil.Process(each) for each in installation.kernels() - before]
        left.page.goto("about:blank")
        gone, _ = psutil.wait_procs(own, timeout=PATIENCE_S)
        assert gone


def test_two_windows_of_the_same_screen_show_the_same(window: Window, installation: Installation) -> None:
    """And both may lead."""
    workshop = workshop_of(installation, started=False)
    lead(window, workshop)
    second = lead(Window(window.page.context, installation), workshop)
    second.start(TITLE)
    window.status(TITLE, "status-open")
    window.page.bring_to_front()
    window.look_at(TITLE)
    window.press("pause")
    second.status(TITLE, "status-paused")
    workshop.facilitate("start_activity")
    workshop.give("add_note", text="Molemmissa", column="", colour="yellow")
    for each in (window, second):
        expect(note(each.page, "Molemmissa")).to_be_visible()


def test_the_wall_shows_only_what_the_room_may_see(
    browser: Browser, window: Window, installation: Installation
) -> None:
    """What waits for approval is not even sent there; when it is shown it comes, and when it is hidden it goes."""
    script = [{"say": [{"fi": "Vain vetäjälle"}], "minutes": 5}]
    workshop = workshop_of(installation, settings={"approve": True}, script=script)
    lead(window, workshop)
    expect(window.page.get_by_text("Vain vetäjälle")).to_be_visible()
    room = Room(window.page.context.new_page())
    heard: list[str] = []
    room.page.on("websocket", lambda socket: socket.on("framereceived", lambda frame: heard.append(str(frame))))
    room.page.goto(installation.screen(SCREEN, cycle=workshop.cycle, view="room"))
    room.title(TITLE)
    with new_phone(browser) as context:
        phone = Phone(context, installation.address).come(workshop.state.door.code)
        StickyNotes(phone).write("Hissi seisoo")
        expect(note(window.page, "Hissi seisoo")).to_be_visible()
        # When this arrives on the wall, whatever was said before it has arrived as well.
        workshop.accepted("dim_phones")
        expect(room.page.get_by_text(window.text("room-look-up"))).to_be_visible()
        assert "Hissi seisoo" not in room.page.content()
        workshop.accepted("dim_phones", {"dimmed": False})
        window.page.bring_to_front()
        show = window.page.get_by_role("button", name=of(window.text("show", "sticky_notes"), "Hissi seisoo"))
        assert not any("Hissi" in message for message in heard)
        show.click()
        expect(note(room.page, "Hissi seisoo")).to_be_visible()
        note(window.page, "Hissi seisoo").locator("summary").click()
        note(window.page, "Hissi seisoo").get_by_role("button", name=window.text("hide", "sticky_notes")).click()
        expect(note(room.page, "Hissi seisoo")).to_have_count(0)
    assert not any("Vain vet" in message for message in heard)
    for key in ("pause", "close", "undo", "door-close"):
        expect(room.page.get_by_role("button", name=window.text(key), exact=True)).to_have_count(0)


def test_words_are_text_on_the_wall(window: Window, installation: Installation) -> None:
    """Whatever somebody writes."""
    workshop = workshop_of(installation)
    texts = [
        "<img src=x onerror=\"document.title='hävisin'\"><b>lihava</b>",
        "شكراً جزيلاً على المساعدة",
        "👩🏽‍🦽 Kyyti 🚕",
        "Pitkä " + "lappu " * 45 + "oli.",
        "x" * 280,
    ]
    for number, text in enumerate(texts):
        workshop.give("add_note", PARTICIPANTS[number], text=text, column="", colour="yellow")
    room = lead(window, workshop).room()
    for page in (window.page, room.page):
        for text in texts:
            words = page.locator("li.tk-note p.tk-words").filter(has_text=text)
            expect(words).to_have_text(text)
            assert words.evaluate("words => words.childElementCount") == 0
            assert words.evaluate("words => words.scrollWidth <= words.clientWidth + 1")
        assert "hävisin" not in page.title()


def test_the_facilitator_chooses_a_language(window: Window, installation: Installation) -> None:
    """At any moment, and the window remembers it."""
    workshop = workshop_of(installation)
    lead(window, workshop)
    window.page.get_by_label(window.text("language")).select_option("sv")
    window.language = "sv"
    expect(window.button("undo")).to_be_visible()
    expect(window.page.get_by_text(window.text("board-empty", "sticky_notes"))).to_be_visible()
    window.page.reload()
    expect(window.button("undo")).to_be_visible()
    assert window.page.evaluate("() => document.documentElement.lang") == "sv"


def test_no_screen_asks_another_host(window: Window, installation: Installation) -> None:
    """A room without internet sees the same; the fixture looks at every request."""
    workshop = workshop_of(installation)
    window.home()
    for number, phase in enumerate(PHASES):
        window.open(f"{number}_{phase}", cycle=workshop.cycle)
        expect(window.agenda).to_be_visible()
    window.open("results", cycle=workshop.cycle)
    expect(window.page.get_by_role("heading", level=1, name=window.text("results"))).to_be_visible()
    assert len(window.requested) > len(PHASES)


def test_the_keyboard_leads_an_activity_from_start_to_reveal(window: Window, installation: Installation) -> None:
    """Start, pause, go on, show the result."""
    workshop = workshop_of(
        installation, "poll", settings={"blind": True, "options": OPTIONS, "multiple": False}, started=False
    )
    lead(window, workshop)
    press_by_keyboard(window.page, TITLE)
    for key, status in (
        ("start", "status-open"),
        ("pause", "status-paused"),
        ("continue", "status-open"),
        ("reveal", "status-revealed"),
    ):
        press_by_keyboard(window.page, window.text(key))
        window.status(TITLE, status)
        if key == "continue":
            workshop.give("choose", options=["yes"])
    expect(window.page.locator(".tk-twin")).to_be_visible()


def test_the_button_says_whether_showing_the_result_also_closes(window: Window, installation: Installation) -> None:
    """And why that cannot be taken back."""
    workshop = workshop_of(installation, "poll", settings={"blind": True, "options": OPTIONS})
    workshop.give("choose", options=["yes"])
    lead(window, workshop)
    expect(window.button("reveal")).to_have_text("Sulje ja näytä tulos")
    window.press("close")
    window.press("reveal-closed")
    window.status(TITLE, "status-revealed")
    window.press("undo")
    expect(window.page.get_by_text("koska kaikki ovat jo nähneet sen")).to_be_visible()


def test_the_keyboard_closes_and_opens_again(window: Window, installation: Installation) -> None:
    """And enlarges the code, and comes back from there."""
    workshop = workshop_of(installation)
    lead(window, workshop)
    press_by_keyboard(window.page, window.text("close"))
    window.status(TITLE, "status-closed")
    press_by_keyboard(window.page, window.text("reopen"))
    window.status(TITLE, "status-open")
    window.page.locator(".tk-join").focus()
    window.page.keyboard.press("Enter")
    dialog = window.page.get_by_role("dialog", name=window.text("join-title"))
    expect(dialog).to_be_visible()
    window.page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(window.page.locator(".tk-join")).to_be_focused()


OPTIONS = [{"id": "yes", "text": {"fi": "Jatketaan"}}, {"id": "no", "text": {"fi": "Lopetetaan"}}]


def press_by_keyboard(page: Page, name: str) -> None:
    """Go to a button by Tab alone and press it."""
    target = page.get_by_role("button", name=name, exact=True)
    expect(target).to_be_visible()
    for _ in range(120):
        if target.evaluate("target => target === document.activeElement"):
            page.keyboard.press("Enter")
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not lead to {name}")


def test_a_full_wall_turns_pages_from_both_windows_and_keeps_its_page(
    window: Window, installation: Installation
) -> None:
    """Nobody scrolls a wall: nothing on it is cut, in type that the back row reads, and a new note moves nothing."""
    workshop = workshop_of(installation, settings={"limit": 100})
    for number in range(70):
        workshop.give("add_note", text=f"Kyyti numero {number} tuli myöhässä", column="", colour="yellow")
    room = lead(window, workshop).room()
    room.page.set_viewport_size({"width": 1920, "height": 1080})
    shown = room.page.locator(".tk-laid > li.tk-note")
    turner = room.page.get_by_role("group", name=window.text("pages", "parts"))
    expect(turner).to_contain_text(window.text("page-of", "parts", page=1, pages=2))
    is_laid(room)
    first = shown.all_inner_texts()
    cut = "notes => notes.filter(n => n.getBoundingClientRect().bottom > innerHeight).length"
    assert shown.evaluate_all(cut) == 0
    size = "notes => Math.min(...notes.map(n => parseFloat(getComputedStyle(n).fontSize)))"
    assert shown.evaluate_all(size) >= READABLE_PX
    late = "Uusin kyyti jäi tulematta kokonaan, eikä kukaan ollut kertonut siitä"
    workshop.give("add_note", text=late, column="", colour="yellow")
    expect(turner).to_contain_text(str(71 - len(first)))
    is_laid(room)
    assert shown.all_inner_texts() == first
    room.page.keyboard.press("ArrowRight")
    expect(note(room.page, late)).to_be_visible()
    expect(window.page.get_by_text(window.text("wall-page", page=2, pages=2))).to_be_visible()
    room.page.reload()
    expect(note(room.page, late)).to_be_visible()
    is_laid(room)
    window.press("wall-page-before")
    expect(turner).to_contain_text(window.text("page-of", "parts", page=1, pages=2))
    is_laid(room)
    assert shown.all_inner_texts() == first


def test_f12_the_wall_is_whole_at_two_thirds_of_its_width(window: Window, installation: Installation) -> None:
    """Beside it stands what a speech-to-text interpreter writes."""
    workshop = all_examples(installation.ledger.engine)
    workshop.accepted("open_door")
    room = lead(window, workshop).room()
    room.page.set_viewport_size({"width": 1280, "height": 1080})
    outside = """() => [...document.querySelectorAll("main *, header *, footer *")].filter((each) => {
      const { left, right, width, height } = each.getBoundingClientRect();
      const isOutside = width > 0 && height > 0 && (left < 0 || right > innerWidth + 1);
      return isOutside && !each.closest(".tk-measure, .tk-unseen");
    }).length"""
    for name in ("sticky_notes", "services_cake", "goal_check", "plan"):
        lead_up_to(workshop, name)
        start(workshop, name, name)
        fill(workshop, name, name)
        end(workshop, name)
        expect(room.page.get_by_role("heading", level=1, name=f"Osio {name}")).to_be_visible()
        room.page.wait_for_function("() => document.querySelector('.tk-measure') === null", polling=100)
        expect(room.page.get_by_text(str(workshop.state.door.code)[:3]).first).to_be_visible()
        assert room.page.evaluate(outside) == 0, name


def is_laid(room: Room) -> None:
    """Wait until the wall has measured all of its tiles, in the type of the size that it has now."""
    room.page.wait_for_function(
        """least => {
          const tiles = [...document.querySelectorAll(".tk-laid > li")];
          return tiles.length > 0 && document.querySelector(".tk-measure") === null
            && tiles.every((tile) => parseFloat(getComputedStyle(tile).fontSize) >= least);
        }""",
        arg=READABLE_PX,
        polling=100,  # a window behind another one draws when it likes
    )


def test_the_next_step_stands_where_the_last_one_was(window: Window, installation: Installation) -> None:
    """After the last activity of a gathering it is its end, then the results."""
    workshop = workshop_of(installation)
    lead(window, workshop).close(TITLE)
    controls = window.page.get_by_role("group", name=window.text("controls"))
    controls.get_by_role("button", name=window.text("next-end"), exact=True).click()
    window.press("end-yes")
    results = controls.get_by_role("link", name=window.text("next-up", what=window.text("results")), exact=True)
    expect(results).to_have_attribute("href", f"results.ipynb?cycle={workshop.cycle}")


def test_a_small_laptop_shows_all_that_a_phase_holds_beside_what_is_under_way(
    window: Window, installation: Installation
) -> None:
    """At 1280 x 720 the programme of a forum is seen without scrolling, and the words to say begin below it."""
    kit = load_kit("client_forum")
    gatherings.take_kit(window, kit, "Asiakasfoorumi")
    first, *_, last = [each for each in kit.activities if each.phase == "current_state"]
    window.start(first.title["fi"])
    assert window.page.viewport_size == LAPTOP
    hidden = window.page.locator(".tk-aside").evaluate("(aside) => aside.scrollHeight - aside.clientHeight")
    assert hidden <= 0
    expect(window.agenda.get_by_role("button", name=last.title["fi"], exact=True)).to_be_in_viewport(ratio=1)
    expect(window.page.get_by_role("heading", name=window.text("script"))).to_be_in_viewport(ratio=1)


def test_a_small_laptop_keeps_eight_phases_on_a_line_and_the_chosen_activity_in_sight(
    window: Window, installation: Installation
) -> None:
    kit = load_kit("co_development_group")
    gatherings.take_kit(window, kit, "Yhteiskehittämisen ryhmä, joka kokoontuu kirjastossa")
    window.go_to("current_state")
    first, *_, last = [each for each in kit.activities if each.phase == "current_state"]
    rows = window.page.locator(".tk-phase").evaluate_all("(all) => new Set(all.map((each) => each.offsetTop)).size")
    assert rows == 1
    window.look_at(last.title["fi"])
    expect(window.agenda.get_by_role("button", name=last.title["fi"], exact=True)).to_be_in_viewport(ratio=1)
    window.look_at(first.title["fi"])
    expect(window.agenda.get_by_role("button", name=first.title["fi"], exact=True)).to_be_in_viewport(ratio=1)


def test_an_open_board_does_not_say_below_it_that_nobody_has_answered(
    window: Window, installation: Installation
) -> None:
    """A blind one does: nothing else tells whether somebody is still writing."""
    nobody = window.text("answered", "parts", answered=0)
    with lead(window, workshop_of(installation, settings={"blind": True})).page.expect_popup() as opened:
        window.page.get_by_role("link", name=window.text("open-room")).click()
    expect(opened.value.locator(".tk-counts").get_by_text(nobody)).to_be_visible()
    opened.value.close()
    lead(window, workshop_of(installation, settings={"blind": False}))
    expect(window.page.get_by_role("heading", name=TITLE)).to_be_visible()
    expect(window.page.locator(".tk-counts").get_by_text(window.text("present", present=0))).to_be_visible()
    expect(window.page.locator(".tk-counts").get_by_text(nobody)).to_have_count(0)


def test_the_gathering_ends_only_when_it_is_confirmed_and_goes_on_under_its_code(
    window: Window, installation: Installation
) -> None:
    """One wrong press would thank everybody; whoever went too early finds the same code on the wall."""
    workshop = workshop_of(installation)
    room = lead(window, workshop).room()
    code = room.page.locator(".tk-join-code")
    before = code.inner_text()
    window.press("end")
    sure = window.page.get_by_role("dialog", name=window.text("end-sure"))
    expect(sure).to_be_visible()
    window.page.keyboard.press("Escape")
    expect(sure).to_have_count(0)
    expect(window.button("end")).to_be_focused()
    window.press("end")
    window.press("end-not-yet")
    expect(sure).to_have_count(0)
    assert not workshop.state.ended
    window.press("end")
    window.press("end-yes")
    expect(room.page.get_by_role("heading", name=window.text("room-thanks"))).to_be_visible()
    expect(code).to_have_count(0)
    expect(room.page.get_by_text(window.text("door-shut"))).to_have_count(0)
    # Whoever stays may still look at something together.
    window.look_at(TITLE)
    window.press("show-on-wall")
    room.title(TITLE)
    window.press("end-back")
    expect(code).to_have_text(before)


def test_whoever_has_no_phone_reads_from_the_wall_what_there_is_to_answer(
    window: Window, installation: Installation
) -> None:
    """While answers are hidden: the question in large type, and every option, in type that the back row reads."""
    texts = [f"Kyyti numero {number} tulee ajoissa" for number in range(9)]
    options = [{"id": f"o{number}", "text": {"fi": text}} for number, text in enumerate(texts)]
    workshop = workshop_of(
        installation, "poll", settings={"blind": True, "options": options}, prompt={"fi": "Mikä on tärkeintä?"}
    )
    room = lead(window, workshop).room()
    room.page.set_viewport_size({"width": 1920, "height": 1080})
    expect(room.until_reveal).to_be_visible()
    is_laid(room)
    question = room.page.locator("main").get_by_text("Mikä on tärkeintä?", exact=True)
    expect(room.page.locator("header").get_by_text("Mikä on tärkeintä?")).to_be_hidden()
    size = "words => parseFloat(getComputedStyle(words).fontSize)"
    assert question.evaluate(size) >= 1.5 * READABLE_PX
    shown = room.page.locator(".tk-laid > li")
    assert shown.all_inner_texts() == texts
    assert all(each.evaluate(size) >= READABLE_PX for each in shown.all())
    assert room.page.locator("main").evaluate("main => main.scrollHeight <= main.clientHeight")
    workshop.give("choose", options=["o1"])
    workshop.facilitate("reveal_activity")
    expect(room.result).to_be_visible()
    expect(room.page.locator("header").get_by_text("Mikä on tärkeintä?")).to_be_visible()


def test_the_switch_to_a_table_stands_beside_the_clock_and_at_its_height(
    window: Window, installation: Installation
) -> None:
    """Also when the clock counts on and needs more room."""
    workshop = workshop_of(installation)
    workshop.give("add_note", text="Kyyti on myöhässä", column="", colour="yellow")
    room = lead(window, workshop).room()
    room.page.set_viewport_size({"width": 1920, "height": 1080})
    is_laid(room)
    switch, clock = room.result.bounding_box(), room.page.get_by_role("timer").bounding_box()
    assert switch is not None
    assert clock is not None
    letter = clock["width"] / 5
    assert switch["x"] + switch["width"] + letter <= clock["x"]
    assert abs(switch["y"] + switch["height"] / 2 - clock["y"] - clock["height"] / 2) <= 3


def test_few_chosen_pictures_are_drawn_large(window: Window, installation: Installation) -> None:
    """Three take the wall, beside each other."""
    workshop = workshop_of(installation, "picture_cards")
    for number, picture in enumerate(("bridge", "fog", "seedling")):
        workshop.accepted("choose_cards", {"cards": [{"picture": picture}]}, PARTICIPANTS[number], ACTIVITY)
    end(workshop)
    room = lead(window, workshop).room()
    room.page.set_viewport_size({"width": 1920, "height": 1080})
    is_laid(room)
    cards = [each.bounding_box() for each in room.page.locator(".tk-laid > li").all()]
    found = [each for each in cards if each is not None]
    assert len({round(each["y"]) for each in found}) == 1
    assert sum(each["width"] * each["height"] for each in found) >= 0.4 * 1920 * 1080


def test_on_an_empty_wall_the_question_is_larger_than_what_says_that_it_is_empty(
    window: Window, installation: Installation
) -> None:
    """For minutes it is all that the room can read; once something has come it stands above."""
    workshop = all_examples(installation.ledger.engine)
    room = lead(window, workshop).room()
    room.page.set_viewport_size({"width": 1920, "height": 1080})
    size = "words => parseFloat(getComputedStyle(words).fontSize)"
    for name in ("sticky_notes", "collage", "story", "questions", "decision"):
        lead_up_to(workshop, name)
        start(workshop, name, name)
        room.title(f"Osio {name}")
        asked = room.until_reveal.locator(".tk-asked")
        expect(asked).to_be_visible()
        said = room.page.locator(".tk-so-far")
        assert asked.evaluate(size) >= 1.3 * said.evaluate(size) >= 1.3 * READABLE_PX, name
        assert room.page.locator("header .tk-room-title p").is_hidden(), name
        fill(workshop, name, name)
        end(workshop, name)
        expect(asked).to_have_count(0)
        expect(room.page.locator("header .tk-room-title p")).to_be_visible()


def test_an_earlier_result_stands_on_the_wall_while_people_talk(window: Window, installation: Installation) -> None:
    """The window stays with the talk, so that what is said is written down; the wall says what is talked about."""
    workshop = Workshop(installation.ledger.engine)
    plans = [
        planned("poll", {"options": OPTIONS}, id="poll", title={"fi": "Kysely"}),
        planned("discussion", id="talk", title={"fi": "Juttelu"}, prompt={"fi": "Mitä kuvasta näkyy?"}),
    ]
    workshop.create(plans)
    workshop.facilitate("start_activity", "poll")
    workshop.accepted("choose", {"options": ["yes"]}, PARTICIPANTS[0], "poll")
    workshop.facilitate("close_activity", "poll")
    lead(window, workshop)
    room = window.room()
    window.start("Juttelu")
    room.title("Juttelu")
    window.press("show-meanwhile", what="Kysely")
    room.title("Kysely")
    expect(room.result).to_be_visible()
    expect(room.page.locator("main").get_by_text("Mitä kuvasta näkyy?")).to_be_visible()
    expect(window.page.get_by_role("heading", level=1, name="Juttelu", exact=True)).to_be_visible()
    Discussion(window).type("Moni jatkaisi", "")
    window.press("back-on-wall", what="Juttelu")
    room.title("Juttelu")
    expect(room.page.get_by_text("Moni jatkaisi")).to_be_visible()
    expect(window.button("show-meanwhile", what="Kysely")).to_be_visible()


def test_the_rules_of_the_game_and_a_break_are_shown_over_what_is_there(
    browser: Browser, window: Window, installation: Installation
) -> None:
    """On the wall and, calmly, on phones; then it goes on where it was (F6)."""
    moments = [{"id": "pause", "title": {"fi": "Kahvitauko"}, "minutes": 15}]
    workshop = workshop_of(
        installation,
        sessions=[{"id": "first", "name": {"fi": "Ilta"}, "moments": moments}],
        rules_of_the_game=[{"fi": "Puhutaan yksi kerrallaan."}, {"fi": "Saa ohittaa."}],
        script=[{"id": "pause", "title": {"fi": "Kahvitauko"}, "minutes": 15, "say": [], "do": []}],
    )
    room = lead(window, workshop).room()
    with new_phone(browser) as context:
        phone = Phone(context, installation.address).come(workshop.state.door.code)
        phone.title(TITLE)
        window.press("rules-of-the-game")
        room.title(window.text("rules-of-the-game"))
        phone.title(phone.text("rules-of-the-game"))
        for page in (room.page, phone.page):
            expect(page.locator(".tk-rules > li")).to_have_text(["Puhutaan yksi kerrallaan.", "Saa ohittaa."])
        window.page.get_by_role("button", name=of(window.text("show-on-wall"), "Kahvitauko")).click()
        room.title("Kahvitauko")
        phone.title("Kahvitauko")
        expect(phone.page.get_by_text(phone.text("moment-rest"))).to_be_visible()
        expect(room.page.get_by_role("timer")).to_contain_text("14:")
        window.page.get_by_role("button", name=of(window.text("take-off-wall"), "Kahvitauko")).click()
        room.title(TITLE)
        phone.title(TITLE)


def test_results_say_at_once_that_they_are_drawn_and_one_press_saves_a_file(
    window: Window, installation: Installation, tmp_path: Path
) -> None:
    """Nobody looks at an empty page, and nobody searches for a link."""
    workshop = workshop_of(installation)
    workshop.give("add_note", text="Kyyti tuli ajoissa", column="", colour="yellow")
    workshop.facilitate("close_activity")
    window.page.add_init_script(
        """globalThis.said = new Set();
        new MutationObserver(() => {
          for (const status of document.querySelectorAll("h1 + [role=status] > p")) said.add(status.textContent);
        }).observe(document, { childList: true, subtree: true, characterData: true });"""
    )
    window.open("results", cycle=workshop.cycle)
    expect(window.page.get_by_role("heading", level=2, name=TITLE)).to_be_visible()
    drawing = {window.text("results-drawing"), window.text("results-drawing-left", left=1)}
    window.page.wait_for_function("texts => texts.every(text => said.has(text))", arg=sorted(drawing))
    report = window.download("file-report", tmp_path)
    assert report.suffix == ".docx"
    assert report.read_bytes()[:2] == b"PK"
