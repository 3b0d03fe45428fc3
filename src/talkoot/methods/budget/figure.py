"""The frame of a budget, its figure and the figure's twin."""

import textwrap
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import INK, QUIET, SERIES, TRACK, new_figure, write_title
from talkoot.locales import LANGUAGES, Texts
from talkoot.methods.method import Item
from talkoot.methods.offered import wordings

if TYPE_CHECKING:
    from talkoot.methods.budget.rules import BudgetState

#: Bars drawn; the table holds every project.
MOST_BARS = 12
COLUMNS = {
    "project": "str",
    **{f"text_{language}": "str" for language in LANGUAGES},
    "cost": "int64",
    "votes": "int64",
    "people": "int64",
    "by_votes": "bool",
    "left": "int64",
    "by_shares": "bool",
    "price": "float64",
    "money": "float64",
    "tied_votes": "bool",
    "tied_shares": "bool",
}


def frame(state: "BudgetState", known: Mapping[str, Item], tally: Mapping[str, Any], people: int) -> pd.DataFrame:
    """Give one row per project; see :meth:`Budget.frame`."""
    shares = {each["project"]: each for each in tally.get("by_shares", ())}
    costs, rows = state.costs, []
    for turn in tally.get("by_votes", ()):
        project = turn["project"]
        if project not in known or project not in costs:  # taken away since
            continue
        share = shares[project]
        row = {"project": project, **wordings(known[project]), "cost": costs[project], **tally["projects"][project]}
        row |= {"by_votes": turn["funded"], "left": turn["left"], "tied_votes": turn["tied"]}
        row |= {"by_shares": share["funded"], "price": share["price"], "money": share["money"]}
        rows.append(row | {"tied_shares": share["tied"]})
    found = pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)
    settings = state.settings
    found.attrs = {"people": people, "sum": settings.sum, "currency": settings.currency}
    found.attrs |= {"share": tally.get("share", 0.0), "points": settings.ballot == "points"}
    return found


def _texts(found: pd.DataFrame, texts: Texts) -> list[str]:
    return [str(each) for each in found[f"text_{texts.language.split('-', maxsplit=1)[0]}"]]


def _money(amount: float, found: pd.DataFrame, texts: Texts) -> str:
    return texts("money", amount=amount, currency=found.attrs.get("currency", ""))


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw votes as bars, in order of votes; two marks beside each say by which rule it is funded."""
    drawing, axes = new_figure()
    shown = found.head(MOST_BARS)
    rows = shown.to_dict("records")
    labels = [
        "\n".join(textwrap.wrap(text, 40)[:2]) + f"\n{_money(row['cost'], found, texts)}"
        for row, text in zip(rows, _texts(shown, texts), strict=True)
    ]
    places, most = range(len(shown)), max([1, *shown["votes"]])
    axes.barh(places, [most] * len(shown), color=TRACK, height=0.5)
    axes.barh(places, shown["votes"], color=SERIES[0], height=0.5)
    for place, row in zip(places, rows, strict=True):
        axes.annotate(str(row["votes"]), (most * 1.02, place), va="center", fontsize=16, color=INK)
        for column, at in (("by_votes", 1.16), ("by_shares", 1.36)):
            mark = "✓" if row[column] else "–"
            colour = INK if row[column] else QUIET
            axes.annotate(mark, (most * at, place), va="center", ha="center", fontsize=22, color=colour)
    for column, at in (("heading-by-votes", 1.16), ("heading-by-shares", 1.36)):
        name = textwrap.fill(texts(column), 12)
        axes.annotate(name, (most * at, -0.6), va="bottom", ha="center", fontsize=13, color=INK)
    ticks = axes.set_yticks(places, labels, fontsize=16 if len(shown) <= MOST_BARS // 2 else 12, color=INK)
    for tick in ticks:
        tick.label1.set_parse_math(False)
    axes.set_ylim(max(len(shown), 1) - 0.4, -1.2)
    axes.set_xlim(0, most * 1.48)
    axes.xaxis.set_visible(False)
    axes.spines[["left", "bottom"]].set_visible(False)
    axes.tick_params(axis="y", length=0, pad=10)
    write_title(axes, texts("figure-title", people=found.attrs.get("people", 0)), pad=14)
    return drawing


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give projects, costs, votes, and for both rules whether each is funded and why."""
    rows = found.to_dict("records")
    yes, no = texts("funded"), texts("not-funded")
    return pd.DataFrame(
        {
            texts("heading-project"): pd.Series(_texts(found, texts), dtype="str"),
            texts("heading-cost"): found["cost"].to_numpy(),
            texts("heading-votes"): found["votes"].to_numpy(),
            texts("heading-by-votes"): pd.Series([yes if row["by_votes"] else no for row in rows], dtype="str"),
            texts("heading-why-votes"): pd.Series([why_votes(row, found, texts) for row in rows], dtype="str"),
            texts("heading-by-shares"): pd.Series([yes if row["by_shares"] else no for row in rows], dtype="str"),
            texts("heading-why-shares"): pd.Series([why_shares(row, found, texts) for row in rows], dtype="str"),
        }
    )


def why_votes(row: Mapping[Any, Any], found: pd.DataFrame, texts: Texts) -> str:
    """Say why most votes fund a project or not; ``reasons.ts`` says it likewise."""
    if not row["votes"]:
        return texts("votes-none")
    values = {"votes": row["votes"], "left": _money(row["left"], found, texts)}
    values["missing"] = _money(row["cost"] - row["left"], found, texts)
    said = texts("votes-funded" if row["by_votes"] else "votes-short", **values)
    return f"{said} {texts('votes-tied')}" if row["tied_votes"] else said


def why_shares(row: Mapping[Any, Any], found: pd.DataFrame, texts: Texts) -> str:
    """Say why equal shares fund a project or not."""
    if not row["people"]:
        return texts("shares-none")
    values = {"people": row["people"], "money": _money(row["money"], found, texts)}
    values |= {"price": _money(row["price"], found, texts)}
    values["missing"] = _money(round(row["cost"] - row["money"], 2), found, texts)
    paid = "shares-funded-points" if found.attrs.get("points") else "shares-funded"
    said = texts(paid if row["by_shares"] else "shares-short", **values)
    return f"{said} {texts('shares-tied')}" if row["tied_shares"] else said


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many voted, and what is funded by each rule for how much."""
    people = found.attrs.get("people", 0)
    if not people or found.empty:
        return texts("alt-none")
    said = [texts("alt", people=people, sum=_money(found.attrs["sum"], found, texts))]
    for rule, key in (("by_shares", "alt-shares"), ("by_votes", "alt-votes")):
        funded = found[found[rule]]
        spent = _money(int(funded["cost"].sum()), found, texts)
        said.append(texts(key, count=len(funded), spent=spent, names=" · ".join(_texts(funded, texts)) or "–"))
    return " ".join(said)
