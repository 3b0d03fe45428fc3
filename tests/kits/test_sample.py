import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from talkoot.cycle import views
from talkoot.cycle.engine import Command, Engine, replay
from talkoot.errors import KitError, TalkootError
from talkoot.insight.small_groups import EXPORT_MINIMUM
from talkoot.kits.create import create_cycle
from talkoot.kits.kit import KitActivity
from talkoot.kits.replay import replay_sample
from talkoot.kits.sample import Sample, SampleParticipant, load_sample, next_action
from talkoot.methods import method
from talkoot.methods.method import Actor
from talkoot.methods.words import has_contact_details, has_identity_code
from tests.factories import new_engine

OF_SIDES = {"client": 12, "relative": 5, "worker": 7}


@pytest.fixture(scope="module")
def sample() -> Sample:
    return load_sample()


@pytest.fixture(scope="module")
def played(sample: Sample) -> tuple[Engine, str]:
    engine = new_engine()
    cycle = create_cycle(engine, sample.kit, name=sample.name, sample=True)
    replay_sample(engine, cycle, sample=sample)
    return engine, cycle


def of_method(sample: Sample, name: str) -> Iterator[tuple[KitActivity, Any]]:
    for activity in sample.kit.activities:
        if activity.method == name:
            yield activity, sample.activities[activity.id]


def states(engine: Engine, cycle: str) -> dict[str, Any]:
    """Give what each method keeps, by activity."""
    return {name: activity.state for name, activity in engine.state(cycle).activities.items()}


def test_there_are_24_people_and_something_for_every_activity(sample: Sample) -> None:
    assert Counter(person.perspective for person in sample.people) == OF_SIDES
    assert {person.language for person in sample.people} == {"fi", "sv"}
    assert set(sample.activities) == {activity.id for activity in sample.kit.activities}
    assert 140 <= sum(len(given.notes) for _, given in of_method(sample, "sticky_notes")) <= 180


def test_everybody_named_exists_and_one_writes_for_each_pair_and_table(sample: Sample) -> None:
    known = {person.id for person in sample.people}
    writers = {unit: {person.id for person in sample.people if unit in person.writes_for} for unit in ("pair", "table")}
    assert (len(writers["pair"]), len(writers["table"])) == (12, 5)
    for activity, given in of_method(sample, "sticky_notes"):
        by = {note.by for note in given.notes}
        assert by <= writers.get(activity.unit, known), activity.id
        assert {liker for likers in given.likes.values() for liker in likers} <= known
    for method_name, name in (("dot_vote", "votes"), ("scale", "ratings"), ("poll", "answers")):
        for activity, given in of_method(sample, method_name):
            assert set(getattr(given, name)) <= known, activity.id


def test_notes_fit_the_settings(sample: Sample) -> None:
    for activity, given in of_method(sample, "sticky_notes"):
        settings = method("sticky_notes").settings.model_validate(activity.settings)
        columns = {column.id for column in settings.columns} or {""}
        assert {note.column for note in given.notes} <= columns, activity.id
        assert max(Counter(note.by for note in given.notes).values()) <= settings.limit
        assert max(len(note.text) for note in given.notes) <= settings.longest
        texts = [note.text for note in given.notes]
        assert len(set(texts)) == len(texts)
        assert not [text for text in texts if has_contact_details(text) or has_identity_code(text)]


def test_answers_fit_the_settings(sample: Sample) -> None:
    for activity, given in of_method(sample, "scale"):
        settings = method("scale").settings.model_validate(activity.settings)
        for person, row in given.ratings.items():
            assert len(row) == len(settings.statements), person
            assert all(step is None or 1 <= step <= settings.steps for step in row), person
    for activity, given in of_method(sample, "poll"):
        settings = method("poll").settings.model_validate(activity.settings)
        offered = {option.id for option in settings.options}
        most = (settings.most or len(offered)) if settings.multiple else 1
        for chosen in given.answers.values():
            assert set(chosen) <= offered
            assert 1 <= len(chosen) <= most
    for activity, given in of_method(sample, "dot_vote"):
        settings = method("dot_vote").settings.model_validate(activity.settings)
        for person, dots in given.votes.items():
            assert 1 <= len(dots) <= settings.dots, person
            assert settings.stack or len(set(dots)) == len(dots), person
    for activity, given in of_method(sample, "statements"):
        known = {seed["id"] for seed in activity.settings["seeds"]} | {each.key for each in given.written}
        assert set(given.stands) == known
        for by_stand in given.stands.values():
            people = [person for those in by_stand.values() for person in those]
            assert len(set(people)) == len(people)


def test_each_theme_gathers_notes_of_what_it_is_on_and_no_note_twice(sample: Sample) -> None:
    for activity, given in of_method(sample, "themes"):
        there = {note.key for source in activity.on for note in sample.activities[source].notes}  # type: ignore[attr-defined]
        placed = [key for theme in given.themes for key in theme.notes]
        assert set(placed) <= there
        assert len(set(placed)) == len(placed)


def test_some_cannot_say_and_the_sides_differ(sample: Sample) -> None:
    side = {person.id: person.perspective for person in sample.people}
    ratings = sample.activities["now_scale"].ratings  # type: ignore[attr-defined]
    assert any(step is None for row in ratings.values() for step in row)

    def mean(of: str, statement: int) -> float:
        steps = [row[statement] for person, row in ratings.items() if side[person] == of and row[statement]]
        return float(sum(steps) / len(steps))

    word_travels = 4
    assert mean("worker", word_travels) - mean("client", word_travels) > 1


def test_the_whole_cycle_is_played_by_commands(sample: Sample, played: tuple[Engine, str]) -> None:
    engine, cycle = played
    state = engine.state(cycle)
    assert {activity.status for activity in state.activities.values()} == {"closed"}
    assert all(activity.shows_results for activity in state.activities.values())
    assert all(session.ended for session in state.sessions.values())
    kept = states(engine, cycle)
    for activity, given in of_method(sample, "sticky_notes"):
        notes = kept[activity.id].entries.values()
        assert {note.text for note in notes if note.standing == "shown"} == {note.text for note in given.notes}
        likes = {note.text: len(note.likes) for note in notes if note.likes}
        assert likes == {note.text: len(given.likes[note.key]) for note in given.notes if note.key in given.likes}
    for activity, given in of_method(sample, "themes"):
        texts_by_id = {key: note.text for of in activity.on for key, note in kept[of].entries.items()}
        themes = kept[activity.id].themes.values()
        found = {theme.name: {texts_by_id[each] for each in theme.notes} for theme in themes}
        texts = {note.key: note.text for of in activity.on for note in sample.activities[of].notes}  # type: ignore[attr-defined]
        assert found == {theme.name: {texts[key] for key in theme.notes} for theme in given.themes}


def test_votes_ratings_and_answers_add_up_to_the_files(sample: Sample, played: tuple[Engine, str]) -> None:
    engine, cycle = played
    state = engine.state(cycle)
    for activity, given in of_method(sample, "dot_vote"):
        results = state.activities[activity.id].results
        assert results is not None
        dots = sorted(option["dots"] for option in results.joint["options"].values() if option["dots"])
        assert dots == sorted(Counter(key for row in given.votes.values() for key in row).values())
    for activity, given in of_method(sample, "scale"):
        results = state.activities[activity.id].results
        assert results is not None
        unsure = sum(each["cannot_say"] for each in results.joint["statements"].values())
        assert unsure == sum(step is None for row in given.ratings.values() for step in row)
    for activity, given in of_method(sample, "poll"):
        there = state.activities[activity.id]
        answers = (there.method.own(there.state, each)["options"] for each in there.method.respondents(there.state))
        chosen = Counter(tuple(sorted(options)) for options in answers)
        assert chosen == Counter(tuple(sorted(options)) for options in given.answers.values())


def test_stands_are_taken_as_the_file_says(sample: Sample, played: tuple[Engine, str]) -> None:
    engine, cycle = played
    for activity, given in of_method(sample, "statements"):
        texts = {each.key: each.text for each in given.written}
        wanted = {
            texts.get(key, key): Counter({stand: len(people) for stand, people in by_stand.items()})
            for key, by_stand in given.stands.items()
        }
        statements = states(engine, cycle)[activity.id].statements.values()
        taken = {each.text or each.id: Counter(each.stand for each in each.stands.values()) for each in statements}
        assert taken == wanted


def test_what_each_side_said_may_be_shown_and_exported(played: tuple[Engine, str]) -> None:
    engine, cycle = played
    for activity in engine.state(cycle).activities.values():
        if activity.results is not None and activity.unit == "person":
            assert activity.results.side_counts.keys() == OF_SIDES.keys(), activity.id
            assert min(activity.results.side_counts.values()) >= EXPORT_MINIMUM
            assert activity.results.for_export


def test_every_frame_holds_what_was_given(sample: Sample, played: tuple[Engine, str]) -> None:
    engine, cycle = played
    state = engine.state(cycle)
    for activity in state.activities.values():
        frame = activity.method.frame(activity.state, state.items_for(activity))
        given: Any = sample.activities[activity.id]
        match activity.method.name:
            case "sticky_notes":
                assert sorted(frame["text"]) == sorted(note.text for note in given.notes)
            case "themes":
                assert set(frame["name"]) - {""} == {theme.name for theme in given.themes}
            case "discussion":
                assert set(frame["text"]) == {each.text for each in given.highlights}
            case "decision":
                assert set(frame["what"]) == {each.what for each in given.decisions}
                assert frame["about"].astype(bool).sum() == sum(bool(each.about) for each in given.decisions)
            case _:
                assert len(frame) > 0, activity.id


def test_replaying_the_events_gives_the_same_state(played: tuple[Engine, str]) -> None:
    engine, cycle = played
    running = engine.state(cycle)
    again = replay(cycle, engine.store.read(cycle=cycle))
    for name, activity in running.activities.items():
        assert again.activities[name].state == activity.state, name
        assert again.activities[name].results == activity.results, name


def test_no_pseudonym_is_shared_between_activities(played: tuple[Engine, str]) -> None:
    engine, cycle = played
    where: dict[str, set[str]] = {}
    for event in engine.store.read(cycle=cycle):
        if event.respondent:
            where.setdefault(event.respondent, set()).add(event.activity)
    assert {len(activities) for activities in where.values()} == {1}


def test_pairs_and_tables_answer_from_no_side(played: tuple[Engine, str]) -> None:
    engine, cycle = played
    for activity in engine.state(cycle).activities.values():
        if activity.unit != "person":
            assert activity.state.givers
            assert {giver.perspective for giver in activity.state.givers.values()} == {None}


def test_the_cycle_stops_before_the_activity_that_people_join(sample: Sample) -> None:
    engine = new_engine()
    cycle = create_cycle(engine, sample.kit)
    replay_sample(engine, cycle, "now_themes", sample=sample)
    state = engine.state(cycle)
    place = state.agenda.index("now_themes")
    assert {state.activities[each].status for each in state.agenda[:place]} == {"closed"}
    assert {state.activities[each].status for each in state.agenda[place:]} == {"planned"}
    assert [session.id for session in state.sessions.values() if session.ended] == ["listening", "beginning"]
    assert (state.ended, state.active, state.door.is_open) == (False, "", False)
    # Once more, further: what was filled stays as it is.
    replay_sample(engine, cycle, "now_scale", sample=sample)
    assert len(states(engine, cycle)["now_notes"].entries) == 52
    assert engine.state(cycle).activities["now_themes"].status == "closed"


def test_an_unknown_activity_is_told(sample: Sample) -> None:
    engine = new_engine()
    cycle = create_cycle(engine, sample.kit)
    with pytest.raises(TalkootError) as raised:
        replay_sample(engine, cycle, "later", sample=sample)
    assert (raised.value.code, raised.value.values) == ("unknown-activity", {"activity": "later"})


def test_a_sample_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(KitError) as raised:
        load_sample("arki")
    assert raised.value.code == "kit-not-found"
    assert raised.value.values["kit"] == "arki"
    assert "arki_sujuvaksi" in raised.value.values["known"]


# Plans, on the views a phone gets ------------------------------------------------------------------------------


class Phone:
    """One person with a phone: asks for what the plan says, through JSON as on the wire."""

    def __init__(self, sample: Sample, until: str) -> None:
        self.engine = new_engine()
        self.sample = sample
        self.cycle = create_cycle(self.engine, sample.kit)
        replay_sample(self.engine, self.cycle, until, sample=sample)
        self.until = until
        self.engine.do([Command(self.cycle, "start_activity", {"activity": until})])

    def person(self, name: str) -> SampleParticipant:
        return next(each for each in self.sample.everyone if each.id == name)

    def ask(self, person: SampleParticipant) -> tuple[str, dict[str, Any]] | None:
        state = self.engine.state(self.cycle)
        activity = state.activities[self.until]
        viewer = "facilitator" if person.kind == "facilitator" else "participant"
        view = views.activity_view(state, activity, viewer, person.id)  # type: ignore[arg-type]
        return next_action(person, json.loads(json.dumps(views.header(activity))), json.loads(json.dumps(view)))

    def all_of(self, person: SampleParticipant) -> list[str]:
        asked = []
        while (ask := self.ask(person)) is not None:
            actor = person.actor(person.id, self.engine.state(self.cycle).activities[self.until].unit)
            answer = self.engine.do([Command(self.cycle, ask[0], ask[1], self.until, actor)])[0]
            assert answer.ok, (ask, answer.refusal)
            asked.append(ask[0])
        return asked


@pytest.mark.parametrize(
    ("activity", "person", "asked"),
    [
        ("now_notes", "p01", ["add_note"] * 3),
        ("now_themes", "p01", ["add_theme"]),
        ("now_scale", "p05", ["rate"] * 5),
        ("choose", "p02", ["place_dots"]),
        ("trial_roles", "p03", ["choose"]),
        ("solution_themes", "host", ["add_theme"] * 6),
        ("now_talk", "host", ["add_highlight"] * 5),
        ("trial_plan", "host", ["add_decision"] * 2),
    ],
)
def test_a_person_asks_for_what_they_have_to_give_and_then_rests(
    sample: Sample, activity: str, person: str, asked: list[str]
) -> None:
    phone = Phone(sample, activity)
    assert phone.all_of(phone.person(person)) == asked


def test_stands_come_before_and_after_ones_own_statement(sample: Sample) -> None:
    phone = Phone(sample, "views")
    asked = phone.all_of(phone.person("p01"))
    assert asked == ["take_stand"] * 2 + ["add_statement"] + ["take_stand"] * 3


def test_what_others_do_meanwhile_does_not_change_what_one_thinks_about(sample: Sample) -> None:
    phone = Phone(sample, "views")
    before = phone.ask(phone.person("p02"))
    phone.all_of(phone.person("p03"))
    assert before is not None
    again = phone.ask(phone.person("p02"))
    assert again is not None
    state = states(phone.engine, phone.cycle)["views"].statements
    (new,) = [each for each in state.values() if each.text]
    assert again in (before, ("take_stand", {"statement": new.id, "stand": again[1]["stand"]}))


def test_only_who_holds_the_device_writes_for_a_table(sample: Sample) -> None:
    phone = Phone(sample, "solution_notes")
    assert phone.ask(phone.person("p01")) is None
    ask = phone.ask(phone.person("p18"))
    assert ask is not None
    assert ask[0] == "add_note"


def test_nobody_asks_for_anything_in_an_activity_that_rests(sample: Sample) -> None:
    phone = Phone(sample, "now_notes")
    assert phone.ask(phone.person("p01")) is not None
    phone.engine.do([Command(phone.cycle, "pause_activity", {"activity": "now_notes"})])
    assert phone.ask(phone.person("p01")) is None


def test_dots_go_by_key_words_where_the_room_has_named_the_themes_otherwise(sample: Sample) -> None:
    phone = Phone(sample, "now_themes")
    notes = {note.text: note.id for note in states(phone.engine, phone.cycle)["now_notes"].entries.values()}
    given = sample.activities["now_notes"].notes  # type: ignore[attr-defined]
    for name, start in (("Odottaminen", "late"), ("Sijaiset", "sick")):
        ids = [notes[note.text] for note in given if note.key.startswith(start)]
        data = {"name": name, "notes": ids}
        phone.engine.do([Command(phone.cycle, "add_theme", data, "now_themes", Actor("facilitator"))])
    phone.engine.do([Command(phone.cycle, "close_activity", {"activity": "now_themes"})])
    replay_sample(phone.engine, phone.cycle, "choose", sample=sample)
    phone.until = "choose"
    phone.engine.do([Command(phone.cycle, "start_activity", {"activity": "choose"})])
    themes = {theme.name: theme.id for theme in states(phone.engine, phone.cycle)["now_themes"].themes.values()}
    person = next(
        each
        for each in sample.people
        if {"late", "sick"} <= set(sample.activities["choose"].votes[each.id])  # type: ignore[attr-defined]
    )
    ask = phone.ask(person)
    assert ask is not None
    assert set(ask[1]["choices"]) == set(themes.values())


def test_the_hub_can_use_kits_without_pandas() -> None:
    code = "import sys, talkoot.kits.replay, talkoot.kits.schema; print(*(m in sys.modules for m in sys.argv[1:]))"
    answer = subprocess.run(
        [sys.executable, "-c", code, "pandas", "matplotlib"], capture_output=True, text=True, check=True
    )
    assert answer.stdout.split() == ["False", "False"]
