"""The frame of a poll, its figure and the figure's twin."""

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import INK, QUIET, SERIES, new_figure, write_title
from talkoot.locales import LANGUAGES, Texts, chosen
from talkoot.methods.method import JSON
from talkoot.methods.poll.actions import PollSettings

COLUMNS = {
    "option": "str",
    **{f"text_{language}": "str" for language in LANGUAGES},
    "way": "str",
    "count": "int64",
    "people": "int64",
}


def frame(settings: PollSettings, sums: Mapping[str, JSON]) -> pd.DataFrame:
    """Give one row per option and way of answering; see :meth:`Poll.frame`."""
    rows = list(_rows(settings, sums)) if sums else []
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)


def _rows(settings: PollSettings, sums: Mapping[str, JSON]) -> Iterator[dict[str, Any]]:
    hands = [counted["hands"] for counted in sums["options"].values()]
    people_with_hands = max(hands) if settings.multiple else sum(hands)
    for option in settings.options:
        counted = sums["options"][option.id]
        texts = {f"text_{language}": chosen(option.text, language) for language in LANGUAGES}
        shared = {"option": option.id, **texts}
        yield {
            **shared,
            "way": "all" if sums["merged"] else "chosen",
            "count": counted["count"] - counted["hands"],
            "people": sums["answered"],
        }
        if sums["hands"]:
            yield {**shared, "way": "show_of_hands", "count": counted["hands"], "people": people_with_hands}


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw a bar per option, in the order of the question."""
    options = _options(found, texts)
    drawing, axes = new_figure(height_cm=max(18.0, 2.2 * len(options)))
    write_title(axes, describe_people(found, texts), pad=18)
    if options.empty:
        axes.axis("off")
        return drawing
    size = 20 if len(options) <= 6 else 15
    places = range(len(options))
    axes.barh(places, options["chosen"], color=SERIES[0], height=0.62, label=texts("way-chosen"))
    if options["hands"].any():
        # Hatched as well as lighter: print and screen tell it from the rest without colour.
        axes.barh(
            places,
            options["hands"],
            left=options["chosen"],
            color="#d8ecf8",
            edgecolor=SERIES[0],
            hatch="//",
            height=0.62,
            label=texts("way-hands"),
        )
        axes.legend(fontsize=16, frameon=False, loc="lower right", bbox_to_anchor=(1, 1))
    for place, count in zip(places, options["count"], strict=True):
        axes.annotate(str(count), (count, place), (8, 0), textcoords="offset points", va="center", size=size, color=INK)
    axes.set_yticks(list(places), [textwrap.fill(text, 28) for text in options["text"]], fontsize=size, color=INK)
    axes.tick_params(axis="y", length=0)
    axes.set_xlim(0, max(4, int(options["count"].max())) * 1.1)
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)
    axes.spines["left"].set_color(QUIET)
    axes.invert_yaxis()
    return drawing


def _options(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give a row per option: ``text``, ``count``, and of it ``chosen`` and ``hands``."""
    language = texts.language.split("-", maxsplit=1)[0]
    hands = found[found["way"] == "show_of_hands"].set_index("option")["count"]
    rows = found[found["way"] != "show_of_hands"]
    raised = rows["option"].map(hands).fillna(0).astype("int64").to_numpy()
    return pd.DataFrame(
        {
            "text": rows[f"text_{language}"].to_numpy(),
            "chosen": rows["count"].to_numpy(),
            "hands": raised,
            "count": rows["count"].to_numpy() + raised,
        }
    )


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give option and count; where hands are told apart, also how many of the count they are."""
    options = _options(found, texts)
    columns = {"text": "heading-option", "count": "heading-count"}
    if options["hands"].any():
        columns = {
            "text": "heading-option",
            "chosen": "heading-chosen",
            "hands": "heading-hands",
            "count": "heading-count",
        }
    return options[list(columns)].rename(columns={name: texts(key) for name, key in columns.items()})


def describe_people(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many answered, and how many of them by raising a hand."""
    if found.empty:
        return texts("nothing-yet")
    people = int(found.loc[found["way"] != "show_of_hands", "people"].iloc[0])
    hands = int(found.loc[found["way"] == "show_of_hands", "count"].sum())
    answered = texts("people-answered", people=people)
    if (found["way"] == "all").any():
        return f"{answered} · {texts('hands-merged')}"
    return f"{answered} · {texts('hands-counted', hands=hands)}" if hands else answered


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many answered and what most of them chose."""
    options = _options(found, texts)
    people = describe_people(found, texts)
    if options.empty or not options["count"].max():
        return people
    first = options[options["count"] == options["count"].max()]
    return texts("alt", people=people, option=" / ".join(first["text"]), count=int(first["count"].iloc[0]))
