"""Pictures: decoded, turned upright, made smaller, and written anew, so that nothing but what is seen goes on.

A photograph says where and when it was taken and with which device (EXIF, XMP, ICC profile, comments, a preview that
may show what was cut away). None of it survives being written anew from the bare pixels.
"""

import io

from talkoot.errors import Refusal
from talkoot.media.limits import MediaLimits

#: What every picture is kept as: old phones show it too.
MEDIA_TYPE = "image/jpeg"
_QUALITY = 82


def cleaned(content: bytes, limits: MediaLimits) -> bytes | Refusal:
    """Give a picture as JPEG: the first frame, upright, on white where it was transparent, without metadata.

    Parameters
    ----------
    content
        JPEG, PNG, WebP or GIF.
    limits
        The most pixels that are decoded, and the longer edge of what comes back.

    Returns
    -------
    bytes or Refusal
        ``picture-too-large``: it claims more pixels than are decoded; ``picture-broken``.
    """
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(content), formats=("JPEG", "PNG", "WEBP", "GIF")) as opened:
            if opened.width * opened.height > limits.pixels:
                return _too_large(limits)
            # A JPEG is decoded at a half, a fourth or an eighth where that is enough: a fraction of the memory.
            opened.draft("RGB", (2 * limits.edge_px, 2 * limits.edge_px))
            upright = ImageOps.exif_transpose(opened)
            upright.thumbnail((limits.edge_px, limits.edge_px))
            seen = Image.new("RGB", upright.size, "white")
            with_alpha = upright.convert("RGBA")
            seen.paste(with_alpha, mask=with_alpha)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return _too_large(limits)
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError):  # whatever a decoder stumbles over
        return Refusal("picture-broken")
    written = io.BytesIO()
    seen.save(written, "JPEG", quality=_QUALITY, optimize=True)
    return written.getvalue()


def _too_large(limits: MediaLimits) -> Refusal:
    return Refusal("picture-too-large", {"limit": limits.pixels // 1_000_000})
