"""The frame of what was done, and its figure."""

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.days import written_day
from talkoot.insight.drawing import draw_bars, new_figure, write_title
from talkoot.insight.lines import framed, headed
from talkoot.locales import Texts
from talkoot.methods.method import JSON
from talkoot.methods.you_said_we_did.actions import STATES

_COLUMNS = ("outcome", "proposal", "state", "done", "responsible", "why", "told_on")


def frame(rows: list[dict[str, JSON]]) -> pd.DataFrame:
    """Give one row per proposal; see :meth:`YouSaidWeDid.frame`."""
    order = {state: place for place, state in enumerate(STATES)}
    return framed(sorted(rows, key=lambda row: (order[row["state"]], row["proposal"])), _COLUMNS)


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw a bar for each state: what became of how many proposals."""
    drawing, axes = new_figure()
    write_title(axes, texts("lines-title", lines=len(found)))
    draw_bars(axes, [state_text(each, texts) for each in STATES], [_count(found, each) for each in STATES])
    return drawing


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give the proposals under headings people read; columns that hold nothing are left out."""
    shown = found.assign(
        state=[state_text(each, texts) for each in found["state"]],
        told_on=[written_day(each, texts) for each in found["told_on"]],
    )
    return headed(shown, texts, _COLUMNS[1:], needed=("proposal", "state"))


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say what became of how many proposals."""
    counts = ", ".join(f"{state_text(each, texts)} {_count(found, each)}" for each in STATES)
    return f"{texts('lines-title', lines=len(found))}: {counts}."


def state_text(state: str, texts: Texts) -> str:
    """Give what became of a proposal in words."""
    return texts(f"state-{state.replace('_', '-')}")


def _count(found: pd.DataFrame, state: str) -> int:
    return int((found["state"] == state).sum())
