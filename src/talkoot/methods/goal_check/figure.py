"""The frame of a check of goals and its figure: before beside after, in shares of those who answered."""

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import ACCENT, INK, QUIET, SERIES, new_figure
from talkoot.locales import LANGUAGES, Texts, chosen
from talkoot.methods import distributions
from talkoot.methods.goal_check.comparing import attainment
from talkoot.methods.goal_check.rules import GoalCheckState
from talkoot.methods.method import JSON, PERSPECTIVES, Item

COLUMNS = {
    "row": "str",
    "statement": "str",
    **{f"text_{language}": "str" for language in LANGUAGES},
    "time": "str",
    "side": "str",
    "first": "Int64",
    "last": "Int64",
    **{f"word_{language}": "str" for language in LANGUAGES},
    "people": "Int64",
    "steps": "Int64",
    "look": "str",
    "coarse": "bool",
    "level": "Int64",
}
EVERYONE = "everyone"
TIMES = ("before", "after")
_COLOURS = {"before": SERIES[1], "after": SERIES[0]}
_NOTHING = {name: "" if kind == "str" else False if kind == "bool" else pd.NA for name, kind in COLUMNS.items()}


def frame(
    state: GoalCheckState, joint: Mapping[str, JSON], beside: Mapping[str, JSON] | None, goals: Mapping[str, Item]
) -> pd.DataFrame:
    """Give one row per statement, time and step, then the goals and the conclusion; see :meth:`GoalCheck.frame`."""
    rows = [*_rated(state, joint, beside), *_goals(state, goals), *_concluded(state)]
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)


def _rated(
    state: GoalCheckState, joint: Mapping[str, JSON], beside: Mapping[str, JSON] | None
) -> Iterator[dict[str, JSON]]:
    """Give what is rated now, with what it was before where there is a before."""
    pairs = (beside or {}).get("statements", {})
    by_side = (beside or {}).get("sides", {}) if (beside or {}).get("for_export") else {}
    for statement, now in joint.get("statements", {}).items():
        groups = {EVERYONE: pairs.get(statement, {"after": now})}
        groups |= {side: of_side[statement] for side, of_side in by_side.items() if statement in of_side}
        for side, sums in groups.items():
            for time in (each for each in TIMES if each in sums):
                counted = {"statements": {statement: sums[time]}}
                for row in distributions.rows_of(state.settings, statement, counted):
                    yield {**_NOTHING, "row": "statement", "time": time, "side": side, **row}


def _goals(state: GoalCheckState, goals: Mapping[str, Item]) -> Iterator[dict[str, JSON]]:
    for goal, item in goals.items():
        words = {f"text_{each}": chosen(item.translated, each) if item.translated else item.text for each in LANGUAGES}
        yield {**_NOTHING, "row": "goal", "statement": goal, **words, "level": state.levels.get(goal, pd.NA)}


def _concluded(state: GoalCheckState) -> Iterator[dict[str, JSON]]:
    if state.conclusion is not None:
        why = {f"text_{language}": state.conclusion.why for language in LANGUAGES}
        yield {**_NOTHING, "row": "conclusion", "statement": state.conclusion.outcome, **why}


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw before beside after: a line of statements, for everyone or for each side that is shown; then the goals."""
    rated = found[found["row"] == "statement"]
    told = [*_told_goals(found, texts), *_told_conclusion(found, texts)]
    drawing, first = new_figure()
    if rated.empty and not told:
        first.axis("off")
        first.text(0.5, 0.5, texts("nothing-yet"), ha="center", va="center", fontsize=26, color=QUIET)
        return drawing
    first.remove()
    statements = list(rated["statement"].unique())
    sides = _sides(rated)
    down = len(statements) + bool(told)
    drawing.set_figheight(drawing.get_figheight() * max(1, down / 3))
    for row, statement in enumerate(statements):
        for column, side in enumerate(sides):
            axes = drawing.add_subplot(down, len(sides), row * len(sides) + column + 1)
            of_side = rated[(rated["statement"] == statement) & (rated["side"] == side)]
            _draw(axes, of_side, texts, statement_text=_text(rated[rated["statement"] == statement], texts, 40))
    if told:
        axes = drawing.add_subplot(down, 1, down)
        axes.axis("off")
        axes.text(0, 0.95, "\n".join(told), va="top", fontsize=16, color=INK, parse_math=False)
    return drawing


def _draw(axes: Any, rows: pd.DataFrame, texts: Texts, *, statement_text: str) -> None:
    axes.set_yticks([])
    for edge in ("left", "top", "right"):
        axes.spines[edge].set_visible(False)
    axes.set_title(statement_text, loc="left", fontsize=14, fontweight="bold", color=INK)
    times = [each for each in TIMES if (rows["time"] == each).any()]
    for time in times:
        at = {("before", 2): -0.2, ("after", 2): 0.2}.get((time, len(times)), 0)
        of_time = rows[rows["time"] == time]
        people = [int(each) for each in of_time["people"]]
        n = max(1, sum(people))
        label = texts("time-n", time=texts(f"time-{time}"), people=sum(people))
        places = [place + at for place in range(len(people))]
        axes.bar(places, [each / n for each in people], width=0.38, color=_COLOURS[time], label=label)
        for place, count in zip(places, people, strict=True):
            axes.annotate(str(count), (place, count / n), (0, 3), textcoords="offset points", ha="center", size=12)
    if times:
        words = distributions.words(rows[rows["time"] == times[-1]], texts)
        axes.set_xticks(range(len(words)), [textwrap.fill(each, 12, break_long_words=False) for each in words])
        side = str(rows["side"].iloc[0])
        axes.set_xlabel(_side(side, texts), fontsize=13, color=ACCENT)
        axes.legend(fontsize=12, frameon=False)
    axes.tick_params(axis="x", length=0, labelsize=11, colors=INK)
    axes.set_ylim(0, 1.15)


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give statement, side, answer, before and after; then goals with their levels, and the conclusion."""
    headings = [texts(f"heading-{each}") for each in ("statement", "side", "rating", "before", "after")]
    rows: list[list[str]] = []
    rated = found[found["row"] == "statement"]
    for _, group in rated.groupby(["statement", "side"], sort=False):
        side, text = _side(str(group["side"].iloc[0]), texts), _text(group, texts)
        counts = {each: [str(n) for n in group.loc[group["time"] == each, "people"]] for each in TIMES}
        for place, word in enumerate(distributions.words(group[group["time"] == "after"], texts)):
            before = counts["before"][place] if counts["before"] else ""
            rows.append([text, side, word, before, counts["after"][place]])
    for _, goal in found[found["row"] == "goal"].iterrows():
        rows.append([_own_text(goal, texts), "", texts("heading-level"), "", _level(goal["level"], texts)])
    for _, end in found[found["row"] == "conclusion"].iterrows():
        rows.append([texts("conclusion-title"), "", texts(f"state-{end['statement']}"), "", _own_text(end, texts)])
    return pd.DataFrame(rows, columns=headings, dtype="str")


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say for each statement how many answered before and after, how far goals were reached, what was concluded."""
    rated = found[(found["row"] == "statement") & (found["side"] == EVERYONE)]
    said = []
    for _, rows in rated.groupby("statement", sort=False):
        n = {each: int(rows.loc[rows["time"] == each, "people"].sum()) for each in TIMES}
        said.append(texts("alt", statement=_text(rows, texts), before=n["before"], after=n["after"]))
    told = [*_told_goals(found, texts), *_told_conclusion(found, texts)]
    return " ".join([*said, *(f"{each}." for each in told)]) or texts("nothing-yet")


def _told_goals(found: pd.DataFrame, texts: Texts) -> Iterator[str]:
    goals = found[(found["row"] == "goal") & found["level"].notna()]
    for _, goal in goals.iterrows():
        yield texts("goal-line", goal=textwrap.shorten(_own_text(goal, texts), 80), level=_level(goal["level"], texts))
    score = attainment([int(each) for each in goals["level"]])
    if score is not None:
        yield texts("score", score=round(score), goals=len(goals))


def _told_conclusion(found: pd.DataFrame, texts: Texts) -> Iterator[str]:
    for _, end in found[found["row"] == "conclusion"].iterrows():
        why = textwrap.shorten(_own_text(end, texts), 160, placeholder=" …")
        yield texts("conclusion-line", outcome=texts(f"state-{end['statement']}"), why=why)


def _sides(rated: pd.DataFrame) -> list[str]:
    """Give what is drawn beside each other: the sides where they are shown, else everyone."""
    shown: list[str] = [side for side in PERSPECTIVES if (rated["side"] == side).any()]
    return shown or [EVERYONE]


def _side(side: str, texts: Texts) -> str:
    return texts("everyone") if side == EVERYONE else texts(f"perspective-{side}")


def _level(level: Any, texts: Texts) -> str:
    return texts("level-none") if pd.isna(level) else texts(f"level-{int(level) + 3}")


def _text(rows: pd.DataFrame, texts: Texts, width: int = 0) -> str:
    text = _own_text(rows.iloc[0], texts)
    return "\n".join(textwrap.wrap(text, width, max_lines=2, placeholder=" …")) if width else text


def _own_text(row: Mapping[str, Any] | Any, texts: Texts) -> str:
    return str(row[f"text_{texts.language.split('-', maxsplit=1)[0]}"])
