"""You said, we did: each proposal with what was done, or with the reason why not (D59, D81-82, F18)."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from hypothesis import strategies as st

from talkoot.cycle.state import Activity
from talkoot.cycle.tracing import Traces, worded
from talkoot.export.documents import page, write_document
from talkoot.export.material import Material
from talkoot.locales import LANGUAGES, Texts, error_text
from talkoot.methods import method
from talkoot.methods.method import Item
from talkoot.methods.you_said_we_did.actions import STATES
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, SCRIBES, Asked, Source, Workshop
from tests.methods.contract import MethodContract, words
from tests.methods.lines import DAYS, writing

METHOD = method("you_said_we_did")
NOTES = Source.notes("Kyyti ei tule", "Odotan kotona")


class TestContract(MethodContract):
    method = "you_said_we_did"
    sources = (NOTES,)

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries({"public": st.booleans()})

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:
        said = {
            "about": st.sampled_from(["", "none-such", *items]),
            "proposal": st.just("") | words(),
            "state": st.sampled_from(STATES),
            "done": st.just("") | words(),
            "why": st.just("") | words(),
        }
        return writing(activity, said, {"responsible": words(), "told_on": DAYS})


def telling() -> Workshop:
    return Workshop.of("you_said_we_did", sources=(NOTES,))


def told(workshop: Workshop, **said: Any) -> str:
    return str(workshop.give("add_outcome", FACILITATOR, **said).events[0].data["id"])


def frame(workshop: Workshop) -> Any:
    return METHOD.frame(workshop.activity.state, workshop.state.items_for(workshop.activity))


def note(workshop: Workshop) -> str:
    return str(next(iter(workshop.state.items_for(workshop.activity))))


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ({"done": "Viesti"}, "no-proposal"),
        ({"proposal": "Kerro heti"}, "no-done"),
        ({"proposal": "Kerro heti", "state": "under_way", "why": "kesken"}, "no-done"),
        ({"proposal": "Sama kuljettaja", "state": "not_done", "done": "ei"}, "no-why"),
        ({"about": "elsewhere", "done": "Viesti"}, "unknown-item"),
    ],
)
def test_nothing_is_told_without_what_was_done_or_why_it_was_not(said: dict[str, Any], code: str) -> None:
    assert telling().refused("add_outcome", FACILITATOR, **said).code == code


def test_people_may_have_been_told_long_ago() -> None:
    told(telling(), proposal="Kerro heti", done="Viesti", told_on="2001-01-01")


def test_a_proposal_is_told_in_the_words_of_the_room_until_those_are_gone() -> None:
    workshop = telling()
    told(workshop, about=note(workshop), done="Viesti")
    assert list(frame(workshop)["proposal"]) == ["Kyyti ei tule"]
    workshop.accepted("remove_note", {"note": note(workshop)}, PARTICIPANTS[0], "notes")
    assert list(frame(workshop)["proposal"]) == [""]
    document = METHOD.document()
    assert document is not None
    blocks: Any = list(document.document(workshop.activity.state, frame(workshop), Texts("you_said_we_did", "en")))
    assert blocks[-1].things[0][0] == "The proposal was removed"


def test_a_later_activity_takes_a_stand_on_what_was_told() -> None:
    workshop = telling()
    made = told(workshop, proposal="Kerro heti", done="Viesti", why="Ei kaikkialla")
    item = workshop.state.items_of(ACTIVITY)[made]
    assert (item.text, item.parts) == ("Kerro heti", ("Viesti", "Ei kaikkialla"))


def test_only_writers_tell() -> None:
    workshop = telling()
    assert workshop.refused("add_outcome", proposal="Kerro heti", done="Viesti").code == "not-allowed"
    workshop.give("add_outcome", SCRIBES[0], proposal="Kerro heti", done="Viesti")


def whole() -> Workshop:
    workshop = telling()
    told(workshop, proposal="Sama kuljettaja", state="not_done", why="vuorot vaihtuvat")
    told(workshop, proposal="Lomake <uusi>", state="under_way", done="kokeilu", responsible="Tilauskeskus")
    told(workshop, about=note(workshop), done="Kuljettaja\nlähettää viestin", told_on="2026-05-01")
    return workshop


def test_what_was_done_comes_first_and_the_table_leaves_out_what_nobody_said() -> None:
    table = METHOD.table(frame(whole()), Texts("you_said_we_did", "fi"))
    assert list(table["Ehdotus"]) == ["Kyyti ei tule", "Lomake <uusi>", "Sama kuljettaja"]
    assert list(table["Mitä sille tapahtui"]) == ["Tehty", "Teemme tätä", "Emme voineet"]
    assert list(table["Kerrottu"]) == ["1.5.2026", "", ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_figure_counts_what_became_of_them(language: str) -> None:
    workshop, texts = whole(), Texts("you_said_we_did", language)
    figure = METHOD.figure(frame(workshop), texts)
    figure.canvas.draw()
    assert [tick.get_text() for tick in figure.axes[0].get_yticklabels()] == [
        texts("state-done"),
        texts("state-under-way"),
        texts("state-not-done"),
    ]
    said = METHOD.describe(frame(workshop), texts)
    assert said == (
        f"{texts('lines-title', lines=3)}: {texts('state-done')} 1, {texts('state-under-way')} 1, "
        f"{texts('state-not-done')} 1."
    )


def test_it_is_handed_out_under_what_we_changed_and_what_we_could_not(tmp_path: Path) -> None:
    workshop = whole()
    write_document(Material(workshop.state, workshop.activity, "fi"), tmp_path / "told.docx", "docx")
    document = Document(str(tmp_path / "told.docx"))
    headings = [each.text for each in document.paragraphs if each.style.name == "Heading 1"]
    assert headings == ["Tämän muutimme", "Tätä teemme parhaillaan", "Tätä emme voineet"]
    told_of = [each.text for each in document.paragraphs if each.style.name == "List Bullet"]
    assert told_of == ["Kyyti ei tule", "Lomake <uusi>", "Sama kuljettaja"]
    lines = [each.text for each in document.paragraphs if each.style.name == "List Continue"]
    assert "Tätä emme voineet, koska: vuorot vaihtuvat" in lines
    assert "Kerrottu: 1.5.2026" in lines
    assert "Poistetaan viimeistään" in document.sections[0].footer.paragraphs[0].text


def test_the_page_is_whole_in_itself_and_shows_words_as_they_were_written() -> None:
    workshop = whole()
    text = page(Material(workshop.state, workshop.activity, "fi"))
    assert "<script" not in text
    assert "http" not in text.replace("http-equiv", "")
    assert "Lomake &lt;uusi&gt;" in text
    assert "Kuljettaja<br>lähettää viestin" in text
    assert text.count("<h1") == text.count("<section") == len(workshop.state.languages)


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("gone", "This is not there any more."),
        ("no-proposal", "The proposal is still missing."),
        ("no-done", "It does not say yet what was done."),
        ("no-why", "It does not say yet why this could not be done."),
    ],
)
def test_refusals_say_what_to_do(code: str, message: str) -> None:
    said, hint = error_text(code, {}, "en", "you_said_we_did")
    assert said == message
    assert hint


def test_whoever_proposed_it_hears_what_was_done_or_why_it_could_not_be() -> None:
    workshop = telling()
    about = note(workshop)
    done = told(workshop, about=about, state="done", done="Kuljettaja soittaa")
    not_done = told(workshop, about=about, state="not_done", why="Rahaa ei ole")
    traces = Traces(workshop.state)
    made = next(each for each in traces.items if each.item == about)
    steps = worded(traces.onward(made), "fi")
    assert {step["item"]: step["told"] for step in steps if step["told"]} == {
        done: "Tämän muutimme: Kuljettaja soittaa",
        not_done: "Tätä emme voineet, koska: Rahaa ei ole",
    }
