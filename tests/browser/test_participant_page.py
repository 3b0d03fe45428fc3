"""The participant's page on a phone: coming in, answering, looking back, handing over, and a lost network."""

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, WebSocketRoute, expect

from talkoot.hub.refusals import CLOSE_CODES
from talkoot.ledger.event import Event
from talkoot.locales import Texts
from tests.browser.chromium import new_phone
from tests.browser.installation import HOST, Installation
from tests.browser.methods.sticky_notes import StickyNotes
from tests.browser.phone import Deafness, Phone
from tests.chain import group, write
from tests.chain import workshop as workshop_with_a_decision
from tests.examples import all_examples, end, fill, in_order_of_building, lead_up_to, start
from tests.factories import ACTIVITY, Workshop, planned

pytestmark = pytest.mark.browser

NewPhone = Callable[..., Phone]
TITLE = f"Osio {ACTIVITY}"
OPTIONS = [
    {"id": "rides", "text": {"fi": "Kuljetukset ja liikkuminen"}},
    {"id": "advice", "text": {"fi": "Palvelutarpeenarviointikeskustelut ja neuvonta"}},
]
#: Of notes, so that a column has to be chosen.
COLUMNS = {"columns": OPTIONS, "colours": ["yellow", "mint"], "likes": True}


@pytest.fixture
def phone_of(browser: Browser, installation: Installation) -> Iterator[NewPhone]:
    """Give phones; whatever was done with them, nothing went to another host and no policy was broken."""
    given: list[Phone] = []
    with ExitStack() as contexts:

        def new(language: str = "fi", **others: Any) -> Phone:
            context = contexts.enter_context(new_phone(browser, language, **others))
            given.append(Phone(context, installation.address, language))
            return given[-1]

        yield new
        for phone in given:
            hosts = {urlsplit(each).hostname for each in phone.requested if not each.startswith(("data:", "blob:"))}
            assert hosts <= {HOST}
            assert [each for each in phone.complaints if "Content Security Policy" in each] == []


@pytest.fixture
def phone(phone_of: NewPhone) -> Phone:
    """A phone."""
    return phone_of()


def workshop_of(installation: Installation, method: str = "sticky_notes", **others: Any) -> Workshop:
    """Give a workshop with one activity and an open door."""
    workshop = Workshop.of(method, engine=installation.ledger.engine, **{"settings": COLUMNS, **others})
    workshop.accepted("open_door")
    return workshop


@pytest.fixture
def workshop(installation: Installation) -> Workshop:
    """A workshop where notes are written."""
    return workshop_of(installation, settings={})


def code_of(workshop: Workshop) -> str:
    """Give the code of its door."""
    return str(workshop.state.door.code)


def events_of(workshop: Workshop, kind: str) -> list[Event]:
    """Give what the ledger holds by now."""
    workshop.engine.catch_up()
    return [event for event in workshop.history if event.kind == kind]


def refusal(of: str, place: str = "hub", **values: Any) -> str:
    """Give how the page says why something was refused."""
    return Texts(place, "fi")(f"error-{of}", **values)


# Coming in -----------------------------------------------------------------------------------------------------


def test_a_wrong_code_is_said_and_stays_in_the_field(phone: Phone) -> None:
    """It may be a slip of one digit."""
    phone.open().enter("000 000")
    expect(phone.page.get_by_role("alert")).to_contain_text(refusal("wrong-code", code="000000"))
    expect(phone.page.get_by_label(phone.text("code-label"))).to_have_value("000 000")


def test_a_shut_door_is_said(phone: Phone, workshop: Workshop) -> None:
    """With what to do."""
    code = code_of(workshop)
    workshop.accepted("shut_door")
    phone.open(f"/j/{code}")
    expect(phone.page.get_by_role("alert")).to_contain_text(refusal("door-shut"))
    expect(phone.page.get_by_role("alert")).to_contain_text(refusal("door-shut.hint"))


def test_a_typed_code_outlives_a_reload_and_a_shut_door(phone: Phone, workshop: Workshop) -> None:
    """Phones throw pages away while people talk."""
    phone.open().enter(code_of(workshop)).agree()
    phone.title(TITLE)
    workshop.accepted("shut_door")
    phone.page.reload()
    phone.title(TITLE)


def test_each_person_chooses_a_language(phone: Phone, workshop: Workshop) -> None:
    """Before anything else, and again at any time."""
    phone.open(f"/j/{code_of(workshop)}")
    phone.page.get_by_role("button", name="Svenska").click()
    phone.language = "sv"
    phone.agree()
    expect(phone.button("skip-part")).to_be_visible()
    assert phone.page.evaluate("() => document.documentElement.lang") == "sv"
    phone.press("menu")
    phone.page.get_by_role("button", name="English").click()
    phone.language = "en"
    expect(phone.button("menu-close")).to_be_visible()
    phone.press("menu-close")
    expect(phone.page.get_by_label(phone.text("write-label", "sticky_notes"))).to_be_visible()


def test_what_becomes_of_answers_is_said_before_anything_is_answered(phone: Phone, workshop: Workshop) -> None:
    """The four sentences of F20, with the day."""
    phone.open(f"/j/{code_of(workshop)}")
    phone.press("go-on")
    assert phone.page.get_by_role("textbox").count() == 0
    phone.press("i-am-client")
    for key in ("privacy-name", "privacy-others", "privacy-stop"):
        expect(phone.page.get_by_text(phone.text(key))).to_be_visible()
    expect(phone.page.get_by_text(phone.text("privacy-kept", date="31.12.2099"))).to_be_visible()
    assert phone.page.get_by_role("textbox").count() == 0


def test_practice_stores_nothing_and_sends_nothing(phone: Phone, installation: Installation) -> None:
    """F4."""
    workshop = workshop_of(installation, started=False)
    sent: list[str] = []
    phone.page.on("websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(str(frame))))
    phone.come(code_of(workshop))
    phone.title(phone.text("waiting-title"))
    before, asked, said = len(workshop.history), len(phone.requested), len(sent)
    phone.press("practice-sun")
    expect(phone.page.get_by_text(phone.text("practice-thanks"))).to_be_visible()
    expect(phone.page.get_by_text(phone.text("practice-not-stored"))).to_be_visible()
    workshop.engine.catch_up()
    assert (len(workshop.history), len(phone.requested), len(sent)) == (before, asked, said)


# Answering -----------------------------------------------------------------------------------------------------


def test_f4_whoever_comes_late_sees_what_was_done_and_those_who_were_there_are_not_told(
    phone_of: NewPhone, installation: Installation
) -> None:
    workshop = Workshop(installation.ledger.engine)
    workshop.create(
        [
            planned("poll", {"options": OPTIONS}, id="first"),
            planned("discussion", id="talk"),
            planned("sticky_notes", id="second"),
        ]
    )
    workshop.accepted("open_door")
    early = phone_of().come(code_of(workshop))
    for each in ("first", "talk"):
        workshop.facilitate("start_activity", each)
        workshop.facilitate("close_activity", each)
    workshop.facilitate("start_activity", "second")
    early.title("Osio second")
    expect(early.page.get_by_text(early.text("missed", parts=2))).to_have_count(0)
    late = phone_of(viewport={"width": 320, "height": 640}).come(code_of(workshop))
    late.title("Osio second")
    late.page.get_by_text(late.text("missed", parts=2)).click()
    missed = late.page.get_by_role("group").filter(has_text=late.text("missed", parts=2))
    expect(missed.get_by_role("listitem")).to_have_text(["Osio first", "Osio talk"])
    assert late.page.evaluate("() => document.documentElement.scrollWidth") <= 320
    workshop.accepted("show_activity", {"activity": ""})
    workshop.facilitate("close_activity", "second")
    late.title(late.text("waiting-title"))
    expect(late.page.get_by_role("heading", name=late.text("earlier-title"))).to_be_visible()
    expect(late.page.get_by_role("listitem")).to_contain_text(["Osio first", "Osio talk", "Osio second"])


def test_everything_can_be_skipped(phone: Phone, workshop: Workshop) -> None:
    """And answered after all."""
    phone.come(code_of(workshop))
    phone.press("skip-part")
    expect(phone.page.get_by_text(phone.text("skipped"))).to_be_visible()
    assert phone.page.get_by_role("textbox").count() == 0
    phone.press("skipped-back")
    StickyNotes(phone).write("Vastasin sittenkin")


def test_what_one_gave_can_be_changed_and_after_closing_deleted(phone: Phone, workshop: Workshop) -> None:
    """Looking back at an activity that is over, its words can still be taken out of the ledger."""
    phone.come(code_of(workshop))
    notes = StickyNotes(phone)
    notes.write("Kyyti tuli myöhässä")
    notes.change("Kyyti tuli myöhässä", "Kyyti tuli ajallaan")
    workshop.facilitate("close_activity")
    workshop.accepted("show_activity", {"activity": ""})
    phone.title(phone.text("waiting-title"))
    phone.press("menu")
    phone.page.get_by_role("button", name=TITLE, exact=True).click()
    phone.title(TITLE)
    expect(phone.page.get_by_text(phone.text("closed"))).to_be_visible()
    notes.delete("Kyyti tuli ajallaan")
    workshop.engine.catch_up()
    assert "Kyyti" not in "".join(str(event.data) for event in workshop.history)
    phone.press("back-to-now")
    phone.title(phone.text("waiting-title"))


@pytest.mark.parametrize(
    "text",
    [
        "<img src=x onerror=\"document.title='hävisin'\"><script>document.title='hävisin'</script><b>lihava</b>",
        "شكراً جزيلاً على المساعدة",
        "👩🏽‍🦽 Kyyti 🚕 ✅",
        "Pitkä " + "lappu " * 45 + "oli.",
    ],
    ids=["markup", "right to left", "emoji", "280 characters"],
)
def test_words_are_text(phone_of: NewPhone, workshop: Workshop, text: str) -> None:
    """Never markup, for the giver and for others."""
    workshop.accepted("change_activity", {"activity": ACTIVITY, "settings": {"share_on_phones": True}})
    giver, reader = phone_of(), phone_of()
    for phone in (giver, reader):
        phone.come(code_of(workshop))
    StickyNotes(giver).write(text)
    for phone in (giver, reader):
        note = phone.page.locator("li.tk-note p.tk-words")
        expect(note).to_have_text(text)
        assert note.evaluate("note => note.childElementCount") == 0
        assert "hävisin" not in phone.page.title()
        assert is_as_wide_as_the_screen(phone.page)


# Another device, another person --------------------------------------------------------------------------------


def test_my_own_link_carries_on_on_another_device(phone_of: NewPhone, workshop: Workshop) -> None:
    """The same answers, and the same person."""
    first = phone_of().come(code_of(workshop))
    StickyNotes(first).write("Kirjoitin bussissa")
    first.press("menu")
    first.press("own-link-show")
    expect(first.page.get_by_role("img", name=first.text("own-link-qr"))).to_be_visible()
    link = first.page.get_by_text(re.compile(r"/j/[\w-]+#")).inner_text()
    second = phone_of()
    second.page.goto(link)
    second.agree("client")
    expect(StickyNotes(second).own("Kirjoitin bussissa")).to_be_visible()
    assert "#" not in second.page.url
    StickyNotes(second).change("Kirjoitin bussissa", "Jatkoin kotona")
    first.press("menu-close")
    expect(StickyNotes(first).own("Jatkoin kotona")).to_be_visible()


def test_the_device_is_handed_to_the_next_person(phone: Phone, workshop: Workshop) -> None:
    """Nothing of the one before is left on it, and their answers stay."""
    phone.come(code_of(workshop))
    StickyNotes(phone).write("Ensimmäisen ajatus")
    phone.page.get_by_label(phone.text("write-label", "sticky_notes")).fill("kesken jäi")
    phone.press("menu")
    phone.press("next-person")
    phone.press("next-person-sure")
    phone.agree("worker")
    phone.title(TITLE)
    assert "Ensimmäisen ajatus" not in phone.page.content()
    expect(phone.page.get_by_label(phone.text("write-label", "sticky_notes"))).to_have_value("")
    StickyNotes(phone).write("Toisen ajatus")
    first, second = events_of(workshop, "NoteAdded")
    assert first.respondent != second.respondent
    assert [first.data["perspective"], second.data["perspective"]] == ["client", "worker"]


def test_a_scribe_writes_for_one_person_after_the_other(phone: Phone, workshop: Workshop) -> None:
    """With a link of their own, and how it came."""
    key = "a-key-that-only-the-scribe-has"
    workshop.accepted("add_scribe", {"key_hash": hashlib.sha256(key.encode()).hexdigest(), "label": "Pöytä 3"})
    phone.open(f"/s/{code_of(workshop)}#{key}")
    for number, channel in enumerate(("paper", "sign_language")):
        if number:
            phone.press("next-person")
        else:
            phone.press("go-on")
        phone.title(phone.text("perspective-title-scribe"))
        expect(phone.button("i-am-relative")).to_have_count(0)
        phone.press("they-are-relative")
        expect(phone.page.get_by_text(phone.text("scribe-help"))).to_be_visible()
        phone.page.get_by_label(phone.text("scribe-channel")).select_option(channel)
        StickyNotes(phone).write(f"Kerrottu {channel}")
    first, second = events_of(workshop, "NoteAdded")
    assert first.respondent != second.respondent
    assert [first.data["channel"], second.data["channel"]] == ["paper", "sign_language"]
    assert first.data["perspective"] == "relative"


# A lost network ------------------------------------------------------------------------------------------------


def test_a_lost_link_is_said_and_what_was_asked_meanwhile_is_done_once(
    phone: Phone, workshop: Workshop, installation: Installation
) -> None:
    """The page comes back by itself."""
    phone.come(code_of(workshop))
    StickyNotes(phone).write("Ennen katkosta")
    installation.stop_hub()
    try:
        expect(phone.page.get_by_text(phone.text("link-lost"))).to_be_visible()
        phone.page.get_by_label(phone.text("write-label", "sticky_notes")).fill("Katkoksen aikana")
        phone.page.locator("form button[type=submit]").click()
        expect(phone.page.get_by_text(phone.text("sending", "parts"))).to_be_visible()
        expect(phone.page.get_by_label(phone.text("write-label", "sticky_notes"))).to_have_value("Katkoksen aikana")
    finally:
        installation.start_hub()
    expect(StickyNotes(phone).own("Katkoksen aikana")).to_be_visible()
    expect(phone.page.get_by_text(phone.text("link-lost"))).to_have_count(0)
    expect(phone.page.get_by_label(phone.text("write-label", "sticky_notes"))).to_have_value("")
    assert [event.data["text"] for event in events_of(workshop, "NoteAdded")] == ["Ennen katkosta", "Katkoksen aikana"]


def test_an_answer_that_is_lost_on_the_way_does_not_make_a_second_note(phone: Phone, workshop: Workshop) -> None:
    """The command is sent again under its id."""
    link = Deafness(phone)
    phone.come(code_of(workshop))
    expect(phone.page.get_by_label(phone.text("write-label", "sticky_notes"))).to_be_visible()
    link.deafen("ok", "delta", "view")
    phone.page.get_by_label(phone.text("write-label", "sticky_notes")).fill("Vain kerran")
    phone.page.locator("form button[type=submit]").click()
    link.wait_for_unheard("ok")
    link.cut()
    expect(StickyNotes(phone).own("Vain kerran")).to_be_visible()
    assert len(link.sent("add_note")) == 2
    assert len(set(link.sent("add_note"))) == 1
    assert len(events_of(workshop, "NoteAdded")) == 1


def test_what_is_being_written_outlives_a_reload(phone: Phone, workshop: Workshop) -> None:
    """Nothing that a person wrote is lost."""
    phone.come(code_of(workshop))
    phone.page.get_by_label(phone.text("write-label", "sticky_notes")).fill("Puolikas ajatus")
    phone.page.reload()
    expect(phone.page.get_by_label(phone.text("write-label", "sticky_notes"))).to_have_value("Puolikas ajatus")


def test_a_page_that_cannot_reach_the_hub_says_so_and_opens_by_itself(phone: Phone, workshop: Workshop) -> None:
    """Its first words come with the page itself; nobody has to know what to do."""
    asked: list[str] = []

    def refuse_twice(route: Route) -> None:
        asked.append(route.request.url)
        if len(asked) > 2:
            route.continue_()
        else:
            route.abort()

    phone.page.route("**/api/join/**", refuse_twice)
    phone.open(f"/j/{code_of(workshop)}")
    expect(phone.page.get_by_text(phone.text("page-wait", "hub"))).to_be_visible()
    phone.agree()
    phone.title(TITLE)


def test_the_first_response_says_something(phone: Phone, workshop: Workshop) -> None:
    """While style and program are still on their way."""
    held: list[Route] = []
    phone.page.route("**/static/**", lambda route: held.append(route))  # noqa: PLW0108 - playwright marks what it calls
    phone.page.goto(f"{phone.address}/j/{code_of(workshop)}", wait_until="commit")
    expect(phone.page.get_by_role("heading", name=phone.text("page-opening", "hub"))).to_be_visible()
    expect(phone.page.get_by_text(phone.text("page-wait", "hub"))).to_be_visible()
    for route in held:
        route.continue_()
    phone.page.unroute("**/static/**")
    phone.page.reload()
    phone.agree()


# A phone of yesterday, and odd browsers ------------------------------------------------------------------------


def test_a_phone_whose_workshop_is_gone_is_asked_for_a_code(phone: Phone, workshop: Workshop) -> None:
    """Yesterday's page meets today's hub: calmly, with a field, and what was written stays."""
    is_gone = False
    links: list[WebSocketRoute] = []

    def answer(link: WebSocketRoute) -> None:
        links.append(link)
        if is_gone:
            link.send(json.dumps({"type": "bye", "error": "wrong-code", "message": "", "hint": ""}))
            link.close(code=CLOSE_CODES["wrong-code"])
        else:
            link.connect_to_server()

    phone.page.route_web_socket("**/ws/**", answer)
    phone.come(code_of(workshop))
    expect(phone.page.get_by_label(phone.text("write-label", "sticky_notes"))).to_be_visible()
    is_gone = True
    links[-1].close()
    expect(phone.page.get_by_role("alert")).to_contain_text(phone.text("code-old"))
    expect(phone.page.get_by_role("alert")).to_contain_text(phone.text("code-old-hint"))
    expect(phone.page.get_by_label(phone.text("code-label"))).to_have_value("")
    assert urlsplit(phone.page.url).path == "/"
    is_gone = False
    phone.enter(code_of(workshop))
    phone.title(TITLE)
    StickyNotes(phone).write("Löysin perille")


def test_an_old_address_asks_for_a_code(phone: Phone, workshop: Workshop) -> None:
    """The page was closed meanwhile; a code that once was good is not said to be wrong."""
    phone.come(code_of(workshop))
    phone.page.evaluate("() => localStorage.setItem('talkoot:agreed:000000', 'yes')")
    phone.open("/j/000000")
    expect(phone.page.get_by_role("alert")).to_contain_text(phone.text("code-old"))
    phone.enter(code_of(workshop))
    phone.title(TITLE)


def test_a_browser_that_keeps_nothing_says_so_and_works(phone: Phone, workshop: Workshop) -> None:
    """A private window, or storage and cookies refused."""
    phone.page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
    )
    phone.open(f"/j/{code_of(workshop)}")
    phone.press("go-on")
    phone.press("i-am-client")
    expect(phone.page.get_by_text(phone.text("forgets"))).to_be_visible()
    phone.press("privacy-go")
    StickyNotes(phone).write("Ilman muistia")
    assert [event.data["text"] for event in events_of(workshop, "NoteAdded")] == ["Ilman muistia"]


def test_a_clock_that_is_wrong_by_a_day_does_no_harm(phone: Phone, workshop: Workshop) -> None:
    """Old phones forget the time."""
    phone.page.add_init_script("{ const now = Date.now; Date.now = () => now() - 86_400_000; }")
    phone.come(code_of(workshop))
    StickyNotes(phone).write("Kello on eilisessä")
    workshop.facilitate("close_activity")
    expect(phone.page.get_by_text(phone.text("closed"))).to_be_visible()


def test_two_tabs_are_one_person(phone: Phone, workshop: Workshop) -> None:
    """What is given in one is seen in the other; handed over in one, the other forgets as well."""
    phone.come(code_of(workshop))
    StickyNotes(phone).write("Ensimmäisessä")
    other = Phone(phone.context, phone.address)
    other.open(f"/j/{code_of(workshop)}")
    expect(StickyNotes(other).own("Ensimmäisessä")).to_be_visible()
    StickyNotes(other).write("Toisessa")
    expect(StickyNotes(phone).own("Toisessa")).to_be_visible()
    phone.press("menu")
    phone.press("next-person")
    phone.press("next-person-sure")
    other.title(other.text("welcome-title"))
    assert "Ensimmäisessä" not in other.words()


def test_the_back_button_leads_back_in(phone: Phone, workshop: Workshop) -> None:
    """Whoever leaves by accident finds their words as they were."""
    phone.come(code_of(workshop))
    phone.page.get_by_label(phone.text("write-label", "sticky_notes")).fill("Kesken jäi")
    phone.page.goto("about:blank")
    phone.page.go_back()
    phone.title(TITLE)
    expect(phone.page.get_by_label(phone.text("write-label", "sticky_notes"))).to_have_value("Kesken jäi")


def test_the_language_is_chosen_before_the_code(phone: Phone) -> None:
    """Whoever cannot read the page cannot type the code either."""
    phone.open()
    phone.page.get_by_role("button", name="Svenska").click()
    phone.language = "sv"
    expect(phone.page.get_by_label(phone.text("code-label"))).to_be_visible()
    phone.page.reload()
    expect(phone.page.get_by_label(phone.text("code-label"))).to_be_visible()


# When the facilitator goes on ----------------------------------------------------------------------------------


def test_half_written_words_are_kept_when_the_facilitator_goes_on(phone: Phone, installation: Installation) -> None:
    """The page says what happened and where they are; they can still be sent while that activity is open."""
    workshop = Workshop(installation.ledger.engine)
    workshop.create([planned("sticky_notes", id="first"), planned("discussion", id="second")])
    workshop.accepted("open_door")
    workshop.facilitate("start_activity", "first")
    phone.come(code_of(workshop))
    field = phone.page.get_by_label(phone.text("write-label", "sticky_notes"))
    field.fill("Puolikas ajatus")
    workshop.facilitate("start_activity", "second")
    phone.title("Osio second")
    expect(phone.page.get_by_text(phone.text("left-behind"))).to_be_visible()
    phone.press("left-behind-show")
    phone.title("Osio first")
    expect(phone.page.get_by_text("Puolikas ajatus").or_(field)).to_be_visible()
    phone.press("back-to-now")
    phone.title("Osio second")
    expect(phone.page.get_by_text(phone.text("left-behind"))).to_have_count(0)


def test_what_was_not_sent_in_time_can_be_read_and_deleted(phone: Phone, workshop: Workshop) -> None:
    """The keyboard is not thrown to the top of the page meanwhile."""
    phone.come(code_of(workshop))
    phone.page.get_by_label(phone.text("write-label", "sticky_notes")).fill("En ehtinyt")
    workshop.facilitate("close_activity")
    expect(phone.page.get_by_role("heading", name=phone.text("unsent-title"))).to_be_visible()
    expect(phone.page.get_by_text("En ehtinyt")).to_be_visible()
    assert phone.page.evaluate("() => document.activeElement !== document.body")
    phone.press("unsent-delete")
    expect(phone.page.get_by_text("En ehtinyt")).to_have_count(0)
    assert "En ehtinyt" not in phone.page.evaluate("() => JSON.stringify(localStorage)")


def test_the_focus_stays_near_what_was_deleted(phone: Phone, workshop: Workshop) -> None:
    """Not on the body: people who listen would have to start again."""
    phone.come(code_of(workshop))
    notes = StickyNotes(phone)
    for text in ("Yksi", "Kaksi"):
        notes.write(text)
    notes.delete("Kaksi")
    expect(phone.page.locator(".tk-method :focus")).to_have_count(1)


# Small, slow, large, by keyboard --------------------------------------------------------------------------------


def test_the_first_activity_needs_six_requests_and_60_kb(phone: Phone, workshop: Workshop) -> None:
    """On an old phone with a slow network."""
    session = phone.context.new_cdp_session(phone.page)
    session.send("Network.enable")
    asked: list[str] = []
    sizes: list[float] = []
    session.on("Network.requestWillBeSent", lambda event: asked.append(event["request"]["url"]))
    session.on("Network.webSocketCreated", lambda event: asked.append(event["url"]))
    session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    session.on("Network.webSocketFrameReceived", lambda event: sizes.append(len(event["response"]["payloadData"])))
    phone.come(code_of(workshop))
    expect(phone.page.get_by_label(phone.text("write-label", "sticky_notes"))).to_be_editable()
    asked = [each for each in asked if not each.startswith("data:")]
    assert len(asked) <= 6, asked
    assert sum(sizes) <= 60_000, sizes


SMALL = {"width": 320, "height": 568}


def test_nothing_scrolls_sideways_while_coming_in_at_320_px(phone_of: NewPhone, workshop: Workshop) -> None:
    """Each step, and the menu."""
    phone = phone_of(viewport=SMALL)
    phone.open(f"/j/{code_of(workshop)}")
    for key in ("go-on", "i-am-client", "privacy-go"):
        expect(phone.button(key)).to_be_visible()
        assert is_as_wide_as_the_screen(phone.page)
        phone.press(key)
    phone.title(TITLE)
    phone.press("menu")
    phone.press("own-link-show")
    assert is_as_wide_as_the_screen(phone.page)


def test_words_stand_within_their_buttons_and_long_ones_are_divided(phone_of: NewPhone, workshop: Workshop) -> None:
    """A browser that knows the language divides with a hyphen; an address is never given one."""
    phone = phone_of(viewport={"width": 360, "height": 740})
    phone.come(code_of(workshop))
    phone.title(TITLE)
    assert phone.page.locator("h1").evaluate("words => getComputedStyle(words).hyphens") == "auto"
    phone.press("menu")
    room_left = """button => {
      const words = document.createRange();
      words.selectNodeContents(button);
      return words.getBoundingClientRect().left - button.getBoundingClientRect().left;
    }"""
    assert phone.button("became-title").evaluate(room_left) >= 12
    phone.press("own-link-show")
    assert phone.page.locator(".tk-own-link").evaluate("words => getComputedStyle(words).hyphens") == "none"


@pytest.fixture(scope="module")
def examples(installation: Installation) -> Workshop:
    """A workshop that has an example of each method."""
    found = all_examples(installation.ledger.engine)
    found.accepted("open_door")
    return found


@pytest.fixture(scope="module")
def small_phone(browser: Browser, installation: Installation, examples: Workshop) -> Iterator[Phone]:
    """A small phone that is in it."""
    with new_phone(browser, viewport=SMALL) as context:
        yield Phone(context, installation.address).come(code_of(examples))


@pytest.mark.parametrize("name", in_order_of_building())
def test_no_method_scrolls_sideways_at_320_px(small_phone: Phone, examples: Workshop, name: str) -> None:
    """Open, and when it is over."""
    lead_up_to(examples, name)
    start(examples, name, name)
    small_phone.title(f"Osio {name}")
    expect(small_phone.page.locator(".tk-method").first).to_be_visible()
    assert is_as_wide_as_the_screen(small_phone.page)
    fill(examples, name, name)
    end(examples, name)
    small_phone.told_closed(name)
    assert is_as_wide_as_the_screen(small_phone.page)


def test_it_is_usable_at_400_percent(phone_of: NewPhone, workshop: Workshop) -> None:
    """A window of 1280 × 1024 is 320 × 256 then: what is being filled in is not covered by anything."""
    phone = phone_of(viewport={"width": 320, "height": 256}, has_touch=False)
    phone.come(code_of(workshop))
    field = phone.page.get_by_label(phone.text("write-label", "sticky_notes"))
    for each in (field, phone.page.locator("form button[type=submit]"), phone.button("skip-part")):
        each.focus()
        assert is_in_sight(each)
    StickyNotes(phone).write("Mahtui ruutuun")
    assert is_as_wide_as_the_screen(phone.page)


def test_field_and_button_are_seen_at_once_and_no_column_is_guessed(phone: Phone, installation: Installation) -> None:
    """On 360 × 640. Whoever sends without choosing is asked kindly, and keeps their words."""
    workshop = workshop_of(installation)
    phone.come(code_of(workshop))
    field = phone.page.get_by_label(phone.text("write-label", "sticky_notes"))
    send = phone.page.locator("form button[type=submit]")
    expect(field).to_be_in_viewport(ratio=1)
    expect(send).to_be_in_viewport(ratio=1)
    expect(phone.page.locator("fieldset", has_text=OPTIONS[0]["text"]["fi"]).locator(":checked")).to_have_count(0)  # type: ignore[index]
    field.fill("Kyyti tuli ajoissa")
    send.click()
    message = refusal("column-missing", "sticky_notes")
    expect(phone.page.get_by_text(message)).to_be_in_viewport(ratio=1)
    expect(field).to_have_value("Kyyti tuli ajoissa")
    StickyNotes(phone).write("Kyyti tuli ajoissa", OPTIONS[1]["text"]["fi"])  # type: ignore[index]
    assert [event.data["column"] for event in events_of(workshop, "NoteAdded")] == ["advice"]


def test_the_keyboard_leads_from_the_code_to_a_stored_note(phone_of: NewPhone, workshop: Workshop) -> None:
    """Without touching anything else."""
    phone = phone_of(has_touch=False)
    page = phone.open().page
    tab_to(page, page.get_by_label(phone.text("code-label")))
    page.keyboard.type(code_of(workshop))
    page.keyboard.press("Enter")
    for key in ("go-on", "i-am-worker", "privacy-go"):
        tab_to(page, phone.button(key))
        page.keyboard.press("Enter")
    tab_to(page, page.get_by_label(phone.text("write-label", "sticky_notes")))
    page.keyboard.type("Näppäimistöllä kirjoitettu")
    tab_to(page, page.locator("form button[type=submit]"))
    page.keyboard.press("Space")
    expect(StickyNotes(phone).own("Näppäimistöllä kirjoitettu")).to_be_visible()


def test_two_activities_follow_each_other_by_themselves(phone: Phone, installation: Installation) -> None:
    """The page follows the facilitator, and loads a method when its activity begins."""
    workshop = Workshop(installation.ledger.engine)
    workshop.create([planned("sticky_notes", id="first"), planned("poll", {"options": OPTIONS}, id="second")])
    workshop.accepted("open_door")
    phone.come(code_of(workshop))
    workshop.facilitate("start_activity", "first")
    phone.title("Osio first")
    assert not any("poll" in each for each in phone.requested)
    workshop.facilitate("start_activity", "second")
    phone.title("Osio second")
    expect(phone.page.get_by_label(OPTIONS[0]["text"]["fi"])).to_be_visible()  # type: ignore[index]
    assert any("poll" in each for each in phone.requested)


def is_as_wide_as_the_screen(page: Page) -> bool:
    """Tell whether nothing has to be scrolled sideways."""
    return bool(page.evaluate("() => document.scrollingElement.scrollWidth <= window.innerWidth"))


def is_in_sight(element: Locator) -> bool:
    """Tell whether the middle of an element is what one would touch there."""
    return bool(
        element.evaluate(
            """element => {
                const { left, top, width, height } = element.getBoundingClientRect();
                const found = document.elementFromPoint(left + width / 2, top + height / 2);
                return found !== null && element.contains(found);
            }"""
        )
    )


def tab_to(page: Page, target: Locator) -> None:
    """Press Tab until something has the focus; whoever only has a keyboard gets there too."""
    expect(target).to_be_visible()
    for _ in range(60):
        if target.evaluate("target => target === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"the keyboard does not lead to {target}")


def test_one_hears_what_became_of_ones_own_note(phone_of: NewPhone, installation: Installation) -> None:
    """»Mitä ehdotuksellesi tapahtui?« (F18): also when it was grouped and decided on meanwhile."""
    found = workshop_with_a_decision(installation.ledger.engine)
    found.accepted("open_door")
    write(found)
    phone = phone_of().come(found.state.door.code)
    phone.press("menu")
    phone.press("became-title")
    expect(phone.page.get_by_text(phone.text("became-nothing"))).to_be_visible()
    phone.press("back-to-now")
    StickyNotes(phone).write("Kuljettaja voisi soittaa")
    installation.cycle(found.cycle)
    own = [item.id for item in found.state.items_of("notes").values() if item.text == "Kuljettaja voisi soittaa"]
    group(found, own)
    phone.press("menu")
    phone.press("became-title")
    told = phone.page.locator(".tk-became")
    expect(told).to_have_count(1)
    expect(told.get_by_text("Kyydit")).to_be_visible()
    expect(told.get_by_text(Texts("themes", "fi")("told", notes=1))).to_be_visible()
    assert "Ovi on raskas" not in told.inner_text()
