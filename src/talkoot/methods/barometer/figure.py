"""The frame of a barometer, its figure and the figure's twin."""

from collections.abc import Mapping

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import draw_bars, new_figure, write_title
from talkoot.locales import LANGUAGES, Texts, chosen
from talkoot.methods.barometer.actions import BarometerSettings

COLUMNS = {"choice": "str", **{f"text_{language}": "str" for language in LANGUAGES}, "people": "int64"}


def frame(settings: BarometerSettings, told: Mapping[str, int]) -> pd.DataFrame:
    """Give one row per choice; see :meth:`Barometer.frame`."""
    rows = [
        {
            "choice": choice.id,
            **{f"text_{language}": chosen(choice.text, language) for language in LANGUAGES},
            "people": told[choice.id],
        }
        for choice in settings.choices
        if choice.id in told
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw a bar per choice, from the lowest to the highest."""
    drawing, axes = new_figure()
    write_title(axes, _people(found, texts), pad=18)
    draw_bars(axes, list(found[_words(texts)]), list(found["people"]))
    return drawing


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give choice and people."""
    headings = {_words(texts): texts("heading-choice"), "people": texts("heading-people")}
    return found[list(headings)].rename(columns=headings)


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many told something, and how many of them what."""
    words = [f"{text}: {people}" for text, people in zip(found[_words(texts)], found["people"], strict=True)]
    return f"{_people(found, texts)}. {', '.join(words)}".removesuffix(". ")


def _words(texts: Texts) -> str:
    return f"text_{texts.language.split('-', maxsplit=1)[0]}"


def _people(found: pd.DataFrame, texts: Texts) -> str:
    return texts("too-few") if found.empty else texts("people-answered", people=int(found["people"].sum()))
