"""Questions to a group: asked by anybody, answered by the group, with proposals that have a state."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import strategies as st

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.locales import Texts, error_text
from talkoot.methods import method
from talkoot.methods.method import Item, Viewer
from talkoot.methods.questions.rules import QuestionsState
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, SCRIBES, Asked, Workshop
from tests.methods.contract import MethodContract, words

METHOD: Any = method("questions")
ANNA, BERTIL = PARTICIPANTS[0], PARTICIPANTS[2]
LATE = "Mistä tiedätte, että kyyti on tulossa?"


class TestContract(MethodContract):
    method = "questions"

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries({"asker": st.booleans(), "approve": st.booleans(), "limit": st.integers(1, 3)})

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        state: Any = activity.state
        said = {"text": words(), "asker": st.sampled_from(["", "esihenkilö"])}
        adding = st.tuples(st.just("add_question"), st.fixed_dictionaries(said))
        if not state.entries:
            return adding
        which = {"question": st.sampled_from([*state.entries, "gone"])}
        reply = {
            "answer": st.one_of(st.just(""), words()),
            "proposal": st.one_of(st.just(""), words()),
            "state": st.sampled_from(["", "made", "adopted"]),
        }
        others = {
            "edit_question": {**which, **said},
            "remove_question": which,
            "reply_to_question": {**which, **reply},
            "take_up_question": {"question": st.sampled_from([*state.entries, ""])},
            "hide_question": which,
            "show_question": which,
            "move_question_aside": {**which, "person": st.just("Maija")},
        }
        return st.one_of(
            adding, *(st.tuples(st.just(name), st.fixed_dictionaries(data)) for name, data in others.items())
        )


def questions(**settings: Any) -> Workshop:
    return Workshop.of("questions", settings)


def state_of(workshop: Workshop) -> QuestionsState:
    state = workshop.activity.state
    assert isinstance(state, QuestionsState)
    return state


def asked(workshop: Workshop, text: str = LATE, **said: Any) -> str:
    """Let Anna ask something; give the id of the question."""
    workshop.give("add_question", ANNA, text=text, **said)
    return next(reversed(state_of(workshop).entries))


def seen(workshop: Workshop, viewer: Viewer = "room") -> dict[str, Any]:
    return views.activity_view(workshop.state, workshop.activity, viewer)


def message(workshop: Workshop, action: str, actor: Any = None, **data: Any) -> str:
    refusal = workshop.refused(action, actor, **data)
    said, hint = error_text(refusal.code, refusal.values, "fi", "questions")
    assert hint
    return said


# Asking --------------------------------------------------------------------------------------------------------


def test_everybody_sees_a_question_and_the_role_in_which_it_was_asked() -> None:
    workshop = questions()
    question = asked(workshop, asker="vammaispalvelujen esihenkilö")
    for viewer in ("participant", "room"):
        part = seen(workshop, viewer)[f"question:{question}"]
        assert part == {"text": LATE, "asker": "vammaispalvelujen esihenkilö", "reply": {}, "order": 1}


def test_no_role_is_kept_where_the_kit_does_not_want_it() -> None:
    workshop = questions(asker=False)
    question = asked(workshop, asker="esihenkilö")
    assert seen(workshop)[f"question:{question}"]["asker"] == ""


def test_who_has_asked_all_they_may_is_refused_in_words() -> None:
    workshop = questions(limit=1)
    asked(workshop)
    assert workshop.refused("add_question", ANNA, text="Entä tämä?").values == {"limit": 1}
    workshop.give("add_question", BERTIL, text="Entä tämä?")


def test_a_question_that_waits_is_seen_by_nobody_but_its_asker_and_the_facilitator() -> None:
    workshop = questions(approve=True)
    question = asked(workshop)
    assert f"question:{question}" not in seen(workshop)
    assert seen(workshop, "facilitator")[f"question:{question}"]["standing"] == "waiting"
    workshop.give("show_question", FACILITATOR, question=question)
    assert f"question:{question}" in seen(workshop)


def test_only_its_asker_words_a_question_anew() -> None:
    workshop = questions()
    question = asked(workshop)
    assert workshop.refused("edit_question", BERTIL, question=question, text="Muuta").code == "not-yours"
    workshop.give("edit_question", ANNA, question=question, text="Mistä tiedätte, milloin kyyti tulee?")
    assert seen(workshop)[f"question:{question}"]["text"] == "Mistä tiedätte, milloin kyyti tulee?"


# Answering -----------------------------------------------------------------------------------------------------


def test_a_scribe_writes_down_what_the_group_said_and_everybody_sees_it() -> None:
    workshop = questions()
    question = asked(workshop)
    workshop.give("reply_to_question", SCRIBES[0], question=question, answer="Emme mistään.", proposal="Soitto")
    reply = {"answer": "Emme mistään.", "proposal": "Soitto", "state": "made", "official": False}
    assert seen(workshop)[f"question:{question}"]["reply"] == reply
    assert METHOD.own(state_of(workshop), ANNA.respondent)["questions"][0]["reply"] == reply


def test_a_scribe_replies_only_to_what_they_may_read() -> None:
    workshop = questions(blind=True)
    question = asked(workshop)
    reply = {"question": question, "answer": "Emme mistään."}
    assert workshop.refused("reply_to_question", SCRIBES[0], **reply).code == "gone"
    workshop.facilitate("reveal_activity")
    workshop.give("reply_to_question", SCRIBES[0], **reply)
    assert seen(workshop)[f"question:{question}"]["reply"]["answer"] == "Emme mistään."


def test_a_reply_can_be_changed_long_after_the_close() -> None:
    workshop = questions()
    question = asked(workshop)
    workshop.give("reply_to_question", FACILITATOR, question=question, proposal="Soitto")
    workshop.facilitate("close_activity")
    said = {"question": question, "proposal": "Soitto", "state": "adopted", "official": True}
    workshop.give("reply_to_question", FACILITATOR, **said)
    assert seen(workshop)[f"question:{question}"]["reply"]["state"] == "adopted"
    assert workshop.give("reply_to_question", FACILITATOR, **said).events == ()


def test_a_reply_that_says_nothing_takes_the_former_back() -> None:
    workshop = questions()
    question = asked(workshop)
    workshop.give("reply_to_question", FACILITATOR, question=question, answer="Emme mistään.")
    workshop.give("reply_to_question", FACILITATOR, question=question)
    assert seen(workshop)[f"question:{question}"]["reply"] == {}


def test_participants_do_not_answer_for_the_group() -> None:
    workshop = questions()
    question = asked(workshop)
    assert workshop.refused("reply_to_question", ANNA, question=question, answer="Minä").code == "not-allowed"


@pytest.mark.parametrize("said", [{"state": "adopted"}, {"official": True}])
def test_a_state_without_a_proposal_is_refused(said: dict[str, Any]) -> None:
    workshop = questions()
    question = asked(workshop)
    assert message(workshop, "reply_to_question", FACILITATOR, question=question, **said) == (
        "Ehdotuksesta puuttuvat sanat."
    )


def test_deleting_a_question_erases_the_answer_with_it() -> None:
    workshop = questions()
    question = asked(workshop)
    workshop.give("reply_to_question", FACILITATOR, question=question, answer="Emme mistään.")
    workshop.give("remove_question", ANNA, question=question)
    assert "Emme mistään." not in str([event.data for event in workshop.history])
    assert message(workshop, "reply_to_question", FACILITATOR, question=question) == "Tätä kysymystä ei enää ole."


# Before the group ----------------------------------------------------------------------------------------------


def test_one_question_at_a_time_is_before_the_group() -> None:
    workshop = questions()
    first, second = asked(workshop), asked(workshop, "Kenelle soitatte?")
    workshop.give("take_up_question", FACILITATOR, question=first)
    workshop.give("take_up_question", FACILITATOR, question=second)
    assert seen(workshop, "participant")["taken_up"] == second
    workshop.give("take_up_question", FACILITATOR, question="")
    assert "taken_up" not in seen(workshop)


def test_a_question_that_is_hidden_is_before_nobody() -> None:
    workshop = questions()
    question = asked(workshop)
    workshop.give("take_up_question", FACILITATOR, question=question)
    workshop.give("hide_question", FACILITATOR, question=question)
    assert "taken_up" not in seen(workshop)
    assert message(workshop, "take_up_question", FACILITATOR, question=question) == "Tätä kysymystä ei enää ole."


def test_participants_do_not_choose_what_is_before_the_group() -> None:
    workshop = questions()
    assert workshop.refused("take_up_question", ANNA, question=asked(workshop)).code == "not-allowed"


# What comes of it ----------------------------------------------------------------------------------------------


def test_proposals_go_on_to_the_next_activity_with_the_question_that_led_to_them() -> None:
    workshop = questions()
    question = asked(workshop)
    asked(workshop, "Kenelle soitatte?")
    workshop.give("reply_to_question", FACILITATOR, question=question, proposal="Kuljettaja soittaa")
    assert workshop.state.items_of(ACTIVITY) == {question: Item(question, "Kuljettaja soittaa", parts=(LATE,))}


def test_what_became_of_a_proposal_is_how_far_it_has_come() -> None:
    workshop = questions()
    question = asked(workshop)
    assert METHOD.told_of(state_of(workshop), question, {}) is None
    workshop.give("reply_to_question", FACILITATOR, question=question, proposal="Kuljettaja soittaa", state="adopted")
    told = METHOD.told_of(state_of(workshop), question, {})
    assert told is not None
    assert told.text("fi") == "Ehdotus on otettu käyttöön."
    assert list(METHOD.gave(state_of(workshop), ANNA.respondent)) == [question]


def test_table_and_words_say_what_was_asked_answered_and_proposed() -> None:
    workshop = questions()
    question = asked(workshop)
    asked(workshop, "Kenelle soitatte?")
    said = {"answer": "Emme mistään.", "proposal": "Soitto", "state": "declined", "official": True}
    workshop.give("reply_to_question", FACILITATOR, question=question, **said)
    frame = METHOD.frame(state_of(workshop), {})
    texts = Texts("questions", "fi")
    assert METHOD.describe(frame, texts) == "Ryhmältä kysyttiin 2 kysymystä. Yhteen vastattiin. Syntyi 1 ehdotus."
    assert METHOD.table(frame, texts).to_dict("list") == {
        "Kysymys": ["Kenelle soitatte?", LATE],
        "Ryhmän vastaus": ["", "Emme mistään."],
        "Ehdotus": ["", "Soitto"],
        "Ehdotuksen tila": ["", "ei toteuteta; tehdään virallinen aloite"],
    }
