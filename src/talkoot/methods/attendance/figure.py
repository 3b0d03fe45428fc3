"""The frame of attendance, its figure and the figure's twin."""

from collections.abc import Iterable

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import draw_bars, new_figure, write_title
from talkoot.locales import Texts

COLUMNS = {"kind": "str", "what": "str", "people": "Int64", "least": "int64"}


def frame(told: Iterable[tuple[str, tuple[str, ...], int | None]], least: int) -> pd.DataFrame:
    """Give one row per count; see :meth:`Attendance.frame`."""
    rows = [(kind, "\n".join(what), people, least) for kind, what, people in told]
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw a bar per role or roles told together; organisations and ways stand in the table."""
    roles = found[found["kind"] == "role"]
    drawing, axes = new_figure()
    write_title(axes, texts("roles-title") if len(roles) else texts("nothing-yet"), pad=18)
    draw_bars(axes, _names(roles, texts), [int(each) for each in roles["people"].fillna(0)], _numbers(roles, texts))
    return drawing


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give what is counted, as what, and how many."""
    kinds = {"role": texts("role"), "way": texts("way"), "organisation": texts("organisation")}
    columns = {
        texts("heading-kind"): [kinds[kind] for kind in found["kind"]],
        texts("heading-what"): _names(found, texts),
        texts("heading-people"): _numbers(found, texts),
    }
    return pd.DataFrame(columns, dtype="str")


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say who was here."""
    if found.empty:
        return texts("nothing-yet")
    said = [f"{name}: {number}" for name, number in zip(_names(found, texts), _numbers(found, texts), strict=True)]
    return f"{'; '.join(said)}."


def _names(found: pd.DataFrame, texts: Texts) -> list[str]:
    return [
        " + ".join(
            each if kind == "organisation" else texts(_KEYS.get(each, f"role-{each}")) for each in what.split("\n")
        )
        for kind, what in zip(found["kind"], found["what"], strict=True)
    ]


_KEYS = {"in_place": "way-in-place", "remote": "way-remote"}


def _numbers(found: pd.DataFrame, texts: Texts) -> list[str]:
    return [
        texts("fewer-than", least=int(least)) if pd.isna(people) else str(people)
        for people, least in zip(found["people"], found["least"], strict=True)
    ]
