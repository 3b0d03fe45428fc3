"""A method is one room, with its places under the same name: Python, texts, example, browser, and the tests of both."""

from importlib import import_module

import pytest

from talkoot.locales import LANGUAGES
from talkoot.methods import method_names
from tests.packaging.checkout import ROOT, STATIC, methods


@pytest.mark.parametrize("method", methods())
@pytest.mark.parametrize(
    "place",
    [
        "src/talkoot/methods/{}/__init__.py",
        "src/talkoot/methods/{}/example.yaml",
        "src/talkoot/methods/{}/sample.py",
        "widgets/src/methods/{}/index.tsx",
        "tests/methods/test_{}.py",
        "tests/browser/methods/{}.py",
        "widgets/test/methods/{}.test.tsx",
        *(f"src/talkoot/methods/{{0}}/{{0}}.{language}.ftl" for language in LANGUAGES),
    ],
)
def test_a_method_has_all_its_places(method: str, place: str) -> None:
    assert (ROOT / place.format(method)).is_file()


@pytest.mark.parametrize(
    ("pattern", "ending"),
    [
        ("widgets/src/methods/*/index.tsx", "/index.tsx"),
        ("tests/methods/test_*.py", ".py"),
        ("tests/browser/methods/[!_]*.py", ".py"),
        ("widgets/test/methods/*.test.tsx", ".test.tsx"),
    ],
)
def test_nothing_is_left_of_a_method_that_is_gone(pattern: str, ending: str) -> None:
    found = {str(path).removesuffix(ending).rpartition("/")[2].removeprefix("test_") for path in ROOT.glob(pattern)}
    assert found == set(methods())


@pytest.mark.parametrize("method", methods())
def test_a_whole_workshop_can_answer_it(method: str) -> None:
    assert callable(import_module(f"tests.browser.methods.{method}").answer)


def test_the_program_finds_them_all() -> None:
    assert set(methods()) <= set(method_names())


@pytest.mark.parametrize("method", methods())
def test_the_style_of_a_method_holds_within_it_alone(method: str) -> None:
    """A page that shows one method after the other keeps the styles of all."""
    has_style = any((ROOT / f"widgets/src/methods/{method}").glob("*.css"))
    for folder in ("page", "methods"):
        module = (STATIC / folder / f"{method}.js").read_text(encoding="utf-8")
        assert (f":where(.tk-{method})" in module) is has_style
