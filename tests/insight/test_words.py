import os
import threading
from pathlib import Path

import pytest
from PIL import Image

from talkoot.insight import words
from talkoot.locales import LANGUAGES, Texts

DATA = Path(os.environ.get("TALKOOT_SHARED_DATA", Path(__file__).parents[2].parent / "shared" / "data"))
TREEBANK = DATA / "ud" / "fi_tdt-ud-dev.conllu"


def tokens() -> list[tuple[str, str, str]]:
    """Give word, base form and part of speech of every running word of the treebank."""
    if not TREEBANK.exists():
        pytest.skip(f"{TREEBANK} is not here")
    rows = [line.split("\t") for line in TREEBANK.read_text(encoding="utf-8").splitlines() if "\t" in line]
    return [(row[1], row[2].replace("#", "").lower(), row[3]) for row in rows if row[0].isdigit()]


def share_right(found: list[tuple[str, str, str]]) -> float:
    return sum(words.base_form(word) == base for word, base, _ in found) / len(found)


def test_finnish_base_forms_are_right_as_often_as_measured() -> None:
    # Measured with simplemma 2.0: 0.902 of all words, 0.893 of nouns, verbs and adjectives (0.199 unchanged).
    spoken = [each for each in tokens() if each[2] not in ("PUNCT", "SYM")]
    assert share_right(spoken) >= 0.88
    full = [each for each in spoken if each[2] in ("NOUN", "VERB", "ADJ")]
    assert share_right(full) >= 0.88
    assert sum(word.lower() == base for word, base, _ in full) / len(full) < 0.25


@pytest.mark.parametrize(
    ("word", "language", "base"),
    [
        ("kuljetuksissa", "fi", "kuljetus"),
        ("Kelassa", "fi", "kela"),
        ("THL:n", "fi", "thl"),
        ("blommorna", "sv", "blomma"),
        ("buses", "en", "bus"),
        ("Ordnung", "xx", "ordnung"),
    ],
)
def test_a_word_is_brought_to_its_base_form(word: str, language: str, base: str) -> None:
    assert words.base_form(word, language) == base


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kuljetus oli taas myöhässä", "fi"),
        ("Vi behöver mera tid", "sv"),
        ("The bus was late again", "en"),
        ("", "fi"),
    ],
)
def test_each_text_is_read_in_its_own_language(text: str, language: str) -> None:
    assert words.language_of(text) == language
    assert words.language_of(text, ("fi",)) == "fi"


def test_inflected_words_are_counted_as_one_and_once_per_contribution() -> None:
    found = words.frequencies(["Kuljetus kuljetus kuljetus", "kuljetuksessa oli ahdasta", "Ahdas kuljetus."])
    assert found.to_dict("records") == [{"word": "kuljetus", "count": 3}, {"word": "ahdas", "count": 2}]
    assert found.dtypes.astype(str).to_dict() == {"word": "str", "count": "int64"}


def test_a_word_of_one_contribution_is_not_shown_unless_asked_for() -> None:
    texts = ["Kirahvi nukkui bussissa", "Bussissa oli ahdasta"]
    assert list(words.frequencies(texts)["word"]) == ["bussi"]
    assert "kirahvi" in set(words.frequencies(texts, least=1)["word"])


def test_the_order_is_the_same_every_time() -> None:
    texts = ["ruoka kyyti", "kyyti ruoka", "aika ruoka kyyti", "aika"]
    expected = ["kyyti", "ruoka", "aika"]
    assert list(words.frequencies(texts)["word"]) == expected
    assert list(words.frequencies(reversed(texts))["word"]) == expected


def test_stop_words_and_what_the_facilitator_adds_are_left_out() -> None:
    texts = ["Se oli kyllä hyvä kyyti ja ruoka", "Ja kyyti oli se että ruoka"]
    assert set(words.frequencies(texts)["word"]) == {"kyyti", "ruoka"}
    assert set(words.frequencies(texts, leave_out=["  Kyydissä "])["word"]) == {"ruoka"}


def test_addresses_are_no_words() -> None:
    texts = ["Kyyti: https://example.org/ruoka", "Kyyti www.example.org/ruoka tai ruoka@example.org"]
    assert list(words.frequencies(texts)["word"]) == ["kyyti"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_own_list_of_stop_words(language: str) -> None:
    found = words.stop_words(language)
    assert len(found) > 80
    assert all(word == word.lower().strip() for word in found)
    assert words.stop_words("xx") == frozenset()


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("colour", words.COLOURS)
def test_every_colour_has_contrast_on_white(colour: str) -> None:
    assert 1.05 / (luminance(colour) + 0.05) >= 4.5


def test_the_cloud_is_the_same_for_the_same_seed_and_shows_something() -> None:
    found = words.frequencies(["kyyti ruoka aika"] * 3 + ["kyyti ruoka"] * 4)
    texts = Texts("export", "fi")
    one, same, other = (words.cloud(found, texts, seed=seed) for seed in (1, 1, 2))
    assert one.size == words.SIZE_PX
    assert one.tobytes() == same.tobytes()
    assert one.tobytes() != other.tobytes()
    lowest = one.convert("L").getextrema()[0]
    assert isinstance(lowest, (int, float))
    assert lowest < 100


def test_the_cloud_is_drawn_in_a_thread_as_well() -> None:
    found = words.frequencies(["kyyti ruoka"] * 3)
    drawn: list[Image.Image] = []
    thread = threading.Thread(target=lambda: drawn.append(words.cloud(found, Texts("export", "fi"))))
    thread.start()
    thread.join()
    assert drawn[0].tobytes() == words.cloud(found, Texts("export", "fi")).tobytes()


def test_a_cloud_without_words_says_so_instead_of_failing() -> None:
    found = words.frequencies([])
    texts = Texts("export", "fi")
    assert found.empty
    assert words.cloud(found, texts).size == words.SIZE_PX
    assert words.describe(found, texts) == "Sanoja ei ole vielä tarpeeksi sanapilveen."


def test_the_cloud_has_a_text_alternative() -> None:
    found = words.frequencies(["kyyti ruoka", "kyyti ruoka", "kyyti"])
    assert (
        words.describe(found, Texts("export", "fi")) == "Sanapilvi, 2 sanaa. Useimmin sanottiin: kyyti (3), ruoka (2)."
    )
    assert words.describe(found, Texts("export", "en"), most=1) == "Word cloud, 2 words. Said most often: kyyti (3)."
