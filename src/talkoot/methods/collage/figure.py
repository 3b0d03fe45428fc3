"""The frame of a collage, the sheet drawn, and its table."""

import textwrap
from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from talkoot.insight.drawing import INK, NOTE_COLOURS, QUIET, new_figure, write_title
from talkoot.locales import Texts

if TYPE_CHECKING:
    from talkoot.methods.collage.rules import CollageState

COLUMNS = {
    "piece": "str",
    "sheet": "int64",
    "text": "str",
    "is_picture": "bool",
    "picture": "str",
    "x": "int64",
    "y": "int64",
    "size": "str",
}
#: Units of a sheet.
WIDTH, HEIGHT = 400, 240
#: Letters on a line of a piece.
LETTERS = 16
#: Units of type, and of the width of a picture, as on the screen.
TYPE = {"small": 11, "middle": 16, "large": 24}
PICTURE = {"small": 56, "middle": 88, "large": 136}
#: Points that a unit of type has on a sheet that fills the figure.
POINTS = 1.3
#: Sheets beside each other, and as many as are drawn; the table has all.
ACROSS = 2
MOST_SHEETS = 4
_PAPERS = tuple(NOTE_COLOURS.values())


def frame(state: "CollageState") -> pd.DataFrame:
    """Give one row per piece; see :meth:`Collage.frame`."""
    shown = list(state.lying())
    # Ids are random: their order tells nothing.
    numbers = {sheet: number for number, sheet in enumerate(sorted({each.sheet for each in shown}), 1)}
    rows = sorted(
        (numbers[each.sheet], each.text, each.picture_shows, each.id, bool(each.picture), each.x, each.y, each.size)
        for each in shown
    )
    found = pd.DataFrame(rows, columns=["sheet", "text", "picture", "piece", "is_picture", "x", "y", "size"])
    return found[list(COLUMNS)].astype(COLUMNS)


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw the sheet as it lies; of pictures that people gave only a frame with what they show: they stay here."""
    drawing, axes = new_figure()
    axes.axis("off")
    sheets = list(found.groupby("sheet"))
    write_title(axes, _title(found, texts))
    drawn = sheets[:MOST_SHEETS]
    across = min(ACROSS, max(1, len(drawn)))
    down = max(1, -(-len(drawn) // across))
    axes.set(xlim=(0, across * (WIDTH + 20)), ylim=(down * (HEIGHT + 20), 0), aspect="equal")
    scale = 1 / max(across, down)
    for place, (_, pieces) in enumerate(drawn):
        corner = (place % across) * (WIDTH + 20) + 10, (place // across) * (HEIGHT + 20) + 10
        _draw_sheet(axes, pieces, corner, scale, texts)
    if len(sheets) > len(drawn):
        axes.annotate(
            texts("sheets-more", sheets=len(sheets) - len(drawn)),
            (0, -0.02),
            xycoords="axes fraction",
            va="top",
            fontsize=15,
            color=QUIET,
        )
    return drawing


def _draw_sheet(axes: Any, pieces: pd.DataFrame, corner: tuple[float, float], scale: float, texts: Texts) -> None:
    left, top = corner
    axes.add_patch(
        FancyBboxPatch(
            corner, WIDTH, HEIGHT, boxstyle="round,pad=0,rounding_size=6", facecolor="#fbf9f4", edgecolor="#c9ced6"
        )
    )
    for piece in sorted(pieces.to_dict("records"), key=_layer):
        x, y = _inside(piece)
        if piece["is_picture"]:
            _draw_frame(axes, piece, (left + x, top + y), scale, texts)
            continue
        paper = _PAPERS[sum(map(ord, piece["piece"])) % len(_PAPERS)]
        axes.text(
            left + x,
            top + y,
            textwrap.fill(piece["text"], LETTERS),
            ha="center",
            va="center",
            fontsize=TYPE[piece["size"]] * POINTS * scale,
            color=INK,
            parse_math=False,
            bbox={"boxstyle": "round,pad=0.4", "facecolor": paper, "edgecolor": "none"},
        )


def _layer(piece: dict[Any, Any]) -> tuple[bool, int]:
    """Give what lies below what, as on the screen: pictures below words, large pieces below small ones."""
    return not piece["is_picture"], -TYPE[piece["size"]]


def _inside(piece: dict[Any, Any]) -> tuple[float, float]:
    """Give the middle of a piece in units of the sheet, so that all of it lies on the sheet."""
    type_ = TYPE[piece["size"]]
    lines = textwrap.wrap(piece["text"], LETTERS) or [""]
    width, height = 0.58 * type_ * max(map(len, lines)) + type_, 1.2 * type_ * len(lines) + 0.7 * type_
    if piece["is_picture"]:
        width, height = PICTURE[piece["size"]], 0.75 * PICTURE[piece["size"]]
    return _clamped(WIDTH * piece["x"] / 100, width, WIDTH), _clamped(HEIGHT * piece["y"] / 100, height, HEIGHT)


def _clamped(middle: float, length: float, whole: float) -> float:
    return min(max(middle, length / 2), whole - length / 2)


def _draw_frame(axes: Any, piece: dict[Any, Any], middle: tuple[float, float], scale: float, texts: Texts) -> None:
    width = PICTURE[piece["size"]]
    height = width * 0.75
    x, y = middle
    axes.add_patch(
        FancyBboxPatch(
            (x - width / 2, y - height / 2), width, height, boxstyle="square,pad=0", facecolor="white", edgecolor=QUIET
        )
    )
    shows = textwrap.shorten(piece["picture"] or texts("picture-without-words"), 60, placeholder=" …")
    axes.text(
        x,
        y,
        textwrap.fill(shows, LETTERS),
        ha="center",
        va="center",
        fontsize=max(9, 13 * scale),
        color=QUIET,
        parse_math=False,
    )


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give what is on each sheet, from the top to the bottom; the sheets only where there are several."""
    pieces = found.sort_values(["sheet", "y", "x", "piece"])
    shown = pd.DataFrame(
        {
            texts("heading-sheet"): [str(sheet) for sheet in pieces["sheet"]],
            texts("heading-piece"): [_told(row, texts) for row in pieces.to_dict("records")],
            texts("heading-place"): [
                texts(f"place-{place_of(x, y)}") for x, y in zip(pieces["x"], pieces["y"], strict=True)
            ],
            texts("heading-size"): [texts(f"size-{size}") for size in pieces["size"]],
        }
    )
    return shown.drop(columns=texts("heading-sheet")) if len(set(found["sheet"])) < 2 else shown


def place_of(x: int, y: int) -> str:
    """Say where on a sheet something lies, by thirds: ``top-left`` … ``bottom-right``."""
    across = ("left", "middle", "right")[min(2, x * 3 // 100)]
    down = ("top", "middle", "bottom")[min(2, y * 3 // 100)]
    return f"{down}-{across}"


def _told(piece: dict[Any, Any], texts: Texts) -> str:
    if not piece["is_picture"]:
        return str(piece["text"])
    return texts("picture-of", shows=piece["picture"] or texts("picture-without-words"))


def _title(found: pd.DataFrame, texts: Texts) -> str:
    return texts("pieces-title", pieces=len(found), sheets=int(found["sheet"].nunique()))


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many pieces there are, on how many sheets, and which words are largest."""
    large = [str(text) for text in found[(found["size"] == "large") & ~found["is_picture"]]["text"]]
    largest = [texts("alt-large", words=", ".join(large[:5]))] if large else []
    return " ".join([texts("alt", pieces=len(found), sheets=int(found["sheet"].nunique())), *largest])
