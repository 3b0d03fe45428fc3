"""The frame of decisions and its figure."""

import textwrap
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import INK, QUIET, SERIES, new_figure, write_title
from talkoot.locales import Texts
from talkoot.methods.method import Item

if TYPE_CHECKING:
    from talkoot.methods.decision.rules import DecisionState

#: Decisions drawn on a page; the table holds them all.
MOST_DRAWN = 6
_COLUMNS = ("decision", "what", "responsible", "by_when", "told_to", "told_by", "follow_up", "about")


def frame(state: "DecisionState", items: Mapping[str, Item]) -> pd.DataFrame:
    """Give one row per decision; see :meth:`Decisions.frame`."""
    rows = []
    for made in state.shown():
        about = items.get(made.about)
        said = {name: getattr(made, name) for name in _COLUMNS[1:]}
        rows.append({**said, "decision": made.id, "about": about.text if about else ""})
    return pd.DataFrame(rows, columns=list(_COLUMNS), dtype="str").sort_values(["by_when", "what"], ignore_index=True)


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw the decisions down a line of days: the day to the left, what and who to the right."""
    drawing, axes = new_figure()
    axes.axis("off")
    axes.set(xlim=(0, 1), ylim=(MOST_DRAWN + 0.25, -0.45))
    write_title(axes, texts("decisions-title", decisions=len(found)), pad=18)
    shown = found.head(MOST_DRAWN)
    if len(shown) > 1:
        axes.plot([0.19, 0.19], [0, len(shown) - 1], color="#c9d1da", linewidth=3, zorder=1)
    for place, row in enumerate(shown.itertuples()):
        axes.scatter([0.19], [place], s=190, color=SERIES[0], zorder=2)
        write = {"fontsize": 16, "color": INK, "va": "center", "parse_math": False}
        axes.text(0.165, place, _day(str(row.by_when), texts), ha="right", fontweight="bold", **write)
        axes.text(
            0.215, place - 0.13, textwrap.shorten(str(row.what), 74, placeholder=" …"), **write | {"fontsize": 18}
        )
        who = textwrap.shorten(_who(row, texts), 96, placeholder=" …")
        axes.text(0.215, place + 0.2, who, **write | {"color": QUIET, "fontsize": 15})
    if len(found) > len(shown):
        more = texts("decisions-more", decisions=len(found) - len(shown))
        axes.text(0.215, MOST_DRAWN - 0.15, more, fontsize=15, color=QUIET)
    return drawing


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give the decisions under headings people read; columns that hold nothing are left out."""
    shown = found.drop(columns="decision").assign(by_when=[_day(each, texts) for each in found["by_when"]])
    needed = ("what", "responsible", "by_when")
    used = [name for name in shown.columns if name in needed or shown[name].astype(bool).any()]
    return shown[used].rename(columns={name: texts(f"heading-{name.replace('_', '-')}") for name in used})


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many decisions there are, and which comes first."""
    said = texts("alt", decisions=len(found))
    days = found[found["by_when"] != ""]
    if days.empty:
        return said
    first = days.iloc[0]
    return (
        f"{said} {texts('alt-first', what=first['what'], who=first['responsible'], day=_day(first['by_when'], texts))}"
    )


def _who(row: object, texts: Texts) -> str:
    responsible, told_to, told_by = (str(getattr(row, each)) for each in ("responsible", "told_to", "told_by"))
    if told_to and told_by:
        return texts("who-and-told-by", who=responsible, to=told_to, by=told_by)
    return texts("who-and-told", who=responsible, to=told_to) if told_to else texts("who", who=responsible)


def _day(day: str, texts: Texts) -> str:
    return texts("day", day=date.fromisoformat(day)) if day else ""
