"""P80-P84: codes on paper, as far as they are the cycle's."""

import re

from talkoot.cycle import paper_codes, slips, views
from talkoot.cycle.engine import replay
from talkoot.cycle.paper_codes import check_of, normal, secret_of, words
from talkoot.cycle.respondents import respondent_of
from talkoot.errors import Refusal
from talkoot.methods.method import Actor
from tests.factories import ACTIVITY, FACILITATOR, Workshop, participant


def handed_out(workshop: Workshop, actor: Actor = FACILITATOR) -> slips.Slip:
    found = slips.hand_out(workshop.engine, workshop.cycle, actor)
    assert not isinstance(found, Refusal)
    return found


def test_words_can_be_typed_on_any_keyboard_and_told_apart() -> None:
    assert len(words()) > 256
    assert list(words()) == sorted(set(words()))
    assert all(re.fullmatch("[a-z]{3,12}", word) for word in words())


def test_p80_a_code_is_known_however_it_is_typed() -> None:
    for typed in ("hilla-tuuli-4271", "Hilla  Tuuli 4271", " HILLA, TUULI – 4271.", "hilla - tuuli -4271"):
        assert normal(typed) == "hilla-tuuli-4271"
    for typed in ("", "hilla-42", "hilla-tuuli-427", "hilla-tuuli-42711", "hilla-tuulo-4271", "4271-hilla-tuuli"):
        assert normal(typed) is None


def test_p80_guessing_is_hopeless_within_the_budget() -> None:
    from talkoot.hub.limits import Limits

    limits, codes_in_use, half_a_year_s = Limits(), 100, 183 * 24 * 3600
    guesses = limits.paper_guesses * (1 + half_a_year_s / limits.paper_guesses_in_s)
    assert guesses * codes_in_use / (len(words()) ** 2 * 10**paper_codes.DIGITS) < 0.02


def test_p81_nothing_that_is_stored_or_shown_holds_the_code_or_its_secret() -> None:
    workshop = Workshop.of("sticky_notes")
    slip = handed_out(workshop)
    event = workshop.history[-1]
    assert (event.kind, set(event.data)) == ("PaperCodeGiven", {"salt", "check"})
    stored = str([each._asdict() for each in workshop.history])
    assert slip.code not in stored
    assert slip.secret not in stored
    assert slip.code not in repr(slip)
    for viewer in ("participant", "room", "facilitator"):
        assert workshop.state.paper_salt not in str(views.cycle_view(workshop.state, viewer))


def test_p81_without_the_salt_a_code_says_nothing() -> None:
    assert secret_of("hilla-tuuli-4271", "a") != secret_of("hilla-tuuli-4271", "b")
    assert check_of("hilla-tuuli-4271", "a") != check_of("hilla-tuuli-4271", "b")
    assert len(secret_of("hilla-tuuli-4271", "a")) == 43


def test_p82_the_codes_of_a_cycle_have_one_salt_and_are_all_different() -> None:
    workshop = Workshop.of("sticky_notes")
    given = [handed_out(workshop) for _ in range(3)]
    salts = {event.data["salt"] for event in workshop.history if event.kind == "PaperCodeGiven"}
    assert salts == {workshop.state.paper_salt}
    assert {secret_of(slip.code, workshop.state.paper_salt) for slip in given} == {slip.secret for slip in given}
    again = workshop.ask("give_paper_code", {"code": given[0].code})
    assert again.refusal is not None
    assert again.refusal.code == "paper-code-taken"
    assert replay(workshop.cycle, workshop.history) == workshop.state


def test_p82_facilitators_and_scribes_give_codes_and_nobody_else() -> None:
    workshop = Workshop.of("sticky_notes")
    assert handed_out(workshop, Actor("scribe"))
    refusal = slips.hand_out(workshop.engine, workshop.cycle, participant())
    assert isinstance(refusal, Refusal)
    assert refusal.code == "not-allowed"
    bad = workshop.ask("give_paper_code", {"code": "hilla"})
    assert bad.refusal is not None
    assert bad.refusal.code == "no-paper-code"


def test_a_code_on_paper_cannot_be_called_back_and_is_in_nobodys_way() -> None:
    workshop = Workshop.of("sticky_notes")
    slip = handed_out(workshop)
    workshop.accepted("undo")
    assert workshop.activity.status == "planned"
    assert check_of(slip.code, workshop.state.paper_salt) in workshop.state.paper_checks


def test_p83_what_a_scribe_writes_for_a_person_is_theirs_by_the_code() -> None:
    workshop = Workshop.of("sticky_notes")
    slip = handed_out(workshop)
    writer = Actor("scribe", respondent_of(slip.secret, workshop.cycle, ACTIVITY), "client", "spoken")
    workshop.give("add_note", writer, text="Kyyti myöhästyy")
    secret = secret_of(slip.code, workshop.state.paper_salt)
    own = workshop.activity.method.own(workshop.activity.state, respondent_of(secret, workshop.cycle, ACTIVITY))
    assert [note["text"] for note in own["notes"]] == ["Kyyti myöhästyy"]
