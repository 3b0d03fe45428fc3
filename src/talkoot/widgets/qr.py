"""A QR code as one SVG path: the browser draws it at any size, and no markup travels."""

from typing import Any

import segno


def squares(text: str) -> dict[str, Any]:
    """Give the code of a text.

    Returns
    -------
    dict
        ``size``: modules along a side, with the quiet zone. ``path``: an SVG path of the dark modules.
    """
    code = segno.make(text, error="m", micro=False)
    rows = [bytes(row) for row in code.matrix_iter(border=4)]
    path = "".join(f"M{x} {y}h1v1h-1z" for y, row in enumerate(rows) for x, is_dark in enumerate(row) if is_dark)
    return {"size": len(rows), "path": path}
