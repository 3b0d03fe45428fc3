"""The cake of services: how well each works and how large it is, what is shown of it, and services that come and go."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import strategies as st
from pydantic import ValidationError

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.export.material import Material
from talkoot.insight import perspectives
from talkoot.locales import Texts, error_text
from talkoot.methods import method
from talkoot.methods.method import Actor, Item, Perspective
from talkoot.methods.services_cake.actions import MOST_SERVICES, ServicesCakeSettings
from talkoot.methods.services_cake.figure import TINTS
from talkoot.methods.services_cake.rules import ServicesCakeState
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, Asked, Workshop, participant
from tests.methods.contract import Answers, MethodContract, words

METHOD: Any = method("services_cake")
SERVICES = [{"id": "kyyti", "text": {"fi": "Kuljetukset", "en": "Rides"}}, {"id": "koti", "text": {"fi": "Apu kotiin"}}]
SLICE = st.fixed_dictionaries(
    {
        "service": st.sampled_from(["kyyti", "koti", "kyyti", "koti", "muu"]),
        "works": st.none() | st.integers(1, 5),
        "size": st.integers(1, 3),
    },
    optional={"text": words() | st.just("")},
)
ANSWERS = Answers(
    {"options": SERVICES},
    st.lists(
        st.lists(
            st.sampled_from(
                [
                    {"service": "kyyti", "works": 1, "size": 3},
                    {"service": "kyyti", "works": None, "size": 1},
                    {"service": "koti", "works": 5, "size": 2},
                ]
            ),
            min_size=1,
            max_size=2,
        ).map(lambda given: ("send_slices", {"slices": given})),
        max_size=2,
    ),
    [("withdraw_slices", {})],
    kind="SlicesSent",
)


class TestContract(MethodContract):
    method = "services_cake"
    seen_while_blind = frozenset({"add_option", "remove_option"})

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.booleans().map(lambda moderated: {"options": SERVICES, "moderated": moderated})

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        state = activity.state
        assert isinstance(state, ServicesCakeState)
        sent = st.tuples(st.just("send_slices"), st.fixed_dictionaries({"slices": st.lists(SLICE, max_size=3)}))
        comment = st.sampled_from([*(each for each, _, _ in state.words()), "nothing"])
        option = st.sampled_from([*state.options, "gone"])
        return st.one_of(
            sent,
            sent,
            st.tuples(st.just("withdraw_slices"), st.just({})),
            st.tuples(st.sampled_from(["show_words", "hide_words"]), comment.map(lambda each: {"words": each})),
            st.tuples(st.just("move_words_aside"), comment.map(lambda each: {"words": each, "person": "Aino"})),
            st.tuples(st.just("add_option"), st.sampled_from(["Neuvonta", "Kuljetukset"]).map(lambda t: {"text": t})),
            st.tuples(st.just("remove_option"), option.map(lambda each: {"option": each})),
        )


def cake(*, blind: bool = False, moderated: bool = False) -> Workshop:
    return Workshop.of("services_cake", {"options": SERVICES, "blind": blind, "moderated": moderated})


def send(workshop: Workshop, actor: Actor | None = None, **slices: tuple[Any, ...]) -> None:
    """Say of services how well they work, how large they are and, where there is more, why."""
    given = [
        {"service": each, **dict(zip(("works", "size", "text"), said, strict=False))} for each, said in slices.items()
    ]
    workshop.give("send_slices", actor, slices=given)


def joint(workshop: Workshop) -> Mapping[str, Any]:
    state = workshop.activity.state
    found: Mapping[str, Any] = METHOD.tally(state, METHOD.respondents(state))["services"]
    return found


def view_of(workshop: Workshop, viewer: Any, kind: str) -> dict[str, Any]:
    view = views.activity_view(workshop.state, workshop.activity, viewer)
    return {key: part for key, part in view.items() if key.startswith(kind)}


# Settings ------------------------------------------------------------------------------------------------------


def test_two_services_of_one_id_are_refused_in_words() -> None:
    with pytest.raises(ValidationError, match="expected different ids of options, got"):
        ServicesCakeSettings.model_validate({"options": [SERVICES[0], SERVICES[0]]})


def test_a_cake_of_more_slices_than_can_be_read_is_refused() -> None:
    many = [{"id": f"s{each}", "text": {"fi": f"Palvelu {each}"}} for each in range(MOST_SERVICES + 1)]
    with pytest.raises(ValidationError, match="at most 12 items"):
        ServicesCakeSettings.model_validate({"options": many})


# Saying what one thinks ----------------------------------------------------------------------------------------


def test_each_slice_has_how_well_it_works_and_its_size_and_any_may_be_left_out() -> None:
    workshop = cake()
    send(workshop, kyyti=(2, 3))
    send(workshop, PARTICIPANTS[1], kyyti=(None, 1), koti=(5, 2))
    found = joint(workshop)
    assert (found["kyyti"]["n"], found["kyyti"]["cannot_say"], found["kyyti"]["sizes"]) == (2, 1, [1, 0, 1])
    assert (found["koti"]["n"], found["koti"]["sizes"]) == (1, [0, 1, 0])


def test_sending_again_replaces_what_was_sent_and_nothing_takes_it_back() -> None:
    workshop = cake()
    send(workshop, kyyti=(2, 3), koti=(4, 1))
    send(workshop, koti=(5, 1))
    assert METHOD.own(workshop.activity.state, PARTICIPANTS[0].respondent) == {
        "answers": {"koti": {"works": 5, "size": 1}}
    }
    workshop.give("send_slices", slices=[])
    assert list(METHOD.respondents(workshop.activity.state)) == []


@pytest.mark.parametrize(
    ("given", "code", "message"),
    [
        (
            {"service": "muu", "works": 3, "size": 1},
            "unknown-option",
            "Jotakin palvelua, josta vastasit, ei enää ole.",
        ),
        ({"service": "kyyti", "works": 3, "size": 1, "text": "x" * 281}, "too_long", "280"),
    ],
)
def test_what_cannot_be_said_is_refused_in_words(given: dict[str, Any], code: str, message: str) -> None:
    refusal = cake().refused("send_slices", slices=[given])
    assert refusal.code == code
    assert message in error_text(refusal.code, refusal.values, "fi", "services_cake")[0]


@pytest.mark.parametrize(
    "given", [{"works": 6, "size": 1}, {"works": 3, "size": 0}, {"works": 3}, {"works": True, "size": 1}]
)
def test_a_step_that_is_not_there_is_refused(given: dict[str, Any]) -> None:
    assert cake().refused("send_slices", slices=[{"service": "kyyti", **given}]).code == "bad-data"


# The facilitator and the services ------------------------------------------------------------------------------


def test_the_facilitator_writes_down_a_service_and_everybody_sees_it_at_once_though_the_cake_is_blind() -> None:
    workshop = cake(blind=True)
    workshop.give("add_option", FACILITATOR, text="Neuvonta")
    assert [part["text"] for part in view_of(workshop, "participant", "option:").values()][-1] == "Neuvonta"
    refusal = workshop.refused("add_option", FACILITATOR, text="rides")
    assert (
        error_text(refusal.code, refusal.values, "en", "services_cake")[0]
        == "The service “rides” is in the cake already."
    )
    assert workshop.refused("add_option", text="Oma").code == "not-allowed"


def test_no_more_slices_than_can_be_told_apart() -> None:
    workshop = cake()
    for each in range(MOST_SERVICES - len(SERVICES)):
        workshop.give("add_option", FACILITATOR, text=f"Palvelu {each}")
    refusal = workshop.refused("add_option", FACILITATOR, text="Vielä yksi")
    assert "Kakussa on jo 12 palaa." in error_text(refusal.code, refusal.values, "fi", "services_cake")[0]


def test_with_a_service_goes_what_was_said_of_it_and_an_undo_brings_it_back() -> None:
    workshop = cake()
    send(workshop, kyyti=(2, 3, "Kyyti myöhästyy"))
    (key,) = view_of(workshop, "room", "words:")
    before = workshop.engine.position
    workshop.give("remove_option", FACILITATOR, option="kyyti")
    touched = workshop.engine.changed_after(workshop.cycle, before, ACTIVITY)
    assert touched is not None
    assert {key, "option:kyyti"} <= touched.keys
    assert view_of(workshop, "room", "words:") == {}
    assert list(METHOD.respondents(workshop.activity.state)) == []
    workshop.facilitate("undo", ACTIVITY)
    assert list(view_of(workshop, "room", "words:")) == [key]
    assert joint(workshop)["kyyti"]["n"] == 1


def test_services_and_shown_comments_go_on_to_the_next_activity() -> None:
    workshop = cake(moderated=True)
    send(workshop, kyyti=(2, 3, "Kyyti myöhästyy"))

    def texts() -> list[str]:
        return [item.text for item in METHOD.items(workshop.activity.state, {}).values()]

    assert texts() == ["Kuljetukset", "Apu kotiin"]
    ((key, part),) = view_of(workshop, "facilitator", "words:").items()
    assert (part["service"], part["standing"]) == ("kyyti", "waiting")
    workshop.give("show_words", FACILITATOR, words=key.removeprefix("words:"))
    assert texts() == ["Kuljetukset", "Apu kotiin", "Kyyti myöhästyy"]


# Results -------------------------------------------------------------------------------------------------------


def filled(people: Mapping[Perspective, int], **slices: tuple[Any, ...]) -> Workshop:
    """Let people on each side say the same."""
    workshop = cake()
    number = 0
    for side, count in people.items():
        for _ in range(count):
            number += 1
            send(workshop, participant(number, side), **slices)
    return workshop


def test_a_service_that_too_few_on_a_side_rated_is_left_out_of_them_all() -> None:
    workshop = filled({"client": 5, "worker": 5}, kyyti=(2, 3))
    send(workshop, participant(1, "client"), kyyti=(2, 3), koti=(5, 1))
    workshop.facilitate("close_activity")
    results = workshop.activity.results
    assert results is not None
    assert [list(side["services"]) for side in results.sides.values()] == [["kyyti"], ["kyyti"]]
    assert results.joint["services"]["koti"]["n"] == 1


def test_few_ratings_are_shown_in_three_steps_on_every_side() -> None:
    workshop = filled({"client": 12, "worker": 5}, kyyti=(4, 3))
    workshop.facilitate("close_activity")
    results = workshop.activity.results
    assert results is not None
    shown = [results.joint, *results.sides.values()]
    assert [each["services"]["kyyti"]["bands"] for each in shown] == [[[1, 2], [3, 3], [4, 5]]] * 3


def test_the_sides_stand_in_a_file() -> None:
    workshop = filled({"client": 10, "worker": 10}, kyyti=(4, 3))
    workshop.facilitate("close_activity")
    material = Material(workshop.state, workshop.activity, "fi")
    table = perspectives.table(material.sides, material.labels, "fi")
    rows = {tuple(row[:2]): row[2:] for row in table.to_numpy().tolist()}
    assert rows["Kuljetukset", "4"] == ["20/20 (100 %)", "10/10 (100 %)", "10/10 (100 %)"]


def test_the_figure_is_a_cake_whose_slices_have_size_tint_and_words() -> None:
    workshop = filled({"client": 12}, kyyti=(1, 3, "Myöhässä"), koti=(5, 1))
    workshop.facilitate("close_activity")
    texts = Texts("services_cake", "fi")
    found = METHOD.frame(workshop.activity.state, {})
    assert METHOD.describe(found, texts) == (
        "12 vastaajaa. Kuljetukset: Toimii huonosti. Iso osa. Apu kotiin: Toimii hyvin. Pieni osa."
    )
    axes = METHOD.figure(found, texts).axes[0]
    rides, home = axes.patches[:2]
    assert rides.theta2 - rides.theta1 == pytest.approx(270)
    assert [_hex(each) for each in (rides, home)] == [TINTS[0], TINTS[4]]
    said = [text.get_text() for text in axes.texts]
    assert "Kuljetukset\nToimii huonosti · 12 vastaajaa" in said
    table = METHOD.table(found, texts)
    assert table.loc[table["Vastaus"] == "Iso osa"].to_numpy().tolist() == [
        ["Kuljetukset", "Miten iso osa se on elämääsi?", "Iso osa", 12],
        ["Apu kotiin", "Miten iso osa se on elämääsi?", "Iso osa", 0],
    ]
    assert (table["Vastaus"] == "Myöhässä").sum() == 12


def test_a_mean_tells_no_more_than_the_steps_that_are_shown() -> None:
    lows, highs = (filled({"client": 4}, kyyti=(works, 2)) for works in (1, 2))
    texts = Texts("services_cake", "fi")
    said = []
    for workshop in (lows, highs):
        workshop.facilitate("close_activity")
        said.append(METHOD.describe(METHOD.frame(workshop.activity.state, {}), texts))
    assert said[0] == said[1] == "4 vastaajaa. Kuljetukset: Toimii melko huonosti. Keskikokoinen osa."


def _hex(patch: Any) -> str:
    from matplotlib.colors import to_hex

    return to_hex(patch.get_facecolor())
