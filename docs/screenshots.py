"""Takes the pictures of the README from the running program: ``make screenshots``.

The demo is started as anybody starts it. Its invented people write while the pictures are taken; the results are those
of the same invented workshop once it is over.
"""

import contextlib
import io
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright
from tests import chromium

from talkoot.cycle.engine import Engine
from talkoot.kits.create import create_cycle
from talkoot.kits.replay import replay_sample
from talkoot.kits.sample import load_sample
from talkoot.ledger.sql import SqliteStore
from talkoot.running.plan import LEDGER_FILE

IMAGES = Path(__file__).parent / "images"
#: So many answers make a wall worth looking at.
ANSWERED = "2[34]"
RESULTS_LINK = 'a[href^="results.ipynb"]'
LARGEST_BYTES = 200_000
PATIENCE_MS = 300_000
ROOM = {"width": 1920, "height": 1080}
PHONE = {"width": 360, "height": 640}


def main() -> None:
    """Take all pictures."""
    IMAGES.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=chromium.arguments())
        with running("demo") as said:
            facilitator, phones = addresses(said)
            take_workshop(browser, facilitator, phones)
        with tempfile.TemporaryDirectory() as folder, running("start", "--data", lived_through(Path(folder))) as said:
            take_results(browser, addresses(said)[0])
        browser.close()


@contextlib.contextmanager
def running(*command: str) -> Iterator[str]:
    """Run Talkoot on free ports; give what it says until it is ready."""
    ports = ["--port", free_port(), "--screens-port", free_port(), "--no-browser"]
    surroundings = {**os.environ, "COLUMNS": "300", "TERM": "dumb", "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", "import sys; from talkoot.cli import main; sys.exit(main())", *command, *ports],
        env=surroundings,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None  # noqa: S101
        said = ""
        for line in process.stdout:
            said += line
            if "Ctrl-C" in line:
                break
        try:
            yield said
        finally:
            process.send_signal(signal.SIGINT)
            process.stdout.read()


def free_port() -> str:
    """Give a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


def addresses(said: str) -> tuple[str, str]:
    """Find where the facilitator and the participants go."""
    facilitator = re.search(r"http://127\.0\.0\.1:\d+/voila/render/\S+", said)
    phones = re.search(r"http://\S+/j/\d{6}", said)
    if facilitator is None:
        raise SystemExit(said)
    return facilitator[0], phones[0] if phones else ""


def lived_through(folder: Path) -> str:
    """Give a data folder in which the invented workshop is over."""
    store = SqliteStore(folder / LEDGER_FILE)
    engine, sample = Engine(store), load_sample()
    replay_sample(engine, create_cycle(engine, sample.kit, name=sample.name, sample=True), sample=sample)
    store.close()
    return str(folder)


def take_workshop(browser: Browser, facilitator: str, phones: str) -> None:
    """Take a phone while people write; then the facilitator's window, the wall and the first screen."""
    phone = open_page(browser, phones, PHONE, scale=2)
    for button in ("Jatka", "Olen asiakas", "Selvä, aloitetaan"):
        phone.get_by_role("button", name=button).first.click()
    phone.locator("textarea").first.wait_for()
    take(phone, "phone")
    room = open_page(browser, f"{facilitator}&view=room", ROOM)
    room.get_by_text(re.compile(rf"{ANSWERED} on vastannut")).first.wait_for(timeout=PATIENCE_MS)
    window = open_page(browser, facilitator, ROOM)
    window.get_by_role("button", name="Sulje ja näytä tulos").first.click()
    for page, name in ((room, "room"), (window, "facilitator")):
        page.locator(".tk-note").first.wait_for()
        take(page, name)
    home = open_page(browser, re.sub(r"render/\w+\.ipynb", "render/home.ipynb", facilitator), ROOM)
    home.locator(RESULTS_LINK).first.wait_for()
    take(home, "home")


def take_results(browser: Browser, facilitator: str) -> None:
    """Take the results."""
    home = open_page(browser, facilitator, ROOM)
    home.locator(RESULTS_LINK).first.click()
    results = home.context.pages[-1]
    results.locator("main img, main svg").first.wait_for(timeout=PATIENCE_MS)
    take(results, "results")


def open_page(browser: Browser, address: str, size: dict[str, int], scale: float = 1) -> Page:
    """Open a page of a size."""
    page = browser.new_page(
        viewport={"width": size["width"], "height": size["height"]}, device_scale_factor=scale, locale="fi-FI"
    )
    page.set_default_timeout(60_000)
    page.goto(address)
    return page


def take(page: Page, name: str) -> None:
    """Take a picture, in as few colours as it bears."""
    picture = Image.open(io.BytesIO(page.screenshot(animations="disabled"))).convert("RGB")
    if picture.width > ROOM["width"] * 0.75:
        picture = picture.resize((picture.width * 3 // 4, picture.height * 3 // 4), Image.Resampling.LANCZOS)
    path = IMAGES / f"{name}.png"
    for colours in (256, 128, 64):
        picture.quantize(colours, dither=Image.Dither.NONE).save(path, optimize=True)
        if path.stat().st_size <= LARGEST_BYTES:
            break
    sys.stdout.write(f"{path.relative_to(IMAGES.parents[1])}  {path.stat().st_size // 1000} kB\n")


if __name__ == "__main__":
    main()
