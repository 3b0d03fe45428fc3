"""Pictures and sound on the screens of a kernel: handed over as bytes, so that a wall needs no hub."""

from collections.abc import Mapping
from typing import Any

from talkoot.cycle.engine import Engine
from talkoot.cycle.state import Activity
from talkoot.errors import Refusal
from talkoot.ledger.event import Blob
from talkoot.locales import error_text
from talkoot.media.examining import examine
from talkoot.media.keeping import Place, accepting, keep
from talkoot.media.limits import MediaLimits
from talkoot.widgets.watching import Message, Watching

LIMITS = MediaLimits()


def handed_over(watching: Watching, message: Mapping[str, Any]) -> tuple[Message, list[bytes]]:
    """Give a picture or a sound that a screen asks for; without bytes where it may not have it.

    A screen gets what is in its own cycle; while the activity is blind, only what was given at this screen, and what
    the kit brought.
    """
    asked = str(message.get("id", ""))
    found = watching.engine.store.blob(asked)
    activity = watching.state.activities.get(found.activity) if found and found.cycle == watching.cycle else None
    if found is None or activity is None or not _may_have(watching, activity, found):
        return {"type": "media", "id": asked, "media_type": ""}, []
    return {"type": "media", "id": asked, "media_type": found.media_type}, [found.content]


def _may_have(watching: Watching, activity: Activity, found: Blob) -> bool:
    is_own = watching.respondent is not None and watching.respondent == found.respondent
    return is_own or activity.shows_results or found.contribution == activity.id


def taken(watching: Watching, message: Mapping[str, Any], content: bytes, respondent: str, language: str) -> Message:
    """Take a picture or a sound that somebody gives at a screen, and say under which id; or why not."""
    place = Place(watching.cycle, str(message.get("activity", "")), respondent)
    blob = _kept(watching.engine, place, content)
    named = str(message.get("id", ""))
    if not isinstance(blob, Refusal):
        return {"type": "uploaded", "id": named, "media": blob}
    text, hint = error_text(blob.code, blob.values, language)
    return {"type": "no", "id": named, "error": blob.code, "message": text, "hint": hint}


def _kept(engine: Engine, place: Place, content: bytes) -> str | Refusal:
    accepted = accepting(engine.state(place.cycle), place.activity)
    if isinstance(accepted, Refusal):
        return accepted
    examined = examine(content, accepted, LIMITS)
    return examined if isinstance(examined, Refusal) else keep(engine.store, place, examined, LIMITS)
