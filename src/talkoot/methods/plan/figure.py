"""The frame of a plan and its figure."""

import textwrap
from collections.abc import Mapping
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import INK, SERIES, new_figure, write_title
from talkoot.insight.lines import draw_parts, framed, headed
from talkoot.locales import Texts
from talkoot.methods.method import JSON
from talkoot.methods.plan.actions import FIGURES, PARTS

#: Figures drawn; the table holds them all.
MOST_DRAWN = 8
_COLUMNS = {"entry": "str", "label": "str", "text": "str", "last_year": "Int64", "this_year": "Int64"}
_YEARS = (("last_year", SERIES[1]), ("this_year", SERIES[0]))


def frame(rows: list[dict[str, JSON]]) -> pd.DataFrame:
    """Give one row per part and figure; see :meth:`ParticipationPlan.frame`."""
    order = {each: place for place, each in enumerate((*PARTS, *FIGURES))}
    return framed(sorted(rows, key=lambda row: (order.get(row["entry"], len(order)), row["label"])), _COLUMNS)


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw the numbers of both years beside each other; the parts of the plan, where there are no numbers yet."""
    counted = counted_in(found)
    if counted.empty:
        rows = found[found["entry"].isin(PARTS)].to_dict("records")
        return draw_parts(_filled(found, texts), [(name_of(row, texts), row["text"]) for row in rows], texts)
    drawing, axes = new_figure()
    write_title(axes, texts("figures-title"))
    axes.set_xticks([])
    for side in ("left", "bottom"):
        axes.spines[side].set_visible(False)
    shown = counted.head(MOST_DRAWN)
    for at, (year, colour) in zip((-0.19, 0.19), _YEARS, strict=True):
        # Each row has a scale of its own: events are few, people are many.
        full = shown[["last_year", "this_year"]].max(axis=1).clip(lower=1)
        shares = (shown[year] / full).fillna(0).astype("float64")
        places = [place + at for place in range(len(shown))]
        axes.barh(places, shares, height=0.36, color=colour, label=texts(f"heading-{year.replace('_', '-')}"))
        for place, share, number in zip(places, shares, shown[year], strict=True):
            axes.annotate(
                written(number),
                (share, place),
                (8, 0),
                textcoords="offset points",
                va="center",
                size=15,
                color=INK,
            )
    labels = [textwrap.fill(name_of(row, texts), 30) for row in shown.to_dict("records")]
    for tick in axes.set_yticks(range(len(labels)), labels, fontsize=16, color=INK):
        tick.label1.set_parse_math(False)
    axes.tick_params(axis="y", length=0)
    axes.set(xlim=(0, 1.12), ylim=(len(shown) - 0.4, -0.6))
    drawing.legend(loc="outside lower center", ncols=2, fontsize=16, frameon=False)
    return drawing


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give parts and figures under headings people read."""
    shown = found.assign(
        entry=[name_of(row, texts) for row in found.to_dict("records")],
        **{year: [written(each, "") for each in found[year]] for year, _ in _YEARS},
    )
    return headed(shown, texts, ("entry", "text", "last_year", "this_year"), needed=("entry", "text"))


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many parts are written, and the numbers of both years."""
    numbers = [
        texts(
            "alt-figure",
            figure=name_of(row, texts),
            last=written(row["last_year"]),
            this=written(row["this_year"]),
        )
        for row in counted_in(found).to_dict("records")
    ]
    return " ".join([f"{_filled(found, texts)}.", *numbers])


def counted_in(found: pd.DataFrame) -> pd.DataFrame:
    """Give the figures that have a number."""
    return found[found[["last_year", "this_year"]].notna().any(axis=1)]


def name_of(row: Mapping[Any, JSON], texts: Texts) -> str:
    """Give what a part or a figure is called."""
    if row["label"]:
        return str(row["label"])
    return texts(f"part-{row['entry']}" if row["entry"] in PARTS else f"figure-{row['entry'].replace('_', '-')}")


def written(number: Any, nothing: str = "–") -> str:
    """Write a number; what stands for none where nobody said."""
    return nothing if pd.isna(number) else str(number)


def _filled(found: pd.DataFrame, texts: Texts) -> str:
    return texts("parts-filled", filled=int((found["text"] != "").sum()), parts=len(PARTS))
