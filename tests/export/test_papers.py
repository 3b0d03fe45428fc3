"""Papers of a workshop (F1, F14, F24, F26, F28, D109): what stands on them, read back as Word and as PDF."""

import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from pypdf import PdfReader

from talkoot.cycle import rules
from talkoot.export.days import shown_date
from talkoot.export.everything import export_cycle
from talkoot.export.papers import GROUPS, About, papers, titles
from talkoot.export.papers.before import parts
from talkoot.kits.load import kit_files, load_kit
from talkoot.locales import LANGUAGES, catalogue, chosen
from talkoot.methods import method_names
from talkoot.methods.document import (
    BOX,
    Choices,
    Heading,
    Large,
    Lines,
    PageBreak,
    Paragraph,
    Picture,
    Points,
    Table,
)
from tests.chain import CARITA_WROTE, whole
from tests.examples import example_of
from tests.export.papers import ADDRESS, NAMES, a_gathering, blocks, of_kind, of_kit, paper, printed, texts_of
from tests.factories import ACTIVITY, Workshop, planned


@pytest.mark.parametrize("kit", kit_files())
def test_f28_every_kit_has_every_paper_in_every_language_before_anything_has_begun(kit: str) -> None:
    state, recipe = of_kit(kit).state, load_kit(kit)
    for language in LANGUAGES:
        each = About(state, language, ADDRESS)
        each.kit = recipe  # it is read once: that takes longer than all papers
        assert {group: list(papers(each, group)) for group in GROUPS} == NAMES
        assert {group: list(named) for group, named in titles(each).items()} == NAMES
        made = [one for group in GROUPS for one in papers(each, group).values()]
        assert {one.language for one in made} == {language}
        assert all("2099" in one.footer for one in made)
        assert len({one.subtitle for one in made}) == len(made)
        for one in made:
            levels = [block.level for block in one.blocks if isinstance(block, Heading)]
            assert levels[:1] in ([], [1]), "a screen reader goes down one level at a time"
            assert all(after - before <= 1 for before, after in pairwise(levels))
            assert all(words.strip() for words in texts_of(one)), "nothing is left out of a sentence"
            assert not any("{" in words or "  " in words for words in texts_of(one))


def test_f28_all_are_written_to_edit_and_to_print_each_group_in_a_folder_of_its_own(tmp_path: Path) -> None:
    workshop = of_kit("client_forum")
    kinds = [f"papers_{group}" for group in GROUPS]
    files = export_cycle(workshop.engine, workshop.cycle, tmp_path, only=kinds)
    made = sum(map(len, NAMES.values()))
    assert Counter(file.suffix for file in files) == {".docx": made, ".pdf": made}
    folders = ["1-ennen", "2-paikalla", "3-jalkeen", "4-tietosuojavastaavalle"]
    assert sorted(each.name for each in tmp_path.iterdir()) == folders
    for file in files:
        if file.suffix == ".docx":
            assert Document(str(file)).core_properties.language == "fi-FI"
        else:
            root: Any = PdfReader(file).trailer["/Root"]
            assert b"pdfuaid:part>1<" in root["/Metadata"].get_data()


def test_one_paper_is_written_alone(tmp_path: Path) -> None:
    workshop = of_kit("client_forum")
    files = export_cycle(workshop.engine, workshop.cycle, tmp_path, only=["papers_during"], which="sheets")
    assert sorted(file.suffix for file in files) == [".docx", ".pdf"]
    sheet = Document(str(next(file for file in files if file.suffix == ".docx")))
    assert any(each.text.startswith(BOX) for each in sheet.paragraphs)


@pytest.mark.parametrize("place", ["papers", "officer"])
def test_a_list_has_as_many_points_in_every_language(place: str) -> None:
    def points(language: str) -> dict[str, int]:
        messages = re.split(r"^(?=[a-z])", catalogue(place, language), flags=re.MULTILINE)
        return {each.partition(" ")[0]: each.count("\n    ") for each in messages if " =" in each}

    assert max(points("en").values()) > 1
    assert points("fi") == points("en")
    assert points("sv") == points("en")


# Before --------------------------------------------------------------------------------------------------------


def test_f1_clients_workers_and_supervisors_are_invited_apart() -> None:
    workshop = a_gathering(organisation_unit="Vammaispalvelut")
    texts = {to: printed(workshop, f"invitation_{to}") for to in ("client", "worker", "supervisor")}
    assert "Järjestäjä: Vammaispalvelut" in texts["client"]
    assert "Jos sinulle tarjotaan palkkio, se voi vaikuttaa etuuksiisi. Kysy ennen kuin hyväksyt." in texts["client"]
    assert "Kuuntele ensin, älä selitä." in texts["worker"]
    assert "Älkää kysykö, kuka sanoi mitä" in texts["supervisor"]
    for text in texts.values():
        assert "Vastaukset poistetaan viimeistään 31.12.2099." in text


@pytest.mark.parametrize(("name", "easy"), [("invitation_client", "Tule mukaan!"), ("thanks", "Sinä autoit meitä.")])
def test_f28_what_everybody_gets_stands_there_in_easy_finnish_too(name: str, easy: str) -> None:
    first, *rest = printed(a_gathering(), name).split("Tämä on kirjoitettu selkokielellä.")
    assert easy not in first
    assert len(rest) == 1
    assert rest[0].startswith(" Lukijat eivät ole vielä kokeilleet tätä.")
    assert easy in rest[0]
    assert not of_kind(PageBreak, blocks(a_gathering(), name, "sv"))


def test_what_is_not_known_is_a_line_to_write_on_and_what_is_known_is_said() -> None:
    workshop = a_gathering()
    lines = of_kind(Lines, blocks(workshop, "invitation_client"))
    assert lines[:5] == [
        Lines(1, "Järjestäjä:"),
        Lines(1, "Mieti etukäteen tätä yhtä kysymystä:"),
        Lines(1, "Ilta (90 min):"),
        Lines(1, "Kysely, vastaa viimeistään:"),
        Lines(1, "Paikka:"),
    ]
    workshop.facilitate("start_activity")
    workshop.accepted("open_link", {"session": "link", "place": "Toimisto", "until": "2098-05-03"})
    today = shown_date(rules.now(), "fi")
    said = [each.text for each in blocks(workshop, "invitation_client") if isinstance(each, Paragraph)]
    assert f"Ilta (90 min): {today}" in said
    assert "Kysely, vastaa viimeistään 3.5.2098" in said
    assert not any("Toimisto" in each for each in said), "where others answer is nobody's matter"


def test_without_guiding_questions_there_is_no_empty_list() -> None:
    for name in ("invitation_client", "guardians"):
        found = blocks(a_gathering(), name)
        assert all(each.things for each in found if isinstance(each, Points))
        assert Heading("Mistä puhumme") not in found


def test_whoever_is_invited_is_not_asked_what_its_organiser_has_to_know() -> None:
    text = printed(of_kit("co_development_group"), "invitation_client")
    assert "Millaista nyt on, asiakkaan ja työntekijän silmin?" in text
    assert "Mistä löydetään asiakkaat?" not in text


def test_f1_needs_are_asked_on_paper_and_it_is_said_that_they_are_not_kept() -> None:
    text = printed(a_gathering(), "needs")
    for need in ("Viittomakielen tulkki", "Avustaja", "Allergia", "Kyyti"):
        assert f"{BOX} {need}" in text
    assert "Tietoja ei kirjoiteta Talkootiin" in text
    assert "Paperi hävitetään heti, kun tilaisuus on ohi." in text


@pytest.mark.parametrize("kit", kit_files())
def test_d109_the_programme_tells_what_happens_in_the_order_in_which_it_happens(kit: str) -> None:
    recipe = load_kit(kit)
    about = About(of_kit(kit).state, "fi")
    for session in recipe.sessions:
        if session.minutes:
            told = [chosen(each.title, "fi") for each in recipe.agenda(session) if not getattr(each, "runs_beside", 0)]
            assert [title for title, _ in parts(about, about.cycle.sessions[session.id])] == told
            assert sum(minutes for _, minutes in parts(about, about.cycle.sessions[session.id])) <= session.minutes


def test_f26_guardians_and_the_child_each_say_yes_for_themselves() -> None:
    found = blocks(a_gathering(), "guardians")
    guardian, child = of_kind(Choices, found)
    assert guardian == Choices(("Lapseni saa osallistua, jos hän itse haluaa.", "Lapseni ei osallistu."))
    assert child == Choices(("Haluan tulla.", "En halua tulla.", "En tiedä vielä. Haluan kysyä jotain."))
    text = printed(a_gathering(), "guardians")
    assert "Emme ota lapsesta kuvia, ääntä tai videota." in text
    assert "Lapsi ei vastaa julkisella linkillä." in text
    assert "Kysely" not in text, "so no link is named either"


def test_f28_who_helps_is_told_how_and_the_interpreter_what_will_be_asked() -> None:
    workshop = a_gathering()
    assert "Autat vastaamaan, et vastaa puolesta." in printed(workshop, "support")
    assert "Anna paperikoodi ennen kuin kirjoitat" in printed(workshop, "scribe")
    found = blocks(workshop, "interpreter")
    assert Points(((f"Osio {ACTIVITY}", ("Millaista nyt on?",)),)) in found


def test_f20_what_becomes_of_answers_is_said_in_standard_and_easy_finnish() -> None:
    text = printed(example_of("poll"), "privacy")
    assert "Tallennamme vastauksesi ja poistamme ne viimeistään 31.12.2099." in text
    assert "Pidämme vastauksesi tallessa. Poistamme ne viimeistään 31.12.2099." in text
    assert "Älä kirjoita kenenkään nimeä." in text


def test_people_are_told_on_paper_too_where_something_may_become_public() -> None:
    said = "voi tulla sivulle, jonka kuka tahansa voi lukea."
    assert said not in printed(example_of("you_said_we_did"), "privacy")
    assert said in printed(example_of("you_said_we_did", {"public": True}), "privacy")


# In the room ---------------------------------------------------------------------------------------------------


def test_the_poster_shows_address_and_code_once_the_door_is_open_and_lines_before() -> None:
    workshop = example_of("poll")
    assert of_kind(Picture, blocks(workshop, "poster")) == []
    assert of_kind(Lines, blocks(workshop, "poster", address="")) == [Lines(1, "Osoite:"), Lines(1, "Koodi:")]
    workshop.accepted("open_door")
    code = workshop.state.door.code
    found = blocks(workshop, "poster")
    assert of_kind(Large, found) == [Large("192.168.1.5:8642"), Large(f"{code[:3]} {code[3:]}")]
    (picture,) = of_kind(Picture, found)
    assert isinstance(picture, Picture)
    assert picture.alt == f"QR-koodi osoitteeseen {ADDRESS}/j/{code}"
    assert picture.content.startswith(b"\x89PNG")


@pytest.mark.parametrize("name", [each for each in method_names() if each != "themes"])
def test_f28_each_method_that_asks_people_has_a_sheet_that_can_be_filled_in(name: str) -> None:
    workshop = example_of(name)
    made = papers(About(workshop.state, "fi"), "during")
    found = list(made["sheets"].blocks) if "sheets" in made else []
    titles = [each.text for each in found if isinstance(each, Heading)]
    activity = workshop.state.activities[ACTIVITY]
    asks = any("participant" in each.who and not each.anytime for each in activity.method.actions.values())
    assert (activity.title["fi"] in titles) == (activity.method.on_phones and asks)
    if activity.title["fi"] in titles:
        mine = found[titles.index(activity.title["fi"]) :]
        assert any(isinstance(each, (Choices, Lines, Table)) for each in mine)


def test_a_scale_is_a_table_with_a_box_for_each_step() -> None:
    table = next(each for each in blocks(example_of("scale"), "sheets") if isinstance(each, Table))
    assert table.headings[0] == "1 = täysin eri mieltä, 5 = täysin samaa mieltä"
    assert table.headings[1:] == ("1", "2", "3", "4", "5", "En osaa sanoa")
    assert {row[1:] for row in table.rows} == {(BOX,) * 6}


def test_a_vote_on_what_is_not_written_yet_has_no_sheet_and_what_people_wrote_is_no_option() -> None:
    fresh = Workshop()
    fresh.create([planned("sticky_notes", id="notes"), planned("ranking", id="order", on=["notes"])])
    titles = [each.text for each in blocks(fresh, "sheets") if isinstance(each, Heading)]
    assert "Osio notes" in titles
    assert "Osio order" not in titles
    found, *_ = whole()
    assert CARITA_WROTE not in printed(found, "sheets")
    vote = [each for each in blocks(found, "sheets") if isinstance(each, Choices)]
    assert Choices(("Kyydit", "Tilat")) in vote


def test_nothing_of_a_blind_activity_is_on_a_sheet() -> None:
    found = Workshop()
    found.create([planned("sticky_notes", {"blind": True}, id="notes"), planned("dot_vote", id="vote", on=["notes"])])
    found.facilitate("start_activity", "notes")
    found.accepted("add_note", {"text": "Salaisuus"}, activity="notes")
    assert "Salaisuus" not in printed(found, "sheets")


def test_f14_the_card_of_a_worry_says_what_to_do_about_danger() -> None:
    text = printed(a_gathering(), "worry")
    assert "Soita 112." in text
    assert "Siirrä lappu seinältä sivuun" in text
    assert "Kenelle kerrot täällä" in text


def test_f26_each_use_of_a_picture_has_a_permission_of_its_own_that_can_be_taken_back() -> None:
    found = blocks(a_gathering(), "photo")
    (table,) = (each for each in found if isinstance(each, Table))
    assert len(table.rows) == 6
    assert {row[1:] for row in table.rows} == {(BOX, BOX, BOX)}
    text = printed(a_gathering(), "photo")
    assert "Voit perua luvan milloin vain, kokonaan tai yhden käytön." in text
    assert "Lapsista ei oteta kuvia, ääntä eikä videota." in text


def test_pictures_as_answers_are_named_only_where_they_can_be_given() -> None:
    words = "30 päivän kuluttua"
    assert words not in printed(a_gathering(), "photo")
    workshop = Workshop.of("story", {"pictures": True}, started=False)
    assert words in printed(workshop, "photo")
    assert "Kuvia ja ääntä ei oteta vastaan tässä työpajassa." in printed(a_gathering(), "notice")
    assert "Kuvat, joita ihmiset antavat." in printed(workshop, "notice")


def test_plan_b_is_in_the_words_of_the_kit_and_has_some_of_its_own() -> None:
    own = load_kit("client_forum").without_phones
    assert {chosen(each, "fi") for each in own} <= set(texts_of(paper(of_kit("client_forum"), "plan_b")))
    assert "Yksi laite ja kirjuri pöytää kohti riittää." in printed(a_gathering(), "plan_b")
    gone = a_gathering(kit="a_kit_that_is_elsewhere")
    assert "Jos videotykki ei toimi" in printed(gone, "plan_b")


# Afterwards ----------------------------------------------------------------------------------------------------


def test_f28_fee_and_travel_are_asked_with_the_warning_and_without_an_identity_code() -> None:
    text = printed(a_gathering(), "fee")
    assert "Jos sinulle tarjotaan palkkio, se voi vaikuttaa etuuksiisi. Kysy ennen kuin hyväksyt." in text
    assert "Älä kirjoita tähän henkilötunnusta tai tilinumeroa." in text
    assert "Ilta (päivä):" in text
    assert "Sitä ei viedä Talkootiin" in text


def test_what_to_do_with_the_results_stands_on_the_facilitators_own_paper() -> None:
    told = texts_of(paper(of_kit("client_forum"), "debriefing"))
    assert {chosen(each, "fi") for each in load_kit("client_forum").with_the_results} <= set(told)
