"""Sound as browsers record it: WebM and Ogg with Opus, MP4 with AAC, WAV. Recognised, and cleaned where that is simple.

WAV keeps its format and its samples only. In MP4 everything that describes (``udta``, ``meta``, ``uuid``: title, place,
maker) is blanked, and its times are set to zero. WebM and Ogg are kept as they come: a browser writes the name
of the program that recorded into them and nothing else; a file from elsewhere may hold a title. The voice itself tells
who speaks, and no cleaning helps against that (docs/spec/protocol.md, P97).
"""

import re
import struct
from collections.abc import Callable, Iterator

from talkoot.errors import Refusal

#: Where a WebM file says what it holds, and that it holds moving pictures.
_WEBM_HEAD = 64 * 1024
_WEBM_VIDEO = re.compile(rb"V_(VP8|VP9|AV1|MPEG|MS/|THEORA)")
#: Boxes of MP4 that hold boxes, those that describe, and those that tell a time.
_CONTAINERS = frozenset({b"moov", b"trak", b"mdia", b"moof", b"traf"})
_DESCRIBING = frozenset({b"udta", b"meta", b"uuid"})
_TIMED = frozenset({b"mvhd", b"tkhd", b"mdhd"})


class _BrokenError(Exception):
    """The file is not what it begins as."""


class _IsVideoError(Exception):
    """There are moving pictures in it."""


def cleaned(content: bytes, media_type: str) -> bytes | Refusal:
    """Give a sound as it may be kept.

    Returns
    -------
    bytes or Refusal
        ``sound-broken``: it is not what its first bytes say; ``sound-is-video``.
    """
    try:
        return _CLEANERS[media_type](content)
    except (_BrokenError, struct.error):
        return Refusal("sound-broken")
    except _IsVideoError:
        return Refusal("sound-is-video")


def _webm(content: bytes) -> bytes:
    head = content[:_WEBM_HEAD]
    if _WEBM_VIDEO.search(head):
        raise _IsVideoError
    if b"webm" not in head[:64] or b"A_OPUS" not in head:
        raise _BrokenError
    return content


def _ogg(content: bytes) -> bytes:
    # The first page has one segment, and in it the header of Opus (RFC 7845, 5.1).
    if content[28:36] != b"OpusHead":
        raise _BrokenError
    return content


def _wav(content: bytes) -> bytes:
    kept = {b"fmt ": b"", b"data": b""}
    at = 12
    while at + 8 <= len(content):
        name, size = struct.unpack_from("<4sI", content, at)
        if name in kept:
            # A recorder that does not know the length beforehand writes the greatest: up to the end then.
            kept[name] = content[at + 8 : at + 8 + size]
        at += 8 + size + size % 2
    if len(kept[b"fmt "]) < 16 or not kept[b"data"]:
        raise _BrokenError
    body = b"WAVE" + b"".join(_chunk(name, data) for name, data in kept.items())
    return _chunk(b"RIFF", body)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack("<4sI", name, len(data)) + data + b"\0" * (len(data) % 2)


def _mp4(content: bytes) -> bytes:
    cleaned_content = bytearray(content)
    handlers = set()
    for name, start, end in _boxes(content, 0, len(content)):
        if name in _DESCRIBING:
            # A box of the same size that says nothing, so that everything else stays where it is.
            cleaned_content[start - 4 : end] = b"free" + bytes(end - start)
        elif name in _TIMED:
            width = 8 if content[start] else 4
            cleaned_content[start + 4 : start + 4 + 2 * width] = bytes(2 * width)
        elif name == b"hdlr":
            handlers.add(content[start + 8 : start + 12])
    if b"vide" in handlers:
        raise _IsVideoError
    if b"soun" not in handlers:
        raise _BrokenError
    return bytes(cleaned_content)


def _boxes(content: bytes, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Give name, start and end of the inside of every box, those within boxes too."""
    while at + 8 <= end:
        size, name = struct.unpack_from(">I4s", content, at)
        start = at + 8
        if size == 1:
            (size,) = struct.unpack_from(">Q", content, start)
            start += 8
        until = end if size == 0 else at + size
        if until < start or until > end or (name in _DESCRIBING and start > at + 8):
            raise _BrokenError
        yield name, start, until
        if name in _CONTAINERS:
            yield from _boxes(content, start, until)
        at = until


_CLEANERS: dict[str, Callable[[bytes], bytes]] = {
    "audio/webm": _webm,
    "audio/ogg": _ogg,
    "audio/wav": _wav,
    "audio/mp4": _mp4,
}
