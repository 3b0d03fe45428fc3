"""Pictures of the boards and of the words, each with its delete-by date in the picture itself."""

import io
import warnings
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from matplotlib.text import Text
from PIL import Image, ImageDraw, ImageFont
from PIL.PngImagePlugin import PngInfo

from talkoot.export.material import Material, delete_by
from talkoot.insight import words
from talkoot.insight.drawing import INK, QUIET

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

#: 32 x 18 cm at this many dots per inch are 1920 x 1080 pixels.
DPI = 152.4
_STRIP_PX = 72


def board_png(figure: "Figure", *, title: str, alt: str, footer: str = "") -> bytes:
    """Draw a figure as a picture.

    Parameters
    ----------
    figure
        Of a method, or a comparison of sides.
    title, alt
        Written into the file: what it is, and what it shows.
    footer
        Written into the picture, below the figure; empty leaves it as it is.
    """
    if footer:
        figure.supxlabel(footer, x=0.99, ha="right", fontsize=14, color=QUIET)
    for text in figure.findobj(Text):
        # »Maksaa 5 $ tai 10 $« is what somebody wrote, never a formula.
        text.set_parse_math(False)
    target = io.BytesIO()
    with warnings.catch_warnings():
        # The font has no emoji; a box stands for each, and the table has the text.
        warnings.filterwarnings("ignore", message=".*[Gg]lyph.*")
        figure.savefig(target, format="png", dpi=DPI, metadata={"Title": _plain(title), "Description": _plain(alt)})
    return target.getvalue()


def cloud_png(found: "pd.DataFrame", material: Material) -> bytes:
    """Draw the word cloud of an activity as a picture, with its title above and the delete-by date below."""
    picture = words.cloud(found, material.texts)
    width, height = picture.size
    framed = Image.new("RGB", (width, height + 2 * _STRIP_PX), "white")
    framed.paste(picture, (0, _STRIP_PX))
    pen = ImageDraw.Draw(framed)
    font = ImageFont.truetype(words.font_file(), 30)
    middle = _STRIP_PX // 2
    title = _plain(material.title)
    while title and pen.textlength(title, font) > width - 80:
        title = title[:-2].rstrip() + "…" if len(title) > 2 else ""
    pen.text((40, middle), title, INK, font, anchor="lm")
    footer = delete_by(material.cycle, material.language)
    pen.text((width - 40, height + _STRIP_PX + middle), footer, QUIET, font, anchor="rm")
    about = PngInfo()
    about.add_itxt("Title", _plain(material.title))
    about.add_itxt("Description", words.describe(found, material.texts))
    target = io.BytesIO()
    framed.save(target, "PNG", pnginfo=about)
    return target.getvalue()


def words_of(material: Material, leave_out: Collection[str] = ()) -> "pd.DataFrame | None":
    """Count the words that people wrote in an activity; none where they wrote none of their own, or too few."""
    if material.activity.method.builds_on_items or material.nothing or "text" not in material.frame:
        return None
    texts = material.frame["text"]
    if not words.may_fill_a_cloud(texts):
        return None
    languages = material.cycle.languages or ("fi", "sv", "en")
    found = words.frequencies(texts, languages=languages, leave_out=leave_out)
    return found if len(found) >= words.FEWEST else None


def write_board(material: Material, file: Path) -> None:
    """Write the figure of an activity as a picture."""
    footer = delete_by(material.cycle, material.language)
    file.write_bytes(board_png(material.figure(), title=material.title, alt=material.describe(), footer=footer))


def write_cloud(found: "pd.DataFrame", material: Material, file: Path) -> None:
    """Write the word cloud of an activity as a picture."""
    file.write_bytes(cloud_png(found, material))


def _plain(text: str) -> str:
    return " ".join(text.replace("\0", " ").split())
