"""A kit is made one's own: changed in the browser, saved, led, changed again, given on and deleted."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect

from talkoot.kits.load import load_kit
from talkoot.locales import Texts
from talkoot.methods import method
from tests.browser.chromium import new_laptop, new_phone
from tests.browser.installation import Installation
from tests.browser.phone import Phone
from tests.browser.test_accessibility import axe
from tests.browser.window import Window

pytestmark = pytest.mark.browser

FORUM = load_kit("client_forum")
TITLES = {each.id: each.title["fi"] for each in FORUM.activities}
QUESTION = "Mikä kuljetuksessa sujuu, mikä takkuaa?"


class Editor:
    """The screen on which a kit is changed.

    Parameters
    ----------
    window
        Where it is.
    """

    def __init__(self, window: Window) -> None:
        self.window = window
        self.page = window.page

    def begin_from(self, name: str, key: str = "home-make-own") -> None:
        """Open a kit from the first screen."""
        self.window.home()
        self.page.get_by_role("link", name=re.compile(f"{self.window.text(key)}.*{re.escape(name)}$")).click()
        expect(self.page.get_by_label(self.text("editor-name"), exact=True)).to_be_visible()

    def text(self, key: str, **values: object) -> str:
        """Give a text of the screen."""
        return self.window.text(key, "editor", **values)

    def press(self, key: str, **values: object) -> None:
        """Press a button of the screen."""
        self.window.press(key, "editor", **values)

    def fill(self, key: str, words: str) -> None:
        """Write into a field, and leave it."""
        field = self.page.get_by_label(self.text(key), exact=True)
        field.fill(words)
        field.blur()

    def told(self, words: str) -> None:
        """Wait until it says what became of something."""
        expect(self.page.get_by_role("status").filter(has_text=words)).to_be_visible()

    def save(self) -> None:
        """Save, and see that it is."""
        self.window.press("save", "parts")
        self.told(self.text("editor-saved"))

    def agenda(self) -> list[str]:
        """Give the titles as they stand."""
        return self.page.locator(".tk-part h3").all_inner_texts()

    def card(self, name: str) -> Locator:
        """Find a kit on the first screen."""
        heading = self.page.get_by_role("heading", level=3, name=name, exact=True)
        return self.page.get_by_role("listitem").filter(has=heading)


@pytest.fixture
def folder(installation: Installation) -> Path:
    """Where own kits are kept."""
    return installation.plan.ledger.parent / "workshop_kits"


def test_a_kit_is_made_ones_own_and_led(browser: Browser, installation: Installation, folder: Path) -> None:
    """From the first screen to the phone: removed, moved, added, worded, saved, read back, begun."""
    name = Texts("poll", "fi")("name")
    added = method("poll").example().title["fi"]
    with new_laptop(browser) as laptop, new_phone(browser) as of_phone:
        editor = Editor(Window(laptop, installation))
        editor.begin_from(FORUM.name["fi"])
        assert axe(editor.page) == []

        editor.press("editor-remove", what=TITLES["now_pairs"])
        editor.told(editor.text("editor-removed", what=TITLES["now_pairs"]))
        expect(editor.window.button("undo")).to_be_focused()
        editor.press("editor-up", what=TITLES["presenting"])
        editor.told(f"{TITLES['presenting']}: nyt paikalla 7/10")
        expect(editor.window.button("editor-up", "editor", what=TITLES["presenting"])).to_be_focused()

        editor.press("editor-add")
        expect(editor.page.locator(".tk-method-card")).to_have_count(6)
        editor.press("editor-more-methods")
        editor.page.get_by_label(editor.text("editor-search")).fill(name[:5])
        assert axe(editor.page) == []
        editor.page.get_by_role("button", name=re.compile(f"{editor.text('editor-take')}.*{re.escape(name)}$")).click()
        editor.told(added)
        assert editor.agenda()[-2] == added
        assert axe(editor.page) == []

        editor.press("editor-open", what=TITLES["now_alone"])
        editor.fill("editor-part-prompt", QUESTION)
        editor.fill("editor-name", "Kuljetusfoorumi")
        editor.save()
        assert editor.window.complaints == []

        kit = load_kit(folder / "kuljetusfoorumi")
        assert (kit.name["fi"], kit.activities[0].prompt["fi"]) == ("Kuljetusfoorumi", QUESTION)
        order = [part.title["fi"] for part in kit.agenda(kit.sessions[0])]
        assert order == editor.agenda()
        assert [each.id for each in kit.activities] == [
            "now_alone",
            "now_together",
            "choosing",
            "presenting",
            "solutions",
            "deciding",
            "poll",
        ]

        editor.window.home()
        card = editor.card("Kuljetusfoorumi")
        card.get_by_role("button", name=editor.window.text("home-take")).click()
        card.get_by_role("button", name=editor.window.text("home-begin")).click()
        code = editor.window.open_door()
        phone = Phone(of_phone, installation.address).come(code.replace(" ", ""))
        editor.window.start(TITLES["now_alone"])
        expect(phone.page.get_by_text(QUESTION).first).to_be_visible()


def test_a_mistake_is_told_where_it_is_and_nothing_is_saved_before_it_is_mended(
    browser: Browser, installation: Installation
) -> None:
    """Too many minutes; what builds on a later part, by its title; and the way back."""
    with new_laptop(browser) as laptop:
        editor = Editor(Window(laptop, installation))
        editor.begin_from(FORUM.name["fi"])
        editor.press("editor-open", what=TITLES["now_alone"])
        editor.fill("editor-part-minutes", "15")
        expect(editor.page.get_by_text(editor.text("editor-sum-over", over=10))).to_be_visible()
        editor.window.press("save", "parts")
        alert = editor.page.get_by_role("alert").filter(has_text=editor.text("editor-to-mend", mistakes=1)[:5].lower())
        expect(alert).to_be_visible()
        assert axe(editor.page) == []
        editor.window.press("undo")
        expect(editor.page.locator(".tk-mistakes")).to_have_count(0)
        editor.press("editor-close", what=TITLES["now_alone"])
        for _ in range(2):
            editor.press("editor-down", what=TITLES["now_alone"])
        part = editor.page.locator(".tk-part").filter(has_text=TITLES["now_together"])
        expect(part.locator(".tk-mistakes")).to_contain_text(f"nyt on ”{TITLES['now_alone']}”")
        assert editor.window.complaints == []


def test_what_was_not_saved_is_there_again_and_what_others_saved_is_not_written_over(
    browser: Browser, installation: Installation, folder: Path
) -> None:
    """A page that is left, a file that changes meanwhile, another name, a file taken along, and the end of it."""
    with new_laptop(browser) as laptop:
        editor = Editor(Window(laptop, installation))
        editor.page.on("dialog", lambda dialog: dialog.accept())
        editor.begin_from(FORUM.name["fi"])
        editor.fill("editor-name", "Kesken jäänyt")
        editor.told(editor.text("editor-unsaved"))
        editor.page.reload()
        editor.told(editor.text("editor-resumed"))
        expect(editor.page.get_by_label(editor.text("editor-name"), exact=True)).to_have_value("Kesken jäänyt")
        editor.save()
        file = folder / "kesken_jaanyt" / "kit.yaml"
        theirs = file.read_text(encoding="utf-8").replace("Kesken jäänyt", "Toisen muuttama")
        file.write_text(theirs, encoding="utf-8")
        editor.fill("editor-name", "Minun muuttamani")
        editor.window.press("save", "parts")
        editor.press("editor-save-other")
        editor.told(editor.text("editor-saved"))
        assert file.read_text(encoding="utf-8") == theirs
        assert load_kit(folder / "minun_muuttamani").name["fi"] == "Minun muuttamani"

        editor.window.home()
        expect(editor.card("Toisen muuttama")).to_be_visible()
        card = editor.card("Minun muuttamani")
        with editor.page.expect_download() as download:
            card.get_by_role("button", name=editor.window.text("home-kit-file")).click()
        saved = folder.parent / "along.yaml"
        download.value.save_as(saved)
        card.get_by_role("button", name=re.compile(f"^{editor.window.text('home-kit-delete')}")).click()
        assert axe(editor.page) == []
        card.get_by_role("button", name=editor.window.text("home-kit-delete-yes")).click()
        expect(card).to_have_count(0)
        assert not (folder / "minun_muuttamani").exists()
        editor.page.get_by_label(editor.window.text("home-take-kit-file")).set_input_files(saved)
        expect(card).to_be_visible()
        assert load_kit(folder / "minun_muuttamani").name["fi"] == "Minun muuttamani"
        assert editor.window.complaints == []


def test_it_fits_a_narrow_window(browser: Browser, installation: Installation) -> None:
    """Nothing has to be pushed sideways at 320 px, with a part open and all languages."""
    with new_laptop(browser) as laptop:
        editor = Editor(Window(laptop, installation))
        editor.page.set_viewport_size({"width": 320, "height": 700})
        editor.begin_from(FORUM.name["fi"])
        editor.press("editor-all-languages")
        editor.press("editor-open", what=TITLES["now_alone"])
        expect(editor.page.locator(".tk-part-form")).to_be_visible()
        assert editor.page.evaluate("document.documentElement.scrollWidth") == 320
        assert axe(editor.page) == []
