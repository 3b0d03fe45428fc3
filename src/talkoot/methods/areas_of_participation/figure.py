"""The figure of areas of participation: a distribution of each question; the words stand in its twin."""

from collections import Counter
from collections.abc import Iterable

import pandas as pd
from matplotlib.figure import Figure

from talkoot.locales import Texts
from talkoot.methods import distributions


def with_words(found: pd.DataFrame, words: Iterable[str]) -> pd.DataFrame:
    """Add the words to the frame of what was rated; see :meth:`AreasOfParticipation.frame`."""
    counts = Counter(words)
    rated = found.assign(said="")
    if not counts:
        return rated
    nothing = {column: "" for column, kind in distributions.COLUMNS.items() if kind == "str"}
    rows = [
        {**nothing, "people": counts[word], "steps": 0, "coarse": False, "said": word}
        for word in sorted(counts, key=lambda each: (each.casefold(), each))
    ]
    added = pd.DataFrame(rows, columns=list(rated.columns)).astype({**distributions.COLUMNS, "said": "str"})
    return pd.concat([rated, added], ignore_index=True) if len(rated) else added


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw a distribution of each question."""
    return distributions.figure(_rated(found), texts)


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give question, answer and people, then the words."""
    rated = distributions.table(_rated(found), texts)
    words = found[found["said"] != ""]
    said = pd.DataFrame(
        {
            texts("heading-statement"): texts("word-title"),
            texts("heading-rating"): words["said"],
            texts("heading-people"): words["people"],
        }
    )
    return pd.concat([rated, said], ignore_index=True) if len(said) else rated


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say for each question how many answered and what most of them chose, and which words people ended with."""
    words = list(found.loc[found["said"] != "", "said"])
    rated = _rated(found)
    said = [distributions.describe(rated, texts)] if len(rated) or not words else []
    return " ".join([*said, *([texts("alt-words", words=", ".join(words))] if words else [])])


def _rated(found: pd.DataFrame) -> pd.DataFrame:
    return found[found["said"] == ""]
