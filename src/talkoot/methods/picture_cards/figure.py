"""The frame of picture cards, its figure and the figure's twin: pictures by the words for what they show."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import draw_bars, new_figure, write_title
from talkoot.locales import LANGUAGES, Texts
from talkoot.methods.worded import Worded

COLUMNS = {
    "picture": "str",
    **{f"text_{language}": "str" for language in LANGUAGES},
    "people": "int64",
    "n": "int64",
    "reason": "str",
}
#: Bars drawn; the table holds every picture.
MOST_BARS = 12


def frame(
    people: Mapping[str, int], names: Mapping[str, Mapping[str, str]], answered: int, words: Iterable[Worded]
) -> pd.DataFrame:
    """Give the rows of all pictures; see :meth:`PictureCards.frame`."""
    shown = list(words)
    order = sorted((picture for picture in people if people[picture]), key=lambda picture: -people[picture])
    rows = [row for each in order for row in _rows(each, names[each], people[each], answered, shown)]
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)


def _rows(
    picture: str, names: Mapping[str, str], people: int, answered: int, words: Iterable[Worded]
) -> Iterator[dict[str, Any]]:
    texts = {f"text_{language}": text for language, text in names.items()}
    shared = {"picture": picture, **texts, "n": answered}
    yield {**shared, "people": people, "reason": ""}
    for _, about, reason in words:
        if about == picture:
            yield {**shared, "people": 1, "reason": reason}


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw a bar per picture, the most chosen on top."""
    drawing, axes = new_figure()
    pictures = found[found["reason"] == ""]
    drawn = pictures.head(MOST_BARS)
    title = describe_people(found, texts)
    if len(pictures) > len(drawn):
        title += " · " + texts("more-in-table", pictures=len(pictures) - len(drawn))
    write_title(axes, title, pad=18)
    if drawn.empty:
        axes.axis("off")
        return drawing
    draw_bars(axes, _names(drawn, texts), drawn["people"].tolist())
    return drawing


def _names(rows: pd.DataFrame, texts: Texts) -> list[str]:
    return [str(text) for text in rows[f"text_{texts.language.split('-', maxsplit=1)[0]}"]]


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give picture, how many chose it, and why."""
    pictures = found[found["reason"] == ""]
    reasons = [
        " · ".join(found.loc[(found["picture"] == picture) & (found["reason"] != ""), "reason"])
        for picture in pictures["picture"]
    ]
    return pd.DataFrame(
        {
            texts("heading-picture"): pd.Series(_names(pictures, texts), dtype="str"),
            texts("heading-people"): pictures["people"].to_numpy(),
            texts("heading-reasons"): pd.Series(reasons, dtype="str"),
        }
    )


def describe_people(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many chose a picture."""
    return texts("nothing-yet") if found.empty else texts("people-answered", people=int(found["n"].iloc[0]))


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many answered and which picture, or pictures, most chose."""
    if found.empty:
        return texts("nothing-yet")
    pictures = found[found["reason"] == ""]
    most = pictures[pictures["people"] == pictures["people"].max()]
    people = describe_people(found, texts)
    return texts("alt", people=people, pictures=", ".join(_names(most, texts)), most=int(most["people"].iloc[0]))
