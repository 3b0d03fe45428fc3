"""Drafts for the data protection officer (F24): the facts of a workshop, and places for what others decide."""

import pytest

from talkoot.export.pdf_paper import pages, pdf
from talkoot.locales import LANGUAGES, Texts
from talkoot.methods.document import Gap, Paragraph
from tests.export.papers import NAMES, a_gathering, blocks, of_kind, of_kit, paper, printed
from tests.factories import ACTIVITY, Workshop


@pytest.mark.parametrize("name", NAMES["officer"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_f24_each_says_that_it_is_a_draft_and_marks_what_the_organisation_decides(name: str, language: str) -> None:
    found = blocks(a_gathering(), name, language)
    draft = Texts("officer", language)("easy-draft" if name == "notice_easy" else "draft", date="|").split("|")[-1]
    assert any(isinstance(each, Paragraph) and each.text.endswith(draft) for each in found)
    marked = Texts("officer", language)("gap", what="")
    assert of_kind(Gap, found)
    assert all(isinstance(each, Gap) and each.text.startswith(marked.strip()) for each in of_kind(Gap, found))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kit", ["co_development_group", "listening"])
def test_f24_the_notice_is_one_page(kit: str, language: str) -> None:
    workshop = of_kit(kit, organisation_unit="Hyvinvointialueen vammaispalvelujen ja iäkkäiden palvelujen kehittäminen")
    assert pages(pdf(paper(workshop, "notice", language))) == 1


def test_f24_the_notice_tells_the_facts_of_this_workshop() -> None:
    workshop = a_gathering(organisation_unit="Vammaispalvelut", perspectives=["client", "worker"])
    text = printed(workshop, "notice")
    assert "Työpajan järjestää: Vammaispalvelut." in text
    assert "Näkökulma, josta vastataan: asiakkaat, työntekijät." in text
    assert "Vastaukset poistetaan viimeistään 31.12.2099." in text
    assert "tietosuoja-asetus 6 artikla 1 kohta e alakohta, tietosuojalaki 4 § ja laki hyvinvointialueesta 29 §" in text
    assert "Emme voi etsiä vastauksiasi nimellä (11 artikla)." in text


def test_f24_the_record_and_the_assessment_tell_how_small_groups_are_kept_here() -> None:
    text = printed(a_gathering(minimum=7), "records")
    assert "vähintään 7 vastaajaa, tiedostoissa 7" in text
    assert "vähintään 4 vastaajaa, tiedostoissa 5" in printed(a_gathering(), "impact")


def test_f24_the_assessment_names_risks_of_links_and_pictures_where_there_are_some_and_every_question() -> None:
    text = printed(a_gathering(), "impact")
    assert "Linkki kulkee ihmisille" in text
    assert "Kuvasta tai äänestä ihmisen tunnistaa" not in text
    assert f"Osio {ACTIVITY} Millaista nyt on?" in text
    lone = printed(Workshop.of("story", {"sound": True}, started=False), "impact")
    assert "Kuvasta tai äänestä ihmisen tunnistaa" in lone
