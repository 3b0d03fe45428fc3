"""How much of pictures and sound is taken."""

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, slots=True)
class MediaLimits:
    """Limits of what people give; the defaults leave room on a laptop."""

    upload_bytes: int = 10 * MIB
    """The largest file that is read. A phone makes a picture smaller before it sends it; an hour of speech fits."""
    uploads: int = 30
    """Files of one device in one activity."""
    cycle_bytes: int = 500 * MIB
    """All pictures and sounds of a cycle together."""
    pixels: int = 50_000_000
    """The largest picture that is decoded: a few bytes can claim to be any number of pixels."""
    edge_px: int = 1600
    """The longer edge of a picture as it is kept."""
    unnamed_s: float = 86_400.0
    """For so long a file waits for the contribution that it belongs to, then it is deleted."""
