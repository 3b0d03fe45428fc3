"""How figures look: as the wall does. 16:9, calm type, colours that colour-blind people tell apart.

No global style is changed: a notebook's own figures stay as they are.
"""

import textwrap
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from matplotlib.figure import Figure
from matplotlib.font_manager import fontManager
from matplotlib.text import Text

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


#: The blue of headings and lines.
ACCENT = "#17497f"
#: What is behind a bar, up to where a full one would reach.
TRACK = "#e6e9ee"
#: A title says what is drawn; what is drawn is what one looks at.
TITLE_SIZE = 19
_FONTS = ("Atkinson Hyperlegible", "Segoe UI", "Roboto", "Noto Sans", "Helvetica Neue", "Arial", "Liberation Sans")


class Drawing(Figure):
    """A figure in the type of the screens, as far as this machine has it."""

    def draw(self, renderer: Any) -> None:
        """Draw everything in that type; Matplotlib's own has the letters that it lacks."""
        for text in self.findobj(Text):
            text.set_fontfamily(_fonts())
        super().draw(renderer)


@cache
def _fonts() -> list[str]:
    there = set(fontManager.get_font_names())
    return [*[name for name in _FONTS if name in there][:1], "DejaVu Sans"]


def new_figure(*, height_cm: float = 18.0) -> tuple[Figure, Any]:
    """Give an empty figure of 32 x 18 cm with one pair of axes, made without pyplot: nothing to close."""
    drawing = Drawing(figsize=(32 / 2.54, height_cm / 2.54), layout="constrained", facecolor="white")
    drawing.get_layout_engine().set(w_pad=0.2, h_pad=0.2)  # type: ignore[union-attr, call-arg]
    axes = drawing.add_subplot()
    axes.tick_params(labelsize=16, colors=INK)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    return drawing, axes


def new_board(*, height_cm: float = 18.0) -> tuple[Figure, Any]:
    """Give an empty figure to lay papers on: its axes count points from the upper left corner."""
    drawing = Drawing(figsize=(32 / 2.54, height_cm / 2.54), facecolor="white")
    axes = drawing.add_axes((0, 0, 1, 1))
    axes.axis("off")
    axes.set(xlim=(0, 72 * 32 / 2.54), ylim=(72 * height_cm / 2.54, 0))
    return drawing, axes


def write_title(axes: Any, text: str, *, pad: float = 16) -> None:
    """Write what is drawn above the axes, to the left."""
    axes.set_title(text, loc="left", pad=pad, fontsize=TITLE_SIZE, fontweight="bold", color=INK)


def draw_bars(axes: Any, labels: Sequence[str], counts: Sequence[int], numbers: Sequence[str] = ()) -> None:
    """Draw a bar per label, the first one on top, with its number at its end; nothing where there is none.

    Parameters
    ----------
    axes
        Where.
    labels
        What each bar counts.
    counts
        Its length.
    numbers
        What stands at its end, where that is not the count.
    """
    axes.spines["bottom"].set_visible(False)
    axes.spines["left"].set_color(QUIET)
    axes.set_xticks([])
    size = 20 if len(labels) <= 6 else 15
    axes.barh(range(len(labels)), counts, color=SERIES[0], height=0.62)
    for place, (count, number) in enumerate(zip(counts, numbers or map(str, counts), strict=True)):
        axes.annotate(number, (count, place), (8, 0), textcoords="offset points", va="center", size=size, color=INK)
    lines = [textwrap.fill(label, 28) for label in labels]
    for tick in axes.set_yticks(range(len(lines)), lines, fontsize=size, color=INK):
        tick.label1.set_parse_math(False)
    axes.tick_params(axis="y", length=0)
    axes.set_xlim(0, max(4, *counts) * 1.1 if len(counts) else 4)
    axes.invert_yaxis()
