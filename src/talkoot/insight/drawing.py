"""How figures look: 16:9, large type, colours that colour-blind people tell apart. No global style is changed."""

from collections.abc import Mapping
from typing import Any

from matplotlib.figure import Figure

#: Paper colours of notes: light, so that black text on them has a contrast of at least 12 : 1.
NOTE_COLOURS: Mapping[str, str] = {
    "yellow": "#ffe98a",
    "blue": "#bfe0ff",
    "rose": "#ffd0dc",
    "mint": "#c4f0d2",
    "lilac": "#e0d2ff",
    "sand": "#efe0c8",
}
#: Okabe & Ito (2008), without the pair that could read as red and green; first the one for a single series.
SERIES = ("#0072b2", "#e69f00", "#56b4e9", "#cc79a7", "#000000", "#f0e442")
#: A perspective always has the same colour and the same marker; the name stands beside it.
PERSPECTIVE_COLOURS: Mapping[str, str] = {
    "client": "#0072b2",
    "worker": "#e69f00",
    "relative": "#cc79a7",
    "other": "#56b4e9",
}
PERSPECTIVE_MARKERS: Mapping[str, str] = {"client": "o", "worker": "s", "relative": "D", "other": "^"}
INK = "#1c2430"
QUIET = "#5b6675"


def new_figure(*, height_cm: float = 18.0) -> tuple[Figure, Any]:
    """Give an empty figure of 32 x 18 cm with one pair of axes, made without pyplot: nothing to close."""
    drawing = Figure(figsize=(32 / 2.54, height_cm / 2.54), layout="constrained", facecolor="white")
    axes = drawing.add_subplot()
    axes.tick_params(labelsize=16, colors=INK)
    axes.title.set_fontsize(22)
    axes.title.set_color(INK)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    return drawing, axes
