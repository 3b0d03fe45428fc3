"""The frame of an agreement and its figure."""

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.lines import draw_parts, framed, headed
from talkoot.locales import Texts
from talkoot.methods.agreement.actions import PARTS
from talkoot.methods.method import JSON


def frame(rows: list[dict[str, JSON]]) -> pd.DataFrame:
    """Give one row per part; see :meth:`Agreement.frame`."""
    return framed(sorted(rows, key=lambda row: PARTS.index(row["part"])), ("part", "text"))


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw the parts beside each other, with how each begins."""
    return draw_parts(_filled(found, texts), list(table(found, texts).itertuples(index=False, name=None)), texts)


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give the parts under headings people read."""
    shown = found.assign(part=[heading(each, texts) for each in found["part"]])
    return headed(shown, texts, ("part", "text"), needed=("part", "text"))


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many parts are filled in."""
    return f"{_filled(found, texts)}."


def heading(part: str, texts: Texts) -> str:
    """Give what a part is called."""
    return texts(f"part-{part.replace('_', '-')}")


def _filled(found: pd.DataFrame, texts: Texts) -> str:
    return texts("parts-filled", filled=int((found["text"] != "").sum()), parts=len(found))
