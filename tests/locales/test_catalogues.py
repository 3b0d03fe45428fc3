"""Every text there is: complete in all languages, well formed, used; and every refusal has its text."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

from talkoot.ledger.sql import CODES
from talkoot.locales import LANGUAGES, VARIETIES
from talkoot.methods import method_names

CHECKOUT = Path(__file__).parents[2]
SOURCES = CHECKOUT / "src" / "talkoot"

#: Texts of every method (D88): what it is called, its aim, what is done, and when to use it and what comes of it.
OF_EVERY_METHOD = {"name", "aim", "description", "more"}
#: Codes that reach people without standing in the code as ``Refusal("…")`` or ``Error("…")``.
RAISED_BY_OTHERS = {
    "port-taken": "the command line, when a port cannot be bound",
    "extra-missing": "the command line, when a part is not installed",
    "internal": "the hub, for what nobody foresaw",
}


@cache
def places() -> dict[str, Path]:
    """Give the catalogues there are, by place, with the path of the English one."""
    found = [*(SOURCES / "locales").glob("*.en.ftl"), *(SOURCES / "methods").glob("*/*.en.ftl")]
    return {path.name.removesuffix(".en.ftl"): path for path in sorted(found)}


@cache
def catalogue(place: str, language: str) -> dict[str, fluent.Pattern]:
    """Give the texts of a catalogue by key; attributes as ``key.attribute``."""
    path = places()[place].with_name(f"{place}.{language}.ftl")
    resource = FluentParser().parse(path.read_text(encoding="utf-8"))
    found: dict[str, fluent.Pattern] = {}
    for entry in resource.body:
        if isinstance(entry, fluent.Junk):
            pytest.fail(f"{path.name}: cannot be read: {entry.content!r}")
        if isinstance(entry, fluent.Message):
            assert entry.id.name not in found, f"{path.name}: {entry.id.name} stands twice"
            if entry.value is not None:
                found[entry.id.name] = entry.value
            found |= {f"{entry.id.name}.{each.id.name}": each.value for each in entry.attributes}
    return found


def variables(pattern: fluent.Pattern) -> set[str]:
    """Give the variables that a text names."""
    found: set[str] = set()

    class Collector(Visitor):  # type: ignore[misc]
        def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802 - name of the library
            found.add(node.id.name)

    Collector().visit(pattern)
    return found


def test_there_are_catalogues() -> None:
    assert {"errors", "sticky_notes"} <= places().keys()


@pytest.mark.parametrize("method", method_names())
def test_every_method_says_what_it_is_for(method: str) -> None:
    assert catalogue(method, "en").keys() >= OF_EVERY_METHOD


@pytest.mark.parametrize("place", places())
def test_every_language_has_every_text(place: str) -> None:
    reference = catalogue(place, "en").keys()
    for language in LANGUAGES:
        keys = catalogue(place, language).keys()
        assert not reference - keys, f"{place}.{language}.ftl lacks texts"
        assert not keys - reference, f"{place}.{language}.ftl has texts that English lacks"


@pytest.mark.parametrize("place", places())
def test_a_variety_has_no_text_that_its_language_lacks(place: str) -> None:
    for variety, language in VARIETIES.items():
        if places()[place].with_name(f"{place}.{variety}.ftl").exists():
            assert not catalogue(place, variety).keys() - catalogue(place, language).keys()


@pytest.mark.parametrize("place", places())
def test_every_language_names_the_same_values(place: str) -> None:
    for key, pattern in catalogue(place, "en").items():
        for language in LANGUAGES:
            other = catalogue(place, language).get(key)
            assert other is None or variables(other) == variables(pattern), f"{place}.{language}.ftl: {key}"


FORBIDDEN = {
    "fi": r"\b(notebook|kernel|ledger|event|yaml|anonyym\w*|nimettöm\w*)\b",
    "sv": r"\b(notebook|kernel|ledger|event|yaml|anonym\w*)\b",
    "en": r"\b(notebook|kernel|ledger|event|yaml|anonym\w*)\b",
}


@pytest.mark.parametrize("place", places())
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_speaks_of_the_machinery_or_promises_too_much(place: str, language: str) -> None:
    for key, pattern in catalogue(place, language).items():
        text = " ".join(part.value for part in pattern.elements if isinstance(part, fluent.TextElement))
        assert not re.search(FORBIDDEN[language], text, re.IGNORECASE), f"{place}.{language}.ftl: {key}: {text}"


#: Words of an office, where plain ones say it.
STIFF = {
    "fi": r"\b(jatkolaskenta\w*|minttu)\b|viedä ulos|seinät ja sanat",
    "sv": r"vidare räkning|väggar och ord",
    "en": r"\bboards and words\b|\bto count further\b",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_say_it_plainly(language: str) -> None:
    for place in places():
        for key, pattern in catalogue(place, language).items():
            text = " ".join(part.value for part in pattern.elements if isinstance(part, fluent.TextElement))
            assert not re.search(STIFF[language], text, re.IGNORECASE), f"{place}.{language}.ftl: {key}: {text}"


@cache
def code() -> str:
    """Give all code that may use a text."""
    folders = {
        "src/talkoot": (".py", ".html", ".j2"),
        "widgets/src": (".ts", ".tsx"),
        "notebooks": (".ipynb",),
        "voila": (".html", ".j2"),
    }
    return "\n".join(
        path.read_text(encoding="utf-8")
        for folder, suffixes in folders.items()
        for path in sorted((CHECKOUT / folder).rglob("*"))
        if path.suffix in suffixes and path.is_file()
    )


@cache
def built() -> tuple[str, ...]:
    """Give the beginnings of keys that the code completes, as in ``f"heading-{column}"``."""
    return tuple(set(re.findall(r"[\"'`]([a-z][a-z-]*-)\$?\{", code())))


def is_used(key: str) -> bool:
    if key in OF_EVERY_METHOD or key.startswith(built()):
        return True
    return re.search(rf"[\"'`]{re.escape(key)}[\"'`.]", code()) is not None


@pytest.mark.parametrize("place", places())
def test_no_text_is_unused(place: str) -> None:
    keys = {key.partition(".")[0] for key in catalogue(place, "en")}
    assert not {key for key in keys if not is_used(key)}


def codes() -> Iterator[tuple[str, str]]:
    """Give each code of a refusal or an error that the program uses, and the method that uses it, if any."""
    for path in sorted(SOURCES.rglob("*.py")):
        method = path.parent.name if path.parents[1].name == "methods" else ""
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                called = getattr(node.func, "id", getattr(node.func, "attr", ""))
                if called == "Refusal" or (called.endswith("Error") and called not in _OTHER_ERRORS):
                    yield from ((each, method) for each in _strings(node.args[0]))
    for each in {*CODES.values(), "ledger-failed", "empty", "too_long", "duplicate_id"}:
        yield each, ""


#: A mistake that pydantic finds is told as ``bad-settings`` or ``bad-data``, but for those named in ``_refusal_of``.
_OTHER_ERRORS = {
    "AttributeError",
    "ImportError",
    "KeyError",
    "LookupError",
    "PydanticCustomError",
    "RuntimeError",
    "TypeError",
    "ValueError",
}


def _strings(node: ast.expr) -> Iterator[str]:
    """Give the strings that an argument may be; it may choose between two."""
    if isinstance(node, ast.IfExp):
        yield from _strings(node.body)
        yield from _strings(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def has_text(key: str, method: str) -> bool:
    return any(key in catalogue(place, "en") for place in (method, "errors", "hub") if place in places())


@pytest.mark.parametrize(("refusal", "method"), sorted(set(codes())))
def test_every_refusal_says_what_is_wrong_and_what_to_do(refusal: str, method: str) -> None:
    assert has_text(f"error-{refusal}", method), "no text"
    assert has_text(f"error-{refusal}.hint", method), "no hint"


def test_no_text_of_an_error_is_unused() -> None:
    used = {refusal for refusal, _ in codes()} | RAISED_BY_OTHERS.keys()
    for place in places():
        found = {key.partition(".")[0].removeprefix("error-") for key in catalogue(place, "en") if key[:6] == "error-"}
        assert not {each for each in found - used if f'"{each}"' not in code()}, place
