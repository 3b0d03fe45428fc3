"""The frame of a matrix, its figure and the figure's twin."""

import textwrap
from collections.abc import Mapping
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import INK, QUIET, SERIES, TRACK, new_figure, write_title
from talkoot.locales import LANGUAGES, Texts, chosen
from talkoot.methods.matrix.actions import MatrixSettings
from talkoot.methods.method import Item
from talkoot.methods.offered import wordings

AXES = ("across", "up")
COLUMNS = {
    "item": "str",
    **{f"text_{language}": "str" for language in LANGUAGES},
    "number": "int64",
    "n": "int64",
    "cannot_say": "int64",
    **dict.fromkeys(("across", "up", "across_low", "across_high", "up_low", "up_high"), "Float64"),
    "corner": "int64",
    "coarse": "bool",
}
#: Items named beside the field; the table holds every one.
MOST_NAMED = 14


def frame(settings: MatrixSettings, known: Mapping[str, Item], tally: Mapping[str, Any], people: int) -> pd.DataFrame:
    """Give one row per item; see :meth:`Matrix.frame`."""
    none = {"people": 0, "answered": 0, "cannot_say": 0, "across": None, "up": None, "coarse": False}
    rows = []
    for number, item in enumerate(known.values(), 1):
        found = tally["items"].get(item.id, none)
        row = {
            "item": item.id,
            **wordings(item),
            "number": number,
            "n": found["answered"],
            "cannot_say": found["cannot_say"],
        }
        for axis in AXES:
            of = found[axis] or dict.fromkeys(("low", "median", "high"))
            row |= {axis: of["median"], f"{axis}_low": of["low"], f"{axis}_high": of["high"]}
        rows.append({**row, "corner": found["people"], "coarse": found["coarse"]})
    frame_ = pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)
    axes = {axis: getattr(settings, axis) and getattr(settings, axis).model_dump() for axis in AXES}
    frame_.attrs = {"people": people, "steps": settings.steps, "axes": axes}
    return frame_


def _word(found: pd.DataFrame, axis: str, part: str, texts: Texts) -> str:
    """Give what an axis or an end of it is called: by the kit, else by the method."""
    words = (found.attrs.get("axes") or {}).get(axis)
    return chosen(words[part], texts.language) if words else texts(f"axis-{axis}-{part}")


def _text(texts: Texts) -> str:
    return f"text_{texts.language.split('-', maxsplit=1)[0]}"


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw the field with a numbered point for each item, the spread as lines, and the names beside it."""
    drawing, axes = new_figure()
    steps = found.attrs.get("steps", 5)
    axes.set(xlim=(0.5, steps * 1.9), ylim=(0.5, steps + 0.5))
    middle = (steps + 1) / 2
    axes.plot([middle, middle], [0.5, steps + 0.5], color=TRACK, linewidth=2, zorder=0)
    axes.plot([0.5, steps + 0.5], [middle, middle], color=TRACK, linewidth=2, zorder=0)
    axes.plot([steps + 0.5] * 2, [0.5, steps + 0.5], color=QUIET, linewidth=1)
    placed = found[found["across"].notna()].to_dict("records")
    beside: dict[tuple[float, float], int] = {}
    for row in placed:
        place = (float(row["across"]), float(row["up"]))
        # Items on the same place stand beside each other.
        shift = 0.22 * beside.setdefault(place, 0)
        beside[place] += 1
        across, up = place[0] + shift, place[1]
        axes.plot([row["across_low"], row["across_high"]], [up, up], color=SERIES[2], linewidth=5, alpha=0.6)
        axes.plot([across, across], [row["up_low"], row["up_high"]], color=SERIES[2], linewidth=5, alpha=0.6)
        axes.scatter([across], [up], s=620, color=SERIES[0], zorder=3)
        axes.annotate(str(row["number"]), (across, up), ha="center", va="center", color="white", size=15, zorder=4)
    names = [
        textwrap.shorten(f"{row['number']}. {row[_text(texts)]}", 62, placeholder=" …")
        for row in found.head(MOST_NAMED).to_dict("records")
    ]
    text = axes.text(steps + 0.7, steps + 0.45, "\n".join(names), va="top", fontsize=15, color=INK, linespacing=1.5)
    text.set_parse_math(False)
    low, high = (_word(found, "across", part, texts) for part in ("low", "high"))
    axes.set_xticks([1, steps], [f"← {low}", f"{high} →"])
    low, high = (_word(found, "up", part, texts) for part in ("low", "high"))
    axes.set_yticks([1, steps], [f"↓ {low}", f"↑ {high}"])
    axes.tick_params(length=0, labelsize=16, colors=INK)
    axes.spines["bottom"].set_bounds(0.5, steps + 0.5)
    write_title(axes, texts("figure-title", people=found.attrs.get("people", 0)))
    return drawing


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give items with the median and the spread on both axes."""
    rows = found.to_dict("records")
    columns: dict[str, Any] = {
        texts("heading-item"): pd.Series([f"{row['number']}. {row[_text(texts)]}" for row in rows], dtype="str")
    }
    for axis in AXES:
        name = _word(found, axis, "name", texts)
        columns[name] = pd.Series([spread(row, axis, texts) for row in rows], dtype="str")
    columns[texts("heading-answered")] = found["n"].to_numpy()
    columns[texts("heading-cannot-say")] = found["cannot_say"].to_numpy()
    return pd.DataFrame(columns)


def spread(row: Mapping[Any, Any], axis: str, texts: Texts) -> str:
    """Give a median with its quartiles: »4 (3–4,5)«."""
    if pd.isna(row[axis]):
        return "–"
    low, high = float(row[f"{axis}_low"]), float(row[f"{axis}_high"])
    return texts("spread", median=float(row[axis]), low=low, high=high)


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many answered, and what lies in the upper right of the field."""
    people = found.attrs.get("people", 0)
    if not people or found["across"].isna().all():
        return texts("alt-none")
    middle = (found.attrs["steps"] + 1) / 2
    corner = found[(found["across"].fillna(0) > middle) & (found["up"].fillna(0) > middle)]
    names = " · ".join(corner[_text(texts)])
    up, across = (_word(found, axis, "high", texts) for axis in ("up", "across"))
    return texts("alt", people=people, count=len(corner), names=names, up=up, across=across)
