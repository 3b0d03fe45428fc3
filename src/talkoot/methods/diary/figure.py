"""The frame of a diary and its figure: faces by day."""

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import INK, QUIET, SERIES, new_figure, write_title
from talkoot.locales import Texts

if TYPE_CHECKING:
    from talkoot.methods.diary.rules import DiaryState

FACES = (1, 2, 3, 4, 5)
#: As many days are named below the figure as can be read.
MOST_DAYS = 16
_KINDS = {
    "observation": "str",
    "day": "str",
    "face": "int64",
    "text": "str",
    "picture": "str",
    "has_picture": "bool",
    "has_sound": "bool",
}


def frame(state: "DiaryState") -> pd.DataFrame:
    """Give one row per observation; see :meth:`Diary.frame`."""
    rows = sorted(
        (
            each.day,
            each.face or 0,
            each.text,
            each.id,
            each.picture_shows if each.for_room else "",
            bool(each.picture) and each.for_room,
            bool(each.sound) and each.for_room,
        )
        for each in state.shown()
    )
    found = pd.DataFrame(rows, columns=["day", "face", "text", "observation", "picture", "has_picture", "has_sound"])
    return found[list(_KINDS)].astype(_KINDS)


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Draw how many gave each face on each day: the larger the dot, the more; the number stands in it."""
    drawing, axes = new_figure()
    write_title(axes, texts("figure-title", observations=len(found)))
    faces = found[found["face"] > 0]
    days = sorted(set(faces["day"]))
    counts = Counter(zip(faces["day"], faces["face"], strict=True))
    most = max(counts.values(), default=1)
    for (day, face), count in counts.items():
        place = days.index(day)
        axes.scatter(place, face, s=300 + 1500 * (count - 1) / max(1, most - 1), color=SERIES[0], zorder=2)
        axes.text(place, face, str(count), ha="center", va="center", color="white", fontsize=15, zorder=3)
    axes.set_yticks(FACES, [texts(f"face-{face}") for face in FACES], fontsize=16, color=INK)
    step = max(1, -(-len(days) // MOST_DAYS))
    named = range(0, len(days), step)
    axes.set_xticks(list(named), [_shown(days[each], texts) for each in named], fontsize=14)
    axes.set(xlim=(-0.6, max(len(days) - 0.4, 0.6)), ylim=(0.4, 5.6))
    axes.grid(axis="y", color=QUIET, alpha=0.25)
    axes.tick_params(axis="x", rotation=30 if len(days) > 6 else 0, colors=INK)
    return drawing


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give the observations by day under headings people read; columns that hold nothing are left out."""
    shown = pd.DataFrame(
        {
            texts("heading-day"): [_shown(day, texts) for day in found["day"]],
            texts("heading-face"): [texts(f"face-{face}") if face else "" for face in found["face"]],
            texts("heading-text"): found["text"],
            texts("heading-beside"): [
                _beside(bool(row.has_picture), bool(row.has_sound), str(row.picture), texts)
                for row in found.itertuples()
            ],
        }
    )
    used = [name for name in shown.columns if name == texts("heading-day") or shown[name].astype(bool).any()]
    return shown[used]


def _shown(day: str, texts: Texts) -> str:
    return texts("day", day=date.fromisoformat(day))


def _beside(has_picture: bool, has_sound: bool, shows: str, texts: Texts) -> str:
    picture = [shows or texts("beside-picture")] if has_picture else []
    return ", ".join([*picture, *([texts("beside-sound")] if has_sound else [])])


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many observations there are and over how many days."""
    return texts("alt", observations=len(found), days=int(found["day"].nunique()))
