"""The frame of sticky notes and its figure."""

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from talkoot.insight.drawing import ACCENT, INK, NOTE_COLOURS, QUIET, TITLE_SIZE, new_board
from talkoot.locales import Texts, chosen
from talkoot.methods.method import PERSPECTIVES

if TYPE_CHECKING:
    from talkoot.methods.sticky_notes.rules import NotesState

#: Type in points and columns beside each other: the largest in which all notes fit.
SIZES = ((19, 3), (16, 4), (13.5, 5), (11.5, 6))
#: In points: what surrounds the board, what its title and what a date below it take, between notes, between lanes.
_MARGIN, _TOP, _FOOT, _GAP, _LANE_GAP = 22, 52, 30, 8, 16
#: In shares of the type: a letter's width, a line's height, the paper around the words.
_LETTER, _LINE, _PAPER = 0.49, 1.24, 0.6


def frame(state: "NotesState") -> pd.DataFrame:
    """Give one row per shown note; see :meth:`StickyNotes.frame`."""
    rows = [(note.id, note.column, note.text, note.colour, note.author, len(note.likes)) for note in state.shown()]
    found = pd.DataFrame(rows, columns=["note", "column", "text", "colour", "author", "likes"])
    found = found.astype({**dict.fromkeys(["note", "column", "text", "colour", "author"], "str"), "likes": "int64"})
    found = found.sort_values(["column", "text"], ignore_index=True)
    found.attrs["columns"] = {column.id: dict(column.text) for column in state.settings.columns}
    return found


def _column_texts(found: pd.DataFrame, language: str) -> dict[str, str]:
    known: Mapping[str, Mapping[str, str]] = found.attrs.get("columns", {})
    return {column: chosen(text, language) for column, text in known.items()}


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw the notes as they hang on the wall; where there are many, as many as fit and how many more there are."""
    drawing, axes = new_board()
    (_, width), (height, _) = axes.get_xlim(), axes.get_ylim()
    title = {"fontsize": TITLE_SIZE, "fontweight": "bold", "color": INK, "va": "center"}
    axes.text(_MARGIN, _TOP / 2, texts("notes-title", notes=len(found)), **title)
    titles = _column_texts(found, texts.language) or {"": ""}
    lanes = [_Lane(titles[column], found[found["column"] == column]) for column in titles]
    board = _Board(axes, width - 2 * _MARGIN, height - _FOOT)
    for size, columns in SIZES:
        laid = board.lay(lanes, size, max(columns, len(lanes)))
        if all(not lane.left_over for lane in laid):
            break
    for lane in laid:
        board.draw(lane, size, texts)
    return drawing


@dataclass(frozen=True)
class _Lane:
    title: str
    notes: pd.DataFrame


@dataclass(frozen=True)
class _Laid:
    """A lane with its place: papers as left, top, height, lines and colour."""

    title: str
    left: float
    width: float
    column: float
    papers: list[tuple[float, float, float, list[str], str]]
    left_over: int


class _Board:
    def __init__(self, axes: Any, width: float, bottom: float) -> None:
        self.axes = axes
        self.width = width
        self.bottom = bottom

    def lay(self, lanes: Sequence[_Lane], size: float, columns: int) -> list[_Laid]:
        """Lay every lane's notes into columns of one width."""
        shares = _shares(columns, [len(lane.notes) for lane in lanes])
        gaps = _LANE_GAP * (len(lanes) - 1) + _GAP * (columns - len(lanes))
        column = (self.width - gaps) / columns
        left, laid = float(_MARGIN), []
        for lane, share in zip(lanes, shares, strict=True):
            laid.append(self._lay(lane, size, left, share, column))
            left += laid[-1].width + _LANE_GAP
        return laid

    def _lay(self, lane: _Lane, size: float, left: float, columns: int, column: float) -> _Laid:
        letters = max(6, int((column - 2 * _PAPER * size) / (_LETTER * size)))
        filled = [_TOP + (2.2 * size if lane.title else 0.0)] * columns
        papers: list[tuple[float, float, float, list[str], str]] = []
        for text, colour in zip(lane.notes["text"], lane.notes["colour"], strict=True):
            lines = [line for part in str(text).splitlines() for line in textwrap.wrap(part, letters)]
            height = (_LINE * len(lines) + _PAPER * 1.5) * size
            place = filled.index(min(filled))
            if filled[place] + height > self.bottom:
                break
            papers.append((left + place * (column + _GAP), filled[place], height, lines, str(colour)))
            filled[place] += height + _GAP
        width = columns * column + (columns - 1) * _GAP
        return _Laid(lane.title, left, width, column, papers, len(lane.notes) - len(papers))

    def draw(self, lane: _Laid, size: float, texts: Texts) -> None:
        """Draw a lane: its heading with a line, its papers, and how many notes it has no place for."""
        if lane.title:
            heading = textwrap.shorten(lane.title, max(8, int(lane.width / (0.6 * size))), placeholder="…")
            under = _TOP + 1.6 * size
            write = {"fontsize": size, "fontweight": "bold", "color": INK, "va": "bottom"}
            self.axes.text(lane.left, under - 0.3 * size, heading, **write)
            self.axes.plot([lane.left, lane.left + lane.width], [under, under], color=ACCENT, linewidth=2)
        for left, top, height, lines, colour in lane.papers:
            paper = FancyBboxPatch(
                (left + 3, top + 3),
                lane.column - 6,
                height - 6,
                boxstyle="round,pad=3,rounding_size=4",
                facecolor=NOTE_COLOURS[colour],
                edgecolor="none",
            )
            self.axes.add_patch(paper)
            words = {"fontsize": size, "color": INK, "va": "top", "linespacing": _LINE - 0.04}
            self.axes.text(left + _PAPER * size, top + 0.7 * _PAPER * size, "\n".join(lines), **words)
        if lane.left_over:
            more = texts("figure-more", notes=lane.left_over)
            self.axes.text(lane.left, self.bottom + 4, more, va="top", fontsize=12, color=QUIET)


def _shares(columns: int, needs: Sequence[int]) -> list[int]:
    """Give each lane a column, and the rest where most is waiting: as the wall does."""
    given = [1] * len(needs)
    for _ in range(columns - len(needs)):
        neediest = max(range(len(needs)), key=lambda lane: needs[lane] / given[lane])
        given[neediest] += 1
    return given


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
