"""What is kept of a picture. Names cite the rules of docs/spec/protocol.md."""

import io
import struct
import subprocess
import sys
import zlib

import pytest
from PIL import Image

from talkoot.errors import Refusal
from talkoot.media import pictures
from talkoot.media.limits import MediaLimits
from tests.media.samples import CAMERA, COMMENT, PLACE, TAKEN, opened, photograph

LIMITS = MediaLimits()
RED, BLUE = (254, 0, 0), (0, 0, 254)


def cleaned(content: bytes) -> Image.Image:
    """Clean a picture that is in order, and read it back."""
    found = pictures.cleaned(content, LIMITS)
    assert isinstance(found, bytes)
    return opened(found)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_p93_nothing_but_what_is_seen_is_left_of_a_photograph(kind: str) -> None:
    told = [each.encode() for each in (CAMERA, PLACE, TAKEN)] + ([COMMENT.encode()] if kind == "JPEG" else [])
    content = photograph(kind=kind)
    assert all(each in content for each in told)
    found = pictures.cleaned(content, LIMITS)
    assert isinstance(found, bytes)
    assert not any(each in found for each in told)
    assert (opened(found).format, dict(opened(found).getexif())) == ("JPEG", {})
    assert {"exif", "icc_profile", "comment", "xmp"}.isdisjoint(opened(found).info)


def test_p93_a_picture_is_made_smaller_and_keeps_its_shape() -> None:
    assert cleaned(photograph((2400, 1800))).size == (1600, 1200)
    assert cleaned(photograph((60, 80))).size == (60, 80)


def test_p93_a_picture_that_was_taken_sideways_stands_upright() -> None:
    found = cleaned(photograph((400, 200), turned=6))
    assert found.size == (200, 400)
    assert (found.getpixel((100, 50)), found.getpixel((100, 350))) == (RED, BLUE)


def test_p93_of_a_moving_picture_the_first_frame_is_kept_and_transparent_becomes_white() -> None:
    frames = [Image.new("RGBA", (40, 40), (255, 0, 0, 0)), Image.new("RGBA", (40, 40), "black")]
    written = io.BytesIO()
    frames[0].save(written, "GIF", save_all=True, append_images=frames[1:], transparency=0)
    assert cleaned(written.getvalue()).getpixel((20, 20)) == (255, 255, 255)


@pytest.mark.parametrize("edge", [7_200, 12_000, 60_000])
def test_p92_a_few_bytes_that_claim_to_be_a_huge_picture_are_refused(edge: int) -> None:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", edge, edge, 8, 0, 0, 0, 0)
    bomb = (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(edge))) + chunk(b"IEND", b"")
    )
    assert pictures.cleaned(bomb, LIMITS) == Refusal("picture-too-large", {"limit": 50})


@pytest.mark.parametrize("content", [b"\xff\xd8\xff", photograph()[:3000], b"\x89PNG\r\n\x1a\nnothing", b"GIF89a"])
def test_p92_a_broken_picture_is_refused(content: bytes) -> None:
    assert pictures.cleaned(content, LIMITS) == Refusal("picture-broken")


def test_pillow_is_loaded_only_when_a_picture_comes() -> None:
    code = "import sys, talkoot.hub.serve, talkoot.media.examining; print('PIL' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "False"
