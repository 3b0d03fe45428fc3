"""What people wrote, as a cloud of base forms: »kuljetuksessa« and »kuljetusta« are one word, »kuljetus«.

A word counts once per contribution, and a cloud shows only words that several contributions hold: a word of one
contribution alone says more about its giver than about the room (DESIGN 5).
"""

import random
import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from functools import cache, lru_cache
from importlib.resources import files

import pandas as pd
import simplemma
from matplotlib.font_manager import FontProperties, findfont
from PIL import Image, ImageDraw, ImageFont
from wordcloud import WordCloud

from talkoot.insight.drawing import INK
from talkoot.locales import LANGUAGES, Texts

#: Contributions that must hold a word before it is shown.
LEAST = 2
#: Fewer words than this are no cloud.
FEWEST = 8
#: Words drawn at most; the table holds them all.
MOST = 60
#: Each has a contrast of at least 4.5 : 1 against the white paper.
COLOURS = (INK, "#0072b2", "#7a2e6d", "#7a4a00", "#00604a")
SIZE_PX = (1920, 1080)
#: The smallest letters, read from the back of a room at 1920 x 1080.
SMALLEST_PX = 28

# Addresses are no words.
_ADDRESS = re.compile(r"\S+://\S+|www\.\S+|\S+@\S+\.\S+")
# A word may hold a hyphen or an apostrophe; »THL:n« is the word THL with an ending.
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*(?::[^\W\d_]+)?")


@cache
def stop_words(language: str) -> frozenset[str]:
    """Give the words that are left out in a language unless somebody says otherwise; none where it has no list.

    Examples
    --------
    >>> "että" in stop_words("fi")
    True
    """
    file = files("talkoot.insight") / "stop_words" / f"{language}.txt"
    if not file.is_file():
        return frozenset()
    lines = file.read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


@lru_cache(maxsize=200_000)
def base_form(word: str, language: str = "fi") -> str:
    """Give the base form of a word in small letters.

    On the development part of the Finnish TDT treebank it is right for 90.0 % of the running words, and for 89.3 %
    of nouns, verbs and adjectives, of which 19.9 % already stand in their base form. The dictionary is searched as it
    is packed (``low_memory``): unpacked, the Finnish one took 3.0 s and 400 MB of every process, so 1.2 s and 60 MB.

    Examples
    --------
    >>> base_form("Kuljetuksissa")
    'kuljetus'
    """
    word = word.partition(":")[0]
    try:
        return str(simplemma.lemmatize(word, language, low_memory=True)).lower()
    except ValueError:  # a language that simplemma does not know
        return word.lower()


@lru_cache(maxsize=200_000)
def _is_known(word: str, language: str) -> bool:
    try:
        return bool(simplemma.is_known(word, language, low_memory=True))
    except ValueError:
        return False


def language_of(text: str, languages: Sequence[str] = LANGUAGES) -> str:
    """Give the language a text seems to be in.

    The languages are asked in order of how many of their stop words it holds; the first that knows at least half
    of the words is taken, else the one that knows most. A dictionary takes about a second to load: one that need
    not be asked is not loaded.

    Examples
    --------
    >>> language_of("Skjutsen kom försent igen")
    'sv'
    """
    if len(languages) == 1:
        return languages[0]
    words = _WORD.findall(text)
    hits = {each: sum(word.lower() in stop_words(each) for word in words) for each in languages}
    best, most = languages[0], 0
    for language in sorted(languages, key=lambda each: -hits[each]):
        known = sum(_is_known(word, language) for word in words)
        if 2 * known >= len(words):
            return language
        if known > most:
            best, most = language, known
    return best


def base_forms(text: str, languages: Sequence[str] = LANGUAGES) -> set[str]:
    """Give the different words of one contribution in base form, without stop words and single letters."""
    text = _ADDRESS.sub(" ", text)
    language = language_of(text, languages)
    left_out = stop_words(language)
    found = set()
    for word in _WORD.findall(text):
        base = base_form(word, language)
        if len(base) > 1 and base not in left_out and word.lower() not in left_out:
            found.add(base)
    return found


def frequencies(
    texts: Iterable[str],
    *,
    languages: Sequence[str] = LANGUAGES,
    leave_out: Collection[str] = (),
    least: int = LEAST,
) -> pd.DataFrame:
    """Count how many contributions hold each word.

    Parameters
    ----------
    texts
        One per contribution.
    languages
        Those that the texts may be in; each text is read in the one that knows most of its words.
    leave_out
        Words, inflected or not, that the facilitator leaves out beside the stop words.
    least
        Contributions that must hold a word before it is counted in; default 2. A rare word can tell who wrote it.

    Returns
    -------
    pandas.DataFrame
        One row per word, the most frequent first, then in order of the alphabet. ``word`` (str): its base form.
        ``count`` (int64): contributions that hold it.
    """
    counts: Counter[str] = Counter()
    for text in texts:
        counts.update(base_forms(text, languages))
    unwanted = {word.strip().lower() for word in leave_out}
    unwanted |= {base_form(word, language) for word in unwanted for language in languages}
    rows = sorted(
        ((word, count) for word, count in counts.items() if count >= least and word not in unwanted),
        key=lambda row: (-row[1], row[0]),
    )
    return pd.DataFrame(rows, columns=["word", "count"]).astype({"word": "str", "count": "int64"})


def may_fill_a_cloud(texts: Iterable[str]) -> bool:
    """Tell whether texts are long enough for a cloud, without loading a dictionary, which takes a second or more.

    Each word of a cloud stands in several contributions, so these hold at least so many words together.

    Examples
    --------
    >>> may_fill_a_cloud(["Kyyti tuli ajoissa", "Kyyti myöhästyi"])
    False
    """
    held = sum(len({word.lower() for word in _WORD.findall(_ADDRESS.sub(" ", text))}) for text in texts)
    return held >= FEWEST * LEAST


def cloud(found: pd.DataFrame, texts: Texts, *, seed: int = 1) -> Image.Image:
    """Draw words as large as they are frequent, all of them level.

    Parameters
    ----------
    found
        As :func:`frequencies` gives it.
    texts
        Of the place ``export``: what the picture says where there are no words.
    seed
        Decides where the words stand; the same seed gives the same picture.

    Returns
    -------
    PIL.Image.Image
        1920 x 1080 pixels on white. What it shows in words: :func:`describe`.
    """
    font = font_file()
    if found.empty:
        picture = Image.new("RGB", SIZE_PX, "white")
        centre = (SIZE_PX[0] / 2, SIZE_PX[1] / 2)
        drawing = ImageDraw.Draw(picture)
        drawing.text(centre, texts("cloud-empty"), INK, ImageFont.truetype(font, 48), anchor="mm", align="center")
        return picture
    shown = found.head(MOST)
    colours = {word: COLOURS[place % len(COLOURS)] for place, word in enumerate(shown["word"])}
    drawn = WordCloud(
        width=SIZE_PX[0],
        height=SIZE_PX[1],
        font_path=font,
        background_color="white",
        prefer_horizontal=1.0,
        min_font_size=SMALLEST_PX,
        max_font_size=240,
        max_words=MOST,
        margin=12,
        relative_scaling=0.5,
        random_state=random.Random(seed),
        color_func=lambda word, **_: colours[word],
    )
    drawn.generate_from_frequencies(dict(zip(shown["word"], shown["count"].astype(float), strict=True)))
    picture = drawn.to_image()
    if not isinstance(picture, Image.Image):
        raise TypeError(picture)
    return picture


def describe(found: pd.DataFrame, texts: Texts, *, most: int = 10) -> str:
    """Say which words are the most frequent: the text alternative of the cloud."""
    if found.empty:
        return texts("cloud-empty")
    named = ", ".join(f"{row.word} ({row.count})" for row in found.head(most).itertuples(name="Row"))
    return texts("cloud-alt", words=len(found), named=named)


def font_file() -> str:
    """Give the file of the font: it comes with matplotlib, and has the letters of the Sámi languages."""
    return str(findfont(FontProperties(family="DejaVu Sans", weight="bold")))
