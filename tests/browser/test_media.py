"""Pictures and sound from a phone to the wall: on plain http, over a bad network, and gone when they are taken back."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from docx import Document
from playwright.sync_api import Browser, Page, Route, expect

from talkoot.export.everything import export_cycle
from talkoot.locales import Texts
from talkoot.methods.permissions import USES
from tests.browser.chromium import new_laptop, new_phone
from tests.browser.installation import HOST, Installation
from tests.browser.phone import Phone
from tests.browser.test_accessibility import axe
from tests.factories import ACTIVITY, PARTICIPANTS, Workshop
from tests.media.samples import CAMERA, COMMENT, PLACE, TAKEN, opened, photograph, wav

pytestmark = pytest.mark.browser

TITLE = f"Osio {ACTIVITY}"
SHOWS = "Ramppi, jonka edessä on lumivalli"


@pytest.fixture
def workshop(installation: Installation) -> Workshop:
    """A diary that takes pictures and sound."""
    found = Workshop.of("diary", {"pictures": True, "sound": True}, engine=installation.ledger.engine)
    found.accepted("open_door")
    return found


@pytest.fixture
def phone(browser: Browser, installation: Installation, workshop: Workshop) -> Iterator[Phone]:
    """A phone that has come in; nothing that it did broke the page's policy."""
    with ExitStack() as contexts:
        found = Phone(contexts.enter_context(new_phone(browser)), installation.address)
        found.come(str(workshop.state.door.code))
        found.title(TITLE)
        assert found.page.evaluate("() => window.isSecureContext") is False
        yield found
        assert [each for each in found.complaints if "Content Security Policy" in each] == []


def choose(phone: Phone, file: Path, accept: str = "image/*") -> None:
    """Choose a file, as from a gallery."""
    phone.page.locator(f"input[type=file][accept='{accept}']:not([capture])").set_input_files(file)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A photograph with all that a camera tells."""
    found = tmp_path / "IMG_0001.jpg"
    found.write_bytes(photograph((3000, 2000)))
    assert all(each.encode() in found.read_bytes() for each in (CAMERA, PLACE, TAKEN, COMMENT))
    return found


def is_drawn(page: Page, alt: str) -> None:
    """Wait until the picture of an observation is not only there but has been drawn."""
    found = page.locator("li.tk-noticed").get_by_role("img", name=alt)
    expect(found).to_be_visible()
    expect(found).to_have_js_property("complete", value=True)
    assert found.evaluate("picture => picture.naturalWidth") == 1600


def kept(workshop: Workshop) -> list[bytes]:
    """Give the pictures and sounds that the ledger holds for the workshop."""
    return [each.content for each in workshop.engine.store.blobs(workshop.cycle)]


def test_a_picture_goes_from_a_phone_to_the_wall_and_tells_of_nobody(
    phone: Phone, workshop: Workshop, installation: Installation, browser: Browser, picture: Path
) -> None:
    """The wall shows it while the hub is away: it comes from the kernel."""
    choose(phone, picture)
    phone.page.get_by_label(phone.text("picture-shows", "parts")).fill(SHOWS)
    phone.press("notice-send", "diary")
    is_drawn(phone.page, SHOWS)
    (content,) = kept(workshop)
    assert opened(content).size == (1600, 1067)
    ledger = bytes_of(installation.plan.ledger)
    for each in (CAMERA, PLACE, TAKEN, COMMENT):
        assert each.encode() not in content
        assert each.encode() not in ledger
    assert not any(name in address for address in phone.requested for name in ("secret", phone_secret(phone)))
    installation.stop_hub()
    try:
        with new_laptop(browser) as laptop:
            wall = laptop.new_page()
            wall.goto(installation.screen("2_current_state", view="room", cycle=workshop.cycle))
            is_drawn(wall, SHOWS)
    finally:
        installation.start_hub()


def bytes_of(ledger: Path) -> bytes:
    """Read the ledger with what lies beside it, in another process: closing its file here would drop SQLite's locks."""
    files = [str(each) for each in ledger.parent.glob(f"{ledger.name}*")]
    code = "import pathlib, sys; [sys.stdout.buffer.write(pathlib.Path(each).read_bytes()) for each in sys.argv[1:]]"
    return subprocess.run([sys.executable, "-c", code, *files], capture_output=True, check=True).stdout


def phone_secret(phone: Phone) -> str:
    """Give what only this phone knows."""
    return str(phone.page.evaluate("() => localStorage.getItem('talkoot:secret')"))


def test_a_picture_outlives_a_lost_link_and_a_reload_and_arrives_once(
    phone: Phone, workshop: Workshop, picture: Path
) -> None:
    """What was chosen is kept until it has come."""
    choose(phone, picture)
    chosen = phone.page.get_by_role("img", name=phone.text("picture-chosen", "parts"))
    expect(chosen).to_be_visible()
    phone.page.reload()
    expect(chosen).to_be_visible()
    lost: list[str] = []

    def lose(route: Route) -> None:
        """Let the network fail, and at last the answer alone."""
        if len(lost) < 2:
            if lost:
                route.fetch(url=route.request.url.replace(HOST, "127.0.0.1"))
            lost.append(route.request.method)
            route.abort()
        else:
            route.continue_()

    phone.page.route("**/api/media/*/*", lose)
    phone.press("notice-send", "diary")
    expect(phone.page.get_by_text(phone.text("media-sending", "parts"))).to_be_visible()
    is_drawn(phone.page, phone.text("picture-without-words", "parts"))
    assert lost == ["POST", "POST"]
    assert len(kept(workshop)) == 1
    expect(chosen).to_have_count(0)


def test_a_recording_is_chosen_as_a_file_where_there_is_no_microphone(
    phone: Phone, workshop: Workshop, tmp_path: Path
) -> None:
    """And what is no sound is refused in words, and stays to be looked at."""
    assert phone.page.get_by_role("button", name=phone.text("sound-begin", "parts")).count() == 0
    broken = tmp_path / "puhe.wav"
    broken.write_bytes(b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    choose(phone, broken, "audio/*")
    phone.press("notice-send", "diary")
    expect(phone.page.get_by_text(Texts("errors", "fi")("error-media-unknown"))).to_be_visible()
    phone.press("sound-remove", "parts")
    (tmp_path / "puhe.wav").write_bytes(wav())
    choose(phone, tmp_path / "puhe.wav", "audio/*")
    phone.press("notice-send", "diary")
    expect(phone.page.locator("li.tk-noticed audio")).to_have_js_property("readyState", value=4)
    assert kept(workshop) == [wav()]


def test_what_is_deleted_takes_its_picture_along(phone: Phone, workshop: Workshop, picture: Path) -> None:
    """At once, and for good."""
    choose(phone, picture)
    phone.press("notice-send", "diary")
    is_drawn(phone.page, phone.text("picture-without-words", "parts"))
    phone.page.locator("li.tk-noticed").get_by_role("button", name=phone.text("delete", "parts")).click()
    expect(phone.page.locator("li.tk-noticed")).to_have_count(0)
    assert kept(workshop) == []


def test_a_person_says_what_a_picture_may_be_used_for_and_takes_it_back(
    phone: Phone, workshop: Workshop, picture: Path, browser: Browser, tmp_path: Path
) -> None:
    """On another phone too, by one's own link, when the activity is closed (F26)."""
    choose(phone, picture)
    phone.page.get_by_label(phone.text("picture-shows", "parts")).fill(SHOWS)
    room, report, published = (phone.page.get_by_label(phone.text(f"use-{use}", "parts")) for use in USES)
    expect(room).to_be_checked()
    expect(report).not_to_be_checked()
    expect(published).not_to_be_checked()
    assert axe(phone.page) == []
    report.check()
    phone.press("notice-send", "diary")
    is_drawn(phone.page, SHOWS)
    allowed = phone.text("uses-given", "parts", uses="tämä työpaja, raportti")
    expect(phone.page.get_by_text(allowed)).to_be_visible()
    assert SHOWS in in_report(workshop, tmp_path / "before")
    workshop.accepted("close_activity", {"activity": ACTIVITY})
    with new_phone(browser) as context:
        another = Phone(context, phone.address)
        another.open(f"/j/{workshop.state.door.code}#{phone_secret(phone)}")
        another.agree()
        expect(another.page.get_by_text(allowed)).to_be_visible()
        another.page.get_by_text(another.text("uses-change", "parts")).click()
        another.page.get_by_label(another.text("use-report", "parts")).uncheck()
        expect(another.page.get_by_text(another.text("uses-given", "parts", uses="tämä työpaja"))).to_be_visible()
        assert axe(another.page) == []
    assert SHOWS not in in_report(workshop, tmp_path / "after")


def in_report(workshop: Workshop, folder: Path) -> list[str]:
    """Give what the pictures in the report show."""
    workshop.engine.catch_up()
    (file,) = export_cycle(workshop.engine, workshop.cycle, folder, only=["report"])
    return [str(each._inline.docPr.get("descr")) for each in Document(str(file)).inline_shapes]


def test_without_the_facilitators_leave_nothing_can_be_chosen(browser: Browser, installation: Installation) -> None:
    """Off by default (F26)."""
    workshop = Workshop.of("diary", engine=installation.ledger.engine)
    workshop.accepted("open_door")
    with new_phone(browser) as context:
        phone = Phone(context, installation.address).come(str(workshop.state.door.code))
        phone.title(TITLE)
        assert phone.page.locator("input[type=file]").count() == 0


def test_a_person_sees_what_the_service_answers_on_the_next_visit(browser: Browser, installation: Installation) -> None:
    """And nobody else who was not meant to read the story."""
    workshop = Workshop.of("story", engine=installation.ledger.engine)
    workshop.accepted("open_door")
    with new_phone(browser) as context:
        phone = Phone(context, installation.address).come(str(workshop.state.door.code))
        page = phone.page
        page.get_by_label(phone.text("tell-label", "story")).fill("Odotin kyytiä kaksi tuntia.")
        page.get_by_label(phone.text("readers-service", "story")).check()
        phone.press("tell-send", "story")
        expect(page.get_by_text(phone.text("reply-none", "story"))).to_be_visible()
        workshop.engine.catch_up()
        (event,) = [each for each in workshop.history if each.kind == "StoryAdded"]
        reply = {"story": event.data["id"], "state": "change_made", "text": "Kuljettajat soittavat nyt ensin."}
        workshop.accepted("reply_to_story", reply, activity=ACTIVITY)
        expect(page.get_by_text("Kuljettajat soittavat nyt ensin.")).to_be_visible()
        page.reload()
        expect(page.get_by_text(phone.text("reply-change_made", "story"))).to_be_visible()
        assert workshop.activity.method.own(workshop.activity.state, PARTICIPANTS[0].respondent) == {}
