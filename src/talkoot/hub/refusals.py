"""Why not, in a person's language: what stands in ``no``, in ``bye`` and in HTTP errors; and the close codes."""

import logging
from collections.abc import Mapping
from typing import Any

from talkoot.errors import Refusal, TalkootError
from talkoot.locales import Phrase, Texts, error_text

logger = logging.getLogger("talkoot.hub")

#: Code with which a link is closed, by the error that its ``bye`` carries.
CLOSE_CODES: dict[str, int] = {
    "going-away": 1001,
    "message-too-big": 1009,
    "internal": 1011,
    "too-slow": 4000,
    "wrong-code": 4001,
    "door-shut": 4002,
    "too-many-guesses": 4003,
    "wrong-protocol": 4004,
    "hello-late": 4005,
    "room-full": 4006,
    "wrong-scribe-key": 4007,
    "scribe-revoked": 4008,
    "link-over": 4009,
    "nothing-own": 4010,
}
#: Status of an HTTP answer, by its error.
STATUSES: dict[str, int] = {
    "wrong-code": 404,
    "not-found": 404,
    "no-page": 404,
    "unknown-cycle": 404,
    "wrong-method": 405,
    "door-shut": 409,
    "link-over": 409,
    "nothing-own": 404,
    "no-paper-code": 404,
    "wrong-paper-code": 404,
    "room-full": 409,
    "wrong-scribe-key": 403,
    "scribe-revoked": 403,
    "wrong-key": 401,
    "bad-field": 422,
    "empty": 422,
    "bad-json": 422,
    "too-many-guesses": 429,
    "message-too-big": 413,
    "bundles-missing": 503,
    "unknown-activity": 404,
    "closed": 409,
    "paused": 409,
    "media-off": 403,
    "pictures-off": 403,
    "sound-off": 403,
    "media-gone": 404,
    "media-limit": 409,
    "media-full": 409,
    "media-too-big": 413,
    "media-unknown": 415,
    "picture-broken": 422,
    "picture-too-large": 422,
    "sound-broken": 422,
    "sound-is-video": 422,
}


def error_of(refusal: Refusal, language: str, method: str = "") -> dict[str, str]:
    """Give ``{"error", "message", "hint"}`` of a refusal.

    Parameters
    ----------
    refusal
        What was wrong.
    language
        Of the person.
    method
        The method that refused, if one did: its own catalogue is looked in first.
    """
    place = method if method and f"error-{refusal.code}" in Texts(method, language) else "hub"
    try:
        message, hint = error_text(refusal.code, _printable(refusal.values), language, place)
    except KeyError:
        # A method from elsewhere may lack a text; the person is answered all the same.
        logger.error("no text for error %r", refusal.code)  # noqa: TRY400 - nothing to trace
        message, hint = refusal.code, ""
    return {"error": refusal.code, "message": message, "hint": hint}


def refusal_of(error: TalkootError) -> Refusal:
    """Give an error of ours as an answer."""
    return Refusal(error.code, error.values)


def _printable(values: Mapping[str, Any]) -> dict[str, Any]:
    plain = (int, float, str, Phrase)
    return {name: value if isinstance(value, plain) else str(value) for name, value in values.items()}
