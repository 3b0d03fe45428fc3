"""The frame of a dot vote and its figure."""

import textwrap
from collections.abc import Mapping
from typing import TYPE_CHECKING

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import INK, SERIES, TRACK, new_figure, write_title
from talkoot.locales import Texts, chosen
from talkoot.methods.method import Item

if TYPE_CHECKING:
    from talkoot.methods.dot_vote.rules import DotVoteState

#: Bars drawn; the table holds every option.
MOST_BARS = 12


def frame(
    state: "DotVoteState", items: Mapping[str, Item], sums: Mapping[str, Mapping[str, int]], voters: int
) -> pd.DataFrame:
    """Give one row per option; see :meth:`DotVote.frame`."""
    texts = {option.id: (option.text, option.translated) for option in state.options.values()}
    texts |= {item.id: (item.text, item.translated) for item in items.values()}
    none = {"dots": 0, "people": 0}
    rows = []
    for option, (text, _) in texts.items() if not state.is_blind else ():
        of_option = sums.get(option, none)
        share = of_option["people"] / voters if voters else 0.0
        rows.append((option, text, of_option["dots"], of_option["people"], share))
    found = pd.DataFrame(rows, columns=["option", "text", "dots", "people", "share"])
    found = found.astype({"option": "str", "text": "str", "dots": "int64", "people": "int64", "share": "float64"})
    found = found.sort_values(["dots", "people", "text"], ascending=[False, False, True], ignore_index=True)
    found.attrs["texts"] = {option: dict(translated) for option, (_, translated) in texts.items() if translated}
    found.attrs["voters"] = voters
    return found


def _texts_of(found: pd.DataFrame, texts: Texts) -> list[str]:
    known: Mapping[str, Mapping[str, str]] = found.attrs.get("texts", {})
    return [
        chosen(known[option], texts.language) if option in known else text
        for option, text in zip(found["option"], found["text"], strict=True)
    ]


def _voters(found: pd.DataFrame) -> int:
    return int(found.attrs.get("voters", 0))


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw the dots as bars, the most chosen option on top."""
    drawing, axes = new_figure()
    shown = found.head(MOST_BARS)
    labels = ["\n".join(textwrap.wrap(text, 40)[:3]) for text in _texts_of(shown, texts)]
    size = 18 if len(shown) <= MOST_BARS // 2 else 14
    places = range(len(shown))
    most = max(1, int(shown["dots"].max()) if len(shown) else 1)
    axes.barh(places, [most] * len(shown), color=TRACK, height=0.5)
    axes.barh(places, shown["dots"], color=SERIES[0], height=0.5)
    for place, dots in zip(places, shown["dots"], strict=True):
        axes.annotate(
            str(dots), (most, place), (8, 0), textcoords="offset points", va="center", size=size + 2, color=INK
        )
    axes.set_yticks(places, labels, fontsize=size, color=INK)
    axes.invert_yaxis()
    # The numbers stand beside the bars: an axis would only say it again.
    axes.xaxis.set_visible(False)
    axes.set_xlim(0, most * 1.08)
    axes.spines[["left", "bottom"]].set_visible(False)
    axes.tick_params(axis="y", length=0, pad=10)
    title = texts("figure-title", voters=_voters(found))
    if len(found) > len(shown):
        title += " · " + texts("more-in-table", options=len(found) - len(shown))
    write_title(axes, title, pad=14)
    return drawing


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give options, dots and people under headings people read."""
    return pd.DataFrame(
        {
            texts("heading-option"): pd.Series(_texts_of(found, texts), dtype="str"),
            texts("heading-dots"): found["dots"].to_numpy(),
            texts("heading-people"): found["people"].to_numpy(),
        }
    )


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many voted and which option, or options, got the most dots."""
    first = found[(found["dots"] > 0) & (found["dots"] == found["dots"].max())]
    if first.empty:
        return texts("alt-none")
    names = " · ".join(_texts_of(first, texts))
    return texts("alt", voters=_voters(found), name=names, first=len(first), dots=int(first.iloc[0]["dots"]))
