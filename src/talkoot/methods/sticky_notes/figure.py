"""The frame of sticky notes and its figure."""

import textwrap
from typing import TYPE_CHECKING

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import NOTE_COLOURS, new_figure
from talkoot.locales import Texts

if TYPE_CHECKING:
    from talkoot.methods.sticky_notes.rules import NotesState

#: Notes drawn in a column; the table holds them all.
MOST_IN_COLUMN = 12


def frame(state: "NotesState") -> pd.DataFrame:
    """Give one row per shown note; see :meth:`StickyNotes.frame`."""
    rows = [
        (note.id, note.column, note.text, note.colour, note.author, len(note.likes))
        for note in state.notes.values()
        if note.standing == "shown" and not state.is_blind
    ]
    found = pd.DataFrame(rows, columns=["note", "column", "text", "colour", "author", "likes"])
    found = found.astype({"likes": "int64"})
    return found.sort_values(["column", "text"], ignore_index=True)


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw the notes on their columns, the first of each column where there are many."""
    drawing, axes = new_figure()
    axes.axis("off")
    columns = list(found["column"].unique()) or [""]
    width = 1 / len(columns)
    letters = max(12, int(110 * width))
    for place, column in enumerate(columns):
        top = 0.97
        for note in found[found["column"] == column].head(MOST_IN_COLUMN).itertuples():
            lines = textwrap.wrap(str(note.text), letters)[:4]
            axes.text(
                place * width + 0.01,
                top,
                "\n".join(lines),
                va="top",
                fontsize=13,
                bbox={"facecolor": NOTE_COLOURS[str(note.colour)], "edgecolor": "none", "boxstyle": "round,pad=0.5"},
            )
            top -= 0.05 + 0.042 * len(lines)
            if top < 0:
                break
    axes.set_title(texts("notes-title", notes=len(found)))
    return drawing


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give the notes under headings people read; columns that hold nothing are left out."""
    shown = found[["column", "text", "author", "likes"]].rename(
        columns={each: texts(f"heading-{each}") for each in ("column", "text", "author", "likes")}
    )
    used = [name for name in shown.columns if shown[name].astype(bool).any() or name == texts("heading-text")]
    return shown[used]
