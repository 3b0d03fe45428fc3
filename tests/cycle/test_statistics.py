"""What a cycle adds to the organisation's statistics, as its summary holds it (D40)."""

import json
from typing import Any

import pytest

from talkoot.cycle.engine import replay
from talkoot.ledger.event import Event
from tests.chain import FAR, whole
from tests.factories import PARTICIPANTS, Workshop, participant, planned

SESSIONS = [{"id": each, "name": {"fi": each}} for each in ("first", "second", "third")]


def summary(found: Workshop) -> dict[str, Any]:
    """Give the summary of the workshop as it is stored."""
    return next(each.data for each in found.engine.store.summaries() if each.cycle == found.cycle)


def workshop(**others: Any) -> Workshop:
    found = Workshop()
    found.create(
        [
            planned("sticky_notes", id="now", session="first"),
            planned("sticky_notes", id="ideas", session="first", phase="change_need"),
            planned("sticky_notes", {"blind": True}, id="blind", session="second", phase="change_need"),
            planned("sticky_notes", id="pairs", session="second", phase="change_need", unit="pair"),
            planned("sticky_notes", id="never", session="third"),
        ],
        sessions=SESSIONS,
        **others,
    )
    return found


def write(found: Workshop, activity: str, people: int) -> list[str]:
    found.facilitate("start_activity", activity)
    return [
        str(found.accepted("add_note", {"text": f"Lappu {each}"}, participant(each), activity).events[0].data["id"])
        for each in range(people)
    ]


def test_a_gathering_counts_once_something_of_it_was_opened() -> None:
    found = workshop()
    assert summary(found)["gatherings"] == []
    write(found, "now", 2)
    write(found, "blind", 1)
    held = summary(found)["gatherings"]
    assert [each["day"] for each in held] == [found.state.activities[each].begun_on for each in ("now", "blind")]


def test_as_many_came_as_answered_one_part_on_their_own() -> None:
    found = workshop()
    write(found, "now", 5)
    write(found, "ideas", 3)
    write(found, "pairs", 4)
    first, second = summary(found)["gatherings"]
    assert first["people"] == 5
    assert second["people"] == 0, "pairs are no persons"


def test_ideas_are_shown_notes_of_the_phases_that_ask_for_them() -> None:
    found = workshop()
    write(found, "now", 5)
    notes = write(found, "ideas", 3)
    assert summary(found)["gatherings"][0]["ideas"] == 3
    found.accepted("hide_note", {"note": notes[0]}, activity="ideas")
    assert summary(found)["gatherings"][0]["ideas"] == 2


def test_nothing_blind_is_counted_before_its_reveal() -> None:
    found = workshop()
    write(found, "blind", 4)
    assert summary(found)["gatherings"][0]["ideas"] == 0
    found.facilitate("reveal_activity", "blind")
    assert summary(found)["gatherings"][0]["ideas"] == 4


def test_decisions_are_kept_with_their_day_and_how_they_went() -> None:
    found, _, _, decision = whole()
    assert summary(found)["gatherings"][0]["decisions"] == 1
    assert summary(found)["promises"] == [{"by": FAR, "told": "", "kept": False}]
    told = {"decision": decision, "outcome": "kept", "told_on": "2026-03-02"}
    found.accepted("tell_outcome", told, activity="decided")
    assert summary(found)["promises"] == [{"by": FAR, "told": "2026-03-02", "kept": True}]


DONE, NOT_DONE = {"state": "done", "done": "Soitamme"}, {"state": "not_done", "why": "Ei ollut rahaa"}
OWN = {"outcome": "kept", "told_on": "2026-03-02"}


@pytest.mark.parametrize(
    ("own", "lines", "told", "kept"),
    [
        pytest.param(None, [DONE | {"told_on": "2026-04-01"}], "2026-04-01", True, id="told by another activity"),
        pytest.param(None, [NOT_DONE | {"told_on": "2026-04-01"}], "2026-04-01", False, id="it could not be done"),
        pytest.param(OWN, [DONE | {"told_on": "2026-04-01"}], "2026-03-02", True, id="told in both counts once"),
        pytest.param(OWN, [NOT_DONE | {"told_on": "2026-04-01"}], "2026-03-02", False, id="the last word counts"),
        pytest.param(None, [DONE], "", False, id="nobody wrote down that people were told"),
        pytest.param(
            None, [{"state": "under_way", "done": "Kesken", "told_on": "2026-04-01"}], "", False, id="not yet"
        ),
    ],
)
def test_a_decision_is_told_once_wherever_people_are_told_how_it_went(
    own: dict[str, Any] | None, lines: list[dict[str, Any]], told: str, kept: bool
) -> None:
    found, _, themes, decision = whole()
    if own:
        found.accepted("tell_outcome", own | {"decision": decision}, activity="decided")
    found.accepted("add_activity", {"planned": planned("you_said_we_did", id="told", on=["decided", "themes"])})
    found.facilitate("start_activity", "told")
    for line in lines:
        found.accepted("add_outcome", line | {"about": decision}, activity="told")
    found.accepted("add_outcome", DONE | {"about": themes[0], "told_on": "2026-01-01"}, activity="told")
    assert summary(found)["promises"] == [{"by": FAR, "told": told, "kept": kept}]
    assert sum(each["decisions"] for each in summary(found)["gatherings"]) == 1


def test_nobodys_words_and_nobodys_code_are_in_the_summary() -> None:
    found, *_ = whole()
    stored = json.dumps(summary(found))
    assert "Kyyti" not in stored
    assert "Liisa" not in stored
    assert not any(each.respondent in stored for each in PARTICIPANTS)


def test_a_cycle_has_a_unit_that_can_be_changed_and_taken_back() -> None:
    found = workshop(organisation_unit="Vammaispalvelut", form="forum")
    assert (summary(found)["organisation_unit"], summary(found)["form"]) == ("Vammaispalvelut", "forum")
    found.accepted("set_organisation_unit", {"organisation_unit": "Kotihoito"})
    assert found.accepted("set_organisation_unit", {"organisation_unit": "Kotihoito"}).events == ()
    assert summary(found)["organisation_unit"] == "Kotihoito"
    found.accepted("undo")
    assert found.state.organisation_unit == "Vammaispalvelut"


@pytest.mark.parametrize("field", ["organisation_unit", "form"])
def test_a_cycle_from_before_units_and_forms_has_none(field: str) -> None:
    found = workshop()
    first, *rest = found.history
    assert (first.kind, first.version) == ("CycleCreated", 6)
    data = {key: value for key, value in first.data.items() if key not in {"organisation_unit", "form"}}
    old: list[Event] = [first._replace(version=3, data=data), *rest]
    assert getattr(replay(found.cycle, old), field) == ""
    assert replay(found.cycle, old) == found.state
