"""The sides of a result next to each other, fairly (F13): shares within each side, its size in words, no »gap«.

Sums come from the methods (``Method.tally``) in one of these shapes, each thing under its id in a group such as
``options`` or ``statements``; a method of somebody else's that keeps to them is compared like ours.

==============================================  ===================================================================
``{"people": 7, …}``, ``{"count": 7, …}``, 7    people who chose the thing, of all who answered
``{"bands": …, "counts": …, "cannot_say": 1}``  steps of a scale, of all who rated the thing
``{"agree": 7, "disagree": 2, "pass": 1}``      answers that exclude each other, of all who gave one to the thing
``{"options": {…}, "cannot_say": 1, "n": 9}``   options of a question, each of all who answered it
==============================================  ===================================================================
"""

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd
from matplotlib.figure import Figure
from matplotlib.ticker import PercentFormatter

from talkoot.cycle.state import Activity, CycleState
from talkoot.insight.drawing import INK, PERSPECTIVE_COLOURS, PERSPECTIVE_MARKERS, QUIET, new_figure, write_title
from talkoot.kits.text import Option
from talkoot.locales import Texts, chosen
from talkoot.methods.method import PERSPECTIVES, Item, Results

#: Stands in the column ``perspective`` for the joint result.
EVERYONE = "everyone"
#: Rows drawn at most; the table holds them all.
MOST_ROWS = 12
_COLUMNS = {"perspective": "str", "thing": "str", "answer": "str", "count": "int64", "n": "int64"}
#: Answers that have a word of their own in the catalogue ``export``.
_ANSWERS = {
    "agree": "answer-agree",
    "disagree": "answer-disagree",
    "pass": "answer-pass",
    "cannot_say": "answer-cannot-say",
    "yes": "answer-yes",
    "no": "answer-no",
}


def sides(results: Results | None, *, export: bool = False) -> pd.DataFrame:
    """Give the sums of an activity as a tidy table, everyone first, then each side that may be shown.

    Places come the same way, from ``results.by_place``: then ``perspective`` holds the name of the place, and is empty
    for those who came by none.

    Parameters
    ----------
    results
        As they were taken when the activity closed or was revealed; none gives an empty table.
    export
        Whether the table leaves the room in a file: then at least 5 must have answered on each side (DESIGN 6).

    Returns
    -------
    pandas.DataFrame
        One row per side, thing and answer. ``perspective`` (str): ``everyone`` or a perspective. ``thing`` (str): id
        of the option or statement. ``answer`` (str): ``agree``, ``cannot_say``, ``3`` or ``1-2`` on a scale …, empty
        where a thing is chosen or not. ``count`` (int64): people. ``n`` (int64): people of this side who could have
        been counted. ``share`` (float64): ``count / n``.
    """
    rows: list[tuple[str, str, str, int, int]] = []
    if results is not None:
        # Raised hands are in the joint sums without being respondents.
        everyone = results.answered + int(results.joint.get("hands", 0))
        rows += [(EVERYONE, *row) for row in _rows(results.joint, everyone)]
        if shows_sides(results, export=export):
            for side, sums in results.sides.items():
                rows += [(side, *row) for row in _rows(sums, results.side_counts[side])]
    found = pd.DataFrame(rows, columns=list(_COLUMNS)).astype(_COLUMNS)
    found["share"] = (found["count"] / found["n"].where(found["n"] > 0)).fillna(0.0).astype("float64")
    return found


def _rows(sums: Mapping[str, Any], n: int) -> Iterator[tuple[str, str, int, int]]:
    """Give thing, answer, count and what it is a share of."""
    for group in sums.values():
        if isinstance(group, Mapping):
            for thing, of_thing in group.items():
                yield from ((str(thing), *row) for row in _answers(of_thing, n))


def _answers(sums: Any, n: int) -> Iterator[tuple[str, int, int]]:
    if isinstance(sums, int):
        yield "", sums, n
    elif "bands" in sums:
        for (first, last), count in zip(sums["bands"], sums["counts"], strict=True):
            yield str(first) if first == last else f"{first}-{last}", count, sums["n"]
        yield "cannot_say", sums["cannot_say"], sums["n"]
    elif isinstance(sums.get("options"), Mapping):
        yield from ((option, count, sums["n"]) for option, count in sums["options"].items())
        yield "cannot_say", sums["cannot_say"], sums["n"]
    elif "n" in sums:  # a question in words: there is nothing to compare
        return
    elif "people" in sums or "count" in sums:
        yield "", sums.get("people", sums.get("count")), n
    else:
        counts = {name: count for name, count in sums.items() if isinstance(count, int) and not isinstance(count, bool)}
        for answer, count in counts.items():
            yield answer, count, sum(counts.values())


def shows_sides(results: Results | None, *, export: bool = False) -> bool:
    """Tell whether the sides may be shown, on a screen or in a file that leaves the room."""
    return results is not None and bool(results.sides) and (results.for_export or not export)


def sentence(results: Results | None, texts: Texts, *, export: bool = False) -> str:
    """Say why the sides are not shown (F22); empty where they are, or where there is only one.

    Parameters
    ----------
    results
        As they were taken.
    texts
        Of the place ``parts``.
    export
        Whether it stands in a file that leaves the room.
    """
    if results is None or shows_sides(results, export=export):
        return ""
    return texts("sides-too-small") if results.too_small or results.sides else ""


def places(results: Results | None, *, export: bool = False) -> pd.DataFrame:
    """Give the results by place as :func:`sides` gives those by side; empty where they may not be shown."""
    by_place = None if results is None else results.by_place
    return sides(by_place if shows_sides(by_place, export=export) else None, export=export)


def places_sentence(results: Results | None, texts: Texts, *, export: bool = False) -> str:
    """Say why the places are not shown (F22); empty where they are, or where everybody was in one."""
    by_place = None if results is None else results.by_place
    return "" if by_place is None or shows_sides(by_place, export=export) else texts("places-too-small")


def labels(cycle: CycleState, activity: Activity, language: str) -> dict[str, str]:
    """Give the texts of the things that an activity counts, by id."""
    return _texts(activity, {**cycle.items_for(activity), **cycle.items_of(activity.id)}, language)


def things(cycle: CycleState, activity: Activity, language: str) -> dict[str, str]:
    """Give the texts of what people are given to answer, by id: nothing that they themselves gave to this activity."""
    own = cycle.items_of(activity.id) if activity.method.builds_on_items else {}
    return _texts(activity, {**cycle.items_for(activity), **own}, language)


def _texts(activity: Activity, items: Mapping[str, Item], language: str) -> dict[str, str]:
    found = {option.id: chosen(option.text, language) for option in _options(activity.state.settings)}
    for item in items.values():
        found[item.id] = chosen(item.translated, language) if item.translated else item.text
    return found


def _options(value: Any) -> Iterator[Option]:
    if isinstance(value, Option):
        yield value
    if isinstance(value, (list, tuple)):
        for each in value:
            yield from _options(each)
    elif hasattr(type(value), "model_fields"):
        for name in type(value).model_fields:
            yield from _options(getattr(value, name))


def table(found: pd.DataFrame, names: Mapping[str, str], language: str) -> pd.DataFrame:
    """Give the comparison under headings people read: a row per thing and answer, a column per side.

    A cell reads »7/12 (58 %)«: what was counted, of how many, and the share within the side.
    """
    texts, parts = Texts("export", language), Texts("parts", language)
    wide: dict[tuple[str, str], dict[str, str]] = {}
    for row in found.to_dict("records"):
        cell = texts("share-cell", count=row["count"], n=row["n"], percent=round(100 * row["share"]))
        wide.setdefault((row["thing"], row["answer"]), {})[row["perspective"]] = cell
    shown = list(found["perspective"].unique())
    columns: dict[str, list[str]] = {texts("heading-thing"): [names.get(thing, thing) for thing, _ in wide]}
    if found["answer"].astype(bool).any():
        columns[texts("heading-answer")] = [_answer_name(answer, names, texts) for _, answer in wide]
    for side in shown:
        columns[_side_name(side, parts)] = [cells.get(side, "") for cells in wide.values()]
    return pd.DataFrame(columns, dtype="str")


def figure(found: pd.DataFrame, names: Mapping[str, str], language: str) -> Figure:
    """Draw a row of dots per thing, one dot per side, all on one scale from 0 to 100 %.

    Parameters
    ----------
    found
        As :func:`sides` gives it, with at least two sides beside everyone.
    names
        Texts of the things, see :func:`labels`.
    language
        Of the words in the figure.
    """
    texts, parts = Texts("export", language), Texts("parts", language)
    drawn = _drawn(found)
    places = {key: place for place, key in enumerate(dict.fromkeys(zip(drawn["thing"], drawn["answer"], strict=True)))}
    drawing, axes = new_figure()
    for side in PERSPECTIVES:
        rows = drawn[drawn["perspective"] == side]
        if rows.empty:
            continue
        axes.scatter(
            100 * rows["share"],
            [places[key] for key in zip(rows["thing"], rows["answer"], strict=True)],
            s=330,
            color=PERSPECTIVE_COLOURS[side],
            marker=PERSPECTIVE_MARKERS[side],
            edgecolors=INK,
            linewidths=1.2,
            alpha=0.9,
            zorder=3,
            label=texts("side-answered", side=_side_name(side, parts), answered=int(rows["n"].max())),
        )
    lines = [
        textwrap.fill(
            " · ".join(filter(None, (names.get(thing, thing), _answer_name(answer, names, texts)))), 42, max_lines=3
        )
        for thing, answer in places
    ]
    ticks = axes.set_yticks(range(len(lines)), lines, fontsize=16, color=INK)
    for tick in ticks:
        tick.label1.set_parse_math(False)
    axes.set_ylim(len(lines) - 0.4, -0.6)
    axes.set_xlim(-3, 103)
    axes.xaxis.set_major_formatter(PercentFormatter(decimals=0, symbol=" %"))
    axes.grid(axis="both", color="#dfe4ea", zorder=0)
    write_title(axes, texts("sides-title"))
    axes.set_xlabel(texts("sides-axis"), fontsize=16, color=QUIET)
    drawing.legend(loc="outside lower center", ncols=4, fontsize=18, frameon=False)
    return drawing


def _drawn(found: pd.DataFrame) -> pd.DataFrame:
    """Choose what is drawn: of stands only the agreeing, and only as many rows as can be read."""
    compared = set(found.loc[found["perspective"] != EVERYONE, "thing"])
    drawn = found[found["thing"].isin(compared)]
    if "agree" in set(drawn["answer"]):
        drawn = drawn[drawn["answer"] == "agree"]
    joint = drawn[drawn["perspective"] == EVERYONE]
    rows = list(zip(joint["thing"], joint["answer"], strict=True))
    if not joint["answer"].astype(bool).any() or set(joint["answer"]) == {"agree"}:
        rows = [
            rows[place]
            for place in joint["share"].reset_index(drop=True).sort_values(ascending=False, kind="stable").index
        ]
    order = {key: place for place, key in enumerate(rows[:MOST_ROWS])}
    keys = pd.Series(list(zip(drawn["thing"], drawn["answer"], strict=True)), index=drawn.index, dtype="object")
    drawn = drawn[keys.isin(order)]
    return drawn.iloc[keys[drawn.index].map(order).argsort(kind="stable")]


def describe(found: pd.DataFrame, names: Mapping[str, str], language: str, *, most: int = 5) -> str:
    """Say what the comparison shows: its text alternative. The table holds all of it."""
    texts, parts = Texts("export", language), Texts("parts", language)
    drawn = _drawn(found)
    said = []
    for (thing, answer), rows in list(drawn.groupby(["thing", "answer"], sort=False))[:most]:
        shares = ", ".join(
            f"{_side_name(row['perspective'], parts)} {texts('percent', percent=round(100 * row['share']))}"
            for row in rows.to_dict("records")
            if row["perspective"] != EVERYONE
        )
        name = _line(str(thing), str(answer), names, texts)
        said.append(f"{name}: {shares}.")
    return " ".join([texts("sides-alt"), *said])


def answer_text(answer: str, texts: Texts) -> str:
    """Give an answer in words; a step of a scale stays a number, with a dash between the ends of a band."""
    if answer in _ANSWERS:
        return texts(_ANSWERS[answer])
    first, _, last = answer.partition("-")
    return f"{first}–{last}" if first.isdigit() and last.isdigit() else answer


def _line(thing: str, answer: str, names: Mapping[str, str], texts: Texts) -> str:
    return " · ".join(filter(None, (names.get(thing, thing), _answer_name(answer, names, texts))))


def _answer_name(answer: str, names: Mapping[str, str], texts: Texts) -> str:
    """Give an answer in words: an option of the thing by its text."""
    return names[answer] if answer in names else answer_text(answer, texts)


def _side_name(side: str, parts: Texts) -> str:
    """Name a side, or a place: that is named already, but for who came by none."""
    if side == EVERYONE:
        return parts("everyone")
    return parts(f"perspective-{side}") if side in PERSPECTIVES else side or parts("place-none")
