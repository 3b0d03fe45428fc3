"""Speech bubbles: as many as a drawing has, in one's own words, moderated as notes are."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import strategies as st
from pydantic import ValidationError

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.locales import LANGUAGES, Texts, error_text
from talkoot.methods import method
from talkoot.methods.method import Actor, Item, Viewer
from talkoot.methods.speech_bubbles.actions import BUBBLES, SpeechBubblesSettings
from tests.factories import ACTIVITY, PARTICIPANTS, Asked, Workshop
from tests.methods.contract import MethodContract, words

METHOD: Any = method("speech_bubbles")
ANNA, BERTIL, *_ = PARTICIPANTS
SCENES: list[dict[str, Any]] = [
    {"id": "tiski", "picture": "counter", "caption": {"fi": "Ensimmäinen käynti", "en": "The first visit"}},
    {"id": "kirje", "picture": "letter"},
]
SETTINGS = {"scenes": SCENES}
SAID = ["Kuka tämän hoitaa?", "Täyttäkää lomake."]


class TestContract(MethodContract):
    method = "speech_bubbles"

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries(
            {
                "scenes": st.just(SCENES),
                "approve": st.booleans(),
                "share_on_phones": st.booleans(),
                "limit": st.sampled_from([2, 6]),
            }
        )

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        state: Any = activity.state
        bubbles: dict[str, st.SearchStrategy[Any]] = {"bubbles": st.lists(st.one_of(st.just(""), words()), max_size=3)}
        scene: dict[str, st.SearchStrategy[Any]] = {"scene": st.sampled_from(["tiski", "kirje", "muu"])}
        adding = st.tuples(st.just("add_strip"), st.fixed_dictionaries(scene | bubbles))
        if not state.entries:
            return adding
        which: dict[str, st.SearchStrategy[Any]] = {"strip": st.sampled_from(list(state.entries))}
        editing = st.tuples(st.just("edit_strip"), st.fixed_dictionaries(which | bubbles))
        about = st.tuples(st.sampled_from(["remove_strip", "hide_strip", "show_strip"]), st.fixed_dictionaries(which))
        aside = st.tuples(st.just("move_strip_aside"), st.fixed_dictionaries(which | {"person": words()}))
        return st.one_of(adding, editing, about, aside)


def fill(workshop: Workshop, actor: Actor = ANNA, **data: Any) -> str:
    """Fill a scene in and give its id."""
    answer = workshop.give("add_strip", actor, **{"scene": "tiski", "bubbles": SAID, **data})
    return str(answer.events[0].data["id"])


def seen(workshop: Workshop, viewer: Viewer) -> str:
    return str(views.activity_view(workshop.state, workshop.activity, viewer))


def own(workshop: Workshop, actor: Actor = ANNA) -> Any:
    return METHOD.own(workshop.activity.state, actor.respondent)


def test_there_are_seven_drawings_with_one_to_three_bubbles_each() -> None:
    assert len(BUBBLES) == 7
    assert set(BUBBLES.values()) == {1, 2, 3}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_drawing_is_told_in_words_and_so_is_whose_each_bubble_is(language: str) -> None:
    texts = Texts("speech_bubbles", language)
    for picture, bubbles in BUBBLES.items():
        keys = [f"scene-{picture}", f"picture-{picture}", *(f"bubble-{picture}-{each + 1}" for each in range(bubbles))]
        told = [texts(key) for key in keys]
        assert len(set(told)) == len(keys)


def test_the_kit_says_which_scenes_there_are() -> None:
    with pytest.raises(ValidationError, match="expected at least one scene"):
        SpeechBubblesSettings(scenes=())
    with pytest.raises(ValidationError, match="expected different ids"):
        SpeechBubblesSettings.model_validate({"scenes": [SCENES[0], SCENES[0]]})
    with pytest.raises(ValidationError, match="counter"):
        SpeechBubblesSettings.model_validate({"scenes": [{"id": "a", "picture": "moon"}]})


def test_one_bubble_is_enough_and_the_others_stay_empty() -> None:
    workshop = Workshop.of("speech_bubbles", SETTINGS)
    fill(workshop, bubbles=["", "Hetki vain."])
    fill(workshop, bubbles=["Kuka tämän hoitaa?"])
    assert [each["bubbles"] for each in own(workshop)["strips"]] == [["", "Hetki vain."], ["Kuka tämän hoitaa?", ""]]


def test_what_fits_no_drawing_is_refused() -> None:
    workshop = Workshop.of("speech_bubbles", {**SETTINGS, "longest": 20})
    cases: list[tuple[dict[str, Any], str]] = [
        ({"scene": "tiski", "bubbles": ["", "  "]}, "bubbles-empty"),
        ({"scene": "kuu", "bubbles": ["Hei"]}, "unknown-scene"),
        ({"scene": "kirje", "bubbles": ["Hei", "Hei"]}, "too-many-bubbles"),
        ({"scene": "tiski", "bubbles": ["Hei", "a" * 21]}, "too_long"),
    ]
    for data, code in cases:
        assert workshop.refused("add_strip", **data).code == code
    assert own(workshop) == {}


def test_one_may_fill_a_scene_several_times_but_not_without_end() -> None:
    workshop = Workshop.of("speech_bubbles", {**SETTINGS, "limit": 2})
    fill(workshop)
    fill(workshop)
    assert workshop.refused("add_strip", scene="kirje", bubbles=["Hei"]).code == "limit-reached"


def test_ones_own_can_be_filled_anew_and_taken_away_and_is_then_erased() -> None:
    workshop = Workshop.of("speech_bubbles", SETTINGS)
    strip = fill(workshop)
    assert workshop.refused("edit_strip", BERTIL, strip=strip, bubbles=["Hei"]).code == "not-yours"
    workshop.give("edit_strip", strip=strip, bubbles=["", "Tulen sinne puolelle."])
    assert own(workshop)["strips"][0]["bubbles"] == ["", "Tulen sinne puolelle."]
    workshop.give("remove_strip", strip=strip)
    assert "lomake" not in str(workshop.history)
    assert "puolelle" not in str(workshop.history)


def test_what_waits_is_for_nobody_until_the_facilitator_shows_it() -> None:
    workshop = Workshop.of("speech_bubbles", {**SETTINGS, "approve": True})
    strip = fill(workshop)
    assert SAID[0] not in seen(workshop, "room")
    workshop.accepted("show_strip", {"strip": strip}, activity=ACTIVITY)
    assert SAID[0] in seen(workshop, "room")


def test_phones_show_what_others_filled_in_only_where_it_is_shared() -> None:
    for is_shared in (False, True):
        workshop = Workshop.of("speech_bubbles", {**SETTINGS, "share_on_phones": is_shared})
        fill(workshop)
        assert (SAID[0] in seen(workshop, "participant")) is is_shared


def test_others_work_on_what_is_said_in_a_scene() -> None:
    workshop = Workshop.of("speech_bubbles", SETTINGS)
    strip = fill(workshop)
    assert METHOD.items(workshop.activity.state, {}) == {strip: Item(strip, "Kuka tämän hoitaa? – Täyttäkää lomake.")}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_lists_what_each_bubble_says(language: str) -> None:
    workshop = Workshop.of("speech_bubbles", SETTINGS)
    fill(workshop, scene="kirje", bubbles=["En ymmärrä tätä."])
    fill(workshop, BERTIL)
    texts = Texts("speech_bubbles", language)
    frame = METHOD.frame(workshop.activity.state, {})
    caption = SCENES[0]["caption"].get(language, "The first visit")
    assert METHOD.table(frame, texts).to_numpy().tolist() == [
        [caption, texts("bubble-counter-1"), SAID[0]],
        [caption, texts("bubble-counter-2"), SAID[1]],
        [texts("scene-letter"), texts("bubble-letter-1"), "En ymmärrä tätä."],
    ]


def test_refusals_in_finnish() -> None:
    assert error_text("bubbles-empty", {}, "fi", "speech_bubbles") == (
        "Kuplat ovat vielä tyhjiä.",
        "Kirjoita ainakin yhteen.",
    )
    assert error_text("too-many-bubbles", {"there": 1, "bubbles": 2}, "fi", "speech_bubbles")[0] == (
        "Tässä kuvassa kuplia on 1, ja sinä täytit niitä 2."
    )
