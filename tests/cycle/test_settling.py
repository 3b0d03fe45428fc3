"""Sums are taken once, and what is withdrawn afterwards is gone; names cite the rules of docs/spec/ledger.md."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from talkoot.cycle import views
from talkoot.cycle.engine import Engine, replay
from talkoot.cycle.settling import restored, stored
from talkoot.export.material import Material
from talkoot.insight import perspectives
from talkoot.ledger.event import Entry, Event
from talkoot.ledger.sql import SqliteStore
from talkoot.methods.method import PERSPECTIVES, Actor
from tests.factories import ACTIVITY, Workshop, participant

OPTIONS = [{"id": each, "text": {"fi": each.title()}} for each in ("bussi", "taksi", "juna")]
STATEMENTS = [{"id": each, "text": {"fi": each.title()}} for each in ("kyyti", "tieto")]
Asked = tuple[str, dict[str, Any]]
#: For each method that adds up: its settings, what one person may give, and how all of it is taken back.
METHODS: Mapping[str, tuple[dict[str, Any], st.SearchStrategy[list[Asked]], list[Asked]]] = {
    "poll": (
        {"options": OPTIONS, "multiple": True},
        st.lists(
            st.sets(st.sampled_from(["bussi", "taksi", "juna"]), min_size=1).map(
                lambda chosen: ("choose", {"options": sorted(chosen)})
            ),
            max_size=2,
        ),
        [("withdraw_choice", {})],
    ),
    "dot_vote": (
        {"options": OPTIONS, "dots": 3},
        st.lists(
            st.sets(st.sampled_from(["bussi", "taksi", "juna"]), min_size=1).map(
                lambda chosen: ("place_dots", {"choices": dict.fromkeys(sorted(chosen), 1)})
            ),
            max_size=2,
        ),
        [("withdraw_dots", {})],
    ),
    "scale": (
        {"statements": STATEMENTS},
        st.lists(
            st.tuples(
                st.just("rate"),
                st.fixed_dictionaries(
                    {"statement": st.sampled_from(["kyyti", "tieto"]), "step": st.one_of(st.none(), st.integers(1, 5))}
                ),
            ),
            max_size=3,
        ),
        [("withdraw_rating", {"statement": each["id"]}) for each in STATEMENTS],
    ),
    "statements": (
        {"seeds": STATEMENTS},
        st.lists(
            st.tuples(
                st.just("take_stand"),
                st.fixed_dictionaries(
                    {
                        "statement": st.sampled_from(["kyyti", "tieto"]),
                        "stand": st.sampled_from(["agree", "disagree", "pass"]),
                    }
                ),
            ),
            max_size=3,
        ),
        [("withdraw_stand", {"statement": each["id"]}) for each in STATEMENTS],
    ),
}
#: What an answer's event says beside its id, its giver's perspective and the way it came.
_SAID = ("options", "choices", "step", "stand")
runs = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def shown(workshop: Workshop) -> tuple[Any, ...]:
    """Give everything that a room, a notebook or a file shows of the sums."""
    activity = workshop.activity
    material = Material(workshop.state, activity, "fi")
    return (
        [views.results_part(activity, viewer) for viewer in ("participant", "room", "facilitator")],
        views.cycle_view(workshop.state, "room")[f"answered:{ACTIVITY}"],
        material.frame.to_dict("list"),
        material.table().to_dict("list"),
        material.describe(),
        material.answered_text,
        material.sides.to_dict("list"),
        material.sides_hidden,
        material.lists(),
    )


def answers(workshop: Workshop) -> list[Event]:
    return [event for event in workshop.history if any(each in event.data for each in _SAID)]


def as_stored(event: Event) -> bytes:
    """Give the bytes of an answer; the id in it is like no other."""
    return json.dumps(event.data, ensure_ascii=False, separators=(",", ":")).encode()


def data_of(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in sorted(path.parent.glob(f"{path.name}*")))


@pytest.fixture
def new_path(tmp_path: Path) -> Callable[[], Path]:
    """Give a new path each time: hypothesis runs many examples in one test."""
    numbers = iter(range(10_000))
    return lambda: tmp_path / f"{next(numbers)}.sqlite"


@pytest.mark.parametrize("method", METHODS)
@runs
@given(data=st.data())
def test_l31_what_was_shown_stays_and_what_was_withdrawn_is_gone(
    new_path: Callable[[], Path], method: str, data: st.DataObject
) -> None:
    given_settings, giving, taking_back = METHODS[method]
    path = new_path()
    store = SqliteStore(path)
    blind = data.draw(st.booleans(), "blind")
    workshop = Workshop.of(method, {**given_settings, "blind": blind}, engine=Engine(store))
    size = data.draw(st.integers(1, 12), "people")
    people: list[Actor] = [participant(number, PERSPECTIVES[number % 2]) for number in range(size)]
    for person in people:
        for action, asked in data.draw(giving):
            workshop.give(action, person, **asked)
    workshop.facilitate("reveal_activity" if blind else "close_activity")
    before = shown(workshop)
    leaving = data.draw(st.lists(st.sampled_from(people), unique_by=lambda each: each.respondent), "leaving")
    gone = {person.respondent for person in leaving}
    left = [as_stored(event) for event in answers(workshop) if event.respondent in gone]
    stays = [as_stored(event) for event in answers(workshop) if event.respondent not in gone]
    for person in leaving:
        for action, asked in taking_back:
            workshop.give(action, person, **asked)
    assert not [event for event in answers(workshop) if event.respondent in gone]
    assert shown(workshop) == before
    assert replay(workshop.cycle, workshop.history) == workshop.state
    follower = Workshop(Engine(store), workshop.cycle)
    assert shown(follower) == before
    assert store.clean()
    raw = data_of(path)
    assert [each for each in left if each in raw] == []
    assert all(each in raw for each in stays)
    store.forget(workshop.cycle)
    assert not [person for person in people if person.respondent.encode() in data_of(path)]
    store.close()


def test_l31_an_answer_is_blanked_in_every_version_it_had() -> None:
    workshop = Workshop.of("scale", {"statements": STATEMENTS})
    for step in (1, 5, None):
        workshop.give("rate", statement="kyyti", step=step)
    workshop.give("rate", statement="tieto", step=4)
    workshop.facilitate("reveal_activity")
    workshop.give("withdraw_rating", statement="kyyti")
    rated = [event.data for event in workshop.history if event.kind == "Rated"]
    assert [each.get("blanked", False) for each in rated] == [True, True, True, False]
    assert [each.keys() for each in rated[:3]] == [{"id", "perspective", "channel", "blanked"}] * 3
    refusal = workshop.ask("undo", {}, participant(1), ACTIVITY).refusal
    assert refusal is not None
    assert refusal.code == "closed"


def test_l31_a_withdrawal_cannot_be_taken_back_for_there_is_nothing_left() -> None:
    workshop = Workshop.of("poll", {"options": OPTIONS})
    workshop.give("choose", options=["bussi"])
    workshop.give("withdraw_choice")
    assert workshop.refused("undo").code == "final"


def earlier(workshop: Workshop) -> Workshop:
    """Give the same workshop as it would stand in a ledger from before closings held sums and answers had ids."""
    engine = Engine(SqliteStore(":memory:"))
    entries = []
    for event in workshop.history:
        data, version = dict(event.data), event.version
        if event.kind in {"ActivityClosed", "ActivityRevealed"}:
            del data["results"]
            version = 1
        elif version == 2:
            statement = data.pop("statement", None) if event.kind == "StandTaken" else None
            del data["id"]
            data |= {"id": statement} if statement else {}
            version = 1
        old = event._replace(data=data, version=version)
        entries.append(Entry(f"command-{event.position}", event.cycle, event.respondent, (old,)))
    engine.store.append(entries, 0)
    return Workshop(Engine(engine.store), workshop.cycle)


@pytest.mark.parametrize("method", METHODS)
def test_l31_a_closing_without_sums_adds_up_on_replay_and_its_answers_are_not_blanked(method: str) -> None:
    given_settings, _, taking_back = METHODS[method]
    one: dict[str, Asked] = {
        "poll": ("choose", {"options": ["bussi"]}),
        "dot_vote": ("place_dots", {"choices": {"bussi": 1}}),
        "scale": ("rate", {"statement": "kyyti", "step": 5}),
        "statements": ("take_stand", {"statement": "kyyti", "stand": "agree"}),
    }
    action, asked = one[method]
    workshop = Workshop.of(method, {**given_settings, "blind": False})
    people = [participant(number, PERSPECTIVES[number % 2]) for number in range(10)]
    for person in people:
        workshop.give(action, person, **asked)
    workshop.facilitate("close_activity")
    old = earlier(workshop)
    assert old.activity.results == workshop.activity.results
    assert shown(old) == shown(workshop)
    before = shown(old)
    for each, data in taking_back:
        old.give(each, people[0], **data)
    assert old.activity.method.own(old.activity.state, people[0].respondent) in ({}, {"statements": [], "stands": {}})
    assert shown(old) == before
    assert replay(old.cycle, old.history) == old.state
    # Opened again, answers are like any other: they have ids, and go when they are withdrawn.
    old.facilitate("start_activity")
    old.give(action, people[0], **asked)
    old.give(taking_back[0][0], people[0], **taking_back[0][1])
    (last,) = [event for event in old.history if event.data.get("blanked")]
    assert last.respondent == people[0].respondent


def test_l31_sums_stand_in_the_event_as_they_stand_in_the_state() -> None:
    workshop = Workshop.of("dot_vote", {"options": OPTIONS, "dots": 2})
    for number in range(12):
        choice = {"bussi": 1, ("taksi", "juna")[number % 2]: 1}
        workshop.give("place_dots", participant(number, PERSPECTIVES[number % 2]), choices=choice)
    workshop.facilitate("reveal_activity")
    results = workshop.activity.results
    assert results is not None
    assert results.sides
    assert results.compared
    event = workshop.history[-1]
    assert (event.kind, event.version) == ("ActivityRevealed", 2)
    assert restored(event.data["results"]) == results
    assert json.loads(json.dumps(stored(results))) == event.data["results"]
    assert perspectives.sides(restored(event.data["results"])).equals(perspectives.sides(results))
    assert isinstance(workshop.activity.method.frame(workshop.activity.state, {}), pd.DataFrame)


def test_l31_a_blind_activity_is_added_up_at_its_reveal_and_not_before() -> None:
    workshop = Workshop.of("poll", {"options": OPTIONS, "blind": True})
    for number in range(3):
        workshop.give("choose", participant(number), options=["bussi"])
    (closed,) = workshop.facilitate("close_activity").events
    assert closed.data["results"] is None
    workshop.give("withdraw_choice", participant(0))
    (revealed,) = workshop.facilitate("reveal_activity").events
    assert revealed.data["results"]["joint"]["options"]["bussi"]["count"] == 2
