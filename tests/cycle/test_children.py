"""A workshop for children and young people: no pictures, no sound, no links that stay open (F26)."""

import uuid
from pathlib import Path
from typing import Any

import pytest

from talkoot.cycle.engine import replay
from talkoot.kits.check import mistakes
from talkoot.kits.create import create_cycle
from talkoot.kits.load import load_kit
from talkoot.locales import error_text
from tests.cycle.test_links import SESSIONS, in_days
from tests.factories import Workshop, new_engine, planned
from tests.kits.small import SMALL

GIVEN = [{"pictures": True}, {"sound": True}]


@pytest.fixture
def workshop() -> Workshop:
    found = Workshop(new_engine(), str(uuid.uuid4()))
    found.create([planned("diary"), planned("story", id="stories")], for_children=True, sessions=SESSIONS)
    return found


@pytest.mark.parametrize("settings", GIVEN)
def test_no_activity_takes_pictures_or_sound(workshop: Workshop, settings: dict[str, Any]) -> None:
    for action, data in (
        ("add_activity", {"planned": planned("story", settings, id="more")}),
        ("change_activity", {"activity": "activity", "settings": settings}),
    ):
        refusal = workshop.ask(action, data).refusal
        assert refusal is not None
        assert refusal.code == "children-no-media"
        said, hint = error_text(refusal.code, refusal.values, "fi")
        assert said == "Lasten ja nuorten työpajassa ei oteta kuvia eikä ääntä."
        assert hint == "Jätä kuvat ja ääni pois osion asetuksista."
    other = Workshop(new_engine(), str(uuid.uuid4()))
    answer = other.ask(
        "create_cycle",
        {
            "name": {"fi": "Lasten polku"},
            "phases": ["current_state"],
            "delete_by": "2099-12-31",
            "for_children": True,
            "activities": [planned("diary", settings)],
        },
    )
    assert answer.refusal is not None
    assert answer.refusal.code == "children-no-media"


def test_pictures_to_choose_from_are_no_pictures_of_children(workshop: Workshop) -> None:
    workshop.accepted(
        "add_activity", {"planned": planned("picture_cards", {"pictures": ["bridge", "sun"]}, id="cards")}
    )


def test_no_link_stays_open(workshop: Workshop) -> None:
    refusal = workshop.ask("open_link", {"session": "month", "until": in_days(30)}).refusal
    assert refusal is not None
    assert refusal.code == "children-no-links"
    said, _ = error_text(refusal.code, refusal.values, "en")
    assert said == "A workshop for children and young people has no link that stays open for weeks."


def test_l22_a_cycle_from_before_this_was_said_is_not_for_children(workshop: Workshop) -> None:
    first, *rest = workshop.history
    assert replay(workshop.cycle, [first, *rest]).for_children
    data = {key: value for key, value in first.data.items() if key != "for_children"}
    assert not replay(workshop.cycle, [first._replace(version=4, data=data), *rest]).for_children


def test_a_kit_for_children_that_asks_for_them_has_mistakes_with_their_lines(tmp_path: Path) -> None:
    text = SMALL
    for right, wrong in (
        ("version: 1", "version: 1\nfor_children: true"),
        ("    minutes: 60\n    slack: 5", "    minutes: 0"),
        ("method: dot_vote", "method: diary"),
        ("    on: [notes]\n", "    settings: {sound: true}\n"),
    ):
        text = text.replace(right, wrong)
    file = tmp_path / "kit.yaml"
    file.write_text(text, encoding="utf-8")
    lines = text.splitlines()
    (link, sound) = mistakes(file)
    assert (link.values["line"], sound.values["line"]) == (
        lines.index("    minutes: 0") + 1,
        lines.index("    settings: {sound: true}") + 1,
    )
    assert "no link that stays open for weeks is given to children, got 0" in link.text("en")
    assert "expected false, since children are not asked for pictures or sound, got true" in sound.text("en")


def test_a_cycle_of_a_kit_for_children_is_for_children(tmp_path: Path) -> None:
    engine = new_engine()
    (tmp_path / "kit.yaml").write_text(SMALL.replace("version: 1", "version: 1\nfor_children: true"), encoding="utf-8")
    assert engine.state(create_cycle(engine, load_kit(tmp_path))).for_children
    assert not engine.state(create_cycle(engine, load_kit("client_forum"))).for_children
