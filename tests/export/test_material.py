from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from talkoot.export.days import shown_date
from talkoot.export.everything import export_cycle
from talkoot.export.material import Material, materials, printable
from talkoot.insight.perspectives import figure, table
from talkoot.methods.method import Actor
from tests.export.samples import workshop
from tests.factories import Workshop, participant, planned

CLIENTS = [participant(number, "client") for number in range(1, 11)]
WORKERS = [participant(number, "worker") for number in range(21, 31)]
OPTIONS = [{"id": each, "text": {"fi": f"Asia {each}", "en": f"Thing {each}"}} for each in "abcdefgh"]


def settled(method: str, settings: dict[str, object]) -> Workshop:
    found = Workshop()
    found.create([planned(method, {"blind": True, **settings})])
    found.facilitate("start_activity")
    return found


def give(found: Workshop, action: str, who: list[Actor], **data: object) -> None:
    for actor in who:
        found.give(action, actor, **data)


def material(found: Workshop, language: str = "fi") -> Material:
    found.facilitate("reveal_activity")
    return materials(found.state, language)[0]


def test_dots_are_compared_and_listed_by_what_is_shared_and_what_is_not() -> None:
    found = settled("dot_vote", {"options": OPTIONS, "dots": 4})
    give(found, "place_dots", CLIENTS, choices={"a": 1, "b": 1, "c": 1})
    give(found, "place_dots", WORKERS, choices={"a": 1, "d": 1, "e": 1})
    told = material(found)
    assert told.lists() == {
        "Yhteiset": ["Asia a"],
        "Tärkeää asiakkaille": ["Asia b", "Asia c"],
        "Tärkeää työntekijöille": ["Asia d", "Asia e"],
    }
    first = table(told.sides, told.labels, "fi").iloc[0].tolist()
    assert first == ["Asia a", "20/20 (100 %)", "10/10 (100 %)", "10/10 (100 %)"]


def test_lists_are_in_workbook_and_report(tmp_path: Path) -> None:
    found = settled("dot_vote", {"options": OPTIONS, "dots": 4})
    give(found, "place_dots", CLIENTS, choices={"a": 1})
    give(found, "place_dots", WORKERS, choices={"a": 1})
    found.facilitate("reveal_activity")
    book, report = export_cycle(found.engine, found.cycle, tmp_path, only=["workbook", "report"])
    cells = [row[0].value for row in load_workbook(book).worksheets[1].iter_rows()]
    at = cells.index("Yhteiset")
    assert cells[at : at + 3] == ["Yhteiset", "Asia a", "Tärkeää asiakkaille"]
    assert cells[at + 3] == "Ei mitään, mikä nousisi muita ylemmäs."
    told = [each.text for each in Document(str(report)).paragraphs]
    assert told[told.index("Yhteiset") + 1] == "Asia a"


def test_an_option_that_the_room_added_has_its_name() -> None:
    found = settled("dot_vote", {"options": OPTIONS[:1]})
    found.accepted("add_option", {"text": "Uusi asia"}, activity="activity")
    (added,) = [each for each in material(found).frame["option"] if each != "a"]
    assert materials(found.state, "fi")[0].labels[added] == "Uusi asia"


def test_a_scale_is_compared_by_its_steps() -> None:
    found = settled("scale", {"statements": OPTIONS[:2], "steps": 5})
    for statement in ("a", "b"):
        give(found, "rate", CLIENTS, statement=statement, step=5)
        give(found, "rate", WORKERS, statement=statement, step=2)
    told = material(found, "en")
    drawing = figure(told.sides, told.labels, "en")
    shown = [text.get_text() for text in drawing.axes[0].get_yticklabels()]
    assert shown[:6] == [*(f"Thing a · {step}" for step in range(1, 6)), "Thing a · cannot say"]
    wide = table(told.sides, told.labels, "en")
    assert wide.iloc[4].tolist() == ["Thing a", "5", "10/20 (50 %)", "10/10 (100 %)", "0/10 (0 %)"]


def test_stands_are_compared_by_statement() -> None:
    found = settled("statements", {"blind": False})
    (event,) = found.give("add_statement", CLIENTS[0], text="Kyyti tulee ajoissa").events
    give(found, "take_stand", CLIENTS[1:], statement=event.data["id"], stand="disagree")
    give(found, "take_stand", WORKERS, statement=event.data["id"], stand="agree")
    found.facilitate("close_activity")
    told = materials(found.state, "fi")[0]
    wide = table(told.sides, told.labels, "fi")
    assert wide.iloc[0].tolist()[:2] == ["Kyyti tulee ajoissa", "samaa mieltä"]
    assert wide.iloc[0].tolist()[-1] == "10/10 (100 %)"


def test_what_is_hidden_cannot_be_asked_for() -> None:
    found = workshop()
    hidden = Material(found.state, found.state.activities["hidden"], "fi")
    assert hidden.results is None
    assert hidden.sides.empty
    with pytest.raises(PermissionError):
        hidden.table()


def test_pairs_and_tables_are_no_persons() -> None:
    found = Workshop()
    found.create([planned("sticky_notes", unit="pair"), planned("sticky_notes", id="b", unit="table")])
    assert [each.answered_text for each in materials(found.state, "fi")] == [
        "Yksikään pari ei vastannut",
        "Yksikään pöytä ei vastannut",
    ]


def test_dates_are_written_as_people_do() -> None:
    assert shown_date("2027-01-31", "sv") == "31.1.2027"
    assert shown_date("2027-01-31T23:59:59+00:00", "en") == "31 January 2027"


def test_what_no_file_can_hold_is_taken_away() -> None:
    assert printable("a\x00b\x1fc\ud800d\uffffe\tf\n🎉") == "abcde\tf\n🎉"
