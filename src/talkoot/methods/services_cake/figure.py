"""The frame of a cake of services, its figure and the figure's twin."""

import math
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import INK, QUIET, new_figure, write_title
from talkoot.locales import LANGUAGES, Texts
from talkoot.methods.method import JSON, Item
from talkoot.methods.offered import wordings
from talkoot.methods.worded import Worded

COLUMNS = {
    "service": "str",
    **{f"text_{language}": "str" for language in LANGUAGES},
    "row": "str",
    "first": "Int64",
    "last": "Int64",
    "people": "int64",
    "n": "int64",
    "coarse": "bool",
    "comment": "str",
}
#: From badly to well, as on the wall; the word stands beside each, and none of them is red or green.
TINTS = ("#f2a36b", "#f9d3ad", "#e9ecf1", "#b9d8f0", "#7db9e3")
#: Where nobody could say.
NO_TINT = "#ffffff"


def frame(services: Mapping[str, Item], sums: Mapping[str, JSON], words: Iterable[Worded]) -> pd.DataFrame:
    """Give the rows of all services; see :meth:`ServicesCake.frame`."""
    shown = list(words)
    rows = [row for service in services.values() if service.id in sums for row in _rows(service, sums, shown)]
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)


def _rows(service: Item, sums: Mapping[str, JSON], words: Iterable[Worded]) -> Iterator[dict[str, Any]]:
    counted = sums[service.id]
    shared = {
        "service": service.id,
        **wordings(service),
        "first": pd.NA,
        "last": pd.NA,
        "n": counted["n"],
        "coarse": counted["coarse"],
        "comment": "",
    }
    for (first, last), people in zip(counted["bands"], counted["counts"], strict=True):
        yield {**shared, "row": "works", "first": first, "last": last, "people": people}
    yield {**shared, "row": "works", "people": counted["cannot_say"]}
    for size, people in enumerate(counted["sizes"], start=1):
        yield {**shared, "row": "size", "first": size, "last": size, "people": people}
    for _, about, comment in words:
        if about == service.id:
            yield {**shared, "row": "comment", "people": 1, "comment": comment}


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw the cake: as large a slice as people said, tinted and named by how well the service works."""
    drawing, axes = new_figure()
    slices = [rows for _, rows in found.groupby("service", sort=False) if int(rows["n"].iloc[0])]
    write_title(axes, describe_people(found, texts), pad=18)
    axes.axis("off")
    if not slices:
        return drawing
    wedges, _ = axes.pie(
        [size_of(rows) for rows in slices],
        colors=[_tint(rows) for rows in slices],
        startangle=90,
        counterclock=False,
        radius=1,
        wedgeprops={"edgecolor": INK, "linewidth": 1.5},
    )
    for wedge, rows in zip(wedges, slices, strict=True):
        _label(axes, math.radians((wedge.theta1 + wedge.theta2) / 2), _said(rows, texts), len(slices))
    axes.set(xlim=(-2.6, 2.6), ylim=(-1.25, 1.25))
    return drawing


def _label(axes: Any, angle: float, said: str, slices: int) -> None:
    x, y = math.cos(angle), math.sin(angle)
    axes.annotate(
        said,
        (0.98 * x, 0.98 * y),
        (1.14 * x, 1.1 * y),
        ha="left" if x >= 0 else "right",
        va="center",
        fontsize=16 if slices <= 8 else 13,
        color=INK,
        arrowprops={"arrowstyle": "-", "color": QUIET},
        parse_math=False,
    )


def size_of(rows: pd.DataFrame) -> float:
    """Give how large people find a service: the mean of 1 (small), 2 (middle) and 3 (large).

    A mean of three steps is for drawing; it hides whether people agree, which the table tells.
    """
    sizes = rows[rows["row"] == "size"]
    return float((sizes["first"] * sizes["people"]).sum() / max(1, int(sizes["people"].sum())))


def works_of(rows: pd.DataFrame) -> float | None:
    """Give how well people find that a service works: the mean of the steps as shown; none if nobody could say.

    Steps that are counted together stand for their middle, so that the mean tells no more than the counts do.
    """
    rated = rows[(rows["row"] == "works") & rows["first"].notna()]
    people = int(rated["people"].sum())
    return float(((rated["first"] + rated["last"]) / 2 * rated["people"]).sum() / people) if people else None


def nearest(mean: float) -> int:
    """Give the step or size whose word fits a mean; halfway it is the higher one."""
    return math.floor(mean + 0.5)


def _tint(rows: pd.DataFrame) -> str:
    mean = works_of(rows)
    return NO_TINT if mean is None else TINTS[nearest(mean) - 1]


def works_word(rows: pd.DataFrame, texts: Texts) -> str:
    """Say in words how well a service works."""
    mean = works_of(rows)
    return texts("works-unknown") if mean is None else texts(f"works-{nearest(mean)}")


def _said(rows: pd.DataFrame, texts: Texts) -> str:
    name = textwrap.fill(_name(rows, texts), 26, max_lines=2, placeholder=" …")
    return f"{name}\n{works_word(rows, texts)} · {texts('raters', people=int(rows['n'].iloc[0]))}"


def _name(rows: pd.DataFrame, texts: Texts) -> str:
    return str(rows[f"text_{texts.language.split('-', maxsplit=1)[0]}"].iloc[0])


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give service, what was asked, the answer and how many gave it; then its comments."""
    names = [texts(f"heading-{each}") for each in ("service", "question", "answer", "people")]
    rows = [
        (_name(rows, texts), texts(f"question-{row['row']}"), _answer(row, texts), row["people"])
        for _, rows in found.groupby("service", sort=False)
        for row in rows.to_dict("records")
    ]
    return pd.DataFrame(rows, columns=names)


def _answer(row: Mapping[str, Any] | Any, texts: Texts) -> str:
    if row["row"] == "comment":
        return str(row["comment"])
    if pd.isna(row["first"]):
        return texts("works-unknown")
    if row["row"] == "size":
        return texts(f"size-{row['first']}")
    return texts(f"works-{band_word(row['first'], row['last'])}")


def band_word(first: int, last: int) -> str:
    """Give the part of a key that names steps counted together: ``4`` or ``4-5``."""
    return f"{first}" if first == last else f"{first}-{last}"


def describe_people(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many answered about the service of which most said something."""
    people = 0 if found.empty else int(found["n"].max())
    return texts("people-answered", people=people) if people else texts("nothing-yet")


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say of each service how well it works and how large it is."""
    if found.empty or not found["n"].max():
        return texts("nothing-yet")
    said = [f"{describe_people(found, texts)}."]
    for _, rows in found.groupby("service", sort=False):
        if int(rows["n"].iloc[0]):
            size = texts(f"size-{nearest(size_of(rows))}")
            said.append(texts("alt", service=_name(rows, texts), works=works_word(rows, texts), size=size))
    return " ".join(said)
