"""Stories: who may read them, what the service answers, and what becomes of their pictures and sound."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from hypothesis import strategies as st

from talkoot.cycle import views
from talkoot.cycle.engine import Command
from talkoot.cycle.state import Activity
from talkoot.ledger.event import Blob
from talkoot.locales import LANGUAGES, Texts, error_text
from talkoot.methods import method
from talkoot.methods.method import Actor, Item, Viewer
from talkoot.methods.permissions import USES
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, SCRIBES, Asked, Workshop
from tests.methods.contract import MethodContract, words
from tests.methods.running import Run

METHOD = method("story")
ANNA, BERTIL, *_ = PARTICIPANTS
SAID = "Odotin kyytiä kaksi tuntia."
WITH_MEDIA = {"pictures": True, "sound": True}


def put(workshop: Workshop, blob: str, kind: str = "image/jpeg", actor: Actor = ANNA) -> str:
    """Put a picture or a sound where somebody can name it, and give its id."""
    found = blob.ljust(22, "x")
    workshop.engine.store.put_blob(
        Blob(found, workshop.cycle, ACTIVITY, actor.respondent, kind, b"content", "2026-01-15T10:00:00+00:00")
    )
    return found


class TestContract(MethodContract):
    method = "story"

    def settings(self) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries(
            {
                "readers": st.sampled_from(["giver", "room", "service"]),
                "approve": st.booleans(),
                "public": st.booleans(),
                "share_on_phones": st.booleans(),
                "pictures": st.just(True),
                "sound": st.just(True),
                "limit": st.sampled_from([2, 5]),
            }
        )

    def begin(self, draw: Callable[[st.SearchStrategy[Any]], Any], *, blind: bool | None = None) -> Run:
        run = super().begin(draw, blind=blind)
        for actor in (*PARTICIPANTS, *SCRIBES, FACILITATOR):
            for number in range(3):
                put(run.workshop, f"picture-{number}-{actor.respondent[:2]}", actor=actor)
            put(run.workshop, f"sound-{actor.respondent[:2]}", "audio/webm", actor)
        return run

    def actions(self, activity: Activity, items: Mapping[str, Item]) -> st.SearchStrategy[Asked]:  # noqa: ARG002
        state: Any = activity.state
        names = [actor.respondent[:2] for actor in (*PARTICIPANTS, FACILITATOR)]
        pictures = st.sampled_from(["", *(f"picture-{each % 3}-{names[each % 6]}".ljust(22, "x") for each in range(6))])
        sounds = st.sampled_from(["", *(f"sound-{name}".ljust(22, "x") for name in names)])
        said: dict[str, st.SearchStrategy[Any]] = {
            "title": st.one_of(st.just(""), words()),
            "text": st.one_of(st.just(""), words()),
            "readers": st.sampled_from([None, "room", "service", "public"]),
            "picture": pictures,
            "sound": sounds,
        }
        uses: dict[str, st.SearchStrategy[Any]] = {"uses": st.lists(st.sampled_from(USES), max_size=3)}
        adding = st.tuples(st.just("add_story"), st.fixed_dictionaries(said | uses))
        if not state.entries:
            return adding
        which = {"story": st.sampled_from(list(state.entries))}
        editing = st.tuples(st.just("edit_story"), st.fixed_dictionaries(which | said))
        about = st.tuples(st.sampled_from(["remove_story", "hide_story", "show_story"]), st.fixed_dictionaries(which))
        aside = st.tuples(st.just("move_story_aside"), st.fixed_dictionaries(which | {"person": words()}))
        replied = {"state": st.sampled_from(["received", "change_made"]), "text": words()}
        reply = st.tuples(st.just("reply_to_story"), st.fixed_dictionaries(which | replied))
        summary = st.tuples(st.just("summarise_story"), st.fixed_dictionaries(which | {"summary": words()}))
        permitting = st.tuples(st.just("permit_story"), st.fixed_dictionaries(which | uses))
        return st.one_of(adding, editing, about, aside, reply, summary, permitting)


def tell(workshop: Workshop, actor: Actor = ANNA, **data: Any) -> str:
    """Tell a story and give its id."""
    answer = workshop.give("add_story", actor, **{"text": SAID, "readers": "room", **data})
    return str(answer.events[0].data["id"])


def seen(workshop: Workshop, viewer: Viewer) -> str:
    return str(views.activity_view(workshop.state, workshop.activity, viewer))


def own(workshop: Workshop, actor: Actor = ANNA) -> Any:
    return METHOD.own(workshop.activity.state, actor.respondent)


# Who reads -----------------------------------------------------------------------------------------------------


def test_the_teller_chooses_whether_the_room_or_only_the_service_reads() -> None:
    workshop = Workshop.of("story", {"share_on_phones": True})
    tell(workshop, text="Tämä on kaikille.")
    tell(workshop, text="Tämä on vain palvelulle.", readers="service")
    viewers: tuple[Viewer, ...] = ("room", "participant", "facilitator")
    assert ["kaikille" in seen(workshop, viewer) for viewer in viewers] == [True, True, True]
    assert ["vain palvelulle" in seen(workshop, viewer) for viewer in viewers] == [False, False, True]
    assert len(own(workshop)["stories"]) == 2


def test_who_reads_is_never_guessed() -> None:
    workshop = Workshop.of("story")
    assert workshop.refused("add_story", text=SAID).code == "readers-missing"


@pytest.mark.parametrize("readers", ["room", "service"])
def test_where_the_facilitator_has_decided_who_reads_nobody_is_asked(readers: str) -> None:
    workshop = Workshop.of("story", {"readers": readers})
    workshop.give("add_story", text=SAID)
    workshop.give("add_story", BERTIL, text="Toinen tarina", readers="room" if readers == "service" else "service")
    state: Any = workshop.activity.state
    assert {each.readers for each in state.entries.values()} == {readers}


def test_phones_show_the_stories_of_others_only_where_they_are_shared() -> None:
    workshop = Workshop.of("story")
    tell(workshop)
    assert SAID not in seen(workshop, "participant")
    assert SAID in seen(workshop, "room")


def test_what_is_for_the_service_is_in_no_frame_and_nothing_others_build_on() -> None:
    workshop = Workshop.of("story")
    story = tell(workshop, title="Kyyti")
    tell(workshop, BERTIL, text="Vain palvelulle", readers="service")
    state = workshop.activity.state
    frame = METHOD.frame(state, {})
    assert list(frame["text"]) == [SAID]
    assert METHOD.items(state, {}) == {story: Item(story, "Kyyti")}


def test_what_became_of_a_story_is_what_the_service_did() -> None:
    workshop = Workshop.of("story")
    story = tell(workshop)
    assert METHOD.told_of(workshop.activity.state, story, {}) is None
    workshop.accepted("reply_to_story", {"story": story, "state": "change_made"}, activity=ACTIVITY)
    told = METHOD.told_of(workshop.activity.state, story, {})
    assert told is not None
    assert told.text("fi") == "Muutos on tehty"


def test_a_story_that_waits_is_for_nobody_until_the_facilitator_shows_it() -> None:
    workshop = Workshop.of("story", {"approve": True})
    story = tell(workshop)
    assert SAID not in seen(workshop, "room")
    assert own(workshop)["stories"][0]["standing"] == "waiting"
    workshop.accepted("show_story", {"story": story}, activity=ACTIVITY)
    assert SAID in seen(workshop, "room")


# What is told --------------------------------------------------------------------------------------------------


def test_a_story_needs_words_or_sound() -> None:
    workshop = Workshop.of("story", WITH_MEDIA)
    assert workshop.refused("add_story", text="  ", readers="room").code == "story-empty"
    tell(workshop, text="", sound=put(workshop, "sound", "audio/webm"))
    story = own(workshop)["stories"][0]["id"]
    assert workshop.refused("edit_story", story=story, sound="").code == "story-empty"


def test_limits() -> None:
    workshop = Workshop.of("story", {"limit": 1, "longest": 200})
    refusal = workshop.refused("add_story", text="a" * 201, readers="room")
    assert (refusal.code, refusal.values) == ("too_long", {"limit": 200, "length": 201})
    tell(workshop)
    assert workshop.refused("add_story", text=SAID, readers="room").code == "limit-reached"


def test_pictures_and_sound_are_off_unless_the_facilitator_says_so() -> None:
    workshop = Workshop.of("story")
    assert workshop.refused("add_story", text=SAID, readers="room", picture=put(workshop, "p")).code == "pictures-off"
    sound = put(workshop, "s", "audio/webm")
    assert workshop.refused("add_story", text=SAID, readers="room", sound=sound).code == "sound-off"


def test_only_what_one_has_put_here_oneself_and_as_what_it_is_can_be_named() -> None:
    workshop = Workshop.of("story", WITH_MEDIA)
    others = put(workshop, "of-bertil", actor=BERTIL)
    sound = put(workshop, "sound", "audio/webm")
    used = put(workshop, "used")
    tell(workshop, picture=used)
    for picture in (others, sound, used, "never-put-anywhere-22ch"):
        assert workshop.refused("add_story", text=SAID, readers="room", picture=picture).code == "media-gone"


def test_two_who_name_one_picture_at_once_do_not_both_get_it() -> None:
    workshop = Workshop.of("story", WITH_MEDIA)
    data = {"text": SAID, "readers": "room", "picture": put(workshop, "p")}
    commands = [Command(workshop.cycle, "add_story", data, ACTIVITY, ANNA) for _ in range(2)]
    first, second = workshop.engine.do(commands)
    assert first.ok
    assert second.refusal is not None
    assert second.refusal.code == "media-gone"


def test_a_picture_is_erased_with_its_story() -> None:
    workshop = Workshop.of("story", WITH_MEDIA)
    picture = put(workshop, "p")
    story = tell(workshop, picture=picture)
    kept = workshop.engine.store.blob(picture)
    assert kept is not None
    assert kept.contribution == story
    workshop.give("remove_story", story=story)
    assert workshop.engine.store.blob(picture) is None


def test_a_picture_that_is_taken_away_or_replaced_is_erased_and_that_cannot_be_undone() -> None:
    workshop = Workshop.of("story", WITH_MEDIA)
    first, second = put(workshop, "first"), put(workshop, "second")
    story = tell(workshop, picture=first)
    workshop.give("edit_story", story=story, picture=second)
    store = workshop.engine.store
    assert store.blob(first) is None
    kept = store.blob(second)
    assert kept is not None
    assert kept.contribution == story
    assert workshop.ask("undo", {}, ANNA, ACTIVITY).refusal.code == "final"  # type: ignore[union-attr]
    workshop.give("edit_story", story=story, picture="")
    assert store.blob(second) is None
    assert own(workshop)["stories"][0]["text"] == SAID


# What the service answers --------------------------------------------------------------------------------------


def test_the_teller_sees_what_the_service_answers_and_later_what_it_did() -> None:
    workshop = Workshop.of("story")
    story = tell(workshop, readers="service")
    assert own(workshop)["stories"][0]["reply"] == {}
    for state, reply in (("received", ""), ("change_planned", "Sovimme kuljettajien kanssa uudesta tavasta.")):
        data = {"story": story, "state": state, "text": reply}
        answer = workshop.accepted("reply_to_story", data, activity=ACTIVITY)
        touched = METHOD.touched(workshop.activity.state, answer.events[0])
        assert ANNA.respondent in touched.respondents
        assert own(workshop)["stories"][0]["reply"] == {"state": state, "text": reply}
    assert "kuljettajien" not in seen(workshop, "room")


def test_a_participant_does_not_answer_for_the_service() -> None:
    workshop = Workshop.of("story")
    story = tell(workshop)
    assert workshop.refused("reply_to_story", BERTIL, story=story, state="received").code == "not-allowed"


def test_a_scribe_answers_and_summarises_only_what_they_may_read() -> None:
    workshop = Workshop.of("story", WITH_MEDIA)
    story = tell(workshop)
    assert workshop.refused("reply_to_story", SCRIBES[0], story=story, state="received").code == "gone"
    sound = put(workshop, "s", "audio/webm", SCRIBES[0])
    spoken = tell(workshop, SCRIBES[0], text="", sound=sound)
    workshop.give("summarise_story", SCRIBES[0], story=spoken, summary="Kyyti tuli myöhässä.")
    assert "myöhässä" in seen(workshop, "room")


def test_only_what_was_spoken_is_summarised() -> None:
    workshop = Workshop.of("story")
    assert workshop.refused("summarise_story", FACILITATOR, story=tell(workshop), summary="x").code == (
        "nothing-to-summarise"
    )


def test_the_answer_goes_with_the_story() -> None:
    workshop = Workshop.of("story")
    story = tell(workshop)
    workshop.accepted(
        "reply_to_story", {"story": story, "state": "answered", "text": "Soitimme Annalle"}, activity=ACTIVITY
    )
    workshop.give("remove_story", story=story)
    assert "Soitimme" not in str(workshop.history)


# In files ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_says_how_far_each_story_has_come(language: str) -> None:
    workshop = Workshop.of("story")
    story = tell(workshop, title="Kyyti")
    workshop.accepted("reply_to_story", {"story": story, "state": "change_made"}, activity=ACTIVITY)
    texts = Texts("story", language)
    table = METHOD.table(METHOD.frame(workshop.activity.state, {}), texts)
    assert list(table.columns) == [texts("heading-title"), texts("heading-text"), texts("heading-state")]
    assert list(table.iloc[0]) == ["Kyyti", SAID, texts("reply-change_made")]


def test_refusals_in_finnish() -> None:
    assert error_text("readers-missing", {}, "fi", "story") == (
        "Kukaan ei vielä tiedä, kuka saa lukea tarinasi.",
        "Valitse, näytetäänkö se kaikille vai vain palvelulle.",
    )
    assert error_text("limit-reached", {"limit": 5}, "fi", "story")[0] == (
        "Olet kertonut jo 5 tarinaa. Enempää ei mahdu."
    )


# For anybody to read -----------------------------------------------------------------------------------------------


def for_everybody() -> Workshop:
    workshop = Workshop.of("story", {"public": True})
    workshop.accepted("publish_activity", {"activity": ACTIVITY})
    return workshop


def public_page(workshop: Workshop) -> str:
    return str(METHOD.public_page(workshop.activity.state, {}, Texts("story", "en")))


def test_a_story_is_for_anybody_only_while_there_is_a_page_for_it() -> None:
    workshop = Workshop.of("story", {"public": True})
    assert workshop.refused("add_story", text=SAID, readers="public").code == "page-not-open"
    workshop.accepted("publish_activity", {"activity": ACTIVITY})
    story = tell(workshop, readers="public")
    workshop.accepted("publish_activity", {"activity": ACTIVITY, "published": False})
    workshop.give("edit_story", story=story, text="Odotin kolme tuntia.")
    state: Any = workshop.activity.state
    assert state.entries[story].readers == "public"
    assert workshop.refused("add_story", BERTIL, text=SAID, readers="public").code == "page-not-open"


def test_d84_the_page_holds_what_tellers_gave_to_everybody_and_the_facilitator_approved_with_the_replies() -> None:
    workshop = for_everybody()
    story = tell(workshop, title="Portailla", readers="public")
    for reader in ("room", "service"):
        workshop.give("show_story", FACILITATOR, story=tell(workshop, BERTIL, text=f"For {reader}", readers=reader))
    assert METHOD.public_page(workshop.activity.state, {}, Texts("story", "en")) == ()
    workshop.give("show_story", FACILITATOR, story=story)
    workshop.give("reply_to_story", FACILITATOR, story=story, state="change_planned", text="Kuljettaja soittaa.")
    page = public_page(workshop)
    assert all(each in page for each in ("Portailla", SAID, "A change is planned: Kuljettaja soittaa."))
    assert "For room" not in page
    assert "For service" not in page
    assert SAID in seen(workshop, "room")


@pytest.mark.parametrize("gone", ["hide_story", "edit_story", "remove_story", "move_story_aside"])
def test_a_story_leaves_the_page_when_it_is_hidden_taken_away_or_told_anew(gone: str) -> None:
    workshop = for_everybody()
    story = tell(workshop, readers="public")
    workshop.give("show_story", FACILITATOR, story=story)
    assert SAID in public_page(workshop)
    said: dict[str, Any] = {
        "edit_story": {"text": f"{SAID} Ja vielä tunnin."},
        "move_story_aside": {"person": "Sosiaalityöntekijä"},
    }.get(gone, {})
    workshop.give(gone, ANNA if gone in ("edit_story", "remove_story") else FACILITATOR, story=story, **said)
    assert METHOD.public_page(workshop.activity.state, {}, Texts("story", "en")) == ()


def test_a_blind_story_is_on_no_page_before_the_reveal() -> None:
    workshop = Workshop.of("story", {"public": True, "blind": True})
    workshop.accepted("publish_activity", {"activity": ACTIVITY})
    workshop.give("show_story", FACILITATOR, story=tell(workshop, readers="public"))
    assert METHOD.public_page(workshop.activity.state, {}, Texts("story", "en")) == ()
    workshop.facilitate("reveal_activity")
    assert SAID in public_page(workshop)


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_there_is_no_page_it_is_said_what_to_choose_instead(language: str) -> None:
    message, hint = error_text("page-not-open", {}, language, "story")
    assert message
    assert hint
