"""Typing in what people wrote on paper: by keyboard alone, sheet after sheet, at a scribe's link and at the window."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Route, expect

from talkoot.locales import Texts
from tests.browser.chromium import new_laptop, new_phone
from tests.browser.installation import Installation
from tests.browser.methods.sticky_notes import StickyNotes
from tests.browser.phone import Deafness, Phone
from tests.browser.sheets import (
    KEY,
    SCREEN,
    Keyboard,
    begin,
    begin_at,
    entries_of,
    events_of,
    field,
    opener,
    said,
    text,
    type_in,
    typing,
    workshop_of,
)
from tests.browser.test_accessibility import axe
from tests.browser.window import Window
from tests.factories import Workshop

pytestmark = pytest.mark.browser

#: Widths at which a scribe may sit: a narrow phone, and a laptop.
NARROW, LAPTOP = {"width": 320, "height": 640}, {"width": 1280, "height": 720}
WORKS, FAILS = "Mikä toimii", "Mikä ei toimi"
COLUMNS: dict[str, Any] = {"columns": [{"id": "works", "text": {"fi": WORKS}}, {"id": "fails", "text": {"fi": FAILS}}]}
OPTIONS = [{"id": "rides", "text": {"fi": "Kuljetukset"}}, {"id": "advice", "text": {"fi": "Neuvonta"}}]
#: What stood on five sheets of paper: whose side, and three notes in each column.
SHEETS = [
    (side, [(column, f"{thing} ({number})") for column, things in NOTES for thing in things])
    for number, side in enumerate(("client", "client", "relative", "relative", "worker"), start=1)
    for NOTES in [
        (
            ("works", ("Kyyti tuli ajoissa", "Kuljettaja odotti ovella", "Sijainen tunsi talon tavat")),
            ("fails", ("Puhelimeen ei vastata iltapäivällä", "Ohje oli vain englanniksi", "Joka kerta uusi ihminen")),
        )
    ]
]


@pytest.fixture
def phone(browser: Browser, installation: Installation) -> Iterator[Phone]:
    """What a scribe types on."""
    with new_phone(browser, "fi", viewport=LAPTOP) as context:
        yield Phone(context, installation.address)


@pytest.fixture
def window(browser: Browser, installation: Installation) -> Iterator[Window]:
    """The facilitator's window."""
    with new_laptop(browser) as laptop:
        window = Window(laptop, installation)
        yield window
        assert window.complaints == []


def type_sheets(keyboard: Keyboard) -> None:
    """Type the five sheets as they lie on the table: column by column, then the next one."""
    place, on = 0, "client"
    sides = ["client", "relative", "worker", "other", ""]
    for number, (side, notes) in enumerate(SHEETS):
        if number:
            keyboard.press("F9")
        while on != side:
            keyboard.press("F4")
            on = sides[(sides.index(on) + 1) % len(sides)]
        for column, words in notes:
            if column != ("works", "fails")[place]:
                keyboard.press("F8")
                place = 1 - place
            keyboard.write(words)
            keyboard.press("Enter")


def assert_all_typed_in(workshop: Workshop) -> None:
    """None is lost, none doubled; each is its own person's, in its column, from paper."""
    events = events_of(workshop, "NoteAdded")
    assert sorted((event.data["column"], event.data["text"]) for event in events) == sorted(
        note for _, notes in SHEETS for note in notes
    )
    assert {event.data["channel"] for event in events} == {"paper"}
    by_person: dict[str, set[tuple[str | None, str]]] = {}
    for event in events:
        by_person.setdefault(event.respondent, set()).add((event.data["perspective"], event.data["text"][-3:]))
    assert sorted(by_person.values(), key=str) == sorted(
        ({(side, f"({number})")} for number, (side, _) in enumerate(SHEETS, start=1)), key=str
    )


def test_thirty_notes_on_five_sheets_by_keyboard_alone(phone: Phone, installation: Installation) -> None:
    """Two columns, three sides; the field keeps the keyboard all the time."""
    workshop = workshop_of(installation, **COLUMNS)
    keyboard = begin(phone, workshop)
    expect(field(phone.page)).to_be_focused()
    type_sheets(keyboard)
    expect(typing(phone.page)).to_contain_text(text("typing-count", lines=30, people=5))
    expect(field(phone.page)).to_be_focused()
    assert_all_typed_in(workshop)


PART = "**/static/page.scribe.js*"


def parts_asked_for(phone: Phone) -> list[str]:
    """Give the addresses under which a phone asked for what only scribes need."""
    return [each for each in phone.requested if "scribe.js" in each]


def test_only_who_comes_by_a_scribes_link_is_sent_what_a_scribe_needs(
    phone: Phone, browser: Browser, installation: Installation
) -> None:
    """Neither those who take part, nor where one hands the phone on."""
    workshop = workshop_of(installation, **COLUMNS)
    phone.come(workshop.state.door.code)
    StickyNotes(phone).write("Kyyti tuli ajoissa", WORKS)
    phone.press("menu")
    phone.press("next-person")
    phone.press("next-person-sure")
    phone.agree("relative")
    StickyNotes(phone).write("Ohje oli vain englanniksi", FAILS)
    assert parts_asked_for(phone) == []
    with new_phone(browser, "fi") as context:
        scribe = Phone(context, installation.address)
        begin(scribe, workshop)
        (asked,) = parts_asked_for(scribe)
        assert asked.startswith(f"{installation.address}/static/page.scribe.js?v=")


def test_what_a_scribe_needs_comes_when_the_network_is_back(phone: Phone, installation: Installation) -> None:
    """Until then the page says so, and nothing can be written in nobody's name. Each try asks another address."""
    workshop = workshop_of(installation, **COLUMNS)
    is_back = False
    phone.page.route(PART, lambda route: route.continue_() if is_back else route.abort())
    phone.open(f"/s/{workshop.state.door.code}#{KEY}")
    phone.press("go-on")
    phone.press("they-are-client")
    late = phone.page.get_by_role("status").get_by_text(phone.text("loading-late"))
    expect(late).to_be_visible()
    expect(phone.page.get_by_role("textbox")).to_have_count(0)
    for _ in range(2):
        with phone.page.expect_request(PART):
            pass
    is_back = True
    keyboard = type_in(phone.page)
    expect(late).to_have_count(0)
    keyboard.write("Kyyti tuli ajoissa")
    keyboard.press("Enter")
    expect(typing(phone.page)).to_contain_text(text("typing-count", lines=1, people=1))
    assert [event.data["channel"] for event in events_of(workshop, "NoteAdded")] == ["paper"]
    asked = parts_asked_for(phone)
    assert len(set(asked)) == len(asked) > 2
    assert [each for each in phone.complaints if "Content Security Policy" in each] == []


def test_a_scribe_whose_part_comes_late_begins_at_the_title(phone: Phone, installation: Installation) -> None:
    """As everybody does: who listens hears what is asked, and the scribe's bar stands before it."""
    workshop = workshop_of(installation, **COLUMNS)
    held: list[Route] = []
    phone.page.route(PART, lambda route: held.append(route))  # noqa: PLW0108 - playwright marks what it calls
    phone.open(f"/s/{workshop.state.door.code}#{KEY}")
    phone.press("go-on")
    phone.press("they-are-client")
    expect(phone.page.get_by_role("status").get_by_text(phone.text("loading"))).to_be_visible()
    assert axe(phone.page) == []
    held[0].continue_()
    expect(phone.page.get_by_role("heading", level=1)).to_be_focused()
    expect(opener(phone.page)).to_be_visible()
    assert axe(phone.page) == []


def test_the_facilitator_types_in_sheets_at_the_window(window: Window, installation: Installation) -> None:
    """With the same keys."""
    workshop = workshop_of(installation, **COLUMNS)
    keyboard = begin_at(window, workshop)
    expect(field(window.page)).to_be_focused()
    keyboard.press("F4")  # nobody's side is told there until somebody says it
    type_sheets(keyboard)
    expect(typing(window.page)).to_contain_text(text("typing-count", lines=30, people=5))
    assert_all_typed_in(workshop)


@pytest.mark.parametrize("place", ["phone", "window"])
def test_the_last_one_is_taken_back_and_put_right_by_keyboard(
    place: str, request: pytest.FixtureRequest, installation: Installation
) -> None:
    """Its words come back into the field: they go to another column, or nowhere."""
    workshop = workshop_of(installation, **COLUMNS)
    seen = request.getfixturevalue(place)
    keyboard = begin(seen, workshop) if isinstance(seen, Phone) else begin_at(seen, workshop)
    page = seen.page
    for words in ("Kyyti tuli ajoissa", "Väärään sarakkeeseen"):
        keyboard.write(words)
        keyboard.press("Enter")
    keyboard.press("F2")
    expect(field(page)).to_have_value("Väärään sarakkeeseen")
    expect(typing(page)).to_contain_text(text("typing-last", words="Kyyti tuli ajoissa"))
    keyboard.press("F8", "Enter")
    expect(typing(page)).to_contain_text(text("typing-count", lines=2, people=1))
    keyboard.press("F2", "F2")  # with words in the field, nothing more is taken back
    expect(field(page)).to_have_value("Väärään sarakkeeseen")
    expect(said(page)).to_have_text(text("typing-not-empty"))
    keyboard.press("Shift+F8", "Control+a", "Delete", "F2")
    expect(field(page)).to_have_value("Kyyti tuli ajoissa")
    keyboard.press("Enter")
    expect(typing(page)).to_contain_text(text("typing-count", lines=1, people=1))
    expect(typing(page)).not_to_contain_text(text("typing-on-the-way", lines=1))
    assert workshop_notes(workshop) == [("works", "Kyyti tuli ajoissa")]


def workshop_notes(workshop: Workshop) -> list[tuple[str, str]]:
    """Give the notes that are there."""
    return [(note.column, note.text) for note in entries_of(workshop)]


def test_what_is_typed_while_the_link_is_lost_comes_to_the_person_it_was_typed_for(
    phone: Phone, installation: Installation
) -> None:
    """Also when the next sheets were typed meanwhile, and when an answer was lost on its way."""
    workshop = workshop_of(installation, **COLUMNS)
    link = Deafness(phone)
    keyboard = begin(phone, workshop)
    link.deafen("ok")
    keyboard.write("Vastaus katosi")
    keyboard.press("Enter")
    link.wait_for_unheard("ok")
    installation.stop_hub()
    try:
        expect(phone.page.get_by_text(phone.text("link-lost"))).to_be_visible()
        keyboard.write("Katkoksen aikana")
        keyboard.press("Enter", "F9", "F4", "F8")
        keyboard.write("Seuraavan paperi")
        keyboard.press("Enter")
        keyboard.write("Otetaan takaisin")
        keyboard.press("Enter", "F2", "Control+a", "Delete")
        expect(typing(phone.page)).to_contain_text(text("typing-on-the-way", lines=4))
        link.cut()
    finally:
        installation.start_hub()
    expect(typing(phone.page)).to_contain_text(text("typing-count", lines=3, people=2))
    expect(typing(phone.page)).not_to_contain_text(text("typing-on-the-way", lines=1))
    first, same, other = [event for event in events_of(workshop, "NoteAdded") if not event.data.get("blanked")]
    assert [each.data["text"] for each in (first, same, other)] == [
        "Vastaus katosi",
        "Katkoksen aikana",
        "Seuraavan paperi",
    ]
    assert first.respondent == same.respondent != other.respondent
    assert [each.data["perspective"] for each in (first, other)] == ["client", "relative"]


def test_more_lines_than_a_link_carries_at_once_wait_for_it_and_come_in_order(
    phone: Phone, installation: Installation
) -> None:
    """A hub takes 64 at once; a scribe has a whole pile of paper."""
    workshop = workshop_of(installation, limit=100)
    keyboard = begin(phone, workshop)
    words = [f"Lappu {number}" for number in range(70)]
    installation.stop_hub()
    try:
        expect(phone.page.get_by_text(phone.text("link-lost"))).to_be_visible()
        for each in words:
            keyboard.write(each)
            keyboard.press("Enter")
        expect(typing(phone.page)).to_contain_text(text("typing-on-the-way", lines=70))
    finally:
        installation.start_hub()
    expect(typing(phone.page)).to_contain_text(text("typing-count", lines=70, people=1))
    assert [event.data["text"] for event in events_of(workshop, "NoteAdded")] == words


def test_what_is_refused_stays_and_is_put_right_by_keyboard(phone: Phone, installation: Installation) -> None:
    """A telephone number is asked about once; nobody goes on before it is settled (F15)."""
    workshop = workshop_of(installation, **COLUMNS)
    keyboard = begin(phone, workshop)
    number = "Soita 040 123 4567"
    keyboard.write(number)
    keyboard.press("Enter")
    alert = typing(phone.page).get_by_role("alert")
    expect(alert).to_contain_text(text("typing-not-saved", words=number))
    keyboard.press("F2")
    expect(field(phone.page)).to_have_value(number)
    expect(alert).to_contain_text(text("typing-send-as-is"))
    keyboard.press("Enter")
    expect(typing(phone.page)).to_contain_text(text("typing-count", lines=1, people=1))
    expect(alert).to_have_count(0)
    keyboard.press("F9")
    expect(typing(phone.page)).to_contain_text(text("typing-none"))
    assert workshop_notes(workshop) == [("works", number)]


#: What a hub refuses: the limit of notes, those that stand there, what is typed then, why, and what is made of it.
REFUSED: dict[str, tuple[dict[str, Any], list[str], str, str, str]] = {
    "over-the-limit": ({"limit": 2}, ["Yksi", "Kaksi"], "Kolmas", "typing-in-field", ""),
    "identity-code": ({}, ["Yksi"], "Tunnus 131052-308T", "typing-in-field", "Tunnus pois"),
    "contact-details": ({}, [], "Soita 040 123 4567", "typing-send-as-is", "Soita 040 123 4567"),
}


@pytest.mark.parametrize("key", ["F9", "Escape"])
@pytest.mark.parametrize("place", ["phone", "window"])
@pytest.mark.parametrize("case", REFUSED)
def test_what_is_refused_as_one_goes_on_comes_back_into_the_field(
    case: str, place: str, key: str, request: pytest.FixtureRequest, installation: Installation
) -> None:
    """Neither the next sheet nor leaving loses it without a word."""
    settings, there, words, what_now, mended = REFUSED[case]
    workshop = workshop_of(installation, **settings)
    seen = request.getfixturevalue(place)
    keyboard = begin(seen, workshop) if isinstance(seen, Phone) else begin_at(seen, workshop)
    page = seen.page
    for each in there:
        keyboard.write(each)
        keyboard.press("Enter")
    keyboard.write(words)
    keyboard.press(*([key] if key == "F9" else ["Enter", key]))
    alert = typing(page).get_by_role("alert")
    expect(alert).to_contain_text(text("typing-not-saved", words=words))
    expect(alert).to_contain_text(text(what_now))
    expect(field(page)).to_have_value(words)
    expect(field(page)).to_be_focused()
    expect(typing(page)).to_contain_text(text("typing-person", number=1))
    assert axe(page) == []
    if mended != words:
        keyboard.press("Control+a", "Delete")
        keyboard.write(mended)
    keyboard.press("F9")
    expect(alert).to_have_count(0)
    expect(typing(page)).to_contain_text(text("typing-none"))
    expect(typing(page)).to_contain_text(text("typing-person", number=2))
    assert [note for _, note in workshop_notes(workshop)] == [*there, *([mended] if mended else [])]
    assert len({event.respondent for event in events_of(workshop, "NoteAdded")}) == 1


def test_what_is_refused_after_a_lost_link_is_told_with_its_sheet_and_put_right_there(
    phone: Phone, installation: Installation
) -> None:
    """The scribe went on meanwhile; what is mended is theirs who wrote it."""
    workshop = workshop_of(installation)
    keyboard = begin(phone, workshop)
    keyboard.write("Ensimmäinen")
    keyboard.press("Enter")
    expect(typing(phone.page)).to_contain_text(text("typing-count", lines=1, people=1))
    installation.stop_hub()
    try:
        expect(phone.page.get_by_text(phone.text("link-lost"))).to_be_visible()
        keyboard.write("Tunnus 131052-308T")
        keyboard.press("F9")
        expect(typing(phone.page)).to_contain_text(text("typing-person", number=2))
        keyboard.press("F4")
        keyboard.write("Toisen paperi")
        keyboard.press("F9")
        expect(typing(phone.page)).to_contain_text(text("typing-person", number=3))
        keyboard.write("Kolmannen")
    finally:
        installation.start_hub()
    alert = typing(phone.page).get_by_role("alert")
    expect(alert).to_contain_text(text("typing-not-saved-before", sheet=1, words="Tunnus 131052-308T"))
    expect(alert).to_contain_text(Texts("errors", "fi")("error-identity-code"))
    keyboard.press("Enter", "Escape")
    keyboard.go_to(opener(phone.page))
    keyboard.press("Enter")
    expect(alert).to_contain_text(text("typing-not-saved-before", sheet=1, words="Tunnus 131052-308T"))
    expect(field(phone.page)).to_be_focused()
    keyboard.press("F2")
    expect(field(phone.page)).to_have_value("Tunnus 131052-308T")
    expect(alert).to_contain_text(text("typing-in-field-before", sheet=1))
    assert axe(phone.page) == []
    keyboard.press("Control+a")
    keyboard.write("Tunnus pois")
    keyboard.press("F9")
    expect(said(phone.page)).to_have_text(text("typing-sent-for", sheet=1))
    expect(alert).to_have_count(0)
    expect(typing(phone.page)).to_contain_text(text("typing-count", lines=1, people=1))
    events = {event.data["text"]: event for event in events_of(workshop, "NoteAdded")}
    assert set(events) == {"Ensimmäinen", "Toisen paperi", "Kolmannen", "Tunnus pois"}
    first, mended, other, third = (
        events[words] for words in ("Ensimmäinen", "Tunnus pois", "Toisen paperi", "Kolmannen")
    )
    assert mended.respondent == first.respondent
    assert len({each.respondent for each in (first, other, third)}) == 3
    assert (mended.data["perspective"], other.data["perspective"]) == ("client", "relative")


def test_nobody_waits_long_for_an_answer_and_a_refusal_that_comes_late_is_told(
    phone: Phone, installation: Installation
) -> None:
    """Whoever types on while the last note is on its way types on the next sheet."""
    workshop = workshop_of(installation, limit=1)
    link = Deafness(phone)
    keyboard = begin(phone, workshop)
    link.deafen("ok", "no")
    keyboard.write("Yksi")
    keyboard.press("Enter")
    keyboard.write("Liikaa")
    keyboard.press("F9")
    keyboard.write("Toisen paperi")
    keyboard.press("Enter")
    expect(typing(phone.page)).to_contain_text(text("typing-person", number=2))
    link.wait_for_unheard("no")
    link.cut()
    alert = typing(phone.page).get_by_role("alert")
    expect(alert).to_contain_text(text("typing-not-saved-before", sheet=1, words="Liikaa"))
    expect(typing(phone.page)).to_contain_text(text("typing-count", lines=2, people=2))
    assert [note for _, note in workshop_notes(workshop)] == ["Yksi", "Toisen paperi"]
    assert len({event.respondent for event in events_of(workshop, "NoteAdded")}) == 2


@pytest.mark.parametrize("place", ["phone", "window"])
def test_whoever_leaves_is_where_they_came_from_and_finds_what_stood_in_the_field(
    place: str, request: pytest.FixtureRequest, installation: Installation
) -> None:
    """Escape leaves; the screen is usable in a narrow window, and without eyes."""
    workshop = workshop_of(installation, **COLUMNS)
    seen = request.getfixturevalue(place)
    keyboard = begin(seen, workshop) if isinstance(seen, Phone) else begin_at(seen, workshop)
    page = seen.page
    keyboard.write("Ensimmäinen")
    keyboard.press("Enter")
    keyboard.press("F8")
    expect(said(page)).to_have_text(text("typing-place-said", place=FAILS))
    expect(typing(page).get_by_role("button", name=FAILS, exact=True)).to_have_attribute("aria-pressed", "true")
    expect(
        typing(page).get_by_role("textbox", name=f"{FAILS}: {Texts('sticky_notes', 'fi')('heading-text')}")
    ).to_be_focused()
    keyboard.write("Kesken jäänyt")
    assert axe(page) == []
    if place == "phone":
        page.set_viewport_size(NARROW)
        assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
        assert axe(page) == []
    keyboard.press("Escape")
    expect(typing(page)).to_have_count(0)
    expect(opener(page)).to_be_focused()
    keyboard.press("Enter")
    expect(field(page)).to_have_value("Kesken jäänyt")
    expect(field(page)).to_be_focused()


#: What else is typed in line by line: settings, what is typed with Enter after each, and what comes of it.
LINES: dict[str, tuple[dict[str, Any], list[str], dict[str, Any]]] = {
    "questions": ({}, ["Kuka päättää?", "Omaishoitaja"], {"text": "Kuka päättää?", "asker": "Omaishoitaja"}),
    "story": (
        {"readers": "giver"},
        ["", "Ovi oli auki."],
        {"title": "", "text": "Ovi oli auki.", "readers": "room"},
    ),
    "discussion": (
        {"questions": [{"id": "surprise", "text": {"fi": "Mikä yllätti?"}}]},
        ["Odotus"],
        {"text": "Odotus", "question": "surprise"},
    ),
    "speech_bubbles": (
        {"scenes": [{"id": "desk", "picture": "counter"}]},
        ["Hei", "Päivää"],
        {"scene": "desk", "bubbles": ["Hei", "Päivää"]},
    ),
}


@pytest.mark.parametrize("method", LINES)
def test_whatever_is_written_line_by_line_is_typed_in_with_the_same_keys(
    method: str, phone: Phone, installation: Installation
) -> None:
    """Enter goes on to the next field, and adds at the last."""
    settings, parts, said = LINES[method]
    workshop = workshop_of(installation, method, **settings)
    keyboard = begin(phone, workshop)
    for people in (1, 2):
        for words in parts:
            keyboard.write(words)
            keyboard.press("Enter")
        expect(typing(phone.page)).to_contain_text(text("typing-count", lines=people, people=people))
        keyboard.press("F9")
    entries = entries_of(workshop)
    assert [{name: as_json(getattr(entry, name)) for name in said} for entry in entries] == [said, said]
    assert len({entry.respondent for entry in entries}) == 2


def as_json(value: Any) -> Any:
    """Give a value as it travels."""
    return list(value) if isinstance(value, tuple) else value


#: What is answered as on a phone: its settings, the keys that answer a sheet, and what comes of it.
#: Words stand as a list.
CLOSED: dict[str, tuple[dict[str, Any], list[Any], str, dict[str, Any]]] = {
    "poll": ({"options": OPTIONS}, ["Space"], "Chosen", {"options": ["rides"]}),
    "scale": (
        {"statements": [{"id": each["id"], "text": each["text"]} for each in OPTIONS], "steps": 5},
        ["Space", "F8", "Space"],
        "Rated",
        {"statement": "advice", "step": 1},
    ),
    "dot_vote": (
        {"options": OPTIONS, "dots": 2},
        ["Space", "Tab", "Space", "Enter"],
        "DotsPlaced",
        {"choices": {"rides": 1, "advice": 1}},
    ),
    "form": (
        {
            "questions": [
                {"id": "felt", "kind": "smileys", "text": {"fi": "Miltä asiointi tuntui?"}},
                {"id": "better", "kind": "words", "text": {"fi": "Mikä voisi olla paremmin?"}},
            ]
        },
        ["Space", "F8", ["Lyhyemmät ohjeet"], "F8", "Enter"],
        "FormSent",
        {"answers": {"felt": {"step": 1}, "better": {"text": "Lyhyemmät ohjeet"}}},
    ),
}


def without_ids(data: Any) -> Any:
    """Give what an event says without the ids that were made for it."""
    if not isinstance(data, dict):
        return data
    return {name: without_ids(value) for name, value in data.items() if name != "id"}


@pytest.mark.parametrize(("place", "method"), [*(("phone", each) for each in CLOSED), ("window", "form")])
def test_a_sheet_of_answers_is_typed_in_by_keyboard_and_the_next_one_follows(
    place: str, method: str, request: pytest.FixtureRequest, installation: Installation
) -> None:
    """The keyboard begins at the first question of each sheet."""
    settings, keys, kind, answer = CLOSED[method]
    workshop = workshop_of(installation, method, **settings)
    seen = request.getfixturevalue(place)
    keyboard = begin(seen, workshop) if isinstance(seen, Phone) else begin_at(seen, workshop)
    for people in (1, 2, 3):
        expect(typing(seen.page).locator(".tk-method :focus")).to_be_visible()
        for key in keys:
            if isinstance(key, list):
                keyboard.write(*key)
            else:
                keyboard.press(key)
        expect(typing(seen.page)).to_contain_text(text("typing-people", people=people))
        expect(typing(seen.page).get_by_text(Texts("parts", "fi")("sending"), exact=True)).to_have_count(0)
        keyboard.press("F9")
    events = [event for event in events_of(workshop, kind) if answer.items() <= without_ids(event.data).items()]
    assert len({event.respondent for event in events}) == len(events) == 3
    assert {event.data["channel"] for event in events} == {"paper"}


def test_a_sheet_that_was_filled_in_and_not_sent_is_not_left_without_a_word(
    phone: Phone, installation: Installation
) -> None:
    """The key says so, and goes on when it is pressed again."""
    settings, *_ = CLOSED["dot_vote"]
    workshop = workshop_of(installation, "dot_vote", **settings)
    keyboard = begin(phone, workshop)
    keyboard.press("Space", "F9")
    expect(said(phone.page)).to_have_text(text("typing-unsent"))
    expect(phone.page.get_by_role("checkbox").first).to_be_checked()
    keyboard.press("F9")
    expect(phone.page.get_by_role("checkbox").first).not_to_be_checked()
    assert axe(phone.page) == []
    assert events_of(workshop, "DotsPlaced") == []


def type_a_form_that_is_refused(keyboard: Keyboard) -> None:
    """Answer both questions, with a personal identity code in the words, and send."""
    keyboard.press("Space", "F8")
    keyboard.write("Tunnus 131052-308T")
    keyboard.press("F8", "Enter")


def test_a_sheet_of_answers_that_is_refused_as_one_goes_on_is_not_left(
    phone: Phone, installation: Installation
) -> None:
    """What was filled in stays, and the page says why."""
    workshop = workshop_of(installation, "form", **CLOSED["form"][0])
    keyboard = begin(phone, workshop)
    type_a_form_that_is_refused(keyboard)
    keyboard.press("F9")
    expect(said(phone.page)).to_have_text(text("typing-refused-form"))
    expect(typing(phone.page)).to_contain_text(text("typing-person", number=1))
    expect(typing(phone.page)).to_contain_text(Texts("errors", "fi")("error-identity-code"))
    keyboard.press("F9")
    expect(said(phone.page)).to_have_text(text("typing-unsent"))


def test_a_sheet_of_answers_that_is_refused_after_a_lost_link_is_named(
    phone: Phone, installation: Installation
) -> None:
    """The scribe went on meanwhile."""
    workshop = workshop_of(installation, "form", **CLOSED["form"][0])
    keyboard = begin(phone, workshop)
    installation.stop_hub()
    try:
        expect(phone.page.get_by_text(phone.text("link-lost"))).to_be_visible()
        type_a_form_that_is_refused(keyboard)
        keyboard.press("F9")
        expect(said(phone.page)).to_have_text(text("typing-unsent"))
        keyboard.press("F9")
        expect(typing(phone.page)).to_contain_text(text("typing-person", number=2))
    finally:
        installation.start_hub()
    alert = typing(phone.page).get_by_role("alert")
    expect(alert).to_contain_text(text("typing-not-saved-form", sheet=1))
    expect(alert).to_contain_text(Texts("errors", "fi")("error-identity-code"))
    assert axe(phone.page) == []


@pytest.mark.parametrize("place", ["phone", "window"])
def test_a_press_with_nothing_written_does_not_use_up_the_code_on_paper(
    place: str, request: pytest.FixtureRequest, installation: Installation
) -> None:
    """Only what is stored makes it too late."""
    workshop = workshop_of(installation)
    seen = request.getfixturevalue(place)
    page = seen.page
    if isinstance(seen, Phone):
        seen.open(f"/s/{workshop.state.door.code}#{KEY}")
        seen.press("go-on")
        seen.press("they-are-client")
        what = page.locator("form")
    else:
        seen.open(SCREEN, cycle=workshop.cycle)
        seen.press("for-another")
        what = page.get_by_role("region", name=seen.text("for-another"))
    send = what.get_by_role("button", name=Texts("sticky_notes", "fi")("write-send"), exact=True)
    send.click()
    expect(what.get_by_text(Texts("errors", "fi")("error-empty"))).to_be_visible()
    expect(seen.button("paper-give")).to_be_enabled()
    what.get_by_role("textbox").first.fill("Kyyti tuli ajoissa")
    send.click()
    expect(page.get_by_text("Kyyti tuli ajoissa", exact=True).first).to_be_visible()
    if isinstance(seen, Phone):
        expect(seen.button("paper-give")).to_have_count(0)
        expect(page.get_by_text(seen.text("paper-too-late"))).to_be_visible()
    else:
        expect(seen.button("paper-give")).to_be_disabled()
