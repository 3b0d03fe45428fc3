"""Links that stay open for weeks: rules P70-P77 of docs/spec/protocol.md, as far as they are the cycle's."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from talkoot.cycle import links, views
from talkoot.cycle.engine import Command, replay
from talkoot.methods.method import PERSPECTIVES, Actor, Results
from tests.factories import ACTIVITY, Workshop, participant, planned

OPTIONS = {"options": [{"id": each, "text": {"fi": each}} for each in ("bussi", "taksi")]}
FORM, ROOM = "form", "room"
SESSIONS = [{"id": "day", "name": {"fi": "Päivä"}, "minutes": 120}, {"id": "month", "name": {"fi": "Kuukausi"}}]


def in_days(days: int) -> str:
    return (datetime.now(UTC) + timedelta(days=days)).date().isoformat()


def workshop(**of_form: Any) -> Workshop:
    """Give a gathering with a poll, and a month with two activities of their own."""
    found = Workshop()
    found.create(
        [
            planned("poll", OPTIONS, id=ROOM, session="day"),
            planned("poll", OPTIONS | of_form, id=FORM, session="month"),
            planned("sticky_notes", id="notes", session="month"),
            planned("discussion", id="talk", session="month"),
        ],
        sessions=SESSIONS,
    )
    return found


def opened(found: Workshop, place: str = "", days: int = 30) -> str:
    """Open a link and give its id."""
    found.accepted("open_link", {"session": "month", "place": place, "until": in_days(days)})
    return str(list(found.state.open_links)[-1])


def at(link: str, number: int = 1, perspective: Any = "client", **others: Any) -> Actor:
    """Give somebody who came by a link."""
    return Actor("participant", participant(number).respondent, perspective, place=link, **others)


def refusal(found: Workshop, *asked: Any) -> str:
    """Give why something is refused."""
    answer = found.ask(*asked)
    assert answer.refusal is not None
    return answer.refusal.code


def statuses(found: Workshop) -> dict[str, str]:
    return {each.id: each.status for each in found.state.activities_in_order()}


def test_p70_a_link_has_a_code_that_cannot_be_guessed_and_leads_to_a_session_without_a_gathering() -> None:
    found = workshop()
    link = found.state.open_links[opened(found, "  Kemi ")]
    assert len(link.code) == links.CODE_LETTERS
    assert 36**links.CODE_LETTERS > 2**128
    assert link.code.isalnum()
    assert (link.session, link.place, link.until) == ("month", "Kemi", in_days(30))
    other = found.state.open_links[opened(found, "Rovaniemi")]
    assert other.code != link.code


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ({"session": "day"}, "session-gathers"),
        ({"session": "year"}, "unknown-session"),
        ({"until": "2001-01-31"}, "date-past"),
        ({"until": "2101-01-31"}, "after-deletion"),
        ({"place": "x" * 61}, "too_long"),
    ],
)
def test_p70_what_a_link_cannot_be(data: dict[str, str], code: str) -> None:
    assert refusal(workshop(), "open_link", {"session": "month", "until": in_days(3), **data}) == code


def test_p71_opening_a_link_opens_what_its_session_asks_and_nothing_on_the_wall() -> None:
    found = workshop()
    opened(found)
    assert statuses(found) == {ROOM: "planned", FORM: "open", "notes": "open", "talk": "planned"}
    assert found.state.active == ""


def test_p71_the_room_goes_on_beside_it() -> None:
    found = workshop()
    link = opened(found)
    found.facilitate("start_activity", ROOM)
    assert statuses(found)[FORM] == "open"
    assert found.state.active == ROOM
    assert found.ask("choose", {"options": ["bussi"]}, at(link), FORM).ok
    found.accepted("end_session")
    assert statuses(found) == {ROOM: "paused", FORM: "open", "notes": "open", "talk": "planned"}


def test_p71_what_builds_on_hidden_answers_waits_until_they_are_shown() -> None:
    found = Workshop()
    found.create(
        [
            planned("sticky_notes", {"blind": True}, id="notes", session="month"),
            planned("dot_vote", id="vote", session="month", on=["notes"]),
        ],
        sessions=SESSIONS,
    )
    opened(found)
    assert statuses(found) == {"notes": "open", "vote": "planned"}


def test_p72_the_last_link_of_a_session_closes_what_is_open_there() -> None:
    found = workshop(blind=False)
    kemi, inari = opened(found, "Kemi"), opened(found, "Inari")
    found.accepted("choose", {"options": ["bussi"]}, at(kemi), FORM)
    found.accepted("close_link", {"link": kemi})
    assert statuses(found)[FORM] == "open"
    assert refusal(found, "choose", {"options": ["taksi"]}, at(kemi), FORM) == "link-over"
    assert found.ask("choose", {"options": ["taksi"]}, at(inari, 2), FORM).ok
    found.accepted("close_link", {"link": inari})
    assert statuses(found)[FORM] == "closed"
    assert found.state.activities[FORM].results.answered == 2
    assert found.accepted("close_link", {"link": inari}).events == ()


def test_p72_a_link_that_is_prolonged_opens_again_what_may_be() -> None:
    found = workshop(blind=True)
    link = opened(found)
    found.accepted("close_link", {"link": link})
    found.facilitate("reveal_activity", FORM)
    found.accepted("prolong_link", {"link": link, "until": in_days(60)})
    assert found.state.open_links[link].is_open(in_days(60))
    assert not found.state.open_links[link].is_open(in_days(61))
    assert statuses(found) == {ROOM: "planned", FORM: "closed", "notes": "open", "talk": "planned"}
    assert refusal(found, "prolong_link", {"link": "other", "until": in_days(1)}) == "unknown-link"
    assert refusal(found, "close_link", {"link": "other"}) == "unknown-link"


def test_p73_after_its_last_day_nothing_can_be_added_and_ones_own_be_taken_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = workshop()
    link = opened(found, days=0)
    found.accepted("choose", {"options": ["bussi"]}, at(link), FORM)
    monkeypatch.setattr("talkoot.cycle.rules.now", lambda **_: f"{in_days(1)}T00:00:00+00:00")
    assert refusal(found, "choose", {"options": ["taksi"]}, at(link), FORM) == "link-over"
    assert found.ask("withdraw_choice", {}, at(link), FORM).ok


def test_p73_by_a_link_only_what_its_session_asks_can_be_answered() -> None:
    found = workshop()
    link = opened(found)
    found.facilitate("start_activity", ROOM)
    assert refusal(found, "choose", {"options": ["bussi"]}, at(link), ROOM) == "unknown-activity"


def test_p76_who_looks_back_takes_back_and_adds_nothing() -> None:
    found = workshop()
    link = opened(found)
    found.accepted("choose", {"options": ["bussi"]}, at(link), FORM)
    back = at(link, looks_back=True)
    assert refusal(found, "choose", {"options": ["taksi"]}, back, FORM) == "looks-back"
    assert refusal(found, "undo", {}, back, FORM) == "closed"
    assert found.ask("withdraw_choice", {}, back, FORM).ok
    assert not found.state.activities[FORM].method.respondents(found.state.activities[FORM].state)


def test_a_link_is_final_and_only_the_facilitator_sees_it() -> None:
    found = workshop()
    code = found.state.open_links[opened(found)].code
    assert refusal(found, "undo") == "final"
    assert code in str(views.cycle_view(found.state, "facilitator"))
    assert code not in str(views.cycle_view(found.state, "participant"))
    assert code not in str(views.cycle_view(found.state, "room"))


# Places --------------------------------------------------------------------------------------------------------


def chosen_at(people: dict[tuple[str, str], int], **of_form: Any) -> tuple[Workshop, Results]:
    """Let people choose, by place (empty: in the room) and perspective; close, and give the sums."""
    found = workshop(**of_form)
    by_place = {place: opened(found, place) for place, _ in people if place}
    number = 0
    for (place, perspective), count in people.items():
        for _ in range(count):
            number += 1
            actor = at(by_place.get(place, ""), number, perspective)
            found.accepted("choose", {"options": ["bussi" if number % 2 else "taksi"]}, actor, FORM)
    found.facilitate("close_activity", FORM)
    results = found.state.activities[FORM].results
    assert results is not None
    return found, results


def test_p77_places_are_shown_like_sides_and_never_crossed() -> None:
    _, results = chosen_at({("Kemi", "client"): 5, ("Inari", "client"): 5, ("", "worker"): 5}, blind=False)
    places = results.by_place
    assert places is not None
    assert places.side_counts == {"Kemi": 5, "Inari": 5, "": 5}
    assert places.sides["Kemi"]["options"]["bussi"]["count"] == 3
    assert places.for_export
    assert results.side_counts == {"client": 10, "worker": 5}
    assert results.joint == places.joint


def test_p77_one_place_that_is_too_small_hides_them_all_and_no_side() -> None:
    _, results = chosen_at({("Kemi", "client"): 6, ("Inari", "worker"): 6, ("Utsjoki", "client"): 3}, blind=False)
    assert results.by_place is not None
    assert (results.by_place.sides, results.by_place.side_counts, results.by_place.too_small) == ({}, {}, True)
    assert set(results.sides) == {"client", "worker"}


def test_p77_somebody_at_no_place_cannot_be_had_by_subtraction() -> None:
    _, results = chosen_at({("Kemi", "client"): 6, ("Inari", "client"): 6, ("", "client"): 1}, blind=False)
    assert results.by_place is not None
    assert results.by_place.sides == {}


def test_p77_in_one_place_there_is_nothing_to_compare() -> None:
    found, results = chosen_at({("Kemi", "client"): 6}, blind=False)
    assert results.by_place is None
    part = views.results_part(found.state.activities[FORM], "participant")
    assert part is not None
    assert part["by_place"] is None


def test_p77_two_links_of_one_place_are_one_place() -> None:
    found = workshop(blind=False)
    for number, link in enumerate([opened(found, "Kemi"), opened(found, "Kemi"), opened(found, "Inari")] * 4, 1):
        found.accepted("choose", {"options": ["bussi"]}, at(link, number), FORM)
    found.facilitate("close_activity", FORM)
    assert found.state.activities[FORM].results.by_place.side_counts == {"Kemi": 8, "Inari": 4}


def test_p77_what_was_shown_by_place_stays_known() -> None:
    found, _ = chosen_at({("Kemi", "client"): 5, ("Inari", "client"): 5}, blind=False)
    assert refusal(found, "undo") == "final-sides"


def test_p77_a_replay_has_the_same_sums_and_places() -> None:
    found, _ = chosen_at({("Kemi", "client"): 5, ("Inari", "worker"): 5}, blind=False)
    assert replay(found.cycle, found.history) == found.state


def test_a_scribe_at_a_place_writes_for_its_people() -> None:
    found = workshop(blind=False)
    kemi = opened(found, "Kemi")
    actor = Actor("scribe", "s" * 32, "client", "spoken", kemi)
    found.engine.do([Command(found.cycle, "choose", {"options": ["bussi"]}, FORM, actor)])
    assert found.state.activities[FORM].state.givers["s" * 32].place == kemi
    assert ACTIVITY not in found.state.activities


def test_l22_what_was_written_before_there_were_links_is_read_as_if_nobody_had_come_by_one() -> None:
    found = workshop(blind=False)
    found.facilitate("start_activity", FORM)
    for number in range(10):
        found.accepted("choose", {"options": ["bussi"]}, at("", number, PERSPECTIVES[number % 2]), FORM)
    found.facilitate("close_activity", FORM)
    old = []
    for event in found.history:
        data, version = dict(event.data), event.version
        if event.kind == "CycleCreated":
            data["sessions"] = [
                {key: value for key, value in each.items() if key != "advice"} for each in data["sessions"]
            ]
            version = 1
        elif event.kind == "ActivityClosed":
            data["results"] = {key: value for key, value in data["results"].items() if key != "by_place"}
            version = 2
        old.append(event._replace(data=data, version=version))
    assert {event.version for event in old} >= {1, 2}
    assert replay(found.cycle, old) == found.state
