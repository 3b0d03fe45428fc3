"""Kits are led by commands from their first activity to the last, and their files hold what was said."""

from pathlib import Path
from typing import Any

import pytest
from docx import Document

from talkoot.cycle.engine import Engine
from talkoot.export.everything import export_cycle
from talkoot.kits.sample import Sample
from tests.kits.led import LED, led, sample_of

Led = tuple[Sample, Engine, str]


@pytest.fixture(scope="module", params=LED)
def workshop(request: pytest.FixtureRequest) -> Led:
    sample = sample_of(request.param)
    return sample, *led(sample)


def decisions_of(sample: Sample) -> list[Any]:
    return [each for given in sample.activities.values() for each in getattr(given, "decisions", ())]


def test_something_is_given_in_every_activity(workshop: Led) -> None:
    sample, *_ = workshop
    assert list(sample.activities) == [activity.id for activity in sample.kit.activities]


def test_every_activity_is_led_to_a_table_and_every_gathering_to_its_end(workshop: Led) -> None:
    _, engine, cycle = workshop
    state = engine.state(cycle)
    assert {activity.status for activity in state.activities.values()} == {"closed"}
    assert all(session.ended for session in state.sessions.values())
    for activity in state.activities.values():
        assert len(activity.method.frame(activity.state, state.items_for(activity))) > 0, activity.id


def test_somebody_takes_something_further_and_what_it_builds_on_goes_with_it(workshop: Led) -> None:
    sample, engine, cycle = workshop
    state = engine.state(cycle)
    made = [
        row
        for activity in state.activities.values()
        if activity.method.name == "decision"
        for row in activity.method.frame(activity.state, state.items_for(activity)).to_dict("records")
    ]
    assert {row["what"] for row in made} == {each.what for each in decisions_of(sample)} != set()
    assert sum(bool(row["about"]) for row in made) == sum(bool(each.about) for each in decisions_of(sample)) > 0


def test_the_report_tells_every_activity_and_what_was_decided(workshop: Led, tmp_path: Path) -> None:
    sample, engine, cycle = workshop
    (file,) = export_cycle(engine, cycle, tmp_path, only=["report"])
    report = Document(str(file))
    told = "\n".join(
        [each.text for each in report.paragraphs]
        + [cell.text for table in report.tables for row in table.rows for cell in row.cells]
    )
    for activity in sample.kit.activities:
        assert activity.title["fi"] in told, activity.id
    for each in decisions_of(sample):
        assert each.what in told
