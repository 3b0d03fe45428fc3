"""Lines as a frame and as the table that people read, for the figures of methods that write something down."""

import textwrap
from collections.abc import Collection, Mapping, Sequence
from typing import Any

import pandas as pd
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from talkoot.insight.drawing import ACCENT, INK, QUIET, new_figure, write_title
from talkoot.locales import Texts


def framed(rows: Sequence[Mapping[str, Any]], columns: Mapping[str, str] | Sequence[str]) -> pd.DataFrame:
    """Give a frame with these columns, of these types; all of them words where no types are named."""
    types = columns if isinstance(columns, Mapping) else dict.fromkeys(columns, "str")
    return pd.DataFrame([dict(row) for row in rows], columns=list(types)).astype(dict(types))


def headed(found: pd.DataFrame, texts: Texts, columns: Sequence[str], *, needed: Collection[str] = ()) -> pd.DataFrame:
    """Give some columns under headings people read: ``heading-<column>``.

    Parameters
    ----------
    found
        The frame.
    texts
        Of the method.
    columns
        Those to give, in this order.
    needed
        Those that stay though they hold nothing; others are left out then.
    """
    used = [name for name in columns if name in needed or found[name].astype(bool).any()]
    return found[used].rename(columns={name: texts(f"heading-{name.replace('_', '-')}") for name in used})


def draw_parts(title: str, parts: Sequence[tuple[str, str]], texts: Texts) -> Figure:
    """Draw the parts of a paper beside each other: the heading of each, and how its words begin.

    Parameters
    ----------
    title
        What is drawn.
    parts
        Heading and words of each; empty words are said to be open.
    texts
        Of a method; ``part-open`` says that nothing stands in a part yet.
    """
    drawing, axes = new_figure()
    axes.axis("off")
    write_title(axes, title)
    across = 3 if len(parts) > 4 else 2
    down = max(1, -(-len(parts) // across))
    axes.set(xlim=(0, across), ylim=(down, 0))
    for place, (heading, words) in enumerate(parts):
        left, top = place % across, place // across
        corners = "round,pad=0,rounding_size=.03"
        axes.add_patch(
            FancyBboxPatch((left + 0.02, top + 0.03), 0.95, 0.92, corners, facecolor="white", edgecolor=ACCENT, lw=2)
        )
        letters = 99 // across
        write = {"parse_math": False, "va": "top"}
        lines = textwrap.wrap(heading, letters - 6, max_lines=2, placeholder=" …")
        axes.text(left + 0.06, top + 0.09, "\n".join(lines), fontsize=16, fontweight="bold", color=ACCENT, **write)
        said = textwrap.wrap(words or texts("part-open"), letters, max_lines=14 // down, placeholder=" …")
        below = top + 0.09 + 0.06 * down * (len(lines) + 0.4)
        axes.text(left + 0.06, below, "\n".join(said), fontsize=14, color=INK if words else QUIET, **write)
    return drawing
