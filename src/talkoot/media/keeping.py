"""Putting an examined file into the ledger, within what a device and a cycle may hold."""

import secrets
from typing import NamedTuple

from talkoot.cycle import rules
from talkoot.cycle.state import Activity, CycleState
from talkoot.errors import Refusal
from talkoot.ledger.event import Blob
from talkoot.ledger.store import Store
from talkoot.media.examining import Examined
from talkoot.media.limits import MIB, MediaLimits
from talkoot.methods.media import MediaKind, accepted_media


class Place(NamedTuple):
    """Who gives something, and where."""

    cycle: str
    activity: str
    respondent: str


def accepting(state: CycleState, activity: str) -> frozenset[MediaKind] | Refusal:
    """Give what an activity takes now, or why it takes nothing."""
    found: Activity | None = state.activities.get(activity)
    if found is None:
        return Refusal("unknown-activity", {"activity": activity[:64]})
    if found.status != "open":
        return Refusal("paused" if found.status == "paused" else "closed")
    return accepted_media(found.state.settings) or Refusal("media-off")


def keep(store: Store, place: Place, examined: Examined, limits: MediaLimits) -> str | Refusal:
    """Keep a file until a contribution names it, and give its id: 128 random bits.

    Returns
    -------
    str or Refusal
        ``media-limit``: the device has given as many as it may; ``media-full``: the cycle holds as much as it may.
    """
    held = store.held(*place)
    if held.uploads >= limits.uploads:
        return Refusal("media-limit", {"limit": limits.uploads})
    if held.cycle_bytes + len(examined.content) > limits.cycle_bytes:
        return Refusal("media-full", {"limit": limits.cycle_bytes // MIB})
    at = rules.now(to_the_minute=True)
    blob = Blob(secrets.token_urlsafe(16), *place, examined.media_type, examined.content, at)
    store.put_blob(blob)
    return blob.id
