"""A scale: »En osaa sanoa« is an answer, few people are shown in three steps, results are distributions."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from hypothesis import strategies as st
from pydantic import ValidationError

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.locales import LANGUAGES, Texts, error_text
from talkoot.methods import method
from talkoot.methods.method import Item, Perspective
from talkoot.methods.scale.actions import ScaleSettings
from talkoot.methods.steps import bands, is_coarse
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, Asked, Workshop, participant, scribe
from tests.methods.contract import Answers, MethodContract

METHOD: Any = method("scale")
KYYTI = {
    "id": "kyyti",
    "text": {"fi": "Kyyti tulee ajoissa", "sv": "Skjutsen kommer i tid", "en": "The ride is on time"},
}
TIETO = {"id": "tieto", "text": {"fi": "Saan tietoa"}}
ANSWERS = Answers(
    {"statements": [KYYTI, TIETO]},
    st.lists(
        st.tuples(
            st.just("rate"),
            st.fixed_dictionaries(
                {"statement": st.sampled_from(["kyyti", "tieto"]), "step": st.one_of(st.none(), st.integers(1, 5))}
            ),
        ),
        max_size=3,
    ),
    [("withdraw_rating", {"statement": each["id"]}) for each in (KYYTI, TIETO)],
    kind="Rated",
)


class TestContract(MethodContract):
    method = "scale"

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        looks: list[dict[str, Any]] = [
            {"steps": 5, "look": "numbers"},
            {"steps": 2, "low": {"fi": "Ei"}, "high": {"fi": "Kyllä"}},
            {"steps": 11},
            {"steps": 4, "look": "smileys"},
            {"steps": 5, "look": "smileys"},
            {"steps": 3, "look": "traffic_lights"},
        ]
        statements = st.sampled_from([[KYYTI], [KYYTI, TIETO]])
        return st.tuples(st.sampled_from(looks), statements).map(lambda drawn: {**drawn[0], "statements": drawn[1]})

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        statement = st.sampled_from(["kyyti", "tieto", "muu"])
        step = st.one_of(st.none(), st.integers(0, 6))
        rating = st.tuples(st.just("rate"), st.fixed_dictionaries({"statement": statement, "step": step}))
        return st.one_of(
            rating, rating, st.tuples(st.just("withdraw_rating"), st.fixed_dictionaries({"statement": statement}))
        )


def scale(**others: Any) -> Workshop:
    settings = {"statements": [KYYTI], **others.pop("settings", {})}
    return Workshop.of("scale", settings, **others)


def rate(
    workshop: Workshop, steps: Sequence[int | None], side: Perspective = "client", statement: str = "kyyti"
) -> None:
    """Let one person after the other rate a statement; the same numbers are the same people."""
    for number, step in enumerate(steps):
        actor = participant({"client": 100, "worker": 200}[side] + number, side)
        workshop.give("rate", actor, statement=statement, step=step)


def joint(workshop: Workshop, statement: str = "kyyti") -> dict[str, Any]:
    state = workshop.activity.state
    found: dict[str, Any] = METHOD.tally(state, METHOD.respondents(state))["statements"][statement]
    return found


# Settings ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({}, "expected at least one statement to rate, got none"),
        ({"statements": [KYYTI, KYYTI]}, "expected different ids of statements, got"),
        ({"statements": [KYYTI], "steps": 1}, "greater than or equal to 2"),
        ({"statements": [KYYTI], "steps": 12}, "less than or equal to 11"),
        ({"statements": [KYYTI], "steps": 7, "look": "smileys"}, "expected at most 5 steps with smileys, got 7"),
        ({"statements": [KYYTI], "look": "traffic_lights"}, "expected steps: 3 with traffic lights, got 5"),
        ({"statements": [KYYTI], "low": {"fi": "Ei"}}, "words for both ends of the scale or for neither"),
    ],
)
def test_settings_that_do_not_fit_are_refused_in_words(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        ScaleSettings.model_validate(settings)


def test_a_scale_is_blind_and_has_five_steps_unless_said_otherwise() -> None:
    settings = ScaleSettings.model_validate({"statements": [KYYTI]})
    assert (settings.blind, settings.steps, settings.look) == (True, 5, "numbers")


# Rating --------------------------------------------------------------------------------------------------------


def test_cannot_say_is_an_answer_and_no_zero() -> None:
    workshop = scale()
    rate(workshop, [None, 5])
    counted = joint(workshop)
    assert (counted["cannot_say"], counted["n"], sum(counted["counts"])) == (1, 2, 1)
    assert METHOD.own(workshop.activity.state, participant(100, "client").respondent) == {"ratings": {"kyyti": None}}


def test_a_new_rating_replaces_the_old_and_the_same_one_changes_nothing() -> None:
    workshop = scale()
    workshop.give("rate", statement="kyyti", step=2)
    workshop.give("rate", statement="kyyti", step=4)
    assert workshop.give("rate", statement="kyyti", step=4).events == ()
    assert METHOD.own(workshop.activity.state, PARTICIPANTS[0].respondent) == {"ratings": {"kyyti": 4}}
    assert joint(workshop)["n"] == 1


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"statement": "muu", "step": 1}, "Väittämää ”muu” ei ole tässä osiossa."),
        ({"statement": "kyyti", "step": 0}, "Asteikolla on portaat 1–5, mutta vastaus oli 0."),
        ({"statement": "kyyti", "step": 6}, "Asteikolla on portaat 1–5, mutta vastaus oli 6."),
    ],
)
def test_what_is_not_on_the_scale_is_refused(data: dict[str, Any], message: str) -> None:
    refusal = scale().refused("rate", **data)
    said, hint = error_text(refusal.code, refusal.values, "fi", "scale")
    assert said == message
    assert hint


@pytest.mark.parametrize("step", ["3", 2.0, True])
def test_a_step_is_a_number_and_nothing_like_one(step: Any) -> None:
    assert scale().refused("rate", statement="kyyti", step=step).code == "bad-data"


def test_the_facilitator_rates_nothing_and_a_late_rating_is_refused() -> None:
    workshop = scale()
    assert workshop.refused("rate", FACILITATOR, statement="kyyti", step=1).code == "not-allowed"
    workshop.facilitate("reveal_activity")
    assert workshop.refused("rate", statement="kyyti", step=1).code == "closed"


def test_a_scribe_rates_for_a_person_on_paper() -> None:
    workshop = scale()
    workshop.give("rate", scribe(1), statement="kyyti", step=3)
    assert workshop.activity.state.givers[scribe(1).respondent].channel == "paper"


def test_a_rating_is_withdrawn_at_any_time() -> None:
    workshop = scale()
    workshop.give("rate", statement="kyyti", step=2)
    workshop.facilitate("reveal_activity")
    workshop.give("withdraw_rating", statement="kyyti")
    assert METHOD.own(workshop.activity.state, PARTICIPANTS[0].respondent) == {}
    assert not METHOD.respondents(workshop.activity.state)
    assert METHOD.frame(workshop.activity.state, {})["people"].sum() == 1, "what was shown stays"
    assert workshop.give("withdraw_rating", statement="kyyti").events == ()
    assert workshop.refused("withdraw_rating", statement="muu").code == "unknown-statement"


def test_what_was_shown_stays_although_somebody_withdraws_later() -> None:
    workshop = scale()
    rate(workshop, [1] * 12)
    workshop.facilitate("reveal_activity")
    workshop.give("withdraw_rating", participant(100, "client"), statement="kyyti")
    shown = views.activity_view(workshop.state, workshop.activity, "room")["results"]
    assert shown["joint"]["statements"]["kyyti"]["counts"] == [12, 0, 0, 0, 0]


# Few people ----------------------------------------------------------------------------------------------------


def test_fewer_than_ten_people_are_shown_in_three_steps_everywhere() -> None:
    workshop = scale(settings={"blind": False})
    rate(workshop, [1, 2, 2, 3, 4, 5, 5, 5, 5])
    counted = joint(workshop)
    assert (counted["coarse"], counted["counts"]) == (True, [3, 1, 5])
    assert counted["bands"] == [[1, 2], [3, 3], [4, 5]]
    frame = METHOD.frame(workshop.activity.state, {})
    assert frame["people"].tolist() == [3, 1, 5, 0]
    assert frame["coarse"].all()
    rows = METHOD.table(frame, Texts("scale", "fi"))
    assert rows["Arvio"].tolist() == ["1–2 täysin eri mieltä", "3", "4–5 täysin samaa mieltä", "En osaa sanoa"]
    drawn = METHOD.figure(frame, Texts("scale", "en"))
    assert any("5 steps shown as three" in text.get_text() for axes in drawn.axes for text in axes.texts)
    workshop.give("rate", participant(1, "client"), statement="kyyti", step=4)
    assert joint(workshop)["counts"] == [1, 2, 1, 2, 4]


def test_those_who_cannot_say_do_not_make_the_rest_many() -> None:
    workshop = scale()
    rate(workshop, [1] * 9 + [None] * 5)
    assert joint(workshop)["coarse"]


@pytest.mark.parametrize(("steps", "coarse"), [(2, False), (4, False), (5, True), (7, True), (11, True)])
def test_scales_of_five_steps_or_more_are_put_together(steps: int, *, coarse: bool) -> None:
    assert is_coarse(steps, [9]) is coarse
    assert not is_coarse(steps, [10])


@pytest.mark.parametrize("steps", range(5, 12))
def test_three_steps_are_even_and_hold_every_step(steps: int) -> None:
    low, middle, high = bands(steps, coarse=True)
    assert low[1] - low[0] == high[1] - high[0]
    assert (low[0], middle[0], high[0], high[1]) == (1, low[1] + 1, middle[1] + 1, steps)


def test_sides_and_joint_result_have_the_same_steps_so_that_none_is_had_by_subtraction() -> None:
    workshop = scale()
    rate(workshop, [4, 5, 5, 4, 5, 5, 4, 5, 5, 5, 5, 4])
    rate(workshop, [1, 2, 2, 1, 2], "worker")
    workshop.facilitate("reveal_activity")
    results = workshop.activity.results
    assert results is not None
    assert results.side_counts == {"client": 12, "worker": 5}
    shown = [*results.sides.values(), results.joint]
    assert [each["statements"]["kyyti"]["counts"] for each in shown] == [[0, 0, 12], [5, 0, 0], [5, 0, 12]]
    # The frame, and the running sums after the activity was opened again, must not be finer either.
    assert METHOD.frame(workshop.activity.state, {})["people"].tolist() == [5, 0, 12, 0]


def test_opened_again_the_running_sums_are_no_finer_than_the_sides_that_were_shown() -> None:
    workshop = scale(settings={"blind": False})
    rate(workshop, [4, 5, 5, 4, 5, 5, 4, 5, 5, 5, 5, 4])
    rate(workshop, [1, 2, 2, 1, 2], "worker")
    workshop.facilitate("close_activity")
    workshop.facilitate("start_activity")
    for number in range(2):
        workshop.give("withdraw_rating", participant(200 + number, "worker"), statement="kyyti")
    assert joint(workshop)["counts"] == [3, 0, 12]
    workshop.facilitate("close_activity")
    results = workshop.activity.results
    assert results is not None
    assert results.sides == {}, "three workers are too few"
    workshop.facilitate("start_activity")
    assert joint(workshop)["counts"] == [3, 0, 12], "what the workers chose when they were five is known still"


def test_large_sides_keep_their_five_steps() -> None:
    workshop = scale()
    rate(workshop, [1, 2, 3, 4, 5] * 2)
    rate(workshop, [5] * 10, "worker")
    workshop.facilitate("reveal_activity")
    results = workshop.activity.results
    assert results is not None
    assert results.sides["client"]["statements"]["kyyti"]["counts"] == [2, 2, 2, 2, 2]
    assert results.joint["statements"]["kyyti"]["counts"] == [2, 2, 2, 2, 12]


def test_a_statement_that_few_of_a_side_answered_is_shown_jointly_only() -> None:
    workshop = scale(settings={"statements": [KYYTI, TIETO]})
    for statement, workers in (("kyyti", 6), ("tieto", 3)):
        rate(workshop, [3] * 6, "client", statement)
        rate(workshop, [3] * workers, "worker", statement)
    workshop.facilitate("reveal_activity")
    results = workshop.activity.results
    assert results is not None
    assert [list(side["statements"]) for side in results.sides.values()] == [["kyyti"], ["kyyti"]]
    assert results.joint["statements"]["tieto"]["n"] == 9


def test_a_statement_goes_into_a_file_by_side_only_with_five_on_each() -> None:
    workshop = scale(settings={"statements": [KYYTI, TIETO]})
    for statement, workers in (("kyyti", 6), ("tieto", 4)):
        rate(workshop, [3] * 6, "client", statement)
        rate(workshop, [3] * workers, "worker", statement)
    workshop.facilitate("reveal_activity")
    results = workshop.activity.results
    assert results is not None
    assert results.for_export
    assert list(results.sides["worker"]["statements"]) == ["kyyti"]


# Frame, figure, words ------------------------------------------------------------------------------------------


def test_nothing_is_in_the_frame_before_the_reveal() -> None:
    workshop = scale()
    rate(workshop, [1] * 12)
    assert METHOD.frame(workshop.activity.state, {}).empty
    assert METHOD.describe(METHOD.frame(workshop.activity.state, {}), Texts("scale", "sv")) == "Inga svar än"
    workshop.facilitate("reveal_activity")
    assert METHOD.frame(workshop.activity.state, {})["people"].sum() == 12


def test_the_text_alternative_says_what_most_chose() -> None:
    workshop = scale(settings={"blind": False, "look": "smileys"})
    rate(workshop, [5] * 8 + [1, 2, None])
    frame = METHOD.frame(workshop.activity.state, {})
    assert METHOD.describe(frame, Texts("scale", "fi")) == (
        "Kyyti tulee ajoissa: 11 vastaajaa, eniten valittu ”erittäin hyvä” (8), en osaa sanoa 1."
    )


def test_the_words_of_the_kit_stand_at_the_ends() -> None:
    ends = {"low": {"fi": "Ei yhtään", "en": "Not at all"}, "high": {"fi": "Aivan"}}
    workshop = scale(settings={"blind": False, "steps": 3, **ends})
    rate(workshop, [1, 3])
    table = METHOD.table(METHOD.frame(workshop.activity.state, {}), Texts("scale", "en"))
    assert table["Rating"].tolist() == ["1 Not at all", "2", "3 Aivan", "Cannot say"]


def test_every_bar_has_its_number_and_no_colour_tells_alone() -> None:
    workshop = scale(settings={"blind": False, "steps": 3, "look": "traffic_lights"})
    rate(workshop, [1, 2, 3, 3, None])
    frame = METHOD.frame(workshop.activity.state, {})
    for language in LANGUAGES:
        texts = Texts("scale", language)
        axes = METHOD.figure(frame, texts).axes[0]
        assert [text.get_text() for text in axes.texts][:4] == ["1", "1", "2", "1"]
        labels = [label.get_text().replace("\n", " ") for label in axes.get_xticklabels()]
        assert labels[:3] == [texts(f"light-{step}") for step in (1, 2, 3)]


def test_phones_see_nothing_of_others_while_it_runs() -> None:
    workshop = scale(settings={"blind": False})
    rate(workshop, [1, 2])
    assert views.activity_view(workshop.state, workshop.activity, "participant") == {}
    assert set(views.activity_view(workshop.state, workshop.activity, "room")) == {"results"}
    assert ACTIVITY in workshop.state.activities
