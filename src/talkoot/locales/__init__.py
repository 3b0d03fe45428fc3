"""The catalogues: every text that a person may meet, in Fluent files beside what they belong to.

The program's own texts stand here, a file per place (``page``, ``screen``, ``errors`` …) and language; a method's
stand in its folder. Code holds keys only. English is the reference: a test compares the others with it.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

#: Languages that are complete, in the order in which they are offered.
LANGUAGES = ("fi", "sv", "en")
#: Varieties for participants only, on their page and on papers, with the language that fills what they leave out.
VARIETIES = {"fi-selko": "fi"}
#: Their names as their readers write them.
LANGUAGE_NAMES = {"fi": "Suomi", "fi-selko": "Selkosuomi", "sv": "Svenska", "en": "English"}
#: Catalogues of this folder.
PLACES = (
    "editor",
    "errors",
    "export",
    "hub",
    "kits",
    "officer",
    "page",
    "papers",
    "parts",
    "screen",
    "settings",
    "terminal",
)


def fallbacks(language: str) -> tuple[str, ...]:
    """List the languages in which a text is looked for, the wished one first, English last."""
    chain = [language]
    if language in VARIETIES:
        chain.append(VARIETIES[language])
    if "en" not in chain:
        chain.append("en")
    return tuple(chain)


def known_language(wished: str) -> str:
    """Give the language to use for a wish such as ``"sv-FI"``: itself, its root, or Finnish."""
    for candidate in (wished, wished.split("-", maxsplit=1)[0]):
        if candidate in LANGUAGES or candidate in VARIETIES:
            return candidate
    return "fi"


@cache
def catalogue(place: str, language: str) -> str:
    """Read one catalogue as Fluent text; empty where a variety has none of its own.

    Parameters
    ----------
    place
        One of :data:`PLACES`, or the name of a method.
    language
        A language or variety.
    """
    if place in PLACES:
        source: Traversable = files("talkoot.locales") / f"{place}.{language}.ftl"
    else:
        from talkoot.methods import method

        source = method(place).folder() / f"{place}.{language}.ftl"
    return source.read_text(encoding="utf-8") if source.is_file() else ""


def texts(place: str, language: str) -> list[str]:
    """List the Fluent texts a browser needs for a place: those of the common parts, then the place's own.

    The wished language comes last, so that it overrides what fills its gaps.
    """
    chain = [language, *([VARIETIES[language]] if language in VARIETIES else [])]
    wanted = [catalogue(each, one) for each in ("parts", place) for one in reversed(chain)]
    return [text for text in wanted if text]


@cache
def _resource(place: str, language: str) -> FluentResource:
    """Parse a catalogue once, however many methods it belongs to: it takes some ten milliseconds."""
    return FluentResource(catalogue(place, language))


@cache
def _bundle(place: str, language: str) -> FluentBundle:
    """Give the texts of a place in one language, without what fills its gaps."""
    bundle = FluentBundle([language.split("-", maxsplit=1)[0]], use_isolating=False)
    # A method words anew what the parts say, as in the browser.
    for one in (place,) if place in PLACES else ("parts", place):
        bundle.add_resource(_resource(one, language), allow_overrides=True)
    return bundle


class Texts:
    """The texts of one place in one language; those of a method with those of the common parts.

    Parameters
    ----------
    place
        One of :data:`PLACES`, or the name of a method.
    language
        A language or variety; what it lacks is taken from its fallbacks.
    """

    def __init__(self, place: str, language: str) -> None:
        self.place = place
        self.language = language

    def __call__(self, key: str, **values: Any) -> str:
        """Give one text; ``"key.attribute"`` gives an attribute.

        Raises
        ------
        KeyError
            If no catalogue of the place has the key: a mistake in the program, found by the tests.
        """
        name, _, attribute = key.partition(".")
        # A language that fills gaps is read only where there is one.
        for bundle in (_bundle(self.place, each) for each in fallbacks(self.language)):
            if not bundle.has_message(name):
                continue
            message = bundle.get_message(name)
            pattern = message.attributes.get(attribute) if attribute else message.value
            if pattern is not None:
                text, _ = bundle.format_pattern(pattern, values)
                return str(text)
        raise KeyError(f"{self.place}: {key}")

    def __contains__(self, key: str) -> bool:
        """Tell whether the text exists in the language or a fallback."""
        try:
            self(key)
        except KeyError:
            return False
        return True


class Phrase:
    """A part of another text that is a key itself: what was expected, why a file cannot be written.

    It stands among the values of an error, and is worded when the error is: in the language of whoever reads it.

    Parameters
    ----------
    key
        Of its text.
    place
        The catalogue; where that lacks the key, ``errors``.
    **values
        What its text names.
    """

    def __init__(self, key: str, place: str = "errors", **values: Any) -> None:
        self.key = key
        self.place = place
        self.values = values

    def text(self, language: str) -> str:
        """Give it in a language of the catalogues."""
        texts = Texts(self.place, language)
        return (texts if self.key in texts else Texts("errors", language))(self.key, **self.values)

    def __str__(self) -> str:
        """Give it in English, for logs and notebooks."""
        return self.text("en")

    def __eq__(self, other: object) -> bool:
        """Tell whether it says the same in every language."""
        mine = (self.key, self.place, self.values)
        return isinstance(other, Phrase) and mine == (other.key, other.place, other.values)

    def __hash__(self) -> int:
        """Go by the key."""
        return hash(self.key)


class Title(Phrase):
    """A part of another text that a kit gave in several languages: the title of an activity.

    Parameters
    ----------
    title
        By language.
    """

    def __init__(self, title: Mapping[str, str]) -> None:
        super().__init__("title", **title)

    def text(self, language: str) -> str:
        """Give it in a language, else in the first that it has."""
        return chosen(self.values, language)


def error_text(code: str, values: Mapping[str, Any], language: str, method: str = "") -> tuple[str, str]:
    """Give the message of a refusal or error and what to do about it (may be empty).

    Parameters
    ----------
    code
        Of the refusal; its key is ``error-<code>``.
    values
        What the text names; a :class:`Phrase` is worded in the same language.
    language
        A language or variety.
    method
        The method that refused: its own catalogue is looked in first.
    """
    key = f"error-{code}"
    texts = Texts(method, language) if method else Texts("errors", language)
    if method and key not in texts:
        texts = Texts("errors", language)
    values = {name: each.text(language) if isinstance(each, Phrase) else each for name, each in values.items()}
    message = texts(key, **values)
    hint = texts(f"{key}.hint", **values) if f"{key}.hint" in texts else ""
    return message, hint


def chosen(text: Mapping[str, str], language: str) -> str:
    """Give a kit's text in a language, else in the first that it has.

    Examples
    --------
    >>> chosen({"fi": "Nykytila", "sv": "Nuläge"}, "en")
    'Nykytila'
    """
    for each in (*fallbacks(language), *LANGUAGES):
        if text.get(each):
            return text[each]
    return next(iter(text.values()), "")
