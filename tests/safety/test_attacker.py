"""Somebody who keeps all that was ever shown, and knows who was on which side, learns of no group that is too small.

DESIGN's rule on small groups, over time: people come late, change their minds, change sides and take answers back,
at several places, and the facilitator closes and opens again.
"""

from collections.abc import Mapping
from itertools import combinations
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from talkoot.insight.small_groups import SCREEN_MINIMUM, stand_apart
from talkoot.methods.method import Perspective
from tests.factories import Workshop, participant

OPTIONS = ("a", "b")
SIDES: tuple[Perspective, ...] = ("client", "worker", "relative")
PEOPLE = 24

#: Somebody answers (anew), from a side; somebody takes their answer back; results are shown.
answers = st.tuples(st.integers(0, PEOPLE - 1), st.sampled_from(SIDES), st.sampled_from(OPTIONS))
turns = st.one_of(answers, st.integers(0, PEOPLE - 1), st.just("close"))
#: Many answer first, so that there are sides to show.
courses = st.tuples(st.lists(answers, min_size=8, max_size=PEOPLE), st.lists(turns, min_size=2, max_size=25))

Sum = tuple[frozenset[tuple[int, int]], Mapping[str, int]]
"""Whose answers, each with its version, and what they add up to."""


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(course=courses)
def test_l42_no_difference_of_what_was_shown_of_sides_is_of_too_few(course: Any) -> None:
    shown = shown_in([*course[0], "close", *course[1], "close"])
    for (some, sums), (others, other_sums) in combinations(shown, 2):
        people = {person for person, _ in some ^ others}
        if some & others or {person for person, _ in some} & {person for person, _ in others}:
            assert not people or len(people) >= SCREEN_MINIMUM
            assert people or sums == other_sums
    assert all(len(members) >= SCREEN_MINIMUM for members, _ in shown)


def shown_in(course: list[Any]) -> list[Sum]:
    """Play a course and keep each sum of a side that anybody could see, with what only the test knows: whose it is."""
    workshop = Workshop.of("poll", {"options": [{"id": each, "text": {"fi": each}} for each in OPTIONS]})
    given_by: dict[int, tuple[Perspective, str, int]] = {}
    shown: list[Sum] = []
    for version, turn in enumerate(course):
        match turn:
            case "close":
                workshop.facilitate("close_activity")
                results = workshop.activity.results
                assert results is not None
                for side, sums in results.sides.items():
                    members = {(who, at) for who, (of, _, at) in given_by.items() if of == side}
                    votes = {option: each["count"] for option, each in sums["options"].items()}
                    assert votes == counted(given_by, side), "the test must know whose answers they are"
                    shown.append((frozenset(members), votes))
                workshop.facilitate("start_activity")
            case (who, _, option) if who in given_by and given_by[who][1] == option:
                pass  # the same answer again is none, from whichever side
            case (who, side, option):
                workshop.give("choose", participant(who, side), options=[option])
                given_by[who] = (side, option, version)
            case who if who in given_by:
                workshop.give("withdraw_choice", participant(who, given_by.pop(who)[0]))
    return shown


def counted(given_by: Mapping[int, tuple[Perspective, str, int]], side: str) -> dict[str, int]:
    chosen = [option for of, option, _ in given_by.values() if of == side]
    return {option: chosen.count(option) for option in OPTIONS}


def test_the_course_of_the_attacker_shows_sides_at_all() -> None:
    many = [(number, SIDES[number % 2], "a") for number in range(16)]
    late = [(number, SIDES[number % 2], "b") for number in range(16, 24)]
    assert len(shown_in([*many, "close", *late, "close"])) == 4
    assert len(shown_in([*many, "close", *late[:7], "close"])) == 2


@pytest.mark.parametrize(
    ("before", "now", "may"),
    [
        # All who came to the place are clients: the client who was elsewhere would be known.
        ({"client": "abcde", "worker": "fghi"}, {"Kylätalo": "abcd", "": "efghi"}, False),
        ({"client": "abcdefgh", "worker": "ijkl"}, {"Kylätalo": "abcd", "": "efghijkl"}, True),
        ({"client": "abcdef", "worker": "ghijkl"}, {"Kylätalo": "abcghi", "": "defjkl"}, True),
        ({"client": "abcd", "worker": "efgh"}, {"Kylätalo": "abcd", "": "efgh"}, True),
    ],
)
def test_places_are_not_shown_beside_sides_where_one_would_tell_of_a_few(
    before: dict[str, str], now: dict[str, str], may: bool
) -> None:
    people = [{group: dict.fromkeys(members, 1) for group, members in each.items()} for each in (before, now)]
    assert stand_apart(people) is may
