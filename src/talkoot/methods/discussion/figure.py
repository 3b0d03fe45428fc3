"""The frame of a discussion and its figure."""

from typing import TYPE_CHECKING

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import new_figure, write_title
from talkoot.insight.quotations import draw_quotations, write_more
from talkoot.locales import Texts, chosen

if TYPE_CHECKING:
    from talkoot.methods.discussion.rules import DiscussionState


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
    write_title(axes, texts("highlights-title", highlights=len(found)), pad=18)
    said = [(_question(found, str(row.question), texts), str(row.text)) for row in found.itertuples()]
    drawn = draw_quotations(axes, said)
    if drawn < len(found):
        write_more(axes, texts("highlights-more", highlights=len(found) - drawn))
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
