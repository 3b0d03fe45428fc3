"""Actions that name pictures and sound: whether they may, and what the ledger is told.

What people give belongs to their contribution. What a kit brings belongs to the activity itself.
"""

from collections.abc import Iterable

from talkoot.cycle.state import Activity, CycleState
from talkoot.errors import Refusal
from talkoot.ledger.event import Blob
from talkoot.ledger.store import Store
from talkoot.methods.media import OFF, accepted_media, named_media
from talkoot.methods.method import Action, Actor, Happened

#: What a media type begins with, by kind.
_BEGINS = {"picture": "image/", "sound": "audio/"}


def check_media(store: Store, cycle: str, activity: Activity, action: Action, actor: Actor) -> Refusal | None:
    """Say why an action may not name what it names: the activity does not take it, or it is not there to be named.

    It is there while it was put into this activity by whoever asks and belongs to nothing yet.
    """
    for blob, kind in named_media(action):
        if kind not in accepted_media(activity.state.settings):
            return Refusal(OFF[kind])
        found = store.blob(blob)
        expected = (cycle, activity.id, actor.respondent, "")
        is_theirs = found and (found.cycle, found.activity, found.respondent, found.contribution) == expected
        if not found or not is_theirs or not found.media_type.startswith(_BEGINS[kind]):
            return Refusal("media-gone")
    return None


def check_brought(
    store: Store, blobs: Iterable[Blob], cycle: CycleState, decision: Iterable[Happened]
) -> Refusal | None:
    """Say why activities may not be added with the pictures that their settings name: nobody brought them.

    Parameters
    ----------
    store
        Holds what was put before.
    blobs
        What comes with the command.
    cycle
        To which they are added.
    decision
        The events that add them.
    """
    brought = {each.id: each for each in blobs}
    for happened in decision:
        for blob in happened.names:
            found = brought.get(blob) or store.blob(blob)
            expected = (cycle.id, happened.data["id"], "", "")
            if found is None or (found.cycle, found.activity, found.respondent, found.contribution) != expected:
                return Refusal("media-gone")
    return None


def names_of(decision: Iterable[Happened]) -> dict[str, str]:
    """Give the contribution that each picture and sound belongs to from now on."""
    return {blob: happened.data["id"] for happened in decision for blob in happened.names}
