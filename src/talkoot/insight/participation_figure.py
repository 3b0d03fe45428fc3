"""Figures of participation: the years next to each other, and this year's groups beside last year's (D41)."""

import textwrap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isnan
from typing import Any

from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from talkoot.insight.drawing import ACCENT, INK, QUIET, TITLE_SIZE, TRACK, Drawing, new_figure, write_title
from talkoot.insight.participation import MEASURES, Group, Participation, measures, people_in, role_name, roles_of
from talkoot.locales import Texts

#: Years and groups that are drawn; the tables hold them all.
MOST_YEARS = 5
MOST_GROUPS = 8
#: The year before is pale and outlined, so that it is told apart without colours too.
_BEFORE = "#b9cbe0"


def years_figure(found: Participation, texts: Texts) -> Figure:
    """Draw a small picture per measure, a bar per year; texts of the place ``export``."""
    rows = measures(found, "year").tail(MOST_YEARS)
    drawing = Drawing(figsize=(32 / 2.54, 18 / 2.54), layout="constrained", facecolor="white")
    drawing.get_layout_engine().set(w_pad=0.2, h_pad=0.2)  # type: ignore[union-attr, call-arg]
    drawing.suptitle(texts("years-title"), x=0.02, ha="left", fontsize=TITLE_SIZE, fontweight="bold", color=INK)
    panels = drawing.subplots(2, 3)
    for axes, name in zip(panels.flat, MEASURES, strict=True):
        is_share = name == "in_time"
        values = [float(each) for each in (100 * rows[name] if is_share else rows[name])]
        _panel(axes, [str(year) for year in rows.index], values, is_share=is_share, texts=texts)
        axes.set_title(texts(f"heading-{name}"), loc="left", fontsize=15, color=INK)
    return drawing


def _panel(axes: Any, years: Sequence[str], values: Sequence[float], *, is_share: bool, texts: Texts) -> None:
    heights = [0 if isnan(value) else value for value in values]
    bars = axes.bar(years, heights, color=ACCENT, width=0.62)
    said = [
        "" if isnan(each) else texts("percent", percent=round(each)) if is_share else f"{each:.0f}" for each in values
    ]
    axes.bar_label(bars, said, fontsize=14, color=INK, padding=3)
    axes.set_ylim(0, 118 if is_share else 1.18 * max([*heights, 1]))
    axes.set_yticks([])
    axes.tick_params(labelsize=14, colors=INK, length=0)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)


@dataclass(frozen=True, slots=True)
class Beside:
    """People by group, in a year and in the one before."""

    year: int
    now: Mapping[str, int]
    before: Mapping[str, int]

    @property
    def groups(self) -> list[str]:
        """The groups, the largest of this year first."""
        return sorted({**self.now, **self.before}, key=lambda group: (-self.now.get(group, -1), group))


def people_by(found: Participation, group: Group, year: int) -> Beside:
    """Give how many took part, by form or unit."""
    return Beside(year, *(people_in(measures(found, group, each)) for each in (year, year - 1)))


def people_by_role(found: Participation, year: int, texts: Texts) -> Beside:
    """Give how many took part, by role, as far as that may be shown."""
    both = (roles_of(found, each) for each in (year, year - 1))
    return Beside(year, *({role_name(role, texts): count for role, count in each.items()} for each in both))


def beside_figure(people: Beside, title: str) -> Figure:
    """Draw a pair of bars per group: this year's people, and below them, pale, those of the year before."""
    now, before, keys = people.now, people.before, people.groups[:MOST_GROUPS]
    drawing, axes = new_figure()
    for shift, rows, year, style in (
        (-0.19, now, people.year, {"color": ACCENT}),
        (0.19, before, people.year - 1, {"color": _BEFORE, "edgecolor": QUIET}),
    ):
        widths = [rows.get(key, 0) for key in keys]
        bars = axes.barh([place + shift for place in range(len(keys))], widths, height=0.36, label=str(year), **style)
        axes.bar_label(bars, fontsize=14, color=INK, padding=4)
    lines = [textwrap.fill(key, 30, max_lines=2, placeholder=" …") for key in keys]
    axes.set_yticks(range(len(keys)), lines, fontsize=16, color=INK)
    for tick in axes.yaxis.get_major_ticks():
        tick.label1.set_parse_math(False)
    axes.set_ylim(max(len(keys), 3) - 0.4, -0.6)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True, nbins=6))
    axes.set_xlim(0, 1.12 * max([1, *now.values(), *before.values()]))
    axes.grid(axis="x", color=TRACK, zorder=0)
    axes.set_axisbelow(True)
    write_title(axes, title)
    axes.legend(fontsize=16, frameon=False, loc="lower right")
    return drawing


def describe_year(found: Participation, year: int, texts: Texts) -> str:
    """Say what a year was like, beside the one before: the text alternative of :func:`years_figure`."""
    names = ["gatherings", "people", "ideas", "practice"]
    rows = measures(found, "year")[names].reindex([year, year - 1], fill_value=0)
    counts: list[dict[str, int]] = rows.to_dict("records")  # type: ignore[assignment]
    return " ".join(texts("years-alt", year=str(year - place), **each) for place, each in enumerate(counts))


def describe_people(people: Beside, what: str, texts: Texts) -> str:
    """Say how many took part by group: the text alternative of :func:`beside_figure`."""
    named = ", ".join(
        texts("groups-named", name=key, now=people.now.get(key, 0), before=people.before.get(key, 0))
        for key in people.groups[:MOST_GROUPS]
    )
    return texts("groups-alt", what=what, year=str(people.year), named=named)
