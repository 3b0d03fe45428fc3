"""Picture cards: one to three pictures and why, named in every language, counted by side, read once approved."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import strategies as st
from pydantic import ValidationError

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.export.material import Material
from talkoot.insight import perspectives
from talkoot.locales import LANGUAGES, Texts, error_text
from talkoot.methods import method
from talkoot.methods.method import Actor, Item, Perspective
from talkoot.methods.picture_cards.actions import PICTURES, PictureCardsSettings
from talkoot.methods.picture_cards.rules import PictureCardsState, names_of
from tests.factories import FACILITATOR, PARTICIPANTS, Asked, Workshop, participant
from tests.methods.contract import Answers, MethodContract, words

METHOD: Any = method("picture_cards")
FEW = ["bridge", "storm", "snail"]
CARD = st.fixed_dictionaries({"picture": st.sampled_from([*FEW, "gift"])}, optional={"text": words() | st.just("")})
ANSWERS = Answers(
    {"pictures": FEW},
    st.lists(
        st.lists(st.sampled_from(FEW), min_size=1, max_size=3, unique=True).map(
            lambda chosen: ("choose_cards", {"cards": [{"picture": each} for each in chosen]})
        ),
        max_size=2,
    ),
    [("withdraw_cards", {})],
    kind="CardsChosen",
)


class TestContract(MethodContract):
    method = "picture_cards"

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.builds(
            lambda moderated, most: {"pictures": FEW, "moderated": moderated, "most": most},
            st.booleans(),
            st.integers(1, 3),
        )

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        state = activity.state
        assert isinstance(state, PictureCardsState)
        chosen = st.tuples(st.just("choose_cards"), st.fixed_dictionaries({"cards": st.lists(CARD, max_size=3)}))
        reason = st.sampled_from([*(each for each, _, _ in state.words()), "nothing"])
        return st.one_of(
            chosen,
            chosen,
            st.tuples(st.just("withdraw_cards"), st.just({})),
            st.tuples(st.sampled_from(["show_words", "hide_words"]), reason.map(lambda each: {"words": each})),
            st.tuples(st.just("move_words_aside"), reason.map(lambda each: {"words": each, "person": "Aino"})),
        )


def cards(*, blind: bool = False, moderated: bool = False, **settings: Any) -> Workshop:
    return Workshop.of("picture_cards", {"blind": blind, "moderated": moderated, **settings})


def choose(workshop: Workshop, actor: Actor | None = None, **chosen: str) -> None:
    """Choose pictures, each with why."""
    workshop.give("choose_cards", actor, cards=[{"picture": each, "text": why} for each, why in chosen.items()])


def seen(workshop: Workshop, viewer: Any) -> dict[str, Any]:
    view = views.activity_view(workshop.state, workshop.activity, viewer)
    return {key: part for key, part in view.items() if key.startswith("words:")}


# Pictures ------------------------------------------------------------------------------------------------------


def test_there_are_at_least_forty_pictures_each_with_words_of_its_own_in_every_language() -> None:
    assert len(PICTURES) >= 40
    for language in LANGUAGES:
        names = [names_of(picture)[language] for picture in PICTURES]
        assert all(names)
        assert len(set(names)) == len(names), language


def test_a_kit_may_choose_among_the_pictures() -> None:
    workshop = cards(pictures=FEW)
    assert workshop.refused("choose_cards", cards=[{"picture": "gift"}]).code == "unknown-picture"
    choose(workshop, storm="")
    assert list(METHOD.items(workshop.activity.state, {})) == ["storm"]


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (
            {"pictures": ["bridge", "kuvat/bussi.jpg"]},
            r"expected names of pictures that Talkoot has \(bridge, .*\), got kuvat/bussi.jpg; own ones stand in",
        ),
        ({"pictures": ["bridge", "bridge"]}, "expected different pictures, got"),
        ({"pictures": ["bridge"]}, "at least 2 pictures to choose from, got 1"),
        ({"most": 4}, "less than or equal to 3"),
    ],
)
def test_settings_that_do_not_fit_are_refused_in_words(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        PictureCardsSettings.model_validate(settings)


# Choosing ------------------------------------------------------------------------------------------------------


def test_pictures_come_with_why_or_without_and_in_no_order_of_tapping() -> None:
    workshop = cards()
    choose(workshop, storm="Jono ei liiku", bridge="")
    own = METHOD.own(workshop.activity.state, PARTICIPANTS[0].respondent)["answers"]
    assert list(own) == ["bridge", "storm"]
    assert (own["bridge"], own["storm"]["text"]) == ({}, "Jono ei liiku")


def test_choosing_again_replaces_and_no_picture_takes_the_answer_back() -> None:
    workshop = cards()
    choose(workshop, storm="Jono ei liiku")
    choose(workshop, snail="")
    assert METHOD.tally(workshop.activity.state, METHOD.respondents(workshop.activity.state)) == {
        "pictures": {"snail": {"people": 1}}
    }
    assert "Jono ei liiku" not in str([event.data for event in workshop.history])
    workshop.give("choose_cards", cards=[])
    assert not METHOD.respondents(workshop.activity.state)


@pytest.mark.parametrize(
    ("given", "code", "message"),
    [
        ([{"picture": "car"}], "unknown-picture", "The picture “car” is not one to choose from."),
        (
            [{"picture": each} for each in ("bridge", "storm", "snail", "gift")],
            "too-many-cards",
            "You chose 4 pictures, and here one chooses 3 at most.",
        ),
        ([{"picture": "storm", "text": "x" * 281}], "too_long", "280"),
    ],
)
def test_what_cannot_be_chosen_is_said(given: list[dict[str, str]], code: str, message: str) -> None:
    refusal = cards().refused("choose_cards", cards=given)
    assert refusal.code == code
    assert message in error_text(refusal.code, refusal.values, "en", "picture_cards")[0]


def test_reasons_wait_for_the_facilitator_and_then_go_on_with_their_picture() -> None:
    workshop = cards(moderated=True)
    choose(workshop, bridge="Työntekijä auttoi yli")
    assert seen(workshop, "room") == {}
    ((key, part),) = seen(workshop, "facilitator").items()
    assert (part["picture"], part["standing"]) == ("bridge", "waiting")
    assert METHOD.items(workshop.activity.state, {})["bridge"].parts == ()
    workshop.give("show_words", FACILITATOR, words=key.removeprefix("words:"))
    item = METHOD.items(workshop.activity.state, {})["bridge"]
    assert (item.text, item.translated["sv"], item.parts) == ("Silta", "Bro", ("Työntekijä auttoi yli",))


# Results -------------------------------------------------------------------------------------------------------


def filled(people: Mapping[Perspective, int], **chosen: str) -> Workshop:
    workshop = cards()
    number = 0
    for side, count in people.items():
        for _ in range(count):
            number += 1
            choose(workshop, participant(number, side), **chosen)
    return workshop


def test_sides_are_shown_only_where_each_is_large_enough() -> None:
    few, enough = filled({"client": 5, "worker": 3}, bridge=""), filled({"client": 5, "worker": 4}, bridge="")
    for workshop in (few, enough):
        workshop.facilitate("close_activity")
    found = [workshop.activity.results for workshop in (few, enough)]
    assert found[0] is not None
    assert (found[0].sides, found[0].too_small) == ({}, True)
    assert found[1] is not None
    assert found[1].sides == {
        "client": {"pictures": {"bridge": {"people": 5}}},
        "worker": {"pictures": {"bridge": {"people": 4}}},
    }


def test_a_file_names_the_pictures_by_their_words() -> None:
    workshop = filled({"client": 6, "worker": 5}, bridge="Autettiin")
    choose(workshop, participant(1, "client"), bridge="Autettiin", snail="")
    workshop.facilitate("close_activity")
    material = Material(workshop.state, workshop.activity, "fi")
    table = perspectives.table(material.sides, material.labels, "fi")
    rows = {row[0]: row[1:] for row in table.to_numpy().tolist()}
    assert rows["Silta"] == ["11/11 (100 %)", "6/6 (100 %)", "5/5 (100 %)"]
    assert rows["Etana"] == ["1/11 (9 %)", "1/6 (17 %)", "0/5 (0 %)"]


def test_the_figure_has_a_bar_for_each_chosen_picture_and_its_twin_says_why() -> None:
    workshop = filled({"client": 3}, bridge="Autettiin")
    choose(workshop, participant(1, "client"), bridge="Autettiin", snail="")
    workshop.facilitate("close_activity")
    texts = Texts("picture_cards", "sv")
    found = METHOD.frame(workshop.activity.state, {})
    axes = METHOD.figure(found, texts).axes[0]
    assert [label.get_text() for label in axes.get_yticklabels()] == ["Bro", "Snigel"]
    assert [bar.get_width() for bar in axes.patches] == [3, 1]
    assert METHOD.describe(found, texts) == "3 har svarat. Oftast valdes: Bro (3)."
    assert METHOD.table(found, texts).to_numpy().tolist() == [
        ["Bro", 3, "Autettiin · Autettiin · Autettiin"],
        ["Snigel", 1, ""],
    ]
