"""The frame of a ranking, its figure and the figure's twin."""

import textwrap
from collections.abc import Mapping
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import INK, SERIES, TRACK, new_figure, write_title
from talkoot.locales import LANGUAGES, Texts
from talkoot.methods.method import Item
from talkoot.methods.offered import wordings
from talkoot.methods.ranking.counting import standing

#: Bars drawn; the table holds every option.
MOST_BARS = 12
COUNTS = ("points", "people", "lost")
COLUMNS = {
    "option": "str",
    **{f"text_{language}": "str" for language in LANGUAGES},
    "place": "int64",
    **dict.fromkeys(COUNTS, "int64"),
}


def frame(options: Mapping[str, Item], tally: Mapping[str, Any], people: int) -> pd.DataFrame:
    """Give one row per option; see :meth:`Ranking.frame`."""
    # An option that nobody gave a place loses to every one that somebody did.
    placed = sum(sums["points"] > 0 for sums in tally.get("options", {}).values())
    none = {"points": 0, "people": 0, "lost": placed}
    rows = [
        {"option": item.id, **wordings(item), "place": 0, **none, **tally["options"].get(item.id, {})}
        for item in (options.values() if tally else ())
    ]
    rows.sort(key=lambda row: (-row["points"], row["text_fi"]))
    for row, place in zip(rows, standing([row["points"] for row in rows]), strict=True):
        row["place"] = place
    found = pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)
    found.attrs = {"people": people, "foremost": tally.get("foremost", 0)}
    found.attrs |= {"winner": tally.get("winner"), "unbeaten": list(tally.get("unbeaten", ()))}
    return found


def _text(texts: Texts) -> str:
    return f"text_{texts.language.split('-', maxsplit=1)[0]}"


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw the points as bars, the most wanted option on top."""
    drawing, axes = new_figure()
    shown = found.head(MOST_BARS)
    rows = shown.to_dict("records")
    labels = ["\n".join(textwrap.wrap(f"{row['place']}. {row[_text(texts)]}", 40)[:3]) for row in rows]
    places = range(len(shown))
    most = max([1, *shown["points"]])
    size = 18 if len(shown) <= MOST_BARS // 2 else 14
    axes.barh(places, [most] * len(shown), color=TRACK, height=0.5)
    axes.barh(places, shown["points"], color=SERIES[0], height=0.5)
    for place, row in zip(places, rows, strict=True):
        beside = (most, place)
        axes.annotate(
            str(row["points"]), beside, (8, 0), textcoords="offset points", va="center", size=size + 2, color=INK
        )
    ticks = axes.set_yticks(places, labels, fontsize=size, color=INK)
    for tick in ticks:
        tick.label1.set_parse_math(False)
    axes.invert_yaxis()
    # The numbers stand beside the bars: an axis would only say it again.
    axes.xaxis.set_visible(False)
    axes.set_xlim(0, most * 1.1)
    axes.spines[["left", "bottom"]].set_visible(False)
    axes.tick_params(axis="y", length=0, pad=10)
    title = texts("figure-title", people=found.attrs.get("people", 0))
    if len(found) > len(shown):
        title += " · " + texts("more-in-table", options=len(found) - len(shown))
    write_title(axes, title, pad=14)
    return drawing


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give places, options, points, first places and pairs under headings people read."""
    foremost = found.attrs.get("foremost", 0)
    return pd.DataFrame(
        {
            texts("heading-place"): found["place"].to_numpy(),
            texts("heading-option"): pd.Series(found[_text(texts)].tolist(), dtype="str"),
            texts("heading-points"): found["points"].to_numpy(),
            texts("heading-foremost", places=foremost): found["people"].to_numpy(),
            texts("heading-lost"): found["lost"].to_numpy(),
        }
    )


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many answered, which option has the most points, and whether one wins against all others."""
    people = found.attrs.get("people", 0)
    first = found[(found["place"] == 1) & (found["points"] > 0)]
    if first.empty:
        return texts("alt-none")
    name, points = " · ".join(first[_text(texts)]), int(first.iloc[0]["points"])
    said = texts("alt", people=people, first=len(first), name=name, points=points)
    return f"{said} {duel_sentence(found, texts)}"


def duel_sentence(found: pd.DataFrame, texts: Texts) -> str:
    """Say which option wins against all others, which lose to none, or that every one loses to some other."""
    names = dict(zip(found["option"], found[_text(texts)], strict=True))
    winner = found.attrs.get("winner")
    if winner is not None:
        return texts("duels-winner", name=names.get(winner, texts("removed-option")))
    unbeaten = [names.get(each, texts("removed-option")) for each in found.attrs.get("unbeaten", ())]
    if unbeaten:
        return texts("duels-even", names=" · ".join(unbeaten), count=len(unbeaten))
    return texts("duels-circle")
