"""Interviews: sent once they were read together, counted by language only where they are enough, moderated by note."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import strategies as st
from pydantic import ValidationError

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.locales import LANGUAGES, Texts, error_text
from talkoot.methods import method
from talkoot.methods.interview.actions import InterviewSettings
from talkoot.methods.method import Actor, Item, Viewer
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, SCRIBES, Asked, Workshop, participant
from tests.methods.contract import Answers, MethodContract, words

METHOD: Any = method("interview")
ANNA, BERTIL, *_ = PARTICIPANTS
QUESTIONS: list[dict[str, Any]] = [
    {"id": "paiva", "text": {"fi": "Millainen on päiväsi?", "en": "What is your day like?"}},
    {"id": "toive", "text": {"fi": "Mitä toivot?", "en": "What do you wish for?"}},
]
SETTINGS = {"questions": QUESTIONS, "languages": ["fi", "so", "ar"]}
NOTES = [
    {"question": "paiva", "text": "Herään viideltä."},
    {"question": "paiva", "text": "Odotan kyytiä."},
    {"question": "toive", "text": "Että joku soittaisi."},
]
LANGUAGE = st.sampled_from([None, "fi", "so", "ar"])
ANSWERS = Answers(
    # Words go at once when they are withdrawn, counts stay: here the words wait.
    {**SETTINGS, "approve": True},
    st.lists(
        st.fixed_dictionaries(
            {
                "notes": st.just(NOTES),
                "language": LANGUAGE,
                "interpreter": st.sampled_from([None, True, False]),
                "agreed": st.just(True),
            }
        ).map(lambda data: ("send_interview", data)),
        max_size=2,
    ),
    [("withdraw_interview", {})],
    "InterviewSent",
)


class TestContract(MethodContract):
    method = "interview"

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries(
            {
                "questions": st.just(QUESTIONS),
                "languages": st.sampled_from([[], ["fi", "so", "ar"]]),
                "ask_interpreter": st.booleans(),
                "approve": st.booleans(),
                "share_on_phones": st.booleans(),
                "limit": st.sampled_from([1, 5]),
            }
        )

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        state: Any = activity.state
        note = st.fixed_dictionaries({"question": st.sampled_from(["paiva", "toive", "muu"]), "text": words()})
        sent = {
            "notes": st.lists(note, max_size=3),
            "language": st.sampled_from([None, "fi", "so"]),
            "interpreter": st.sampled_from([None, True, False]),
            "agreed": st.sampled_from([True, True, False]),
        }
        sending = st.tuples(st.just("send_interview"), st.fixed_dictionaries(sent))
        if not state.entries:
            return sending
        which = {"note": st.sampled_from(list(state.entries))}
        editing = st.tuples(st.just("edit_note"), st.fixed_dictionaries(which | {"text": words()}))
        about = st.tuples(st.sampled_from(["remove_note", "hide_note", "show_note"]), st.fixed_dictionaries(which))
        aside = st.tuples(st.just("move_note_aside"), st.fixed_dictionaries(which | {"person": words()}))
        interview = st.sampled_from(["", *state.interviews])
        withdrawing = st.tuples(st.just("withdraw_interview"), st.fixed_dictionaries({"interview": interview}))
        return st.one_of(sending, editing, about, aside, withdrawing)


def send(workshop: Workshop, actor: Actor = ANNA, **data: Any) -> str:
    """Send an interview and give its id."""
    answer = workshop.give("send_interview", actor, **{"notes": NOTES, "agreed": True, **data})
    return str(answer.events[0].data["id"])


def seen(workshop: Workshop, viewer: Viewer) -> str:
    return str(views.activity_view(workshop.state, workshop.activity, viewer))


def own(workshop: Workshop, actor: Actor = ANNA) -> Any:
    return METHOD.own(workshop.activity.state, actor.respondent)


def texts_of(workshop: Workshop) -> list[str]:
    frame = METHOD.frame(workshop.activity.state, {})
    return [text for text in frame["text"] if text]


# Sending -------------------------------------------------------------------------------------------------------


def test_nothing_is_sent_before_the_person_interviewed_has_heard_it_and_agrees() -> None:
    workshop = Workshop.of("interview", SETTINGS)
    assert workshop.refused("send_interview", notes=NOTES).code == "not-agreed"
    send(workshop)
    assert sorted(texts_of(workshop)) == sorted(note["text"] for note in NOTES)


def test_an_interview_has_notes_that_fit_the_guide() -> None:
    workshop = Workshop.of("interview", {**SETTINGS, "longest": 50})
    cases = [
        ([], "interview-empty"),
        ([{"question": "muu", "text": "Muuta"}], "unknown-question"),
        ([NOTES[0], {"question": "toive", "text": "a" * 51}], "too_long"),
    ]
    for notes, code in cases:
        assert workshop.refused("send_interview", notes=notes, agreed=True).code == code
    assert workshop.refused("send_interview", notes=NOTES, agreed=True, language="vi").code == "unknown-language"
    assert texts_of(workshop) == []


def test_one_person_may_interview_several_but_not_without_end() -> None:
    workshop = Workshop.of("interview", {**SETTINGS, "limit": 2})
    send(workshop)
    send(workshop)
    assert workshop.refused("send_interview", notes=NOTES, agreed=True).code == "limit-reached"
    assert [len(each["notes"]) for each in own(workshop)["interviews"]] == [3, 3]


@pytest.mark.parametrize("actor", [SCRIBES[0], FACILITATOR], ids=lambda actor: actor.kind)
def test_a_scribe_or_the_facilitator_writes_for_a_group(actor: Actor) -> None:
    workshop = Workshop.of("interview", SETTINGS)
    send(workshop, actor, language="so", interpreter=True)
    assert "Herään viideltä." in seen(workshop, "room")


def test_a_guide_has_questions() -> None:
    with pytest.raises(ValidationError, match="expected at least one question"):
        InterviewSettings()
    with pytest.raises(ValidationError, match="expected different ids"):
        InterviewSettings.model_validate({"questions": [QUESTIONS[0], QUESTIONS[0]]})


# Who sees what -------------------------------------------------------------------------------------------------


def test_nothing_tells_which_notes_are_of_one_interview_or_in_which_language_it_was() -> None:
    workshop = Workshop.of("interview", {**SETTINGS, "share_on_phones": True})
    interview = send(workshop, language="so", interpreter=True)
    viewers: tuple[Viewer, ...] = ("room", "participant", "facilitator")
    for viewer in viewers:
        assert interview not in seen(workshop, viewer)
        assert "'so'" not in seen(workshop, viewer)
        keys = list(METHOD.keys(workshop.activity.state, viewer))
        assert keys == sorted(keys)
        assert "order" not in METHOD.part(workshop.activity.state, keys[0], viewer)


def test_a_note_that_waits_is_for_nobody_until_the_facilitator_shows_it() -> None:
    workshop = Workshop.of("interview", {**SETTINGS, "approve": True})
    send(workshop)
    note = own(workshop)["interviews"][0]["notes"][0]
    assert note["standing"] == "waiting"
    assert note["text"] not in seen(workshop, "room")
    workshop.accepted("show_note", {"note": note["id"]}, activity=ACTIVITY)
    assert note["text"] in seen(workshop, "room")


def test_shown_notes_can_be_worked_on() -> None:
    workshop = Workshop.of("interview", SETTINGS)
    send(workshop)
    assert sorted(item.text for item in METHOD.items(workshop.activity.state, {}).values()) == sorted(
        texts_of(workshop)
    )


# Taking back ---------------------------------------------------------------------------------------------------


def test_an_interview_is_taken_back_with_all_its_notes_and_their_words_are_erased() -> None:
    workshop = Workshop.of("interview", SETTINGS)
    first = send(workshop)
    send(workshop, notes=[{"question": "toive", "text": "Jotain muuta"}])
    workshop.give("withdraw_interview", interview=first)
    assert texts_of(workshop) == ["Jotain muuta"]
    assert "Herään" not in str(workshop.history)
    assert workshop.refused("withdraw_interview", interview=first).code == "interview-gone"


def test_nobody_takes_back_the_interview_of_another() -> None:
    workshop = Workshop.of("interview", SETTINGS)
    assert workshop.refused("withdraw_interview", BERTIL, interview=send(workshop)).code == "interview-gone"


def test_an_interview_is_gone_with_its_last_note() -> None:
    workshop = Workshop.of("interview", SETTINGS)
    send(workshop, notes=NOTES[:2])
    for note in own(workshop)["interviews"][0]["notes"]:
        workshop.give("remove_note", note=note["id"])
    assert own(workshop) == {}
    assert METHOD.tally(workshop.activity.state, [ANNA.respondent]) == {"interviews": 0}


# Counting ------------------------------------------------------------------------------------------------------


def counted(languages: Mapping[str, int], **data: Any) -> dict[str, Any]:
    """Hold as many interviews in each language, close, and give what is counted."""
    workshop = Workshop.of("interview", SETTINGS)
    spoken = [language for language, interviews in languages.items() for _ in range(interviews)]
    for number, language in enumerate(spoken):
        send(workshop, participant(number), language=language or None, **data)
    workshop.facilitate("close_activity")
    results: Any = workshop.activity.results
    return dict(results.joint)


def test_languages_are_counted_where_enough_interviews_were_in_each() -> None:
    found = counted({"fi": 7, "so": 5}, interpreter=True)
    assert found == {"interviews": 12, "language": {"fi": 7, "so": 5}, "interpreter": {"yes": 12}}


def test_a_language_of_few_is_not_told_and_not_had_by_subtraction() -> None:
    assert counted({"fi": 9, "so": 5, "ar": 1})["language"] == {"fi": 9, "rest": 6}
    assert counted({"fi": 3, "so": 1})["language"] == {"rest": 4}


def test_languages_are_told_only_once_it_is_closed() -> None:
    workshop = Workshop.of("interview", SETTINGS)
    for number in range(6):
        send(workshop, participant(number), language="so")
    assert "'language'" not in seen(workshop, "room")
    workshop.facilitate("close_activity")
    assert "{'so': 6}" in seen(workshop, "room")


def test_what_the_facilitator_wrote_down_counts() -> None:
    workshop = Workshop.of("interview", SETTINGS)
    send(workshop, FACILITATOR)
    workshop.facilitate("close_activity")
    results: Any = workshop.activity.results
    assert results.joint["interviews"] == 1


# In files ------------------------------------------------------------------------------------------------------


def test_the_frame_holds_notes_in_the_order_of_the_questions_and_of_the_text() -> None:
    workshop = Workshop.of("interview", SETTINGS)
    send(workshop, notes=list(reversed(NOTES)))
    frame = METHOD.frame(workshop.activity.state, {})
    assert list(frame["counted"]) == ["all", "", "", ""]
    assert list(frame["text"][1:]) == ["Herään viideltä.", "Odotan kyytiä.", "Että joku soittaisi."]


def test_where_interviews_are_few_it_is_said_why_no_language_is_told() -> None:
    workshop = Workshop.of("interview", SETTINGS)
    send(workshop, language="so")
    workshop.facilitate("close_activity")
    texts = Texts("interview", "fi")
    frame = METHOD.frame(workshop.activity.state, {})
    assert list(METHOD.table(frame, texts)["Kysymys"]) == [
        "Haastatteluja",
        *["Millainen on päiväsi?"] * 2,
        "Mitä toivot?",
    ]
    assert METHOD.describe(frame, texts).endswith(texts("too-few-to-tell"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_tells_the_counts_and_then_the_notes(language: str) -> None:
    workshop = Workshop.of("interview", SETTINGS)
    for number in range(6):
        send(workshop, participant(number), language="so", notes=NOTES[:1])
    workshop.facilitate("close_activity")
    texts = Texts("interview", language)
    frame = METHOD.frame(workshop.activity.state, {})
    table = METHOD.table(frame, texts)
    assert list(table.iloc[0]) == [texts("heading-interviews"), "6"]
    assert list(table.iloc[1]) == [f"{texts('heading-language')}: {texts('language-so')}", "6"]
    assert table.iloc[3][texts("heading-note")] == "Herään viideltä."
    assert texts("language-so") in METHOD.describe(frame, texts)


def test_refusals_in_finnish() -> None:
    assert error_text("not-agreed", {}, "fi", "interview") == (
        "Haastateltava ei ole vielä hyväksynyt muistiinpanoja.",
        "Lukekaa ne yhdessä ja merkitse sitten, että ne saa lähettää.",
    )
    assert error_text("interview-empty", {}, "fi", "interview")[0] == (
        "Haastattelussa ei ole vielä yhtään muistiinpanoa."
    )
