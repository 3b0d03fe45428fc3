"""Pictures of the boards and of the words, each with its delete-by date in the picture itself."""

import io
import warnings
from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from matplotlib.text import Text
from PIL import Image, ImageDraw, ImageFont
from PIL.PngImagePlugin import PngInfo

from talkoot.export.days import delete_by
from talkoot.export.material import Material
from talkoot.insight import words
from talkoot.insight.drawing import INK, QUIET

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

#: 32 x 18 cm at this many dots per inch are 1920 x 1080 pixels.
DPI = 152.4
_STRIP_PX = 72
#: Pictures that are kept, the latest ones; a whole cycle has forty of some 100 kB.
MOST_KEPT = 60
_DRAWN: dict[str, bytes] = {}


def board_png(figure: "Figure", *, title: str, alt: str) -> bytes:
    """Draw a figure as a picture.

    Parameters
    ----------
    figure
        Of a method, or a comparison of sides.
    title, alt
        Written into the file: what it is, and what it shows.
    """
    for text in figure.findobj(Text):
        # »Maksaa 5 $ tai 10 $« is what somebody wrote, never a formula.
        text.set_parse_math(False)
    target = io.BytesIO()
    with warnings.catch_warnings():
        # The font has no emoji; a box stands for each, and the table has the text.
        warnings.filterwarnings("ignore", message=".*[Gg]lyph.*")
        figure.savefig(target, format="png", dpi=DPI, metadata={"Title": _plain(title), "Description": _plain(alt)})
    return target.getvalue()


def board_of(material: Material) -> bytes:
    """Draw an activity as a picture, or give the one that was drawn of the same before.

    Drawing takes half a second, and the screen of results, the report and the pictures want the same one.
    """
    frame, alt = material.frame, material.describe()
    shown = (material.activity.method.name, material.language, material.title, alt)
    key = repr((shown, frame.to_dict("split"), frame.attrs))
    if key not in _DRAWN:
        if len(_DRAWN) == MOST_KEPT:
            del _DRAWN[next(iter(_DRAWN))]
        _DRAWN[key] = board_png(material.figure(), title=material.title, alt=alt)
    return _DRAWN[key]


def cloud_png(found: "pd.DataFrame", material: Material) -> bytes:
    """Draw the word cloud of an activity as a picture, with its title above and the delete-by date below."""
    return _framed(words.cloud(found, material.texts), material, words.describe(found, material.texts), _STRIP_PX)


def _framed(picture: Image.Image, material: Material, alt: str, above: int = 0) -> bytes:
    """Give a picture with the delete-by date below, and the title in a strip above where it has none of its own."""
    width, height = picture.size
    framed = Image.new("RGB", (width, above + height + _STRIP_PX), "white")
    framed.paste(picture, (0, above))
    pen = ImageDraw.Draw(framed)
    font = ImageFont.truetype(words.font_file(), 30)
    middle = _STRIP_PX // 2
    if above:
        pen.text((40, middle), _shortened(_plain(material.title), pen, font, width - 80), INK, font, anchor="lm")
    footer = delete_by(material.cycle, material.language)
    pen.text((width - 40, above + height + middle), footer, QUIET, font, anchor="rm")
    about = PngInfo()
    about.add_itxt("Title", _plain(material.title))
    about.add_itxt("Description", _plain(alt))
    target = io.BytesIO()
    framed.save(target, "PNG", pnginfo=about)
    return target.getvalue()


def _shortened(title: str, pen: ImageDraw.ImageDraw, font: ImageFont.FreeTypeFont, most: float) -> str:
    while title and pen.textlength(title, font) > most:
        title = title[:-2].rstrip() + "…" if len(title) > 2 else ""
    return title


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
    with Image.open(io.BytesIO(board_of(material))) as board:
        file.write_bytes(_framed(board, material, material.describe()))


def write_cloud(found: "pd.DataFrame", material: Material, file: Path) -> None:
    """Write the word cloud of an activity as a picture."""
    file.write_bytes(cloud_png(found, material))


def _plain(text: str) -> str:
    return " ".join(text.replace("\0", " ").split())
