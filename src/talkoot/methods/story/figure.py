"""The frame of stories and its figure."""

import textwrap
from typing import TYPE_CHECKING

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import INK, QUIET, SERIES, new_figure, write_title
from talkoot.locales import Texts

if TYPE_CHECKING:
    from talkoot.methods.story.rules import StoryState

#: Letters on a line, lines on a page, and lines of one story; the table holds all stories whole.
LETTERS = 88
LINES = 17
MOST = 5
_COLUMNS = ["story", "title", "text", "sound", "picture", "reply_state", "reply"]


def frame(state: "StoryState") -> pd.DataFrame:
    """Give one row per story that the room may read; see :meth:`Story.frame`."""
    rows = sorted(
        (
            each.title,
            each.words,
            each.id,
            bool(each.sound) and each.for_room,
            each.picture_shows if each.for_room else "",
            each.reply.get("state", ""),
            each.reply.get("text", ""),
        )
        for each in state.readable()
    )
    found = pd.DataFrame(rows, columns=["title", "text", "story", "sound", "picture", "reply_state", "reply"])
    kinds = dict.fromkeys(_COLUMNS, "str") | {"sound": "bool"}
    return found[_COLUMNS].astype(kinds)


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw the beginnings of the stories, as many as fit; the last line says how many more there are."""
    drawing, axes = new_figure()
    axes.axis("off")
    axes.set(xlim=(0, 1), ylim=(LINES + 1, -0.5))
    write_title(axes, texts("stories-title", stories=len(found)), pad=18)
    line = 0.0
    drawn = 0
    for title, text, reply_state in found[["title", "text", "reply_state"]].itertuples(index=False):
        told = textwrap.wrap(str(text), LETTERS)
        if len(told) > MOST:
            told = [*told[: MOST - 1], textwrap.shorten(" ".join(told[MOST - 1 :]), LETTERS, placeholder=" …")]
        head = str(title) or texts("untitled")
        reply = texts(f"reply-{reply_state!s}") if reply_state else ""
        height = 1.3 + len(told) + (1.2 if reply else 0)
        if line + height > LINES:
            break
        axes.plot([0.004, 0.004], [line, line + height - 0.2], color=SERIES[0], linewidth=4)
        axes.text(0.02, line, head, va="top", fontsize=17, color=INK, fontweight="bold", parse_math=False)
        words = "\n".join(told)
        axes.text(0.02, line + 1.2, words, va="top", fontsize=16, color=INK, linespacing=1.25, parse_math=False)
        axes.text(0.02, line + 1.3 + len(told), reply, va="top", fontsize=15, color=QUIET, parse_math=False)
        line += height + 0.5
        drawn += 1
    if drawn < len(found):
        axes.text(0.02, LINES + 0.3, texts("stories-more", stories=len(found) - drawn), fontsize=16, color=QUIET)
    return drawing


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give the stories under headings people read; columns that hold nothing are left out."""
    shown = pd.DataFrame(
        {
            texts("heading-title"): found["title"],
            texts("heading-text"): [
                text or (texts("only-spoken") if sound else "")
                for text, sound in zip(found["text"], found["sound"], strict=True)
            ],
            texts("heading-picture"): found["picture"],
            texts("heading-state"): [texts(f"reply-{state}") if state else "" for state in found["reply_state"]],
            texts("heading-reply"): found["reply"],
        }
    )
    used = [name for name in shown.columns if name == texts("heading-text") or shown[name].astype(bool).any()]
    return shown[used]


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many stories there are, and how many the service has answered."""
    return texts("alt", stories=len(found), replied=int(found["reply_state"].astype(bool).sum()))
