"""Screens of a kernel: what they are told at first, and what they hear of others afterwards."""

from pathlib import Path
from typing import Any

import pytest

from talkoot.cycle.api import Cycle, Ledger
from talkoot.cycle.engine import Engine
from talkoot.ledger.sql import SqliteStore
from talkoot.offering import FIRST_KITS
from talkoot.widgets import ActivityWidget, HomeScreen, PhaseScreen
from tests.chain import whole
from tests.factories import ACTIVITY, Workshop, participant, planned
from tests.kits.small import SMALL, written

Sent = list[dict[str, Any]]


@pytest.fixture
def elsewhere(tmp_path: Path) -> Workshop:
    """A workshop that another process leads."""
    return Workshop.of("sticky_notes", {"blind": True}, engine=Engine(SqliteStore(tmp_path / "ledger.sqlite")))


@pytest.fixture
def ledger(elsewhere: Workshop, tmp_path: Path) -> Ledger:
    return Ledger(Engine(SqliteStore(tmp_path / "ledger.sqlite")))


def listening(widget: Any) -> Sent:
    """Give the list to which everything that a widget sends is added."""
    sent: Sent = []
    widget.send = lambda message, **_: sent.append(message)
    return sent


def follow(screen: PhaseScreen | HomeScreen | ActivityWidget, engine: Engine) -> None:
    """Do what the kernel's follower does 20 times a second."""
    engine.catch_up()
    screen.flush()


def phase_screen(ledger: Ledger, query: str = "") -> tuple[PhaseScreen, Sent]:
    screen = PhaseScreen(ledger, "current_state")
    sent = listening(screen)
    screen.hear({"type": "hello", "query": query, "language": "en"})
    return screen, sent


def test_a_screen_is_told_who_it_is_then_the_cycle_then_the_activity(elsewhere: Workshop, ledger: Ledger) -> None:
    _, sent = phase_screen(ledger, f"?cycle={elsewhere.cycle}&view=room&lang=sv")
    assert [(each["type"], each.get("activity")) for each in sent] == [
        ("set-up", None),
        ("view", ""),
        ("view", ACTIVITY),
    ]
    assert (sent[0]["role"], sent[0]["language"], sent[0]["phase"]) == ("room", "sv", "current_state")


def test_a_screen_hears_of_the_cycle_and_of_the_activity_what_others_did(elsewhere: Workshop, ledger: Ledger) -> None:
    screen, sent = phase_screen(ledger, "?view=room")
    sent.clear()
    elsewhere.give("add_note", text="Taksi oli myöhässä")
    follow(screen, ledger.engine)
    assert [each["put"] for each in sent] == [{f"answered:{ACTIVITY}": 1}]  # blind: how many, and nothing else
    sent.clear()
    elsewhere.accepted("reveal_activity", {"activity": ACTIVITY})
    follow(screen, ledger.engine)
    assert sent[0]["put"][f"activity:{ACTIVITY}"]["revealed"] is True
    assert [part["text"] for part in sent[1]["view"].values() if "text" in part] == ["Taksi oli myöhässä"]
    sent.clear()
    follow(screen, ledger.engine)
    assert sent == []


def test_the_facilitator_sees_what_runs_beside_and_the_room_does_not(elsewhere: Workshop, ledger: Ledger) -> None:
    elsewhere.accepted("add_activity", {"planned": planned("barometer", id="mood")})
    window, sent = phase_screen(ledger)
    wall, on_wall = phase_screen(ledger, "?view=room")
    elsewhere.facilitate("start_activity", "mood")
    follow(window, ledger.engine)
    wall.flush()
    assert [each["activity"] for each in sent if each["type"] == "view"] == ["", ACTIVITY, "mood"]
    assert "mood" not in [each.get("activity") for each in on_wall]
    sent.clear()
    for number in range(4):
        elsewhere.accepted("tell", {"choice": "right"}, participant(number), "mood")
    follow(window, ledger.engine)
    assert [(each["activity"], list(each["put"])) for each in sent] == [("", ["answered:mood"]), ("mood", ["results"])]
    sent.clear()
    # Looked at more closely it comes once, and goes on when the facilitator looks elsewhere.
    for activity in ("mood", ""):
        window.hear({"type": "watch", "activity": activity})
    assert [each["activity"] for each in sent] == ["mood", ACTIVITY]
    sent.clear()
    elsewhere.accepted("tell", {"choice": "slower"}, participant(0), "mood")
    follow(window, ledger.engine)
    assert [(each["activity"], list(each["put"])) for each in sent if each["activity"]] == [("mood", ["results"])]
    elsewhere.facilitate("close_activity", "mood")
    follow(window, ledger.engine)
    sent.clear()
    elsewhere.facilitate("start_activity", "mood")
    follow(window, ledger.engine)
    assert [each["activity"] for each in sent if each["type"] == "view"] == ["mood"]


def test_a_screen_follows_to_the_activity_that_is_shown_next(elsewhere: Workshop, ledger: Ledger) -> None:
    screen, sent = phase_screen(ledger)
    sent.clear()
    elsewhere.accepted("show_activity", {"activity": ""})
    follow(screen, ledger.engine)
    elsewhere.accepted("show_activity", {"activity": ACTIVITY})
    follow(screen, ledger.engine)
    assert [(each["type"], each["activity"]) for each in sent] == [("delta", ""), ("delta", ""), ("view", ACTIVITY)]


def test_a_refused_command_is_answered_in_the_language_of_the_screen(elsewhere: Workshop, ledger: Ledger) -> None:
    screen, sent = phase_screen(ledger)
    sent.clear()
    elsewhere.give("add_note", text="Yksi")
    screen.hear({"type": "do", "id": "command-1", "action": "remove_activity", "data": {"activity": ACTIVITY}})
    (answer,) = [each for each in sent if each["type"] == "no"]
    assert (answer["id"], answer["error"]) == ("command-1", "answered-already")
    assert "1" in answer["message"]


def test_who_is_written_for_is_a_respondent_of_their_own(elsewhere: Workshop, ledger: Ledger) -> None:
    screen, sent = phase_screen(ledger)
    for person in ("first-person", "second-person"):
        note = {"activity": ACTIVITY, "action": "add_note", "data": {"text": "Kerrottu ääneen"}}
        screen.hear({"type": "do", "id": f"for-{person}", **note, "person": person, "perspective": "client"})
    assert [each["type"] for each in sent if each["type"] in {"ok", "no"}] == ["ok", "ok"]
    givers = ledger.cycle().state.activities[ACTIVITY].state.givers
    assert [(giver.perspective, giver.channel) for giver in givers.values()] == [("client", "spoken")] * 2


def test_what_is_somebodys_own_is_told_to_whoever_writes_for_them_before_the_answer(
    elsewhere: Workshop,
    ledger: Ledger,
) -> None:
    screen, sent = phase_screen(ledger)
    for person in ("first-person", "second-person"):
        note = {"activity": ACTIVITY, "action": "add_note", "data": {"text": f"Paperilta: {person}"}}
        sent.clear()
        screen.hear({"type": "do", "id": f"for-{person}", **note, "person": person, "channel": "paper"})
        own, answer = sent[:2]
        assert (own["type"], own["activity"], own["person"], answer["type"]) == ("own", ACTIVITY, person, "ok")
        assert [each["text"] for each in own["own"]["notes"]] == [f"Paperilta: {person}"]


def test_the_key_of_a_scribe_is_told_once_and_kept_nowhere(elsewhere: Workshop, ledger: Ledger, tmp_path: Path) -> None:
    screen, sent = phase_screen(ledger)
    screen.hear({"type": "scribe", "label": "Pöytä 1"})
    (told,) = [each for each in sent if each["type"] == "scribe"]
    assert [told["scribe"]] == list(ledger.cycle().state.scribes)
    for file in tmp_path.iterdir():
        assert told["key"].encode() not in file.read_bytes()


def test_a_participants_widget_sees_its_own_and_nothing_of_others(elsewhere: Workshop, ledger: Ledger) -> None:
    elsewhere.give("add_note", text="Toisen lappu")
    widget = ActivityWidget(Cycle(ledger.engine, elsewhere.cycle)[ACTIVITY], "participant")
    sent = listening(widget)
    widget._hear(widget, {"type": "ready"}, [])
    widget._hear(widget, {"type": "do", "id": "mine-1234", "activity": ACTIVITY, "action": "add_note",
                          "data": {"text": "Oma lappu"}}, [])  # fmt: skip
    own = [each["put"]["own"] for each in sent if each["type"] == "delta"]
    assert [note["text"] for note in own[0]["notes"]] == ["Oma lappu"]
    assert "Toisen lappu" not in str(sent)


def test_home_tells_of_a_new_cycle_and_opens_what_it_made(elsewhere: Workshop, ledger: Ledger) -> None:
    screen = HomeScreen(ledger)
    sent = listening(screen)
    screen.hear({"type": "hello", "query": "", "language": "fi"})
    assert {kit["id"] for kit in sent[0]["kits"]} >= {"client_forum", "co_development_group"}
    screen.hear({"type": "new", "kit": "client_forum", "name": "Kuljetusfoorumi"})
    (made,) = [each for each in sent if each["type"] == "made"]
    cycles = [each for each in sent if each["type"] == "cycles"][-1]["cycles"]
    assert (cycles[0]["id"], cycles[0]["name"]["fi"]) == (made["cycle"], "Kuljetusfoorumi")


def test_f3_home_shows_three_kits_first_and_the_rest_below_more(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a_walk", "b_walk", "z_walk"):
        folder = tmp_path / "data" / "workshop_kits" / name
        folder.mkdir(parents=True)
        written(folder, SMALL.replace("id: small", f"id: {name}"))
    monkeypatch.setenv("TALKOOT_DATA_DIR", str(tmp_path / "data"))
    screen = HomeScreen(ledger)
    sent = listening(screen)
    screen.hear({"type": "hello", "query": "", "language": "fi"})
    kits = sent[0]["kits"]
    assert [kit["is_first"] for kit in kits] == [True] * 3 + [False] * (len(kits) - 3)
    assert [kit["id"] for kit in kits[:2]] == list(FIRST_KITS[:2])
    assert {"b_walk", "z_walk"} <= {kit["id"] for kit in kits[3:]}


def test_links_that_stay_open_are_not_counted_as_gatherings(ledger: Ledger) -> None:
    screen = HomeScreen(ledger)
    sent = listening(screen)
    screen.hear({"type": "hello", "query": "", "language": "fi"})
    (group,) = [kit for kit in sent[0]["kits"] if kit["id"] == "co_development_group"]
    assert "viisi tapaamista" in group["summary"]["fi"] + group["for_whom"]["fi"]
    assert (group["gatherings"], group["links"], group["minutes"]) == (5, 2, 9 * 60)


@pytest.mark.parametrize("is_demo", [True, False])
def test_what_is_begun_in_a_demo_says_that_it_is_not_kept(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch, is_demo: bool
) -> None:
    if is_demo:
        monkeypatch.setenv("TALKOOT_SAMPLE", "1")
    else:
        monkeypatch.delenv("TALKOOT_SAMPLE", raising=False)
    screen = HomeScreen(ledger)
    sent = listening(screen)
    screen.hear({"type": "hello", "query": "", "language": "fi"})
    screen.hear({"type": "new", "kit": "client_forum", "name": "Kuljetusfoorumi"})
    (made,) = [each for each in sent if each["type"] == "made"]
    assert ledger.engine.state(made["cycle"]).sample is is_demo


def test_home_says_why_a_file_cannot_be_brought_in(elsewhere: Workshop, ledger: Ledger) -> None:
    screen = HomeScreen(ledger)
    sent = listening(screen)
    screen._receive(screen, {"type": "import", "name": "kuva.jsonl"}, [memoryview(b"\x89PNG not ours")])
    assert (sent[0]["type"], sent[0]["error"]) == ("problem", "import-foreign")


def test_a_screen_is_told_the_whole_way_of_what_it_asks_about(ledger: Ledger) -> None:
    found, notes, themes, decision = whole(ledger.engine)
    screen, sent = phase_screen(ledger, f"?cycle={found.cycle}")
    sent.clear()
    # Of a theme on the vote's screen, which only handed it on.
    screen.hear({"type": "trace", "activity": "vote", "item": themes[0]})
    (told,) = sent
    assert (told["type"], told["item"]) == ("trace", themes[0])
    assert [each["item"] for each in told["steps"]] == [notes[1], notes[0], themes[0], themes[0], decision]
    sent.clear()
    screen.hear({"type": "trace", "activity": "notes", "item": "none-such"})
    assert sent[0]["steps"] == []


def test_the_first_screen_says_whose_workshop_it_is_and_hears_when_that_changes(
    elsewhere: Workshop, ledger: Ledger
) -> None:
    screen = HomeScreen(ledger)
    sent = listening(screen)
    screen.hear({"type": "hello", "query": "?lang=fi"})
    screen.hear({"type": "unit", "cycle": elsewhere.cycle, "unit": "Kotihoito"})
    assert elsewhere.engine.catch_up()
    assert elsewhere.state.organisation_unit == "Kotihoito"
    screen.flush()
    assert [[each["unit"] for each in said["cycles"]] for said in sent if said["type"] == "cycles"] == [
        [""],
        ["Kotihoito"],
    ]
