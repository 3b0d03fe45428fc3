"""Pictures and sound on the screens of a kernel. Names cite the rules of docs/spec/protocol.md."""

from typing import Any

import pytest

from talkoot.cycle.api import Ledger
from talkoot.widgets import PhaseScreen
from tests.factories import ACTIVITY, PARTICIPANTS, Workshop
from tests.media.samples import opened, photograph

ANNA, *_ = PARTICIPANTS
SETTINGS = {"pictures": True}


class Sent(list[tuple[dict[str, Any], list[bytes]]]):
    """What a screen is told, with the files beside it."""

    def of(self, kind: str) -> tuple[dict[str, Any], list[bytes]]:
        """Give the last message of a kind."""
        return [each for each in self if each[0]["type"] == kind][-1]


def screen_of(workshop: Workshop, view: str = "room") -> tuple[PhaseScreen, Sent]:
    screen = PhaseScreen(Ledger(workshop.engine), "current_state")
    sent = Sent()
    screen.send = lambda message, buffers=(): sent.append((message, list(buffers)))
    screen.hear({"type": "hello", "query": f"?view={view}&cycle={workshop.cycle}", "language": "en"})
    return screen, sent


def upload(screen: PhaseScreen, content: bytes, person: str = "somebody") -> None:
    message = {"type": "upload", "id": "u1", "activity": ACTIVITY, "person": person}
    screen._receive(screen, message, [memoryview(content)])


def name(screen: PhaseScreen, blob: str, person: str = "somebody") -> None:
    data = {"face": 3, "picture": blob}
    screen.hear(
        {
            "type": "do",
            "id": "command-1",
            "activity": ACTIVITY,
            "action": "add_observation",
            "data": data,
            "person": person,
        }
    )


def ask(screen: PhaseScreen, sent: Sent, blob: str) -> tuple[str, list[bytes]]:
    screen.hear({"type": "media", "id": blob})
    message, files = sent.of("media")
    assert message["id"] == blob
    return message["media_type"], files


def test_p97_what_is_given_at_a_screen_is_examined_and_the_wall_gets_its_bytes() -> None:
    workshop = Workshop.of("diary", SETTINGS)
    facilitator, sent = screen_of(workshop, "facilitator")
    upload(facilitator, photograph((40, 20)))
    blob = sent.of("uploaded")[0]["media"]
    name(facilitator, blob)
    assert sent.of("ok")[0]["id"] == "command-1"
    wall, seen = screen_of(workshop)
    media_type, (content,) = ask(wall, seen, blob)
    assert (media_type, opened(content).size) == ("image/jpeg", (40, 20))


def test_p97_what_another_person_gave_cannot_be_named() -> None:
    workshop = Workshop.of("diary", SETTINGS)
    facilitator, sent = screen_of(workshop, "facilitator")
    upload(facilitator, photograph((40, 20)), "one")
    name(facilitator, sent.of("uploaded")[0]["media"], "another")
    assert sent.of("no")[0]["error"] == "media-gone"


@pytest.mark.parametrize(
    ("settings", "content", "error"), [({}, photograph((20, 20)), "media-off"), (SETTINGS, b"<svg/>", "media-unknown")]
)
def test_p97_a_screen_is_told_why_a_file_is_not_taken(settings: dict[str, Any], content: bytes, error: str) -> None:
    facilitator, sent = screen_of(Workshop.of("diary", settings), "facilitator")
    upload(facilitator, content)
    message, _ = sent.of("no")
    assert (message["id"], message["error"]) == ("u1", error)
    assert message["message"]
    assert message["hint"]


def test_p97_a_screen_gets_nothing_of_another_cycle_and_nothing_before_the_reveal() -> None:
    workshop = Workshop.of("diary", {**SETTINGS, "blind": True})
    facilitator, sent = screen_of(workshop, "facilitator")
    upload(facilitator, photograph((40, 20)))
    blob = sent.of("uploaded")[0]["media"]
    name(facilitator, blob)
    wall, seen = screen_of(workshop)
    elsewhere, heard = screen_of(Workshop.of("diary", SETTINGS, engine=workshop.engine))
    assert ask(wall, seen, blob) == ("", [])
    workshop.facilitate("reveal_activity")
    assert ask(wall, seen, blob)[0] == "image/jpeg"
    assert ask(elsewhere, heard, blob) == ("", [])
    assert ask(wall, seen, "unheard-of") == ("", [])
