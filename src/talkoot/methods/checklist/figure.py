"""The frame of a checklist and its figure."""

from collections.abc import Sequence

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.days import written_day
from talkoot.insight.drawing import draw_bars, new_figure, write_title
from talkoot.insight.lines import framed, headed
from talkoot.locales import LANGUAGES, Texts
from talkoot.methods.checklist.actions import STATES
from talkoot.methods.method import JSON

_COLUMNS = ("row", *(f"what_{language}" for language in LANGUAGES), "state", "responsible", "by_when", "evidence")


def frame(rows: list[dict[str, JSON]], given: Sequence[str]) -> pd.DataFrame:
    """Give one row per row of the list; see :meth:`Checklist.frame`."""
    places = {each: place for place, each in enumerate(given)}
    in_order = sorted(rows, key=lambda row: (places.get(row["row"], len(places)), row["what_fi"]))
    return framed(in_order, _COLUMNS)


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw a bar for each state: how many rows stand so."""
    drawing, axes = new_figure()
    write_title(axes, _progress(found, texts))
    draw_bars(axes, [_state(each, texts) for each in STATES], [_count(found, each) for each in STATES])
    return drawing


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give the rows under headings people read; columns that hold nothing are left out."""
    shown = found.assign(
        what=_what(found, texts),
        state=[_state(each, texts) for each in found["state"]],
        by_when=[written_day(each, texts) for each in found["by_when"]],
    )
    columns = ("what", "state", "responsible", "by_when", "evidence")
    return headed(shown, texts, columns, needed=("what", "state"))


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many rows are done, and how many stand otherwise."""
    counts = ", ".join(f"{_state(each, texts)} {_count(found, each)}" for each in STATES)
    return f"{_progress(found, texts)}. {counts}."


def agreed(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give what is still to be done, by whom and by when; see :meth:`Checklist.agreed`."""
    is_open = found["state"].isin(["not_begun", "under_way"])
    is_agreed = is_open & ((found["responsible"] != "") | (found["by_when"] != ""))
    return found.assign(what=_what(found, texts), told_to="", told_by="", follow_up=found["evidence"])[is_agreed]


def _what(found: pd.DataFrame, texts: Texts) -> pd.Series:
    return found[f"what_{texts.language.split('-', maxsplit=1)[0]}"]


def _state(state: str, texts: Texts) -> str:
    return texts(f"state-{state.replace('_', '-')}")


def _count(found: pd.DataFrame, state: str) -> int:
    return int((found["state"] == state).sum())


def _progress(found: pd.DataFrame, texts: Texts) -> str:
    return texts("progress", done=_count(found, "done"), rows=len(found) - _count(found, "not_ours"))
