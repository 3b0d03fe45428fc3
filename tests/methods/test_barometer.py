"""Barometer: how it is now, in one tap, beside whatever is going on."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import strategies as st
from pydantic import ValidationError

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.errors import RefusedError
from talkoot.locales import LANGUAGES, Texts
from talkoot.methods import method
from talkoot.methods.barometer.actions import BarometerSettings
from talkoot.methods.barometer.sample import File
from talkoot.methods.method import Item
from tests.factories import ACTIVITY, Asked, Workshop, participant
from tests.methods.contract import Answers, MethodContract

METHOD: Any = method("barometer")
FACES = [{"id": f"f{face}", "text": {"fi": f"Hymiö {face}"}} for face in range(1, 7)]
ANSWERS = Answers(
    {"look": "mood"},
    st.lists(st.sampled_from(["low", "between", "good"]).map(lambda each: ("tell", {"choice": each})), max_size=2),
    [("withdraw_told", {})],
    kind="Told",
)


class TestContract(MethodContract):
    """What every method keeps."""

    method = "barometer"

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        """Pace, mood, or words of a kit."""
        return st.sampled_from([{}, {"look": "mood"}, {"look": "mood", "choices": FACES[:5]}])

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        """Draw a tap, or its end."""
        known = [choice.id for choice in activity.state.settings.choices]
        taps = st.sampled_from([*known, "none-such"]).map(lambda each: ("tell", {"choice": each}))
        return st.one_of(taps, taps, st.just(("withdraw_told", {})))


def tap(workshop: Workshop, **choices: int) -> None:
    """Let so many people tap each choice, one after the other."""
    everyone = [choice for choice, people in choices.items() for _ in range(people)]
    for number, choice in enumerate(everyone, 1):
        workshop.give("tell", participant(number, "client" if number % 2 else "worker"), choice=choice)


def sums(workshop: Workshop, viewer: Any = "facilitator") -> Any:
    part = views.results_part(workshop.activity, viewer)
    return None if part is None else part["joint"]


# Settings ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("look", "ids"), [("pace", ["slower", "right", "faster"]), ("mood", ["low", "between", "good"])]
)
def test_each_look_has_words_of_its_own_in_every_language(look: Any, ids: list[str]) -> None:
    choices = BarometerSettings(look=look).choices
    assert [choice.id for choice in choices] == ids
    assert all(set(choice.text) == set(LANGUAGES) for choice in choices)
    assert BarometerSettings.model_validate(BarometerSettings(look=look).model_dump()).choices == choices


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"choices": FACES[:4]}, "expected 3 to 3 choices with this look, got 4"),
        ({"look": "mood", "choices": FACES[:2]}, "expected 3 to 5 choices with this look, got 2"),
        ({"look": "mood", "choices": FACES}, "expected 3 to 5 choices with this look, got 6"),
        ({"look": "mood", "choices": [*FACES[:2], FACES[0]]}, "expected different ids of choices"),
    ],
)
def test_settings_that_do_not_fit_are_refused_in_words(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        BarometerSettings.model_validate(settings)


# Telling -------------------------------------------------------------------------------------------------------


def test_only_the_latest_tap_of_a_person_counts() -> None:
    workshop = Workshop.of("barometer")
    tap(workshop, slower=4)
    workshop.give("tell", participant(1), choice="faster")
    assert sums(workshop) == {"choices": {"slower": 3, "right": 0, "faster": 1}}
    assert METHOD.own(workshop.activity.state, participant(1).respondent) == {"choice": "faster"}
    assert workshop.give("tell", participant(1), choice="faster").events == ()


def test_what_is_not_offered_is_refused_in_words() -> None:
    refusal = Workshop.of("barometer").refused("tell", choice="sideways")
    said = RefusedError.of(refusal, "barometer").text("fi")
    assert said == "Vaihtoehtoa ”sideways” ei ole tässä. Valitse jokin näkyvissä olevista."


def test_an_answer_taken_back_is_erased_with_all_that_was_tapped_before() -> None:
    workshop = Workshop.of("barometer")
    workshop.give("tell", choice="slower")
    workshop.give("tell", choice="faster")
    workshop.give("withdraw_told")
    assert [event.data.get("choice") for event in workshop.history if event.kind == "Told"] == [None, None]
    assert workshop.give("withdraw_told").events == ()


# Seeing --------------------------------------------------------------------------------------------------------


def test_sums_are_shown_from_four_people_on_and_to_phones_only_at_the_end() -> None:
    workshop = Workshop.of("barometer")
    tap(workshop, slower=1, right=2)
    assert sums(workshop) == {"choices": {}}
    assert METHOD.frame(workshop.activity.state, {}).empty
    tap(workshop, slower=1, right=3)
    assert sums(workshop) == {"choices": {"slower": 1, "right": 3, "faster": 0}}
    assert sums(workshop, "participant") is None
    workshop.facilitate("close_activity")
    assert sums(workshop, "participant") == {"choices": {"slower": 1, "right": 3, "faster": 0}}


def test_a_close_with_too_few_shows_nothing_either() -> None:
    workshop = Workshop.of("barometer")
    tap(workshop, slower=1, right=2)
    workshop.facilitate("close_activity")
    assert sums(workshop) == {"choices": {}}
    assert METHOD.frame(workshop.activity.state, {}).empty


def test_the_frame_has_the_choices_in_their_order_and_no_time() -> None:
    workshop = Workshop.of("barometer")
    tap(workshop, faster=3, slower=2)
    frame = METHOD.frame(workshop.activity.state, {})
    assert frame[["choice", "people"]].to_numpy().tolist() == [["slower", 2], ["right", 0], ["faster", 3]]
    texts = Texts("barometer", "fi")
    assert METHOD.describe(frame, texts) == "5 vastaajaa. Hitaammin: 2, Sopiva tahti: 0, Nopeammin: 3"
    assert METHOD.table(frame, texts).to_numpy().tolist() == [["Hitaammin", 2], ["Sopiva tahti", 0], ["Nopeammin", 3]]


# Sample data ---------------------------------------------------------------------------------------------------


def test_a_sample_taps_once() -> None:
    plan = File(told={"aino": "right"}).plan("aino", {}, KeyError)  # type: ignore[arg-type]
    assert plan is not None
    workshop = Workshop.of("barometer")
    header = views.header(workshop.activity)
    assert plan.next_action(header, {"own": {}}) == ("tell", {"choice": "right"})
    assert plan.next_action(header, {"own": {"choice": "right"}}) is None
    assert File(told={}).plan("aino", {}, KeyError) is None  # type: ignore[arg-type]
    assert header["id"] == ACTIVITY
