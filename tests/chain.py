"""A workshop that goes the whole way: from notes over themes and a vote to a decision."""

from talkoot.cycle.engine import Engine
from tests.factories import PARTICIPANTS, Workshop, new_engine, planned

ANNA, BERTIL, CARITA, *_ = PARTICIPANTS
ANNA_WROTE, BERTIL_WROTE, CARITA_WROTE = "Kyyti myöhästyi", "Kyyti ei tullut", "Ovi on raskas"
FAR = "2099-05-20"


def workshop(engine: Engine | None = None, **notes: bool) -> Workshop:
    """Give a workshop that goes from notes over themes and a vote to a decision; nothing is done in it yet."""
    found = Workshop(engine or new_engine())
    found.create(
        [
            planned("sticky_notes", notes, id="notes"),
            planned("themes", id="themes", on=["notes"]),
            planned("dot_vote", {"dots": 3, "stack": True, "blind": True}, id="vote", on=["themes"]),
            planned("decision", id="decided", on=["vote"]),
        ]
    )
    return found


def write(found: Workshop) -> list[str]:
    """Let three people write a note each; give the ids."""
    found.facilitate("start_activity", "notes")
    texts = {ANNA: ANNA_WROTE, BERTIL: BERTIL_WROTE, CARITA: CARITA_WROTE}
    return [
        str(found.accepted("add_note", {"text": text}, giver, "notes").events[0].data["id"])
        for giver, text in texts.items()
    ]


def group(found: Workshop, notes: list[str]) -> tuple[str, str]:
    """Put the first two notes into one theme and the rest into another."""
    found.facilitate("start_activity", "themes")
    first, second = (
        str(found.accepted("add_theme", {"name": name, "notes": of}, activity="themes").events[0].data["id"])
        for name, of in (("Kyydit", notes[:2]), ("Tilat", notes[2:]))
    )
    return first, second


def whole(engine: Engine | None = None) -> tuple[Workshop, list[str], tuple[str, str], str]:
    """Give a workshop that has reached its decision, with its notes, its themes and its decision."""
    found = workshop(engine)
    notes = write(found)
    themes = group(found, notes)
    found.facilitate("start_activity", "vote")
    for giver, choices in ((ANNA, {themes[0]: 3}), (BERTIL, {themes[0]: 1, themes[1]: 2})):
        found.accepted("place_dots", {"choices": choices}, giver, "vote")
    found.facilitate("reveal_activity", "vote")
    found.facilitate("start_activity", "decided")
    said = {"what": "Kuljettaja soittaa", "responsible": "Liisa", "by_when": FAR, "about": themes[0]}
    decision = found.accepted("add_decision", said, activity="decided").events[0].data["id"]
    return found, notes, themes, str(decision)
