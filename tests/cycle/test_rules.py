"""The course of a cycle, and which sides may be shown."""

from typing import Any

import pytest

from talkoot.cycle import views
from talkoot.cycle.engine import replay
from talkoot.errors import Refusal, RefusedError
from talkoot.locales import Title, error_text
from talkoot.methods.method import Perspective, Results
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, Source, Workshop, participant, planned

OPTIONS = [{"id": "a", "text": {"fi": "Aamu"}}, {"id": "b", "text": {"fi": "Ilta"}}]


def code_of(workshop: Workshop, action: str, **data: Any) -> str:
    """Ask for something that must be refused, and whose text names what it should in Finnish; give the code."""
    refusal = workshop.ask(action, data).refusal
    assert refusal is not None, f"{action} {data} was accepted"
    assert "{" not in RefusedError.of(refusal).text("fi")
    return refusal.code


# The course ----------------------------------------------------------------------------------------------------


def test_only_one_activity_is_open_at_a_time() -> None:
    workshop = Workshop.of("sticky_notes", sources=[Source.notes("Kyyti")])
    workshop.facilitate("start_activity", "notes")
    assert {each.id: each.status for each in workshop.state.activities.values()} == {
        "notes": "open",
        ACTIVITY: "paused",
    }
    assert workshop.state.active == "notes"


def workshop_with_a_barometer(**others: Any) -> Workshop:
    """Give a workshop in which notes are open, with a barometer planned in another phase."""
    workshop = Workshop()
    barometer = planned("barometer", id="mood", phase="change_need", session="evening")
    workshop.create(
        [planned("sticky_notes"), planned("sticky_notes", id="other"), barometer],
        sessions=[{"id": "evening", "name": {"fi": "Ilta"}}],
        **others,
    )
    workshop.facilitate("start_activity")
    return workshop


def test_what_runs_beside_lets_nothing_rest_and_turns_no_screen() -> None:
    workshop = workshop_with_a_barometer()
    before = (workshop.state.active, workshop.state.phase, workshop.state.clock)
    workshop.accepted("dim_phones")
    workshop.facilitate("start_activity", "mood")
    assert workshop.activity.status == workshop.state.activities["mood"].status == "open"
    assert (workshop.state.active, workshop.state.phase, workshop.state.clock) == before
    assert workshop.state.phones_dimmed
    assert workshop.facilitate("start_activity", "mood").events == ()


def test_what_runs_beside_goes_on_when_another_starts_and_takes_answers() -> None:
    workshop = workshop_with_a_barometer()
    workshop.facilitate("start_activity", "mood")
    workshop.facilitate("start_activity", "other")
    assert {each.id: each.status for each in workshop.state.activities.values()} == {
        ACTIVITY: "paused",
        "other": "open",
        "mood": "open",
    }
    workshop.accepted("tell", {"choice": "right"}, PARTICIPANTS[0], "mood")
    workshop.accepted("add_note", {"text": "Kyyti"}, PARTICIPANTS[0], "other")


def test_what_runs_beside_is_shown_where_that_is_asked_for() -> None:
    workshop = workshop_with_a_barometer()
    workshop.facilitate("start_activity", "mood")
    workshop.facilitate("show_activity", "mood")
    assert workshop.state.active == "mood"
    assert workshop.activity.status == "open"
    workshop.facilitate("start_activity")
    assert workshop.state.active == ACTIVITY


@pytest.mark.parametrize("rests", [False, True])
def test_the_end_of_the_gathering_closes_what_runs_beside(rests: bool) -> None:
    workshop = workshop_with_a_barometer()
    workshop.facilitate("start_activity", "mood")
    for number in range(4):
        workshop.accepted("tell", {"choice": "right"}, participant(number), "mood")
    if rests:
        workshop.facilitate("pause_activity", "mood")
    workshop.accepted("end_session")
    assert workshop.activity.status == "paused"
    mood = workshop.state.activities["mood"]
    assert mood.status == "closed"
    assert mood.results.joint == {"choices": {"slower": 0, "right": 4, "faster": 0}}


def test_starting_goes_to_the_activitys_phase_and_sets_the_clock() -> None:
    workshop = Workshop.of("sticky_notes", phase="change_need", minutes=7)
    assert workshop.state.phase == "change_need"
    assert workshop.state.clock.activity == ACTIVITY
    workshop.facilitate("close_activity")
    assert workshop.state.clock is None


def test_what_was_not_started_is_not_closed_paused_or_revealed() -> None:
    workshop = Workshop.of("sticky_notes", {"blind": True}, started=False)
    for action in ("close_activity", "pause_activity", "reveal_activity"):
        assert code_of(workshop, action, activity=ACTIVITY) == "not-started"


def test_only_what_is_blind_is_revealed_and_only_once() -> None:
    assert code_of(Workshop.of("sticky_notes"), "reveal_activity", activity=ACTIVITY) == "not-blind"
    workshop = Workshop.of("sticky_notes", {"blind": True})
    workshop.facilitate("reveal_activity")
    assert workshop.activity.status == "closed"
    assert workshop.facilitate("reveal_activity").events == ()
    assert code_of(workshop, "start_activity", activity=ACTIVITY) == "revealed-already"


def test_what_builds_on_hidden_answers_waits_for_their_reveal() -> None:
    workshop = Workshop()
    plans = [planned("sticky_notes", {"blind": True}, id="notes"), planned("sticky_notes", on=["notes"])]
    workshop.create(plans)
    refusal = workshop.ask("start_activity", {"activity": ACTIVITY}).refusal
    assert refusal == Refusal("reveal-first", {"activity": Title({"fi": "Osio notes"})})
    assert error_text(refusal.code, refusal.values, "fi") == (
        "Tämä jatkaa osiosta ”Osio notes”, jonka vastaukset ovat vielä piilossa.",
        "Näytä ne ensin.",
    )
    workshop.facilitate("start_activity", "notes")
    workshop.facilitate("reveal_activity", "notes")
    workshop.facilitate("start_activity")


def test_a_closed_activity_takes_nothing_until_it_is_opened_again() -> None:
    workshop = Workshop.of("sticky_notes")
    workshop.facilitate("close_activity")
    assert workshop.refused("add_note", text="Myöhässä").code == "closed"
    workshop.facilitate("start_activity")
    workshop.give("add_note", text="Ehti")


def test_what_somebody_answered_is_not_removed_and_keeps_its_settings() -> None:
    workshop = Workshop.of("sticky_notes")
    workshop.accepted("change_activity", {"activity": ACTIVITY, "settings": {"limit": 3}})
    workshop.give("add_note", text="Kyyti")
    assert code_of(workshop, "remove_activity", activity=ACTIVITY) == "answered-already"
    assert code_of(workshop, "change_activity", activity=ACTIVITY, settings={}) == "answered-already"
    workshop.accepted("change_activity", {"activity": ACTIVITY, "title": {"fi": "Toinen nimi"}})
    assert workshop.activity.title == {"fi": "Toinen nimi"}


def test_what_others_build_on_is_not_removed() -> None:
    workshop = Workshop()
    workshop.create([planned("sticky_notes", id="notes"), planned("sticky_notes", on=["notes"])])
    assert code_of(workshop, "remove_activity", activity="notes") == "built-on"
    workshop.accepted("remove_activity", {"activity": ACTIVITY})
    workshop.accepted("remove_activity", {"activity": "notes"})
    assert workshop.state.agenda == []


@pytest.mark.parametrize(
    ("activities", "code"),
    [
        ([planned("sticky_notes"), planned("sticky_notes")], "duplicate-id"),
        ([planned("tea_leaves")], "unknown-method"),
        ([planned("sticky_notes", on=["later"]), planned("sticky_notes", id="later")], "unknown-activity"),
        ([planned("sticky_notes", {"limit": "many"})], "bad-settings"),
    ],
)
def test_a_plan_that_cannot_be_carried_out_creates_nothing(activities: list[dict[str, Any]], code: str) -> None:
    workshop = Workshop()
    plan = {"name": {"fi": "Polku"}, "phases": ["trial"], "delete_by": "2099-12-31", "activities": activities}
    assert code_of(workshop, "create_cycle", **plan) == code
    assert workshop.history == []


def test_activities_keep_the_order_of_the_phases() -> None:
    workshop = Workshop()
    workshop.create([planned("sticky_notes", id="later", phase="change_need"), planned("sticky_notes", id="first")])
    workshop.accepted("add_activity", {"planned": planned("sticky_notes", id="between"), "before": "first"})
    assert workshop.state.agenda == ["between", "first", "later"]


def test_the_delete_by_date_is_not_in_the_past() -> None:
    assert code_of(Workshop.of("sticky_notes"), "set_delete_by", delete_by="2001-01-01") == "date-past"


def test_only_a_facilitator_leads() -> None:
    workshop = Workshop.of("sticky_notes")
    for actor in (PARTICIPANTS[0], participant(9)):
        refusal = workshop.ask("close_activity", {"activity": ACTIVITY}, actor).refusal
        assert refusal is not None
        assert refusal.code == "not-allowed"


# The door ------------------------------------------------------------------------------------------------------

SESSIONS = [{"id": "first", "name": {"fi": "Ensimmäinen"}}, {"id": "second", "name": {"fi": "Toinen"}}]


def test_a_gathering_that_goes_on_has_its_door_open_under_the_same_code() -> None:
    workshop = Workshop.of("sticky_notes", sessions=SESSIONS)
    workshop.accepted("open_door", {"session": "first"})
    code = workshop.state.door.code
    workshop.accepted("end_session")
    assert (workshop.state.door.is_open, workshop.state.sessions["first"].ended) == (False, True)
    assert views.cycle_part(workshop.state, "door", "room") == {"code": "", "session": ""}
    assert workshop.engine.store.cycle_of_code(code) is None
    workshop.accepted("end_session", {"ended": False})
    assert (workshop.state.ended, workshop.state.sessions["first"].ended) == (False, False)
    assert views.cycle_part(workshop.state, "door", "room") == {"code": code, "session": "first"}
    assert workshop.engine.store.cycle_of_code(code) == workshop.cycle


def test_a_door_that_was_shut_opens_again_under_the_code_of_its_gathering() -> None:
    workshop = Workshop.of("sticky_notes", sessions=SESSIONS)
    workshop.accepted("open_door", {"session": "first"})
    code = workshop.state.door.code
    workshop.accepted("shut_door")
    workshop.accepted("open_door", {"session": "first"})
    assert workshop.state.door.code == code
    workshop.accepted("open_door", {"session": "second"})
    assert workshop.state.door.code != code


def test_a_gathering_without_a_door_goes_on_without_one() -> None:
    workshop = Workshop.of("sticky_notes")
    workshop.accepted("end_session")
    workshop.accepted("end_session", {"ended": False})
    assert (workshop.state.ended, workshop.state.door.is_open) == (False, False)


# Moments and the rules of the game -----------------------------------------------------------------------------

RULES = [{"fi": "Saa ohittaa."}]
WITH_MOMENTS = [
    {"id": "first", "name": {"fi": "Ilta"}, "moments": [{"id": "pause", "title": {"fi": "Kahvitauko"}, "minutes": 15}]}
]


def shown(workshop: Workshop) -> Any:
    """Give what a phone shows over the activity."""
    return views.cycle_part(workshop.state, "moment", "participant")


def test_a_moment_stands_over_the_activity_with_its_minutes_as_clock() -> None:
    workshop = Workshop.of("sticky_notes", sessions=WITH_MOMENTS)
    workshop.accepted("show_moment", {"moment": "pause"})
    assert shown(workshop) == {"id": "pause", "title": {"fi": "Kahvitauko"}}
    assert (workshop.state.active, workshop.state.clock.activity) == (ACTIVITY, "")
    workshop.accepted("show_moment")
    assert (shown(workshop), workshop.state.active, workshop.state.clock) == ({}, ACTIVITY, None)


def test_the_rules_of_the_game_leave_the_clock_as_it_is() -> None:
    workshop = Workshop.of("sticky_notes", rules_of_the_game=RULES)
    before = workshop.state.clock
    workshop.accepted("show_moment", {"rules": True})
    assert (shown(workshop), workshop.state.clock) == ({"rules": RULES}, before)
    assert views.cycle_part(workshop.state, "has_rules", "facilitator") is True


def test_the_rules_are_shown_within_a_moment_and_its_clock_runs_on() -> None:
    workshop = Workshop.of("sticky_notes", sessions=WITH_MOMENTS, rules_of_the_game=RULES)
    workshop.accepted("show_moment", {"moment": "pause"})
    events = workshop.accepted("show_moment", {"moment": "pause", "rules": True}).events
    assert [event.kind for event in events] == ["MomentShown"]
    assert shown(workshop) == {"id": "pause", "title": {"fi": "Kahvitauko"}, "rules": RULES}


def test_a_moment_that_goes_with_the_rules_brings_them_until_they_are_taken_away() -> None:
    welcome = {"id": "welcome", "title": {"fi": "Pelisäännöt"}, "minutes": 10, "with_rules": True}
    sessions = [{"id": "first", "name": {"fi": "Ilta"}, "moments": [welcome]}]
    workshop = Workshop.of("sticky_notes", sessions=sessions, rules_of_the_game=RULES)
    workshop.accepted("show_moment", {"moment": "welcome"})
    assert shown(workshop) == {"id": "welcome", "title": welcome["title"], "rules": RULES}
    workshop.accepted("show_moment", {"moment": "welcome", "rules": False})
    assert shown(workshop) == {"id": "welcome", "title": welcome["title"]}
    without = Workshop.of("sticky_notes", sessions=sessions)
    without.accepted("show_moment", {"moment": "welcome"})
    assert shown(without) == {"id": "welcome", "title": welcome["title"]}


def test_the_script_names_the_minutes_that_the_clock_of_a_moment_takes() -> None:
    head = {"id": "pause", "moment": "break", "title": {"fi": "Kahvitauko"}, "do": []}
    first: dict[str, Any] = {"minutes": 4, "say": [{"fi": "Kahvia on"}]}
    second = {"minutes": 11, "say": [], "do": []}
    workshop = Workshop()
    workshop.create([planned("sticky_notes", script=[{**head, **first}, second])], sessions=WITH_MOMENTS)
    part = views.cycle_part(workshop.state, f"script:{ACTIVITY}", "facilitator")
    assert part == [{**head, "minutes": 15, "say": []}, first, second]


@pytest.mark.parametrize("action", ["start_activity", "show_activity", "end_session"])
def test_what_comes_next_takes_a_moment_away(action: str) -> None:
    workshop = Workshop.of("sticky_notes", sessions=WITH_MOMENTS, started=False)
    workshop.accepted("show_moment", {"moment": "pause"})
    workshop.accepted(action, {} if action == "end_session" else {"activity": ACTIVITY})
    assert shown(workshop) == {}


def test_only_what_the_kit_brought_is_shown() -> None:
    workshop = Workshop.of("sticky_notes")
    assert code_of(workshop, "show_moment", moment="pause") == "unknown-moment"
    assert code_of(workshop, "show_moment", rules=True) == "no-rules"
    assert shown(workshop) == {}


def test_a_cycle_from_before_moments_has_none_to_show() -> None:
    created = Workshop.of("sticky_notes", sessions=WITH_MOMENTS, rules_of_the_game=RULES).history[0]
    old = {key: value for key, value in created.data.items() if key != "rules_of_the_game"}
    old["sessions"] = [{"id": "first", "name": {"fi": "Ilta"}, "minutes": 120}]
    state = replay(created.cycle, [created._replace(version=1, data=old)])
    assert (state.rules_of_the_game, state.moments) == ((), {})
    assert state.sessions["first"].minutes == 120


# Sides (DESIGN 6) ----------------------------------------------------------------------------------------------


def voted(sides: dict[Perspective | None, int], *, hands: int = 0, blind: bool = True, **others: Any) -> Workshop:
    """Give a poll whose results are shown, in which so many of each side chose the morning."""
    workshop = Workshop.of("poll", {"blind": blind, "options": OPTIONS}, **others)
    number = 0
    for side, count in sides.items():
        for _ in range(count):
            number += 1
            workshop.give("choose", participant(number, side), options=["a"])
    if hands:
        workshop.give("count_hands", FACILITATOR, counts={"a": hands, "b": 0})
    workshop.facilitate("reveal_activity" if blind else "close_activity")
    return workshop


def results(workshop: Workshop) -> Results:
    assert workshop.activity.results is not None
    return workshop.activity.results


def test_sides_of_four_are_shown_on_the_screen_and_those_of_five_in_files_too() -> None:
    of_four = results(voted({"client": 4, "worker": 4}))
    assert (of_four.side_counts, of_four.too_small, of_four.for_export) == ({"client": 4, "worker": 4}, False, False)
    assert results(voted({"client": 5, "worker": 5})).for_export


@pytest.mark.parametrize(
    "sides",
    [
        {"client": 8, "worker": 3},
        {"client": 8, "worker": 4, "relative": 1},
        # Somebody who did not tell their side could be had by subtraction.
        {"client": 8, "worker": 4, None: 1},
    ],
)
def test_one_side_that_is_too_small_hides_them_all(sides: dict[Perspective | None, int]) -> None:
    found = results(voted(sides))
    assert found.sides == {}
    assert found.side_counts == {}
    assert found.too_small
    assert found.answered == sum(sides.values())


def test_a_few_raised_hands_hide_the_sides_as_well() -> None:
    assert results(voted({"client": 4, "worker": 4}, hands=2)).sides == {}
    assert results(voted({"client": 4, "worker": 4}, hands=4)).sides.keys() == {"client", "worker"}


def test_one_side_alone_is_not_called_too_small() -> None:
    found = results(voted({"client": 3}))
    assert (found.sides, found.too_small) == ({}, False)


def test_the_minimum_can_be_raised_but_not_lowered() -> None:
    assert results(voted({"client": 6, "worker": 6}, minimum=7)).sides == {}
    refusal = (
        Workshop()
        .ask("create_cycle", {"name": {"fi": "P"}, "phases": ["trial"], "delete_by": "2099-12-31", "minimum": 3})
        .refusal
    )
    assert refusal is not None
    assert (refusal.code, refusal.values["where"]) == ("bad-data", "minimum")


def test_tables_have_no_side() -> None:
    assert results(voted({"client": 6, "worker": 6}, unit="table")).sides == {}


def test_no_side_is_on_any_screen_before_the_close() -> None:
    workshop = Workshop.of("poll", {"options": OPTIONS})
    for number in range(10):
        side: Perspective = "client" if number < 5 else "worker"
        workshop.give("choose", participant(number, side), options=["a"])
    running = views.results_part(workshop.activity, "room")
    assert running is not None
    assert (running["sides"], running["side_counts"], running["answered"]) == ({}, {}, 10)
    assert views.results_part(workshop.activity, "participant") is None
    workshop.facilitate("close_activity")
    settled = views.results_part(workshop.activity, "participant")
    assert settled is not None
    assert settled["side_counts"] == {"client": 5, "worker": 5}


def test_a_change_of_mind_waits_for_the_next_close() -> None:
    workshop = Workshop.of("poll", {"options": OPTIONS})
    for number in range(8):
        side: Perspective = "client" if number < 4 else "worker"
        workshop.give("choose", participant(number, side), options=["a"])
    workshop.facilitate("close_activity")
    workshop.give("withdraw_choice", participant(0, "client"))
    assert results(workshop).side_counts == {"client": 4, "worker": 4}
    workshop.facilitate("start_activity")
    workshop.facilitate("close_activity")
    assert results(workshop).sides == {}
    assert results(workshop).too_small


def test_l42_a_late_comer_is_not_given_away_by_the_sides_that_were_shown_before() -> None:
    workshop = voted({"client": 6, "worker": 6}, blind=False)
    workshop.facilitate("start_activity")
    workshop.give("choose", participant(99, "worker"), options=["b"])
    workshop.facilitate("close_activity")
    # The workers who are shown now, without those who were shown before, would be one.
    assert results(workshop).sides == {}
    assert results(workshop).too_small
    assert results(workshop).joint["options"]["b"]["count"] == 1
    workshop.facilitate("start_activity")
    for number in range(100, 103):
        workshop.give("choose", participant(number, "worker"), options=["b"])
    workshop.facilitate("close_activity")
    assert results(workshop).side_counts == {"client": 6, "worker": 10}


def test_opening_again_without_new_answers_shows_the_same_sides() -> None:
    workshop = voted({"client": 6, "worker": 6}, blind=False)
    before = results(workshop)
    workshop.facilitate("start_activity")
    workshop.facilitate("close_activity")
    assert results(workshop) == before


def test_what_was_written_down_for_the_room_is_not_lost_by_new_settings() -> None:
    workshop = Workshop.of("decision")
    made = {"what": "Penkki pysäkille", "responsible": "Ulla", "by_when": "2099-05-20"}
    workshop.accepted("add_decision", made, activity=ACTIVITY)
    assert code_of(workshop, "change_activity", activity=ACTIVITY, settings={}) == "written-already"
    assert code_of(workshop, "remove_activity", activity=ACTIVITY) == "written-already"
