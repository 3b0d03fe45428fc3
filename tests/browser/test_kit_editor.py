"""A kit is made one's own: changed in the browser, saved, led, changed again, given on and deleted."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect

from talkoot.kits.check import mistakes
from talkoot.kits.load import kit_files, load_kit
from talkoot.locales import LANGUAGE_NAMES, Texts
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
        expect(self.page.get_by_label(self.text("field-kit-name"), exact=True)).to_be_visible()

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

    def open_group(self, title: str) -> None:
        """Open fields that are behind a press."""
        self.page.locator("summary").filter(has_text=self.text(title)).click()

    def group(self, label: str) -> Locator:
        """Find a list by what it is called."""
        return self.page.get_by_role("group", name=self.text(label), exact=True)

    def gathering(self, name: str) -> Locator:
        """Find a gathering by its name."""
        heading = self.page.get_by_role("heading", level=2, name=name, exact=True)
        return self.page.locator("section.tk-card").filter(has=heading)

    def add_to(self, gathering: Locator, name: str) -> None:
        """Add an activity to a gathering, by the name of its method."""
        gathering.get_by_role("button", name=self.text("editor-add"), exact=True).click()
        self.press("editor-more-methods")
        self.page.get_by_label(self.text("editor-search")).fill(name)
        gathering.get_by_role("button", name=re.compile(f"{self.text('editor-take')}.*{re.escape(name)}$")).click()
        self.told(self.text("editor-added", what="")[:8])

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
        expect(editor.window.button("editor-open", "editor", what=TITLES["now_together"])).to_be_focused()
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
        editor.fill("field-prompt", QUESTION)
        editor.fill("field-kit-name", "Kuljetusfoorumi")
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


BREAK = Texts("editor", "fi")("field-kind-break")
METHODS = ("poll", "scale")
EXAMPLES = [method(each).example() for each in METHODS]


def test_a_gathering_with_a_break_and_two_activities_makes_a_kit_of_ones_own(
    browser: Browser, installation: Installation, folder: Path
) -> None:
    """Nothing is written by hand: the file that comes of it has no mistakes, keeps its comments, and is led."""
    with new_laptop(browser) as laptop:
        editor = Editor(Window(laptop, installation))
        editor.begin_from(FORUM.name["fi"])
        editor.fill("field-kit-name", "Kahden illan foorumi")
        editor.open_group("editor-languages")
        for language in ("sv", "en"):
            editor.page.get_by_label(LANGUAGE_NAMES[language], exact=True).uncheck()
        add_an_evening(editor)
        bring_to_the_evening_and_back_by_keys(editor)
        say_who_is_needed_and_plan_b(editor)
        assert axe(editor.page) == []
        editor.save()

        file = folder / "kahden_illan_foorumi" / "kit.yaml"
        command = "import sys; from talkoot.cli import main; sys.exit(main())"
        checked = [sys.executable, "-c", command, "kits", "check", str(file)]
        subprocess.run(checked, check=True, capture_output=True)
        assert mistakes(file) == []
        kit = load_kit(file)
        evening = [each.title["fi"] for each in kit.agenda(kit.sessions[1])]
        assert evening == [EXAMPLES[0].title["fi"], BREAK, EXAMPLES[1].title["fi"], TITLES["deciding"]]
        assert kit.staff[-1].role == {"fi": "Ovella vastaanottaja"}
        assert kit.without_phones[-2] == {"fi": "Pyydä naapurilta puhelin lainaksi."}
        comments = re.findall(r"^ *#.*$", kit_files()["client_forum"].read_text(encoding="utf-8"), re.MULTILINE)
        assert set(comments) <= set(file.read_text(encoding="utf-8").splitlines())

        editor.page.get_by_role("link", name=editor.text("editor-begin")).click()
        expect(editor.page.get_by_label(editor.window.text("home-name"))).to_be_focused()
        expect(editor.page.get_by_label(editor.window.text("home-name"))).to_have_value("Kahden illan foorumi")
        editor.window.press("home-begin")
        editor.window.open_door()
        editor.window.start(TITLES["now_alone"])
        assert editor.window.complaints == []


def add_an_evening(editor: Editor) -> None:
    """Add a gathering with a name, two activities, and a break between them; its minutes add up."""
    editor.press("editor-session-add")
    editor.told(editor.text("editor-session-added"))
    name = editor.page.get_by_label(editor.text("field-kitsession-name"), exact=True).last
    expect(name).to_be_focused()
    name.fill("Toinen ilta")
    name.blur()
    evening = editor.gathering("Toinen ilta")
    for each in METHODS:
        editor.add_to(evening, Texts(each, "fi")("name"))
    evening.get_by_role("button", name=editor.text("editor-add-moment"), exact=True).click()
    evening.get_by_role("button", name=BREAK, exact=True).click()
    editor.told(editor.text("editor-added-moment", what=BREAK, minutes=15))
    expect(evening.get_by_role("button", name=editor.text("editor-close", what=BREAK), exact=True)).to_be_focused()
    evening.get_by_role("button", name=editor.text("editor-up", what=BREAK), exact=True).click()
    expect(evening.locator(".tk-part h3")).to_have_text([EXAMPLES[0].title["fi"], BREAK, EXAMPLES[1].title["fi"]])
    minutes = sum(each.minutes for each in EXAMPLES) + 15
    expect(evening.locator(".tk-sum").first).to_contain_text(editor.text("editor-sum", planned=minutes, minutes=60))
    assert axe(editor.page) == []
    evening.get_by_role("button", name=editor.text("editor-close", what=BREAK), exact=True).click()


def bring_to_the_evening_and_back_by_keys(editor: Editor) -> None:
    """The last activity of the forum goes to the new gathering; the keys undo it, and do it again."""
    evening = editor.gathering("Toinen ilta")
    title = TITLES["deciding"]
    editor.press("editor-open", what=title)
    editor.page.get_by_label(editor.text("editor-part-session"), exact=True).select_option("Toinen ilta")
    editor.told(editor.text("editor-brought", what=title, session="Toinen ilta"))
    expect(editor.window.button("editor-close", "editor", what=title)).to_be_focused()
    editor.page.keyboard.press("Control+z")
    expect(evening.get_by_role("heading", level=3, name=title)).to_have_count(0)
    editor.page.keyboard.press("Control+y")
    expect(evening.get_by_role("heading", level=3, name=title)).to_be_visible()


def say_who_is_needed_and_plan_b(editor: Editor) -> None:
    """Two lists of the kit get an entry each; one of them moves up by the keys alone."""
    editor.open_group("editor-preparations")
    staff = editor.group("field-staff")
    staff.get_by_role("button", name=f"{editor.text('editor-entry-add')}: {editor.text('field-staff')}").click()
    role = staff.get_by_label(editor.text("field-role"), exact=True).last
    expect(role).to_be_focused()
    role.fill("Ovella vastaanottaja")
    role.blur()
    editor.open_group("editor-plan_b")
    what, last = editor.text("field-without_phones"), len(FORUM.without_phones) + 1
    editor.group("field-without_phones").get_by_role("button", name=editor.text("editor-entry-add")).click()
    editor.told(editor.text("editor-entry-added", number=last, what=what))
    expect(editor.group("field-without_phones").get_by_role("textbox").last).to_be_focused()
    editor.page.keyboard.type("Pyydä naapurilta puhelin lainaksi.")
    editor.page.keyboard.press("Tab")
    up = editor.text("editor-entry-up", number=last, what=what)
    expect(editor.page.get_by_role("button", name=up, exact=True)).to_be_focused()
    editor.page.keyboard.press("Enter")
    editor.told(editor.text("editor-entry-moved", what=what, now=last - 1, all=last))


def test_a_mistake_is_told_where_it_is_and_nothing_is_saved_before_it_is_mended(
    browser: Browser, installation: Installation
) -> None:
    """Too many minutes; what builds on a later part, by its title; and the way back."""
    with new_laptop(browser) as laptop:
        editor = Editor(Window(laptop, installation))
        editor.begin_from(FORUM.name["fi"])
        editor.press("editor-open", what=TITLES["now_alone"])
        editor.fill("field-minutes", "15")
        expect(editor.page.get_by_text(editor.text("editor-sum-over", over=10))).to_have_count(2)
        editor.window.press("save", "parts")
        alert = editor.page.get_by_role("alert").filter(has_text=editor.text("editor-to-mend", mistakes=1)[:5].lower())
        expect(alert).to_be_visible()
        assert axe(editor.page) == []
        editor.press("editor-close", what=TITLES["now_alone"])
        editor.press("editor-mend")
        expect(editor.page.get_by_label(editor.text("field-kitsession-minutes"), exact=True)).to_be_focused()
        editor.window.press("undo")
        expect(editor.page.locator(".tk-mistakes")).to_have_count(0)
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
        editor.fill("field-kit-name", "Kesken jäänyt")
        editor.told(editor.text("editor-unsaved"))
        editor.page.reload()
        editor.told(editor.text("editor-resumed"))
        expect(editor.page.get_by_label(editor.text("field-kit-name"), exact=True)).to_have_value("Kesken jäänyt")
        editor.save()
        file = folder / "kesken_jaanyt" / "kit.yaml"
        theirs = file.read_text(encoding="utf-8").replace("Kesken jäänyt", "Toisen muuttama")
        file.write_text(theirs, encoding="utf-8")
        editor.fill("field-kit-name", "Minun muuttamani")
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
    """Nothing has to be pushed sideways at 320 px, with a part and every list open, and all languages."""
    with new_laptop(browser) as laptop:
        editor = Editor(Window(laptop, installation))
        editor.page.set_viewport_size({"width": 320, "height": 700})
        editor.begin_from(FORUM.name["fi"])
        editor.press("editor-all-languages")
        editor.press("editor-open", what=TITLES["now_alone"])
        expect(editor.page.locator(".tk-part-form")).to_be_visible()
        editor.page.evaluate("for (const each of document.querySelectorAll('details')) { each.open = true }")
        assert editor.page.evaluate("document.documentElement.scrollWidth") == 320
        assert axe(editor.page) == []
