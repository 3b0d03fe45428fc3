"""What people's pictures and sound may be used for: each use by itself, taken back at any time (F26)."""

from collections.abc import Mapping
from typing import Any

import pytest

from talkoot.cycle import views
from talkoot.cycle.upcasting import lifted
from talkoot.ledger.event import Blob
from talkoot.locales import Texts, error_text
from talkoot.methods.method import Actor
from tests.factories import ACTIVITY, FACILITATOR, PARTICIPANTS, Workshop, scribe

ANNA, BERTIL, *_ = PARTICIPANTS
#: Methods that take pictures, with what an entry is called, and what is said with one.
METHODS: Mapping[str, tuple[str, dict[str, Any]]] = {
    "diary": ("observation", {"text": "Ramppi on jäässä"}),
    "story": ("story", {"text": "Ramppi on jäässä", "readers": "room"}),
    "collage": ("piece", {}),
}


def put(workshop: Workshop, blob: str = "picture", actor: Actor = ANNA) -> str:
    """Put a picture where somebody can name it, and give its id."""
    found = blob.ljust(22, "x")
    place = (workshop.cycle, ACTIVITY, actor.respondent)
    workshop.engine.store.put_blob(Blob(found, *place, "image/jpeg", b"content", "2026-01-15T10:00:00+00:00"))
    return found


def taking(name: str) -> Workshop:
    shared = {"share_on_phones": True} if name != "collage" else {}
    return Workshop.of(name, {"pictures": True, **shared})


def give(workshop: Workshop, name: str, actor: Actor = ANNA, **said: Any) -> str:
    """Give an entry with a picture, and its id."""
    kind, words = METHODS[name]
    picture = {"picture": put(workshop, actor=actor), "picture_shows": "Luminen ramppi"}
    answer = workshop.give(f"add_{kind}", actor, **{**words, **picture, **said})
    return str(answer.events[0].data["id"])


def permit(workshop: Workshop, name: str, entry: str, *uses: str, actor: Actor = ANNA) -> None:
    kind, _ = METHODS[name]
    workshop.give(f"permit_{kind}", actor, **{kind: entry, "uses": uses})


def seen(workshop: Workshop, name: str, entry: str, viewer: Any) -> Any:
    return views.activity_view(workshop.state, workshop.activity, viewer).get(f"{METHODS[name][0]}:{entry}")


def pictures(workshop: Workshop, use: Any) -> list[str]:
    activity = workshop.activity
    return [each.alt for each in activity.method.pictures(activity.state, use, Texts(activity.method.name, "fi"))]


def own(workshop: Workshop, actor: Actor = ANNA) -> Any:
    ((_, (entry,)),) = workshop.activity.method.own(workshop.activity.state, actor.respondent).items()
    return entry


@pytest.fixture(params=METHODS)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_l44_who_says_nothing_allows_the_room_alone(name: str) -> None:
    workshop = taking(name)
    entry = give(workshop, name)
    assert tuple(own(workshop)["uses"]) == ("room",)
    assert seen(workshop, name, entry, "room")["picture"]
    assert pictures(workshop, "report") == pictures(workshop, "published") == []


@pytest.mark.parametrize("use", ["report", "published"])
def test_l44_each_use_is_allowed_by_itself(name: str, use: str) -> None:
    workshop = taking(name)
    give(workshop, name, uses=[use])
    assert {each: pictures(workshop, each) for each in ("room", "report", "published")} == {
        each: ["Luminen ramppi"] if each == use else [] for each in ("room", "report", "published")
    }


def test_l44_a_permission_is_taken_back_and_given_after_the_close_by_its_giver_alone(name: str) -> None:
    workshop = taking(name)
    entry = give(workshop, name, uses=["published", "report", "room"])
    assert workshop.history[-1].data["uses"] == ["room", "report", "published"]
    workshop.facilitate("close_activity")
    permit(workshop, name, entry, "room")
    assert pictures(workshop, "report") == pictures(workshop, "published") == []
    assert tuple(own(workshop)["uses"]) == ("room",)
    permit(workshop, name, entry, "room", "report")
    assert pictures(workshop, "report") == ["Luminen ramppi"]
    kind, _ = METHODS[name]
    for actor in (BERTIL, FACILITATOR, scribe(1)):
        assert workshop.refused(f"permit_{kind}", actor, **{kind: entry, "uses": []}).code == "not-yours"
    assert workshop.refused(f"permit_{kind}", ANNA, **{kind: entry, "uses": ["sale"]}).code == "bad-data"


def test_l44_by_ones_own_link_or_paper_code_one_takes_a_permission_back(name: str) -> None:
    """Who comes to look back may add nothing."""
    workshop = taking(name)
    entry = give(workshop, name, uses=["report"])
    looking = Actor("participant", ANNA.respondent, looks_back=True)
    permit(workshop, name, entry, actor=looking)
    assert pictures(workshop, "report") == []
    kind, words = METHODS[name]
    assert workshop.refused(f"edit_{kind}", looking, **{kind: entry, **words}).code == "looks-back"


def test_p100_what_is_not_for_the_room_is_told_to_nobody_but_giver_and_facilitator(name: str) -> None:
    workshop = taking(name)
    entry = give(workshop, name)
    permit(workshop, name, entry)
    for viewer in ("room", "participant"):
        found = seen(workshop, name, entry, viewer)
        if name == "collage":
            assert found is None
        else:
            assert (found["picture"], found["picture_shows"], found["text"]) == ("", "", "Ramppi on jäässä")
        assert "uses" not in (found or {})
    assert not workshop.activity.method.shows(workshop.activity.state, entry)
    assert own(workshop)["picture"]
    assert seen(workshop, name, entry, "facilitator")["picture"]
    frame = workshop.activity.method.frame(workshop.activity.state, {})
    assert "Luminen" not in frame.to_csv()
    permit(workshop, name, entry, "room")
    assert workshop.activity.method.shows(workshop.activity.state, entry)


@pytest.mark.parametrize("name", ["diary", "story"])
def test_l44_what_was_allowed_for_one_picture_is_not_allowed_for_the_next(name: str) -> None:
    workshop = taking(name)
    entry = give(workshop, name, uses=["room", "report"])
    kind, words = METHODS[name]
    workshop.give(f"edit_{kind}", **{kind: entry, **words, "text": "Ramppi on sula"})
    assert pictures(workshop, "report") == ["Luminen ramppi"]
    workshop.give(f"edit_{kind}", **{kind: entry, **words, "picture": put(workshop, "other")})
    assert pictures(workshop, "report") == []
    workshop.give(f"edit_{kind}", **{kind: entry, **words, "picture": put(workshop, "third"), "uses": ["report"]})
    assert pictures(workshop, "report") == ["Luminen ramppi"]


def test_where_there_is_neither_picture_nor_sound_there_is_nothing_to_allow() -> None:
    workshop = taking("diary")
    entry = workshop.give("add_observation", text="Ramppi").events[0].data["id"]
    refusal = workshop.refused("permit_observation", observation=entry, uses=["report"])
    assert refusal.code == "nothing-to-permit"
    assert error_text(refusal.code, refusal.values, "fi", "diary")[0] == "Tässä ei ole enää kuvaa eikä ääntä."
    workshop.give("remove_observation", observation=entry)
    assert workshop.refused("permit_observation", observation=entry, uses=["report"]).code == "gone"


def test_a_scribe_chooses_as_the_person_says() -> None:
    workshop = taking("story")
    writer = scribe(1)
    entry = give(workshop, "story", writer, uses=["report"])
    assert pictures(workshop, "report") == ["Luminen ramppi"]
    permit(workshop, "story", entry, "room", actor=writer)
    assert pictures(workshop, "report") == []


def test_stories_for_the_service_alone_and_what_is_hidden_are_in_no_file() -> None:
    workshop = taking("story")
    give(workshop, "story", readers="service", uses=["report", "published"])
    assert pictures(workshop, "report") == pictures(workshop, "published") == []
    diary = taking("diary")
    hidden = give(diary, "diary", uses=["report"])
    diary.give("hide_observation", FACILITATOR, observation=hidden)
    assert pictures(diary, "report") == []


def test_l22_what_is_older_than_permissions_may_be_seen_in_the_room_alone(name: str) -> None:
    workshop = taking(name)
    entry = give(workshop, name, uses=["report"])
    (event,) = [each for each in workshop.history if each.data.get("id") == entry]
    older = {key: value for key, value in event.data.items() if key != "uses"}
    state: Any = workshop.activity.method.start(workshop.activity.state.settings)
    workshop.activity.method.apply(state, lifted(workshop.state, event._replace(version=1, data=older)))
    assert state.entries[entry].uses == ("room",)
