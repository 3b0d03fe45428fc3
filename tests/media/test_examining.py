"""What a file is, by its content. Names cite the rules of docs/spec/protocol.md."""

import pytest

from talkoot.errors import Refusal
from talkoot.locales import LANGUAGES, error_text
from talkoot.media.examining import Examined, examine
from talkoot.media.limits import MIB, MediaLimits
from talkoot.methods.media import MediaKind
from tests.media.samples import mp4, ogg, photograph, wav, webm

BOTH: frozenset[MediaKind] = frozenset({"picture", "sound"})
LIMITS = MediaLimits()
SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (photograph((20, 20)), "image/jpeg"),
        (photograph((20, 20), kind="PNG"), "image/jpeg"),
        (photograph((20, 20), kind="WEBP"), "image/jpeg"),
        (webm(), "audio/webm"),
        (ogg(), "audio/ogg"),
        (mp4(), "audio/mp4"),
        (wav(), "audio/wav"),
    ],
)
def test_p92_a_file_is_what_it_begins_as(content: bytes, media_type: str) -> None:
    found = examine(content, BOTH, LIMITS)
    assert isinstance(found, Examined)
    assert found.media_type == media_type


@pytest.mark.parametrize("content", [SVG, b"", b"\xff\xd8", b"%PDF-1.7", b"RIFF\0\0\0\0AVI LIST", b"ID3\x04"])
def test_p92_anything_else_is_refused(content: bytes) -> None:
    assert examine(content, BOTH, LIMITS) == Refusal("media-unknown")


def test_p92_what_the_activity_does_not_take_is_refused() -> None:
    assert examine(photograph((20, 20)), {"sound"}, LIMITS) == Refusal("pictures-off")
    assert examine(wav(), {"picture"}, LIMITS) == Refusal("sound-off")


def test_p92_a_file_that_is_too_big_is_refused() -> None:
    content = wav(samples=bytes(2 * MIB))
    assert examine(content, BOTH, MediaLimits(upload_bytes=MIB)) == Refusal("media-too-big", {"limit": 1})


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (webm(b"V_VP8") + b"A_OPUS", "sound-is-video"),
        (mp4(handler=b"vide"), "sound-is-video"),
        (webm(b"A_VORBIS"), "sound-broken"),
        (ogg(b"\x01vorbis\0"), "sound-broken"),
        (mp4(handler=b"text"), "sound-broken"),
        (mp4()[:60], "sound-broken"),
        (wav(samples=b""), "sound-broken"),
    ],
)
def test_p92_sound_that_cannot_be_played_or_is_more_than_sound_is_refused(content: bytes, code: str) -> None:
    assert examine(content, BOTH, LIMITS) == Refusal(code)


def test_p94_wav_keeps_its_samples_and_nothing_that_describes_them() -> None:
    told = (b"LIST", b"INFOINAM\x0a\0\0\0Kotiportti")
    found = examine(wav(told), BOTH, LIMITS)
    assert found == Examined("audio/wav", wav())


def test_p94_mp4_keeps_its_length_and_nothing_that_describes_it() -> None:
    found = examine(mp4(described=b"Kotiportti 3"), BOTH, LIMITS)
    assert isinstance(found, Examined)
    assert len(found.content) == len(mp4(described=b"Kotiportti 3"))
    assert b"Kotiportti" not in found.content
    assert (3_850_000_000).to_bytes(4) not in found.content
    assert b"samples" in found.content


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("code", "values"),
    [
        *((code, {}) for code in ("media-off", "pictures-off", "sound-off", "media-unknown", "media-gone")),
        *((code, {}) for code in ("picture-broken", "sound-broken", "sound-is-video")),
        *((code, {"limit": 10}) for code in ("media-too-big", "media-limit", "media-full", "picture-too-large")),
    ],
)
def test_a_refusal_says_what_is_wrong_and_what_to_do(language: str, code: str, values: dict[str, int]) -> None:
    message, hint = error_text(code, values, language, "hub")
    assert len(message) > 20
    assert len(hint) > 10
    assert ("10" in message) == bool(values)


def test_a_refusal_in_finnish() -> None:
    assert error_text("media-too-big", {"limit": 10}, "fi", "hub") == (
        "Tiedosto on liian suuri. Se saa olla enintään 10 megatavua.",
        "Valitse pienempi kuva tai äänitä lyhyempi pätkä.",
    )
    assert error_text("media-unknown", {}, "fi", "hub") == (
        "Tätä tiedostoa ei voi ottaa vastaan.",
        "Kuvaksi käy JPEG, PNG, WebP tai GIF. Ääneksi käy WebM, Ogg, MP4 tai WAV.",
    )
