"""Sums are taken once, and what is withdrawn afterwards is gone; names cite the rules of docs/spec/ledger.md."""

import json
from collections.abc import Callable, Mapping
from importlib import import_module
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
from talkoot.methods import method, method_names
from talkoot.methods.method import PERSPECTIVES, Actor, Method
from tests.factories import ACTIVITY, Asked, Workshop, participant
from tests.methods.contract import Answers

OPTIONS = [{"id": each, "text": {"fi": each.title()}} for each in ("bussi", "taksi", "juna")]
#: How people answer each method that adds up: ``ANSWERS`` of its own test.
METHODS: Mapping[str, Answers] = {
    name: import_module(f"tests.methods.test_{name}").ANSWERS
    for name in method_names()
    if type(method(name)).tally is not Method.tally
}
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


def stored_answers(workshop: Workshop) -> list[Event]:
    kind = METHODS[workshop.activity.method.name].kind
    return [event for event in workshop.history if event.kind == kind and "blanked" not in event.data]


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


@pytest.mark.parametrize("name", METHODS)
@runs
@given(data=st.data())
def test_l31_what_was_shown_stays_and_what_was_withdrawn_is_gone(
    new_path: Callable[[], Path], name: str, data: st.DataObject
) -> None:
    answers = METHODS[name]
    path = new_path()
    store = SqliteStore(path)
    blind = data.draw(st.booleans(), "blind")
    workshop = Workshop.of(name, {**answers.settings, "blind": blind}, engine=Engine(store))
    size = data.draw(st.integers(1, 12), "people")
    people: list[Actor] = [participant(number, PERSPECTIVES[number % 2]) for number in range(size)]
    for person in people:
        for action, asked in data.draw(answers.giving):
            workshop.give(action, person, **asked)
    workshop.facilitate("reveal_activity" if blind else "close_activity")
    before = shown(workshop)
    leaving = data.draw(st.lists(st.sampled_from(people), unique_by=lambda each: each.respondent), "leaving")
    gone = {person.respondent for person in leaving}
    left = [as_stored(event) for event in stored_answers(workshop) if event.respondent in gone]
    stays = [as_stored(event) for event in stored_answers(workshop) if event.respondent not in gone]
    for person in leaving:
        for action, asked in answers.taking_back:
            workshop.give(action, person, **asked)
    assert not [event for event in stored_answers(workshop) if event.respondent in gone]
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
    workshop = Workshop.of("scale", METHODS["scale"].settings)
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
        elif version == 2 and event.activity:
            statement = data.pop("statement", None) if event.kind == "StandTaken" else None
            del data["id"]
            data |= {"id": statement} if statement else {}
            version = 1
        old = event._replace(data=data, version=version)
        entries.append(Entry(f"command-{event.position}", event.cycle, event.respondent, (old,)))
    engine.store.append(entries, 0)
    return Workshop(Engine(engine.store), workshop.cycle)


#: An answer to each method that was there before closings held sums: no further one ever joins them.
FIRST_METHODS: Mapping[str, Asked] = {
    "poll": ("choose", {"options": ["aamu"]}),
    "dot_vote": ("place_dots", {"choices": {"bus": 1}}),
    "scale": ("rate", {"statement": "kyyti", "step": 5}),
    "statements": ("take_stand", {"statement": "taxi", "stand": "agree"}),
}


@pytest.mark.parametrize("name", FIRST_METHODS)
def test_l31_a_closing_without_sums_adds_up_on_replay_and_its_answers_are_not_blanked(name: str) -> None:
    answers = METHODS[name]
    action, asked = FIRST_METHODS[name]
    workshop = Workshop.of(name, {**answers.settings, "blind": False})
    people = [participant(number, PERSPECTIVES[number % 2]) for number in range(10)]
    for person in people:
        workshop.give(action, person, **asked)
    workshop.facilitate("close_activity")
    old = earlier(workshop)
    assert old.activity.results == workshop.activity.results
    assert shown(old) == shown(workshop)
    before = shown(old)
    for each, data in answers.taking_back:
        old.give(each, people[0], **data)
    assert old.activity.method.own(old.activity.state, people[0].respondent) in ({}, {"statements": [], "stands": {}})
    assert shown(old) == before
    assert replay(old.cycle, old.history) == old.state
    # Opened again, answers are like any other: they have ids, and go when they are withdrawn.
    old.facilitate("start_activity")
    old.give(action, people[0], **asked)
    old.give(answers.taking_back[0][0], people[0], **answers.taking_back[0][1])
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
    assert (event.kind, event.version) == ("ActivityRevealed", 3)
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
