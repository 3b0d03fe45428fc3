"""The frame of trials and its figure."""

import textwrap
from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.days import written_day
from talkoot.insight.drawing import INK, QUIET, SERIES, new_figure, write_title
from talkoot.insight.lines import framed, headed
from talkoot.locales import Texts
from talkoot.methods.method import JSON

#: Trials drawn; the table holds them all.
MOST_DRAWN = 6
_COLUMNS = ("trial", "what", "begins", "ends", "responsible", "known_by", "place", "observed", "about")


def frame(rows: list[dict[str, JSON]]) -> pd.DataFrame:
    """Give one row per trial; see :meth:`TrialPlan.frame`."""
    return framed(rows, _COLUMNS).sort_values(["begins", "ends", "what"], ignore_index=True)


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw the trials on one line of days: when each runs, what it is, and who does it."""
    drawing, axes = new_figure()
    write_title(axes, texts("lines-title", lines=len(found)))
    dated = found[(found["begins"] != "") & (found["ends"] != "")].head(MOST_DRAWN)
    axes.set_yticks([])
    for side in ("left", "bottom"):
        axes.spines[side].set_visible(False)
    if dated.empty:
        axes.set_xticks([])
        return drawing
    first, last = _number(min(dated["begins"])), _number(max(dated["ends"])) + 1
    for place, row in enumerate(dated.to_dict("records")):
        begins, ends = _number(row["begins"]), _number(row["ends"]) + 1
        axes.barh(place, ends - begins, left=begins, height=0.3, color=SERIES[0])
        write = {"ha": "left", "parse_math": False}
        what = f"{_days(row, texts)}  {textwrap.shorten(row['what'], 58, placeholder=' …')}"
        axes.text(first, place - 0.22, what, fontsize=17, color=INK, fontweight="bold", va="bottom", **write)
        who = textwrap.shorten(texts("who", who=row["responsible"]), 96, placeholder=" …")
        axes.text(first, place + 0.22, who, fontsize=15, color=QUIET, va="top", **write)
    axes.set(xlim=(first, last), ylim=(max(len(dated), 3) - 0.4, -0.7))
    ticks = sorted({first, (first + last - 1) // 2, last - 1})
    axes.set_xticks([tick + 0.5 for tick in ticks], [_written(tick, texts) for tick in ticks])
    if len(found) > len(dated):
        axes.set_xlabel(texts("trials-more", trials=len(found) - len(dated)), fontsize=15, color=QUIET)
    return drawing


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give the trials under headings people read; columns that hold nothing are left out."""
    days = {name: [written_day(each, texts) for each in found[name]] for name in ("begins", "ends")}
    return headed(found.assign(**days), texts, _COLUMNS[1:], needed=("what", "begins", "ends", "responsible"))


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many trials there are, and when each runs."""
    said = [
        texts("alt-trial", days=_days(row, texts), what=row["what"])
        for row in found.head(MOST_DRAWN).to_dict("records")
        if row["begins"]
    ]
    return " ".join([f"{texts('lines-title', lines=len(found))}.", *said])


def _number(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _written(number: int, texts: Texts) -> str:
    return written_day(date.fromordinal(number).isoformat(), texts)


def _days(row: Mapping[Any, JSON], texts: Texts) -> str:
    return texts("days", begins=written_day(row["begins"], texts), ends=written_day(row["ends"], texts))
