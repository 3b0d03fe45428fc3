"""Messages between a participant's widget and its host: the hub's WebSocket, or a notebook's comm.

Plain JSON; the full text with its numbered rules is ``docs/spec/protocol.md``.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic_core import to_json

from talkoot.errors import Refusal
from talkoot.expected import expectation_of, kind_of, nothing
from talkoot.locales import Phrase
from talkoot.methods.method import JSON, Channel, Perspective

#: Version of the protocol; a client of another version is asked to reload.
PROTOCOL = 1

Secret = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{22,128}$")]
"""At least 128 bits in base64url."""


class Message(BaseModel):
    """Something a client says."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Hello(Message):
    """Who comes; may be said again on the same link by the next person at the device (F5)."""

    type: Literal["hello"]
    protocol: int
    secret: Secret
    lang: Annotated[str, Field(max_length=35)] = "fi"
    perspective: Perspective | None = None
    scribe: Secret | None = None
    """The key of a scribe's link."""
    since: Annotated[int, Field(ge=0)] | None = None
    """Position of the last message that the client merged; none asks for the full views."""
    watch: Annotated[str, Field(max_length=64)] = ""


class Watch(Message):
    """Which activity to show; empty follows the active one."""

    type: Literal["watch"]
    activity: Annotated[str, Field(max_length=64)] = ""


class Do(Message):
    """Something asked for; the same id is never carried out twice."""

    type: Literal["do"]
    id: Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{8,64}$")]
    activity: Annotated[str, Field(max_length=64)] = ""
    action: Annotated[str, Field(max_length=64)]
    data: dict[str, JSON] = Field(default_factory=dict)
    channel: Channel | None = None
    """How it came, from scribes only."""
    person: Secret | None = None
    """For whom a scribe wrote it, where that may be somebody else than in the hello by now."""
    perspective: Perspective | None = None
    """That person's."""


class Trace(Message):
    """Asks what became of what one gave (F18)."""

    type: Literal["trace"]


class Ping(Message):
    """Asks whether anybody is there."""

    type: Literal["ping"]


KINDS: dict[str, type[Message]] = {"hello": Hello, "watch": Watch, "do": Do, "trace": Trace, "ping": Ping}


def parsed(text: str) -> Message | tuple[str, Refusal]:
    """Read a message, or give the id it answers to (may be empty) and what is wrong with it."""
    try:
        raw = _DECODER.decode(text)
        # A lone surrogate can be escaped in JSON but neither stored nor sent.
        if "\\u" in text:
            json.dumps(raw, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        return "", Refusal("bad-json", {"reason": _why(error)})
    if not isinstance(raw, dict):
        return "", Refusal("bad-json", {"reason": Phrase("json-no-object", "hub")})
    given_id = raw.get("id")
    to = given_id if isinstance(given_id, str) and len(given_id) <= 64 else ""
    kind = raw.get("type")
    model = KINDS.get(kind) if isinstance(kind, str) else None
    if model is None:
        return to, Refusal("unknown-type", {"type": str(kind)[:40], "known": ", ".join(KINDS)})
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        return to, bad_field(error)


def bad_field(error: ValidationError) -> Refusal:
    """Name the first field that is wrong. What came is told by its kind only: it may be a secret."""
    first = error.errors(include_url=False)[0]
    where = ".".join(str(part) for part in first["loc"]) or "-"
    came = nothing() if first["type"] == "missing" else kind_of(first["input"])
    return Refusal("bad-field", {"where": where[:60], "expected": expectation_of(first), "got": came})


def _why(error: Exception) -> Phrase:
    match error:
        case json.JSONDecodeError():
            return Phrase("json-broken", "hub", at=error.pos + 1)
        case RecursionError():
            return Phrase("json-deep", "hub")
        case UnicodeError():
            return Phrase("json-characters", "hub")
    return Phrase("json-number", "hub")


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


# ``json.loads`` would make one for every message.
_DECODER = json.JSONDecoder(parse_constant=_refuse_constant)


# What a host says ----------------------------------------------------------------------------------------------


def dumped(part: JSON) -> str:
    """Write a message, or a part of one, as compact JSON."""
    return to_json(part).decode()  # seven times as fast as json.dumps


def welcome(position: int) -> str:
    """Say that somebody has come in."""
    return dumped({"type": "welcome", "protocol": PROTOCOL, "position": position})


def view(activity: str, position: int, shared: str, own: str | None) -> str:
    """Give a whole view; its parts are JSON already, because many get the same."""
    return f'{{"type":"view","activity":{dumped(activity)},"position":{position},"view":{with_own(shared, own)}}}'


def with_own(shared: str, own: str | None) -> str:
    """Put one's own part into a shared view, both as JSON."""
    if own is None:
        return shared
    comma = "," if len(shared) > len("{}") else ""
    return f'{shared[:-1]}{comma}"own":{own}}}'


def delta(activity: str, position: int, put: Mapping[str, JSON], drop: Iterable[str] = ()) -> str:
    """Give what changed in a view."""
    return dumped({"type": "delta", "activity": activity, "position": position, "put": put, "drop": sorted(drop)})


def trace(own: Iterable[JSON]) -> str:
    """Tell what became of what somebody gave: for each contribution its steps, see :func:`tracing.worded`."""
    return dumped({"type": "trace", "own": list(own)})


def ok(command: str) -> str:
    """Say that a command is on disk."""
    return dumped({"type": "ok", "id": command})


def no(command: str, error: Mapping[str, str]) -> str:
    """Say why a command, or a message without id, was refused."""
    return dumped({"type": "no", "id": command, **error})


def bye(error: Mapping[str, str]) -> str:
    """Say why the link is closed."""
    return dumped({"type": "bye", **error})


PONG = dumped({"type": "pong"})
