"""The frame of decisions and its figure."""

import textwrap

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.days import written_day
from talkoot.insight.drawing import INK, QUIET, SERIES, new_figure, write_title
from talkoot.insight.lines import framed, headed
from talkoot.locales import Texts
from talkoot.methods.method import JSON

#: Decisions drawn on a page; the table holds them all.
MOST_DRAWN = 6
_COLUMNS = (
    "decision",
    "what",
    "responsible",
    "by_when",
    "told_to",
    "told_by",
    "follow_up",
    "about",
    "outcome",
    "told_on",
)


def frame(rows: list[dict[str, JSON]]) -> pd.DataFrame:
    """Give one row per decision; see :meth:`Decisions.frame`."""
    return framed(rows, _COLUMNS).sort_values(["by_when", "what"], ignore_index=True)


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw the decisions down a line of days: the day to the left, what and who to the right."""
    drawing, axes = new_figure()
    axes.axis("off")
    axes.set(xlim=(0, 1), ylim=(MOST_DRAWN + 0.25, -0.45))
    write_title(axes, texts("lines-title", lines=len(found)), pad=18)
    shown = found.head(MOST_DRAWN)
    if len(shown) > 1:
        axes.plot([0.19, 0.19], [0, len(shown) - 1], color="#c9d1da", linewidth=3, zorder=1)
    for place, row in enumerate(shown.itertuples()):
        axes.scatter([0.19], [place], s=190, color=SERIES[0], zorder=2)
        write = {"fontsize": 16, "color": INK, "va": "center", "parse_math": False}
        axes.text(0.165, place, written_day(str(row.by_when), texts), ha="right", fontweight="bold", **write)
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
    shown = found.assign(
        by_when=[written_day(each, texts) for each in found["by_when"]],
        outcome=[texts(f"state-{each}") if each else "" for each in found["outcome"]],
        told_on=[written_day(each, texts) for each in found["told_on"]],
    )
    return headed(shown, texts, _COLUMNS[1:], needed=("what", "responsible", "by_when"))


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many decisions there are, and which comes first."""
    said = texts("alt", decisions=len(found))
    days = found[found["by_when"] != ""]
    if days.empty:
        return said
    first = days.iloc[0]
    day = written_day(str(first["by_when"]), texts)
    return f"{said} {texts('alt-first', what=first['what'], who=first['responsible'], day=day)}"


def _who(row: object, texts: Texts) -> str:
    responsible, told_to, told_by = (str(getattr(row, each)) for each in ("responsible", "told_to", "told_by"))
    if told_to and told_by:
        return texts("who-and-told-by", who=responsible, to=told_to, by=told_by)
    return texts("who-and-told", who=responsible, to=told_to) if told_to else texts("who", who=responsible)
