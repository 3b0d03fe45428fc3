"""A form: several questions at once, each of which may be skipped; words that the facilitator approves."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import strategies as st
from pydantic import ValidationError

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.export.material import Material
from talkoot.insight import perspectives
from talkoot.locales import Texts, error_text
from talkoot.methods import method
from talkoot.methods.form.actions import FormSettings
from talkoot.methods.form.rules import FormState
from talkoot.methods.method import Actor, Item, Perspective
from tests.cycle.test_links import SESSIONS, in_days
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, Asked, Workshop, participant, planned
from tests.methods.contract import Answers, MethodContract

METHOD: Any = method("form")
QUESTIONS: list[dict[str, Any]] = [
    {"id": "tunne", "kind": "smileys", "text": {"fi": "Miltä asiointi tuntui?"}},
    {"id": "kuunneltiin", "kind": "yes_no", "text": {"fi": "Kuunneltiinko sinua?"}},
    {
        "id": "matka",
        "kind": "one",
        "text": {"fi": "Miten tulit?"},
        "options": [{"id": "bussi", "text": {"fi": "Bussilla"}}, {"id": "taksi", "text": {"fi": "Taksilla"}}],
    },
    {
        "id": "asia",
        "kind": "several",
        "text": {"fi": "Mitä asiasi koski?"},
        "options": [{"id": "apu", "text": {"fi": "Apua"}}, {"id": "kyyti", "text": {"fi": "Kyytiä"}}],
    },
    {"id": "parempi", "text": {"fi": "Mikä voisi olla paremmin?"}},
]
QUESTION = st.sampled_from(["tunne", "kuunneltiin", "matka", "asia", "parempi", "muu"])
ANSWER = st.fixed_dictionaries(
    {"question": QUESTION},
    optional={
        "text": st.sampled_from(["", "Kyyti zalaisuus", "Aika zalaisuus"]),
        "options": st.lists(st.sampled_from(["bussi", "apu", "kyyti", "yes", "juna"]), max_size=2),
        "step": st.integers(0, 6),
        "cannot_say": st.booleans(),
    },
)
ANSWERS = Answers(
    {"questions": QUESTIONS},
    st.lists(
        st.lists(
            st.sampled_from(
                [
                    {"question": "tunne", "step": 4},
                    {"question": "tunne", "step": 1},
                    {"question": "kuunneltiin", "options": ["yes"]},
                    {"question": "matka", "cannot_say": True},
                    {"question": "asia", "options": ["apu", "kyyti"]},
                ]
            ),
            min_size=1,
            max_size=3,
        ).map(lambda given: ("send_form", {"answers": given})),
        max_size=2,
    ),
    [("withdraw_form", {})],
    kind="FormSent",
)


class TestContract(MethodContract):
    method = "form"

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.booleans().map(lambda moderated: {"questions": QUESTIONS, "moderated": moderated})

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        sent = st.tuples(st.just("send_form"), st.fixed_dictionaries({"answers": st.lists(ANSWER, max_size=3)}))
        assert isinstance(activity.state, FormState)
        words = [each for each, _, _ in activity.state.words()]
        word = st.sampled_from([*words, "nothing"])
        return st.one_of(
            sent,
            sent,
            st.tuples(st.just("withdraw_form"), st.just({})),
            st.tuples(st.sampled_from(["show_words", "hide_words"]), word.map(lambda each: {"words": each})),
            st.tuples(st.just("move_words_aside"), word.map(lambda each: {"words": each, "person": "Aino"})),
        )


def form(*, blind: bool = False, moderated: bool = False, **settings: Any) -> Workshop:
    return Workshop.of("form", {"questions": QUESTIONS, "blind": blind, "moderated": moderated, **settings})


def send(workshop: Workshop, actor: Actor | None = None, **answers: Any) -> None:
    """Send answers: a face as a number, an option or several, words where no option is called so, none for no idea."""
    workshop.give("send_form", actor, answers=[answer(*each) for each in answers.items()])


def answer(question: str, said: Any) -> dict[str, Any]:
    if said is None:
        return {"question": question, "cannot_say": True}
    if isinstance(said, int):
        return {"question": question, "step": said}
    if question == "parempi":
        return {"question": question, "text": said}
    return {"question": question, "options": [said] if isinstance(said, str) else said}


def state_of(workshop: Workshop) -> FormState:
    state = workshop.activity.state
    assert isinstance(state, FormState)
    return state


def questions_of(tally: Mapping[str, Any]) -> Mapping[str, Any]:
    found: Mapping[str, Any] = tally["questions"]
    return found


def joint(workshop: Workshop) -> Mapping[str, Any]:
    state = workshop.activity.state
    return questions_of(METHOD.tally(state, METHOD.respondents(state)))


# Settings ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("questions", "message"),
    [
        ([], "expected at least one question, got none"),
        ([{"id": "a", "kind": "one", "text": {"fi": "A"}}], "expected at least two options to choose from, got 0"),
        (
            [{**QUESTIONS[2], "kind": "words"}],
            "expected options only with kind: one or several, got kind: words",
        ),
        ([QUESTIONS[0], QUESTIONS[0]], "expected different ids of all questions and options, got"),
        ([{**QUESTIONS[0], "id": "bussi"}, QUESTIONS[2]], "expected different ids of all questions and options, got"),
    ],
)
def test_questions_that_do_not_fit_are_refused_in_words(questions: list[Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        FormSettings.model_validate({"questions": questions})


# Answering -----------------------------------------------------------------------------------------------------


def test_any_question_may_be_skipped_and_cannot_say_is_an_answer() -> None:
    workshop = form()
    send(workshop, tunne=4, matka=None)
    own = METHOD.own(workshop.activity.state, PARTICIPANTS[0].respondent)
    assert own == {"answers": {"tunne": {"step": 4}, "matka": {"cannot_say": True}}}
    found = joint(workshop)
    assert (found["tunne"]["n"], found["matka"]["n"], found["matka"]["cannot_say"]) == (1, 1, 1)
    assert (found["asia"]["n"], found["parempi"]["n"]) == (0, 0)


def test_sending_again_replaces_what_was_sent_and_nothing_takes_it_back() -> None:
    workshop = form()
    send(workshop, tunne=4, asia=["kyyti", "apu"])
    send(workshop, asia=["kyyti"])
    found = joint(workshop)
    assert found["tunne"]["n"] == 0
    assert found["asia"]["options"] == {"apu": 0, "kyyti": 1}
    workshop.give("send_form", answers=[])
    assert METHOD.respondents(workshop.activity.state) == {}.keys()


@pytest.mark.parametrize(
    ("given", "code", "message"),
    [
        ({"question": "muu", "step": 1}, "unknown-question", "There is no question “muu” in this form."),
        ({"question": "matka", "options": ["juna"]}, "unknown-option", "There is no option “juna” in this question."),
        (
            {"question": "matka", "options": ["bussi", "taksi"]},
            "only-one",
            "One option can be chosen here, and you chose 2.",
        ),
        ({"question": "kuunneltiin", "options": ["yes", "no"]}, "only-one", "and you chose 2."),
        ({"question": "tunne", "step": 6}, "no-such-face", "There is no face 6: there are 5 to choose from."),
        ({"question": "parempi", "text": "x" * 601}, "too_long", "600"),
    ],
)
def test_what_cannot_be_answered_is_said(given: dict[str, Any], code: str, message: str) -> None:
    refusal = form().refused("send_form", answers=[given])
    assert refusal.code == code
    assert message in error_text(refusal.code, refusal.values, "en", "form")[0]


# Words ---------------------------------------------------------------------------------------------------------


def words_of(workshop: Workshop, viewer: Any) -> dict[str, Any]:
    view = views.activity_view(workshop.state, workshop.activity, viewer)
    return {key: part for key, part in view.items() if key.startswith("words:")}


def test_words_wait_for_the_facilitator_and_then_everybody_reads_them() -> None:
    workshop = form(moderated=True)
    send(workshop, parempi="Kyyti myöhästyy")
    assert words_of(workshop, "room") == {}
    ((key, part),) = words_of(workshop, "facilitator").items()
    assert part == {
        "question": "parempi",
        "text": "Kyyti myöhästyy",
        "standing": "waiting",
        "aside_to": "",
        "own": False,
    }
    workshop.give("show_words", FACILITATOR, words=key.removeprefix("words:"))
    assert words_of(workshop, "participant") == {key: {"question": "parempi", "text": "Kyyti myöhästyy"}}
    assert [item.text for item in METHOD.items(workshop.activity.state, {}).values()] == ["Kyyti myöhästyy"]
    send(workshop, parempi="Kyyti myöhästyy aina")
    assert words_of(workshop, "room") == {}, "other words were not approved"
    assert [part["standing"] for part in words_of(workshop, "facilitator").values()] == ["waiting"]


def test_words_keep_their_place_while_another_answer_is_changed() -> None:
    workshop = form(moderated=True)
    send(workshop, parempi="Kyyti myöhästyy", tunne=2)
    (key,) = words_of(workshop, "facilitator")
    workshop.give("move_words_aside", FACILITATOR, words=key.removeprefix("words:"), person="Aino")
    send(workshop, parempi="Kyyti myöhästyy", tunne=5)
    ((same, part),) = words_of(workshop, "facilitator").items()
    assert (same, part["standing"], part["aside_to"]) == (key, "aside", "Aino")


def test_nothing_tells_that_two_answers_in_words_are_one_persons() -> None:
    two = [*QUESTIONS, {"id": "kiitos", "text": {"fi": "Mistä kiität?"}}]
    workshop = Workshop.of("form", {"questions": two, "blind": False, "moderated": False})
    both = [{"question": "parempi", "text": "Kyyti"}, {"question": "kiitos", "text": "Aika"}]
    workshop.give("send_form", answers=both)
    (answer_of,) = state_of(workshop).answers.values()
    ids = [key.removeprefix("words:") for key in words_of(workshop, "room")]
    assert len(set(ids)) == 2
    assert answer_of.id not in ids


def test_words_that_were_taken_out_are_erased_and_screens_drop_them() -> None:
    workshop = form()
    send(workshop, parempi="Kyyti myöhästyy", tunne=2)
    (key,) = words_of(workshop, "room")
    before = workshop.engine.position
    send(workshop, tunne=2)
    touched = workshop.engine.changed_after(workshop.cycle, before, ACTIVITY)
    assert touched is not None
    assert key in touched.keys
    assert "myöhästyy" not in str([event.data for event in workshop.history])
    assert joint(workshop)["tunne"]["n"] == 1


def test_moderating_what_is_gone_is_refused() -> None:
    assert form().refused("hide_words", FACILITATOR, words="nothing").code == "gone"


# Results -------------------------------------------------------------------------------------------------------


def filled(people: Mapping[Perspective, int], **answers: Any) -> Workshop:
    """Let people on each side send the same answers."""
    workshop = form()
    number = 0
    for side, count in people.items():
        for _ in range(count):
            number += 1
            send(workshop, participant(number, side), **answers)
    return workshop


def test_a_question_that_too_few_on_a_side_answered_is_left_out_of_them_all() -> None:
    workshop = filled({"client": 6, "worker": 6}, kuunneltiin="yes")
    for number in range(1, 6):
        send(workshop, participant(number, "client"), kuunneltiin="yes", matka="bussi")
    send(workshop, participant(7, "worker"), kuunneltiin="yes", matka="taksi")
    workshop.facilitate("close_activity")
    results = workshop.activity.results
    assert results is not None
    assert [list(questions_of(side)) for side in results.sides.values()] == [["kuunneltiin"], ["kuunneltiin"]]
    assert questions_of(results.joint)["matka"]["options"] == {"bussi": 5, "taksi": 1}


def test_few_faces_are_shown_in_three_and_stay_so_once_sides_were_shown() -> None:
    workshop = filled({"client": 12, "worker": 5}, tunne=4)
    workshop.facilitate("close_activity")
    results = workshop.activity.results
    assert results is not None
    shown = [*results.sides.values(), results.joint]
    assert [questions_of(each)["tunne"]["bands"] for each in shown] == [[[1, 2], [3, 3], [4, 5]]] * 3
    workshop.facilitate("start_activity")
    assert joint(workshop)["tunne"]["coarse"]


def test_a_file_holds_the_sides_of_each_question_and_the_words() -> None:
    workshop = filled({"client": 6, "worker": 5}, kuunneltiin="yes", matka="bussi", parempi="Aikaa lisää")
    workshop.facilitate("close_activity")
    material = Material(workshop.state, workshop.activity, "fi")
    table = perspectives.table(material.sides, material.labels, "fi")
    rows = {tuple(row[:2]): row[2:] for row in table.to_numpy().tolist()}
    assert rows["Kuunneltiinko sinua?", "Kyllä"] == ["11/11 (100 %)", "6/6 (100 %)", "5/5 (100 %)"]
    assert rows["Miten tulit?", "Taksilla"] == ["0/11 (0 %)", "0/6 (0 %)", "0/5 (0 %)"]
    words = material.frame[material.frame["text"] != ""]
    assert set(words["text"]) == {"Aikaa lisää"}
    assert len(words) == 11


def test_the_figure_has_a_bar_for_each_answer_and_says_what_most_gave() -> None:
    workshop = filled({"client": 4}, tunne=4, matka="bussi", parempi="Aikaa")
    workshop.facilitate("close_activity")
    texts = Texts("form", "fi")
    found = METHOD.frame(workshop.activity.state, {})
    assert METHOD.describe(found, texts) == (
        "4 vastaajaa Miltä asiointi tuntui? Eniten vastattiin ”hyvä tai erittäin hyvä”: 4. "
        "Miten tulit? Eniten vastattiin ”Bussilla”: 4."
    )
    labels = [label.get_text() for label in METHOD.figure(found, texts).axes[0].get_yticklabels()]
    assert labels[:4] == ["huono tai erittäin huono", "siltä väliltä", "hyvä tai erittäin hyvä", "En osaa sanoa"]
    assert METHOD.table(found, texts).iloc[-1].tolist()[:2] == ["Mikä voisi olla paremmin?", "Aikaa"]


def test_places_are_shown_question_by_question() -> None:
    workshop = Workshop()
    settings = {"questions": QUESTIONS, "blind": False}
    workshop.create([planned("form", settings, session="month")], sessions=SESSIONS)
    for place in ("Kemi", "Inari"):
        workshop.accepted("open_link", {"session": "month", "place": place, "until": in_days(3)})
    kemi, inari = workshop.state.open_links
    for number in range(12):
        actor = Actor("participant", participant(number).respondent, "client", place=(kemi, inari)[number % 2])
        few = {"matka": "bussi"} if number < 3 else {}
        send(workshop, actor, kuunneltiin="yes" if number % 2 else "no", **few)
    workshop.facilitate("close_activity")
    results = workshop.activity.results
    assert results is not None
    assert results.by_place is not None
    assert {place: list(questions_of(each)) for place, each in results.by_place.sides.items()} == {
        "Kemi": ["kuunneltiin"],
        "Inari": ["kuunneltiin"],
    }
    material = Material(workshop.state, workshop.activity, "sv")
    table = perspectives.table(material.places, material.labels, "sv")
    assert list(table.columns)[2:] == ["Alla", "Kemi", "Inari"]
    rows = {tuple(row[:2]): row[3:] for row in table.to_numpy().tolist()}
    assert rows["Kuunneltiinko sinua?", "Ja"] == ["0/6 (0 %)", "6/6 (100 %)"]
