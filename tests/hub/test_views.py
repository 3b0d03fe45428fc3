"""P40-P49, P55: what reaches whom."""

import asyncio
import json
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from talkoot.cycle.engine import Command, Engine
from talkoot.cycle.respondents import respondent_of
from talkoot.cycle.views import activity_view, cycle_view
from talkoot.hub.client import Participant, merged, new_secret
from talkoot.hub.limits import Limits
from talkoot.hub.room import Room
from talkoot.ledger.sql import SqliteStore
from talkoot.methods.method import Actor
from tests.factories import ACTIVITY, Source, Workshop, participant, planned
from tests.hub.running import Running, do, hello, run, running

SHARED = {"share_on_phones": True}


def texts_of(person: Participant) -> list[str]:
    """List the notes of others and oneself that a phone shows."""
    return sorted(part["text"] for key, part in person.view.items() if key.startswith("note:"))


def full_view(hub: Running, person: Participant, activity: str = ACTIVITY) -> Any:
    """Give what the person would see if they came anew, through JSON."""
    hub.workshop.engine.catch_up()
    state = hub.workshop.state
    own = respondent_of(person.secret, state.id, activity)
    return json.loads(json.dumps(activity_view(state, state.activities[activity], "participant", own)))


def test_p40_merged_changes_equal_the_full_view(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.participant() as a, hub.participant() as b:
            for text in ("yksi", "kaksi", "kolme"):
                assert (await a.do("add_note", {"text": text})).ok
            note = a.view["own"]["notes"][1]["id"]
            assert (await a.do("remove_note", {"note": note})).ok
            hub.workshop.accepted("hide_note", {"note": a.view["own"]["notes"][0]["id"]}, activity=ACTIVITY)
            await b.until(lambda: texts_of(b) == ["kolme"])
            await a.until(lambda: a.view["own"]["notes"][0]["standing"] == "hidden")
            await a.until(lambda: texts_of(a) == ["kolme"])
            assert a.view == full_view(hub, a)
            assert b.view == full_view(hub, b)
            whole = json.loads(json.dumps(cycle_view(hub.workshop.state, "participant")))
            assert a.cycle == whole

    with running(tmp_path, settings=SHARED) as hub:
        run(test(hub))


def test_p43_ones_own_change_comes_before_the_ok(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.raw() as link:
            await link.hello()
            for _ in ("cycle", "activity"):
                await link.hear("view")
            await link.say(do("add_note", {"text": "Hei"}))
            first, second = await link.hear(), await link.hear()
            assert first["type"] == "delta"
            assert [note["text"] for note in first["put"]["own"]["notes"]] == ["Hei"]
            assert second == {"type": "ok", "id": "command-1"}

    # Shared changes wait for an hour here: what comes is one's own.
    with running(tmp_path, settings=SHARED, limits=Limits(shared_every_s=3600)) as hub:
        hub.hub._flushed_at = float("inf")
        run(test(hub))


def test_p43_the_more_phones_the_more_seldom(tmp_path: Path) -> None:
    with running(tmp_path, limits=Limits(shared_every_s=0.25, sends_per_s=1500)) as hub:
        assert hub.hub.shared_every_s() == 0.25
        hub.hub.connections.update({object(): None for _ in range(3000)})  # type: ignore[misc]
        assert hub.hub.shared_every_s() == 2.0
        hub.hub.connections.clear()


def test_p41_the_position_tells_that_nothing_before_it_is_missing(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.raw() as link:
            welcome = await link.hello()
            cycle, activity = await link.hear(), await link.hear()
            # The link may break between the two: only the last one says that all is there.
            assert (cycle["activity"], cycle["position"]) == ("", 0)
            assert (activity["activity"], activity["position"]) == (ACTIVITY, welcome["position"])
            await link.say(do("add_note", {"text": "Hei"}))
            own = await link.hear("delta")
            assert own["position"] == welcome["position"]
            shared = await link.hear("delta")
            assert [key.partition(":")[0] for key in shared["put"]] == ["note"]
            assert shared["position"] == welcome["position"] + 1

    with running(tmp_path, settings=SHARED) as hub:
        run(test(hub))


def test_p44_those_who_follow_get_the_view_of_what_is_active_now(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.participant() as follower, hub.participant() as stays:
            await stays.watch("notes")
            await stays.until(lambda: stays.activity == "notes")
            hub.workshop.accepted("show_activity", {"activity": ""})
            await follower.until(lambda: follower.activity == "")
            hub.workshop.accepted("start_activity", {"activity": ACTIVITY})
            await follower.until(lambda: follower.activity == ACTIVITY and "own" in follower.view)
            assert follower.view == full_view(hub, follower)
            assert stays.activity == "notes"
            assert stays.view == full_view(hub, stays, "notes")

    source = Source.notes("Bussi ei tule")
    with running(tmp_path, sources=[source], settings=SHARED) as hub:
        run(test(hub))


def test_p44_an_activity_that_is_taken_off_is_left(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        hub.workshop.accepted("add_activity", {"planned": planned("sticky_notes", id="extra")})
        async with hub.raw() as link:
            await link.hello()
            await link.say({"type": "watch", "activity": "extra"})
            while (await link.hear("view"))["activity"] != "extra":
                pass
            hub.workshop.accepted("remove_activity", {"activity": "extra"})
            while (await link.hear("view"))["activity"] != ACTIVITY:
                pass

    with running(tmp_path) as hub:
        run(test(hub))


def test_p46_an_activity_that_does_not_exist(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.raw() as link:
            await link.say(hello(watch="nowhere"))
            answer = await link.hear("no")
            assert (answer["id"], answer["error"]) == ("", "unknown-activity")
            assert answer["message"] == "There is no activity “nowhere” in this workshop."
            await link.hear("welcome")
            await link.hear("view")
            assert (await link.hear("view"))["activity"] == ACTIVITY
            await link.say({"type": "watch", "activity": "nowhere"})
            assert (await link.hear("no"))["error"] == "unknown-activity"
            await link.say({"type": "watch", "activity": ""})
            assert (await link.hear("view"))["activity"] == ACTIVITY

    with running(tmp_path) as hub:
        run(test(hub))


def test_p47_what_runs_beside_turns_nobody_and_is_shown_to_who_asks(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        hub.workshop.accepted("add_activity", {"planned": planned("barometer", id="mood")})
        async with hub.raw() as link:
            await link.hello()
            while (await link.hear("view"))["activity"] != ACTIVITY:
                pass
            hub.workshop.facilitate("start_activity", "mood")
            hub.workshop.give("add_note", text="Kyyti")
            heard = [await link.hear() for _ in range(2)]
            assert [each["activity"] for each in heard] == ["", ACTIVITY]
            header = next(each["put"]["activity:mood"] for each in heard if "activity:mood" in each["put"])
            assert (header["status"], header["runs_beside"]) == ("open", True)
            assert "active" not in heard[0]["put"] or heard[0]["put"]["active"] == ACTIVITY
            await link.say({"type": "watch", "activity": "mood"})
            assert (await link.hear("view"))["view"] == {"own": {}}
            await link.say({"type": "watch", "activity": ""})
            assert (await link.hear("view"))["activity"] == ACTIVITY

    with running(tmp_path, settings=SHARED) as hub:
        run(test(hub))


def test_p45_nothing_blind_is_on_the_wire_before_the_reveal(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.participant() as writer, hub.raw() as reader:
            await reader.hello()
            for _ in ("cycle", "activity"):
                await reader.hear("view")
            for number in range(5):
                assert (await writer.do("add_note", {"text": f"Salaisuus {number}"})).ok
            note = writer.view["own"]["notes"][0]["id"]
            assert (await writer.do("remove_note", {"note": note})).ok
            # A change that everybody gets: whatever else was to be sent has been sent with it or before it.
            hub.workshop.accepted("dim_phones")
            frames: list[str] = []
            while not frames or "phones_dimmed" not in frames[-1]:
                frames.append(str(await reader.socket.recv()))
            await reader.say({"type": "ping"})
            await reader.hear("pong")
            assert [json.loads(frame)["put"] for frame in frames] == [{"phones_dimmed": True}]
            for own in writer.view["own"]["notes"]:
                assert not any(own["id"] in frame for frame in frames)
            hub.workshop.facilitate("reveal_activity")
            shown = await reader.hear("view")
            assert sorted(part["text"] for key, part in shown["view"].items() if key.startswith("note:")) == [
                f"Salaisuus {number}" for number in range(1, 5)
            ]

    with running(tmp_path, settings={"blind": True, **SHARED}) as hub:
        run(test(hub))


def test_p45_nothing_comes_from_an_activity_that_is_not_watched(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.participant() as writer, hub.raw() as elsewhere:
            await elsewhere.say(hello(watch="notes"))
            for _ in ("cycle", "activity"):
                await elsewhere.hear("view")
            assert (await writer.do("add_note", {"text": "Hei"})).ok
            await writer.until(lambda: texts_of(writer) == ["Hei"])
            hub.workshop.accepted("dim_phones")
            found = await elsewhere.hear()
            assert (found["activity"], found["put"]) == ("", {"phones_dimmed": True})

    with running(tmp_path, sources=[Source.notes("Bussi")], settings=SHARED) as hub:
        run(test(hub))


def test_p55_what_a_kernel_writes_reaches_phones(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        async with hub.participant() as person:
            hub.workshop.accepted("add_note", {"text": "Fasilitaattorin lappu"}, activity=ACTIVITY)
            await person.until(lambda: texts_of(person) == ["Fasilitaattorin lappu"])

    with running(tmp_path, settings=SHARED) as hub:
        run(test(hub))


def test_p55_two_writers_at_once_lose_nothing(tmp_path: Path) -> None:
    async def test(hub: Running) -> None:
        def kernel() -> None:
            for number in range(40):
                hub.workshop.accepted("add_note", {"text": f"huone {number}"}, activity=ACTIVITY)

        people = [hub.participant() for _ in range(4)]
        for person in people:
            await person.join()
            await person.open()
        writing = asyncio.create_task(asyncio.to_thread(kernel))
        for number in range(20):
            replies = await asyncio.gather(*(each.do("add_note", {"text": f"puhelin {number}"}) for each in people))
            assert all(reply.ok for reply in replies)
        await writing
        everything = sorted([f"huone {number}" for number in range(40)] + [f"puhelin {n}" for n in range(20)] * 4)
        for person in people:
            await person.until(lambda person=person: texts_of(person) == everything)  # type: ignore[misc]
            assert person.view == full_view(hub, person)
            await person.close()

    with running(tmp_path, settings={**SHARED, "limit": 100}) as hub:
        run(test(hub))


def test_p55_a_change_that_came_while_a_batch_failed_is_known(tmp_path: Path) -> None:
    kernel = Workshop.of("sticky_notes", SHARED, engine=Engine(SqliteStore(tmp_path / "ledger.sqlite")))
    store = SqliteStore(tmp_path / "ledger.sqlite")
    engine = Engine(store)
    before = engine.position
    engine.state(kernel.cycle)
    append = store.append

    def raced(*given: Any) -> None:
        store.append = append  # type: ignore[method-assign]
        kernel.accepted("add_note", {"text": "ehti väliin"}, activity=ACTIVITY)
        append(*given)

    store.append = raced  # type: ignore[assignment, method-assign]
    answer = engine.do([Command(kernel.cycle, "add_note", {"text": "toinen"}, ACTIVITY, participant())])[0]
    assert answer.ok
    touched = engine.changed_after(kernel.cycle, before, ACTIVITY)
    assert touched is not None
    assert len(touched.keys) == 2
    store.close()
    kernel.engine.store.close()


class Listener:
    """A phone reduced to what a room needs."""

    def __init__(self, secret: str) -> None:
        self.code, self.secret, self.device, self.scribe = "", secret, secret.encode(), ""
        self.watched, self.follows, self.respondent = "", True, ""
        self.link, self.looks_back = "", False
        self.views: dict[str, dict[str, Any]] = {}
        self.position = 0

    def send(self, text: str) -> None:
        message = json.loads(text)
        activity = message["activity"]
        is_view = message["type"] == "view"
        self.views[activity] = message["view"] if is_view else merged(self.views[activity], message)
        self.position = max(self.position, message["position"])

    def leave(self, refusal: object) -> None:
        raise AssertionError(refusal)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["add", "edit", "delete", "like", "hide", "pause", "start", "dim", "flush", "lose", "undo"]),
        st.integers(0, 2),
        st.integers(0, 5),
    ),
    min_size=12,
    max_size=30,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
@example([("add", 0, 0), ("flush", 0, 0), ("hide", 0, 1)])
@example([("add", 0, 0), ("flush", 0, 0), ("lose", 1, 0), ("delete", 0, 0), ("undo", 0, 0)])
def test_p40_p42_any_course_of_events_merges_to_the_full_view(steps: list[tuple[str, int, int]]) -> None:
    workshop = Workshop.of("sticky_notes", {"likes": True})
    room = Room(workshop.cycle, workshop.engine)
    people = [Listener(f"{number}" * 24) for number in range(3)]
    lost: dict[Listener, None] = {}
    for person in people:
        room.enter(person, "")
        room.catch_up(person, None)
    for step, number, place in steps:
        person = people[number]
        actor = Actor("participant", respondent_of(person.secret, workshop.cycle, ACTIVITY), "client")
        notes = list(workshop.activity.method.items(workshop.activity.state, {}))
        note = notes[place % len(notes)] if notes else "none"
        match step:
            case "add":
                workshop.ask("add_note", {"text": f"lappu {place}"}, actor, ACTIVITY)
            case "edit":
                workshop.ask("edit_note", {"note": note, "text": "muutettu"}, actor, ACTIVITY)
            case "delete":
                workshop.ask("remove_note", {"note": note}, actor, ACTIVITY)
            case "like":
                workshop.ask("like_note", {"note": note, "liked": place % 2 == 0}, actor, ACTIVITY)
            case "hide":
                workshop.ask("hide_note" if place % 2 else "show_note", {"note": note}, activity=ACTIVITY)
            case "pause":
                workshop.ask("pause_activity", {"activity": ACTIVITY})
            case "start":
                workshop.ask("start_activity", {"activity": ACTIVITY})
            case "dim":
                workshop.ask("dim_phones", {"dimmed": place % 2 == 0})
            case "undo":
                workshop.ask("undo")
            case "flush":
                room.flush()
            case "lose":
                room.leave(person)
                lost[person] = None
        room.notice()
    for person in lost:
        room.enter(person, "")
        room.catch_up(person, person.position)
    room.flush()
    for person in people:
        own = respondent_of(person.secret, workshop.cycle, ACTIVITY)
        whole = activity_view(workshop.state, workshop.activity, "participant", own)
        assert person.views[ACTIVITY] == json.loads(json.dumps(whole))
        assert person.views[""] == json.loads(json.dumps(cycle_view(workshop.state, "participant")))


def test_p49_one_hears_what_became_of_ones_own_and_of_nobody_elses(tmp_path: Path) -> None:
    secret = new_secret()

    async def test(hub: Running) -> None:
        own = Actor("participant", respondent_of(secret, hub.workshop.cycle, "notes"), "client")
        hub.workshop.facilitate("start_activity", "notes")
        note = hub.workshop.accepted("add_note", {"text": "Oma lappuni"}, own, "notes").events[0].data["id"]
        others = next(iter(hub.workshop.state.items_of("notes")))
        hub.workshop.facilitate("start_activity")
        async with hub.raw() as link:
            await link.hello(secret=secret, lang="fi")
            await link.say({"type": "trace"})
            assert (await link.hear("trace"))["own"] == []
            hub.workshop.give("add_theme", name="Kyydit", notes=[note, others])
            # Told once what another process wrote has been read here.
            await link.hear("delta")
            await link.say({"type": "trace"})
            told = (await link.hear("trace"))["own"]
        assert [[(each["activity"], each["text"], each["told"]) for each in steps] for steps in told] == [
            [("notes", "Oma lappuni", ""), (ACTIVITY, "Kyydit", "Teema, jossa on 2 lappua.")]
        ]
        assert "Toisen" not in json.dumps(told)

    with running(tmp_path, "themes", sources=(Source.notes("Toisen lappu"),)) as hub:
        run(test(hub))
