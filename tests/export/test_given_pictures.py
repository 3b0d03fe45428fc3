"""People's pictures in files: in the report, and in what is published, only where their giver allowed it (F26)."""

import io
import re
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from PIL import Image

from talkoot.export.everything import export_cycle
from talkoot.ledger.event import Blob
from tests.factories import ACTIVITY, PARTICIPANTS, Workshop
from tests.media.samples import photograph

ANNA, BERTIL, CILLA, *_ = PARTICIPANTS
#: What each of three people allowed for their picture, by what it shows.
ALLOWED = {"Ramppi": ["room"], "Ovi": ["room", "report"], "Portaat": ["published"]}
GIVEN: dict[str, tuple[str, dict[str, Any]]] = {
    "diary": ("add_observation", {"face": 2}),
    "story": ("add_story", {"text": "Tarina", "readers": "room"}),
    "collage": ("add_piece", {}),
}


def filled(name: str) -> Workshop:
    workshop = Workshop.of(name, {"pictures": True}, minimum=4)
    action, said = GIVEN[name]
    for actor, (shows, uses) in zip((ANNA, BERTIL, CILLA), ALLOWED.items(), strict=True):
        blob = shows.lower().ljust(22, "x")
        place = (workshop.cycle, ACTIVITY, actor.respondent)
        content = photograph((90, 120) if shows == "Ovi" else (120, 90))
        workshop.engine.store.put_blob(Blob(blob, *place, "image/jpeg", content, "2026-01-15T10:00:00+00:00"))
        workshop.give(action, actor, **said, picture=blob, picture_shows=shows, uses=uses)
    return workshop


def described(workshop: Workshop, folder: Path) -> list[str]:
    """Give the text alternatives of the pictures in the report."""
    (file,) = export_cycle(workshop.engine, workshop.cycle, folder, only=["report"])
    return [str(each._inline.docPr.get("descr")) for each in Document(str(file)).inline_shapes]


@pytest.mark.parametrize("name", GIVEN)
def test_the_report_holds_the_pictures_that_may_be_in_it(name: str, tmp_path: Path) -> None:
    workshop = filled(name)
    assert [each for each in described(workshop, tmp_path) if each in ALLOWED] == ["Ovi"]
    (file,) = tmp_path.glob("*.docx")
    document = Document(str(file))
    (shape,) = [each for each in document.inline_shapes if each._inline.docPr.get("descr") == "Ovi"]
    assert shape.height > shape.width
    related = document.part.related_parts[shape._inline.graphic.graphicData.pic.blipFill.blip.embed]
    assert Image.open(io.BytesIO(related.blob)).size == (90, 120)


def test_what_is_taken_back_is_in_no_report_that_is_made_afterwards(tmp_path: Path) -> None:
    workshop = filled("story")
    assert "Ovi" in described(workshop, tmp_path / "before")
    state: Any = workshop.activity.state
    story = next(each.id for each in state.entries.values() if each.picture_shows == "Ovi")
    workshop.give("permit_story", BERTIL, story=story, uses=[])
    assert "Ovi" not in described(workshop, tmp_path / "after")


def test_the_report_does_without_a_picture_whose_time_is_over(tmp_path: Path) -> None:
    workshop = filled("story")
    workshop.engine.store.drop_media(workshop.cycle, ACTIVITY)
    assert not set(ALLOWED) & set(described(workshop, tmp_path))


def test_what_is_published_holds_the_pictures_that_may_be(tmp_path: Path) -> None:
    workshop = filled("diary")
    plan = {
        "id": "told",
        "method": "you_said_we_did",
        "phase": "change_need",
        "title": {"fi": "Tämän muutimme"},
        "prompt": {"fi": "Mitä muutettiin?"},
    }
    workshop.accepted("add_activity", {"planned": plan})
    workshop.facilitate("start_activity", "told")
    said = {"proposal": "Ramppi kuntoon", "state": "done", "done": "Ramppi sulatetaan."}
    workshop.accepted("add_outcome", said, activity="told")
    files = export_cycle(workshop.engine, workshop.cycle, tmp_path, only=["documents"], which="told")
    page = next(each for each in files if each.suffix == ".html").read_text(encoding="utf-8")
    assert set(re.findall(r'<img src="data:image/jpeg;base64,[^"]+" alt="([^"]+)">', page)) == {"Portaat"}
    assert "img-src data:" in page
    word = Document(str(next(each for each in files if each.suffix == ".docx")))
    assert [each._inline.docPr.get("descr") for each in word.inline_shapes] == ["Portaat"]
    assert next(each for each in files if each.suffix == ".pdf").stat().st_size > 0
