"""The sides of a result next to each other, fairly: shares within each side, its size in words, no gap score (F13)."""

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from talkoot.cycle.state import Results

#: Stands in the column ``perspective`` for the joint result.
EVERYONE = "everyone"


def sides(results: Results | None, *, export: bool = False) -> pd.DataFrame:
    """Give the sums of an activity as a tidy table, everyone first, then each side that may be shown.

    Parameters
    ----------
    results
        As they were taken when the activity closed or was revealed; none gives an empty table.
    export
        Whether the table leaves the room in a file: then at least 5 must have answered on each side (DESIGN 6).

    Returns
    -------
    pandas.DataFrame
        One row per side and counted thing. ``perspective`` (str): ``everyone`` or a perspective. ``what`` (str):
        path of the count within the method's sums, its parts joined by a dot. ``count`` (int64). ``n`` (int64): how
        many answered on this side. ``share`` (float64): ``count / n``.
    """
    rows: list[tuple[str, str, int, int]] = []
    if results is not None:
        rows += [(EVERYONE, what, count, results.answered) for what, count in _counts(results.joint)]
        if not export or results.for_export:
            for side, sums in results.sides.items():
                rows += [(side, what, count, results.side_counts[side]) for what, count in _counts(sums)]
    found = pd.DataFrame(rows, columns=["perspective", "what", "count", "n"])
    found = found.astype({"perspective": "str", "what": "str", "count": "int64", "n": "int64"})
    found["share"] = (found["count"] / found["n"].where(found["n"] > 0)).fillna(0.0).astype("float64")
    return found


def _counts(sums: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, int]]:
    """Walk through nested sums, down to the numbers."""
    for name, value in sums.items():
        here = f"{path}.{name}" if path else str(name)
        if isinstance(value, Mapping):
            yield from _counts(value, here)
        elif isinstance(value, list):
            yield from _counts({str(place): each for place, each in enumerate(value)}, here)
        elif isinstance(value, int) and not isinstance(value, bool):
            yield here, value
