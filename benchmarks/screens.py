"""How fast the facilitator's screens are: in Chromium, with the hub and Voilà running as in a workshop.

Run it with ``python -m benchmarks.screens``.
"""

import statistics
import tempfile
import time
from pathlib import Path

import psutil
from playwright.sync_api import Browser, Page, expect
from tests.browser.chromium import PROJECTOR, browsing, new_laptop
from tests.browser.installation import Installation, running
from tests.factories import Workshop, participant

from benchmarks.table import Row, Table, percentile

SCREEN = "2_current_state"
ROUNDS = 5
NOTES = 2_000
UPDATES = 40
PATIENCE_MS = 60_000
#: A kernel that is being warmed for the next visit would take part in the measurement.
CALM_PERCENT = 12.0
#: Notes the moment at which words are on the screen: after the frame that shows them.
_WATCH = """
() => {
  window.seen = {};
  const look = () => {
    for (const note of document.querySelectorAll("li.tk-note p.tk-words")) {
      window.seen[note.textContent] ??= performance.timeOrigin + performance.now();
    }
  };
  new MutationObserver(() => requestAnimationFrame(look)).observe(document.body, { childList: true, subtree: true });
}
"""
_TWO_FRAMES = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


def calm() -> None:
    """Wait until nothing else works on this machine, two seconds in a row."""
    quiet = 0
    until = time.monotonic() + PATIENCE_MS / 1000
    while quiet < 2 and time.monotonic() < until:
        quiet = quiet + 1 if psutil.cpu_percent(1.0) < CALM_PERCENT else 0


def board(installation: Installation, notes: int) -> Workshop:
    """Give a workshop with an open board that has so many notes, each from another person."""
    workshop = Workshop.of("sticky_notes", engine=installation.ledger.engine)
    for number in range(notes):
        workshop.give("add_note", participant(number), text=words(number), column="", colour="yellow")
    return workshop


def words(number: int) -> str:
    """Give the text of a note."""
    return f"Kuljetus tuli liian aikaisin, ja odotin ulkona {number} minuuttia."


def opening(browser: Browser, installation: Installation) -> list[float]:
    """Give the seconds from asking for a phase screen until it can be used, in a browser that knows it."""
    workshop = board(installation, 30)
    took = []
    with new_laptop(browser) as laptop:
        page = laptop.new_page()
        # The first one fills the browser's cache and is not counted.
        for number in range(ROUNDS + 1):
            calm()
            began = time.monotonic()
            page.goto(installation.screen(SCREEN, cycle=workshop.cycle), wait_until="commit")
            # Looked for in every frame; an expectation would look ever more seldom.
            page.locator(".tk-agenda button:enabled").first.wait_for(timeout=PATIENCE_MS)
            if number:
                took.append(time.monotonic() - began)
            page.goto("about:blank")
    return took


def wall(browser: Browser, installation: Installation, workshop: Workshop) -> tuple[Page, list[str]]:
    """Open the wall; give it with the messages that it gets from its kernel."""
    page = browser.new_page(viewport=PROJECTOR, locale="fi")
    heard: list[str] = []
    page.on("websocket", lambda socket: socket.on("framereceived", lambda frame: heard.append(str(frame))))
    page.goto(installation.screen(SCREEN, cycle=workshop.cycle, view="room"))
    expect(page.get_by_role("heading", level=1, name="Osio activity")).to_be_visible(timeout=PATIENCE_MS)
    calm()
    return page, heard


def arriving(browser: Browser, installation: Installation) -> list[float]:
    """Give the milliseconds from the commit of a note until a frame of the wall shows it."""
    workshop = board(installation, 0)
    page, _ = wall(browser, installation, workshop)
    page.evaluate(_WATCH)
    given: dict[str, float] = {}
    for number in range(UPDATES // 2):
        workshop.give("add_note", participant(number), text=words(number), column="", colour="yellow")
        given[words(number)] = time.time() * 1000
        page.wait_for_function("text => text in window.seen", arg=words(number), timeout=PATIENCE_MS)
        # The wall turns pages when it is full, so each note makes place for the next one.
        workshop.give("remove_note", participant(number), note=workshop.history[-1].data["id"])
    seen: dict[str, float] = page.evaluate("() => window.seen")
    page.close()
    return [seen[text] - at for text, at in given.items()]


def updating(browser: Browser, installation: Installation) -> float:
    """Give the milliseconds of main-thread work that a note costs on a wall with 2,000 notes."""
    workshop = board(installation, NOTES)
    page, heard = wall(browser, installation, workshop)
    session = page.context.new_cdp_session(page)
    # Processor time, and not what the thread waited for a core.
    session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def work() -> float:
        metrics = session.send("Performance.getMetrics")["metrics"]
        return float(next(each["value"] for each in metrics if each["name"] == "TaskDuration"))

    before = work()
    for number in range(NOTES, NOTES + UPDATES):
        workshop.give("add_note", participant(number), text=words(number), column="", colour="yellow")
        wait_until_heard(page, heard, words(number))
        page.evaluate(_TWO_FRAMES)
    after = work()
    page.close()
    return (after - before) / UPDATES * 1000


def wait_until_heard(page: Page, heard: list[str], text: str) -> None:
    """Wait until a message with these words has come."""
    until = time.monotonic() + PATIENCE_MS / 1000
    while not any(text in each for each in heard):
        if time.monotonic() > until:
            raise TimeoutError(f"the wall was not told about: {text}")
        page.wait_for_timeout(5)
    heard.clear()


def main() -> Table:
    """Run and print."""
    with (
        tempfile.TemporaryDirectory() as folder,
        running(Path(folder), preheated=(f"{SCREEN}.ipynb",)) as installation,
        browsing() as browser,
    ):
        opened = opening(browser, installation)
        arrived = arriving(browser, installation)
        worked = updating(browser, installation)
    table = Table(
        "The facilitator's screens",
        (
            Row(
                f"a phase screen can be used, kernel and cache warm, median of {ROUNDS}",
                statistics.median(opened),
                1.5,
                "s",
            ),
            Row("from the commit of a note to a frame of the wall, p50", percentile(arrived, 0.5), 150, "ms"),
            Row("… p99", percentile(arrived, 0.99), 150, "ms"),
            Row(f"main-thread work for a new note on a wall of {NOTES:,}, mean of {UPDATES}", worked, 16, "ms"),
        ),
        "Chromium without a display, hub and Voilà on the same machine. Main-thread work is the processor "
        "time of all tasks of the page by Chromium's own metrics (`TaskDuration`), whatever else it does meanwhile.",
    )
    print(table.markdown())
    return table


if __name__ == "__main__":
    main()
