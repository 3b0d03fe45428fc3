"""Words drawn as words: what people said, under headings, as many as fit on a figure."""

import textwrap
from collections.abc import Iterable
from typing import Any

from talkoot.insight.drawing import INK, QUIET, SERIES

#: Letters on a line and lines on a page; the figure's twin holds everything whole.
LETTERS = 88
LINES = 17


def draw_quotations(axes: Any, quotations: Iterable[tuple[str, str]]) -> int:
    """Draw what was said, each heading above the first that stands under it, and give how many fitted.

    Parameters
    ----------
    axes
        Of a new figure; it shows nothing else.
    quotations
        Heading and words of each, in order; an empty heading is not drawn.
    """
    axes.axis("off")
    axes.set(xlim=(0, 1), ylim=(LINES + 1, -0.5))
    line = 0.0
    drawn = 0
    before = ""
    for heading, words in quotations:
        lines = textwrap.wrap(words, LETTERS) or [""]
        above = [] if heading in ("", before) else textwrap.wrap(heading, LETTERS)
        if line + len(lines) + 1.4 * len(above) > LINES:
            break
        before = heading
        if above:
            axes.text(0, line, "\n".join(above), va="top", fontsize=16, color=QUIET, parse_math=False)
            line += 1.4 * len(above)
        axes.plot([0.004, 0.004], [line, line + len(lines) - 0.2], color=SERIES[0], linewidth=4)
        axes.text(0.02, line, "\n".join(lines), va="top", fontsize=17, color=INK, linespacing=1.25, parse_math=False)
        line += len(lines) + 0.6
        drawn += 1
    return drawn


def write_more(axes: Any, text: str) -> None:
    """Write below what is drawn that there is more."""
    axes.text(0.02, LINES + 0.3, text, fontsize=16, color=QUIET)
