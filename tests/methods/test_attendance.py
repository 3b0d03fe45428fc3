"""Attendance: roles, organisations, ways; no names, and counts only once it is closed."""

from collections.abc import Mapping
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from talkoot.cycle import views
from talkoot.cycle.engine import Engine
from talkoot.cycle.state import Activity
from talkoot.cycle.summary import summary
from talkoot.errors import RefusedError
from talkoot.locales import Texts
from talkoot.methods import method
from talkoot.methods.attendance.actions import ROLES, AttendanceSettings
from talkoot.methods.attendance.told import told
from talkoot.methods.method import Item
from tests.factories import ACTIVITY, FACILITATOR, SCRIBES, Asked, Workshop, participant
from tests.methods.contract import MethodContract

METHOD: Any = method("attendance")


class TestContract(MethodContract):
    """What every method keeps."""

    method = "attendance"
    #: A role may bear the name of a perspective; nothing that somebody answered stands beside it.
    perspective_columns: ClassVar[frozenset[str]] = frozenset({"what"})

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        """All roles or some, in one place or two."""
        roles = st.sampled_from([list(ROLES), ["client", "worker"]])
        return st.fixed_dictionaries({"roles": roles, "hybrid": st.booleans()})

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        """Draw telling, taking back, and counting by hand."""
        role, way = st.sampled_from(ROLES), st.sampled_from(["in_place", "remote"])
        attend = st.fixed_dictionaries({"role": role, "way": way})
        by_hand = st.fixed_dictionaries({"role": role, "way": way, "people": st.integers(0, 6)})
        name = st.sampled_from(["Kela", "kela", "Omaisyhdistys"])
        organisation = st.fixed_dictionaries({"name": name, "people": st.integers(0, 6)})
        return st.one_of(
            st.tuples(st.just("attend"), attend),
            st.tuples(st.just("attend"), attend),
            st.just(("withdraw_attendance", {})),
            st.tuples(st.just("count_without_device"), by_hand),
            st.tuples(st.just("count_organisation"), organisation),
        )


def attendance(*, closed: bool = False, without_device: Mapping[str, int] | None = None, **roles: int) -> Workshop:
    """Give attendance at which so many people told each role."""
    workshop = Workshop.of("attendance")
    everyone = [role for role, people in roles.items() for _ in range(people)]
    for number, role in enumerate(everyone):
        workshop.give("attend", participant(number), role=role)
    for role, people in (without_device or {}).items():
        workshop.give("count_without_device", FACILITATOR, role=role, people=people)
    if closed:
        workshop.facilitate("close_activity")
    return workshop


def seen(workshop: Workshop, viewer: Any = "room") -> Any:
    """Give the counts as a screen sees them."""
    counts = METHOD.part(workshop.activity.state, "counts", viewer)
    return None if counts is None else [(each["kind"], *each["what"], each["people"]) for each in counts]


def said(workshop: Workshop, actor: Any = None, **data: Any) -> str:
    return RefusedError.of(workshop.refused("attend", actor, **data), "attendance").text("fi")


# Settings ------------------------------------------------------------------------------------------------------


def test_roles_keep_their_order_and_one_can_always_rather_not_say() -> None:
    assert AttendanceSettings(roles=("worker", "client")).roles == ("client", "worker", "not_said")


# Telling -------------------------------------------------------------------------------------------------------


def test_who_helps_others_to_answer_is_counted_and_does_not_answer() -> None:
    workshop = Workshop.of("attendance", {"roles": ["client", "support"]})
    assert said(workshop, role="support").startswith("Tukihenkilöt, avustajat ja tulkit lasketaan puolesta.")
    assert said(workshop, role="student").startswith("Tätä roolia ei ole tässä työpajassa.")
    workshop.give("count_without_device", SCRIBES[0], role="support", people=2)
    assert workshop.refused("count_without_device", role="support", people=3).code == "not-allowed"
    assert workshop.refused("count_without_device", FACILITATOR, role="student", people=1).code == "role-not-here"


def test_a_new_role_replaces_the_old_and_can_be_taken_back() -> None:
    workshop = Workshop.of("attendance")
    workshop.give("attend", role="client")
    workshop.give("attend", role="worker", way="remote")
    assert METHOD.own(workshop.activity.state, participant().respondent) == {"role": "worker", "way": "remote"}
    assert workshop.activity.answered == 1
    workshop.give("withdraw_attendance")
    assert workshop.activity.answered == 0
    assert [event.data.get("role") for event in workshop.history if event.kind == "Attended"] == [None, None]


# While it is open, nobody sees a role --------------------------------------------------------------------------


@pytest.mark.parametrize("viewer", ["participant", "room", "facilitator"])
def test_counts_are_shown_only_once_it_is_closed(viewer: Any) -> None:
    workshop = attendance(client=6, worker=5)
    view = views.activity_view(workshop.state, workshop.activity, viewer)
    assert "client" not in str(view)
    assert METHOD.counts(workshop.activity.state).roles == {}
    assert METHOD.frame(workshop.activity.state, {}).empty
    workshop.facilitate("close_activity")
    assert seen(workshop, viewer) == [("role", "client", 6), ("role", "worker", 5)]


# The close -----------------------------------------------------------------------------------------------------


def test_l39_the_close_leaves_counts_and_erases_what_single_people_told() -> None:
    workshop = attendance(client=5, worker=4)
    workshop.give("attend", participant(0), role="developer_client")
    workshop.facilitate("close_activity")
    told_events = [event for event in workshop.history if event.kind == "Attended"]
    assert len(told_events) == 10
    assert all(event.data["blanked"] for event in told_events)
    assert not any("role" in event.data for event in told_events)
    assert workshop.state.activities[ACTIVITY].state.answers == {}
    assert METHOD.own(workshop.activity.state, participant(1).respondent) == {"counted": True}
    assert METHOD.counts(workshop.activity.state).roles["client"] == 4
    assert METHOD.counts(workshop.activity.state).roles["developer_client"] == 1
    anew = Engine(workshop.engine.store).state(workshop.cycle)
    assert anew == workshop.state


def test_the_end_of_the_gathering_leaves_counts_too() -> None:
    workshop = attendance(client=5)
    workshop.accepted("end_session")
    assert workshop.activity.status == "closed"
    assert all("role" not in event.data for event in workshop.history if event.kind == "Attended")
    assert seen(workshop) == [("role", "client", 5)]


def test_l39_a_close_that_erased_is_not_undone_and_one_that_did_not_is() -> None:
    refusal = attendance(client=4, closed=True).ask("undo").refusal
    assert refusal is not None
    assert refusal.code == "final"
    workshop = attendance(without_device={"client": 4}, closed=True)
    workshop.accepted("undo")
    assert workshop.activity.status == "open"


def test_who_was_counted_is_not_counted_again_and_late_comers_are_added() -> None:
    workshop = attendance(client=5, closed=True)
    workshop.facilitate("start_activity")
    assert said(workshop, participant(0), role="worker") == "Sinut on jo laskettu mukaan. Yksi kerta riittää."
    assert workshop.give("withdraw_attendance", participant(0)).events == ()
    workshop.give("attend", participant(99), role="client")
    workshop.facilitate("close_activity")
    assert METHOD.counts(workshop.activity.state).roles["client"] == 6
    assert workshop.activity.answered == 6


# Counting by hand ----------------------------------------------------------------------------------------------


def test_those_without_a_device_are_added_and_a_new_number_replaces_the_old() -> None:
    workshop = attendance(client=5, without_device={"client": 3, "support": 4})
    workshop.give("count_without_device", FACILITATOR, role="client", people=2)
    assert workshop.give("count_without_device", FACILITATOR, role="client", people=2).events == ()
    workshop.facilitate("close_activity")
    assert seen(workshop) == [("role", "client", 7), ("role", "support", 4)]


def test_an_organisation_is_counted_once_and_erased_at_zero() -> None:
    workshop = attendance(client=5)
    workshop.give("count_organisation", FACILITATOR, name="Omaisyhdistys", people=4)
    workshop.give("count_organisation", SCRIBES[0], name=" omaisyhdistys ", people=6)
    workshop.give("count_organisation", FACILITATOR, name="Virheellinen", people=9)
    workshop.give("count_organisation", FACILITATOR, name="Virheellinen", people=0)
    assert "Virheellinen" not in str([event.data for event in workshop.history])
    by_hand = METHOD.part(workshop.activity.state, "by_hand", "facilitator")
    assert by_hand["organisations"] == [{"name": "Omaisyhdistys", "people": 6}]
    assert METHOD.part(workshop.activity.state, "by_hand", "room") is None
    workshop.facilitate("close_activity")
    assert ("organisation", "Omaisyhdistys", 6) in seen(workshop)


def test_an_organisation_is_no_persons_identity_code() -> None:
    assert workshop_refuses("131052-308T") == "identity-code"


def workshop_refuses(name: str) -> str:
    return Workshop.of("attendance").refused("count_organisation", FACILITATOR, name=name, people=1).code


def test_ways_are_counted_where_some_take_part_remotely() -> None:
    workshop = Workshop.of("attendance", {"hybrid": True})
    for number in range(10):
        workshop.give("attend", participant(number), role="client", way="remote" if number < 4 else "in_place")
    workshop.facilitate("close_activity")
    assert seen(workshop) == [("role", "client", 10), ("way", "in_place", 6), ("way", "remote", 4)]
    assert seen(attendance(client=4, closed=True)) == [("role", "client", 4)]


def test_the_summary_of_the_cycle_holds_the_counts() -> None:
    workshop = attendance(client=5, worker=1)
    (gathering,) = summary(workshop.state).data["gatherings"]
    assert gathering["roles"] == {}
    workshop.facilitate("close_activity")
    (gathering,) = summary(workshop.state).data["gatherings"]
    assert (gathering["roles"], gathering["people"]) == ({"client": 5, "worker": 1}, 6)
    (stored,) = workshop.engine.store.summaries()
    assert stored.data["gatherings"] == [gathering]


# Small groups --------------------------------------------------------------------------------------------------

COUNTS = st.dictionaries(st.sampled_from(ROLES), st.integers(0, 9))


@given(COUNTS, st.integers(4, 6))
def test_nothing_small_is_told_apart_and_everybody_is_in_it_once(counts: dict[str, int], least: int) -> None:
    found = told(counts, least)
    assert all(people is None or people >= least for _, people in found)
    assert sorted(each for what, _ in found for each in what) == sorted(key for key, people in counts.items() if people)
    for what, people in found:
        assert people in (None, sum(counts[each] for each in what))
        if people is None:  # only where all together are too few
            assert sum(counts.values()) < least


@given(COUNTS, st.integers(4, 6))
def test_what_is_told_together_could_be_shared_out_in_several_ways(counts: dict[str, int], least: int) -> None:
    for what, people in told(counts, least):
        if people is not None and len(what) > 1 and sum(counts.values()) > people:
            assert people > len(what)


def test_the_files_say_in_words_what_is_too_few() -> None:
    texts = Texts("attendance", "fi")
    frame = METHOD.frame(attendance(client=2, worker=1, closed=True).activity.state, {})
    assert METHOD.table(frame, texts).to_numpy().tolist() == [["Rooli", "Asiakas + Työntekijä", "alle 4"]]
    frame = METHOD.frame(attendance(client=8, worker=3, elected=1, closed=True).activity.state, {})
    assert METHOD.describe(frame, texts) == "Asiakas: 8; Työntekijä + Luottamushenkilö: 4."
