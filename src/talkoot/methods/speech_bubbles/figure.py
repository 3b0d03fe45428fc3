"""The frame of speech bubbles, its figure and the figure's twin."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

import pandas as pd
from matplotlib.figure import Figure

from talkoot.insight.drawing import new_figure, write_title
from talkoot.insight.quotations import draw_quotations, write_more
from talkoot.locales import LANGUAGES, Texts, chosen

if TYPE_CHECKING:
    from talkoot.methods.speech_bubbles.rules import SpeechBubblesState

COLUMNS = {
    "strip": "str",
    "scene": "str",
    "picture": "str",
    **{f"caption_{language}": "str" for language in LANGUAGES},
    "bubble": "int64",
    "text": "str",
}


def frame(state: "SpeechBubblesState") -> pd.DataFrame:
    """Give one row per filled bubble; see :meth:`SpeechBubbles.frame`."""
    return pd.DataFrame(_rows(state), columns=list(COLUMNS)).astype(COLUMNS)


def _rows(state: "SpeechBubblesState") -> Iterator[dict[str, Any]]:
    shown = sorted(state.shown(), key=lambda each: (each.words, each.id))
    for scene in state.settings.scenes:
        captions = {
            f"caption_{language}": chosen(scene.caption, language) if scene.caption else "" for language in LANGUAGES
        }
        for strip in shown:
            if strip.scene == scene.id:
                shared = {"strip": strip.id, "scene": scene.id, "picture": scene.picture, **captions}
                for bubble, text in enumerate(strip.bubbles, 1):
                    if text:
                        yield {**shared, "bubble": bubble, "text": text}


def figure(found: pd.DataFrame, texts: Texts) -> Figure:
    """Write what is said in each scene, as much as fits; the last line says how many more scenes there are."""
    drawing, axes = new_figure()
    strips = found["strip"].nunique()
    write_title(axes, texts("strips-title", strips=strips), pad=18)
    said = [
        (_scene(rows[0], texts), "   ".join(f"”{row['text']}”" for row in rows))
        for rows in (each.to_dict("records") for _, each in found.groupby("strip", sort=False))
    ]
    drawn = draw_quotations(axes, said)
    if drawn < strips:
        write_more(axes, texts("strips-more", strips=strips - drawn))
    return drawing


def table(found: pd.DataFrame, texts: Texts) -> pd.DataFrame:
    """Give what is said in each scene, with whose bubble it is."""
    rows = [(_scene(row, texts), _whose(row, texts), row["text"]) for row in found.to_dict("records")]
    names = [texts(key) for key in ("heading-scene", "heading-bubble", "heading-text")]
    return pd.DataFrame(rows, columns=names, dtype="str")


def describe(found: pd.DataFrame, texts: Texts) -> str:
    """Say how many scenes were filled in."""
    return texts("alt", strips=found["strip"].nunique(), bubbles=len(found))


def _scene(row: Mapping[Any, Any], texts: Texts) -> str:
    caption = str(row[f"caption_{texts.language.split('-', maxsplit=1)[0]}"])
    return caption or texts(f"scene-{row['picture']}")


def _whose(row: Mapping[Any, Any], texts: Texts) -> str:
    return texts(f"bubble-{row['picture']}-{row['bubble']}")
