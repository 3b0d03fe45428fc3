"""The frame of questions to a group and its figure."""

import textwrap
from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import INK, QUIET, SERIES, new_figure, write_title
from talkoot.locales import Texts

if TYPE_CHECKING:
    from talkoot.methods.questions.rules import QuestionsState

#: Letters on a line and lines on a page; the table holds everything whole.
LETTERS = 88
LINES = 17
COLUMNS = {
    "question": "str",
    "text": "str",
    "asker": "str",
    "answer": "str",
    "proposal": "str",
    "state": "str",
    "official": "bool",
}


def frame(state: "QuestionsState") -> pd.DataFrame:
    """Give one row per shown question; see :meth:`Questions.frame`."""
    rows = [
        {
            "question": each.id,
            "text": each.text,
            "asker": each.asker,
            "answer": "",
            "proposal": "",
            "state": "",
            "official": False,
            **each.reply,
        }
        for each in state.shown()
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS).sort_values("text", ignore_index=True)


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw the questions with what was said to them, as many as fit; the last line says how many more there are."""
    drawing, axes = new_figure()
    axes.axis("off")
    axes.set(xlim=(0, 1), ylim=(LINES + 1, -0.5))
    write_title(axes, describe(found, texts), pad=18)
    line = 0.0
    drawn = 0
    for row in found.itertuples():
        question = textwrap.wrap(str(row.text), LETTERS)
        reply = [part for said in _replies(row, texts) for part in textwrap.wrap(said, LETTERS)]
        height = len(question) + 0.85 * len(reply)
        if line + height > LINES:
            break
        axes.plot([0.004, 0.004], [line, line + height - 0.2], color=SERIES[0], linewidth=4)
        write = {"va": "top", "linespacing": 1.25, "parse_math": False}
        axes.text(0.02, line, "\n".join(question), fontsize=17, color=INK, **write)
        axes.text(0.02, line + len(question), "\n".join(reply), fontsize=14, color=QUIET, **write)
        line += height + 0.6
        drawn += 1
    if drawn < len(found):
        axes.text(0.02, LINES + 0.3, texts("questions-more", questions=len(found) - drawn), fontsize=16, color=QUIET)
    return drawing


def _replies(row: Any, texts: Texts) -> list[str]:
    said = [texts("answer-line", answer=row.answer)] if row.answer else []
    return [*said, texts("proposal-line", proposal=row.proposal, state=_state(row, texts))] if row.proposal else said


def _state(row: Any, texts: Texts) -> str:
    state = texts(f"state-{row.state}")
    return texts("state-official", state=state) if row.official else state


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give the same under headings people read; columns that hold nothing are left out."""
    states = [_state(row, texts) if row.state else "" for row in found.itertuples()]
    shown = found[["text", "asker", "answer", "proposal"]].assign(state=states)
    used = [name for name in shown.columns if name in {"text", "answer"} or shown[name].astype(bool).any()]
    return shown[used].rename(columns={name: texts(f"heading-{name}") for name in used})


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many questions there are, how many were answered, and how many proposals came of them."""
    answered, proposals = (int(found[name].astype(bool).sum()) for name in ("answer", "proposal"))
    said = texts("alt", questions=len(found))
    return f"{said} {texts('alt-answered', answered=answered, proposals=proposals)}" if len(found) else said
