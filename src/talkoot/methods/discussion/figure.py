"""The frame of a discussion and its figure."""

import textwrap
from typing import TYPE_CHECKING

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import INK, QUIET, SERIES, new_figure, write_title
from talkoot.locales import Texts, chosen

if TYPE_CHECKING:
    from talkoot.methods.discussion.rules import DiscussionState

#: Letters on a line and lines on a page; the table holds all highlights whole.
LETTERS = 88
LINES = 17


def frame(state: "DiscussionState") -> pd.DataFrame:
    """Give one row per highlight; see :meth:`Discussion.frame`."""
    questions = state.settings.questions
    places = {question.id: place for place, question in enumerate(questions, 1)}
    shown = sorted(state.shown(), key=lambda each: (places.get(each.question, 0), each.text))
    found = pd.DataFrame(
        [(each.id, each.question, each.text) for each in shown], columns=["highlight", "question", "text"], dtype="str"
    )
    found.attrs["questions"] = {question.id: question.text for question in questions}
    return found


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw the highlights under their questions, as many as fit; the last line says how many more there are."""
    drawing, axes = new_figure()
    axes.axis("off")
    axes.set(xlim=(0, 1), ylim=(LINES + 1, -0.5))
    write_title(axes, texts("highlights-title", highlights=len(found)), pad=18)
    line = 0.0
    drawn = 0
    before = ""
    for row in found.itertuples():
        quotation = textwrap.wrap(str(row.text), LETTERS) or [""]
        question = "" if row.question == before else _question(found, str(row.question), texts)
        if line + len(quotation) + (1.4 if question else 0) > LINES:
            break
        before = str(row.question)
        if question:
            axes.text(0, line, question, va="top", fontsize=16, color=QUIET, parse_math=False)
            line += 1.4
        axes.plot([0.004, 0.004], [line, line + len(quotation) - 0.2], color=SERIES[0], linewidth=4)
        axes.text(
            0.02, line, "\n".join(quotation), va="top", fontsize=17, color=INK, linespacing=1.25, parse_math=False
        )
        line += len(quotation) + 0.6
        drawn += 1
    if drawn < len(found):
        axes.text(0.02, LINES + 0.3, texts("highlights-more", highlights=len(found) - drawn), fontsize=16, color=QUIET)
    return drawing


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give the highlights under headings people read; the questions only where there are some."""
    shown = pd.DataFrame({texts("heading-text"): found["text"]})
    if found["question"].astype(bool).any():
        questions = [_question(found, each, texts) for each in found["question"]]
        shown.insert(0, texts("heading-question"), questions)
    return shown


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many highlights there are."""
    return texts("alt", highlights=len(found))


def _question(found: pd.DataFrame, question: str, texts: Texts) -> str:
    known = found.attrs.get("questions", {})
    return chosen(known[question], texts.language) if question in known else question
