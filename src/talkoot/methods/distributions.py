"""What was rated: its frame, a small distribution of each statement, and the figure's twin.

Loaded only where something is drawn. Its words are those of the method: ``people-answered``, ``smiley-5``, ``alt``.
"""

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pandas as pd
from matplotlib.figure import Figure
from matplotlib.patches import Circle, FancyBboxPatch

from talkoot.insight.drawing import INK, QUIET, SERIES, TITLE_SIZE, new_figure
from talkoot.locales import LANGUAGES, Texts, chosen
from talkoot.methods.method import JSON
from talkoot.methods.rating import RatingSettings

COLUMNS = {
    "statement": "str",
    **{f"text_{language}": "str" for language in LANGUAGES},
    "first": "Int64",
    "last": "Int64",
    **{f"word_{language}": "str" for language in LANGUAGES},
    "people": "int64",
    "steps": "int64",
    "look": "str",
    "coarse": "bool",
}
#: The faces of a scale with smileys, by number of rows it is shown in; 1 is the saddest, 5 the gladdest.
FACES: Mapping[int, tuple[int, ...]] = {2: (2, 4), 3: (2, 3, 4), 4: (1, 2, 4, 5), 5: (1, 2, 3, 4, 5)}
#: Lamps from the lowest step up. The lit lamp's place and the word say the same; none of them is red or green.
LAMPS = ("#d55e00", "#e69f00", "#0072b2")
#: Of a statement, the characters that stand in one line above its distribution, by columns of the figure.
LINE = {1: 90, 2: 46, 3: 30}


def frame(settings: RatingSettings, tally: Mapping[str, JSON]) -> pd.DataFrame:
    """Give one row per statement and counted band; see :meth:`Ratings.frame`."""
    rows = [row for statement in settings.statements for row in rows_of(settings, statement.id, tally)]
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)


def rows_of(settings: RatingSettings, statement: str, tally: Mapping[str, JSON]) -> Iterator[dict[str, Any]]:
    """Give the rows of a statement: one per counted band, then »En osaa sanoa«."""
    if not tally:
        return
    counted = tally["statements"][statement]
    text = next(each.text for each in settings.statements if each.id == statement)
    shared = {
        "statement": statement,
        **{f"text_{language}": chosen(text, language) for language in LANGUAGES},
        "steps": settings.steps,
        "look": settings.look,
        "coarse": counted["coarse"],
    }
    for (first, last), people in zip(counted["bands"], counted["counts"], strict=True):
        ends = {1: settings.low, settings.steps: settings.high}
        word = ends.get(first) or ends.get(last) or {}
        words = {f"word_{language}": chosen(word, language) if word else "" for language in LANGUAGES}
        yield {**shared, **words, "first": first, "last": last, "people": people}
    words = {f"word_{language}": "" for language in LANGUAGES}
    yield {**shared, **words, "first": pd.NA, "last": pd.NA, "people": counted["cannot_say"]}


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw a small distribution for each statement, all of them to the same height."""
    statements = list(found["statement"].unique())
    drawing, first = new_figure()
    if not statements:
        first.axis("off")
        first.text(0.5, 0.5, texts("nothing-yet"), ha="center", va="center", fontsize=26, color=QUIET)
        return drawing
    first.remove()
    across = 1 if len(statements) == 1 else 2 if len(statements) <= 4 else 3
    down = -(-len(statements) // across)
    if down > 3:
        drawing.set_figheight(drawing.get_figheight() * down / 3)
    # Several small groups are compared by eye: one height for all, with room for the number above.
    height = max(4, int(found["people"].max())) * 1.18
    for place, statement in enumerate(statements):
        axes = drawing.add_subplot(down, across, place + 1)
        _draw(axes, found[found["statement"] == statement], texts, across)
        axes.set_ylim(0, height)
    return drawing


def _draw(axes: Any, rows: pd.DataFrame, texts: Texts, across: int) -> None:
    labels = words(rows, texts)
    people = [int(each) for each in rows["people"]]
    # »En osaa sanoa« stands a step apart: it is not the end of the scale.
    places = [*range(len(people) - 1), len(people) - 0.4]
    look = str(rows["look"].iloc[0])
    colours = LAMPS if look == "traffic_lights" else [SERIES[0]] * (len(people) - 1)
    axes.bar(places[:-1], people[:-1], color=colours, width=0.74)
    axes.bar(places[-1:], people[-1:], color="white", edgecolor=QUIET, hatch="//", width=0.74)
    for place, count in zip(places, people, strict=True):
        axes.annotate(str(count), (place, count), (0, 4), textcoords="offset points", ha="center", size=16, color=INK)
    letters = 22 if across == 1 else 13 if across == 2 else 9
    axes.set_xticks(places, [textwrap.fill(label, letters, break_long_words=False) for label in labels])
    axes.tick_params(axis="x", length=0, labelsize={1: 16, 2: 13, 3: 11}[across], colors=INK)
    axes.set_yticks([])
    for side in ("left", "top", "right"):
        axes.spines[side].set_visible(False)
    title = textwrap.shorten(_text(rows, texts), LINE[across] * 3, placeholder=" …")
    lines = textwrap.wrap(title, LINE[across]) or [""]
    n = texts("people-answered", people=sum(people))
    if bool(rows["coarse"].iloc[0]):
        n = f"{n} · {texts('coarse-short', steps=int(rows['steps'].iloc[0]))}"
    size = {1: TITLE_SIZE, 2: 17, 3: 15}[across]
    axes.set_title("\n".join(lines), fontsize=size, fontweight="bold", color=INK, loc="left", pad=32)
    axes.text(0, 1.02, n, transform=axes.transAxes, fontsize=13, color=QUIET, va="bottom")
    if look == "traffic_lights":
        _draw_lights(axes, places[:-1])


def _draw_lights(axes: Any, places: Sequence[float]) -> None:
    """Put a small traffic light at the foot of each bar: the place of the lit lamp says which it is."""
    for lit, place in enumerate(places):
        inset = axes.inset_axes((place - 0.35, -0.02, 0.3, 0.2), transform=axes.get_xaxis_transform(), zorder=3)
        inset.set(xlim=(0, 2), ylim=(0, 4.4), aspect="equal")
        inset.axis("off")
        inset.add_patch(FancyBboxPatch((0.35, 0.2), 1.3, 4, boxstyle="round,pad=0,rounding_size=.4", facecolor=INK))
        for lamp in range(3):
            # The third step is »go«, the lowest lamp.
            colour = LAMPS[lit] if lamp == 2 - lit else "#4b5563"
            inset.add_patch(Circle((1, 3.5 - 1.3 * (2 - lamp)), 0.5, facecolor=colour))


def words(rows: pd.DataFrame, texts: Texts) -> list[str]:
    """Give what each row of a statement is called: steps, worded ends, faces or lamps, »En osaa sanoa« last."""
    look = str(rows["look"].iloc[0])
    language = texts.language.split("-", maxsplit=1)[0]
    rated = rows[rows["first"].notna()]
    from_kit = any(rated[f"word_{language}"])
    found = []
    for place, row in enumerate(rated.to_dict("records")):
        steps = str(row["first"]) if row["first"] == row["last"] else f"{row['first']}–{row['last']}"
        word = str(row[f"word_{language}"])
        if not from_kit and look == "smileys":
            word = texts(f"smiley-{FACES[len(rated)][place]}")
        elif not from_kit and look == "traffic_lights":
            word = texts(f"light-{place + 1}")
        elif not from_kit and place in (0, len(rated) - 1):
            word = texts("low" if place == 0 else "high")
        found.append(f"{steps} {word}".strip() if look == "numbers" or not word else word)
    return [*found, Texts("parts", texts.language)("cannot-say")]


def _text(rows: pd.DataFrame, texts: Texts) -> str:
    return str(rows[f"text_{texts.language.split('-', maxsplit=1)[0]}"].iloc[0])


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give statement, rating and people, long: statements may be shown in different steps."""
    parts = [
        pd.DataFrame({"statement": _text(rows, texts), "rating": words(rows, texts), "people": rows["people"].tolist()})
        for _, rows in found.groupby("statement", sort=False)
    ]
    shown = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=["statement", "rating", "people"])
    return shown.rename(columns={each: texts(f"heading-{each}") for each in shown.columns})


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say for each statement how many answered and what most of them chose."""
    sentences = []
    for _, rows in found.groupby("statement", sort=False):
        people = [int(each) for each in rows["people"]]
        most = max(people[:-1])
        values: dict[str, Any] = {"statement": _text(rows, texts), "people": sum(people), "cannot": people[-1]}
        if not most:
            sentences.append(texts("alt-none", **values))
            continue
        chosen_most = [word for word, count in zip(words(rows, texts), people[:-1], strict=False) if count == most]
        sentences.append(texts("alt", **values, rating=" / ".join(chosen_most), most=most))
    return " ".join(sentences) or texts("nothing-yet")
