"""The frame of sticky notes and its figure."""

import textwrap
from collections.abc import Mapping
from typing import TYPE_CHECKING

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import INK, NOTE_COLOURS, QUIET, new_figure
from talkoot.locales import Texts, chosen
from talkoot.methods.method import PERSPECTIVES

if TYPE_CHECKING:
    from talkoot.methods.sticky_notes.rules import NotesState

#: Lines of a note that are drawn; the table holds it whole.
MOST_LINES = 4
#: Columns beside each other on a free board.
FREE_COLUMNS = 3
#: Heights in shares of the figure: a line of text, what surrounds a note, the heading of a column.
_LINE, _PAPER, _HEADING = 0.042, 0.05, 0.09


def frame(state: "NotesState") -> pd.DataFrame:
    """Give one row per shown note; see :meth:`StickyNotes.frame`."""
    rows = [
        (note.id, note.column, note.text, note.colour, note.author, len(note.likes))
        for note in state.notes.values()
        if note.standing == "shown" and not state.is_blind
    ]
    found = pd.DataFrame(rows, columns=["note", "column", "text", "colour", "author", "likes"])
    found = found.astype({**dict.fromkeys(["note", "column", "text", "colour", "author"], "str"), "likes": "int64"})
    found = found.sort_values(["column", "text"], ignore_index=True)
    found.attrs["columns"] = {column.id: dict(column.text) for column in state.settings.columns}
    return found


def _column_texts(found: pd.DataFrame, language: str) -> dict[str, str]:
    known: Mapping[str, Mapping[str, str]] = found.attrs.get("columns", {})
    return {column: chosen(text, language) for column, text in known.items()}


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw the notes on their columns; where there are many, the first of each and how many more there are."""
    drawing, axes = new_figure()
    axes.axis("off")
    axes.set(xlim=(0, 1), ylim=(0, 1))
    titles = _column_texts(found, texts.language)
    if titles:
        columns = [(titles[column], found[found["column"] == column]) for column in titles]
    else:
        columns = [("", found.iloc[place::FREE_COLUMNS]) for place in range(FREE_COLUMNS)]
    width = 1 / len(columns)
    for place, (title, notes) in enumerate(columns):
        left = place * width + 0.012
        top = 0.99
        if title:
            axes.text(left, top, "\n".join(textwrap.wrap(title, int(80 * width))), va="top", fontsize=17, weight="bold")
            top -= _HEADING
        _draw_column(axes, notes, texts, left=left, top=top, letters=max(10, int(100 * width) - 4))
    axes.set_title(texts("notes-title", notes=len(found)), loc="left", pad=18, fontsize=22, color=INK)
    return drawing


def _draw_column(axes: object, notes: pd.DataFrame, texts: Texts, *, left: float, top: float, letters: int) -> None:
    for drawn, (text, colour) in enumerate(zip(notes["text"], notes["colour"], strict=True)):
        lines = [line for part in str(text).splitlines() for line in textwrap.wrap(part, letters)]
        if len(lines) > MOST_LINES:
            lines = [*lines[: MOST_LINES - 1], lines[MOST_LINES - 1][: letters - 1] + "…"]
        height = _PAPER + _LINE * len(lines)
        is_last = drawn == len(notes) - 1
        if top - height < (0 if is_last else _PAPER):
            more = texts("figure-more", notes=len(notes) - drawn)
            axes.text(left, max(top, 0.02), more, va="top", fontsize=14, color=QUIET)  # type: ignore[attr-defined]
            return
        paper = {"facecolor": NOTE_COLOURS[str(colour)], "edgecolor": "none", "boxstyle": "round,pad=0.5"}
        axes.text(  # type: ignore[attr-defined]
            left + 0.008, top, "\n".join(lines), va="top", fontsize=14, color=INK, bbox=paper, linespacing=1.25
        )
        top -= height


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give the notes under headings people read; columns that hold nothing are left out."""
    titles = _column_texts(found, texts.language)
    shown = pd.DataFrame(
        {
            texts("heading-text"): found["text"],
            texts("heading-column"): [titles.get(column, column) for column in found["column"]],
            texts("heading-author"): [_author(author, texts.language) for author in found["author"]],
            texts("heading-likes"): found["likes"],
        }
    )
    used = [name for name in shown.columns if name == texts("heading-text") or shown[name].astype(bool).any()]
    return shown[used]


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many notes there are."""
    return texts("alt", notes=len(found), columns=int(found["column"].nunique()))


def _author(author: str, language: str) -> str:
    return Texts("parts", language)(f"perspective-{author}") if author in PERSPECTIVES else author
