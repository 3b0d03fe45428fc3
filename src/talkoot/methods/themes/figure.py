"""The frame of themes and its figure."""

import textwrap
from collections import Counter
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch

from talkoot.insight.drawing import INK, QUIET, SERIES, new_figure, write_title
from talkoot.locales import Texts, chosen
from talkoot.methods.method import Item

if TYPE_CHECKING:
    from talkoot.methods.themes.rules import ThemesState

#: Cards in a row, rows of cards, and lines of notes on a card; the table holds everything.
CARDS_IN_ROW = 4
ROWS = 2
LINES = {1: 15, 2: 7}
_COLUMNS = ["theme", "name", "note", "text"]


def frame(state: "ThemesState", items: Mapping[str, Item]) -> pd.DataFrame:
    """Give one row per visible note; see :meth:`Themes.frame`."""
    rows: list[tuple[str, str, str, str]] = []
    for theme in state.themes.values():
        visible = [note for note in theme.notes if note in items]
        rows += [(theme.id, theme.any_name, note, items[note].text) for note in visible]
        if not visible:
            rows.append((theme.id, theme.any_name, "", ""))
    rows += [("", "", note, item.text) for note, item in items.items() if note not in state.place]
    found = pd.DataFrame(rows, columns=_COLUMNS, dtype="str")
    found["loose"] = found["theme"] == ""
    found = found.sort_values(["loose", "name", "theme", "text", "note"], ignore_index=True)[_COLUMNS]
    found.attrs["names"] = {
        theme.id: dict(theme.suggested) for theme in state.themes.values() if not theme.name and theme.suggested
    }
    return found


def sizes(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give one row per theme, the largest first.

    Returns
    -------
    pandas.DataFrame
        ``theme`` (str): id. ``name`` (str): in the language of ``texts`` where the kit gave it. ``notes`` (int64).
    """
    notes: Counter[str] = Counter()
    names: dict[str, str] = {}
    for theme, note, name in zip(found["theme"], found["note"], _names(found, texts), strict=True):
        if theme:
            names[theme] = name
            notes[theme] += bool(note)
    rows = [(theme, name, notes[theme]) for theme, name in names.items()]
    counted = pd.DataFrame(rows, columns=["theme", "name", "notes"]).astype({"notes": "int64"})
    return counted.sort_values(["notes", "name"], ascending=[False, True], ignore_index=True)


def _names(found: pd.DataFrame, texts: Texts) -> list[str]:
    known: Mapping[str, Mapping[str, str]] = found.attrs.get("names", {})
    return [
        chosen(known[theme], texts.language) if theme in known else name
        for theme, name in zip(found["theme"], found["name"], strict=True)
    ]


def loose(found: pd.DataFrame) -> int:
    """Count the notes that have no theme."""
    return int((found["theme"] == "").sum())


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw the themes as cards, the largest first, each with its first notes."""
    drawing, axes = new_figure()
    axes.axis("off")
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1)
    cards = sizes(found, texts)
    drawn = cards.head(CARDS_IN_ROW * ROWS)
    rows = 1 if len(drawn) <= CARDS_IN_ROW else ROWS
    columns = min(max(len(drawn), 2), CARDS_IN_ROW)
    for place, card in enumerate(drawn.itertuples()):
        row, column = divmod(place, CARDS_IN_ROW)
        texts_of_notes = list(found.loc[(found["theme"] == card.theme) & (found["note"] != ""), "text"])
        box = (column / columns, 1 - (row + 1) / rows, 1 / columns, 1 / rows)
        _draw_card(
            axes,
            box,
            str(card.name),
            texts("notes-count", notes=len(texts_of_notes)),
            texts_of_notes,
            most=LINES[rows],
        )
    title = texts("themes-title", themes=len(cards))
    if loose(found):
        title += " · " + texts("loose-title", notes=loose(found))
    if len(cards) > len(drawn):
        title += " · " + texts("more-in-table", themes=len(cards) - len(drawn))
    write_title(axes, title, pad=14)
    return drawing


def _draw_card(
    axes: Any, box: tuple[float, float, float, float], name: str, count: str, notes: list[str], *, most: int
) -> None:
    left, bottom, width, height = box
    axes.add_patch(
        FancyBboxPatch(
            (left + 0.006, bottom + 0.016),
            width - 0.012,
            height - 0.032,
            boxstyle="round,pad=0,rounding_size=0.01",
            facecolor="#f4f6f9",
            edgecolor="none",
        )
    )
    letters = int(92 * width)
    heading = textwrap.wrap(name, int(letters * 0.78))[:3]
    axes.text(
        left + 0.018,
        bottom + height - 0.05,
        "\n".join(heading),
        va="top",
        fontsize=17,
        fontweight="bold",
        color=INK,
    )
    top = bottom + height - 0.05 - 0.052 * len(heading)
    axes.text(left + 0.018, top, count, va="top", fontsize=15, color=SERIES[0])
    lines: list[str] = []
    for note in notes:
        wrapped = textwrap.wrap(note, letters)[:2] or [""]
        if len(lines) + len(wrapped) > most - len(heading):
            lines.append("…")
            break
        lines += ["– " + wrapped[0], *("   " + line for line in wrapped[1:])]
    axes.text(left + 0.018, top - 0.055, "\n".join(lines), va="top", fontsize=13, color=QUIET, linespacing=1.35)


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give the notes by theme under headings people read; a loose note says so."""
    names = _names(found, texts)
    shown = pd.DataFrame(
        {
            texts("heading-theme"): [
                name if theme else texts("loose") for theme, name in zip(found["theme"], names, strict=True)
            ],
            texts("heading-note"): list(found["text"]),
        },
        dtype="str",
    )
    return shown.reset_index(drop=True)


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many themes there are, which gathered the most notes, and how many notes are loose."""
    cards = sizes(found, texts)
    if cards.empty:
        return texts("alt-none", loose=loose(found))
    first = cards.iloc[0]
    return texts("alt", themes=len(cards), name=str(first["name"]), notes=int(first["notes"]), loose=loose(found))
