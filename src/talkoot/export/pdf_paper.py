"""A paper as a PDF that is read aloud as it should be (PDF/UA-1): tagged, with language, title and alternatives.

How it looks stands in ``paper.typ``; here its content is handed over as data, so that nothing anybody wrote can be
taken for markup. The type is DejaVu Sans, which comes with matplotlib: the same on every computer, with Latin,
Cyrillic, Greek, Arabic and Hebrew letters. What it lacks is shown as an empty box, and said to be so at the end:
nothing vanishes.
"""

import json
import re
from dataclasses import asdict
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import typst
from matplotlib.ft2font import FT2Font

from talkoot.export.material import printable
from talkoot.export.paper import Paper
from talkoot.insight.words import font_file
from talkoot.locales import Texts

#: Stands for signs that the type lacks.
MISSING = "□"
_FONTS = ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")
#: Join emoji or choose their look, and draw nothing themselves.
_JOINERS = "\u200c\u200d\ufe0e\ufe0f"


def pdf(paper: Paper) -> bytes:
    """Give a paper as the bytes of a PDF.

    Raises
    ------
    typst.TypstError
        A mistake in ``paper.typ``, or a paper that breaks a rule of PDF/UA: found by the tests.
    """
    blocks = [{"kind": type(each).__name__, **asdict(each)} for each in paper.blocks]
    content = json.dumps(_drawable({**asdict(paper), "blocks": blocks, **_words(paper)}), ensure_ascii=False)
    template = files("talkoot.export").joinpath("paper.typ").read_bytes()
    sources: Any = {"main.typ": template, "paper.json": content.encode()}  # the library's types lack folders in memory
    found = typst.compile(sources, format="pdf", pdf_standards=["ua-1"], font_paths=_fonts(), ignore_system_fonts=True)
    if not isinstance(found, bytes):
        raise TypeError(found)
    return found


def pages(content: bytes) -> int:
    """Count the pages of a PDF that was made here."""
    return len(re.findall(rb"/Type\s*/Page\b", content))


def _words(paper: Paper) -> dict[str, str]:
    """Give the texts that the template itself needs."""
    texts = Texts("export", paper.language)
    return {
        "sign_name": texts("sign-name"),
        "sign_where": texts("sign-where"),
        "box": MISSING,
        "box_said": texts("pdf-signs-missing", sign=MISSING),
    }


@cache
def _fonts() -> typst.Fonts:
    """Give the fonts of the folder; looking through it takes longer than a page."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[_font_folder()])


def _font_folder() -> Path:
    return Path(font_file()).parent


@cache
def _letters() -> frozenset[int]:
    """Give what the type can draw, plain and bold."""
    plain, bold = (frozenset(FT2Font(str(_font_folder() / each)).get_charmap()) for each in _FONTS)
    return (plain & bold) | {*map(ord, "\n\t")}


def _drawable(value: Any) -> Any:
    """Put a box in the place of signs that cannot be drawn; one for several that belong together, as emoji do.

    Bytes become numbers: a file that is handed over has to be text.
    """
    if isinstance(value, str):
        signs = (each for each in printable(value) if each not in _JOINERS)
        return re.sub("\0+", MISSING, "".join(each if ord(each) in _letters() else "\0" for each in signs))
    if isinstance(value, bytes):
        return list(value)
    if isinstance(value, dict):
        return {key: _drawable(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_drawable(each) for each in value]
    return value
