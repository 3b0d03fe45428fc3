"""The frame of interviews, its figure and the figure's twin."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import new_figure, write_title
from talkoot.insight.quotations import draw_quotations, write_more
from talkoot.locales import LANGUAGES, Texts, chosen
from talkoot.methods.interview.actions import InterviewSettings
from talkoot.methods.method import JSON

if TYPE_CHECKING:
    from talkoot.methods.interview.rules import Note

_ASKED = [f"question_{language}" for language in LANGUAGES]
COLUMNS = {
    "note": "str",
    "question": "str",
    **dict.fromkeys(_ASKED, "str"),
    "text": "str",
    "counted": "str",
    "answer": "str",
    "interviews": "int64",
}


def frame(settings: InterviewSettings, joint: Mapping[str, JSON], notes: Sequence["Note"]) -> pd.DataFrame:
    """Give a row per count and per note; see :meth:`Interview.frame`."""
    nothing = dict.fromkeys(COLUMNS, "") | {"interviews": 0}
    rows = [nothing | row for row in (*_counts(joint), *_notes(settings, notes))]
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(COLUMNS)


def _counts(joint: Mapping[str, JSON]) -> Iterator[dict[str, Any]]:
    if joint.get("interviews"):
        yield {"counted": "all", "interviews": joint["interviews"]}
    for counted in ("language", "interpreter"):
        for answer, interviews in joint.get(counted, {}).items():
            yield {"counted": counted, "answer": answer, "interviews": interviews}


def _notes(settings: InterviewSettings, notes: Iterable["Note"]) -> Iterator[dict[str, Any]]:
    asked = {
        question.id: {f"question_{language}": chosen(question.text, language) for language in LANGUAGES}
        for question in settings.questions
    }
    places = {question: place for place, question in enumerate(asked)}
    for note in sorted(notes, key=lambda each: (places.get(each.question, len(places)), each.text, each.id)):
        yield {"note": note.id, "question": note.question, **asked.get(note.question, {}), "text": note.text}


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw the notes under their questions, as many as fit; the last line says how many more there are."""
    drawing, axes = new_figure()
    write_title(axes, _title(found, texts), pad=18)
    notes = _said(found)
    said = [(_question(row, texts), str(row["text"])) for row in notes.to_dict("records")]
    drawn = draw_quotations(axes, said)
    if drawn < len(notes):
        write_more(axes, texts("notes-more", notes=len(notes) - drawn))
    return drawing


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give the counts in words, then the notes by question."""
    rows = [(_counted(row, texts), str(row["interviews"])) for row in _told(found).to_dict("records")]
    rows += [(_question(row, texts), str(row["text"])) for row in _said(found).to_dict("records")]
    return pd.DataFrame(rows, columns=[texts("heading-question"), texts("heading-note")], dtype="str")


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many interviews and notes there are, and which languages were spoken, where that may be told."""
    told = [
        texts("count-of", what=_counted(row, texts), interviews=row["interviews"])
        for row in _told(found).to_dict("records")
        if row["counted"] != "all"
    ]
    few = [texts("too-few-to-tell")] if not told and (found["answer"] == "rest").any() else []
    return " ".join([texts("alt", interviews=_interviews(found), notes=len(_said(found))), *told, *few])


def _title(found: pd.DataFrame, texts: Texts) -> str:
    return texts("interviews-held", interviews=_interviews(found))


def _interviews(found: pd.DataFrame) -> int:
    return int(found.loc[found["counted"] == "all", "interviews"].sum())


def _said(found: pd.DataFrame) -> pd.DataFrame:
    return found[found["counted"] == ""]


def _told(found: pd.DataFrame) -> pd.DataFrame:
    """Give the counts; where none may be told apart, the rest says no more than the whole."""
    says_nothing = (found["answer"] == "rest") & (found["interviews"] == _interviews(found))
    return found[(found["counted"] != "") & ~says_nothing]


def _question(row: Mapping[Any, Any], texts: Texts) -> str:
    return str(row[f"question_{texts.language.split('-', maxsplit=1)[0]}"])


def _counted(row: Mapping[Any, Any], texts: Texts) -> str:
    """Give what was counted as people read it: »Language: Finnish«."""
    if row["counted"] == "all":
        return texts("heading-interviews")
    answer = texts(f"{row['counted']}-{row['answer']}")
    return texts("counted-as", what=texts(f"heading-{row['counted']}"), answer=answer)
