"""Pictures and sound as phones make them, made here."""

import io
import struct
from typing import Any

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

#: What a camera writes into a photograph; none of it may be left.
CAMERA, PLACE, TAKEN, COMMENT = "KameraValmistaja", "WGS-84-Inari", "2026:01:15 10:11:12", "Kotiportti 3"


def photograph(
    size: tuple[int, int] = (2400, 1800), *, turned: int = 1, kind: str = "JPEG", colour: str = "red"
) -> bytes:
    """Give a photograph with all that tells of who took it; its left half is coloured, its right half blue."""
    picture = Image.new("RGB", size, "blue")
    picture.paste(Image.new("RGB", (size[0] // 2, size[1]), colour), (0, 0))
    exif = Image.Exif()
    exif[Base.Make] = CAMERA
    exif[Base.Orientation] = turned
    exif.get_ifd(IFD.Exif)[Base.DateTimeOriginal] = TAKEN
    exif.get_ifd(IFD.GPSInfo).update({GPS.GPSLatitudeRef: "N", GPS.GPSLatitude: (68.0, 54.0, 21.0)})
    exif.get_ifd(IFD.GPSInfo)[GPS.GPSMapDatum] = PLACE
    written = io.BytesIO()
    others: dict[str, Any] = {"comment": COMMENT.encode()} if kind == "JPEG" else {}
    picture.save(written, kind, exif=exif, **others)
    return written.getvalue()


def opened(content: bytes) -> Image.Image:
    """Read a picture back."""
    return Image.open(io.BytesIO(content))


def wav(*chunks: tuple[bytes, bytes], samples: bytes = b"\x01\x02" * 400) -> bytes:
    """Give a second of sound, with chunks that tell of who recorded it."""
    body = b"WAVE" + _chunk(b"fmt ", struct.pack("<HHIIHH", 1, 1, 8000, 16000, 2, 16))
    body += b"".join(_chunk(*each) for each in chunks) + _chunk(b"data", samples)
    return _chunk(b"RIFF", body)


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack("<4sI", name, len(data)) + data + b"\0" * (len(data) % 2)


def mp4(*, handler: bytes = b"soun", described: bytes = b"") -> bytes:
    """Give the skeleton of a recording, with a box that describes it."""
    times = struct.pack(">IIIII", 0, 3_850_000_000, 3_850_000_001, 1000, 5000)
    heading = _box(b"hdlr", struct.pack(">II4s12s", 0, 0, handler, b""))
    track = _box(b"trak", _box(b"tkhd", times), _box(b"mdia", _box(b"mdhd", times), heading), _box(b"udta", described))
    return (
        _box(b"ftyp", b"M4A \0\0\0\0")
        + _box(b"moov", _box(b"mvhd", times), track, _box(b"meta", described))
        + _box(b"mdat", b"samples")
    )


def _box(name: bytes, *inside: bytes) -> bytes:
    content = b"".join(inside)
    return struct.pack(">I4s", 8 + len(content), name) + content


def webm(codec: bytes = b"A_OPUS") -> bytes:
    """Give the beginning of a recording as Chromium makes it."""
    return b"\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm\x18\x53\x80\x67" + b"\x86" + bytes([0x80 + len(codec)]) + codec


def ogg(header: bytes = b"OpusHead") -> bytes:
    """Give the first page of a recording as Firefox makes it."""
    return b"OggS" + bytes(22) + b"\x01\x13" + header + bytes(11)
