"""A diary: what people notice by day, in no order within a day."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import strategies as st

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.locales import LANGUAGES, Texts, error_text
from talkoot.methods import method
from talkoot.methods.method import Item
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, Asked, Workshop
from tests.methods.contract import MethodContract, words

METHOD = method("diary")
ANNA, BERTIL, *_ = PARTICIPANTS


class TestContract(MethodContract):
    method = "diary"

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries(
            {"approve": st.booleans(), "share_on_phones": st.booleans(), "limit": st.sampled_from([2, 100])}
        )

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        state: Any = activity.state
        said = {
            "face": st.sampled_from([None, 1, 3, 5]),
            "text": st.one_of(st.just(""), words()),
            "day": st.sampled_from([None, "2026-03-02", "2026-03-05", "2999-01-01"]),
        }
        adding = st.tuples(st.just("add_observation"), st.fixed_dictionaries(said))
        if not state.entries:
            return adding
        which = {"observation": st.sampled_from(list(state.entries))}
        editing = st.tuples(st.just("edit_observation"), st.fixed_dictionaries(which | said))
        about = st.sampled_from(["remove_observation", "hide_observation", "show_observation"])
        aside = st.tuples(
            st.just("move_observation_aside"), st.fixed_dictionaries(which | {"person": st.just("Kaisa")})
        )
        return st.one_of(adding, editing, st.tuples(about, st.fixed_dictionaries(which)), aside)


def day(ahead: int) -> str:
    """Give a day that comes so many days after today."""
    return (datetime.now(UTC).date() + timedelta(days=ahead)).isoformat()


@pytest.mark.parametrize("said", [{"face": 2}, {"text": "Kuljettaja odotti"}])
def test_a_face_or_a_word_is_enough_and_the_day_is_today(said: dict[str, Any]) -> None:
    workshop = Workshop.of("diary")
    before = day(0)
    workshop.give("add_observation", **said)
    state: Any = workshop.activity.state
    (kept,) = state.entries.values()
    assert kept.day in {before, day(0)}


def test_an_observation_that_says_nothing_is_refused() -> None:
    assert Workshop.of("diary").refused("add_observation", text=" ").code == "observation-empty"


def test_a_day_that_has_not_come_anywhere_is_refused() -> None:
    workshop = Workshop.of("diary")
    assert workshop.refused("add_observation", face=3, day=day(3)).code == "day-ahead"
    workshop.give("add_observation", face=3, day=day(-30))
    assert workshop.refused("add_observation", face=3, day="2026-02-30").code == "bad-data"
    assert workshop.refused("add_observation", face=6).code == "bad-data"


def test_limits() -> None:
    workshop = Workshop.of("diary", {"longest": 50, "limit": 1})
    assert workshop.refused("add_observation", text="a" * 51).values == {"limit": 50, "length": 51}
    workshop.give("add_observation", face=3)
    assert workshop.refused("add_observation", face=3).code == "limit-reached"


def test_nothing_that_is_seen_tells_when_or_in_which_order_something_was_written() -> None:
    workshop = Workshop.of("diary", {"share_on_phones": True})
    for number in range(12):
        workshop.give("add_observation", PARTICIPANTS[number % 5], text=f"Havainto {number}", day="2026-03-02")
    for viewer in ("participant", "room"):
        view = views.activity_view(workshop.state, workshop.activity, viewer)
        parts = {key: part for key, part in view.items() if key.startswith("observation:")}
        assert list(parts) == sorted(parts)
        assert {name for part in parts.values() for name in part} == {
            "face",
            "text",
            "day",
            "picture",
            "picture_shows",
            "sound",
        }
    frame = METHOD.frame(workshop.activity.state, {})
    assert list(frame["text"]) == sorted(frame["text"])


def test_the_frame_goes_by_day_then_by_face() -> None:
    workshop = Workshop.of("diary")
    workshop.give("add_observation", face=5, text="Hyvä päivä", day="2026-03-05")
    workshop.give("add_observation", BERTIL, face=1, day="2026-03-05")
    workshop.give("add_observation", BERTIL, text="Ensimmäinen", day="2026-03-02")
    hidden = workshop.give("add_observation", BERTIL, text="Piilossa").events[0].data["id"]
    workshop.accepted("hide_observation", {"observation": hidden}, FACILITATOR, ACTIVITY)
    frame = METHOD.frame(workshop.activity.state, {})
    assert list(zip(frame["day"], frame["face"], frame["text"], strict=True)) == [
        ("2026-03-02", 0, "Ensimmäinen"),
        ("2026-03-05", 1, ""),
        ("2026-03-05", 5, "Hyvä päivä"),
    ]


def test_the_figure_has_a_dot_for_each_face_of_each_day_with_how_many_gave_it() -> None:
    workshop = Workshop.of("diary")
    for actor in (ANNA, BERTIL):
        workshop.give("add_observation", actor, face=4, day="2026-03-02")
    workshop.give("add_observation", face=2, day="2026-03-04")
    texts = Texts("diary", "fi")
    drawing = METHOD.figure(METHOD.frame(workshop.activity.state, {}), texts)
    (axes,) = drawing.axes
    assert [(each.get_text(), each.get_position()) for each in axes.texts] == [("2", (0, 4)), ("1", (1, 2))]
    assert [each.get_text() for each in axes.get_yticklabels()] == [texts(f"face-{face}") for face in range(1, 6)]
    assert [each.get_text() for each in axes.get_xticklabels()] == ["2.3.2026", "4.3.2026"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_names_faces_and_what_is_beside_the_words(language: str) -> None:
    workshop = Workshop.of("diary")
    workshop.give("add_observation", face=4, text="Kuljettaja odotti", day="2026-03-02")
    texts = Texts("diary", language)
    table = METHOD.table(METHOD.frame(workshop.activity.state, {}), texts)
    assert list(table.columns) == [texts("heading-day"), texts("heading-face"), texts("heading-text")]
    assert list(table.iloc[0])[1:] == [texts("face-4"), "Kuljettaja odotti"]


def test_on_a_link_that_stays_open_it_is_said_what_the_diary_is_not() -> None:
    assert Texts("diary", "fi")("care") == (
        "Tätä ei lueta heti. Hätätilanteessa soita 112. Tämä ei ole muistutus, hakemus eikä aloite."
    )


def test_refusals_in_finnish() -> None:
    assert error_text("observation-empty", {}, "fi", "diary") == (
        "Havainnossa ei ole vielä mitään.",
        "Valitse kasvo tai kirjoita ainakin yksi sana.",
    )
    assert error_text("day-ahead", {}, "fi", "diary") == (
        "Tämä päivä on vasta tulossa.",
        "Valitse tämä päivä tai jokin aiempi.",
    )
