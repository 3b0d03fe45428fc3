"""Areas of participation: four questions with faces, each may be skipped, and a word to end with."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import strategies as st

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.errors import RefusedError
from talkoot.locales import LANGUAGES, Texts
from talkoot.methods import method
from talkoot.methods.areas_of_participation.actions import QUESTIONS, AreasSettings
from talkoot.methods.method import Item
from tests.factories import FACILITATOR, PARTICIPANTS, Asked, Workshop, participant
from tests.methods.contract import Answers, MethodContract, words

METHOD: Any = method("areas_of_participation")
ANSWERS = Answers(
    {},
    st.lists(
        st.tuples(
            st.just("rate"),
            st.fixed_dictionaries(
                {"statement": st.sampled_from(["own_life", "heard"]), "step": st.one_of(st.none(), st.integers(1, 5))}
            ),
        ),
        max_size=3,
    ),
    [("withdraw_rating", {"statement": each}) for each in ("own_life", "heard")],
    kind="Rated",
)


class TestContract(MethodContract):
    """What every method keeps."""

    method = "areas_of_participation"

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        """As it comes, with three faces, or without a word."""
        return st.sampled_from([{}, {"steps": 3}, {"word": False}])

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        """Draw ratings, words, and what the facilitator takes off the wall."""
        state: Any = activity.state
        statement = st.sampled_from([*QUESTIONS, "none-such"])
        step = st.one_of(st.none(), st.integers(0, 6))
        word = st.sampled_from([*(each.id for each in state.words.values()), "none-such"])
        return st.one_of(
            st.tuples(st.just("rate"), st.fixed_dictionaries({"statement": statement, "step": step})),
            st.tuples(st.just("withdraw_rating"), st.fixed_dictionaries({"statement": statement})),
            st.tuples(st.just("say_word"), st.fixed_dictionaries({"text": words()})),
            st.just(("withdraw_word", {})),
            st.tuples(st.sampled_from(["hide_word", "show_word"]), st.fixed_dictionaries({"word": word})),
        )


def ending(*, blind: bool = True, **settings: Any) -> Workshop:
    return Workshop.of("areas_of_participation", {"blind": blind, **settings})


def seen(workshop: Workshop, viewer: Any = "room") -> list[str]:
    view = views.activity_view(workshop.state, workshop.activity, viewer)
    return sorted(part["text"] for key, part in view.items() if key.startswith("word:"))


def word_of(workshop: Workshop, number: int = 0) -> str:
    state: Any = workshop.activity.state
    return str(list(state.words.values())[number].id)


# What is asked -------------------------------------------------------------------------------------------------


def test_it_asks_for_the_three_areas_and_for_being_heard_in_every_language() -> None:
    settings = AreasSettings()
    assert [each.id for each in settings.statements] == ["own_life", "influence", "common_good", "heard"]
    assert all(set(each.text) == set(LANGUAGES) for each in settings.statements)
    assert (settings.blind, settings.look, settings.steps, settings.word) == (True, "smileys", 5, True)


def test_each_question_may_be_skipped() -> None:
    workshop = ending()
    workshop.give("rate", statement="heard", step=4)
    assert METHOD.own(workshop.activity.state, PARTICIPANTS[0].respondent) == {"ratings": {"heard": 4}}
    assert workshop.activity.answered == 1


# The word ------------------------------------------------------------------------------------------------------


def test_a_word_alone_is_an_answer_and_a_new_one_replaces_it() -> None:
    workshop = ending()
    workshop.give("say_word", text="väsynyt")
    workshop.give("say_word", text="toiveikas")
    assert METHOD.own(workshop.activity.state, PARTICIPANTS[0].respondent) == {"word": "toiveikas"}
    assert workshop.activity.answered == 1
    assert workshop.give("say_word", text=" toiveikas ").events == ()


def test_a_word_taken_back_is_erased() -> None:
    workshop = ending()
    workshop.give("say_word", text="väsynyt")
    workshop.give("withdraw_word")
    assert "väsynyt" not in str([event.data for event in workshop.history])
    assert workshop.activity.answered == 0
    assert workshop.give("withdraw_word").events == ()


@pytest.mark.parametrize("viewer", ["participant", "room", "facilitator"])
def test_words_are_seen_after_the_reveal_and_without_those_off_the_wall(viewer: Any) -> None:
    workshop = ending()
    workshop.give("say_word", participant(1), text="kiitos")
    workshop.give("say_word", participant(2), text="ruma sana")
    assert seen(workshop, viewer) == []
    assert workshop.refused("hide_word", FACILITATOR, word=word_of(workshop)).code == "word-gone"
    workshop.facilitate("reveal_activity")
    workshop.give("hide_word", FACILITATOR, word=word_of(workshop, 1))
    assert seen(workshop, viewer) == ["kiitos", "ruma sana"][: 2 if viewer == "facilitator" else 1]
    assert list(METHOD.frame(workshop.activity.state, {})["said"])[-1] == "kiitos"
    workshop.give("show_word", FACILITATOR, word=word_of(workshop, 1))
    assert seen(workshop, viewer) == ["kiitos", "ruma sana"]


def test_what_is_not_possible_is_said() -> None:
    refusal = ending(word=False).refused("say_word", text="kiitos")
    said = RefusedError.of(refusal, METHOD.name).text("fi")
    assert said == "Tässä ei kysytä sanaa lopuksi. Vastaa kysymyksiin hymiöillä."
    refusal = ending().refused("hide_word", FACILITATOR, word="none-such")
    assert RefusedError.of(refusal, METHOD.name).text("fi").startswith("Tätä sanaa ei enää ole.")
    assert ending().refused("say_word", text="x" * 41).code == "too_long"
    assert ending().refused("rate", statement="weather", step=1).code == "unknown-statement"


# Results -------------------------------------------------------------------------------------------------------


def test_few_people_are_shown_in_three_steps_and_sides_from_four_on_each() -> None:
    workshop = ending()
    for number in range(8):
        actor = participant(number, "client" if number < 4 else "worker")
        workshop.give("rate", actor, statement="heard", step=5)
    workshop.give("rate", participant(0, "client"), statement="influence", step=1)
    workshop.facilitate("reveal_activity")
    results = workshop.activity.results
    assert results is not None
    assert results.side_counts == {"client": 4, "worker": 4}
    heard = results.joint["statements"]["heard"]
    assert (heard["bands"], heard["counts"], heard["coarse"]) == ([[1, 2], [3, 3], [4, 5]], [0, 0, 8], True)
    # Too few answered the other one on some side.
    assert {each for side in results.sides.values() for each in side["statements"]} == {"heard"}


def test_the_table_has_the_questions_and_then_the_words_in_the_order_of_the_alphabet() -> None:
    workshop = ending(blind=False, steps=3)
    workshop.give("rate", statement="heard", step=3)
    for number, word in enumerate(("yhdessä", "kiitos", "kiitos")):
        workshop.give("say_word", participant(number), text=word)
    texts = Texts(METHOD.name, "fi")
    frame = METHOD.frame(workshop.activity.state, {})
    rows = METHOD.table(frame, texts).to_numpy().tolist()
    assert ["Tulin kuulluksi", "paljon", 1] in rows
    assert rows[-2:] == [["Sana lopuksi", "kiitos", 2], ["Sana lopuksi", "yhdessä", 1]]
    assert METHOD.describe(frame, texts).endswith("Sanat lopuksi: kiitos, yhdessä.")
