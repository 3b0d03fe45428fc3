"""A check of goals: before beside after as small groups allow, goals as the room agrees, a conclusion with a reason."""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from hypothesis import strategies as st

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.locales import LANGUAGES, Texts, error_text
from talkoot.methods import method
from talkoot.methods.goal_check.actions import OUTCOMES
from talkoot.methods.goal_check.comparing import attainment, before_and_after
from talkoot.methods.method import Item, Results
from tests.factories import (
    ACTIVITY,
    FACILITATOR,
    PARTICIPANTS,
    SCRIBES,
    Asked,
    Source,
    Workshop,
    participant,
    planned,
)
from tests.methods.contract import Answers, MethodContract, words

METHOD: Any = method("goal_check")
RIDE = {"id": "ride", "text": {"fi": "Kyyti tulee ajoissa", "sv": "Skjutsen kommer i tid", "en": "The ride is on time"}}
TOLD = {"id": "told", "text": {"fi": "Saan tietoa"}}
GOAL = {"id": "goal", "text": {"fi": "Kukaan ei odota", "en": "Nobody waits"}}
SETTINGS = {"statements": [RIDE], "goals": [GOAL]}
BEFORE = Source(
    "before",
    "scale",
    lambda _activity, _items: [("rate", {"statement": "ride", "step": step}) for step in (1, 2, 2, 3, 5)],
    {"statements": [RIDE]},
)
STEPS = st.one_of(st.none(), st.integers(1, 5))
ANSWERS = Answers(
    {"statements": [RIDE, TOLD]},
    st.lists(
        st.tuples(
            st.just("rate"),
            st.fixed_dictionaries({"statement": st.sampled_from(["ride", "told"]), "step": STEPS}),
        ),
        max_size=3,
    ),
    [("withdraw_rating", {"statement": each["id"]}) for each in (RIDE, TOLD)],
    kind="Rated",
)


class TestContract(MethodContract):
    method = "goal_check"
    sources = (BEFORE,)
    perspective_columns = frozenset({"side"})

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.sampled_from([SETTINGS, {"statements": [RIDE, TOLD]}])

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        statement = {"statement": st.sampled_from(["ride", "told", "other"])}
        rating = st.tuples(st.just("rate"), st.fixed_dictionaries({**statement, "step": STEPS}))
        goal = {"goal": st.sampled_from(["goal", "ride", *items]), "level": st.none() | st.integers(-2, 2)}
        concluded = {"outcome": st.sampled_from(["", *OUTCOMES]), "why": words()}
        return st.one_of(
            rating,
            st.tuples(st.just("withdraw_rating"), st.fixed_dictionaries(statement)),
            st.tuples(st.just("set_level"), st.fixed_dictionaries(goal)),
            st.tuples(st.just("conclude"), st.fixed_dictionaries(concluded)),
            st.just(("take_back_conclusion", {})),
        )


# Before and after ----------------------------------------------------------------------------------------------

Rated = Mapping[str, Sequence[int | None]]
"""Steps by perspective."""


def evaluated(before: Rated, after: Rated, *, minimum: int = 4) -> Workshop:
    """Give a cycle in which the same statement was rated before and after, and both were shown."""
    workshop = Workshop()
    plans = [
        planned("scale", {"statements": [RIDE]}, id="before"),
        planned("goal_check", SETTINGS, on=["before"]),
    ]
    workshop.create(plans, minimum=minimum)
    for activity, rated in (("before", before), (ACTIVITY, after)):
        workshop.facilitate("start_activity", activity)
        for side, steps in rated.items():
            for number, step in enumerate(steps):
                # Nobody is the same in both: respondents of two activities cannot be put together.
                actor = participant(first_of(activity, side) + number, side)  # type: ignore[arg-type]
                workshop.accepted("rate", {"statement": "ride", "step": step}, actor, activity)
        workshop.facilitate("reveal_activity", activity)
    return workshop


def first_of(activity: str, side: str) -> int:
    return 1000 * (["before", ACTIVITY].index(activity) + 1) + 100 * ["client", "worker", "relative"].index(side)


def beside(workshop: Workshop) -> dict[str, Any]:
    part: Any = views.results_part(workshop.activity, "room")
    found: dict[str, Any] = part["beside"]
    return found


LARGE: Rated = {"client": [1, 2] * 5, "worker": [3, 4] * 5}
LATER: Rated = {"client": [4, 5] * 5, "worker": [4, None] * 10}


def test_before_stands_beside_after_for_everyone_and_for_each_side() -> None:
    found = beside(evaluated(LARGE, LATER))
    assert found["statements"]["ride"]["before"]["counts"] == [5, 5, 5, 5, 0]
    assert found["statements"]["ride"]["after"]["counts"] == [0, 0, 0, 15, 5]
    assert found["sides"]["client"]["ride"]["before"]["counts"] == [5, 5, 0, 0, 0]
    assert found["sides"]["client"]["ride"]["after"]["counts"] == [0, 0, 0, 5, 5]
    assert found["sides"]["worker"]["ride"]["after"]["cannot_say"] == 10


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"client": [1] * 4, "worker": [2] * 3}, LATER),
        (LARGE, {"client": [4] * 9, "worker": [5] * 2}),
        (LARGE, {**LATER, "relative": [3] * 10}),
        ({"client": [1] * 10}, LATER),
    ],
)
def test_a_side_that_is_hidden_or_missing_in_one_hides_all_sides_in_both(before: Rated, after: Rated) -> None:
    found = beside(evaluated(before, after))
    assert found["sides"] == {}
    assert found["statements"]["ride"]["before"]["n"] == sum(map(len, before.values()))


def test_both_are_shown_in_three_steps_where_one_is() -> None:
    found = beside(evaluated({"client": [1, 2, 3, 4]}, {"client": [4, 5] * 6}))["statements"]["ride"]
    assert found["before"]["bands"] == found["after"]["bands"] == [[1, 2], [3, 3], [4, 5]]
    assert (found["before"]["counts"], found["after"]["counts"]) == ([2, 1, 1], [0, 0, 12])
    assert found["after"]["coarse"]


def test_sides_go_to_a_file_only_where_both_are_large_enough_for_one() -> None:
    for people, for_export in ((4, False), (10, True)):
        sides: Rated = {"client": [1] * people, "worker": [2] * people}
        workshop = evaluated(sides, LATER)
        assert beside(workshop)["sides"]
        assert beside(workshop)["for_export"] is for_export
        assert ("client" in set(frame(workshop)["side"])) is for_export


def test_what_is_shown_stays_when_the_activity_before_is_taken_back() -> None:
    workshop = evaluated(LARGE, LATER)
    shown = beside(workshop)
    workshop.accepted(
        "withdraw_rating", {"statement": "ride"}, participant(first_of("before", "client"), "client"), "before"
    )
    assert beside(workshop) == shown


def test_another_scale_is_not_compared() -> None:
    five = {"statements": {"ride": {"bands": [[1, 5]], "counts": [3], "cannot_say": 0, "n": 3, "coarse": False}}}
    three = {"statements": {"ride": {"bands": [[1, 3]], "counts": [3], "cannot_say": 0, "n": 3, "coarse": False}}}
    assert before_and_after(Results(five, 3), Results(three, 3)) is None
    assert before_and_after(Results({"options": {}}, 3), Results(three, 3)) is None


def test_nothing_is_compared_before_the_reveal() -> None:
    workshop = Workshop.of("goal_check", SETTINGS, sources=(BEFORE,))
    workshop.give("rate", statement="ride", step=4)
    assert views.results_part(workshop.activity, "room") is None
    assert frame(workshop)[lambda found: found["row"] == "statement"].empty


# Goals and the conclusion --------------------------------------------------------------------------------------


def checked() -> Workshop:
    """Give a check of goals whose answers were shown."""
    workshop = Workshop.of("goal_check", SETTINGS, sources=(BEFORE, Source.notes("Penkki pysäkille")))
    workshop.give("rate", statement="ride", step=4)
    workshop.facilitate("reveal_activity")
    return workshop


def seen(workshop: Workshop, viewer: Any = "room") -> dict[str, Any]:
    return views.activity_view(workshop.state, workshop.activity, viewer)


def test_the_room_looks_first_and_agrees_then() -> None:
    workshop = Workshop.of("goal_check", SETTINGS)
    assert workshop.refused("set_level", FACILITATOR, goal="goal", level=1).code == "look-first"
    assert workshop.refused("conclude", FACILITATOR, outcome="adopt", why="toimi").code == "look-first"


def test_writers_say_how_far_a_goal_was_reached_and_everybody_sees_it() -> None:
    workshop = checked()
    note = next(each for each in workshop.state.items_of("notes"))
    workshop.give("set_level", FACILITATOR, goal="goal", level=2)
    workshop.give("set_level", SCRIBES[0], goal=note, level=-1)
    for viewer in ("participant", "room", "facilitator"):
        view = seen(workshop, viewer)
        assert (view["level:goal"], view[f"level:{note}"]) == ({"level": 2}, {"level": -1})
        assert view["score"] == {"score": 56, "goals": 2}
    workshop.give("set_level", FACILITATOR, goal=note, level=None)
    assert f"level:{note}" not in seen(workshop)
    assert workshop.refused("set_level", goal="goal", level=1).code == "not-allowed"


def test_a_statement_is_no_goal() -> None:
    assert checked().refused("set_level", FACILITATOR, goal="ride", level=1).code == "unknown-item"
    assert checked().refused("set_level", FACILITATOR, goal="goal", level=3).code == "bad-data"


@pytest.mark.parametrize(
    ("levels", "score"),
    # By hand: 10 · 2 / √(0,7 · 3 + 0,3 · 9) = 20 / √4,8 = 9,13.
    [([], None), ([0, 0, 0], 50), ([1], 60), ([-2], 30), ([1, 1, 0], 59.13), ([2, 2, 2, 2], 79.02)],
)
def test_the_score_of_goals_is_that_of_kiresuk_and_sherman(levels: list[int], score: float | None) -> None:
    assert attainment(levels) == (None if score is None else pytest.approx(score, abs=0.01))


def test_a_conclusion_has_an_outcome_and_a_reason_and_is_erased_when_it_is_taken_back() -> None:
    workshop = checked()
    assert workshop.refused("conclude", FACILITATOR, why="toimi").code == "no-outcome"
    assert workshop.refused("conclude", FACILITATOR, outcome="adopt", why=" ").code == "empty"
    workshop.give("conclude", FACILITATOR, outcome="change", why="Viesti tuli myöhään Liisalle")
    workshop.give("conclude", SCRIBES[0], outcome="adopt", why="Viesti tuli ajoissa Liisalle")
    assert seen(workshop)["conclusion"] == {"outcome": "adopt", "why": "Viesti tuli ajoissa Liisalle"}
    workshop.give("take_back_conclusion", FACILITATOR)
    assert "conclusion" not in seen(workshop)
    assert "Liisa" not in "".join(str(event.data) for event in workshop.history)
    assert workshop.give("take_back_conclusion", FACILITATOR).events == ()


def test_who_writes_for_the_room_has_answered_nothing() -> None:
    workshop = checked()
    workshop.give("set_level", SCRIBES[0], goal="goal", level=1)
    assert list(METHOD.respondents(workshop.activity.state)) == [PARTICIPANTS[0].respondent]


# Frame, table, figure ------------------------------------------------------------------------------------------


def frame(workshop: Workshop) -> Any:
    return METHOD.frame(workshop.activity.state, workshop.state.items_for(workshop.activity))


def concluded() -> Workshop:
    workshop = evaluated(LARGE, LATER)
    workshop.give("set_level", FACILITATOR, goal="goal", level=1)
    workshop.give("conclude", FACILITATOR, outcome="adopt", why="Viestit tulivat $ajoissa_1$")
    return workshop


def test_the_table_has_before_and_after_in_columns_then_goals_and_the_decision() -> None:
    table = METHOD.table(frame(concluded()), Texts("goal_check", "en"))
    assert list(table.columns) == ["Statement", "Who", "Rating", "Before", "Now"]
    rows = table.to_numpy().tolist()
    assert rows[0][:2] == ["The ride is on time", "Everyone"]
    assert rows[3] == ["The ride is on time", "Everyone", "4", "5", "15"]
    assert [row[1] for row in rows].count("Clients") == 6
    assert rows[-2] == ["Nobody waits", "", "How far it was reached", "", "+1 More than expected"]
    assert rows[-1] == ["Decision", "", "We adopt it", "", "Viestit tulivat $ajoissa_1$"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_figure_draws_each_side_before_and_after_and_says_what_was_decided(language: str) -> None:
    texts = Texts("goal_check", language)
    found = frame(concluded())
    figure = METHOD.figure(found, texts)
    figure.canvas.draw()
    labels = [axes.get_xlabel() for axes in figure.axes]
    assert labels[:2] == [texts("perspective-client"), texts("perspective-worker")]
    legend = [each.get_text() for each in figure.axes[0].get_legend().get_texts()]
    assert legend == [texts("time-n", time=texts(f"time-{each}"), people=10) for each in ("before", "after")]
    said = METHOD.describe(found, texts)
    assert texts("alt", statement=RIDE["text"][language], before=20, after=30) in said  # type: ignore[index]
    assert texts("state-adopt") in said
    assert texts("score", score=60, goals=1) in said


def test_without_a_before_the_figure_shows_what_is_now() -> None:
    workshop = Workshop.of("goal_check", {"statements": [RIDE]})
    workshop.give("rate", statement="ride", step=4)
    workshop.facilitate("reveal_activity")
    found = frame(workshop)
    assert set(found["time"]) == {"after"}
    assert METHOD.table(found, Texts("goal_check", "en"))["Before"].tolist() == [""] * len(found)


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("look-first", "The answers are still hidden."),
        ("no-outcome", "It does not say yet what you decide."),
        ("unknown-item", "What this is about is not visible any more."),
    ],
)
def test_refusals_say_what_to_do(code: str, message: str) -> None:
    said, hint = error_text(code, {}, "en", "goal_check")
    assert said == message
    assert hint
