"""The frame of a form, its figure and the figure's twin."""

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import INK, QUIET, SERIES, new_figure, write_title
from talkoot.locales import LANGUAGES, Texts, chosen
from talkoot.methods.form.actions import FormSettings, Question
from talkoot.methods.method import JSON

COLUMNS = {
    "question": "str",
    **{f"question_{language}": "str" for language in LANGUAGES},
    "kind": "str",
    "answer": "str",
    **{f"answer_{language}": "str" for language in LANGUAGES},
    "people": "int64",
    "n": "int64",
    "text": "str",
}


def frame(settings: FormSettings, tally: Mapping[str, JSON], words: Iterable[tuple[str, str, str]]) -> pd.DataFrame:
    """Give a row per question and answer, and per answer in words; see :meth:`Form.frame`."""
    shown = list(words)
    rows = [row for question in settings.questions for row in _rows(question, tally, shown)] if tally else []
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)


def _rows(question: Question, tally: Mapping[str, JSON], words: list[tuple[str, str, str]]) -> Iterator[dict[str, Any]]:
    sums = tally["questions"][question.id]
    shared = {
        "question": question.id,
        **{f"question_{language}": chosen(question.text, language) for language in LANGUAGES},
        "kind": question.kind,
        **{f"answer_{language}": "" for language in LANGUAGES},
        "n": sums["n"],
        "text": "",
    }
    texts = {option.id: option.text for option in question.options}
    for answer, people in _counts(sums):
        named = (
            {f"answer_{language}": chosen(texts[answer], language) for language in LANGUAGES} if answer in texts else {}
        )
        yield {**shared, **named, "answer": answer, "people": people}
    for _, of, text in words:
        if of == question.id:
            yield {**shared, "answer": "", "people": 1, "text": text}


def _counts(sums: Mapping[str, JSON]) -> Iterator[tuple[str, int]]:
    yield from sums.get("options", {}).items()
    for (first, last), people in zip(sums.get("bands", ()), sums.get("counts", ()), strict=True):
        yield (str(first) if first == last else f"{first}-{last}"), people
    yield "cannot_say", sums["cannot_say"]


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw the questions below each other, a bar for each answer."""
    questions = _counted(found)
    drawing, axes = new_figure(height_cm=max(18.0, 1.1 * (len(questions) + 2 * questions["question"].nunique())))
    write_title(axes, describe_people(found, texts), pad=18)
    if questions.empty:
        axes.axis("off")
        return drawing
    most = max(4, int(questions["people"].max()))
    place = 0.0
    ticks: dict[float, str] = {}
    for _, rows in questions.groupby("question", sort=False):
        heading = textwrap.shorten(_in(rows.iloc[0], "question", texts), 90, placeholder=" …")
        axes.annotate(heading, (0, place), fontsize=16, fontweight="bold", color=INK, va="center", parse_math=False)
        for row in rows.to_dict("records"):
            place += 1
            ticks[place] = textwrap.shorten(answer_text(row, texts), 32, placeholder=" …")
            is_apart = row["answer"] == "cannot_say"
            look = {"color": "white", "edgecolor": QUIET, "hatch": "//"} if is_apart else {"color": SERIES[0]}
            axes.barh(place, row["people"], height=0.66, **look)
            axes.annotate(
                str(row["people"]), (row["people"], place), (6, 0), textcoords="offset points", va="center", color=INK
            )
        place += 1.5
    for tick in axes.set_yticks(list(ticks), list(ticks.values()), fontsize=14, color=INK):
        tick.label1.set_parse_math(False)
    axes.tick_params(axis="y", length=0)
    axes.set_xlim(0, most * 1.12)
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)
    axes.invert_yaxis()
    return drawing


def _counted(found: pd.DataFrame) -> pd.DataFrame:
    """Give the rows that are bars; of questions in words there is nothing to draw."""
    return found[(found["answer"] != "") & (found["kind"] != "words")]


def _in(row: Any, column: str, texts: Texts) -> str:
    return str(row[f"{column}_{texts.language.split('-', maxsplit=1)[0]}"])


def answer_text(row: Any, texts: Texts) -> str:
    """Give an answer as people read it."""
    answer = str(row["answer"])
    if answer == "cannot_say":
        return texts("cannot-say-answer")
    if row["kind"] == "yes_no":
        return texts(answer)
    if row["kind"] == "smileys":
        return texts(f"face-{answer}")
    return _in(row, "answer", texts)


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give question, answer and how many gave it; then the answers in words."""
    rows = [
        (_in(row, "question", texts), row["text"] or answer_text(row, texts), row["people"], row["n"])
        for row in found.to_dict("records")
        if row["text"] or row["kind"] != "words" or row["people"]
    ]
    names = [texts(key) for key in ("heading-question", "heading-answer", "heading-people", "heading-n")]
    return pd.DataFrame(rows, columns=names)


def describe_people(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many answered the question that most answered."""
    return texts("nothing-yet") if found.empty else texts("people-answered", people=int(found["n"].max()))


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many answered, and what most of them gave to the first questions."""
    said = [describe_people(found, texts)]
    for _, rows in list(_counted(found).groupby("question", sort=False))[:4]:
        first = rows.iloc[int(rows["people"].to_numpy().argmax())]
        if first["people"]:
            answer = answer_text(first, texts)
            said.append(
                texts("alt", question=_in(first, "question", texts), answer=answer, people=int(first["people"]))
            )
    return " ".join(said)
