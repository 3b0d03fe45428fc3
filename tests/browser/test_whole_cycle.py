"""A co-development group is led through all its phases, as far as the files that the organisation gets."""

import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from PIL import Image
from playwright.sync_api import Browser, expect

from talkoot.kits.kit import Kit
from talkoot.kits.load import load_kit
from tests.browser.chromium import PROJECTOR, new_laptop, new_phone
from tests.browser.installation import Installation
from tests.browser.methods.dot_vote import DotVote
from tests.browser.phone import Deafness, Phone
from tests.browser.window import Room, Window
from tests.browser.workshop import Workshop, in_language, refusal

pytestmark = pytest.mark.browser

KIT = "co_development_group"
NAME = "Kuljetusten kehittäjät"


@pytest.fixture
def kit() -> Kit:
    """The kit that is led."""
    return load_kit(KIT)


@pytest.fixture
def window(browser: Browser, installation: Installation) -> Iterator[Window]:
    """The facilitator's window."""
    with new_laptop(browser) as laptop:
        yield Window(laptop, installation)


@pytest.fixture
def phones(browser: Browser, installation: Installation) -> Iterator[list[Phone]]:
    """Three phones; the last speaks Swedish."""
    with new_phone(browser) as one, new_phone(browser) as two, new_phone(browser, "sv") as three:
        yield [
            Phone(one, installation.address),
            Phone(two, installation.address),
            Phone(three, installation.address, "sv"),
        ]


def test_a_whole_cycle_is_led(
    window: Window, phones: list[Phone], kit: Kit, installation: Installation, tmp_path: Path
) -> None:
    """From the first screen to the exports."""
    late = Deafness(phones[0])
    take_kit(window, kit)
    code, room = open_workshop(window)
    for phone, perspective in zip(phones, ("client", "worker", "relative"), strict=True):
        join(phone, code, perspective)
        assert phone.page.evaluate("() => window.isSecureContext") is False
    expect(room.page.get_by_text(window.text("present", present=3))).to_be_visible()

    workshop = Workshop(kit, window, room, phones)
    for phase in kit.phases:
        window.go_to(phase)
        for activity in (each for each in kit.activities if each.phase == phase):
            if activity.id == "ideas":
                starting_is_undone(workshop)
            if activity.id == "target":
                workshop.begin(activity)
                late_vote_is_refused(workshop, late)
                continue
            workshop.lead(activity)
            if activity.id == "working":
                phones_are_dimmed(workshop)

    end_gathering(workshop)
    files = export(window, tmp_path)
    read_back(files, workshop, installation)
    assert window.complaints == []
    for phone in phones:
        assert [each for each in phone.complaints if "Content Security" in each or "Error" in each] == []


def take_kit(window: Window, kit: Kit) -> None:
    """Make a cycle from the kit, by the first screen."""
    window.home()
    card = window.page.get_by_role("listitem").filter(
        has=window.page.get_by_role("heading", name=kit.name["fi"], exact=True)
    )
    card.get_by_role("button").click()
    card.get_by_label(window.text("home-name")).fill(NAME)
    card.get_by_role("button", name=window.text("home-begin"), exact=True).click()
    expect(window.page.get_by_text(NAME, exact=True)).to_be_visible()
    expect(window.agenda).to_be_visible()


def open_workshop(window: Window) -> tuple[str, Room]:
    """Open the door; the wall shows the code, and enlarges it."""
    code = window.open_door()
    room = window.room()
    room.page.set_viewport_size(PROJECTOR)
    expect(room.page.locator(".tk-join-code")).to_have_text(code)
    room.page.bring_to_front()
    room.page.locator(".tk-join").click()
    dialog = room.page.get_by_role("dialog", name=window.text("join-title"))
    expect(dialog.locator(".tk-join-code")).to_have_text(code)
    expect(dialog.get_by_role("img", name=window.text("join-qr")).locator("path")).to_have_attribute(
        "d", re.compile(r"^M.{200,}")
    )
    box = dialog.bounding_box()
    assert box is not None
    assert box["width"] * box["height"] > 0.9 * PROJECTOR["width"] * PROJECTOR["height"]
    dialog.get_by_role("button").click()
    expect(dialog).to_have_count(0)
    window.page.bring_to_front()
    return code, room


def join(phone: Phone, code: str, perspective: str) -> None:
    """Come in by typing the code."""
    phone.open().enter(code).agree(perspective)
    expect(phone.page.get_by_role("heading", name=phone.text("waiting-title"))).to_be_visible()
    assert phone.page.evaluate("() => document.documentElement.lang") == phone.language


def starting_is_undone(workshop: Workshop) -> None:
    """Start the first activity by mistake, and take that back."""
    activity = workshop.kit.activities[0]
    title = activity.title["fi"]
    workshop.window.start(title)
    workshop.room.title(title)
    workshop.window.press("undo")
    workshop.window.status(title, "status-planned")
    expect(workshop.room.page.get_by_role("heading", name=title)).to_have_count(0)


def late_vote_is_refused(workshop: Workshop, deafness: Deafness) -> None:
    """Vote after the reveal on a phone that has not heard of it yet: it says so, in words."""
    activity = next(each for each in workshop.kit.activities if each.id == "target")
    late, *others = workshop.phones
    options = activity.settings["options"]
    for phone in others:
        DotVote(phone).vote({in_language(options[0]["text"], phone.language): 3})
    DotVote(late).mark({options[1]["text"]["fi"]: 1})
    deafness.deafen("delta", "view")
    workshop.window.reveal(activity.title["fi"])
    expect(others[0].page.locator(".tk-twin")).to_be_visible()
    late.press("send-dots", "dot_vote")
    expect(late.page.get_by_text(refusal(late, "closed"))).to_be_visible()
    deafness.deafen()
    late.page.reload()
    expect(late.page.locator(".tk-twin")).to_be_visible()
    expect(late.page.get_by_text(late.text("sent-closed", "dot_vote"))).to_have_count(0)


def phones_are_dimmed(workshop: Workshop) -> None:
    """Let people look up, and down again."""
    workshop.window.press("look-up")
    for phone in workshop.phones:
        phone.title(phone.text("look-up"))
    expect(workshop.room.page.get_by_text(workshop.window.text("room-look-up"))).to_be_visible()
    workshop.window.press("look-up")
    for phone in workshop.phones:
        expect(phone.page.get_by_role("heading", name=phone.text("look-up"))).to_have_count(0)


def end_gathering(workshop: Workshop) -> None:
    """End it: the phones thank, and say where results are told."""
    workshop.window.press("end")
    workshop.window.press("end-yes")
    for phone in workshop.phones:
        phone.title(phone.text("thanks-title"))
        expect(phone.page.get_by_text(in_language(workshop.kit.told_where, phone.language))).to_be_visible()
    expect(workshop.room.page.get_by_role("heading", name=workshop.window.text("room-thanks"))).to_be_visible()


def export(window: Window, folder: Path) -> dict[str, list[Path]]:
    """Go to the results and press each button."""
    window.page.get_by_role("link", name=window.text("results"), exact=True).click()
    expect(window.page.get_by_role("heading", level=1, name=window.text("results"))).to_be_visible()
    kinds = ("report", "workbook", "pictures", "archive")
    return {kind: window.download(f"file-{kind}", folder) for kind in kinds}


def read_back(files: dict[str, list[Path]], workshop: Workshop, installation: Installation) -> None:
    """Open every file and find in it what was given."""
    activities = workshop.kit.activities
    (cycle,) = [each for each in installation.ledger.engine.store.summaries() if each.data["name"]["fi"] == NAME]

    (report,) = files["report"]
    document = Document(str(report))
    text = "\n".join([paragraph.text for paragraph in document.paragraphs] + cells_of(document))
    for activity in activities:
        assert activity.title["fi"] in text
    assert "Kuljettaja soittaa, jos on myöhässä (carry_on)" in text
    assert "Tieto ei kulje sijaiselle (now_talk)" in text
    assert len(document.inline_shapes) >= len(activities) / 2

    (workbook,) = files["workbook"]
    book = load_workbook(workbook)
    assert len(book.sheetnames) == 1 + len(activities)
    values = {str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None}
    for given in workshop.given.values():
        assert set(given) <= values
    assert "Kuljettaja soittaa, jos on myöhässä (keepers)" in values

    titles = {activity.title["fi"] for activity in activities}
    (pack,) = files["pictures"]
    with zipfile.ZipFile(pack) as pictures:
        assert len(pictures.namelist()) >= len(activities) / 2
        for name in pictures.namelist():
            with pictures.open(name) as file, Image.open(file) as image:
                assert image.format == "PNG"
                assert image.width > 600
                assert image.info["Title"] in titles
                assert image.info["Description"]

    (archive,) = files["archive"]
    lines = [json.loads(line) for line in archive.read_text(encoding="utf-8").splitlines()]
    kinds = {line.get("kind") for line in lines}
    assert {"NoteAdded", "DotsPlaced", "HighlightAdded", "DecisionMade"} <= kinds
    events = list(installation.ledger.engine.store.read(cycle=cycle.cycle))
    assert sum("kind" in line for line in lines) == len(events)


def cells_of(document: object) -> list[str]:
    """Give the texts of all tables of a report."""
    return [cell.text for table in document.tables for row in table.rows for cell in row.cells]  # type: ignore[attr-defined]
