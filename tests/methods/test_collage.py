"""A collage: words and pictures that lie where somebody put them, on one sheet or on each one's own."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from hypothesis import strategies as st
from pydantic import ValidationError

from talkoot.cycle import views
from talkoot.cycle.state import Activity
from talkoot.ledger.event import Blob
from talkoot.locales import LANGUAGES, Texts, error_text
from talkoot.methods import method
from talkoot.methods.collage.actions import CollageSettings
from talkoot.methods.collage.figure import place_of
from talkoot.methods.method import Actor, Item, Viewer
from talkoot.methods.permissions import USES
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, Asked, Workshop
from tests.methods.contract import MethodContract, words
from tests.methods.running import Run

METHOD: Any = method("collage")
ANNA, BERTIL, *_ = PARTICIPANTS
SAID = "Oma tahti"


def put(workshop: Workshop, blob: str = "picture", actor: Actor = ANNA) -> str:
    """Put a picture where somebody can name it, and give its id."""
    found = blob.ljust(22, "x")
    workshop.engine.store.put_blob(
        Blob(found, workshop.cycle, ACTIVITY, actor.respondent, "image/jpeg", b"content", "2026-01-15T10:00:00+00:00")
    )
    return found


class TestContract(MethodContract):
    method = "collage"

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries(
            {
                "together": st.booleans(),
                "approve": st.booleans(),
                "pictures": st.just(True),
                "limit": st.sampled_from([2, 6]),
            }
        )

    def begin(self, draw: Callable[[st.SearchStrategy[Any]], Any], *, blind: bool | None = None) -> Run:
        run = super().begin(draw, blind=blind)
        for actor in (*PARTICIPANTS, FACILITATOR):
            put(run.workshop, f"picture-{actor.respondent[:2]}", actor)
        return run

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        state: Any = activity.state
        text = st.one_of(st.just(""), words())
        names = [f"picture-{actor.respondent[:2]}".ljust(22, "x") for actor in (*PARTICIPANTS, FACILITATOR)]
        lying: dict[str, st.SearchStrategy[Any]] = {
            "x": st.sampled_from([0, 40, 100]),
            "y": st.sampled_from([10, 90]),
            "size": st.sampled_from(["small", "middle", "large"]),
        }
        said: dict[str, st.SearchStrategy[Any]] = {
            "text": text,
            "picture": st.sampled_from(["", "", *names]),
            "picture_shows": text,
        }
        uses = {"uses": st.lists(st.sampled_from(USES), max_size=3)}
        adding = st.tuples(st.just("add_piece"), st.fixed_dictionaries(said | lying | uses))
        if not state.entries:
            return adding
        which: dict[str, st.SearchStrategy[Any]] = {"piece": st.sampled_from(list(state.entries))}
        changed = {name: said[name] for name in ("text", "picture_shows")}
        editing = st.tuples(st.just("edit_piece"), st.fixed_dictionaries(which | changed))
        moving = st.tuples(st.just("move_piece"), st.fixed_dictionaries(which | lying))
        about = st.tuples(st.sampled_from(["remove_piece", "hide_piece", "show_piece"]), st.fixed_dictionaries(which))
        aside = st.tuples(st.just("move_piece_aside"), st.fixed_dictionaries(which | {"person": words()}))
        permitting = st.tuples(st.just("permit_piece"), st.fixed_dictionaries(which | uses))
        return st.one_of(adding, editing, moving, about, aside, permitting)


def place(workshop: Workshop, actor: Actor = ANNA, **data: Any) -> str:
    """Place a piece and give its id."""
    answer = workshop.give("add_piece", actor, **({"text": SAID} | data))
    return str(answer.events[0].data["id"])


def seen(workshop: Workshop, viewer: Viewer) -> str:
    return str(views.activity_view(workshop.state, workshop.activity, viewer))


def part(workshop: Workshop, piece: str, viewer: Viewer = "room") -> Any:
    return METHOD.part(workshop.activity.state, f"piece:{piece}", viewer)


def own(workshop: Workshop, actor: Actor = ANNA) -> Any:
    return METHOD.own(workshop.activity.state, actor.respondent)


# Placing -------------------------------------------------------------------------------------------------------


def test_a_piece_lies_where_it_was_put() -> None:
    workshop = Workshop.of("collage")
    piece = place(workshop, x=20, y=80, size="large")
    assert {name: part(workshop, piece)[name] for name in ("text", "x", "y", "size")} == {
        "text": SAID,
        "x": 20,
        "y": 80,
        "size": "large",
    }


def test_a_piece_is_words_or_a_picture() -> None:
    workshop = Workshop.of("collage", {"pictures": True, "longest": 10})
    picture = put(workshop)
    cases: list[tuple[dict[str, Any], str]] = [
        ({"text": " "}, "piece-empty"),
        ({"text": "Sana", "picture": picture}, "one-thing"),
        ({"text": "a" * 11}, "too_long"),
        ({"text": "Sana", "x": 101}, "bad-data"),
    ]
    for data, code in cases:
        assert workshop.refused("add_piece", **data).code == code
    piece = place(workshop, text="", picture=picture, picture_shows="Meri")
    assert workshop.refused("edit_piece", piece=piece, text="Sana").code == "one-thing"


def test_pictures_are_off_unless_the_facilitator_says_so_and_sound_is_never_taken() -> None:
    workshop = Workshop.of("collage")
    assert workshop.refused("add_piece", picture=put(workshop)).code == "pictures-off"
    with pytest.raises(ValidationError, match="sound"):
        CollageSettings.model_validate({"sound": True})


def test_there_are_no_more_pieces_than_allowed() -> None:
    workshop = Workshop.of("collage", {"limit": 1})
    place(workshop)
    assert workshop.refused("add_piece", text="Toinen").code == "limit-reached"


def test_one_moves_ones_own_and_the_facilitator_moves_any() -> None:
    workshop = Workshop.of("collage")
    piece = place(workshop)
    to: dict[str, Any] = {"piece": piece, "x": 10, "y": 10, "size": "small"}
    assert workshop.refused("move_piece", BERTIL, **to).code == "not-yours"
    workshop.give("move_piece", **to)
    assert (part(workshop, piece)["x"], part(workshop, piece)["size"]) == (10, "small")
    workshop.accepted("move_piece", to | {"x": 90}, activity=ACTIVITY)
    assert own(workshop)["pieces"][0]["x"] == 90


def test_moving_needs_no_approval_and_saying_otherwise_does() -> None:
    workshop = Workshop.of("collage", {"approve": True})
    piece = place(workshop)
    assert part(workshop, piece) is None
    workshop.accepted("show_piece", {"piece": piece}, activity=ACTIVITY)
    workshop.give("move_piece", piece=piece, x=10, y=10, size="small")
    assert part(workshop, piece)["text"] == SAID
    workshop.give("edit_piece", piece=piece, text="Jotain muuta")
    assert part(workshop, piece) is None


def test_a_picture_is_erased_with_its_piece() -> None:
    workshop = Workshop.of("collage", {"pictures": True})
    picture = put(workshop)
    piece = place(workshop, text="", picture=picture)
    assert METHOD.shows(workshop.activity.state, piece)
    workshop.give("remove_piece", piece=piece)
    assert workshop.engine.store.blob(picture) is None


# Together and alone --------------------------------------------------------------------------------------------


def test_together_everybody_sees_the_sheet_grow_and_nobody_sees_who_came_first() -> None:
    workshop = Workshop.of("collage")
    pieces = [place(workshop), place(workshop, BERTIL, text="Ystävä")]
    assert SAID in seen(workshop, "participant")
    assert {part(workshop, piece)["sheet"] for piece in pieces} == {""}
    assert all("order" not in part(workshop, piece) for piece in pieces)


def test_before_the_reveal_nobody_sees_the_sheet() -> None:
    workshop = Workshop.of("collage", {"blind": True})
    place(workshop)
    viewers: tuple[Viewer, ...] = ("participant", "room", "facilitator")
    assert not any(SAID in seen(workshop, viewer) for viewer in viewers)


def test_alone_each_has_a_sheet_that_only_the_room_sees() -> None:
    workshop = Workshop.of("collage", {"together": False})
    mine = [place(workshop), place(workshop, text="Rauha")]
    others = place(workshop, BERTIL, text="Ystävä")
    sheets = [part(workshop, piece)["sheet"] for piece in (*mine, others)]
    assert sheets[0] == sheets[1] != sheets[2]
    assert SAID not in seen(workshop, "participant")
    assert sorted(METHOD.frame(workshop.activity.state, {})["sheet"].unique()) == [1, 2]


def test_others_work_on_the_words_and_on_what_pictures_show() -> None:
    workshop = Workshop.of("collage", {"pictures": True})
    word = place(workshop)
    told = place(workshop, text="", picture=put(workshop), picture_shows="Meri")
    place(workshop, text="", picture=put(workshop, "second"))
    assert METHOD.items(workshop.activity.state, {}) == {word: Item(word, SAID), told: Item(told, "Meri")}


# In files ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("x", "y", "place"),
    [(0, 0, "top-left"), (50, 50, "middle-middle"), (100, 100, "bottom-right"), (34, 66, "middle-middle")],
)
def test_where_something_lies_is_told_by_thirds(x: int, y: int, place: str) -> None:
    assert place_of(x, y) == place


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_says_what_lies_where(language: str) -> None:
    workshop = Workshop.of("collage", {"pictures": True})
    place(workshop, x=90, y=90, size="large")
    place(workshop, text="", picture=put(workshop), picture_shows="Meri", x=10, y=10)
    texts = Texts("collage", language)
    frame = METHOD.frame(workshop.activity.state, {})
    assert METHOD.table(frame, texts).to_numpy().tolist() == [
        [texts("picture-of", shows="Meri"), texts("place-top-left"), texts("size-middle")],
        [SAID, texts("place-bottom-right"), texts("size-large")],
    ]
    assert SAID in METHOD.describe(frame, texts)


def test_the_drawn_sheet_holds_the_words_and_in_place_of_a_picture_what_it_shows() -> None:
    workshop = Workshop.of("collage", {"pictures": True})
    place(workshop)
    place(workshop, text="", picture=put(workshop), picture_shows="Meri")
    frame = METHOD.frame(workshop.activity.state, {})
    (axes,) = METHOD.figure(frame, Texts("collage", "fi")).axes
    assert {text.get_text() for text in axes.texts} == {SAID, "Meri"}
    assert axes.get_title(loc="left") == "Paloja arkilla: 2"


def test_refusals_in_finnish() -> None:
    assert error_text("piece-empty", {}, "fi", "collage") == (
        "Tässä ei ole vielä sanaa eikä kuvaa.",
        "Kirjoita sana tai valitse kuva.",
    )
    assert error_text("limit-reached", {"limit": 6}, "fi", "collage")[0] == (
        "Olet laittanut arkille jo 6 palaa. Enempää ei mahdu."
    )
