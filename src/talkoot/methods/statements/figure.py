"""The frame and the matrix of statements, and their figure."""

import textwrap
from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import INK, QUIET, new_figure, write_title
from talkoot.locales import Texts
from talkoot.methods.statements.actions import STANDS
from talkoot.methods.statements.counts import Counts, agreement, division
from talkoot.methods.statements.rules import is_shown, text_of

if TYPE_CHECKING:
    from talkoot.methods.statements.rules import StatementsState

#: Statements drawn; the table holds them all.
MOST_DRAWN = 12
#: Drawn from the left: those who pass stand between the two sides.
_DRAWN = ("agree", "pass", "disagree")
#: Blue and orange of Okabe & Ito (2008), light between them; hatching tells them apart without colour.
STAND_COLOURS = {"agree": "#0072b2", "pass": "#e3e7ec", "disagree": "#e69f00"}
_NUMBER_COLOURS = {"agree": "white", "pass": INK, "disagree": INK}
_HATCHES = {"agree": "", "pass": "", "disagree": "//"}
_VALUES = {"agree": 1.0, "disagree": -1.0, "pass": 0.0}


def matrix(state: "StatementsState") -> pd.DataFrame:
    """Give who stands where; see :meth:`Statements.matrix`."""
    stands = [] if state.is_blind else [each.stands for each in state.statements.values()]
    respondents = sorted({respondent for each in stands for respondent in each})
    columns = list(state.statements)
    places = {respondent: row for row, respondent in enumerate(respondents)}
    cells = np.full((len(respondents), len(columns)), np.nan)
    for column, of_statement in enumerate(stands):
        for respondent, taken in of_statement.items():
            cells[places[respondent], column] = _VALUES[taken.stand]
    return pd.DataFrame(cells, index=pd.Index(respondents, name="respondent", dtype="object"), columns=columns)


def frame(state: "StatementsState", counted: Mapping[str, Counts]) -> pd.DataFrame:
    """Give one row per shown statement; see :meth:`Statements.frame`."""
    rows = []
    for statement in state.statements.values():
        counts = counted.get(statement.id)
        if counts is not None and is_shown(statement):
            text = text_of(state, statement)
            rows.append((statement.id, text, *(counts[each] for each in STANDS), agreement(counts), division(counts)))
    found = pd.DataFrame(rows, columns=["statement", "text", *STANDS, "agreement", "division"])
    found = found.astype(dict.fromkeys(STANDS, "int64") | {"agreement": "float64", "division": "float64"})
    # Ids are random, so ties do not stand in order of arrival.
    return found.sort_values(["agreement", "statement"], ascending=[False, True], ignore_index=True)


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw a bar per statement: agree, pass, disagree, the most agreed with first; each bar holds its counts."""
    drawing, axes = new_figure()
    drawn = found.head(MOST_DRAWN)
    stands = drawn[list(STANDS)].sum(axis="columns")
    left = np.zeros(len(drawn))
    rows = np.arange(len(drawn))
    for stand in _DRAWN:
        share = (100 * drawn[stand] / stands.where(stands > 0)).fillna(0).to_numpy()
        bars = axes.barh(
            rows,
            share,
            left=left,
            height=0.72,
            color=STAND_COLOURS[stand],
            hatch=_HATCHES[stand],
            edgecolor="white",
            label=texts(f"stand-{stand}"),
        )
        # A share narrower than this has no room for its number; the table twin has it.
        numbers = [str(count) if part >= 3 else "" for count, part in zip(drawn[stand], share, strict=True)]
        labels = axes.bar_label(bars, numbers, label_type="center", fontsize=14, color=_NUMBER_COLOURS[stand])
        if stand == "disagree":  # hatching runs through numbers that stand on it
            for label in labels:
                label.set_bbox({"facecolor": STAND_COLOURS[stand], "edgecolor": "none", "pad": 1.5})
        left += share
    axes.set_yticks(rows, [_wrapped(text) for text in drawn["text"]], fontsize=14, color=INK)
    axes.invert_yaxis()
    axes.set_xlim(0, 100)
    axes.set_xticks([])
    axes.spines[["left", "bottom"]].set_visible(False)
    axes.tick_params(left=False)
    title = "figure-title" if len(drawn) == len(found) else "figure-title-most"
    said = texts(title, statements=len(found), drawn=len(drawn))
    write_title(axes, said, pad=44)
    if len(drawn):
        axes.legend(ncols=3, loc="lower left", bbox_to_anchor=(0, 1), frameon=False, fontsize=15, labelcolor=QUIET)
    return drawing


def _wrapped(text: str) -> str:
    """Break a statement into at most two lines that fit beside its bar."""
    lines = textwrap.wrap(text, 52)
    return "\n".join(lines if len(lines) < 3 else [lines[0], lines[1] + " …"])


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give the statements and their counts under headings people read."""
    names = {"text": texts("heading-statement")} | {stand: texts(f"stand-{stand}") for stand in STANDS}
    return found[["text", *STANDS]].rename(columns=names)


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how much there is, and what is agreed with most."""
    if found.empty:
        return texts("alt-empty")
    said = [texts("alt", statements=len(found), stands=int(found[list(STANDS)].to_numpy().sum()))]
    first = found.iloc[0]
    if first["agree"]:
        stands = int(first[list(STANDS)].sum())
        said.append(texts("alt-agreed", text=str(first["text"]), agree=int(first["agree"]), stands=stands))
    divided = found[found[["agree", "disagree"]].min(axis="columns") > 0]
    if not divided.empty:
        most = divided.sort_values("division", ascending=False, kind="stable").iloc[0]
        said.append(
            texts("alt-divided", text=str(most["text"]), agree=int(most["agree"]), disagree=int(most["disagree"]))
        )
    return " ".join(said)
